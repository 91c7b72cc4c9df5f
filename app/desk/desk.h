#pragma once

#include "app/accounts/account_list.h"
#include "app/accounts/token_store.h"
#include "app/base/profile.h"
#include "app/deletion/history.h"
#include "app/desk/interrupted_batches.h"
#include "app/desk/open_sessions.h"
#include "app/highlevel/access_check.h"
#include "app/highlevel/limit_book.h"
#include "app/highlevel/proven_token.h"

#include <memory>
#include <unordered_map>

namespace platform {
class StayAwake;
}
namespace practice {
class Server;
}

namespace desk {

/// All that is open, and what may be opened: brings together the list of sub-accounts, their tokens, the
/// journal and the practice server. A session with a deletion under way goes on when another sub-account is
/// shown. A token that may not go to the keychain is held here, until the program ends.
///
/// A token reaches a session only together with the identity that it was proven or kept for. Nothing is
/// deleted before it is known what an earlier run has left open.
class Desk : public QObject
{
    Q_OBJECT

public:
    using TokenResult = accounts::TokenStore::Result;
    using TokenDone = std::function<void(TokenResult)>;
    /// Makes what carries requests to `about`'s address, under this token.
    using MakeTransport = std::function<std::unique_ptr<highlevel::Transport>(const base::Identity &about,
                                                                              base::SecretToken token)>;

    /// What comes from outside; a simulation has its own.
    struct World
    {
        base::Clock *clock;           ///< must outlive the desk
        accounts::TokenStore *tokens; ///< likewise
        MakeTransport makeTransport;
        deletion::Journal::Threads journalThreads = deletion::Journal::Threads::Own;
        /// Seeds the chance in back-offs; the computer's own where there is none.
        std::function<quint32()> chance = {};
    };

    /// The key of the practice sub-account, which is in no list.
    static const QString practiceKey;

    Desk(World world, const base::Profile &profile, QObject *parent = nullptr);
    ~Desk() override;

    [[nodiscard]] base::Clock *clock() { return m_world.clock; }
    [[nodiscard]] accounts::AccountList &list() { return m_list; }
    [[nodiscard]] deletion::Journal &journal() { return m_journal; }
    /// What was asked of HighLevel lately.
    [[nodiscard]] const highlevel::LimitBook &limits() const { return m_limits; }
    /// The session that is shown; null for none.
    [[nodiscard]] AccountSession *session() { return m_sessions.shown(); }
    [[nodiscard]] const OpenSessions &sessions() const { return m_sessions; }
    [[nodiscard]] bool isPractice() const;

    /// Whether any sub-account has a deletion that has not ended.
    [[nodiscard]] bool isBusy() const { return m_sessions.isBusy(); }
    /// Whether anything sent has not yet been written down as settled.
    [[nodiscard]] bool isUnsettled() const { return m_sessions.isUnsettled(); }
    /// Whether there are deletions, and none of them goes on before somebody does something about it.
    [[nodiscard]] bool standsStill() const;
    /// What still needs what the program keeps on this computer, of any sub-account.
    enum class Unfinished {
        Nothing,
        Deletions,   ///< have not ended
        Interrupted, ///< deletions of an earlier run wait for somebody to decide
        NotYetKnown, ///< the journal is still being read
        Unreadable,  ///< what the journal has open cannot be known
    };
    [[nodiscard]] Unfinished unfinished() const;
    /// For the end of the program, or of the desktop's session: deletions stay as they are, to be taken up at
    /// the next start. Taken back where the program goes on after all.
    void interruptAll();
    void takeInterruptBack();

    /// Goes on with that interrupted batch of the sub-account that is shown, or settles it and leaves the
    /// rest. Nothing where it is another's: somebody was asked about this one.
    void takeUp(qint64 batch, bool leaveRest);
    /// All deletions of all sub-accounts. What the start found of the journal is its last check.
    [[nodiscard]] deletion::History &history();

    /// Whether `token` opens this sub-account; to be started, and deleted when it has finished.
    [[nodiscard]] highlevel::AccessCheck *makeCheck(const base::Identity &about,
                                                    const base::SecretToken &token, QObject *parent);
    /// The token of the sub-account that is shown.
    [[nodiscard]] std::optional<base::SecretToken> openToken() const { return m_openToken; }

    void open(const QString &key);
    void openPractice();
    /// Nothing is shown any more; deletions that go on go on.
    void close() { hide(); }
    /// Also what is not shown and has nothing to do stays open while somebody has a use for it, so that what
    /// its deletions came to can be looked into; but for a sub-account that was removed, or leads elsewhere
    /// by now.
    void keepOpenWhile(std::function<bool(const AccountSession *)> isOfUse)
    {
        m_isOfUse = std::move(isOfUse);
    }
    /// Closes what is of no use any more.
    void closeIdle();
    void expirePracticeToken();
    /// A fresh token for the practice sub-account, put in force for its session.
    void renewPracticeToken();

    /// Whether one that was saved is shown at once. Of several that are saved one after the other, each would
    /// begin a listing only to be put away again.
    enum class Opens { AtOnce, Later };
    /// Token to the keychain first, then the account to the list. `done` hears how that went. The token must
    /// be proven for the account's identity.
    void save(const accounts::Account &account, const highlevel::ProvenToken &token, TokenDone done,
              Opens opens = Opens::AtOnce);
    /// Likewise, but the token is held in memory only.
    [[nodiscard]] bool saveForThisSession(const accounts::Account &account,
                                          const highlevel::ProvenToken &token, Opens opens = Opens::AtOnce);
    /// Token first; where it is not proven gone, the account stays.
    void remove(const QString &key, TokenDone done);

Q_SIGNALS:
    void waitingForKeychain(const QString &accountName);
    void keychainFailed(const QString &key, const desk::Desk::TokenResult &result);
    /// The practice sub-account cannot be opened; in the system's words.
    void practiceFailed(const QString &systemText);
    /// The practice sub-account accepts its token no more, or again.
    void practiceTokenChanged(bool isAccepted);
    /// A session is shown; the one before is not, any more.
    void opened(AccountSession *session);
    /// Emitted before the session that is shown is not, any more.
    void closing();
    /// The sub-account that is shown has another token: what failed for want of one may be asked for again.
    void tokenRenewed();
    /// A session is there from now on, shown or not; and before it goes.
    void sessionOpened(AccountSession *session);
    void sessionClosing(AccountSession *session);
    /// A batch of the sub-account that is shown was interrupted in an earlier run, and so many `more` of it.
    void interruptedFound(const deletion::JournalBatch &batch, int more);
    /// None of that one was, but one of this.
    void interruptedElsewhere(const accounts::Account &account);
    /// Each time the journal was opened, or could not be.
    void journalOpened(const deletion::JournalFile::Opened &opened);
    /// It was read and checked at the start; `firstBroken` tells where it is not as it was written.
    void journalRead(const deletion::JournalReading &reading);
    void journalFailed(deletion::JournalTrouble trouble, const QString &systemText);
    /// Deletions began, or all have ended.
    void busyChanged(bool busy);
    /// A deletion pauses, and somebody must do something about it; said once for each pause, of any
    /// sub-account, shown or not.
    void attentionWanted(AccountSession *session, const deletion::BatchStatus &status);

private:
    void start(const accounts::Account &account, const base::Identity &identity,
               const base::SecretToken &token);
    void follow(AccountSession *session);
    void show(AccountSession *session);
    void hide();
    void readJournal();
    void tryJournalLater();
    void tellReserved(AccountSession *session);
    void offerInterrupted();
    void settleBusy();
    [[nodiscard]] bool canBeShownAgain(const AccountSession *session) const;
    [[nodiscard]] bool applySaved(const accounts::Account &account, const highlevel::ProvenToken &token,
                                  Opens opens);

    World m_world;
    accounts::AccountList m_list;
    std::unordered_map<QString, highlevel::ProvenToken> m_sessionTokens;
    std::unique_ptr<practice::Server> m_practice;
    highlevel::LimitBook m_limits;
    deletion::Journal m_journal;
    InterruptedBatches m_interrupted;
    std::unique_ptr<deletion::History> m_history; ///< null until somebody asks
    OpenSessions m_sessions;
    std::function<bool(const AccountSession *)> m_isOfUse;
    std::unique_ptr<platform::StayAwake> m_stayAwake;
    std::optional<base::SecretToken> m_openToken;
    int m_opening = 0; ///< a read that was overtaken by another opening is not heard
    bool m_isTryingLater = false;
    bool m_triesQuietly = false; ///< what goes wrong now was said before
    bool m_journalIsRead = false;
    bool m_journalIsUnreadable = false; ///< the last time it was tried
};

} // namespace desk

#pragma once

#include "app/accounts/account_list.h"
#include "app/accounts/token_keychain.h"
#include "app/base/profile.h"
#include "app/platform/platform.h"
#include "app/practice/server.h"
#include "app/session.h"

#include <memory>
#include <unordered_map>

namespace ui {

/// Opens and closes sub-accounts: brings together the list, the keychain, the journal and the practice
/// server, and hands out the one session that is shown. A session with a batch under way goes on when another
/// sub-account is opened. A token that may not go to the keychain is held here, until the program ends.
class AccountDesk : public QObject
{
    Q_OBJECT

public:
    using KeychainDone = std::function<void(accounts::TokenKeychain::Result)>;

    /// The key of the practice sub-account, which is in no list.
    static const QString practiceKey;

    /// `clock` must outlive this object.
    AccountDesk(base::Clock *clock, const base::Profile &profile, QObject *parent = nullptr);

    [[nodiscard]] accounts::AccountList &list() { return m_list; }
    [[nodiscard]] AccountSession *session() { return m_session.get(); }
    [[nodiscard]] bool isPractice() const { return m_session && m_session->account().key == practiceKey; }
    [[nodiscard]] base::Clock *clock() { return m_clock; }
    /// Whether any sub-account has a batch that is not settled.
    [[nodiscard]] bool isBusy() const;
    /// Whether anything sent has not yet been written down as settled.
    [[nodiscard]] bool isUnsettled() const;
    /// For the end of the program: batches stay as they are, to be taken up at the next start.
    void interruptAll();
    /// Of the sub-account that is shown: goes on with its interrupted batch, or settles it and leaves the
    /// rest.
    void takeUp(bool leaveRest);
    /// The batches of the sub-account that is shown, oldest first, and where the journal's chain is broken.
    void readPast(std::function<void(std::vector<deletion::JournalBatch>, std::optional<qint64>)> done);

    /// The token of the open sub-account.
    [[nodiscard]] std::optional<base::SecretToken> openToken() const { return m_openToken; }

    void open(const QString &key);
    void openPractice();
    void expirePracticeToken();
    /// A fresh token for the practice sub-account, put in force for its session.
    void renewPracticeToken();

    /// Token to the keychain first, then the account to the list. `done` hears how the keychain took it, or
    /// Ok.
    void save(const accounts::Account &account, const base::SecretToken &token, KeychainDone done);
    /// Likewise, but the token is held in memory only.
    [[nodiscard]] bool saveForThisSession(const accounts::Account &account, const base::SecretToken &token);
    /// Token first; where it is not proven gone, the account stays.
    void remove(const QString &key, KeychainDone done);

Q_SIGNALS:
    void waitingForKeychain(const QString &accountName);
    void keychainFailed(const QString &key, const accounts::TokenKeychain::Result &result);
    /// A session is open; the one before is gone.
    void opened(AccountSession *session);
    /// Emitted before the open session goes.
    void closing();
    /// A batch of the open sub-account was interrupted in an earlier run.
    void interruptedFound(const deletion::JournalBatch &batch);
    void journalOpened(const deletion::JournalFile::Opened &opened);
    void journalFailed(deletion::JournalTrouble trouble, const QString &systemText);
    /// Batches began, or all are settled.
    void busyChanged(bool busy);

private:
    void start(const accounts::Account &account, const base::SecretToken &token);
    void show(std::unique_ptr<AccountSession> session);
    void close();
    void openJournal();
    void offerInterrupted();
    void settleBusy();
    [[nodiscard]] bool keep(const accounts::Account &account, const base::SecretToken &token);

    base::Clock *m_clock;
    accounts::AccountList m_list;
    accounts::TokenKeychain m_keychain;
    std::unordered_map<QString, base::SecretToken> m_sessionTokens;
    std::unique_ptr<practice::Server> m_practice;
    deletion::Journal m_journal;
    std::vector<deletion::JournalBatch> m_interrupted;
    std::unique_ptr<AccountSession> m_session;
    /// No longer shown, with a batch under way.
    std::vector<std::unique_ptr<AccountSession>> m_background;
    std::optional<platform::StayAwake> m_stayAwake;
    bool m_journalRead = false;
    std::optional<base::SecretToken> m_openToken;
    int m_opening = 0; ///< a read that was overtaken by another opening is not heard
};

} // namespace ui

#pragma once

#include "app/accounts/pasted_list.h"
#include "app/desk/desk.h"

#include <QPointer>

namespace desk {

/// Sub-accounts that were pasted as a list: each is checked and saved as the one that is typed into the
/// dialog is, one after the other. What fails says why, and stays for another try. The first one saved is
/// shown, where no sub-account is. Whoever deletes this cancels the check that is under way; a keychain that
/// has begun to save one ends that by itself.
class PastedAccounts : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Flawed, ///< see its flaw; nothing is done with it
        Ready,
        Checking,
        ToConfirm, ///< HighLevel calls it something else: the next run saves it
        Refused,
        Saving,
        NotSaved,
        Saved,
    };
    struct Line
    {
        accounts::PastedLine pasted;
        State state = State::Ready;
        QString nameAtHighLevel;                     ///< with ToConfirm
        std::optional<highlevel::ApiError> refusal;  ///< with Refused
        accounts::TokenStore::Result keychain;       ///< with NotSaved; holds no token
        std::optional<highlevel::ProvenToken> token; ///< once it was checked, until it is saved
    };

    /// `desk` must outlive this object; those pasted are at `address`.
    PastedAccounts(Desk *desk, base::ApiAddress address, QObject *parent = nullptr);

    /// In place of what was pasted before. Not while a run is under way.
    void take(const QString &text);

    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    /// The number of the line that was taken for headings, 0 for none; and how many lines were too many.
    [[nodiscard]] int headings() const { return m_headings; }
    [[nodiscard]] int leftOver() const { return m_leftOver; }
    [[nodiscard]] int count(State state) const;
    /// How many a run would try.
    [[nodiscard]] int waiting() const;
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Whether a keychain stopped the last run.
    [[nodiscard]] bool isKeychainInTheWay() const { return count(State::NotSaved) > 0; }

    enum class Keep { InKeychain, ForThisSession };
    /// Tries each that is not saved yet, once. A keychain that says no ends it: it would say so again.
    void run(Keep keep = Keep::InKeychain);

Q_SIGNALS:
    /// That line is not as it was.
    void changed(int line);
    void taken();
    void ended();

private:
    void tryNext();
    void check(Line *line);
    void hear(Line *line, const highlevel::AccessCheck::Result &result);
    void save(Line *line);
    void settle(Line *line, State state);
    [[nodiscard]] base::Identity identityOf(const Line &line) const;

    Desk *m_desk;
    base::ApiAddress m_address;
    std::vector<Line> m_lines;
    int m_headings = 0;
    int m_leftOver = 0;
    size_t m_next = 0; ///< of the run
    bool m_running = false;
    bool m_hasOpened = false;
    Keep m_keep = Keep::InKeychain;
};

} // namespace desk

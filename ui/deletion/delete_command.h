#pragma once

#include "app/deletion/proposal.h"
#include "app/session.h"
#include "app/settings/settings_file.h"
#include "ui/conversations/selection.h"

#include <QPointer>

class QWidget;

namespace ui {

/// From what somebody wants deleted to a deletion: proposes it, asks, and hands the plan over. What is asked
/// about is fixed the moment it is asked for, whatever the list does meanwhile.
class DeleteCommand : public QObject
{
    Q_OBJECT

public:
    /// `clock` and `settings` must outlive this object; `window` is what the question belongs to.
    DeleteCommand(base::Clock *clock, const settings::SettingsFile *settings, QWidget *window);

    /// One question at a time: a second wish while one stands does nothing. `chosenBy` is the filter in words
    /// that the selection comes from; empty for none.
    void ask(AccountSession *session, const Selection &selection, const QString &chosenBy = {});
    /// Everything of the contact that this row is of, as far as it is loaded; the question says where that is
    /// not all. Only this conversation where HighLevel names no contact.
    void askOfContact(AccountSession *session, conversations::Row row);
    /// What stayed behind of an earlier deletion, as a new one.
    void askAgain(AccountSession *session, int batch);
    /// What is left of an interrupted one; `confirmed` is called when it is to go on.
    void askInterrupted(AccountSession *session, const deletion::JournalBatch &batch,
                        std::function<void()> confirmed);

Q_SIGNALS:
    /// So many are being deleted already, by another deletion, and were left to that.
    void leftOut(int conversations);
    /// Somebody said yes to what was asked. The control that asked for it may have nothing to act on now.
    void agreed();
    /// What somebody took out of the question, before they said yes to the rest.
    void tookOut(const AccountSession *session, const std::vector<base::ConversationId> &conversations);

private:
    /// What was confirmed, and whether each is to be looked at first.
    using Confirmed = std::function<void(const deletion::Proposal &proposal, bool checkFirst)>;
    using Rows = std::function<std::vector<conversations::Row>(const conversations::Snapshot &)>;
    /// Whether what is deleted is the proposal as it was confirmed, or was fixed before.
    enum class TakingOut { Offered, Impossible };

    /// `rows` is called by a worker.
    void propose(AccountSession *session, Rows rows, const QString &chosenBy);
    void question(const deletion::Proposal &proposal, bool checkFirst, const QString &chosenBy,
                  TakingOut takingOut, Confirmed confirmed);
    /// On a worker, which may take a moment for many; `made` is called in this thread.
    void make(std::function<deletion::Proposal()> work, std::function<void(const deletion::Proposal &)> made);
    /// `asked` is what the first question was about.
    void begin(const deletion::Proposal &asked, const deletion::Proposal &confirmed, bool checkFirst);

    base::Clock *m_clock;
    const settings::SettingsFile *m_settings;
    QWidget *m_window;
    QPointer<AccountSession> m_session;
    bool m_asking = false;
};

} // namespace ui

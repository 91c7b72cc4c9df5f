#pragma once

#include "app/accounts/account.h"
#include "app/highlevel/proven_token.h"

#include <QObject>

class QWidget;

namespace desk {
class Desk;
}

namespace ui {

class AccountDialog;

/// What people do with sub-accounts: the dialogs, and what is asked when a keychain refuses.
class AccountCommands : public QObject
{
    Q_OBJECT

public:
    /// `desk` must outlive this object; `window` is what the dialogs belong to.
    AccountCommands(desk::Desk *desk, QWidget *window);

    /// Opens the dialog for the sub-account of that key; for an empty one, to add another.
    /// Over `over`; null for the window.
    void edit(const QString &key, QWidget *over = nullptr);
    /// After a question, likewise.
    void remove(const QString &key, QWidget *over = nullptr);

Q_SIGNALS:
    /// One was added; what the check found in it is said in a sentence, empty where there is nothing to tell.
    void added(const QString &key, const QString &found);
    void lastRemoved();

private:
    void pasteList(const base::ApiAddress &address, AccountDialog *over);
    void save(AccountDialog *dialog, const accounts::Account &account, const highlevel::ProvenToken &token);

    desk::Desk *m_desk;
    QWidget *m_window;
};

} // namespace ui

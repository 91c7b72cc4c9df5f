#include "ui/accounts/account_commands.h"

#include "app/base/shown_text.h"
#include "app/desk/desk.h"
#include "ui/accounts/account_dialog.h"
#include "ui/accounts/keychain_words.h"
#include "ui/accounts/paste_list_dialog.h"
#include "ui/parts/plain_box.h"

#include <QPointer>
#include <QPushButton>

namespace ui {

AccountCommands::AccountCommands(desk::Desk *desk, QWidget *window)
    : QObject(window), m_desk(desk), m_window(window)
{
}

void AccountCommands::edit(const QString &key, QWidget *over)
{
    const accounts::Account *known = m_desk->list().find(key);
    const bool open = known && m_desk->session() && m_desk->session()->account().key == key;
    auto *dialog = new AccountDialog(m_desk, known ? std::optional(*known) : std::nullopt,
                                     open ? m_desk->openToken() : std::nullopt, over ? over : m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    connect(dialog, &AccountDialog::checked, this,
            [this, dialog](const accounts::Account &account, const highlevel::ProvenToken &token) {
                save(dialog, account, token);
            });
    connect(dialog, &AccountDialog::listWanted, this,
            [this, dialog](const base::ApiAddress &address) { pasteList(address, dialog); });
    dialog->open();
}

void AccountCommands::pasteList(const base::ApiAddress &address, AccountDialog *over)
{
    auto *dialog = new PasteListDialog(m_desk, address, over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    // Whoever added some by the list is done with adding; who added none may go on with one.
    connect(dialog, &QDialog::finished, over, [dialog, over] {
        if (!dialog->hasSaved())
            return;
        over->accept();
        // Of two windows that go at once, a desktop may hand the keyboard to neither's parent.
        over->parentWidget()->activateWindow();
    });
    dialog->open();
}

void AccountCommands::save(AccountDialog *dialog, const accounts::Account &account,
                           const highlevel::ProvenToken &token)
{
    dialog->showSaving(true);
    const QPointer<AccountDialog> still = dialog;
    const auto saved = [this, still, key = account.key, found = dialog->found()] {
        if (still)
            still->accept();
        Q_EMIT added(key, found);
    };
    m_desk->save(account, token, [=, this](const accounts::TokenStore::Result &result) {
        if (still)
            still->showSaving(false);
        if (result.state == accounts::TokenStore::State::Ok)
            return saved();
        auto *box = new PlainBox(QMessageBox::Warning, keychainTitle(result.state),
                                 keychainAdvice(result.state) + QLatin1Char('\n') + result.systemText,
                                 still ? static_cast<QWidget *>(still.data()) : m_window);
        box->setWindowTitle(keychainTitle(result.state));
        box->addButton(QMessageBox::Cancel);
        auto *again = box->addButton(tr("Try again"), QMessageBox::AcceptRole);
        auto *here = box->addButton(tr("Use for this session only"), QMessageBox::ActionRole);
        connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
            if (pressed == static_cast<QAbstractButton *>(again) && still)
                save(still, account, token);
            else if (pressed == static_cast<QAbstractButton *>(here) &&
                     m_desk->saveForThisSession(account, token))
                saved();
        });
        box->open();
    });
}

void AccountCommands::remove(const QString &key, QWidget *over)
{
    const accounts::Account *account = m_desk->list().find(key);
    if (!account)
        return;
    auto *box = new PlainBox(
        QMessageBox::Question, tr("Remove “%1” from Threadsweep?").arg(base::apart(account->name)),
        tr("Its token is removed from the keychain. Nothing changes at HighLevel."), over ? over : m_window);
    box->setWindowTitle(tr("Remove sub-account?"));
    box->addButton(QMessageBox::Cancel);
    auto *removing = box->addButton(tr("Remove"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(box, &QMessageBox::buttonClicked, this, [=, this](QAbstractButton *pressed) {
        if (pressed != static_cast<QAbstractButton *>(removing))
            return;
        m_desk->remove(key, [this](const accounts::TokenStore::Result &result) {
            if (result.state == accounts::TokenStore::State::Ok) {
                if (!m_desk->list().all().isEmpty())
                    m_desk->open(m_desk->list().all().first().key);
                else
                    Q_EMIT lastRemoved();
                return;
            }
            auto *kept = new PlainBox(QMessageBox::Warning, keychainTitle(result.state),
                                      keychainAdvice(result.state) + QStringLiteral("\n\n") +
                                          tr("The sub-account was not removed."),
                                      m_window);
            kept->setWindowTitle(tr("The token is still there"));
            kept->open();
        });
    });
    box->open();
}

} // namespace ui

#include "ui/settings/proxy_question.h"

#include "app/base/shown_text.h"
#include "app/desk/network.h"
#include "ui/banners/banner_area.h"
#include "ui/parts/fitted_dialog.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {
const QString kWanted = QStringLiteral("proxy sign-in");
const QString kNotKept = QStringLiteral("proxy sign-in not kept");
} // namespace

ProxyQuestion::ProxyQuestion(desk::Network *network, BannerArea *banners, QWidget *window)
    : QObject(banners), m_network(network), m_banners(banners), m_window(window)
{
    connect(network, &desk::Network::signInWanted, this, &ProxyQuestion::announce);
}

void ProxyQuestion::announce(const QString &proxy, bool refused)
{
    const QString name = base::apart(base::oneLine(proxy));
    m_banners->put(
        kWanted,
        {.tone = Banner::Tone::Error,
         .text = refused ? tr("The proxy %1 did not take the sign-in.").arg(name)
                         : tr("The proxy %1 wants a sign-in before it lets anything through.").arg(name),
         .buttons = {{tr("Sign in…"), [this, proxy] { ask(proxy); }}},
         .canBeClosed = false});
    // Whoever waits for an answer in a dialog, as when a sub-account is added, cannot reach the banner.
    if (QApplication::activeModalWidget())
        ask(proxy);
}

void ProxyQuestion::ask(const QString &proxy)
{
    if (m_question)
        return;
    QWidget *const above = QApplication::activeModalWidget();
    auto *dialog = new FittedDialog(above ? above : m_window);
    m_question = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Sign in to the proxy"));
    auto *what =
        new QLabel(tr("The proxy %1 wants to know who you are. The sign-in is kept in this computer's "
                      "keychain, and given to this proxy alone.")
                       .arg(base::apart(base::oneLine(proxy))),
                   dialog);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    auto *user = new QLineEdit(dialog);
    user->setAccessibleName(tr("Proxy user"));
    auto *password = new QLineEdit(dialog);
    password->setEchoMode(QLineEdit::Password);
    password->setAccessibleName(tr("Proxy password"));
    auto *form = new QFormLayout;
    form->addRow(tr("&User:"), user);
    form->addRow(tr("&Password:"), password);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton *signIn = buttons->addButton(tr("Sign in"), QDialogButtonBox::AcceptRole);
    signIn->setEnabled(false);
    connect(user, &QLineEdit::textChanged, signIn,
            [signIn](const QString &text) { signIn->setEnabled(!text.isEmpty()); });
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    auto *layout = new QVBoxLayout(dialog);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(form);
    layout->addWidget(buttons);
    dialog->resize(440, dialog->sizeHint().height());
    connect(dialog, &QDialog::accepted, this, [this, proxy, user, password] {
        m_banners->withdraw(kWanted);
        m_network->signIn(proxy, {.user = user->text(), .password = password->text()}, [this](bool kept) {
            if (!kept)
                m_banners->put(kNotKept,
                               {.tone = Banner::Tone::Warning,
                                .text = tr("The keychain did not keep the proxy's sign-in: it holds "
                                           "until the program ends.")});
        });
        Q_EMIT answered();
    });
    dialog->open();
}

} // namespace ui

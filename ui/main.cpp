#include "app/accounts/token_keychain.h"
#include "app/base/single_instance.h"
#include "app/desk/network_transport.h"
#include "app/platform/platform.h"
#include "ui/main_window.h"
#include "ui/parts/hint_colour.h"
#include "ui/session_end.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

namespace {

/// Another program runs on this profile, or seems to.
bool mayStartAnyway(base::SingleInstance *instance, const QString &lockFile)
{
    const QString words = QObject::tr("Threadsweep is already running on this profile.");
    std::fprintf(stderr, "%s\n", qPrintable(words));
    if (instance->knock())
        return false;
    if (!instance->isLockForeign()) {
        QMessageBox::warning(nullptr, QObject::tr("Already running"),
                             words + QLatin1Char('\n') +
                                 QObject::tr("It does not answer. Wait for it, or end it first."));
        return false;
    }
    QMessageBox box(
        QMessageBox::Warning, QObject::tr("Is Threadsweep running?"),
        QObject::tr("A file says that Threadsweep is running on this profile, and nobody answers."),
        QMessageBox::Cancel);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(
        QObject::tr("After a power loss that is so, and it is safe to start. It is not where "
                    "another computer uses the same folder now.\n\n%1")
            .arg(lockFile));
    const auto *start = box.addButton(QObject::tr("Start anyway"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == start && instance->takeOver();
}

} // namespace

// Builds the few long-lived objects and hands each what it needs: the one place that knows all.
int main(int argc, char **argv)
{
    platform::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("threadsweep"));
    QApplication::setApplicationDisplayName(QStringLiteral("Threadsweep"));
    QApplication::setApplicationVersion(QStringLiteral(THREADSWEEP_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("app.threadsweep.Threadsweep"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/threadsweep.svg")));
    new ui::HintColour(&application);

    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {QStringLiteral("profile"), QStringLiteral("Keep everything under DIR."), QStringLiteral("DIR")});
    parser.addOption({QStringLiteral("practice"), QStringLiteral("Open the practice sub-account.")});
    parser.process(application);

    base::SystemClock clock;
    const base::Profile profile = parser.isSet(QStringLiteral("profile"))
                                      ? base::Profile::under(parser.value(QStringLiteral("profile")))
                                      : base::Profile::standard();
    base::SingleInstance instance(profile.lockFile());
    if (!instance.isFirst() && !mayStartAnyway(&instance, profile.lockFile()))
        return 1;
    accounts::TokenKeychain keychain(&clock, profile.keychainService());
    desk::Desk desk({.clock = &clock, .tokens = &keychain, .makeTransport = desk::networkTransport(&clock)},
                    profile);
    ui::MainWindow window(&desk, profile);
    QObject::connect(&instance, &base::SingleInstance::knocked, &window, &ui::MainWindow::comeToFront);
    const ui::SessionEnd sessionEnd(&application, &desk);
    window.show();

    using Loaded = accounts::AccountList::Loaded;
    switch (desk.list().loaded()) {
    case Loaded::Fine:
        break;
    case Loaded::FromTheFuture:
        QMessageBox::warning(
            &window, QObject::tr("Sub-accounts of a newer version"),
            QObject::tr("The list of sub-accounts was written by a newer Threadsweep. It was left as it "
                        "is; install that version to use it."));
        break;
    case Loaded::Broken:
        QMessageBox::warning(
            &window, QObject::tr("The list of sub-accounts is damaged"),
            QObject::tr("It was set aside as\n%1\nand a new one is begun. The tokens are still in the "
                        "keychain.")
                .arg(desk.list().setAsideAs()));
        break;
    case Loaded::Unreadable:
        QMessageBox::warning(&window, QObject::tr("The list of sub-accounts cannot be read"),
                             QObject::tr("Check the permissions of\n%1").arg(profile.accountsFile()));
        break;
    }

    if (parser.isSet(QStringLiteral("practice")))
        desk.openPractice();
    else if (!desk.list().all().isEmpty())
        desk.open(desk.list().all().first().key);
    return QApplication::exec();
}

#include "app/accounts/account_list.h"
#include "app/accounts/token_keychain.h"
#include "app/accounts/token_removal.h"
#include "app/base/log_file.h"
#include "app/base/single_instance.h"
#include "app/base/workers.h"
#include "app/desk/network.h"
#include "app/platform/platform.h"
#include "ui/command_line.h"
#include "ui/display.h"
#include "ui/languages.h"
#include "ui/look/theme.h"
#include "ui/main_window.h"
#include "ui/parts/drawings.h"
#include "ui/parts/plain_box.h"
#include "ui/session_end.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

namespace {

struct Start
{
    Q_DECLARE_TR_FUNCTIONS(Start)
};

/// Another program runs on this profile, or seems to.
bool mayStartAnyway(base::SingleInstance *instance, const QString &lockFile)
{
    const QString words = Start::tr("Threadsweep is already running on this profile.");
    std::fprintf(stderr, "%s\n", qPrintable(words));
    if (instance->knock())
        return false;
    if (!instance->isLockForeign()) {
        QMessageBox::warning(nullptr, Start::tr("Already running"),
                             words + QLatin1Char('\n') +
                                 Start::tr("It does not answer. Wait for it, or end it first."));
        return false;
    }
    ui::PlainBox box(
        QMessageBox::Warning,
        Start::tr("A file says that Threadsweep is running on this profile, and nobody answers."),
        Start::tr("After a power loss that is so, and it is safe to start. It is not where "
                  "another computer uses the same folder now.\n\n%1")
            .arg(lockFile),
        nullptr);
    box.setAttribute(Qt::WA_DeleteOnClose, false); // it is asked afterwards what was pressed
    box.setWindowTitle(Start::tr("Is Threadsweep running?"));
    box.addButton(QMessageBox::Cancel);
    const auto *start = box.addButton(Start::tr("Start anyway"), QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == start && instance->takeOver();
}

/// For an uninstaller. Ends with 0 when no token is left.
int removeTokens(accounts::TokenStore *tokens, const base::Profile &profile)
{
    const accounts::AccountList list(profile.accountsFile());
    accounts::removeTokens(tokens, list.all(), [](const QStringList &left) {
        for (const QString &name : left)
            std::fprintf(stderr, "The token of %s may still be in the keychain.\n", qPrintable(name));
        QMetaObject::invokeMethod(
            qApp, [code = left.isEmpty() ? 0 : 1] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    });
    return QCoreApplication::exec();
}

} // namespace

// Builds the few long-lived objects and hands each what it needs: the one place that knows all.
int main(int argc, char **argv)
{
    platform::prepareProcess();
    QCoreApplication::setApplicationName(QStringLiteral("threadsweep"));
    QCoreApplication::setApplicationVersion(QStringLiteral(THREADSWEEP_VERSION));
    if (const auto code = ui::CommandLine::answeredAtOnce(argc, argv))
        return *code;
    ui::display::prepare();
    QApplication application(argc, argv);
    ui::display::opened();
    QApplication::setApplicationDisplayName(QStringLiteral("Threadsweep"));
    QApplication::setDesktopFileName(QStringLiteral("app.threadsweep.Threadsweep"));
    QApplication::setWindowIcon(ui::programIcon());

    const ui::CommandLine started = ui::CommandLine::of(application);
    const base::Profile profile = started.profile.isEmpty()
                                      ? base::Profile::ofProgramIn(QCoreApplication::applicationDirPath())
                                      : base::Profile::under(started.profile);
    const base::LogFile log(profile.logFile());
    settings::SettingsFile settings(profile.settingsFile());
    base::LogFile::sayMuch(settings.now().logsMuch);
    const QString wanted = started.language.isEmpty() ? settings.now().language : started.language;
    ui::speak(&application, ui::languageToSpeak(wanted, QLocale::system().uiLanguages()));
    ui::look::Theme theme(&application);
    theme.follow(&settings);
    if (!base::canStartThreads()) {
        const QString words = Start::tr("The system does not let Threadsweep do several things at once. End "
                                        "other programs, then start it again.");
        std::fprintf(stderr, "%s\n", qPrintable(words));
        QMessageBox::critical(nullptr, QApplication::applicationDisplayName(), words);
        return 1;
    }
    base::SystemClock clock;
    base::SingleInstance instance(profile.lockFile());
    if (!instance.isFirst() && !mayStartAnyway(&instance, profile.lockFile()))
        return 1;
    accounts::TokenKeychain keychain(&clock, profile.keychainService());
    if (started.removeTokens)
        return removeTokens(&keychain, profile);
    desk::Network network(&clock, &keychain);
    network.choose(settings.now().proxy);
    QObject::connect(&settings, &settings::SettingsFile::changed, &network,
                     [&network](const settings::Settings &now) {
                         network.choose(now.proxy);
                         base::LogFile::sayMuch(now.logsMuch);
                     });
    desk::Desk desk({.clock = &clock, .tokens = &keychain, .makeTransport = network.makeTransport()},
                    profile);
    ui::MainWindow window(&desk, &settings, profile);
    window.follow(&network);
    QObject::connect(&instance, &base::SingleInstance::knocked, &window, &ui::MainWindow::comeToFront);
    ui::SessionEnd sessionEnd(&application, &desk);
    platform::whenSessionGoesOn(&sessionEnd, [&sessionEnd] { sessionEnd.takeBack(); });
    // What is under way is asked about at the next start; what was sent lately is written down. Not quit(),
    // which would have the window ask whether it may close.
    platform::whenAskedToEnd(&application, [&desk] {
        desk.interruptAll();
        QCoreApplication::exit();
    });
    window.show();

    if (started.practice)
        desk.openPractice();
    else if (!desk.list().all().isEmpty())
        desk.open(desk.list().all().first().key);
    return QApplication::exec();
}

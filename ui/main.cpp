#include "app/accounts/account_list.h"
#include "app/accounts/keychain.h"
#include "app/base/log_file.h"
#include "app/base/single_instance.h"
#include "app/base/workers.h"
#include "app/desk/network.h"
#include "app/erasure/erasure.h"
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
#include <QEventLoop>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QThreadPool>

#include <cstdio>
#include <functional>
#include <optional>

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

/// Runs until `begin` has called what it is given, and returns what it was called with.
template <class Result> Result awaited(const std::function<void(std::function<void(Result)>)> &begin)
{
    QEventLoop loop;
    Result result;
    bool came = false;
    begin([&](Result what) {
        result = std::move(what);
        came = true;
        loop.quit();
    });
    if (!came)
        loop.exec();
    return result;
}

QStringList wordsOf(const accounts::LeftInKeychain &left)
{
    QStringList words;
    for (const accounts::Account &account : left.tokensOf)
        words << Start::tr("The token of %1 may still be in the keychain.").arg(account.name);
    if (left.signIns)
        words << Start::tr("A proxy's sign-in may still be in the keychain.");
    return words;
}

/// For an uninstaller. Returns 0 when nothing is left in the keychain.
int removeTokens(accounts::Keychain *keychain, const base::Profile &profile)
{
    const accounts::AccountList list(profile.accountsFile());
    const auto left = awaited<accounts::LeftInKeychain>(
        [&](auto done) { accounts::emptyKeychain(keychain, keychain, list.all(), std::move(done)); });
    for (const QString &words : wordsOf(left))
        std::fprintf(stderr, "%s\n", qPrintable(words));
    return left.none() ? 0 : 1;
}

/// Nothing uses the files any more. What may still be there is said.
void erase(const erasure::Wanted &wanted, accounts::Keychain *keychain, const base::Profile &profile)
{
    base::workers()->waitForDone(); // one may still be writing a file that is to go
    const auto left = awaited<erasure::Left>(
        [&](auto done) { erasure::erase(wanted, profile, keychain, keychain, std::move(done)); });
    if (left.nothing())
        return;
    QStringList words;
    for (const QString &path : left.files)
        words << Start::tr("This file could not be deleted: %1").arg(path);
    ui::PlainBox box(QMessageBox::Warning, Start::tr("Not everything could be deleted."),
                     (words + wordsOf(left.inKeychain)).join(QLatin1Char('\n')), nullptr);
    box.setAttribute(Qt::WA_DeleteOnClose, false);
    box.exec();
}

/// The program as people use it, until it ends. What somebody wants gone after it.
struct Run
{
    int code = 0;
    erasure::Wanted toBeErased;
};

Run run(QApplication *application, const ui::CommandLine &started, const base::Profile &profile,
        settings::SettingsFile *settings, base::SystemClock *clock, base::SingleInstance *instance,
        accounts::Keychain *keychain)
{
    Run run;
    desk::Network network(clock, keychain);
    network.choose(settings->now().proxy);
    QObject::connect(settings, &settings::SettingsFile::changed, &network,
                     [&network](const settings::Settings &now) {
                         network.choose(now.proxy);
                         base::LogFile::sayMuch(now.logsMuch);
                     });
    desk::Desk desk({.clock = clock, .tokens = keychain, .makeTransport = network.makeTransport()}, profile);
    ui::MainWindow window(&desk, settings, profile);
    window.follow(&network);
    QObject::connect(instance, &base::SingleInstance::knocked, &window, &ui::MainWindow::comeToFront);
    ui::SessionEnd sessionEnd(application, &desk);
    platform::whenSessionGoesOn(&sessionEnd, [&sessionEnd] { sessionEnd.takeBack(); });
    // What is under way is asked about at the next start; what was sent lately is written down. Not quit(),
    // which would have the window ask whether it may close.
    platform::whenAskedToEnd(application, [&desk] {
        desk.interruptAll();
        QCoreApplication::exit();
    });
    QObject::connect(&window, &ui::MainWindow::eraseWanted, &window,
                     [&run, &window](const erasure::Wanted &wanted) {
                         // Where something began meanwhile the window stays, and so does everything else.
                         if (window.close())
                             run.toBeErased = wanted;
                     });
    // First, so that a keychain that asks for a password does so in front of it.
    window.show();
    if (started.practice)
        desk.openPractice();
    else
        window.openLast();
    run.code = QApplication::exec();
    return run;
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
    QApplication::setDesktopFileName(QStringLiteral("app.threadsweep.Threadsweep"));
    QApplication::setWindowIcon(ui::programIcon());
    // No display name: Qt would add it to the title of every other window, behind another dash than ours.

    const ui::CommandLine started = ui::CommandLine::of(application);
    const base::Profile profile = started.profile.isEmpty()
                                      ? base::Profile::ofProgramIn(QCoreApplication::applicationDirPath())
                                      : base::Profile::under(started.profile);
    std::optional<base::LogFile> log(std::in_place, profile.logFile());
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
        QMessageBox::critical(nullptr, QStringLiteral("Threadsweep"), words);
        return 1;
    }
    base::SystemClock clock;
    base::SingleInstance instance(profile.lockFile());
    if (!instance.isFirst() && !mayStartAnyway(&instance, profile.lockFile()))
        return 1;
    accounts::Keychain keychain(&clock, profile.keychainService());
    if (started.removeTokens)
        return removeTokens(&keychain, profile);
    const Run ended = run(&application, started, profile, &settings, &clock, &instance, &keychain);
    if (!ended.toBeErased.empty()) {
        log.reset();
        erase(ended.toBeErased, &keychain, profile);
    }
    return ended.code;
}

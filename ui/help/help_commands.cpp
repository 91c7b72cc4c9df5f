#include "ui/help/help_commands.h"

#include "app/base/log_file.h"
#include "app/base/workers.h"
#include "ui/commands.h"
#include "ui/help/about_dialog.h"
#include "ui/help/diagnostics_dialog.h"
#include "ui/help/help_window.h"
#include "ui/help/keys_dialog.h"
#include "ui/help/system_facts.h"
#include "ui/languages.h"

#include <QFutureWatcher>
#include <QRandomGenerator>
#include <QtConcurrentRun>

#include <array>

namespace ui {

namespace {

constexpr int kLogLines = 200;

QByteArray freshSalt()
{
    std::array<quint32, 8> salt{};
    QRandomGenerator::system()->fillRange(salt.data(), qsizetype(salt.size()));
    return {reinterpret_cast<const char *>(salt.data()), qsizetype(sizeof salt)};
}

} // namespace

HelpCommands::HelpCommands(base::Profile profile, Parts parts)
    : QObject(parts.window), m_profile(std::move(profile)), m_parts(parts)
{
    const auto on = [this](const QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
    };
    on(m_parts.commands->help, [this] { openHelp({}); });
    on(m_parts.commands->whatIsStored, [this] { openHelp(HelpPages::nameOfStored()); });
    on(m_parts.commands->shortcuts, [this] { openKeys(); });
    on(m_parts.commands->diagnostics, [this] { openDiagnostics(); });
    on(m_parts.commands->about, [this] { openAbout(); });
}

void HelpCommands::openHelp(const QString &page)
{
    if (!m_help)
        m_help = new HelpWindow(HelpPages(spokenLanguage(), m_profile), m_parts.window);
    m_help->open(page);
}

void HelpCommands::openKeys()
{
    const QString title = tr("Keyboard shortcuts");
    auto *dialog = new KeysDialog(m_parts.commands->keys(), m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->open();
}

void HelpCommands::openAbout()
{
    auto *dialog = new AboutDialog(m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void HelpCommands::openDiagnostics()
{
    auto *dialog = new DiagnosticsDialog(m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    // A long journal takes a while to read and to count, and the dialog may be closed by then.
    m_parts.desk->journal().read(false, [this, guarded = QPointer<DiagnosticsDialog>(dialog)](
                                            const deletion::JournalReading &reading) {
        if (!guarded)
            return;
        auto *making = new QFutureWatcher<QString>(guarded);
        connect(making, &QFutureWatcherBase::finished, guarded, [making, guarded] {
            making->deleteLater();
            guarded->showReport(making->result());
        });
        making->setFuture(QtConcurrent::run(base::workers(), [facts = factsOf(reading), salt = freshSalt()] {
            return diagnostics::reportText(facts, salt);
        }));
    });
}

diagnostics::Facts HelpCommands::factsOf(const deletion::JournalReading &reading) const
{
    const QDir own = base::Profile::standard().folder();
    return {.at = m_parts.desk->clock()->utc(),
            .system = systemFacts(),
            .isOwnProfile = m_profile.folder() == own,
            .settings = m_parts.settings->now(),
            .refusedSettings = m_parts.settings->refused(),
            .subAccounts = int(m_parts.desk->list().all().size()),
            .journal = m_parts.desk->journal().state(),
            .journalFault = m_parts.desk->journal().fault(),
            .reading = std::make_shared<const deletion::JournalReading>(reading),
            .files = base::profileFiles(m_profile.folder()),
            .log = base::LogFile::lastLines(m_profile.logFile(), kLogLines)};
}

} // namespace ui

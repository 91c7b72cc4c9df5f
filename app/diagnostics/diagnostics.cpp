#include "app/diagnostics/diagnostics.h"

#include "app/deletion/past_batch.h"
#include "app/diagnostics/redaction.h"

#include <QRegularExpression>

namespace diagnostics {

namespace {

using deletion::Journal;
using deletion::JournalTrouble;
using deletion::State;

class Text
{
public:
    void title(const QString &words) { m_lines << QString() << words; }
    void fact(const char *name, const QString &value)
    {
        m_lines << QStringLiteral("  %1: %2").arg(QLatin1String(name), value);
    }
    void fact(const char *name, qint64 value) { fact(name, QString::number(value)); }
    void fact(const char *name, bool value)
    {
        fact(name, value ? QStringLiteral("yes") : QStringLiteral("no"));
    }
    void line(const QString &words) { m_lines << QStringLiteral("  ") + words; }
    [[nodiscard]] QString text() const { return m_lines.join(QLatin1Char('\n')) + QLatin1Char('\n'); }

private:
    QStringList m_lines{QStringLiteral("Threadsweep diagnostics")};
};

QString stateName(Journal::State state)
{
    switch (state) {
    case Journal::State::Opening:
        return QStringLiteral("opening");
    case Journal::State::Open:
        return QStringLiteral("open");
    case Journal::State::Unreadable:
        return QStringLiteral("unreadable");
    case Journal::State::Failed:
        return QStringLiteral("failed");
    case Journal::State::FromTheFuture:
        return QStringLiteral("written by a newer version");
    }
    return {};
}

/// The system's own text of it may name a path, and so a person: it is left out.
QString troubleName(JournalTrouble trouble)
{
    switch (trouble) {
    case JournalTrouble::None:
        return QStringLiteral("none");
    case JournalTrouble::NoRoom:
        return QStringLiteral("no room on the disk");
    case JournalTrouble::Unwritable:
        return QStringLiteral("may not be read or written, or the disk failed");
    case JournalTrouble::Busy:
        return QStringLiteral("held by another program");
    case JournalTrouble::Damaged:
        return QStringLiteral("damaged");
    case JournalTrouble::TakenAway:
        return QStringLiteral("missing, replaced or cut while the program ran");
    case JournalTrouble::FromTheFuture:
        return QStringLiteral("written by a newer version");
    case JournalTrouble::NotOurs:
        return QStringLiteral("no file, or another program's database");
    case JournalTrouble::NoThread:
        return QStringLiteral("no further thread can begin");
    }
    return {};
}

QString proxyName(base::ProxyChoice::Kind kind)
{
    using Kind = base::ProxyChoice::Kind;
    switch (kind) {
    case Kind::System:
        return QStringLiteral("as the system");
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Http:
        return QStringLiteral("HTTP, its address left out");
    case Kind::Socks:
        return QStringLiteral("SOCKS 5, its address left out");
    }
    return {};
}

void addSystem(Text *text, const System &system, const Redaction &redaction)
{
    text->title(QStringLiteral("Versions"));
    const auto add = [&](const char *name, const QString &value) {
        text->fact(name, redaction.ofTheSystem(value));
    };
    add("Threadsweep", system.version);
    static const QRegularExpression commit(QStringLiteral("^[0-9a-f]{12}\\+?$"));
    text->fact("Commit",
               commit.match(system.commit).hasMatch() ? system.commit : QStringLiteral("not known"));
    add("Qt", system.qtRunning);
    add("Built with Qt", system.qtBuilt);
    add("System", system.name);
    add("Kernel", system.kernel);
    add("Processor", system.processor);
    add("Language", system.language);
    add("Style", system.style);
    add("Platform plugin", system.platformPlugin);
    for (const Screen &screen : system.screens)
        text->fact("Screen", QStringLiteral("%1 x %2 at %3 %")
                                 .arg(screen.size.width())
                                 .arg(screen.size.height())
                                 .arg(qRound(screen.scale * 100)));
}

void addSettings(Text *text, const Facts &facts)
{
    const settings::Settings &s = facts.settings;
    text->title(QStringLiteral("Settings"));
    const QString language = settings::languages().contains(s.language) ? s.language : QString();
    text->fact("Language", language.isEmpty() ? QStringLiteral("as the system") : language);
    text->fact("Theme", s.scheme == settings::Scheme::System  ? QStringLiteral("as the system")
                        : s.scheme == settings::Scheme::Light ? QStringLiteral("light")
                                                              : QStringLiteral("dark"));
    text->fact("Density", s.density == settings::Density::Compact ? QStringLiteral("compact")
                                                                  : QStringLiteral("comfortable"));
    text->fact("Seconds to undo", qint64(s.undoSeconds));
    text->fact("Number typed from", qint64(s.typedFrom));
    text->fact("Check each one first", s.checkFirst);
    text->fact("Leave a part of the limit", s.shareLimit);
    text->fact("Proxy", proxyName(s.proxy.kind));
    text->fact("Log also what goes well", s.logsMuch);
    text->fact("Settings not understood", qint64(facts.refusedSettings.size()));
}

void addCounts(Text *text, const Facts &facts)
{
    text->title(QStringLiteral("Counts"));
    text->fact("Sub-accounts", qint64(facts.subAccounts));
    if (!facts.reading)
        return;
    deletion::Tally all;
    int undone = 0;
    int open = 0;
    qint64 conversations = 0;
    qint64 withoutOutcome = 0;
    qint64 unusable = 0;
    qint64 foundAgain = 0;
    for (const deletion::JournalBatch &batch : facts.reading->batches) {
        undone += batch.undone;
        open += !batch.undone && !batch.ended;
        unusable += batch.unusable;
        conversations += qint64(batch.items.size());
        for (const deletion::JournalItem &item : batch.items) {
            foundAgain += item.foundAgainAt.isValid();
            if (hasEnded(item.outcome.state))
                all.count(item.outcome.state);
            else
                ++withoutOutcome;
        }
    }
    text->fact("Deletions", qint64(facts.reading->batches.size()));
    text->fact("Of these undone", qint64(undone));
    text->fact("Of these not ended", qint64(open));
    text->fact("Conversations in them", conversations);
    for (const auto &[state, name] :
         {std::pair{State::Deleted, "Deleted"}, std::pair{State::AlreadyGone, "Already gone"},
          std::pair{State::NotDeleted, "Not deleted"}, std::pair{State::Skipped, "Skipped"},
          std::pair{State::Cancelled, "Cancelled"}, std::pair{State::Unknown, "Unknown"}})
        text->fact(name, qint64(all.of(state)));
    text->fact("Without an outcome", withoutOutcome);
    text->fact("Found again", foundAgain);
    text->fact("Entries that cannot be read", unusable);
}

void addJournal(Text *text, const Facts &facts)
{
    text->title(QStringLiteral("Journal"));
    text->fact("State", stateName(facts.journal));
    text->fact("Trouble", troubleName(facts.journalFault.trouble));
    if (!facts.reading) {
        text->fact("Records", QStringLiteral("not read"));
        return;
    }
    const deletion::JournalReading &reading = *facts.reading;
    text->fact("Records", reading.records);
    if (reading.fault.any())
        text->fact("Read to its end", QStringLiteral("no: %1").arg(troubleName(reading.fault.trouble)));
    if (reading.firstBroken)
        text->fact("Chain", QStringLiteral("record %1 was changed or is missing").arg(*reading.firstBroken));
    else if (!reading.fault.any())
        text->fact("Chain", QStringLiteral("no record was changed"));
    if (reading.loss)
        text->fact("Lost before", QStringLiteral("says record %1").arg(reading.loss->record));
}

QString inLetters(QFileDevice::Permissions permissions)
{
    QString letters;
    const auto add = [&](QFileDevice::Permission one, char letter) {
        letters += QLatin1Char(permissions.testFlag(one) ? letter : '-');
    };
    add(QFileDevice::ReadOwner, 'r');
    add(QFileDevice::WriteOwner, 'w');
    add(QFileDevice::ExeOwner, 'x');
    add(QFileDevice::ReadGroup, 'r');
    add(QFileDevice::WriteGroup, 'w');
    add(QFileDevice::ExeGroup, 'x');
    add(QFileDevice::ReadOther, 'r');
    add(QFileDevice::WriteOther, 'w');
    add(QFileDevice::ExeOther, 'x');
    return letters;
}

void addFiles(Text *text, const Facts &facts)
{
    text->title(QStringLiteral("Files of the profile"));
    text->fact("Profile", facts.isOwnProfile ? QStringLiteral("the user's own")
                                             : QStringLiteral("another one, its path left out"));
    for (const base::ProfileFile &file : facts.files) {
        const QString name = base::isOurName(file.name) ? file.name
                             : file.isFolder            ? QStringLiteral("(another folder)")
                                                        : QStringLiteral("(another file)");
        const QString size =
            file.isFolder ? QStringLiteral("folder") : QStringLiteral("%1 bytes").arg(file.bytes);
        text->line(QStringLiteral("%1  %2  %3").arg(inLetters(file.permissions), name, size));
    }
}

} // namespace

QString reportText(const Facts &facts, const QByteArray &salt)
{
    const Redaction redaction(salt);
    Text text;
    text.fact("Made", facts.at.toUTC().toString(Qt::ISODate));
    addSystem(&text, facts.system, redaction);
    addSettings(&text, facts);
    addCounts(&text, facts);
    addJournal(&text, facts);
    addFiles(&text, facts);
    text.title(
        QStringLiteral("Log, the last %1 lines; # stands before what was left out").arg(facts.log.size()));
    for (const QString &line : facts.log)
        text.line(redaction.logLine(line));
    return text.text();
}

} // namespace diagnostics

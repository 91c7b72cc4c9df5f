#include "app/base/build_commit.h"
#include "app/diagnostics/diagnostics.h"
#include "app/diagnostics/redaction.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace diagnostics;

/// The report for whoever helps: it says what is needed, and nothing that is somebody's own.
class DiagnosticsTest : public QObject
{
    Q_OBJECT

    struct Secrets
    {
        QString token = QStringLiteral("pit-0f6a1c2e-4b8d-4f53-9c11-2a7d9e0b1c33");
        QString contact = QStringLiteral("Annabel");
        QString family = QStringLiteral("Featherstone");
        QString subAccount = QStringLiteral("Harbour");
        QString phone = QStringLiteral("+15550142233");
        QString phoneInParts = QStringLiteral("555 014 2244");
        QString email = QStringLiteral("annabel@example.org");
        QString message = QStringLiteral("prescription");
        QString conversation = QStringLiteral("tDtDnQdgm2LXpyiqYvZ6");
        QString location = QStringLiteral("ve9EPM428h8vShlRW1KT");
        QString host = QStringLiteral("proxy.intern.example");
        QString user = QStringLiteral("akowalski");
        QString error = QStringLiteral("Conversation-of-Annabel");
        QString path = QStringLiteral("/home/akowalski");

        [[nodiscard]] QStringList all() const
        {
            return {token,        contact, family,  subAccount,   phone,
                    phoneInParts, email,   message, conversation, location,
                    host,         user,    error,   path,         QStringLiteral("5550142233")};
        }
        [[nodiscard]] QString inOneLine() const { return all().join(QLatin1Char(' ')); }
    };

    static deletion::JournalBatch batchWith(const Secrets &s)
    {
        deletion::JournalBatch batch;
        batch.head.batch = 1;
        batch.head.accountKey = s.user;
        batch.head.subAccount = s.subAccount;
        batch.head.location = s.location;
        batch.head.user = s.user;
        deletion::JournalItem item{.planned = {.id = *base::ConversationId::parse(s.conversation)}};
        item.planned.contact = s.contact + QLatin1Char(' ') + s.family;
        item.planned.phone = s.phone;
        item.planned.email = s.email;
        item.planned.assignedTo = s.user;
        item.outcome.state = deletion::State::NotDeleted;
        item.outcome.evidence.message = s.message + s.inOneLine();
        item.outcome.evidence.error = s.error;
        item.outcome.evidence.traceId = s.inOneLine();
        batch.items.push_back(item);
        item.position = 1;
        item.outcome.state = deletion::State::Deleted;
        batch.items.push_back(item);
        return batch;
    }

    static Facts factsWith(const Secrets &s)
    {
        Facts facts;
        facts.at = QDateTime(QDate(2026, 11, 25), QTime(17, 0), Qt::UTC);
        facts.system = {.version = QStringLiteral("0.1.0"),
                        .commit = QStringLiteral("0123456789ab+"),
                        .qtBuilt = QStringLiteral("6.4.2"),
                        .qtRunning = QStringLiteral("6.4.2"),
                        .name = QStringLiteral("Debian GNU/Linux 12 (bookworm)"),
                        .kernel = QStringLiteral("linux 6.1.0-18-amd64"),
                        .processor = QStringLiteral("x86_64"),
                        .language = QStringLiteral("de"),
                        .style = QStringLiteral("fusion"),
                        .platformPlugin = QStringLiteral("xcb"),
                        .screens = {{.size = {1366, 768}, .scale = 1.5}}};
        facts.settings.language = s.contact;
        facts.settings.proxy = {.kind = base::ProxyChoice::Kind::Http, .host = s.host, .port = 3128};
        facts.refusedSettings = s.all();
        facts.subAccounts = 3;
        facts.journal = deletion::Journal::State::Failed;
        facts.journalFault = {.trouble = deletion::JournalTrouble::Unwritable, .systemText = s.inOneLine()};
        deletion::JournalReading reading;
        reading.fault.systemText = s.inOneLine();
        reading.batches.push_back(batchWith(s));
        reading.records = 7;
        reading.firstBroken = 5;
        facts.reading = std::make_shared<const deletion::JournalReading>(reading);
        const auto mine = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
        facts.files = {{.name = QStringLiteral("journal.sqlite"), .bytes = 4096, .permissions = mine},
                       {.name = s.contact + QStringLiteral(".csv"), .bytes = 12, .permissions = mine},
                       {.name = QStringLiteral("accounts.json.") + s.subAccount, .permissions = mine},
                       {.name = QStringLiteral("log/") + s.email, .permissions = mine}};
        facts.log << QStringLiteral(
            "2026-11-25T16:59:59.123Z threadsweep.network DELETE status 503 fault 0 in 82 ms");
        for (const QString &secret : s.all()) {
            facts.log << QStringLiteral("2026-11-25T16:59:59.123Z threadsweep.deletion deletion ") + secret;
            facts.log << secret;
        }
        facts.log << s.inOneLine() << s.inOneLine().replace(QLatin1Char(' '), QLatin1Char('\t'));
        return facts;
    }

private Q_SLOTS:
    void itSaysWhatIsNeeded()
    {
        const QString text = reportText(factsWith({}), QByteArrayLiteral("salt"));
        for (const char *line :
             {"Made: 2026-11-25T17:00:00Z",
              "Threadsweep: 0.1.0",
              "Commit: 0123456789ab+",
              "Qt: 6.4.2",
              "System: Debian GNU/Linux 12 (bookworm)",
              "Kernel: linux 6.1.0-18-amd64",
              "Processor: x86_64",
              "Style: fusion",
              "Platform plugin: xcb",
              "Screen: 1366 x 768 at 150 %",
              "Seconds to undo: 10",
              "Proxy: HTTP, its address left out",
              "Sub-accounts: 3",
              "Deletions: 1",
              "Conversations in them: 2",
              "\n  Deleted: 1",
              "Not deleted: 1",
              "State: failed",
              "Trouble: may not be read or written, or the disk failed",
              "Records: 7",
              "Chain: record 5 was changed or is missing",
              "rw-------  journal.sqlite  4096 bytes",
              "(another file)",
              "2026-11-25T16:59:59.123Z threadsweep.network DELETE status 503 fault 0 in 82 ms"})
            QVERIFY2(text.contains(QLatin1String(line)), line + text.toUtf8());
    }

    void aJournalThatIsWholeIsSaidToBe()
    {
        Facts facts = factsWith({});
        deletion::JournalReading reading = *facts.reading;
        reading.firstBroken.reset();
        facts.reading = std::make_shared<const deletion::JournalReading>(reading);
        QVERIFY(reportText(facts, "salt").contains(QStringLiteral("Chain: no record was changed")));
        // What was read in part only proves nothing about the rest.
        reading.fault.trouble = deletion::JournalTrouble::Busy;
        facts.reading = std::make_shared<const deletion::JournalReading>(reading);
        const QString part = reportText(facts, "salt");
        QVERIFY(!part.contains(QStringLiteral("Chain:")));
        QVERIFY(part.contains(QStringLiteral("Read to its end: no: held by another program")));
        facts.reading.reset();
        const QString none = reportText(facts, "salt");
        QVERIFY(none.contains(QStringLiteral("Records: not read")));
        QVERIFY(!none.contains(QStringLiteral("Deletions:")));
    }

    void nothingOfAnybodysIsInIt()
    {
        const Secrets secrets;
        Facts facts = factsWith(secrets);
        // What the system says of itself comes from nobody's conversation, but a token, an address or an id
        // has no place in it either.
        for (QString *said : {&facts.system.version, &facts.system.qtBuilt, &facts.system.qtRunning,
                              &facts.system.name, &facts.system.kernel, &facts.system.processor,
                              &facts.system.language, &facts.system.style, &facts.system.platformPlugin})
            *said = QStringList{secrets.token, secrets.phone, secrets.email, secrets.conversation,
                                secrets.location}
                        .join(QLatin1Char(' '));
        facts.system.commit = secrets.inOneLine();
        const QString text = reportText(facts, QByteArrayLiteral("salt"));
        // A part of a number gives it away, too.
        const QStringList planted = secrets.all() + QStringList{QStringLiteral("2244")};
        QVERIFY(planted.size() > 10);
        for (const QString &secret : planted)
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive),
                     qPrintable(secret + QLatin1Char('\n') + text));
    }

    /// All that the program logs today, as it is written there.
    void theProgramsOwnLinesStay_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *said :
             {"threadsweep.listing not explained in 4 requests: all is listed",
              "threadsweep.listing refreshed in 3 requests",
              "threadsweep.listing listed 22000 of -1 in 221 requests side by side",
              "threadsweep.listing listed 120 of 120 in 3 requests one after the other",
              "threadsweep.network GET status 0 fault 3 in 30001 ms", "threadsweep.keychain no answer",
              "threadsweep.keychain no entry, service 4", "threadsweep.keychain code 2 service 3",
              "threadsweep.deletion deletion 17 event 4 state 8"})
            QTest::newRow(said) << QStringLiteral("2026-11-25T16:59:59.123Z ") + QLatin1String(said);
    }
    void theProgramsOwnLinesStay()
    {
        QFETCH(QString, line);
        QCOMPARE(Redaction("salt").logLine(line), line);
    }

    void aMarkIsTheSameWithinOneReportOnly()
    {
        const QString line =
            QStringLiteral("2026-11-25T16:59:59Z threadsweep.deletion deletion tDtDnQdgm2LXpyiqYvZ6");
        QCOMPARE(Redaction("a").logLine(line), Redaction("a").logLine(line));
        QVERIFY(Redaction("a").logLine(line) != Redaction("b").logLine(line));
        QVERIFY(Redaction("a").logLine(line).contains(
            QRegularExpression(QStringLiteral("deletion #[0-9a-f]{8}$"))));
    }

    void theCommitIsOneOrNone()
    {
        QVERIFY(base::buildCommit().contains(QRegularExpression(QStringLiteral("^([0-9a-f]{12}\\+?)?$"))));
    }
};

QTEST_GUILESS_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"

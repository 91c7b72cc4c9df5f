#include "app/accounts/account_list.h"
#include "app/base/log_file.h"
#include "app/base/logging.h"
#include "app/base/profile.h"
#include "app/base/single_instance.h"
#include "app/base/whole_file.h"
#include "app/conversations/saved_filters.h"
#include "app/deletion/history_index.h"
#include "app/deletion/journal_file.h"
#include "app/deletion/journal_reader.h"
#include "app/deletion/journal_walk.h"
#include "app/highlevel/limit_book.h"
#include "app/platform/platform.h"
#include "app/settings/settings_file.h"
#include "tests/support/manual_clock.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace deletion;

namespace {

/// What may stand where a file of ours should be.
enum class Odd { Pipe, Folder, OthersDatabase };

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void makeOthersDatabase(const QString &path)
{
    {
        QSqlDatabase theirs = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("theirs"));
        theirs.setDatabaseName(path);
        QVERIFY(theirs.open());
        QSqlQuery query(theirs);
        QVERIFY(query.exec(QStringLiteral("CREATE TABLE record (song TEXT)"))); // and a name like ours
        QVERIFY(query.exec(QStringLiteral("INSERT INTO record VALUES ('Yesterday')")));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("theirs"));
}

void put(Odd odd, const QString &path)
{
    QDir().mkpath(QFileInfo(path).path());
    switch (odd) {
    case Odd::Pipe:
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        break;
    case Odd::Folder:
        QVERIFY(QDir().mkpath(path));
        break;
    case Odd::OthersDatabase:
        makeOthersDatabase(path);
        break;
    }
}

std::vector<std::vector<Record>> aBatch()
{
    return {{{.kind = Record::Kind::Begin}, {.kind = Record::Kind::End}}};
}

} // namespace

/// A pipe, a folder or another program's database where a file of ours should be: said, never waited for,
/// never overwritten.
class OddFiles : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<base::Profile> m_profile;

    /// That nothing happens to it, whatever is done.
    template <class Try> void stays(Odd odd, const QString &path, Try tried)
    {
        put(odd, path);
        const auto before = platform::identityOf(path);
        const QByteArray content = contentOf(path);
        tried();
        const auto after = platform::identityOf(path);
        QVERIFY2(before && after && before->file == after->file, qPrintable(path));
        QCOMPARE(contentOf(path), content);
    }

    static void eachKind()
    {
        QTest::addColumn<Odd>("odd");
        QTest::newRow("pipe") << Odd::Pipe;
        QTest::newRow("folder") << Odd::Folder;
    }

private Q_SLOTS:
    void initTestCase() { platform::prepareProcess(); }
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_profile = std::make_unique<base::Profile>(base::Profile::under(m_folder->path()));
    }

    void accounts_data() { eachKind(); }
    void accounts()
    {
        QFETCH(Odd, odd);
        stays(odd, m_profile->accountsFile(), [&] {
            ::accounts::AccountList list(m_profile->accountsFile());
            QCOMPARE(list.loaded(), base::JsonFile::Loaded::Unreadable);
            QCOMPARE(list.put({.key = QStringLiteral("k"),
                               .name = QStringLiteral("n"),
                               .location = *base::LocationId::parse(QStringLiteral("ve9EPM428h8vShlRW1KT")),
                               .apiAddress = QStringLiteral("https://example.com")}),
                     ::accounts::AccountList::Put::CannotBeSaved);
        });
    }

    void settings_data() { eachKind(); }
    void settings()
    {
        QFETCH(Odd, odd);
        stays(odd, m_profile->settingsFile(), [&] {
            ::settings::SettingsFile file(m_profile->settingsFile());
            QCOMPARE(file.file().loaded(), base::JsonFile::Loaded::Unreadable);
            QVERIFY(!file.change({.undoSeconds = 7}));
        });
    }

    void filters_data() { eachKind(); }
    void filters()
    {
        QFETCH(Odd, odd);
        stays(odd, m_profile->filtersFile(), [&] {
            conversations::SavedFilters filters(m_profile->filtersFile());
            QVERIFY(!filters.put(QStringLiteral("old"), {}));
        });
    }

    void limits_data() { eachKind(); }
    void limits()
    {
        QFETCH(Odd, odd);
        stays(odd, m_profile->limitsFile(), [&] {
            support::ManualClock clock;
            highlevel::LimitBook book(&clock, m_profile->limitsFile());
            const auto budget =
                book.budgetOf({.address = std::get<base::ApiAddress>(
                                   base::ApiAddress::parse(QStringLiteral("https://a.example"))),
                               .location = *base::LocationId::parse(QStringLiteral("ve9EPM428h8vShlRW1KT"))});
            budget->ended(budget->sent(clock.steady()), clock.steady(), 200, {});
            QVERIFY(!book.save());
        });
    }

    /// One that is put there while the program runs.
    void whatCameLater_data() { eachKind(); }
    void whatCameLater()
    {
        QFETCH(Odd, odd);
        base::JsonFile file(m_profile->settingsFile(), 1);
        QVERIFY(file.load().isEmpty());
        QCOMPARE(file.loaded(), base::JsonFile::Loaded::Fine);
        stays(odd, m_profile->settingsFile(), [&] { QVERIFY(!file.save({})); });
        const QString elsewhere = m_folder->filePath(QStringLiteral("export.csv"));
        stays(odd, elsewhere, [&] { QVERIFY(base::writeWhole(elsewhere, "x")); });
    }

    void lock_data() { eachKind(); }
    void lock()
    {
        QFETCH(Odd, odd);
        stays(odd, m_profile->lockFile(), [&] {
            base::SingleInstance instance(m_profile->lockFile());
            QVERIFY(!instance.isFirst()); // a person is asked
            QVERIFY(instance.isLockForeign());
            QVERIFY(instance.takeOver());
            QVERIFY(instance.isFirst());
        });
    }

    void log_data() { eachKind(); }
    void log()
    {
        QFETCH(Odd, odd);
        stays(odd, m_profile->logFile(), [&] {
            const base::LogFile log(m_profile->logFile());
            QTest::ignoreMessage(QtWarningMsg, "said");
            QTest::ignoreMessage(
                QtWarningMsg,
                qPrintable(QStringLiteral("The log cannot be written: %1").arg(m_profile->logFile())));
            QTest::ignoreMessage(QtWarningMsg, "said again");
            qCWarning(base::lcNetwork) << "said";
            qCWarning(base::lcNetwork) << "said again";
            QVERIFY(base::LogFile::lastLines(m_profile->logFile(), 5).isEmpty());
        });
    }

    /// Where the older one should be kept: the log stays small, and it stays.
    void olderLog_data() { eachKind(); }
    void olderLog()
    {
        QFETCH(Odd, odd);
        stays(odd, base::LogFile::olderThan(m_profile->logFile()), [&] {
            const base::LogFile log(m_profile->logFile());
            const QString text(100'000, QLatin1Char('x'));
            for (int i = 0; i < 30; ++i) {
                QTest::ignoreMessage(QtWarningMsg, qPrintable(text));
                qCWarning(base::lcNetwork).noquote() << text;
            }
            QVERIFY(QFileInfo(m_profile->logFile()).size() <= base::LogFile::kMostBytes);
            QVERIFY(QFileInfo(m_profile->logFile()).size() > 0);
        });
    }

    void journal_data()
    {
        QTest::addColumn<Odd>("odd");
        QTest::addColumn<QString>("part");
        for (const char *part : {"", ".head", "-wal", "-shm", "-journal"})
            for (const auto &[name, odd] : {std::pair{"pipe", Odd::Pipe}, std::pair{"folder", Odd::Folder}})
                QTest::addRow("%s at journal.sqlite%s", name, part) << odd << QString::fromLatin1(part);
        QTest::newRow("another's database") << Odd::OthersDatabase << QString();
    }
    void journal()
    {
        QFETCH(Odd, odd);
        QFETCH(QString, part);
        const QString path = m_profile->journalFile();
        stays(odd, path + part, [&] {
            JournalFile file(path);
            const JournalFile::Opened opened = file.open();
            QCOMPARE(opened.fault.trouble, JournalTrouble::NotOurs);
            QVERIFY(opened.setAsideAs.isEmpty());
            QVERIFY(!opened.fault.systemText.isEmpty());
            auto records = aBatch();
            QVERIFY(file.append(&records).any());
            if (part.isEmpty())
                QVERIFY(readJournal(path, true).fault.any());
        });
    }

    /// Reading alone waited for a pipe beside the journal, and the program could not end.
    void whatLiesBesideAJournalIsSaidByWhoeverReadsIt_data() { eachKind(); }
    void whatLiesBesideAJournalIsSaidByWhoeverReadsIt()
    {
        QFETCH(Odd, odd);
        const QString path = m_profile->journalFile();
        {
            JournalFile file(path);
            QVERIFY(!file.open().fault.any());
            auto records = aBatch();
            QVERIFY(!file.append(&records).any());
        }
        QVERIFY(!readJournal(path, true).fault.any());
        stays(odd, path + QStringLiteral("-journal"), [&] {
            QCOMPARE(readJournal(path, true).fault.trouble, JournalTrouble::NotOurs);
            QVERIFY(!hashOfRecord(path, 1));
        });
    }

    /// It is opened again once the place is free, and the head is not written into what stands there later.
    void aJournalWhosePlaceIsFreeAgain()
    {
        const QString path = m_profile->journalFile();
        put(Odd::Folder, path);
        JournalFile file(path);
        QVERIFY(file.open().fault.any());
        QVERIFY(QDir().rmdir(path));
        QVERIFY(!file.open().fault.any());
        auto records = aBatch();
        QVERIFY(!file.append(&records).any());
        QVERIFY(QFile::remove(JournalFile::headPath(path)));
        stays(Odd::Pipe, JournalFile::headPath(path), [&] {
            auto more = aBatch();
            (void)file.append(&more); // is written, and its head is behind
            auto evenMore = aBatch();
            QVERIFY(file.append(&evenMore).any());
            QVERIFY(!JournalHeadFile(JournalFile::headPath(path)).read());
        });
    }

    void history_data()
    {
        QTest::addColumn<Odd>("odd");
        QTest::addColumn<QString>("part");
        for (const char *part : {"", "-wal", "-shm", "-journal"})
            for (const auto &[name, odd] : {std::pair{"pipe", Odd::Pipe}, std::pair{"folder", Odd::Folder}})
                QTest::addRow("%s at its place%s", name, part) << odd << QString::fromLatin1(part);
        QTest::newRow("another's database") << Odd::OthersDatabase << QString();
    }
    void history()
    {
        QFETCH(Odd, odd);
        QFETCH(QString, part);
        JournalFile file(m_profile->journalFile());
        QVERIFY(!file.open().fault.any());
        auto records = aBatch();
        QVERIFY(!file.append(&records).any());
        stays(odd, HistoryIndex::pathBeside(m_profile->journalFile()) + part, [&] {
            HistoryIndex index(m_profile->journalFile());
            QVERIFY(!index.catchUp(100).fault.any()); // in memory
            QCOMPARE(index.count(), 1);
        });
    }

    /// A text of somebody's is not thrown away either.
    void aHistoryThatIsNoneIsSetAside()
    {
        JournalFile file(m_profile->journalFile());
        QVERIFY(!file.open().fault.any());
        const QString path = HistoryIndex::pathBeside(m_profile->journalFile());
        QVERIFY(!base::writeWhole(path, "Dear diary"));
        HistoryIndex index(m_profile->journalFile());
        QVERIFY(!index.catchUp(100).fault.any());
        const QStringList aside = QFileInfo(path).dir().entryList({QStringLiteral("*.history.damaged-*")});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(contentOf(QFileInfo(path).dir().filePath(aside.first())), QByteArray("Dear diary"));
    }
};

QTEST_GUILESS_MAIN(OddFiles)
#include "tst_odd_files.moc"

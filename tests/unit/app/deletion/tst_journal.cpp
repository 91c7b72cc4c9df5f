#include "app/deletion/journal.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace deletion;

/// What the journal promises: durable, in order, nothing rewritten, and tampering shows.
class JournalTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;

    static PlannedItem item(const QString &id)
    {
        return {.id = *base::ConversationId::parse(id),
                .contact = QStringLiteral("Ana"),
                .messageType = QStringLiteral("TYPE_SMS"),
                .lastMessageDate = 1'700'000'000'123,
                .unreadCount = 2};
    }
    static std::vector<Record> batchOfTwo()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        return {beginRecord({.batch = 7, .accountKey = QStringLiteral("k"), .begunAt = at, .items = 2}),
                itemRecord(7, 0, item(QStringLiteral("aaaaaaaaaaaaaaaaaaaa")), at),
                itemRecord(7, 1, item(QStringLiteral("bbbbbbbbbbbbbbbbbbbb")), at),
                {.kind = Record::Kind::Intent, .batch = 7, .item = 0, .at = at},
                {.kind = Record::Kind::Intent, .batch = 7, .item = 1, .at = at},
                outcomeRecord(7, 0, {.state = State::Deleted, .httpStatus = 200, .at = at})};
    }
    void tamper(const QString &sql)
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(sql));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("t"));
    }

private Q_SLOTS:
    void init()
    {
        static int n = 0;
        m_path = m_folder.filePath(QStringLiteral("%1/journal.sqlite").arg(++n));
    }

    void whatWasAppendedIsReadBackAfterReopening()
    {
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(file.append(batchOfTwo()).trouble, JournalTrouble::None);
        }
        JournalFile file(m_path);
        QCOMPARE(file.open().lastBatch, 7);
        const auto batches = assemble(file.records());
        QCOMPARE(batches.size(), size_t(1));
        QVERIFY(!batches[0].ended);
        QCOMPARE(batches[0].items.size(), size_t(2));
        QCOMPARE(batches[0].items[0].outcome.state, State::Deleted);
        QVERIFY(!batches[0].items[0].inFlight);
        QVERIFY(batches[0].items[1].inFlight);
        QCOMPARE(batches[0].items[1].planned.lastMessageDate, std::optional<qint64>(1'700'000'000'123));
        QCOMPARE(batches[0].items[1].planned.unreadCount, 2);
        QVERIFY(!file.firstBroken());
    }

    void changedAndMissingRecordsShow_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<qint64>("broken");
        QTest::addRow("changed") << "UPDATE record SET text = replace(text, 'Ana', 'Eva') WHERE number = 3"
                                 << qint64(3);
        QTest::addRow("missing") << "DELETE FROM record WHERE number = 2" << qint64(2);
        QTest::addRow("moved") << "UPDATE record SET batch = 8 WHERE number = 4" << qint64(4);
        QTest::addRow("first") << "DELETE FROM record WHERE number = 1" << qint64(1);
    }

    void changedAndMissingRecordsShow()
    {
        QFETCH(QString, sql);
        QFETCH(qint64, broken);
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(file.append(batchOfTwo()).trouble, JournalTrouble::None);
        }
        tamper(sql);
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(file.firstBroken(), std::optional(broken));
    }

    void aDamagedFileIsSetAsideAndNeverOverwritten()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray noise("this was never a journal, and it is kept as it is ", 50);
        file.write(noise.repeated(40));
        file.close();
        JournalFile journal(m_path);
        const auto opened = journal.open();
        QCOMPARE(opened.fault.trouble, JournalTrouble::None);
        QVERIFY(!opened.setAsideAs.isEmpty());
        QFile aside(opened.setAsideAs);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), noise.repeated(40));
        QCOMPARE(journal.append(batchOfTwo()).trouble, JournalTrouble::None);
    }

    void aNewerFileIsLeftAsItIs()
    {
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        }
        tamper(QStringLiteral("PRAGMA user_version=99"));
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::FromTheFuture);
        QVERIFY(QFile::exists(m_path));
    }

    void aFolderThatCannotBeMadeIsSaid()
    {
        QFile file(m_folder.filePath(QStringLiteral("plain")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        JournalFile journal(m_folder.filePath(QStringLiteral("plain/journal.sqlite")));
        QCOMPARE(journal.open().fault.trouble, JournalTrouble::Unwritable);
        QVERIFY(journal.append(batchOfTwo()).trouble != JournalTrouble::None);
    }

    /// The system refuses to let the file grow, as a full disk would.
    void withoutRoomNothingIsHalfWritten()
    {
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(file.append(batchOfTwo()).trouble, JournalTrouble::None);
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit tight{.rlim_cur = 4'096, .rlim_max = before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
        std::vector<Record> many;
        for (int i = 0; i < 400; ++i)
            many.push_back(itemRecord(7, i, item(QStringLiteral("cccccccccccccccccccc")), {}));
        const auto trouble = file.append(many).trouble;
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(trouble == JournalTrouble::NoRoom || trouble == JournalTrouble::Unwritable);
        QCOMPARE(file.records().size(), batchOfTwo().size());
        // With room again it goes on, and the chain holds.
        QCOMPARE(file.append(many).trouble, JournalTrouble::None);
        QVERIFY(!file.firstBroken());
    }

    void anIdThatNoLongerParsesIsLeftOutAndCounted()
    {
        std::vector<Record> records = batchOfTwo();
        records[1].facts[QStringLiteral("id")] = QStringLiteral("../contacts");
        int unusable = 0;
        const auto batches = assemble(records, &unusable);
        QCOMPARE(batches[0].items.size(), size_t(1));
        QCOMPARE(batches[0].unusable, 1);
        // The one that is left keeps its number: what becomes of it must not be written down as the other's.
        QCOMPARE(batches[0].items[0].position, 1);
        QVERIFY(unusable > 0);
    }

    void callbacksComeInOrderAndAllIsWrittenBeforeTheEnd()
    {
        std::vector<int> order;
        {
            Journal journal(m_path);
            bool opened = false;
            journal.open([&](const auto &) { opened = true; });
            QTRY_VERIFY(opened);
            for (int i = 0; i < 50; ++i)
                journal.append({{.kind = Record::Kind::End, .batch = i}}, [&, i](bool durable) {
                    if (durable)
                        order.push_back(i);
                });
            QTRY_COMPARE(order.size(), size_t(50));
            QVERIFY(std::ranges::is_sorted(order));
            journal.append({{.kind = Record::Kind::End, .batch = 99}}, {}); // and gone at once
        }
        JournalFile file(m_path);
        QCOMPARE(file.open().lastBatch, 99);
        QCOMPARE(file.records().size(), size_t(51));
        QVERIFY(!file.firstBroken());
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"

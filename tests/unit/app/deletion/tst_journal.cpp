#include "app/deletion/journal.h"
#include "app/platform/platform.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/file_readers.h"
#include "tests/support/full_disk.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <random>

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
                .phone = QStringLiteral("+15557654321"),
                .email = QStringLiteral("ana@example.com"),
                .messageType = QStringLiteral("TYPE_SMS"),
                .lastMessageDate = 1'700'000'000'123,
                .unreadCount = 2};
    }
    static std::vector<Record> batchOfTwo()
    {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(1'700'000'000'000, Qt::UTC);
        return {
            beginRecord({.accountKey = QStringLiteral("k"), .begunAt = at, .items = 2}),
            itemRecord(0, 0, item(QStringLiteral("aaaaaaaaaaaaaaaaaaaa")), at),
            itemRecord(0, 1, item(QStringLiteral("bbbbbbbbbbbbbbbbbbbb")), at),
            {.kind = Record::Kind::Intent, .batch = 0, .item = 0, .at = at},
            {.kind = Record::Kind::Intent, .batch = 0, .item = 1, .at = at},
            outcomeRecord(
                0, 0,
                {.state = State::Deleted,
                 .evidence = {.proof = Proof::Answered, .askedAt = at, .answeredAt = at, .httpStatus = 200},
                 .at = at})};
    }
    static JournalTrouble append(JournalFile *file, std::vector<Record> records)
    {
        std::vector<std::vector<Record>> groups;
        groups.push_back(std::move(records));
        return file->append(&groups).trouble;
    }
    static std::vector<JournalBatch> assemble(const std::vector<Record> &records)
    {
        Assembly assembly;
        for (const Record &record : records)
            assembly.add(record, true);
        return std::move(assembly).batches();
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
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        const JournalReading reading = readJournal(m_path, false);
        const auto &batches = reading.batches;
        QCOMPARE(batches.size(), size_t(1));
        QVERIFY(!batches[0].ended);
        QCOMPARE(batches[0].items.size(), size_t(2));
        QCOMPARE(batches[0].items[0].outcome.state, State::Deleted);
        QVERIFY(!batches[0].items[0].inFlight);
        QVERIFY(batches[0].items[1].inFlight);
        QCOMPARE(batches[0].items[1].planned.lastMessageDate, std::optional<qint64>(1'700'000'000'123));
        QCOMPARE(batches[0].items[1].planned.unreadCount, 2);
        QCOMPARE(batches[0].items[1].planned.phone, QStringLiteral("+15557654321"));
        QCOMPARE(batches[0].items[1].planned.email, QStringLiteral("ana@example.com"));
        QCOMPARE(batches[0].items[0].outcome.evidence.proof, Proof::Answered);
        QVERIFY(batches[0].trusted);
        QVERIFY(!reading.firstBroken);
        QVERIFY(!reading.fault.any());
    }

    /// SQLite finds a transaction again whose sync failed: whoever was refused begins the batch anew, so the
    /// first one must not be taken for a second.
    void whatWasRefusedAndIsThereAllTheSameIsTakenBack()
    {
        if (!support::FaultyDisk::canBeHad())
            QSKIP("Qt's SQLite is its own here, and no layer of ours gets beneath it");
        support::FaultyDisk disk([](int) { return 1; });
        JournalFile file(m_path);
        QVERIFY(!file.open().fault.any());
        disk.setTrouble(support::FaultyDisk::Trouble::Unsynced);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::Unwritable);
        // While it lasts, the file cannot be put in order when it is closed, either.
        QVERIFY(file.open().fault.any());
        disk.setTrouble(support::FaultyDisk::Trouble::None);
        QVERIFY(!file.open().fault.any());
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        const JournalReading reading = readJournal(m_path, false);
        QVERIFY(!reading.firstBroken);
        QCOMPARE(reading.batches.size(), size_t(2));
        QVERIFY(reading.batches[0].undone);
        QVERIFY(!reading.batches[1].undone);
    }

    void aBatchIsNamedByItsBegin()
    {
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        std::vector<std::vector<Record>> groups{batchOfTwo(), batchOfTwo()};
        QVERIFY(!file.append(&groups).any());
        QCOMPARE(groups[0].front().batch, 1);
        QCOMPARE(groups[1].front().batch, 7);
        // Not even after a start: nothing is numbered twice.
        JournalFile again(m_path);
        QCOMPARE(again.open().fault.trouble, JournalTrouble::None);
        std::vector<std::vector<Record>> third{batchOfTwo()};
        QVERIFY(!again.append(&third).any());
        QCOMPARE(third[0].front().batch, 13);
    }

    void aCutTailShows_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addRow("one") << "DELETE FROM record WHERE number = 6";
        QTest::addRow("three") << "DELETE FROM record WHERE number > 3";
        QTest::addRow("all") << "DELETE FROM record";
    }

    void aCutTailShows()
    {
        QFETCH(QString, sql);
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        tamper(sql);
        const JournalReading reading = readJournal(m_path, true);
        QVERIFY(reading.firstBroken);
        for (const JournalBatch &batch : reading.batches)
            QVERIFY2(!batch.trusted, "nothing may be deleted because of a record whose end is missing");
    }

    void aLostWalShows()
    {
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
            // As after a crash: nothing was brought from the WAL into the file yet.
            QFile::copy(m_path, m_path + QStringLiteral(".kept"));
        }
        QFile::remove(m_path);
        QFile::rename(m_path + QStringLiteral(".kept"), m_path);
        QFile::remove(m_path + QStringLiteral("-wal"));
        const JournalReading reading = readJournal(m_path, true);
        QVERIFY(reading.firstBroken || reading.fault.any());
    }

    void whatWasLostShows_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how :
             {"the file is gone", "the file is empty", "its end is gone", "file and head are empty"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }

    /// Also where another journal was begun in its place. What is written into that one is sound.
    void whatWasLostShows()
    {
        QFETCH(QString, how);
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        if (how == QStringLiteral("its end is gone")) {
            tamper(QStringLiteral("DELETE FROM record WHERE number > 4"));
        } else {
            for (const char *part : {"", "-wal", "-shm"})
                QFile::remove(m_path + QLatin1String(part));
            if (how.contains(QStringLiteral("empty"))) {
                QFile empty(m_path);
                QVERIFY(empty.open(QIODevice::WriteOnly));
            }
            if (how == QStringLiteral("file and head are empty"))
                QVERIFY(QFile::resize(JournalFile::headPath(m_path), 0));
        }
        const qint64 kept = how == QStringLiteral("its end is gone") ? 4 : 0;
        for (int run = 0; run < 2; ++run) {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(readJournal(m_path, true).firstBroken, std::optional<qint64>(kept + 1));
        }
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        const JournalReading later = readJournal(m_path, true);
        QVERIFY(!later.firstBroken);
        QVERIFY(later.batches.back().trusted);
        // From then on the journal tells it itself, for good, and once.
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        const JournalReading last = readJournal(m_path, true);
        QVERIFY(last.loss);
        QCOMPARE(last.loss->record, kept + 1);
        QCOMPARE(last.loss->at, batchOfTwo().front().at);
        QVERIFY(last.vouchesFor(last.records, false));
        JournalCheck check(m_path);
        while (check.goOn(3))
            continue;
        QCOMPARE(check.health().loss->record, kept + 1);
        QVERIFY(!check.health().firstBroken);
    }

    /// What an interrupted deletion came to may stand in what is missing: one that was taken back, and cut
    /// there, would be deleted after all.
    void whatWasOpenWhenRecordsWereLostIsNeverTrustedAgain()
    {
        std::vector<Record> records = batchOfTwo();
        std::erase_if(records, [](const Record &r) { return r.kind == Record::Kind::End; });
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(append(&file, records), JournalTrouble::None);
            QCOMPARE(append(&file, {{.kind = Record::Kind::Undone, .batch = 1, .at = records[0].at}}),
                     JournalTrouble::None);
        }
        const auto undone = qint64(records.size()) + 1;
        tamper(QStringLiteral("DELETE FROM record WHERE number = %1").arg(undone));
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        const JournalReading reading = readJournal(m_path, true);
        QVERIFY(!reading.firstBroken);
        QCOMPARE(reading.batches.size(), size_t(2));
        QVERIFY(!reading.batches[0].ended);
        QVERIFY2(!reading.batches[0].trusted, "nothing of it may be deleted any more");
        QVERIFY(reading.batches[1].trusted);
        QVERIFY(!reading.vouchesFor(undone - 1, false));
        QVERIFY(reading.vouchesFor(undone - 1, true));
    }

    /// A sound journal, but not the one that the head was written for: as from a backup of another day.
    void anotherJournalInItsPlaceShows()
    {
        const QString other = m_path + QStringLiteral(".other");
        {
            JournalFile file(other);
            QVERIFY(!file.open().fault.any());
            std::vector<Record> records = batchOfTwo();
            records.front().facts[QStringLiteral("user")] = QStringLiteral("somebody else");
            for (int i = 0; i < 3; ++i)
                QCOMPARE(append(&file, records), JournalTrouble::None);
        }
        {
            JournalFile file(m_path);
            QVERIFY(!file.open().fault.any());
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        QVERIFY(QFile::remove(m_path));
        QVERIFY(QFile::copy(other, m_path));
        JournalFile file(m_path);
        QVERIFY(!file.open().fault.any());
        QVERIFY(readJournal(m_path, true).firstBroken);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        QVERIFY(!readJournal(m_path, true).firstBroken);
        QVERIFY(readJournal(m_path, true).loss);
    }

    /// Every bit of every record's text, flipped: never a whole journal, never a batch to go on with.
    void everyFlippedBitShows()
    {
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        for (const int number : {1, 2, 3, 5, 6})
            for (int place = 1; place <= 40; place += 3) {
                // A letter is replaced by its neighbour, and put back after.
                tamper(
                    QStringLiteral("UPDATE record SET text = substr(text, 1, %1 - 1) || "
                                   "char(unicode(substr(text, %1, 1)) ^ 1) || substr(text, %1 + 1) "
                                   "WHERE number = %2")
                        .arg(place)
                        .arg(number)
                        .replace(QStringLiteral("^ 1"),
                                 QStringLiteral("+ 1 - 2 * (unicode(substr(text, %1, 1)) % 2)").arg(place)));
                const JournalReading reading = readJournal(m_path, true);
                QCOMPARE(reading.firstBroken, std::optional<qint64>(number));
                for (const JournalBatch &batch : reading.batches)
                    QVERIFY(!batch.trusted);
                tamper(QStringLiteral(
                           "UPDATE record SET text = substr(text, 1, %1 - 1) || "
                           "char(unicode(substr(text, %1, 1)) + 1 - 2 * (unicode(substr(text, %1, 1)) "
                           "% 2)) || substr(text, %1 + 1) WHERE number = %2")
                           .arg(place)
                           .arg(number));
                QVERIFY(!readJournal(m_path, true).firstBroken);
            }
    }

    void whatIsTakenAwayWhileItRunsIsNoticedBeforeTheNextIntent_data()
    {
        QTest::addColumn<int>("how");
        QTest::addRow("missing") << 0;
        QTest::addRow("replaced") << 1;
        QTest::addRow("cut") << 2;
    }

    void whatIsTakenAwayWhileItRunsIsNoticedBeforeTheNextIntent()
    {
        QFETCH(int, how);
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        if (how != 2 && !QFile::rename(m_path, m_path + QStringLiteral(".elsewhere")))
            QSKIP("this system lets nobody take away a file that is open");
        if (how == 1) {
            QVERIFY(QFile::copy(m_path + QStringLiteral(".elsewhere"), m_path));
        } else if (how == 2) {
            QVERIFY(QFile::resize(m_path, 100));
        }
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::TakenAway);
    }

    void onlyItsOwnerMayReadIt()
    {
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        for (const char *part : {"", "-wal", ".head"})
            QVERIFY2(support::belongsToOwnerAlone(m_path + QLatin1String(part)), part);
        QVERIFY(support::belongsToOwnerAlone(QFileInfo(m_path).path()));
    }

    void whatIsNoFileIsSaidAndNotWaitedFor()
    {
        QDir().mkpath(m_path); // a folder where the file should be
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::NotOurs);
        QVERIFY(readJournal(m_path, true).fault.any());
    }

    void aJournalOfBeforeIsTakenOver()
    {
        QDir().mkpath(QFileInfo(m_path).path());
        // Version 2, as it was written then: no proof, no identity, batches that count up.
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(
                QStringLiteral("CREATE TABLE record (number INTEGER PRIMARY KEY, batch INTEGER NOT "
                               "NULL, text TEXT NOT NULL, hash BLOB NOT NULL)")));
            QVERIFY(query.exec(QStringLiteral("CREATE INDEX record_of_batch ON record (batch)")));
            QVERIFY(query.exec(QStringLiteral("PRAGMA user_version=2")));
            QByteArray hash;
            int number = 0;
            for (
                const char *text :
                {R"({"at":1,"batch":1,"facts":{"account":"k","items":2,"location":"ABCHkzuJQ8ZMd4Te84GK"},"kind":"begin"})",
                 R"({"at":1,"batch":1,"facts":{"contact":"Ana","id":"aaaaaaaaaaaaaaaaaaaa"},"item":0,"kind":"item"})",
                 R"({"at":1,"batch":1,"facts":{"contact":"Bo","id":"bbbbbbbbbbbbbbbbbbbb"},"item":1,"kind":"item"})",
                 R"({"at":2,"batch":1,"item":0,"kind":"intent"})",
                 R"({"at":3,"batch":1,"facts":{"outcome":"deleted","status":502},"item":0,"kind":"outcome"})",
                 R"({"at":4,"batch":1,"item":1,"kind":"intent"})"}) {
                hash = chained(hash, text);
                query.prepare(QStringLiteral("INSERT INTO record VALUES (?, 1, ?, ?)"));
                query.bindValue(0, ++number);
                query.bindValue(1, QString::fromLatin1(text));
                query.bindValue(2, hash);
                QVERIFY(query.exec());
            }
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("t"));
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        const JournalReading reading = readJournal(m_path, true);
        QVERIFY(!reading.firstBroken);
        QCOMPARE(reading.batches.size(), size_t(1));
        const JournalBatch &batch = reading.batches[0];
        QVERIFY(batch.trusted);
        QVERIFY(!batch.head.identity);
        // The weaker claim: it was never written down how that one is known.
        QCOMPARE(batch.items[0].outcome.evidence.proof, Proof::GoneAfterCrash);
        QVERIFY(batch.items[1].inFlight);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        QVERIFY(!readJournal(m_path, true).firstBroken);
    }

    void aWordItDoesNotKnowIsUnknown()
    {
        std::vector<Record> records = batchOfTwo();
        records.back().facts[QStringLiteral("outcome")] = QStringLiteral("vaporised");
        QCOMPARE(assemble(records)[0].items[0].outcome.state, State::Unknown);
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
            QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        tamper(sql);
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(readJournal(m_path, true).firstBroken, std::optional(broken));
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
        QVERIFY2(readJournal(m_path, true).loss, "the new one says that there was another");
        QCOMPARE(append(&journal, batchOfTwo()), JournalTrouble::None);
        QVERIFY(!readJournal(m_path, true).firstBroken);
    }

    /// SQLite tells of a page that the disk did not give as of one that is damaged.
    void aDiskThatDoesNotReadIsNoDamage()
    {
        if (!support::FaultyDisk::canBeHad())
            QSKIP("Qt's SQLite is its own here, and no layer of ours gets beneath it");
        {
            JournalFile file(m_path);
            QVERIFY(!file.open().fault.any());
            for (int i = 0; i < 30; ++i)
                QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);
        }
        std::mt19937 dice(1);
        support::FaultyDisk disk([&](int n) { return int(dice() % unsigned(n)); });
        int refused = 0;
        for (int i = 0; i < 3'000; ++i) {
            disk.setTrouble(support::FaultyDisk::Trouble::Broken);
            JournalFile file(m_path);
            const auto opened = file.open();
            QVERIFY2(opened.setAsideAs.isEmpty(), qPrintable(opened.fault.systemText));
            QVERIFY2(opened.fault.trouble != JournalTrouble::Damaged, qPrintable(opened.fault.systemText));
            refused += opened.fault.any();
            disk.setTrouble(support::FaultyDisk::Trouble::None);
        }
        QVERIFY(refused > 100);
        JournalFile file(m_path);
        QVERIFY(!file.open().fault.any());
        QCOMPARE(readJournal(m_path, false).batches.size(), size_t(30));
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
        QVERIFY(append(&journal, batchOfTwo()) != JournalTrouble::None);
    }

    /// The system refuses to let the file grow, as a full disk would.
    void withoutRoomNothingIsHalfWritten()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        JournalFile file(m_path);
        QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        QCOMPARE(append(&file, batchOfTwo()), JournalTrouble::None);

        std::vector<Record> many;
        for (int i = 0; i < 400; ++i)
            many.push_back(itemRecord(1, i, item(QStringLiteral("cccccccccccccccccccc")), {}));
        platform::prepareProcess();
        JournalTrouble trouble{};
        {
            const support::FullDisk full(4'096);
            trouble = append(&file, many);
        }

        QVERIFY(trouble == JournalTrouble::NoRoom || trouble == JournalTrouble::Unwritable);
        QCOMPARE(readJournal(m_path, false).records, qint64(batchOfTwo().size()));
        // With room again it goes on, and the chain holds.
        QCOMPARE(append(&file, many), JournalTrouble::None);
        QVERIFY(!readJournal(m_path, false).firstBroken);
    }

    void anIdThatNoLongerParsesIsLeftOutAndCounted()
    {
        std::vector<Record> records = batchOfTwo();
        records[1].facts[QStringLiteral("id")] = QStringLiteral("../contacts");
        const auto batches = assemble(records);
        QCOMPARE(batches[0].items.size(), size_t(1));
        QCOMPARE(batches[0].unusable, 1);
        // The one that is left keeps its number: what becomes of it must not be written down as the other's.
        QCOMPARE(batches[0].items[0].position, 1);
    }

    /// A number that was changed makes the record untrusted; it must not take gigabytes to find that out.
    void aPositionBeyondAllIsJustAnotherItem()
    {
        constexpr int far = 2'000'000'000;
        std::vector<Record> records = batchOfTwo();
        records[1].item = far;
        const auto batches = assemble(records);
        QCOMPARE(batches[0].items.size(), size_t(2));
        QCOMPARE(batches[0].items[0].position, 1);
        QVERIFY(batches[0].items[0].inFlight);
        QCOMPARE(batches[0].items[1].position, far);
        QVERIFY(!batches[0].items[1].inFlight);
        QCOMPARE(batches[0].items[1].outcome.state, State::Planned);
    }

    void callbacksComeInOrderAndAllIsWrittenBeforeTheEnd()
    {
        std::vector<int> order;
        {
            Journal journal(m_path);
            journal.open();
            QTRY_COMPARE(journal.state(), Journal::State::Open);
            for (int i = 0; i < 50; ++i)
                journal.append({{.kind = Record::Kind::End, .batch = i + 1}}, [&, i](bool durable) {
                    if (durable)
                        order.push_back(i);
                });
            QTRY_COMPARE(order.size(), size_t(50));
            QVERIFY(std::ranges::is_sorted(order));
            journal.append({{.kind = Record::Kind::End, .batch = 99}}, {}); // and gone at once
        }
        const JournalReading reading = readJournal(m_path, false);
        QCOMPARE(reading.records, 51);
        QVERIFY(!reading.firstBroken);
    }

    void whatIsHandedOverBeforeItIsOpenWaitsForThat()
    {
        Journal journal(m_path);
        journal.open();
        qint64 begun = -1;
        journal.begin([] { return batchOfTwo(); }, [&](qint64 batch) { begun = batch; });
        QCOMPARE(journal.state(), Journal::State::Opening);
        QTRY_COMPARE(begun, 1);
    }

    void aFailedJournalIsOpenedAnew()
    {
        QFile plain(m_path + QStringLiteral("-folder"));
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(plain.open(QIODevice::WriteOnly));
        plain.close();
        const QString path = plain.fileName() + QStringLiteral("/journal.sqlite");
        Journal journal(path);
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::Failed);
        int refused = 0;
        journal.append({{.kind = Record::Kind::End, .batch = 1}}, [&](bool durable) { refused += !durable; });
        QTRY_COMPARE(refused, 1);
        QVERIFY(plain.remove());
        journal.open();
        bool written = false;
        journal.append({{.kind = Record::Kind::End, .batch = 1}}, [&](bool durable) { written = durable; });
        QTRY_VERIFY(written);
        QCOMPARE(journal.state(), Journal::State::Open);
    }

    void whatItOwesIsWrittenOnceItIsOpen()
    {
        if (!support::FullDisk::canBeHad())
            QSKIP("this system lets no test fill its disk");
        platform::prepareProcess();
        Journal journal(m_path);
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::Open);
        int written = 0;
        {
            const support::FullDisk full;
            journal.appendSurely({.kind = Record::Kind::Undone, .batch = 1}, [&] { ++written; });
            QTRY_VERIFY(journal.owesRecords());
            journal.open(); // in vain
            QTRY_COMPARE(journal.state(), Journal::State::Failed);
            QVERIFY(journal.owesRecords());
        }
        QCOMPARE(written, 0);
        journal.open();
        QTRY_COMPARE(written, 1);
        QVERIFY(!journal.owesRecords());
        QCOMPARE(readJournal(m_path, false).records, 1);
    }

    void aNewerOneIsNeverWrittenTo()
    {
        {
            JournalFile file(m_path);
            QCOMPARE(file.open().fault.trouble, JournalTrouble::None);
        }
        tamper(QStringLiteral("PRAGMA user_version=99"));
        Journal journal(m_path);
        journal.open();
        QTRY_COMPARE(journal.state(), Journal::State::FromTheFuture);
        int refused = 0;
        journal.append({{.kind = Record::Kind::End, .batch = 1}}, [&](bool durable) { refused += !durable; });
        QTRY_COMPARE(refused, 1);
        QCOMPARE(readJournal(m_path, false).records, 0);
    }
};

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"

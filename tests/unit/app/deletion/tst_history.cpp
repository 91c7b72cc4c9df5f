#include "app/deletion/history.h"
#include "app/deletion/history_export.h"
#include "app/deletion/past_batch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace deletion;

/// Past deletions are found by what people know of them, and exported without a surprise.
class HistoryTest : public QObject
{
    Q_OBJECT

    static base::Identity identity(const char *location)
    {
        return {.address = base::ApiAddress::highLevel(),
                .location = *base::LocationId::parse(QString::fromLatin1(location))};
    }
    static JournalItem item(int n, const QString &contact, State state = State::Deleted)
    {
        return {.position = n,
                .planned = {.id = *base::ConversationId::parse(
                                QStringLiteral("tDtDnQdgm2LXpyiqY%1").arg(n, 4, 10, QLatin1Char('0'))),
                            .contact = contact,
                            .messageType = QStringLiteral("TYPE_SMS")},
                .outcome = {.state = state,
                            .evidence = {.proof = Proof::Answered, .httpStatus = 200},
                            .at = QDateTime({2026, 11, 25}, {12, 0}, Qt::UTC)}};
    }
    static JournalBatch batch(qint64 number, const char *location, const QDate &day,
                              std::vector<JournalItem> items)
    {
        return {.head = {.batch = number,
                         .identity = identity(location),
                         .subAccount = QStringLiteral("Harbour Dental"),
                         .location = QString::fromLatin1(location),
                         .begunAt = QDateTime(day, {12, 0}).toUTC()},
                .items = std::move(items)};
    }
    static HistoryBlock block()
    {
        std::vector<JournalBatch> batches{
            batch(1, "AAAAkzuJQ8ZMd4Te84GK", {2026, 1, 5}, {item(1, QStringLiteral("José Müller"))}),
            batch(9, "BBBBkzuJQ8ZMd4Te84GK", {2026, 3, 1},
                  {item(2, QStringLiteral("Ana Ruiz")), item(3, QStringLiteral("+15550100"))}),
            batch(20, "AAAAkzuJQ8ZMd4Te84GK", {2026, 6, 1}, {item(4, QStringLiteral("Ana Ruiz"))})};
        batches[0].items[0].planned.phone = QStringLiteral("+15557654321");
        batches[2].items[0].planned.email = QStringLiteral("ana@example.com");
        HistoryBlock block;
        for (const JournalBatch &one : batches)
            block.add(one);
        return block;
    }

    /// Appends to the journal as a queue does: some batches, in steps, with all that can become of them.
    class Writing
    {
    public:
        explicit Writing(const QString &path) : m_file(path) { QVERIFY(!m_file.open().fault.any()); }

        qint64 begin(int items, const QString &contact)
        {
            std::vector<PlannedItem> planned;
            for (int n = 0; n < items; ++n) {
                ++m_ids;
                planned.push_back(item(m_ids, contact + QString::number(m_ids)).planned);
            }
            const auto head =
                batch(0, "AAAAkzuJQ8ZMd4Te84GK", QDate(2026, 1, 1).addDays(m_ids % 300), {}).head;
            return append(openingRecords(head, planned));
        }
        qint64 append(std::vector<Record> records)
        {
            std::vector<std::vector<Record>> groups{std::move(records)};
            const bool isTaken = !m_file.append(&groups).any();
            return isTaken ? groups.front().front().batch : 0;
        }
        void outcome(qint64 batch, int n, State state)
        {
            append({outcomeRecord(batch, n,
                                  {.state = state, .evidence = {.proof = Proof::Answered}, .at = m_now})});
        }
        void note(qint64 batch, Record::Kind kind, int n = -1)
        {
            append({{.kind = kind, .batch = batch, .item = n, .at = m_now}});
        }

    private:
        JournalFile m_file;
        int m_ids = 0;
        QDateTime m_now{{2026, 11, 25}, {12, 0}, Qt::UTC};
    };

    static void catchUpAll(HistoryIndex *index, int part)
    {
        while (true) {
            const HistoryIndex::Progress progress = index->catchUp(part);
            QVERIFY2(!progress.fault.any(), qPrintable(progress.fault.systemText));
            if (!progress.hasMore)
                return;
        }
    }
    /// What the index says of each deletion is what reading the whole journal says.
    static void compare(HistoryIndex *index, const QString &path)
    {
        const JournalReading reading = readJournal(path, false);
        QCOMPARE(index->count(), int(reading.batches.size()));
        std::vector<int> all = index->find({});
        QCOMPARE(all.size(), reading.batches.size());
        for (const int place : all) {
            const std::vector<PastDeletion> past = index->at({place});
            QCOMPARE(past.size(), size_t(1));
            const JournalBatch &batch = reading.batches[size_t(place)];
            const BatchStatus status = statusOf(batch);
            QCOMPARE(past[0].head.batch, batch.head.batch);
            QCOMPARE(past[0].head.subAccount, batch.head.subAccount);
            QVERIFY(past[0].head.identity == batch.head.identity);
            QCOMPARE(past[0].head.begunAt, batch.head.begunAt);
            QCOMPARE(past[0].ended, batch.ended);
            QCOMPARE(past[0].status.stage, status.stage);
            QCOMPARE(past[0].status.total, status.total);
            QVERIFY(past[0].status.tally == status.tally);
            QCOMPARE(past[0].status.unsettled, status.unsettled);
            QCOMPARE(past[0].status.foundAgain, status.foundAgain);
            QCOMPARE(past[0].status.started, status.started);
            const auto opened = readBatch(path, batch.head.batch, past[0].lastRecord);
            QVERIFY(opened);
            QCOMPARE(opened->items.size(), batch.items.size());
            QCOMPARE(opened->ended, batch.ended);
            QVERIFY(opened->trusted);
            for (size_t n = 0; n < batch.items.size(); ++n)
                QCOMPARE(opened->items[n].outcome.state, batch.items[n].outcome.state);
        }
    }
    /// Several deletions at once, begun, gone on with and ended in a random order.
    static void scribble(Writing *journal, quint32 seed, int steps)
    {
        QRandomGenerator chance(seed);
        std::vector<std::pair<qint64, int>> open;
        for (int step = 0; step < steps; ++step) {
            if (open.size() < 3 && chance.bounded(3) == 0) {
                const int items = 1 + int(chance.bounded(5));
                open.emplace_back(journal->begin(items, QStringLiteral("Ana")), items);
            }
            if (open.empty())
                continue;
            const size_t at = chance.bounded(quint32(open.size()));
            const auto [batch, items] = open[at];
            const int n = int(chance.bounded(items));
            switch (chance.bounded(8)) {
            case 0:
                journal->note(batch, chance.bounded(2) == 0 ? Record::Kind::End : Record::Kind::Undone);
                // Something may be found again, or out, long after.
                if (chance.bounded(3) != 0)
                    open.erase(open.begin() + std::ptrdiff_t(at));
                break;
            case 1:
                journal->note(batch, Record::Kind::Amended, n);
                break;
            case 2:
                journal->note(batch, Record::Kind::Withdrawn, n);
                break;
            case 3:
            case 4:
                journal->note(batch, Record::Kind::Intent, n);
                break;
            default:
                journal->outcome(batch, n, State(int(State::Deleted) + int(chance.bounded(6))));
                break;
            }
        }
    }

    QTemporaryDir m_folder;
    QString m_path;

private Q_SLOTS:
    void init()
    {
        static int n = 0;
        m_path = m_folder.filePath(QStringLiteral("%1/journal.sqlite").arg(++n));
    }

    void isFoundByWhatIsKnown()
    {
        // As it comes back from the disk, too.
        for (const HistoryBlock &all : {block(), HistoryBlock::fromBytes(block().toBytes())}) {
            const auto found = [&](const HistoryQuery &query) {
                std::vector<int> places;
                all.find(HistorySearch(query), 0, &places);
                return places;
            };
            QCOMPARE(found({}), std::vector<int>({0, 1, 2}));
            QCOMPARE(found({.text = QStringLiteral("ana ruiz")}), std::vector<int>({1, 2}));
            QCOMPARE(found({.text = QStringLiteral("MULLER")}), std::vector<int>({0}));
            QCOMPARE(found({.text = QStringLiteral("tDtDnQdgm2LXpyiqY0003")}), std::vector<int>({1}));
            QCOMPARE(found({.text = QStringLiteral("(555) 0100")}), std::vector<int>({1}));
            QCOMPARE(found({.text = QStringLiteral("harbour")}).size(), size_t(3));
            QCOMPARE(found({.text = QStringLiteral("(555) 765-4321")}), std::vector<int>({0}));
            QCOMPARE(found({.text = QStringLiteral("ANA@example")}), std::vector<int>({2}));
            QVERIFY(found({.text = QStringLiteral("nobody")}).empty());
            QCOMPARE(found({.identity = identity("AAAAkzuJQ8ZMd4Te84GK")}), std::vector<int>({0, 2}));
            QCOMPARE(found({.from = {2026, 3, 1}}), std::vector<int>({1, 2}));
            QCOMPARE(found({.until = {2026, 3, 1}}), std::vector<int>({0, 1}));
            QCOMPARE(found({.text = QStringLiteral("ana"), .until = {2026, 5, 1}}), std::vector<int>({1}));
        }
        QByteArray bytes = block().toBytes();
        QCOMPARE(HistoryBlock::fromBytes(bytes.left(20)).count(), 0);
        QCOMPARE(HistoryBlock::fromBytes(bytes.left(bytes.size() - 1)).count(), 0);
        bytes[0] = char(0xff);
        bytes[6] = char(0xff);
        QCOMPARE(HistoryBlock::fromBytes(bytes).count(), 0);
        QCOMPARE(HistoryBlock::fromBytes({}).count(), 0);
    }

    void theIndexSaysWhatTheJournalSays()
    {
        for (quint32 seed = 1; seed <= 40; ++seed) {
            init();
            Writing journal(m_path);
            QRandomGenerator chance(seed);
            auto index = std::make_unique<HistoryIndex>(m_path);
            for (int round = 0; round < 5; ++round) {
                scribble(&journal, seed * 100 + quint32(round), 30);
                if (chance.bounded(3) == 0) // the program is started anew
                    index = std::make_unique<HistoryIndex>(m_path);
                catchUpAll(index.get(), 1 + int(chance.bounded(40)));
                compare(index.get(), m_path);
            }
        }
    }

    /// A batch's conversations are searched also where the index took them in in small parts.
    void whatIsTakenInInPartsIsFoundWhole()
    {
        Writing journal(m_path);
        journal.begin(50, QStringLiteral("Ana"));
        journal.begin(50, QStringLiteral("José"));
        HistoryIndex index(m_path);
        catchUpAll(&index, 7);
        QCOMPARE(index.find({.text = QStringLiteral("ana50")}), std::vector<int>({0}));
        QCOMPARE(index.find({.text = QStringLiteral("jose100")}), std::vector<int>({1}));
        QVERIFY(index.find({.text = QStringLiteral("ana51")}).empty());
    }

    /// What is in the file is never believed for its own sake.
    void anIndexThatDoesNotFitIsMadeAnew()
    {
        {
            Writing journal(m_path);
            scribble(&journal, 1, 100);
            HistoryIndex index(m_path);
            catchUpAll(&index, 1000);
        }
        const QString indexPath = HistoryIndex::pathBeside(m_path);
        const auto spoil = [&](const QByteArray &bytes) {
            QFile file(indexPath);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        };
        for (const QByteArray &bytes : {QByteArray(), QByteArray("no database"), QByteArray(100'000, '\0')}) {
            spoil(bytes);
            HistoryIndex index(m_path);
            catchUpAll(&index, 1000);
            compare(&index, m_path);
        }
        // Another journal in its place, as after the old one was set aside.
        for (const char *part : {"", "-wal", "-shm", ".head"})
            QFile::remove(m_path + QLatin1String(part));
        Writing journal(m_path);
        scribble(&journal, 2, 60);
        HistoryIndex index(m_path);
        catchUpAll(&index, 1000);
        compare(&index, m_path);
        // And in the middle of a run.
        for (const char *part : {"", "-wal", "-shm", ".head"})
            QFile::remove(m_path + QLatin1String(part));
        Writing third(m_path);
        third.begin(3, QStringLiteral("Zoe"));
        catchUpAll(&index, 1000);
        compare(&index, m_path);
    }

    /// What an earlier run took in is there before anything is read.
    void whatWasTakenInIsThereAtOnce()
    {
        Writing journal(m_path);
        journal.begin(2, QStringLiteral("Ana"));
        {
            HistoryIndex index(m_path);
            catchUpAll(&index, 1000);
        }
        QCOMPARE(HistoryIndex(m_path).find({}), std::vector<int>({0}));
        QCOMPARE(HistoryIndex(m_path).at({0}).size(), size_t(1));
    }

    /// A folder, or a disk that takes no file: it is kept in memory.
    void itNeedsNoFile()
    {
        QDir().mkpath(HistoryIndex::pathBeside(m_path) + QStringLiteral("/x"));
        Writing journal(m_path);
        scribble(&journal, 3, 60);
        HistoryIndex index(m_path);
        catchUpAll(&index, 10);
        compare(&index, m_path);
    }

    void withoutAJournalItSaysSo()
    {
        HistoryIndex index(m_path);
        QVERIFY(index.catchUp(10).fault.any());
        QCOMPARE(index.count(), 0);
    }

    /// The check, in parts, says what reading all of it says, and so does opening one that was changed.
    void whatWasChangedShows()
    {
        qint64 second = 0;
        {
            Writing journal(m_path);
            journal.begin(5, QStringLiteral("Ana"));
            second = journal.begin(5, QStringLiteral("José"));
            journal.outcome(second, 2, State::Deleted);
            journal.note(second, Record::Kind::End);
            scribble(&journal, 4, 60);
        }
        const auto checked = [&](int part) {
            JournalCheck check(m_path);
            while (check.goOn(part))
                continue;
            return check.health();
        };
        for (const int part : {1, 7, 1000}) {
            QVERIFY(checked(part).isWhole());
            QCOMPARE(checked(part).records, readJournal(m_path, true).records);
        }
        HistoryIndex index(m_path);
        catchUpAll(&index, 1000);
        const PastDeletion past = index.at({1}).at(0);
        QVERIFY(readBatch(m_path, second, past.lastRecord)->trusted);
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("t"));
            database.setDatabaseName(m_path);
            QVERIFY(database.open());
            QVERIFY(QSqlQuery(database).exec(
                QStringLiteral(
                    "UPDATE record SET text = replace(text, 'deleted', 'skipped') WHERE number = %1")
                    .arg(past.lastRecord - 1)));
            database.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("t"));
        for (const int part : {1, 7, 1000})
            QCOMPARE(checked(part).firstBroken, std::optional(past.lastRecord - 1));
        QVERIFY(!readBatch(m_path, second, past.lastRecord)->trusted);
        QVERIFY(!checked(7).vouchesFor(past.lastRecord, true));
        QVERIFY(checked(7).vouchesFor(past.lastRecord - 2, true));
        QVERIFY(!checked(7).vouchesFor(past.lastRecord - 2, false));
    }

    /// The whole of it, on its own thread, while somebody writes.
    void itIsThereWhileOneRuns()
    {
        Writing journal(m_path);
        scribble(&journal, 5, 100);
        History history(m_path);
        const QSignalSpy done(&history, &History::caughtUp);
        history.catchUp();
        QTRY_COMPARE(done.count(), 1);
        std::optional<std::vector<int>> found;
        history.find({}, [&](const std::vector<int> &places) { found = places; });
        QTRY_VERIFY(found);
        const size_t before = found->size();
        const qint64 batch = journal.begin(2, QStringLiteral("Zoe"));
        journal.outcome(batch, 1, State::NotDeleted);
        history.catchUp();
        QTRY_COMPARE(done.count(), 2);
        found.reset();
        history.find({.text = QStringLiteral("zoe")},
                     [&](const std::vector<int> &places) { found = places; });
        QTRY_VERIFY(found);
        QCOMPARE(*found, std::vector<int>({int(before)}));
        std::shared_ptr<const OpenedDeletion> opened;
        history.open(found->front(), QStringLiteral("zoe"),
                     [&](const std::shared_ptr<const OpenedDeletion> &it) { opened = it; });
        QTRY_VERIFY(opened);
        QCOMPARE(opened->batch.items.at(1).outcome.state, State::NotDeleted);
        QCOMPARE(opened->reports.size(), opened->batch.items.size());
        QCOMPARE(opened->reports.at(1).state, State::NotDeleted);
        QCOMPARE(opened->found, std::optional(0));
        std::vector<PastDeletion> past;
        history.read(*found, [&](const std::vector<PastDeletion> &them) { past = them; });
        QTRY_COMPARE(past.size(), size_t(1));
        QCOMPARE(past[0].status.tally.of(State::NotDeleted), 1);
        history.check();
        QTRY_VERIFY(history.lastCheck());
        QVERIFY(history.lastCheck()->health.isWhole());
        QVERIFY(!history.isChecking());
    }

    /// Of journals of before 0.2 the location tells which sub-account it was about; to act on one, the entry
    /// must be the same, too.
    void aBatchBelongsToItsSubAccount()
    {
        const base::Identity here = identity("AAAAkzuJQ8ZMd4Te84GK");
        const base::Identity there = identity("BBBBkzuJQ8ZMd4Te84GK");
        BatchHead head{
            .identity = here, .accountKey = QStringLiteral("old"), .location = here.location.toString()};
        QVERIFY(head.belongsTo(here, QStringLiteral("added again")));
        QVERIFY(!head.belongsTo(there, QStringLiteral("old")));
        head.identity.reset();
        QVERIFY(head.isAbout(here));
        QVERIFY(!head.isAbout(there));
        QVERIFY(head.belongsTo(here, QStringLiteral("old")));
        QVERIFY(!head.belongsTo(here, QStringLiteral("another")));
    }

    void noCellIsAFormula()
    {
        JournalBatch odd =
            batch(1, "AAAAkzuJQ8ZMd4Te84GK", {2026, 1, 5},
                  {item(1, QStringLiteral("=HYPERLINK(\"http://x\",\"a\")")), item(2, QStringLiteral("@x")),
                   item(3, QStringLiteral("-1")), item(4, QStringLiteral("+15550100")),
                   item(5, QStringLiteral("\t=x")), item(6, QStringLiteral("Ruiz, \"Ana\"\nB"))});
        const QByteArray csv = toCsv(odd);
        QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                               "conversation,contact,"));
        QVERIFY(csv.contains("\"'=HYPERLINK(\"\"http://x\"\",\"\"a\"\")\""));
        QVERIFY(csv.contains(",'@x,"));
        QVERIFY(csv.contains(",'-1,"));
        QVERIFY(csv.contains(",'+15550100,"));
        QVERIFY(csv.contains(",\"'\t'=x\","));
        QVERIFY(csv.contains(",\"Ruiz, \"\"Ana\"\"\nB\","));
        QCOMPARE(csv.count("\r\n"), 7);
        QVERIFY(csv.contains("deleted,answered,2026-11-25T12:00:00.000Z"));
    }

    void jsonHoldsTheSame()
    {
        JournalBatch one =
            batch(7, "AAAAkzuJQ8ZMd4Te84GK", {2026, 1, 5},
                  {item(1, QStringLiteral("=x")), item(2, QStringLiteral("Ana"), State::Planned)});
        one.items[1].inFlight = true;
        const QJsonObject root = QJsonDocument::fromJson(toJson(one)).object();
        QCOMPARE(root[QStringLiteral("deletion")].toInt(), 7);
        const QJsonArray items = root[QStringLiteral("conversations")].toArray();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0][QStringLiteral("contact")].toString(), QStringLiteral("=x"));
        QCOMPARE(items[0][QStringLiteral("outcome")].toString(), QStringLiteral("deleted"));
        QCOMPARE(items[1][QStringLiteral("outcome")].toString(), QStringLiteral("in flight"));
        QVERIFY(!items[1].toObject().contains(QStringLiteral("known by")));
    }
};

QTEST_GUILESS_MAIN(HistoryTest)
#include "tst_history.moc"

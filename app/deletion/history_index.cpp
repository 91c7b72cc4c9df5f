#include "app/deletion/history_index.h"

#include "app/base/whole_file.h"
#include "app/deletion/journal_walk.h"
#include "app/deletion/past_batch.h"
#include "app/platform/platform.h"

#include <QDateTime>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <algorithm>
#include <array>
#include <numeric>

namespace deletion {

namespace {

/// Of what is in the file, and how; another one is thrown away and made anew.
constexpr int kFormat = 1;

constexpr std::array kTables{
    // How far of the journal it has.
    "CREATE TABLE head (only INTEGER PRIMARY KEY CHECK (only = 1), count INTEGER NOT NULL, hash BLOB NOT "
    "NULL)",
    "CREATE TABLE deletion (place INTEGER PRIMARY KEY, batch INTEGER NOT NULL UNIQUE, last INTEGER NOT NULL, "
    "head TEXT NOT NULL, ended INTEGER NOT NULL, undone INTEGER NOT NULL, total INTEGER NOT NULL, deleted "
    "INTEGER NOT NULL, gone INTEGER NOT NULL, refused INTEGER NOT NULL, skipped INTEGER NOT NULL, cancelled "
    "INTEGER NOT NULL, unknown INTEGER NOT NULL, unsettled INTEGER NOT NULL, again INTEGER NOT NULL, started "
    "INTEGER NOT NULL)",
    "CREATE TABLE block (first INTEGER PRIMARY KEY, bytes BLOB NOT NULL)",
};

/// What each file of SQLite's begins with.
const QByteArray kSqliteHeader("SQLite format 3\0", 16);

/// In the order of their columns.
constexpr std::array kCounted{State::Deleted, State::AlreadyGone, State::NotDeleted,
                              State::Skipped, State::Cancelled,   State::Unknown};

PastDeletion pastDeletionOf(const QSqlQuery &row)
{
    PastDeletion past;
    past.place = row.value(0).toInt();
    past.lastRecord = row.value(1).toLongLong();
    Assembly assembly;
    if (const std::optional<Record> begin = fromText(row.value(2).toString().toUtf8()))
        assembly.add(*begin, true);
    if (!assembly.batches().empty())
        past.head = assembly.batches().front().head;
    past.ended = row.value(3).toBool();
    past.status.stage = row.value(4).toBool() ? Stage::Undone : Stage::Ended;
    past.status.total = row.value(5).toInt();
    for (size_t i = 0; i < kCounted.size(); ++i)
        past.status.tally.count(kCounted[i], row.value(int(6 + i)).toInt());
    past.status.unsettled = row.value(12).toInt();
    past.status.foundAgain = row.value(13).toInt();
    past.status.started = row.value(14).toInt();
    return past;
}

} // namespace

QString HistoryIndex::pathBeside(const QString &journalPath)
{
    return journalPath + QStringLiteral(".history");
}

HistoryIndex::HistoryIndex(QString journalPath)
    : m_journalPath(std::move(journalPath)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

HistoryIndex::~HistoryIndex()
{
    close();
}

void HistoryIndex::close()
{
    m_isOpen = false;
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

bool HistoryIndex::run(const QString &sql) const
{
    return QSqlQuery(QSqlDatabase::database(m_connection, false)).exec(sql);
}

void HistoryIndex::openOnce()
{
    if (!m_isOpen)
        open();
}

void HistoryIndex::open()
{
    m_isInMemory = false;
    m_isOpen = openFile(pathBeside(m_journalPath));
    if (!m_isOpen && clearPlace())
        m_isOpen = openFile(pathBeside(m_journalPath));
    if (m_isOpen)
        return;
    close();
    m_isInMemory = true;
    m_isOpen = openFile(QStringLiteral(":memory:"));
}

/// An index that is of no use is removed, as all of it can be made anew; what is no index is not ours to
/// remove: a file in no form of ours is set aside, and the rest is left. Whether there is room now.
bool HistoryIndex::clearPlace()
{
    close();
    const QString path = pathBeside(m_journalPath);
    if (m_isAnothers || base::isNoFile(path))
        return false;
    QFile file(path);
    const bool isOfSqlite = file.open(QIODevice::ReadOnly) &&
                            (file.size() == 0 || file.read(kSqliteHeader.size()) == kSqliteHeader);
    file.close();
    for (const char *part : {"-wal", "-shm"})
        if (!base::isNoFile(path + QLatin1String(part)))
            QFile::remove(path + QLatin1String(part));
    return isOfSqlite
               ? file.remove()
               : file.rename(path + QStringLiteral(".damaged-") +
                             QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss")));
}

/// False where it cannot be used, or does not belong to the journal.
bool HistoryIndex::openFile(const QString &path)
{
    m_head = {};
    m_count = 0;
    m_lastBlock = {};
    m_lastBlockFirst = 0;
    m_live.clear();
    m_isAnothers = false;
    // SQLite would wait for ever on a pipe.
    for (const char *part : {"", "-wal", "-shm", "-journal"})
        if (base::isNoFile(path + QLatin1String(part)))
            return false;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(path);
    if (!database.open())
        return false;
    if (QSqlQuery tables(database); tables.exec(QStringLiteral("SELECT name FROM sqlite_master"))) {
        QStringList names;
        while (tables.next())
            names << tables.value(0).toString();
        m_isAnothers = !names.isEmpty() && !(names.contains(QStringLiteral("head")) &&
                                             names.contains(QStringLiteral("deletion")));
        if (m_isAnothers)
            return false;
    }
    // Much is read at once by each search; a mapped file spares a copy of it.
    if (!run(QStringLiteral("PRAGMA journal_mode=WAL")) ||
        !run(QStringLiteral("PRAGMA synchronous=NORMAL")) ||
        !run(QStringLiteral("PRAGMA mmap_size=268435456")))
        return false;
    for (const char *part : {"", "-wal", "-shm"})
        platform::makePrivate(path + QLatin1String(part));
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("PRAGMA user_version")) || !query.next())
        return false;
    if (query.value(0).toInt() == 0) {
        for (const char *table : kTables)
            if (!run(QString::fromLatin1(table)))
                return false;
        return run(QStringLiteral("PRAGMA user_version=%1").arg(kFormat));
    }
    if (query.value(0).toInt() != kFormat)
        return false;
    query.finish();
    if (query.exec(QStringLiteral("SELECT count, hash FROM head")) && query.next())
        m_head = {query.value(0).toLongLong(), query.value(1).toByteArray()};
    // It is of this journal if the journal has that very record.
    if (hashOfRecord(m_journalPath, m_head.count) != m_head.hash)
        return false;
    if (!query.exec(QStringLiteral("SELECT coalesce(max(place) + 1, 0) FROM deletion")) || !query.next())
        return false;
    m_count = query.value(0).toInt();
    if (!query.exec(QStringLiteral("SELECT first, bytes FROM block ORDER BY first DESC LIMIT 1")))
        return false;
    if (query.next()) {
        m_lastBlockFirst = query.value(0).toInt();
        m_lastBlock = HistoryBlock::fromBytes(query.value(1).toByteArray());
    }
    return m_lastBlockFirst + m_lastBlock.count() == m_count;
}

HistoryIndex::Progress HistoryIndex::catchUp(int most)
{
    Progress progress;
    // A journal that was set aside, and one begun in its place, is another one.
    if (m_isOpen && hashOfRecord(m_journalPath, m_head.count) != m_head.hash)
        close();
    openOnce();
    for (auto &[batch, live] : m_live)
        live.isTouched = false;

    JournalWalk walk(m_journalPath, {.after = m_head});
    if (walk.fault().any() || !m_isOpen || !run(QStringLiteral("BEGIN"))) {
        progress.fault = walk.fault().any()
                             ? walk.fault()
                             : JournalFile::Fault{JournalTrouble::Unwritable, QStringLiteral("history")};
        return progress;
    }
    const qint64 enough = m_head.count + most;
    while (walk.next()) {
        const std::optional<Record> &record = walk.record();
        if (!record || record->kind == Record::Kind::Lost)
            continue;
        // A batch is named by the number of its Begin; another Begin under that name begins nothing.
        const bool begins = record->kind == Record::Kind::Begin && record->batch == walk.head().count;
        Live *const of = begins ? &m_live[record->batch] : live(record->batch);
        if (of != nullptr) {
            of->assembly.add(*record, true);
            of->last = walk.head().count;
            of->isTouched = true;
        }
        // The conversations of a batch come right behind its Begin, and are taken in together.
        const bool isWithin = record->kind == Record::Kind::Begin || record->kind == Record::Kind::Item;
        if (walk.head().count >= enough && !isWithin) {
            progress.hasMore = true;
            break;
        }
    }
    progress.fault = walk.fault();
    progress.hasChanged = walk.head().count > m_head.count;
    m_head = walk.head();
    bool isWritten = true;
    for (const auto &[batch, live] : m_live)
        isWritten = isWritten && (!live.isTouched || write(live));
    if (!isWritten || !writeLastBlock() || !writeHead() || !run(QStringLiteral("COMMIT"))) {
        const QString text = QSqlDatabase::database(m_connection, false).lastError().databaseText();
        // All of it can be made again; what could not be written is not to be believed.
        (void)run(QStringLiteral("ROLLBACK"));
        close();
        progress.fault = {JournalTrouble::Unwritable, text};
        progress.hasMore = false;
        return progress;
    }
    std::erase_if(m_live, [&](const auto &one) {
        const std::vector<JournalBatch> &batches = one.second.assembly.batches();
        return !one.second.isTouched || batches.empty() || batches.front().ended;
    });
    return progress;
}

/// What is known of a batch that began earlier is read again; null where it has no Begin.
HistoryIndex::Live *HistoryIndex::live(qint64 batch)
{
    if (const auto at = m_live.find(batch); at != m_live.end())
        return &at->second;
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("SELECT last FROM deletion WHERE batch = ?"));
    query.bindValue(0, batch);
    const std::optional<QByteArray> before = hashOfRecord(m_journalPath, batch - 1);
    if (!query.exec() || !query.next() || !before)
        return nullptr;
    Live &live = m_live[batch];
    live.last = query.value(0).toLongLong();
    JournalWalk walk(m_journalPath,
                     {.after = {batch - 1, *before}, .most = live.last - batch + 1, .batch = batch});
    while (walk.next())
        if (walk.record())
            live.assembly.add(*walk.record(), true);
    return &live;
}

bool HistoryIndex::write(const Live &live)
{
    if (live.assembly.batches().empty())
        return true;
    const JournalBatch &batch = live.assembly.batches().front();
    const BatchStatus status = statusOf(batch);
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("SELECT place FROM deletion WHERE batch = ?"));
    query.bindValue(0, batch.head.batch);
    if (!query.exec())
        return false;
    const bool isNew = !query.next();
    const int place = isNew ? m_count : query.value(0).toInt();
    if (isNew && !addText(batch))
        return false;
    query.prepare(QStringLiteral(
        "INSERT OR REPLACE INTO deletion VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    QVariantList values{
        place,       batch.head.batch, live.last,   QString::fromUtf8(toText(beginRecord(batch.head))),
        batch.ended, batch.undone,     status.total};
    for (const State state : kCounted)
        values << status.tally.of(state);
    values << status.unsettled << status.foundAgain << status.started;
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!query.exec())
        return false;
    m_count += isNew ? 1 : 0;
    return true;
}

bool HistoryIndex::addText(const JournalBatch &batch)
{
    if (m_lastBlock.isFull()) {
        if (!writeLastBlock())
            return false;
        m_lastBlockFirst += m_lastBlock.count();
        m_lastBlock = {};
    }
    m_lastBlock.add(batch);
    return true;
}

bool HistoryIndex::writeLastBlock()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO block VALUES (?, ?)"));
    query.addBindValue(m_lastBlockFirst);
    query.addBindValue(m_lastBlock.toBytes());
    return m_lastBlock.count() == 0 || query.exec();
}

bool HistoryIndex::writeHead()
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("INSERT OR REPLACE INTO head VALUES (1, ?, ?)"));
    query.addBindValue(m_head.count);
    query.addBindValue(m_head.hash.isNull() ? QByteArray("") : m_head.hash);
    return query.exec();
}

std::vector<int> HistoryIndex::find(const HistoryQuery &query)
{
    openOnce();
    std::vector<int> found;
    if (query.findsAll()) {
        found.resize(size_t(m_count));
        std::iota(found.begin(), found.end(), 0);
    } else {
        const HistorySearch search(query);
        QSqlQuery blocks(QSqlDatabase::database(m_connection, false));
        blocks.setForwardOnly(true);
        if (blocks.exec(QStringLiteral("SELECT first, bytes FROM block ORDER BY first")))
            while (blocks.next())
                HistoryBlock::fromBytes(blocks.value(1).toByteArray())
                    .find(search, blocks.value(0).toInt(), &found);
    }
    std::ranges::reverse(found);
    return found;
}

std::vector<PastDeletion> HistoryIndex::at(const std::vector<int> &places)
{
    openOnce();
    std::vector<PastDeletion> past;
    past.reserve(places.size());
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.prepare(QStringLiteral("SELECT place, last, head, ended, undone, total, deleted, gone, refused, "
                                 "skipped, cancelled, unknown, unsettled, again, started FROM deletion WHERE "
                                 "place = ?"));
    for (const int place : places) {
        query.bindValue(0, place);
        if (query.exec() && query.next())
            past.push_back(pastDeletionOf(query));
    }
    return past;
}

} // namespace deletion

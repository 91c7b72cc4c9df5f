#include "app/deletion/journal_file.h"

#include "app/base/private_folder.h"
#include "app/base/whole_file.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStorageInfo>
#include <QUuid>

#include <array>

namespace deletion {

namespace {

/// What turns version n into n + 1. Only ever added to.
constexpr std::array kMigrations{
    "CREATE TABLE record (number INTEGER PRIMARY KEY, batch INTEGER NOT NULL, text TEXT NOT NULL, "
    "hash BLOB NOT NULL)",
    "CREATE INDEX record_of_batch ON record (batch)",
    // From here on the head is kept outside as well, and batches are named by their Begin's number.
    "DROP INDEX record_of_batch",
};

constexpr int kHeadSince = 2;

// SQLite's own numbers: https://www.sqlite.org/rescode.html; the low byte is the kind.
constexpr int kSqliteBusy = 5;
constexpr int kSqliteLocked = 6;
constexpr int kSqliteCorrupt = 11;
constexpr int kSqliteFull = 13;
constexpr int kSqliteNotADatabase = 26;

/// SQLite needs some room for its WAL; below it, whatever it says is about that.
constexpr qint64 kLeastRoom = 256LL * 1024;

} // namespace

JournalFile::Fault JournalFile::faultOf(const QString &path, int sqliteCode, const QString &text)
{
    const auto fault = [&](JournalTrouble trouble) { return Fault{trouble, text}; };
    switch (sqliteCode & 0xff) {
    case kSqliteFull:
        return fault(JournalTrouble::NoRoom);
    case kSqliteCorrupt:
    case kSqliteNotADatabase:
        return fault(JournalTrouble::Damaged);
    case kSqliteBusy:
    case kSqliteLocked:
        return fault(JournalTrouble::Busy);
    default:
        break;
    }
    // A full disk often fails in another call than the one that writes, and then carries no code of its own.
    const QStorageInfo disk(QFileInfo(path).path());
    return fault(disk.isValid() && disk.bytesAvailable() < kLeastRoom ? JournalTrouble::NoRoom
                                                                      : JournalTrouble::Unwritable);
}

namespace {

JournalFile::Fault faultIn(const QString &path, const QSqlError &error)
{
    return JournalFile::faultOf(path, error.nativeErrorCode().toInt(), error.databaseText());
}

/// By a query, not by QSqlDatabase's own calls: those lose SQLite's code.
JournalFile::Fault run(const QString &path, const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) ? JournalFile::Fault{} : faultIn(path, query.lastError());
}

/// Whether SQLite's check speaks of a page that it did not get, and so knows nothing about. It names the
/// error in the text only ("unable to get the page. error code=266", "failed to get page 3"), and calls it a
/// finding like any other.
bool isOfTheDisk(const QString &finding)
{
    static const QRegularExpression named(QStringLiteral("error code[ =](\\d+)"));
    if (const QRegularExpressionMatch match = named.match(finding); match.hasMatch())
        return (match.capturedView(1).toInt() & 0xff) != kSqliteCorrupt;
    return finding.contains(QStringLiteral("failed to get page"));
}

} // namespace

QString JournalFile::headPath(const QString &journalPath)
{
    return journalPath + QStringLiteral(".head");
}

JournalFile::JournalFile(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_headFile(headPath(m_path))
{
}

JournalFile::~JournalFile()
{
    close();
}

void JournalFile::close()
{
    if (!QSqlDatabase::contains(m_connection))
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

JournalFile::Opened JournalFile::open()
{
    Opened opened;
    base::makePrivateFolder(QFileInfo(m_path).path());
    opened.fault = prepare();
    // A passing fault can look like damage: only what is damaged twice is set aside.
    if (opened.fault.trouble == JournalTrouble::Damaged)
        opened.fault = prepare();
    if (opened.fault.trouble == JournalTrouble::Damaged && !m_wasOpen) {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const std::optional<JournalHead> promised = m_headFile.read();
        opened.setAsideAs = setAside(now);
        if (!opened.setAsideAs.isEmpty())
            opened.fault = prepare();
        // The new one starts with the word that there was another.
        if (!opened.setAsideAs.isEmpty() && !opened.fault.any())
            opened.fault = write(lossRecord(now, promised ? std::optional(promised->count) : std::nullopt, 0,
                                            QFileInfo(opened.setAsideAs).fileName()),
                                 {});
    }
    if (!opened.fault.any() && m_wasOpen)
        opened.fault = takeBackRefused();
    if (opened.fault.any()) {
        close();
    } else {
        // SQLite makes these beside it, as the folder has it, not as the journal itself.
        for (const char *part : {"-wal", "-shm"})
            platform::makePrivate(m_path + QLatin1String(part));
        m_wasOpen = true;
        m_confirmed = m_head.count;
    }
    opened.records = m_head.count;
    return opened;
}

QString JournalFile::partThatIsNoFile(const QString &journalPath)
{
    for (const char *part : {"", "-wal", "-shm", "-journal", ".head"})
        if (QString path = journalPath + QLatin1String(part); base::isNoFile(path))
            return path;
    return {};
}

JournalFile::Fault JournalFile::prepare()
{
    close();
    const QFileInfo there(m_path);
    if (const QString odd = partThatIsNoFile(m_path); !odd.isEmpty())
        return {JournalTrouble::NotOurs, QFileInfo(odd).fileName() + QStringLiteral(": not a file")};
    if (m_wasOpen && !there.exists())
        return {JournalTrouble::TakenAway, {}};
    if (!there.exists()) {
        QFile fresh(m_path);
        if (!fresh.open(QIODevice::WriteOnly))
            return faultOf(m_path, 0, fresh.errorString());
    }
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    if (!database.open())
        return faultIn(m_path, database.lastError());
    if (Fault fault = checkIsOurs(); fault.any())
        return fault;
    platform::makePrivate(m_path);
    m_identity = platform::identityOf(m_path);
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
        if (Fault fault = run(m_path, database, QString::fromLatin1(pragma)); fault.any())
            return fault;

    QSqlQuery check(database);
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next())
        return faultIn(m_path, check.lastError());
    if (const QString found = check.value(0).toString(); found != QStringLiteral("ok"))
        return {isOfTheDisk(found) ? JournalTrouble::Unwritable : JournalTrouble::Damaged, found};
    check.finish();
    if (Fault fault = migrate(); fault.any())
        return fault;
    if (Fault fault = adoptHead(); fault.any())
        return fault;
    return m_wasOpen ? Fault{} : findLoss();
}

/// Before anything of it is changed: a database with tables, and without ours, is another program's. One that
/// cannot be read says nothing about whose it is.
JournalFile::Fault JournalFile::checkIsOurs()
{
    QSqlQuery tables(QSqlDatabase::database(m_connection));
    if (!tables.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'table'")))
        return {};
    bool hasTables = false;
    while (tables.next()) {
        hasTables = true;
        if (tables.value(0).toString() != QStringLiteral("record"))
            continue;
        const QSqlQuery columns(QStringLiteral("SELECT number, batch, text, hash FROM record LIMIT 0"),
                                QSqlDatabase::database(m_connection));
        if (columns.lastError().isValid())
            break;
        return {};
    }
    return hasTables ? Fault{JournalTrouble::NotOurs, QStringLiteral("another program's database")} : Fault{};
}

JournalFile::Fault JournalFile::migrate()
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QSqlQuery version(database);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next())
        return faultIn(m_path, version.lastError());
    const int found = version.value(0).toInt();
    version.finish();
    if (found > int(kMigrations.size()))
        return {JournalTrouble::FromTheFuture, {}};
    for (int step = found; step < int(kMigrations.size()); ++step) {
        // A journal that never had a head gets one of what it holds; from then on a missing head is a fault.
        // One that is there already is another journal's, which is lost: this one was made in its place.
        if (step == kHeadSince) {
            if (Fault fault = adoptHead(); fault.any())
                return fault;
            if (!m_headFile.isThere() && !m_headFile.write(m_head))
                return faultOf(m_path, 0, QStringLiteral("the head cannot be written"));
        }
        for (const QString &sql :
             {QStringLiteral("BEGIN"), QString::fromLatin1(kMigrations[size_t(step)]),
              QStringLiteral("PRAGMA user_version=%1").arg(step + 1), QStringLiteral("COMMIT")})
            if (Fault fault = run(m_path, database, sql); fault.any()) {
                (void)run(m_path, database, QStringLiteral("ROLLBACK"));
                return fault;
            }
    }
    return {};
}

/// Where the journal goes on. That it holds all that its head promises is the reader's to find out, who reads
/// every record; what this run has confirmed itself must be there in any case.
JournalFile::Fault JournalFile::adoptHead()
{
    QSqlQuery last(QSqlDatabase::database(m_connection));
    if (!last.exec(QStringLiteral("SELECT number, hash FROM record ORDER BY number DESC LIMIT 1")))
        return faultIn(m_path, last.lastError());
    JournalHead found;
    if (last.next())
        found = {.count = last.value(0).toLongLong(), .hash = last.value(1).toByteArray()};
    else if (last.lastError().isValid())
        return faultIn(m_path, last.lastError());
    if (m_wasOpen && found.count < m_head.count)
        return {JournalTrouble::TakenAway, {}};
    m_head = found;
    // An empty journal starts with a head of its own, so that losing everything shows too.
    if (found.count == 0 && !m_headFile.isThere() && !m_headFile.write(found))
        return faultOf(m_path, 0, QStringLiteral("the head cannot be written"));
    return {};
}

/// The head tells until the next transaction renews it; from then on the journal must tell itself.
JournalFile::Fault JournalFile::findLoss()
{
    m_broken.reset();
    const std::optional<JournalHead> promised = m_headFile.read();
    if (promised && promised->count == 0)
        return {};
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(QStringLiteral("SELECT hash FROM record WHERE number = ?"));
    query.bindValue(0, promised ? promised->count : 0);
    if (!query.exec())
        return faultIn(m_path, query.lastError());
    const bool isThere = query.next();
    if (!isThere && query.lastError().isValid())
        return faultIn(m_path, query.lastError());
    if (!isThere || query.value(0).toByteArray() != promised->hash)
        m_broken = Promise{promised ? std::optional(promised->count) : std::nullopt};
    return {};
}

/// A commit that fails while it waits for the disk leaves a whole transaction in the WAL, and SQLite finds it
/// there when the file is opened anew.
JournalFile::Fault JournalFile::takeBackRefused()
{
    std::vector<std::vector<Record>> undone;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.prepare(QStringLiteral("SELECT text FROM record WHERE number > ?"));
    query.bindValue(0, m_confirmed);
    if (!query.exec())
        return faultIn(m_path, query.lastError());
    while (query.next())
        if (const auto record = fromText(query.value(0).toString().toUtf8());
            record && record->kind == Record::Kind::Begin)
            undone.push_back({{.kind = Record::Kind::Undone, .batch = record->batch, .at = record->at}});
    if (query.lastError().isValid())
        return faultIn(m_path, query.lastError());
    query.finish();
    return undone.empty() ? Fault{} : append(&undone);
}

QString JournalFile::setAside(const QDateTime &now)
{
    close();
    const QString aside =
        m_path + QStringLiteral(".damaged-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const char *part : {"-wal", "-shm", ".head"})
        QFile::rename(m_path + QLatin1String(part), aside + QLatin1String(part));
    return QFile::rename(m_path, aside) ? aside : QString();
}

/// Somebody may move, replace or cut the file while it is open: SQLite would go on writing to what nobody
/// will ever read.
JournalFile::Fault JournalFile::checkStillThere()
{
    const auto now = platform::identityOf(m_path);
    if (!now || !m_identity || now->file != m_identity->file || now->device != m_identity->device ||
        now->bytes < m_identity->bytes)
        return {JournalTrouble::TakenAway, {}};
    m_identity = now; // it grows
    if (m_head.count == 0)
        return {};
    QSqlQuery last(QSqlDatabase::database(m_connection));
    last.prepare(QStringLiteral("SELECT hash FROM record WHERE number = ?"));
    last.bindValue(0, m_head.count);
    if (!last.exec())
        return faultIn(m_path, last.lastError());
    if (!last.next())
        return last.lastError().isValid() ? faultIn(m_path, last.lastError())
                                          : Fault{JournalTrouble::TakenAway, {}};
    return last.value(0).toByteArray() == m_head.hash ? Fault{} : Fault{JournalTrouble::Damaged, {}};
}

JournalFile::Fault JournalFile::append(std::vector<std::vector<Record>> *groups)
{
    if (!QSqlDatabase::database(m_connection, false).isOpen())
        return {JournalTrouble::Unwritable, {}};
    if (Fault fault = checkStillThere(); fault.any())
        return fault;
    if (m_headIsBehind && !m_headFile.write(m_head))
        return faultOf(m_path, 0, QStringLiteral("the head cannot be written"));
    std::optional<Record> loss;
    qint64 number = m_head.count;
    for (std::vector<Record> &group : *groups) {
        if (m_broken && !loss && !group.empty()) {
            loss = lossRecord(group.front().at, m_broken->count, m_head.count);
            ++number;
        }
        const qint64 begun = number + 1;
        for (Record &record : group)
            if (record.batch == 0)
                record.batch = begun;
        number += qint64(group.size());
    }
    return write(std::move(loss), *groups);
}

/// In one transaction.
JournalFile::Fault JournalFile::write(std::optional<Record> loss,
                                      const std::vector<std::vector<Record>> &groups)
{
    const QSqlDatabase database = QSqlDatabase::database(m_connection, false);
    if (Fault fault = run(m_path, database, QStringLiteral("BEGIN IMMEDIATE")); fault.any())
        return fault;
    JournalHead head = m_head;
    Fault fault;
    if (loss) {
        loss->batch = head.count + 1;
        fault = insert({{*loss}}, &head);
    }
    if (!fault.any())
        fault = insert(groups, &head);
    if (!fault.any())
        fault = run(m_path, database, QStringLiteral("COMMIT"));
    if (fault.any()) {
        (void)run(m_path, database, QStringLiteral("ROLLBACK"));
        return fault;
    }
    m_head = head;
    m_confirmed = head.count;
    if (loss)
        m_broken.reset();
    // What was written is written; before the next one the head must follow.
    m_headIsBehind = !m_headFile.write(head);
    return {};
}

JournalFile::Fault JournalFile::insert(const std::vector<std::vector<Record>> &groups, JournalHead *head)
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    if (!query.prepare(QStringLiteral("INSERT INTO record (number, batch, text, hash) VALUES (?, ?, ?, ?)")))
        return faultIn(m_path, query.lastError());
    for (const std::vector<Record> &group : groups)
        for (const Record &record : group) {
            const QByteArray text = toText(record);
            head->hash = chained(head->hash, text);
            query.bindValue(0, ++head->count);
            query.bindValue(1, record.batch);
            query.bindValue(2, QString::fromUtf8(text));
            query.bindValue(3, head->hash);
            if (!query.exec())
                return faultIn(m_path, query.lastError());
        }
    return {};
}

} // namespace deletion

#include "app/deletion/journal_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <array>

namespace deletion {

namespace {

/// What turns version n into n + 1. Only ever added to.
constexpr std::array kMigrations{
    "CREATE TABLE record (number INTEGER PRIMARY KEY, batch INTEGER NOT NULL, text TEXT NOT NULL, "
    "hash BLOB NOT NULL)",
    "CREATE INDEX record_of_batch ON record (batch)",
};

JournalFile::Fault faultOf(const QSqlError &error)
{
    // SQLite's own numbers: https://www.sqlite.org/rescode.html; the low byte is the kind.
    const int code = error.nativeErrorCode().toInt() & 0xff;
    JournalTrouble trouble = JournalTrouble::Unwritable;
    if (code == 13) // SQLITE_FULL
        trouble = JournalTrouble::NoRoom;
    else if (code == 11 || code == 26) // SQLITE_CORRUPT, SQLITE_NOTADB
        trouble = JournalTrouble::Damaged;
    return {trouble, error.databaseText()};
}

JournalFile::Fault run(const QSqlDatabase &database, const QString &sql)
{
    QSqlQuery query(database);
    return query.exec(sql) ? JournalFile::Fault{} : faultOf(query.lastError());
}

} // namespace

JournalFile::JournalFile(QString path)
    : m_path(std::move(path)), m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
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
    QDir().mkpath(QFileInfo(m_path).path());
    opened.fault = prepare();
    if (opened.fault.trouble == JournalTrouble::Damaged) {
        opened.setAsideAs = setAside();
        if (!opened.setAsideAs.isEmpty())
            opened.fault = prepare();
    }
    if (opened.fault.trouble != JournalTrouble::None)
        return opened;
    QSqlQuery last(QSqlDatabase::database(m_connection));
    if (last.exec(QStringLiteral("SELECT max(batch) FROM record")) && last.next())
        opened.lastBatch = last.value(0).toLongLong();
    return opened;
}

JournalFile::Fault JournalFile::prepare()
{
    close();
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    database.setDatabaseName(m_path);
    if (!database.open())
        return faultOf(database.lastError());
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
        if (Fault fault = run(database, QString::fromLatin1(pragma)); fault.trouble != JournalTrouble::None)
            return fault;

    QSqlQuery check(database);
    if (!check.exec(QStringLiteral("PRAGMA quick_check(1)")) || !check.next())
        return faultOf(check.lastError());
    if (check.value(0).toString() != QStringLiteral("ok"))
        return {JournalTrouble::Damaged, check.value(0).toString()};
    check.finish();
    if (Fault fault = migrate(); fault.trouble != JournalTrouble::None)
        return fault;

    QSqlQuery last(database);
    if (!last.exec(QStringLiteral("SELECT number, hash FROM record ORDER BY number DESC LIMIT 1")))
        return faultOf(last.lastError());
    const bool any = last.next();
    m_lastNumber = any ? last.value(0).toLongLong() : 0;
    m_lastHash = any ? last.value(1).toByteArray() : QByteArray();
    return {};
}

JournalFile::Fault JournalFile::migrate()
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    QSqlQuery version(database);
    if (!version.exec(QStringLiteral("PRAGMA user_version")) || !version.next())
        return faultOf(version.lastError());
    const int found = version.value(0).toInt();
    version.finish();
    if (found > int(kMigrations.size()))
        return {JournalTrouble::FromTheFuture, {}};
    for (int step = found; step < int(kMigrations.size()); ++step) {
        if (!database.transaction())
            return faultOf(database.lastError());
        for (const QString &sql : {QString::fromLatin1(kMigrations[size_t(step)]),
                                   QStringLiteral("PRAGMA user_version=%1").arg(step + 1)})
            if (Fault fault = run(database, sql); fault.trouble != JournalTrouble::None) {
                database.rollback();
                return fault;
            }
        if (!database.commit())
            return faultOf(database.lastError());
    }
    return {};
}

QString JournalFile::setAside()
{
    close();
    const QString aside = m_path + QStringLiteral(".damaged-") +
                          QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    for (const char *part : {"-wal", "-shm"})
        QFile::rename(m_path + QLatin1String(part), aside + QLatin1String(part));
    return QFile::rename(m_path, aside) ? aside : QString();
}

JournalFile::Fault JournalFile::append(const std::vector<Record> &records)
{
    QSqlDatabase database = QSqlDatabase::database(m_connection);
    if (!database.isOpen())
        return {JournalTrouble::Unwritable, {}};
    if (!database.transaction())
        return faultOf(database.lastError());
    QSqlQuery insert(database);
    if (!insert.prepare(
            QStringLiteral("INSERT INTO record (number, batch, text, hash) VALUES (?, ?, ?, ?)"))) {
        Fault fault = faultOf(insert.lastError());
        database.rollback();
        return fault;
    }
    qint64 number = m_lastNumber;
    QByteArray hash = m_lastHash;
    for (const Record &record : records) {
        const QByteArray text = toText(record);
        hash = chained(hash, text);
        insert.bindValue(0, ++number);
        insert.bindValue(1, record.batch);
        insert.bindValue(2, QString::fromUtf8(text));
        insert.bindValue(3, hash);
        if (!insert.exec()) {
            Fault fault = faultOf(insert.lastError());
            database.rollback();
            return fault;
        }
    }
    insert.finish();
    if (!database.commit()) {
        Fault fault = faultOf(database.lastError());
        database.rollback();
        return fault;
    }
    m_lastNumber = number;
    m_lastHash = hash;
    return {};
}

std::vector<Record> JournalFile::records() const
{
    std::vector<Record> all;
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT text FROM record ORDER BY number"));
    while (query.next())
        if (auto record = fromText(query.value(0).toString().toUtf8()))
            all.push_back(*std::move(record));
    return all;
}

std::optional<qint64> JournalFile::firstBroken() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection));
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT number, text, hash, batch FROM record ORDER BY number"));
    qint64 expected = 1;
    QByteArray hash;
    while (query.next()) {
        const qint64 number = query.value(0).toLongLong();
        const QByteArray text = query.value(1).toString().toUtf8();
        hash = chained(hash, text);
        const auto record = fromText(text);
        if (number != expected || hash != query.value(2).toByteArray() || !record ||
            record->batch != query.value(3).toLongLong())
            return expected;
        ++expected;
    }
    return std::nullopt;
}

} // namespace deletion

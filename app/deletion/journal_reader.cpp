#include "app/deletion/journal_reader.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

namespace deletion {

namespace {

JournalFile::Fault faultIn(const QString &path, const QSqlError &error)
{
    return JournalFile::faultOf(path, error.nativeErrorCode().toInt(), error.databaseText());
}

void read(const QString &path, const QSqlDatabase &database, const std::optional<JournalHead> &head,
          JournalReading *reading, Assembly *assembly)
{
    // One transaction, so that all of it is of one moment.
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(QStringLiteral("SELECT number, text, hash, batch FROM record ORDER BY number"))) {
        reading->fault = faultIn(path, query.lastError());
        return;
    }
    qint64 expected = 1;
    QByteArray hash;
    while (query.next()) {
        const QByteArray text = query.value(1).toString().toUtf8();
        hash = chained(hash, text);
        const std::optional<Record> record = fromText(text);
        const bool isHead = head && head->count == expected;
        const bool whole = query.value(0).toLongLong() == expected && hash == query.value(2).toByteArray() &&
                           record && record->batch == query.value(3).toLongLong() &&
                           (!isHead || head->hash == hash);
        if (!whole && !reading->firstBroken)
            reading->firstBroken = expected;
        if (record)
            assembly->add(*record, !reading->firstBroken);
        ++expected;
    }
    // Without this a disk error in the middle would pass for the end.
    if (query.lastError().isValid())
        reading->fault = faultIn(path, query.lastError());
    reading->records = expected - 1;
    // The head was read before: what it promises must be here. Without one nothing tells what is missing.
    const bool cut = head ? head->count > reading->records : reading->records > 0;
    if (cut && !reading->firstBroken)
        reading->firstBroken = expected;
}

} // namespace

JournalReading readJournal(const QString &path, bool onlyOpen)
{
    JournalReading reading;
    if (!QFileInfo(path).isFile()) {
        reading.fault = {JournalTrouble::Unwritable, QStringLiteral("not a file")};
        return reading;
    }
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    Assembly assembly;
    if (onlyOpen)
        assembly.forgetEnded();
    {
        const std::optional<JournalHead> head = JournalHeadFile(JournalFile::headPath(path)).read();
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open())
            read(path, database, head, &reading, &assembly);
        else
            reading.fault = faultIn(path, database.lastError());
    }
    QSqlDatabase::removeDatabase(connection);
    reading.batches = std::move(assembly).batches();
    // What is missing at the end, or could not be read, may be about any batch that is open.
    if (reading.firstBroken || reading.fault.any())
        for (JournalBatch &batch : reading.batches)
            if (!batch.ended)
                batch.trusted = false;
    return reading;
}

} // namespace deletion

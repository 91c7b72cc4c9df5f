#include "app/deletion/journal_walk.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace deletion {

namespace {

JournalFile::Fault faultIn(const QString &path, const QSqlError &error)
{
    return JournalFile::faultOf(path, error.nativeErrorCode().toInt(), error.databaseText());
}

} // namespace

JournalWalk::JournalWalk(const QString &path) : JournalWalk(path, Stretch{}) {}

JournalWalk::JournalWalk(const QString &path, const Stretch &stretch)
    : m_path(path)
    , m_stretch(stretch)
    , m_connection(QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_head(stretch.after)
{
    const QString odd = JournalFile::partThatIsNoFile(path);
    // SQLite would make a file where there is none.
    if (!odd.isEmpty() || !QFileInfo(path).isFile()) {
        m_fault = {odd.isEmpty() ? JournalTrouble::Unwritable : JournalTrouble::NotOurs,
                   QStringLiteral("not a file")};
        return;
    }
    // In this order: a new journal gets its head just now, perhaps.
    const JournalHeadFile head(JournalFile::headPath(path));
    m_isHeadThere = head.isThere();
    m_promised = head.read();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!m_database.open()) {
        m_fault = faultIn(path, m_database.lastError());
        return;
    }
    m_query = QSqlQuery(m_database);
    m_query.setForwardOnly(true);
    // One statement, so that all of it is of one moment.
    const bool hasBegun = m_query.prepare(QStringLiteral("SELECT number, text, hash, batch FROM record "
                                                         "WHERE number > ? ORDER BY number LIMIT ?"));
    m_query.bindValue(0, stretch.after.count);
    m_query.bindValue(1, stretch.most > 0 ? stretch.most : -1);
    if (!hasBegun || !m_query.exec())
        m_fault = faultIn(path, m_query.lastError());
}

JournalWalk::~JournalWalk()
{
    m_query = QSqlQuery();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

bool JournalWalk::next()
{
    if (m_fault.any())
        return false;
    while (m_query.next()) {
        const QByteArray text = m_query.value(1).toString().toUtf8();
        const qint64 batch = m_query.value(3).toLongLong();
        m_head = {m_head.count + 1, chained(m_head.hash, text)};
        m_record = fromText(text);
        const bool isWhole = m_query.value(0).toLongLong() == m_head.count &&
                             m_head.hash == m_query.value(2).toByteArray() && m_record &&
                             m_record->batch == batch &&
                             (!m_promised || m_promised->count != m_head.count || *m_promised == m_head);
        if (!isWhole && !m_firstBroken)
            m_firstBroken = m_head.count;
        const bool tellsOfALoss = m_record && m_record->kind == Record::Kind::Lost;
        if (tellsOfALoss)
            m_loss = JournalLoss{.record = m_head.count, .at = m_record->at};
        // What is broken may have named another batch before.
        if (m_stretch.batch == 0 || batch == m_stretch.batch || tellsOfALoss ||
            (m_record && m_record->batch == m_stretch.batch))
            return true;
    }
    finish();
    return false;
}

void JournalWalk::finish()
{
    m_record.reset();
    // Without this a disk error in the middle would pass for the end.
    if (m_query.lastError().isValid())
        m_fault = faultIn(m_path, m_query.lastError());
    const bool isAtTheEnd = m_stretch.most == 0 || m_head.count < m_stretch.after.count + m_stretch.most;
    // The head was read before: what it promises must be here. Without one, or with one that cannot be read,
    // nothing tells what is missing.
    const bool isCut = m_promised ? m_promised->count > m_head.count : m_head.count > 0 || m_isHeadThere;
    if (isAtTheEnd && isCut && !m_firstBroken)
        m_firstBroken = m_head.count + 1;
}

std::optional<QByteArray> hashOfRecord(const QString &path, qint64 number)
{
    if (number == 0)
        return QByteArray();
    if (!QFileInfo(path).isFile() || !JournalFile::partThatIsNoFile(path).isEmpty())
        return std::nullopt;
    const QString connection = QUuid::createUuid().toString(QUuid::WithoutBraces);
    std::optional<QByteArray> hash;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        database.setDatabaseName(path);
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        QSqlQuery query(database.open() ? database : QSqlDatabase());
        if (query.prepare(QStringLiteral("SELECT hash FROM record WHERE number = ?"))) {
            query.bindValue(0, number);
            if (query.exec() && query.next())
                hash = query.value(0).toByteArray();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return hash;
}

} // namespace deletion

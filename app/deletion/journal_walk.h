#pragma once

#include "app/deletion/journal_file.h"

#include <QSqlDatabase>
#include <QSqlQuery>

namespace deletion {

/// Walks over the records of a journal in their order, on a connection of its own, and checks each on the
/// way. Holds up nobody who writes. Waits for the disk; belongs to the thread that made it.
///
/// All that one walk sees is of one moment.
class JournalWalk
{
public:
    /// Which records: those behind `after`, whose hash is believed, and at most `most` of them.
    struct Stretch
    {
        JournalHead after;
        qint64 most = 0;  ///< 0: to the end
        qint64 batch = 0; ///< 0: of all; else others' are checked and passed over, but for a loss
    };

    JournalWalk(const QString &path, const Stretch &stretch);
    explicit JournalWalk(const QString &path);
    ~JournalWalk();
    JournalWalk(const JournalWalk &) = delete;
    JournalWalk &operator=(const JournalWalk &) = delete;

    /// Goes to the next record; false behind the last one, and where the disk refuses: `fault` tells.
    [[nodiscard]] bool next();
    /// Nothing where its text is none that this version can read.
    [[nodiscard]] const std::optional<Record> &record() const { return m_record; }

    /// Of the records walked over so far.
    [[nodiscard]] const JournalHead &head() const { return m_head; }
    /// The number of the first record that is not as it was written. Behind the journal's last record: one
    /// more where its end is missing.
    [[nodiscard]] std::optional<qint64> firstBroken() const { return m_firstBroken; }
    /// The last one told of by the records walked over so far.
    [[nodiscard]] const std::optional<JournalLoss> &loss() const { return m_loss; }
    [[nodiscard]] const JournalFile::Fault &fault() const { return m_fault; }

private:
    void finish();

    QString m_path;
    Stretch m_stretch;
    QString m_connection;
    bool m_isHeadThere = false;            ///< be it one that can be read or not
    std::optional<JournalHead> m_promised; ///< what the head file says, read before the records
    QSqlDatabase m_database;
    QSqlQuery m_query;
    JournalHead m_head;
    std::optional<Record> m_record;
    std::optional<qint64> m_firstBroken;
    std::optional<JournalLoss> m_loss;
    JournalFile::Fault m_fault;
};

/// The hash of that record, as the journal has it; nothing where it has none such.
[[nodiscard]] std::optional<QByteArray> hashOfRecord(const QString &path, qint64 number);

} // namespace deletion

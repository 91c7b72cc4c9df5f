#pragma once

#include "app/deletion/journal_record.h"

#include <QString>

namespace deletion {

/// Why the journal cannot be written.
enum class JournalTrouble {
    None,
    NoRoom,        ///< the disk is full
    Unwritable,    ///< the folder or file may not be written, or the disk failed
    Damaged,       ///< what is there is no journal
    FromTheFuture, ///< written by a newer version; left as it is
};

/// The journal's SQLite file: append, read, verify. Everything here waits for the disk, and belongs to the
/// one thread that made it.
///
/// WAL with synchronous=FULL: what `append` has confirmed survives a power loss. Nothing is ever changed or
/// removed. A damaged file is set aside under another name, never overwritten.
class JournalFile
{
public:
    struct Fault
    {
        JournalTrouble trouble = JournalTrouble::None;
        QString systemText;
    };
    struct Opened
    {
        Fault fault;
        QString setAsideAs; ///< where a damaged file went; a new one was begun
        qint64 lastBatch = 0;
    };

    explicit JournalFile(QString path);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    [[nodiscard]] Opened open();
    /// All or none of them, on the disk when this returns without a fault.
    [[nodiscard]] Fault append(const std::vector<Record> &records);
    /// Every record, oldest first.
    [[nodiscard]] std::vector<Record> records() const;
    /// The number of the first record whose hash does not follow from the one before; nothing when all do.
    [[nodiscard]] std::optional<qint64> firstBroken() const;

private:
    [[nodiscard]] Fault prepare();
    [[nodiscard]] Fault migrate();
    [[nodiscard]] QString setAside();
    void close();

    QString m_path;
    QString m_connection;
    qint64 m_lastNumber = 0;
    QByteArray m_lastHash;
};

} // namespace deletion

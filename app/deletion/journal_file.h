#pragma once

#include "app/deletion/journal_head.h"
#include "app/deletion/journal_record.h"
#include "app/platform/platform.h"

#include <QString>

namespace deletion {

/// Why the journal cannot be read or written.
enum class JournalTrouble {
    None,
    NoRoom,        ///< the disk is full
    Unwritable,    ///< the folder or file may not be read or written, or the disk failed
    Busy,          ///< another program holds the file
    Damaged,       ///< what is there is no journal
    TakenAway,     ///< the file is missing, was replaced or cut while the program ran
    FromTheFuture, ///< written by a newer version; left as it is
    NotOurs,       ///< no file, or another program's database; left as it is
    NoThread,      ///< the system lets no further thread begin
};

/// The journal's SQLite file: the one that writes. Everything here waits for the disk, and belongs to the one
/// thread that made it.
///
/// WAL with synchronous=FULL: what `append` has confirmed survives a power loss. Nothing is ever changed or
/// removed. A damaged file is set aside under another name, never overwritten; what is another program's
/// stays as and where it is. Files are the user's alone.
///
/// Where it goes on without records that it had, it says so itself: by a Lost, before the next record.
class JournalFile
{
public:
    struct Fault
    {
        JournalTrouble trouble = JournalTrouble::None;
        QString systemText;
        [[nodiscard]] bool any() const { return trouble != JournalTrouble::None; }
    };
    struct Opened
    {
        Fault fault;
        QString setAsideAs; ///< where a damaged file went; a new one was begun
        qint64 records = 0; ///< that it holds
    };

    explicit JournalFile(QString path);
    ~JournalFile();
    JournalFile(const JournalFile &) = delete;
    JournalFile &operator=(const JournalFile &) = delete;

    /// May be called again after a fault. What was confirmed before must still be there then, else it is
    /// TakenAway. A batch that `append` has refused and that is there all the same is taken back: whoever was
    /// told that it is not will begin it anew.
    [[nodiscard]] Opened open();
    /// All or none of them, on the disk when this returns without a fault. Records of the group that do not
    /// name a batch belong to the one that the group begins; `begun` gets its number, that of its first
    /// record.
    [[nodiscard]] Fault append(std::vector<std::vector<Record>> *groups);

    [[nodiscard]] static QString headPath(const QString &journalPath);
    /// The journal itself, what SQLite keeps beside it, or its head, where a pipe, a folder or the like lies
    /// in its place; empty where none does. SQLite would wait for ever on a pipe.
    [[nodiscard]] static QString partThatIsNoFile(const QString &journalPath);
    [[nodiscard]] static Fault faultOf(const QString &path, int sqliteCode, const QString &text);

private:
    [[nodiscard]] Fault prepare();
    [[nodiscard]] Fault checkIsOurs();
    [[nodiscard]] Fault migrate();
    [[nodiscard]] Fault adoptHead();
    [[nodiscard]] Fault findLoss();
    [[nodiscard]] Fault takeBackRefused();
    [[nodiscard]] Fault checkStillThere();
    [[nodiscard]] Fault insert(const std::vector<std::vector<Record>> &groups, JournalHead *head);
    [[nodiscard]] Fault write(std::optional<Record> loss, const std::vector<std::vector<Record>> &groups);
    [[nodiscard]] QString setAside(const QDateTime &now);
    void close();

    QString m_path;
    QString m_connection;
    JournalHeadFile m_headFile;
    std::optional<platform::FileIdentity> m_identity; ///< of the file that was opened
    JournalHead m_head;
    /// What the head had promised, where that is not what is there. Told by the next transaction.
    struct Promise
    {
        std::optional<qint64> count; ///< nothing where it cannot be read
    };
    std::optional<Promise> m_broken;
    bool m_headIsBehind = false;
    bool m_wasOpen = false; ///< in this run: then `m_head` is what must be there
    qint64 m_confirmed = 0; ///< records, of those that `append` has confirmed or an earlier run has left
};

} // namespace deletion

#pragma once

#include "app/deletion/history_block.h"
#include "app/deletion/journal_reader.h"

#include <map>

namespace deletion {

/// A past deletion as the list of the history shows it: counted, without its conversations.
struct PastDeletion
{
    int place = -1; ///< among all deletions, the first one has 0
    BatchHead head;
    BatchStatus status;
    qint64 lastRecord = 0; ///< the number of the last record about it
    bool ended = false;
};

/// What a list of all past deletions needs, kept ready in a file of its own beside the journal: so a million
/// of them open and are searched in a fraction of a second, where reading the journal takes a minute.
///
/// It holds nothing of its own: all of it is made from the journal, and made anew where it does not fit the
/// journal, cannot be read, or was made by another version. Nothing is ever decided from it, and what it says
/// of one deletion is only a count: its conversations are always read from the journal itself. What stands in
/// its place and is no such file stays; where no file can be made, it is kept in memory.
///
/// Waits for the disk; belongs to one thread.
class HistoryIndex
{
public:
    explicit HistoryIndex(QString journalPath);
    ~HistoryIndex();
    HistoryIndex(const HistoryIndex &) = delete;
    HistoryIndex &operator=(const HistoryIndex &) = delete;

    struct Progress
    {
        JournalFile::Fault fault; ///< the journal, or the index, cannot be read
        bool hasMore = false;     ///< the journal may hold further records
        bool hasChanged = false;
    };
    /// Takes in about `most` more of the journal's records.
    [[nodiscard]] Progress catchUp(int most);

    /// How many deletions it holds, once something was asked of it.
    [[nodiscard]] int count() const { return m_count; }
    /// The places of those that match, newest first.
    [[nodiscard]] std::vector<int> find(const HistoryQuery &query);
    /// Those at these places; what is not there is left out.
    [[nodiscard]] std::vector<PastDeletion> at(const std::vector<int> &places);

    [[nodiscard]] static QString pathBeside(const QString &journalPath);

private:
    /// A batch that records still come for.
    struct Live
    {
        Assembly assembly;
        qint64 last = 0;
        bool isTouched = false; ///< by the records that are taken in just now
    };

    void openOnce();
    void open();
    [[nodiscard]] bool openFile(const QString &path);
    [[nodiscard]] bool clearPlace();
    void close();
    [[nodiscard]] Live *live(qint64 batch);
    [[nodiscard]] bool write(const Live &live);
    [[nodiscard]] bool addText(const JournalBatch &batch);
    [[nodiscard]] bool writeLastBlock();
    [[nodiscard]] bool writeHead();
    [[nodiscard]] bool run(const QString &sql) const;

    QString m_journalPath;
    QString m_connection;
    bool m_isOpen = false;
    bool m_isInMemory = false;
    bool m_isAnothers = false; ///< what stands in its place is another program's database
    JournalHead m_head;        ///< how far of the journal it has
    int m_count = 0;
    HistoryBlock m_lastBlock;
    int m_lastBlockFirst = 0; ///< place of its first deletion
    std::map<qint64, Live> m_live;
};

} // namespace deletion

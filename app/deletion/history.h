#pragma once

#include "app/deletion/history_index.h"
#include "app/deletion/opened_deletion.h"

#include <QObject>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

namespace deletion {

/// All deletions that the journal holds: found, opened, and checked for changed records. Everything is done
/// on a thread of its own, in small parts, so that a page is there at once while much is being read; whoever
/// writes the journal is not held up.
///
/// All callbacks come later, in the thread of this object; none comes once it is gone.
class History : public QObject
{
    Q_OBJECT

public:
    explicit History(const QString &journalPath, QObject *parent = nullptr);
    ~History() override;

    /// Takes in what the journal has that the history has not yet. `changed` tells of each part.
    void catchUp();
    [[nodiscard]] bool isCatchingUp() const { return m_isCatchingUp; }
    /// Why it could not be read, the last time; empty where it could.
    [[nodiscard]] const JournalFile::Fault &fault() const { return m_fault; }

    /// The places of those that match, newest first.
    void find(const HistoryQuery &query, std::function<void(const std::vector<int> &)> done);
    /// Those at these places, counted.
    void read(const std::vector<int> &places, std::function<void(const std::vector<PastDeletion> &)> done);
    /// One with its conversations, from the journal itself, each record of it checked; null where it is not
    /// there any more. `search` is what it was found by.
    void open(int place, const QString &search,
              std::function<void(const std::shared_ptr<const OpenedDeletion> &)> done);

    /// Whether no record was changed; goes on from where it is while one is under way. `checked` tells.
    void check();
    [[nodiscard]] bool isChecking() const { return m_isChecking; }
    /// What the last check found, when it was done; nothing where there was none in this run.
    struct Checked
    {
        JournalHealth health;
        QDateTime at; ///< UTC
    };
    [[nodiscard]] const std::optional<Checked> &lastCheck() const { return m_lastCheck; }
    /// Somebody else read all of it just now, and found this.
    void takeCheck(const JournalHealth &health);

Q_SIGNALS:
    /// It holds other deletions than before, or others' counts changed.
    void changed();
    /// It holds all that the journal held, or cannot be read: `fault`.
    void caughtUp();
    /// So many records were checked; the check goes on.
    void checking(qint64 records);
    void checked();

private:
    class Worker;

    void takeProgress(const HistoryIndex::Progress &progress);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; ///< lives in m_thread
    std::optional<Checked> m_lastCheck;
    JournalFile::Fault m_fault;
    bool m_isCatchingUp = false;
    bool m_wantsMore = false; ///< asked for again while it was under way
    bool m_isChecking = false;
};

} // namespace deletion

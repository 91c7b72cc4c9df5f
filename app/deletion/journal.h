#pragma once

#include "app/deletion/journal_reader.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>

namespace deletion {

/// What every batch leaves behind: each intent is here before its DELETE leaves, each outcome before it is
/// shown as final. One journal serves all sub-accounts of a profile.
///
/// It has a state, and nothing is written but while it is Open: what is handed over while it opens waits for
/// that, what is handed over while it failed is refused at once, until somebody opens it anew.
///
/// The file lives on a thread of its own, and reading past batches on another; records that come while it
/// writes go together in the next transaction, so that six deletions at once cost one wait for the disk, not
/// six. All callbacks come later, in the thread of this object, in order; none comes once it is gone.
/// Destruction waits until all that was handed over is on the disk.
class Journal : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Opening,
        Open,
        Unreadable,    ///< what is there is no journal, and could not be set aside
        Failed,        ///< it cannot be opened or written at the moment; `trouble` says why
        FromTheFuture, ///< written by a newer version: never written to
    };
    /// Where the work is done: on threads of its own, or in the event loop of the thread that made it, for a
    /// simulation that owns the order of all things.
    enum class Threads { Own, None };

    explicit Journal(QString path, Threads threads = Threads::Own, QObject *parent = nullptr);
    ~Journal() override;

    /// Opens it, or opens it anew after a failure; nothing to do while it is open or opening. `opened` tells.
    void open();
    [[nodiscard]] State state() const { return m_state; }
    /// Why it is not open; None while it is, or opens.
    [[nodiscard]] const JournalFile::Fault &fault() const { return m_fault; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// True once they are on the disk; false when they are not, and `failed` says why. It may be tried again.
    void append(std::vector<Record> records, std::function<void(bool)> done);
    /// A record that must not be missing: where it is not taken, it is handed over again each time the
    /// journal is opened, for as long as this object lives. `owesRecords` says that somebody should open it.
    void appendSurely(const Record &record, std::function<void()> durable = {});
    [[nodiscard]] bool owesRecords() const { return !m_owed.empty(); }
    /// A batch begins: its Begin and Items, made by `make` on the journal's own thread, as they may be many;
    /// `make` must not touch what others change. `done` gets the number that names the batch from now on, or
    /// 0 when they are not on the disk.
    void begin(std::function<std::vector<Record>()> make, std::function<void(qint64 batch)> done);
    /// All of it, checked record by record; holds up no append.
    void read(bool onlyOpen, std::function<void(const JournalReading &)> done);

    /// Whether it was begun by an earlier run of the program: a batch is named by the number of its first
    /// record, and what this run writes comes after what it found. True of all while nothing was written.
    [[nodiscard]] bool isOfEarlierRun(qint64 batch) const { return !m_found || batch <= *m_found; }

    /// Appends handed over and not yet answered; for tests that turn the clock.
    [[nodiscard]] int pending() const { return m_pending; }

Q_SIGNALS:
    /// After each `open`: how it went. `state` is new by then.
    void opened(const deletion::JournalFile::Opened &opened);
    void failed(deletion::JournalTrouble trouble, const QString &systemText);

private:
    class Writer;
    struct Handed
    {
        std::function<std::vector<Record>()> make;
        std::function<void(qint64 firstBatch)> done; ///< 0: not on the disk
    };
    struct Owed
    {
        Record record;
        std::function<void()> durable;
    };

    [[nodiscard]] bool startThreads();
    void hand(Handed handed);
    void takeOpened(const JournalFile::Opened &opened);
    void takeWritten(const JournalFile::Fault &fault, const std::vector<std::pair<Handed, qint64>> &written);
    void fail(const JournalFile::Fault &fault);

    QString m_path;
    Threads m_threads;
    QThread m_thread;
    QThread m_readingThread;
    std::unique_ptr<Writer> m_writer;  ///< lives in m_thread
    std::unique_ptr<QObject> m_reader; ///< likewise, in m_readingThread
    State m_state = State::Failed;
    JournalFile::Fault m_fault;
    std::optional<qint64> m_found; ///< records, when this run opened it first
    std::vector<Handed> m_early;   ///< handed over while it opened
    std::vector<Owed> m_owed;      ///< not taken yet
    int m_pending = 0;
};

} // namespace deletion

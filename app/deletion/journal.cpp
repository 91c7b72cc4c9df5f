#include "app/deletion/journal.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>

namespace deletion {

/// What waits to be written, and the file it is written to. Only `hand` may be called from outside the
/// thread.
class Journal::Writer : public QObject
{
public:
    using Written = std::vector<std::pair<Handed, qint64>>; ///< with the number of the batch it is about
    using Tell = std::function<void(const JournalFile::Fault &, Written)>;

    Writer(QString path, Tell tell) : m_file(std::move(path)), m_tell(std::move(tell)) {}

    void hand(Handed handed)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.push_back(std::move(handed));
        if (m_waiting.size() == 1)
            QMetaObject::invokeMethod(
                this, [this] { write(); }, Qt::QueuedConnection);
    }

    JournalFile &file() { return m_file; }

private:
    void write()
    {
        std::vector<Handed> handed;
        {
            const QMutexLocker lock(&m_mutex);
            handed.swap(m_waiting);
        }
        std::vector<std::vector<Record>> groups;
        groups.reserve(handed.size());
        for (const Handed &one : handed)
            groups.push_back(one.make());
        const JournalFile::Fault fault = m_file.append(&groups);
        Written written;
        written.reserve(handed.size());
        for (size_t i = 0; i < handed.size(); ++i)
            written.emplace_back(std::move(handed[i]),
                                 fault.any() || groups[i].empty() ? 0 : groups[i].front().batch);
        m_tell(fault, std::move(written));
    }

    QMutex m_mutex;
    std::vector<Handed> m_waiting; ///< guarded by m_mutex
    JournalFile m_file;
    Tell m_tell;
};

Journal::Journal(QString path, Threads threads, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_threads(threads), m_reader(std::make_unique<QObject>())
{
    // What was written is told in this object's thread; a QPointer would not be safe from the other one, but
    // this object outlives the thread.
    m_writer =
        std::make_unique<Writer>(m_path, [this](const JournalFile::Fault &fault, Writer::Written written) {
            QMetaObject::invokeMethod(
                this, [this, fault, written = std::move(written)] { takeWritten(fault, written); },
                Qt::QueuedConnection);
        });
    m_thread.setObjectName(QStringLiteral("journal"));
    m_readingThread.setObjectName(QStringLiteral("journal-read"));
    (void)startThreads();
}

/// False where the system lets none begin, for the time being: Qt says so on the console alone, and what is
/// handed to such a thread is never done.
bool Journal::startThreads()
{
    if (m_threads == Threads::None)
        return true;
    const auto start = [](QThread *thread, QObject *worker) {
        if (!thread->isRunning())
            thread->start();
        if (thread->isRunning() && worker->thread() != thread)
            worker->moveToThread(thread);
        return thread->isRunning();
    };
    const bool writes = start(&m_thread, m_writer.get());
    return start(&m_readingThread, m_reader.get()) && writes;
}

Journal::~Journal()
{
    if (m_threads == Threads::None)
        return;
    // The file must be closed in its own thread, after all that was handed over before.
    const auto direct = [this](const QObject *worker) {
        return worker->thread() == thread() ? Qt::DirectConnection : Qt::BlockingQueuedConnection;
    };
    QMetaObject::invokeMethod(
        m_writer.get(), [this] { m_writer.reset(); }, direct(m_writer.get()));
    QMetaObject::invokeMethod(
        m_reader.get(), [this] { m_reader.reset(); }, direct(m_reader.get()));
    for (QThread *thread : {&m_thread, &m_readingThread}) {
        thread->quit();
        thread->wait();
    }
}

void Journal::open()
{
    if (m_state == State::Open || m_state == State::Opening)
        return;
    m_state = State::Opening;
    m_fault = {};
    if (!startThreads()) {
        QMetaObject::invokeMethod(
            this,
            [this] {
                takeOpened({.fault = {JournalTrouble::NoThread, {}}});
            },
            Qt::QueuedConnection);
        return;
    }
    QMetaObject::invokeMethod(
        m_writer.get(),
        [this, writer = m_writer.get()] {
            JournalFile::Opened how = writer->file().open();
            QMetaObject::invokeMethod(
                this, [this, how = std::move(how)] { takeOpened(how); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void Journal::takeOpened(const JournalFile::Opened &how)
{
    const std::vector<Handed> early = std::exchange(m_early, {});
    if (!how.fault.any()) {
        m_state = State::Open;
        if (!m_found)
            m_found = how.records;
        for (const Handed &handed : early)
            m_writer->hand(handed);
        for (const Owed &owed : std::exchange(m_owed, {}))
            appendSurely(owed.record, owed.durable);
        Q_EMIT opened(how);
        return;
    }
    fail(how.fault);
    Q_EMIT opened(how);
    m_pending -= int(early.size());
    for (const Handed &handed : early)
        if (handed.done)
            handed.done(0);
}

void Journal::fail(const JournalFile::Fault &fault)
{
    m_fault = fault;
    m_state = fault.trouble == JournalTrouble::FromTheFuture ? State::FromTheFuture
              : fault.trouble == JournalTrouble::Damaged     ? State::Unreadable
                                                             : State::Failed;
    Q_EMIT failed(fault.trouble, fault.systemText);
}

void Journal::takeWritten(const JournalFile::Fault &fault,
                          const std::vector<std::pair<Handed, qint64>> &written)
{
    m_pending -= int(written.size());
    if (fault.any())
        fail(fault);
    for (const auto &[handed, batch] : written)
        if (handed.done)
            handed.done(batch);
}

void Journal::hand(Handed handed)
{
    ++m_pending;
    switch (m_state) {
    case State::Open:
        m_writer->hand(std::move(handed));
        return;
    case State::Opening:
        m_early.push_back(std::move(handed));
        return;
    case State::Unreadable:
    case State::Failed:
    case State::FromTheFuture:
        break;
    }
    QMetaObject::invokeMethod(
        this,
        [this, handed = std::move(handed)] {
            --m_pending;
            Q_EMIT failed(m_fault.trouble, m_fault.systemText);
            if (handed.done)
                handed.done(0);
        },
        Qt::QueuedConnection);
}

void Journal::append(std::vector<Record> records, std::function<void(bool)> done)
{
    hand({.make = [records = std::move(records)] { return records; },
          .done =
              [done = std::move(done)](qint64 batch) {
                  if (done)
                      done(batch != 0);
              }});
}

void Journal::appendSurely(const Record &record, std::function<void()> durable)
{
    append({record}, [this, record, durable = std::move(durable)](bool isTaken) {
        if (!isTaken)
            m_owed.push_back({record, durable});
        else if (durable)
            durable();
    });
}

void Journal::begin(std::function<std::vector<Record>()> make, std::function<void(qint64)> done)
{
    hand({.make = std::move(make), .done = std::move(done)});
}

/// On the reader's thread; what was read is then handed over without a copy of what may be much.
void Journal::read(bool onlyOpen, std::function<void(const JournalReading &)> done)
{
    QMetaObject::invokeMethod(
        m_reader.get(),
        [this, path = m_path, onlyOpen, done = std::move(done)] {
            const auto reading = std::make_shared<const JournalReading>(readJournal(path, onlyOpen));
            QMetaObject::invokeMethod(
                this, [reading, done] { done(*reading); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace deletion

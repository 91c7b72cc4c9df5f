#include "app/deletion/journal.h"

#include <QMutex>
#include <QMutexLocker>

#include <algorithm>
#include <iterator>

namespace deletion {

/// What waits to be written, and the file it is written to. Only `hand` may be called from outside the
/// thread.
class Journal::Writer : public QObject
{
public:
    struct Waiting
    {
        std::function<std::vector<Record>()> make;
        std::function<void(bool)> done;
    };
    using Report = std::function<void(const JournalFile::Fault &, std::vector<Waiting>)>;

    Writer(QString path, Report report) : m_file(std::move(path)), m_report(std::move(report)) {}

    void hand(Waiting waiting)
    {
        const QMutexLocker lock(&m_mutex);
        m_waiting.push_back(std::move(waiting));
        if (m_waiting.size() == 1)
            QMetaObject::invokeMethod(
                this, [this] { write(); }, Qt::QueuedConnection);
    }

    JournalFile &file() { return m_file; }

private:
    void write()
    {
        std::vector<Waiting> batch;
        {
            const QMutexLocker lock(&m_mutex);
            batch.swap(m_waiting);
        }
        std::vector<Record> records;
        for (const Waiting &waiting : batch)
            std::ranges::move(waiting.make(), std::back_inserter(records));
        const JournalFile::Fault fault = m_file.append(records);
        m_report(fault, std::move(batch));
    }

    QMutex m_mutex;
    std::vector<Waiting> m_waiting; ///< guarded by m_mutex
    JournalFile m_file;
    Report m_report;
};

Journal::Journal(QString path, QObject *parent) : QObject(parent)
{
    // The report is carried over to this object's thread; a QPointer would not be safe from the other one,
    // but this object outlives the thread.
    m_writer = std::make_unique<Writer>(
        std::move(path), [this](const JournalFile::Fault &fault, std::vector<Writer::Waiting> written) {
            QMetaObject::invokeMethod(
                this,
                [this, fault, written = std::move(written)] {
                    const bool durable = fault.trouble == JournalTrouble::None;
                    m_pending -= int(written.size());
                    if (!durable)
                        Q_EMIT failed(fault.trouble, fault.systemText);
                    for (const Writer::Waiting &one : written)
                        if (one.done)
                            one.done(durable);
                },
                Qt::QueuedConnection);
        });
    m_writer->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("journal"));
    m_thread.start();
}

Journal::~Journal()
{
    // The file must be closed in its own thread, after all that was handed over before.
    QMetaObject::invokeMethod(
        m_writer.get(), [this] { m_writer.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

template <class Work> void Journal::post(Work work)
{
    QMetaObject::invokeMethod(m_writer.get(), std::move(work), Qt::QueuedConnection);
}

void Journal::open(std::function<void(JournalFile::Opened)> done)
{
    post([this, writer = m_writer.get(), done = std::move(done)] {
        JournalFile::Opened opened = writer->file().open();
        QMetaObject::invokeMethod(
            this,
            [this, opened = std::move(opened), done] {
                m_lastBatch = opened.lastBatch;
                done(opened);
            },
            Qt::QueuedConnection);
    });
}

void Journal::append(std::vector<Record> records, std::function<void(bool)> done)
{
    append([records = std::move(records)] { return records; }, std::move(done));
}

void Journal::append(std::function<std::vector<Record>()> make, std::function<void(bool)> done)
{
    ++m_pending;
    m_writer->hand({std::move(make), std::move(done)});
}

void Journal::read(std::function<void(std::vector<JournalBatch>)> done)
{
    post([this, writer = m_writer.get(), done = std::move(done)] {
        std::vector<JournalBatch> batches = assemble(writer->file().records());
        QMetaObject::invokeMethod(
            this, [batches = std::move(batches), done] { done(batches); }, Qt::QueuedConnection);
    });
}

void Journal::verify(std::function<void(std::optional<qint64>)> done)
{
    post([this, writer = m_writer.get(), done = std::move(done)] {
        const auto broken = writer->file().firstBroken();
        QMetaObject::invokeMethod(
            this, [broken, done] { done(broken); }, Qt::QueuedConnection);
    });
}

} // namespace deletion

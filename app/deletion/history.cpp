#include "app/deletion/history.h"

namespace deletion {

namespace {

/// Records in one part: some 50 ms, so that a page that is asked for meanwhile comes in time.
constexpr int kPart = 4000;

} // namespace

/// The index, and what is done with it, part by part. All of it runs in the thread it lives in.
class History::Worker : public QObject
{
public:
    explicit Worker(const QString &journalPath) : m_path(journalPath), m_index(journalPath) {}

    using TellProgress = std::function<void(const HistoryIndex::Progress &)>;
    using TellCheck = std::function<void(const JournalHealth &, bool isOver)>;

    void catchUp(const TellProgress &tell)
    {
        const HistoryIndex::Progress progress = m_index.catchUp(kPart);
        tell(progress);
        if (progress.hasMore)
            later([this, tell] { catchUp(tell); });
    }

    void beginCheck(const TellCheck &tell)
    {
        m_check = std::make_unique<JournalCheck>(m_path);
        goOnChecking(tell);
    }

    [[nodiscard]] HistoryIndex &index() { return m_index; }

    [[nodiscard]] std::shared_ptr<const OpenedDeletion> open(int place, const QString &search)
    {
        const std::vector<PastDeletion> past = m_index.at({place});
        std::optional<JournalBatch> batch;
        if (!past.empty())
            batch = readBatch(m_path, past.front().head.batch, past.front().lastRecord);
        return batch ? std::make_shared<const OpenedDeletion>(openedDeletion(*std::move(batch), search))
                     : nullptr;
    }

    /// After what else waits for this thread.
    template <class Work> void later(Work work)
    {
        QMetaObject::invokeMethod(this, std::move(work), Qt::QueuedConnection);
    }

private:
    void goOnChecking(const TellCheck &tell)
    {
        const bool hasMore = m_check->goOn(kPart);
        tell(m_check->health(), !hasMore);
        if (hasMore)
            later([this, tell] { goOnChecking(tell); });
    }

    QString m_path;
    HistoryIndex m_index;
    std::unique_ptr<JournalCheck> m_check;
};

History::History(const QString &journalPath, QObject *parent)
    : QObject(parent), m_worker(std::make_unique<Worker>(journalPath))
{
    m_thread.setObjectName(QStringLiteral("history"));
    m_thread.start();
    // Where the system lets no further thread begin, it is done here, in the same parts.
    if (m_thread.isRunning())
        m_worker->moveToThread(&m_thread);
}

History::~History()
{
    // What waits in its thread goes with it; the index must be closed there.
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker.reset(); },
        m_thread.isRunning() ? Qt::BlockingQueuedConnection : Qt::DirectConnection);
    m_thread.quit();
    m_thread.wait();
}

void History::catchUp()
{
    if (std::exchange(m_isCatchingUp, true)) {
        m_wantsMore = true;
        return;
    }
    m_wantsMore = false;
    m_worker->later([this, worker = m_worker.get()] {
        worker->catchUp([this](const HistoryIndex::Progress &progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { takeProgress(progress); }, Qt::QueuedConnection);
        });
    });
}

void History::takeProgress(const HistoryIndex::Progress &progress)
{
    m_fault = progress.fault;
    m_isCatchingUp = progress.hasMore;
    if (progress.hasChanged)
        Q_EMIT changed();
    if (m_isCatchingUp)
        return;
    if (m_wantsMore)
        catchUp();
    else
        Q_EMIT caughtUp();
}

void History::find(const HistoryQuery &query, std::function<void(const std::vector<int> &)> done)
{
    m_worker->later([this, worker = m_worker.get(), query, done = std::move(done)] {
        auto found = std::make_shared<const std::vector<int>>(worker->index().find(query));
        QMetaObject::invokeMethod(
            this, [found, done] { done(*found); }, Qt::QueuedConnection);
    });
}

void History::read(const std::vector<int> &places,
                   std::function<void(const std::vector<PastDeletion> &)> done)
{
    m_worker->later([this, worker = m_worker.get(), places, done = std::move(done)] {
        QMetaObject::invokeMethod(
            this, [past = worker->index().at(places), done] { done(past); }, Qt::QueuedConnection);
    });
}

void History::open(int place, const QString &search,
                   std::function<void(const std::shared_ptr<const OpenedDeletion> &)> done)
{
    m_worker->later([this, worker = m_worker.get(), place, search, done = std::move(done)] {
        QMetaObject::invokeMethod(
            this, [opened = worker->open(place, search), done] { done(opened); }, Qt::QueuedConnection);
    });
}

void History::check()
{
    if (std::exchange(m_isChecking, true))
        return;
    m_worker->later([this, worker = m_worker.get()] {
        worker->beginCheck([this](const JournalHealth &health, bool isOver) {
            QMetaObject::invokeMethod(
                this,
                [this, health, isOver] {
                    if (isOver) {
                        takeCheck(health);
                        return;
                    }
                    Q_EMIT checking(health.records);
                },
                Qt::QueuedConnection);
        });
    });
}

void History::takeCheck(const JournalHealth &health)
{
    m_isChecking = false;
    m_lastCheck = Checked{.health = health, .at = QDateTime::currentDateTimeUtc()};
    Q_EMIT checked();
}

} // namespace deletion

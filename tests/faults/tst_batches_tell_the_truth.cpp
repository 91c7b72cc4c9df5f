#include "app/deletion/queue.h"
#include "app/highlevel/http_transport.h"
#include "app/practice/server.h"
#include "tests/support/breaking_proxy.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <cstdio>

using support::BreakingProxy;

namespace {

/// One seeded batch between a server in bad weather and a bad network, with a person who pauses, stops and
/// renews tokens at random. When all is calm again, what is reported must be what is true.
class Trial : public QObject
{
public:
    explicit Trial(quint64 seed) : m_seed(seed), m_dice(seed) {}

    [[nodiscard]] quint64 seed() const { return m_seed; }
    [[nodiscard]] bool isOver() const { return m_over; }
    [[nodiscard]] const QString &fault() const { return m_fault; }
    [[nodiscard]] int faults() const { return m_proxy ? m_proxy->faults() : 0; }

    void start()
    {
        using Kind = practice::RateLimit::Kind;
        m_server = std::make_unique<practice::Server>(practice::Server::Options{
            .conversations = 2 + below(24),
            // Long against what a busy machine holds up a thread for: a lost request must not count later
            // than one interval after it was given up.
            .rateMax = 60,
            .rateIntervalMs = 1'000,
            .seed = m_seed,
            .indexLagMs = below(300),
            .limiter = std::array{Kind::SlidingLog, Kind::FixedWindow, Kind::ClockWindow,
                                  Kind::TokenBucket}[size_t(below(4))],
            .stormsPerMille = below(250)});
        m_proxy = std::make_unique<BreakingProxy>(quint16(QUrl(m_server->url()).port()), m_seed, below(400));
        m_journal = std::make_unique<deletion::Journal>(m_folder.filePath(QStringLiteral("journal.sqlite")));
        m_transport = std::make_unique<highlevel::HttpTransport>(
            &m_clock, &m_route, std::get<base::ApiAddress>(base::ApiAddress::parse(m_proxy->url())), token(),
            highlevel::HttpTransport::Limits{.deadline = base::Milliseconds(500)});
        m_lane = std::make_unique<highlevel::RequestLane>(&m_clock, m_transport.get());
        m_client = std::make_unique<highlevel::Client>(
            m_lane.get(),
            base::Identity{.address = std::get<base::ApiAddress>(base::ApiAddress::parse(m_proxy->url())),
                           .location = *base::LocationId::parse(m_server->location())});
        m_queue = std::make_unique<deletion::Queue>(
            &m_clock, m_client.get(), m_lane.get(), m_journal.get(),
            deletion::Queue::Owner{.identity = m_client->about(), .accountKey = QStringLiteral("k")});
        m_queue->setRests({.first = base::Milliseconds(15), .longest = base::Milliseconds(200)});
        // On loopback nothing is carried out later than this.
        m_queue->setPatience(
            {.afterLostAnswer = base::Milliseconds(300), .afterWholeFault = base::Milliseconds(50)});
        m_before = m_server->alive();
        connect(m_journal.get(), &deletion::Journal::opened, this, [this] { plan(); });
        m_journal->open();
    }

    /// Called from time to time: the person.
    void poke()
    {
        if (m_batch < 0 || m_over)
            return;
        const auto status = m_queue->status(m_batch);
        if (++m_pokes > 60)
            calmDown();
        else
            act();
        if (status.isPaused() && (m_calm || below(3) == 0)) {
            m_transport->replaceToken(token());
            m_queue->resume(m_batch);
        }
        // The journal is read beside its writer: all that was handed over must be on the disk first.
        if (!m_queue->isBusy()) {
            if (m_journal->pending() == 0)
                judge();
        } else if (m_pokes > 1500)
            end(QStringLiteral("it never ended: stage %1 paused %2, %3 of %4 ended, %5 unsettled")
                    .arg(int(status.stage))
                    .arg(status.isPaused())
                    .arg(status.ended())
                    .arg(status.total)
                    .arg(status.unsettled));
    }

private:
    int below(int n) { return int(m_dice() % quint64(n)); }
    base::SecretToken token() const
    {
        return std::get<base::SecretToken>(base::SecretToken::parse(m_server->token()));
    }

    void plan()
    {
        // What is listed comes straight from the server: listing under faults is another test's business.
        deletion::DeletionPlan plan;
        QStringList ids = m_before.values();
        ids.sort();
        for (const QString &id : ids) {
            if (below(4) == 0)
                continue;
            m_planned.insert(id);
            plan.add({.id = *base::ConversationId::parse(id)}, QStringLiteral("somebody"), 0);
        }
        // Checked before sending, all would be skipped, as nothing was listed: that has tests of its own.
        plan.checkBeforeSend = false;
        m_batch = m_queue->add(plan, {}).batch;
        if (m_batch < 0)
            m_over = true;
    }

    void act()
    {
        switch (below(40)) {
        case 0:
            m_queue->pause(m_batch);
            break;
        case 1:
            m_server->expireToken();
            break;
        case 2:
            if (m_seed % 3 == 0)
                m_queue->stop(m_batch);
            break;
        case 3:
            m_proxy->setDown(true);
            break;
        case 4:
        case 5:
            m_proxy->setDown(false);
            break;
        default:
            break;
        }
    }

    void calmDown()
    {
        if (m_calm)
            return;
        m_calm = true;
        m_proxy->calmDown();
        m_proxy->setDown(false);
    }

    void judge()
    {
        const QSet<QString> alive = m_server->alive();
        for (const QString &id : m_before - alive)
            if (!m_planned.contains(id))
                return end(QStringLiteral("%1 is gone and was not in the plan").arg(id));
        const auto arrivals = m_server->deleteArrivals();
        const auto letIn = m_server->deletesLetIn();
        for (auto it = arrivals.begin(); it != arrivals.end(); ++it)
            if (!m_planned.contains(it.key()))
                return end(QStringLiteral("a DELETE came for %1, which was not in the plan").arg(it.key()));
        for (const deletion::Report &report : m_queue->reportsOf(0)) {
            const QString id = report.planned.id.toString();
            const bool saidGone =
                report.state == deletion::State::Deleted || report.state == deletion::State::AlreadyGone;
            if (!hasEnded(report.state))
                return end(QStringLiteral("%1 has no outcome").arg(id));
            if (report.state == deletion::State::Unknown)
                continue; // it claims nothing
            if (saidGone == alive.contains(id))
                return end(QStringLiteral("%1 is called %2 and is %3")
                               .arg(id)
                               .arg(int(report.state))
                               .arg(alive.contains(id) ? QStringLiteral("there") : QStringLiteral("gone")));
            if (letIn.value(id) > 1 + deletion::kRetries)
                return end(QStringLiteral("%1 DELETEs came for %2").arg(letIn.value(id)).arg(id));
        }
        if (m_server->refusedByLimit() > 0)
            return end(QStringLiteral("%1 requests over the limit").arg(m_server->refusedByLimit()));
        m_journal->read(false, [this](const deletion::JournalReading &reading) { compare(reading); });
        m_over = false;
        m_batch = -1; // no more pokes
    }

    void compare(const deletion::JournalReading &reading)
    {
        const std::vector<deletion::JournalBatch> &batches = reading.batches;
        if (batches.size() != 1 || !batches[0].ended)
            return end(QStringLiteral("the journal does not hold the batch as ended"));
        const auto &items = batches[0].items;
        const auto reports = m_queue->reportsOf(0);
        if (items.size() != reports.size())
            return end(QStringLiteral("the journal holds other items than were planned"));
        for (size_t i = 0; i < items.size(); ++i)
            if (items[i].planned.id != reports[i].planned.id || items[i].outcome.state != reports[i].state)
                return end(
                    QStringLiteral("the journal says otherwise of %1").arg(reports[i].planned.id.toString()));
        end(reading.firstBroken
                ? QStringLiteral("record %1 of the journal is broken").arg(*reading.firstBroken)
                : QString());
    }

    void end(const QString &fault)
    {
        m_fault = fault;
        m_over = true;
    }

    quint64 m_seed;
    std::mt19937_64 m_dice;
    base::SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<practice::Server> m_server;
    std::unique_ptr<BreakingProxy> m_proxy;
    std::unique_ptr<deletion::Journal> m_journal;
    highlevel::Route m_route;
    std::unique_ptr<highlevel::HttpTransport> m_transport;
    std::unique_ptr<highlevel::RequestLane> m_lane;
    std::unique_ptr<highlevel::Client> m_client;
    std::unique_ptr<deletion::Queue> m_queue;
    QSet<QString> m_before;
    QSet<QString> m_planned;
    QString m_fault;
    int m_batch = -1;
    int m_pokes = 0;
    bool m_calm = false;
    bool m_over = false;
};

constexpr size_t kAtOnce = 6;

} // namespace

/// tst_batches_tell_the_truth [COUNT [FIRST_SEED]]: so many seeded batches; 0 when each told the truth.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int count = arguments.size() > 1 ? arguments[1].toInt() : 200;
    quint64 seed = arguments.size() > 2 ? arguments[2].toULongLong() : 1;

    std::vector<std::unique_ptr<Trial>> running;
    int begun = 0;
    int failed = 0;
    qint64 faults = 0;
    while (begun < count || !running.empty()) {
        while (begun < count && running.size() < kAtOnce) {
            running.push_back(std::make_unique<Trial>(seed++));
            running.back()->start();
            ++begun;
        }
        QTest::qWait(10);
        for (const auto &trial : running)
            trial->poke();
        std::erase_if(running, [&](const auto &trial) {
            if (!trial->isOver())
                return false;
            faults += trial->faults();
            if (!trial->fault().isEmpty()) {
                ++failed;
                std::printf("seed %llu: %s\n    replay with: %s 1 %llu\n", (unsigned long long)trial->seed(),
                            qPrintable(trial->fault()), argv[0], (unsigned long long)trial->seed());
            }
            return true;
        });
    }
    std::printf("%d batches, %lld network faults, %d told something untrue\n", count, (long long)faults,
                failed);
    return failed == 0 ? 0 : 1;
}

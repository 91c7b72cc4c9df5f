#include "tests/bench/measuring.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QThread>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <atomic>
#include <ctime>
#include <malloc.h>
#include <thread>
#include <unistd.h>

namespace bench {

PaintWatch::PaintWatch(QWidget *widget)
{
    widget->installEventFilter(this);
}

bool PaintWatch::eventFilter(QObject *, QEvent *event)
{
    // The filter runs before the painting; whoever asks does so after, when the event loop is back.
    m_seen = m_seen || event->type() == QEvent::Paint;
    return false;
}

struct StallWatch::Inside
{
    QTimer timer;
    Stopwatch watch;
    double last = 0;
    double longest = 0;
    double lastOwn = 0;
    double longestOwn = 0;

    void look()
    {
        last = watch.seconds() * 1000;
        lastOwn = threadSeconds() * 1000;
    }
};

StallWatch::StallWatch() : m_inside(std::make_unique<Inside>())
{
    m_inside->timer.setTimerType(Qt::PreciseTimer);
    m_inside->timer.setInterval(1);
    QObject::connect(&m_inside->timer, &QTimer::timeout, [inside = m_inside.get()] {
        const double before = inside->last;
        const double ownBefore = inside->lastOwn;
        inside->look();
        inside->longest = std::max(inside->longest, inside->last - before);
        inside->longestOwn = std::max(inside->longestOwn, inside->lastOwn - ownBefore);
    });
    m_inside->look();
    m_inside->timer.start();
}

StallWatch::~StallWatch() = default;

double StallWatch::longest() const
{
    return m_inside->longest;
}

double StallWatch::longestOwn() const
{
    return m_inside->longestOwn;
}

double stallBesideBusyThreads()
{
    std::atomic<bool> stop = false;
    const auto spin = [&stop] {
        while (!stop)
            keep(stop);
    };
    std::thread first(spin);
    std::thread second(spin);
    StallWatch stalls;
    sleepInEventLoop(3'000);
    stop = true;
    first.join();
    second.join();
    return stalls.longest();
}

void TimerCount::begin()
{
    qApp->installEventFilter(this);
}

bool TimerCount::eventFilter(QObject *, QEvent *event)
{
    m_count += event->type() == QEvent::Timer;
    return false;
}

void sleepInEventLoop(int milliseconds)
{
    QEventLoop loop;
    std::thread alarm([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
    });
    loop.exec();
    alarm.join();
}

namespace {

/// The fields of /proc/self/stat behind the program's name, which may hold blanks.
QList<QByteArray> statFields()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    return all.mid(all.lastIndexOf(')') + 2).split(' ');
}

} // namespace

double threadSeconds()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return double(spent.tv_sec) + double(spent.tv_nsec) / 1e9;
}

double cpuSeconds()
{
    const auto fields = statFields();
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

qint64 residentBytes()
{
    malloc_trim(0);
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[values.size() / 2];
}

void keep(bool result)
{
    [[maybe_unused]] static volatile bool sink = false;
    sink = result;
}

QByteArray fetch(const QString &url, const QString &token)
{
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl(url)};
    request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    request.setRawHeader("Version", "2021-04-15");
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = network.get(request);
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

} // namespace bench

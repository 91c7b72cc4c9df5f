#include "app/base/workers.h"

#include <QSemaphore>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <memory>
#include <system_error>
#include <thread>
#include <vector>

namespace base {

namespace {

class Workers : public QThreadPool
{
public:
    Workers() { setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); }
};

} // namespace

bool canStartThreads()
{
    // The journal's two, the history's, the one that makes views, the network's and some workers.
    constexpr size_t needed = 8;
    std::vector<std::jthread> threads;
    threads.reserve(needed);
    try {
        // All at once: each lives until it is asked to end.
        while (threads.size() < needed)
            threads.emplace_back([](const std::stop_token &stop) {
                while (!stop.stop_requested())
                    std::this_thread::yield();
            });
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

QThreadPool *workers()
{
    static Workers pool;
    return &pool;
}

void sideBySide(size_t count, const std::function<void(size_t)> &work)
{
    std::atomic<size_t> next = 0;
    const auto takePart = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    // Shared: whoever is the last to release it is still at it when this thread goes on.
    const auto ended = std::make_shared<QSemaphore>();
    int others = 0;
    const auto oneMore = [&] {
        return size_t(others) + 1 < count && workers()->tryStart([&takePart, ended] {
            takePart();
            ended->release();
        });
    };
    while (oneMore())
        ++others;
    takePart();
    ended->acquire(others);
}

} // namespace base

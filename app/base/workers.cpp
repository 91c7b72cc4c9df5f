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

namespace {

/// Work that several threads take their parts of. Whoever comes when nothing is left to take goes again, so
/// that nobody waits for a worker that is busy with something else.
struct Shared
{
    const size_t count;
    const std::function<void(size_t)> &work; ///< not touched any more once all is done
    std::atomic<size_t> next = 0;
    QSemaphore done{0}; ///< not the wait of std::atomic: under mingw 12 it was not woken

    void takePart()
    {
        int taken = 0;
        for (size_t i = next++; i < count; i = next++, ++taken)
            work(i);
        done.release(taken);
    }
};

} // namespace

void sideBySide(size_t count, const std::function<void(size_t)> &work)
{
    const std::shared_ptr<Shared> shared(new Shared{.count = count, .work = work});
    const size_t others = std::min(size_t(workers()->maxThreadCount()), std::max(count, size_t(1)) - 1);
    for (size_t i = 0; i < others; ++i)
        workers()->start([shared] { shared->takePart(); });
    shared->takePart();
    shared->done.acquire(int(count));
}

} // namespace base

#include "app/base/workers.h"

#include <QSemaphore>
#include <QTest>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <vector>

/// Work that is shared among threads is done once, whole, and by the thread that asks, too.
class WorkersTest : public QObject
{
    Q_OBJECT

    static constexpr int kLongest = 10'000; // ms

private Q_SLOTS:
    void eachPartIsDoneOnce()
    {
        for (const size_t count : {size_t(0), size_t(1), size_t(2), size_t(1'000)}) {
            std::vector<std::atomic<int>> done(count);
            base::sideBySide(count, [&done](size_t i) { ++done[i]; });
            QVERIFY(std::ranges::all_of(done, [](const auto &times) { return times == 1; }));
        }
    }

    /// Qt's blockingMap left all to the pool, which on two cores is one thread.
    void theThreadThatAsksWorksBesideTheOthers()
    {
        QSemaphore began;
        std::atomic<int> met = 0;
        base::sideBySide(2, [&](size_t) {
            began.release();
            // Neither ends before the other began.
            if (began.tryAcquire(2, kLongest)) {
                ++met;
                began.release(2);
            }
        });
        QCOMPARE(met.load(), 2);
    }

    void itIsDoneWhereAllOthersAreBusy()
    {
        QSemaphore begun;
        QSemaphore end;
        const int all = base::workers()->maxThreadCount();
        for (int i = 0; i < all; ++i)
            base::workers()->start([&] {
                begun.release();
                end.acquire();
            });
        QVERIFY(begun.tryAcquire(all, kLongest));
        std::atomic<int> done = 0;
        base::sideBySide(10, [&done](size_t) { ++done; });
        QCOMPARE(done.load(), 10);
        end.release(all);
        QVERIFY(base::workers()->waitForDone(kLongest));
    }
};

QTEST_GUILESS_MAIN(WorkersTest)
#include "tst_workers.moc"

#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <vector>

class QWidget;

/// What the benchmarks measure with. Linux reads its own accounts in /proc.
namespace bench {

class Stopwatch
{
public:
    Stopwatch() = default;
    /// One that another process of this machine has started.
    explicit Stopwatch(qint64 nanoseconds) : m_begun(std::chrono::nanoseconds(nanoseconds)) {}

    [[nodiscard]] double seconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begun).count();
    }
    [[nodiscard]] qint64 begunAt() const { return m_begun.time_since_epoch().count(); }

private:
    std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

/// Notes that a widget was painted since this was made, or was told to look again.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget *widget);
    [[nodiscard]] bool seen() const { return m_seen; }
    void again() { m_seen = false; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_seen = false;
};

/// The longest time in which this thread's event loop did not come round, while this lives.
class StallWatch
{
public:
    StallWatch();
    ~StallWatch();
    StallWatch(const StallWatch &) = delete;
    StallWatch &operator=(const StallWatch &) = delete;
    [[nodiscard]] double longest() const; ///< milliseconds
    /// Likewise, of the time that this thread had a processor, which other threads may take from it.
    [[nodiscard]] double longestOwn() const;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

/// The floor for it on this machine, now: an event loop with nothing to do, while two threads are busy.
[[nodiscard]] double stallBesideBusyThreads();

/// Timer events of this program's own objects since `begin`.
class TimerCount : public QObject
{
public:
    void begin();
    [[nodiscard]] int count() const { return m_count; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int m_count = 0;
};

/// Lets the event loop wait for so many milliseconds, with no timer of ours in it.
void sleepInEventLoop(int milliseconds);

[[nodiscard]] double cpuSeconds();    ///< of this process, all threads
[[nodiscard]] double threadSeconds(); ///< likewise, of this thread alone
[[nodiscard]] qint64 residentBytes(); ///< after giving back what is free
[[nodiscard]] double median(std::vector<double> values);
void keep(bool result); ///< so that the compiler may not leave out what made it

/// The body of a GET with HighLevel's headers.
[[nodiscard]] QByteArray fetch(const QString &url, const QString &token);

} // namespace bench

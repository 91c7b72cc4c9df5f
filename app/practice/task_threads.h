#pragma once

#include <condition_variable>
#include <deque>
#include <httplib.h>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace practice {

/// The threads that answer requests: as many as were asked for, or as the system gives. httplib's own pool
/// ends the program where one of several cannot begin. Throws std::system_error where none can.
class TaskThreads final : public httplib::TaskQueue
{
public:
    explicit TaskThreads(size_t most)
    {
        try {
            while (m_threads.size() < most)
                m_threads.emplace_back([this] { work(); });
        } catch (const std::system_error &) {
            if (m_threads.empty())
                throw;
        }
    }
    ~TaskThreads() override { end(); }
    TaskThreads(const TaskThreads &) = delete;
    TaskThreads &operator=(const TaskThreads &) = delete;

    void enqueue(std::function<void()> task) override
    {
        {
            const std::lock_guard lock(m_mutex);
            m_tasks.push_back(std::move(task));
        }
        m_wake.notify_one();
    }
    void shutdown() override { end(); }

private:
    /// What was handed over before is still done.
    void end()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_wake.notify_all();
        for (std::thread &thread : m_threads)
            if (thread.joinable())
                thread.join();
    }
    void work()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_isOver || !m_tasks.empty(); });
            if (m_tasks.empty())
                return;
            const std::function<void()> task = std::move(m_tasks.front());
            m_tasks.pop_front();
            lock.unlock();
            task();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    bool m_isOver = false;
};

} // namespace practice

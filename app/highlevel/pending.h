#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace highlevel {

/// A value that will come later, in the thread that asked. Whoever waits says so with `then`; what is given
/// there dies with its receiver. Where nobody answers any more, nothing is called.
///
/// QFuture would do, but in Qt 6.4 a continuation whose receiver has gone meanwhile ends a debug build
/// (an assertion in qfuture_impl.h), and every closed sub-account leaves such ones behind.
template <class T> class Pending
{
    struct Waiting
    {
        QPointer<QObject> receiver;
        std::function<void(const T &)> next;
    };

public:
    /// The other end: hands the value over, once.
    class Source
    {
    public:
        [[nodiscard]] Pending pending() const { return Pending(m_waiting); }
        void resolve(const T &value) const
        {
            if (m_waiting->next && m_waiting->receiver)
                std::exchange(m_waiting->next, {})(value);
        }

    private:
        friend class Pending;
        std::shared_ptr<Waiting> m_waiting = std::make_shared<Waiting>();
    };

    void then(QObject *receiver, std::function<void(const T &)> next) const
    {
        m_waiting->receiver = receiver;
        m_waiting->next = std::move(next);
    }

private:
    explicit Pending(std::shared_ptr<Waiting> waiting) : m_waiting(std::move(waiting)) {}

    std::shared_ptr<Waiting> m_waiting;
};

} // namespace highlevel

#pragma once

#include "app/base/clock.h"
#include "app/conversations/view.h"

#include <QObject>
#include <QThreadPool>

namespace conversations {

/// Makes views on a thread of its own, one at a time, the newest wish first: what was asked for meanwhile and
/// overtaken is not made. `clock` says what "older than 30 days" counts from, and must outlive this object.
class ViewBuilder : public QObject
{
    Q_OBJECT

public:
    explicit ViewBuilder(const base::Clock *clock, QObject *parent = nullptr);
    ~ViewBuilder() override;

    /// `built` follows, later, for this wish or a newer one. Another filter or order ends the work at hand;
    /// new rows do not.
    void ask(Snapshot snapshot, Filter filter, Sort sort);
    /// The next view is made from nothing, for another store; one under way is not heard of any more.
    void startOver();
    [[nodiscard]] bool isBusy() const { return m_working || m_next; }

Q_SIGNALS:
    void built(const std::shared_ptr<const conversations::View> &view);

private:
    struct Wish
    {
        Snapshot snapshot;
        Filter filter;
        Sort sort;
    };

    void work();

    const base::Clock *m_clock;
    std::shared_ptr<ViewMaker> m_maker; ///< used by the one job that runs
    std::optional<Wish> m_next;
    Filter m_filter; ///< of the job that runs
    Sort m_sort;
    bool m_working = false;
    std::atomic<bool> m_stop = false;
    QThreadPool m_pool;
};

} // namespace conversations

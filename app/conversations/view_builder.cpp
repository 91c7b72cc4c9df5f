#include "app/conversations/view_builder.h"

namespace conversations {

ViewBuilder::ViewBuilder(const base::Clock *clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_maker(std::make_shared<ViewMaker>())
{
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);
}

ViewBuilder::~ViewBuilder()
{
    m_stop = true;
    m_pool.waitForDone();
}

void ViewBuilder::ask(Snapshot snapshot, Filter filter, Sort sort)
{
    if (m_working && (filter != m_filter || sort != m_sort))
        m_stop = true;
    m_next = {std::move(snapshot), std::move(filter), sort};
    if (!m_working)
        work();
}

void ViewBuilder::startOver()
{
    m_next.reset();
    m_stop = m_working;
    m_maker = std::make_shared<ViewMaker>();
}

void ViewBuilder::work()
{
    m_stop = false;
    m_working = true;
    m_filter = m_next->filter;
    m_sort = m_next->sort;
    m_pool.start([this, wish = *std::exchange(m_next, {}), maker = m_maker, now = m_clock->utc()] {
        auto view = maker->make(wish.snapshot, wish.filter, wish.sort, now, m_stop);
        QMetaObject::invokeMethod(
            this,
            [this, view = std::move(view), maker] {
                m_working = false;
                if (view && maker == m_maker)
                    Q_EMIT built(view);
                if (m_next && !m_working)
                    work();
            },
            Qt::QueuedConnection);
    });
}

} // namespace conversations

#include "ui/pages.h"

#include "ui/accounts/first_start_page.h"
#include "ui/history/history_page.h"
#include "ui/parts/notice_page.h"

#include <algorithm>

namespace ui {

Pages::Pages(QWidget *list, std::function<deletion::History *()> past, QWidget *parent)
    : QStackedWidget(parent)
    , m_list(list)
    , m_firstStart(new FirstStartPage(this))
    , m_notice(new NoticePage(this))
    , m_past(std::move(past))
    , m_behind(m_firstStart)
{
    for (QWidget *page : std::initializer_list<QWidget *>{m_firstStart, m_notice, m_list})
        addWidget(page);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
}

void Pages::comeTo(QWidget *page)
{
    m_behind = page;
    if (!isHistoryShown())
        setCurrentWidget(page);
}

void Pages::showFirstStart()
{
    comeTo(m_firstStart);
}

void Pages::showNotice()
{
    comeTo(m_notice);
}

void Pages::showList()
{
    comeTo(m_list);
}

void Pages::replaceNotice()
{
    if (m_behind == m_notice)
        comeTo(m_list);
}

void Pages::turnToList()
{
    m_behind = m_list;
    setCurrentWidget(m_list);
}

void Pages::openHistory(const std::optional<base::Identity> &shown, deletion::Inquiry *inquiry)
{
    setCurrentWidget(history());
    m_history->open(shown, inquiry);
}

HistoryPage *Pages::history()
{
    if (!m_history) {
        m_history = new HistoryPage(m_past, this);
        addWidget(m_history);
        connect(m_history, &HistoryPage::left, this, &Pages::leaveHistory);
        Q_EMIT historyMade(m_history);
    }
    return m_history;
}

void Pages::leaveHistory()
{
    setCurrentWidget(m_behind);
    Q_EMIT historyLeft();
}

QSize Pages::minimumSizeHint() const
{
    constexpr int someLines = 7;
    const QSize needed =
        currentWidget() ? currentWidget()->minimumSizeHint() : QStackedWidget::minimumSizeHint();
    return {needed.width(), std::min(needed.height(), someLines * fontMetrics().lineSpacing())};
}

bool Pages::isHistoryShown() const
{
    return m_history && currentWidget() == m_history;
}

} // namespace ui

#pragma once

#include "app/base/identity.h"

#include <QStackedWidget>

#include <optional>

namespace deletion {
class Inquiry;
}

namespace ui {

class FirstStartPage;
class HistoryPage;
class NoticePage;

/// What stands in the middle of the window: the list beside what is selected, or in its place the first
/// start, a notice, the history. What comes by itself never takes the history away from somebody who reads
/// it.
class Pages : public QStackedWidget
{
    Q_OBJECT

public:
    /// `list` and `history` are owned by this from now on.
    Pages(QWidget *list, HistoryPage *history, QWidget *parent);

    [[nodiscard]] FirstStartPage *firstStart() { return m_firstStart; }
    /// To be given its words before it is shown.
    [[nodiscard]] NoticePage *notice() { return m_notice; }

    void showFirstStart();
    void showNotice();
    void showList();
    /// What came into the list replaces whatever was said in its place.
    void replaceNotice();
    /// Somebody chose a sub-account: wherever they were, its list is shown.
    void turnToList();
    /// Its own button, or Esc, leads back to where it was opened from.
    void openHistory(const std::optional<base::Identity> &shown, deletion::Inquiry *inquiry);

    [[nodiscard]] bool isListShown() const { return currentWidget() == m_list; }
    [[nodiscard]] bool isHistoryShown() const;

    /// Of what is shown, and no more of it than some lines: what opens below must not make the window higher
    /// than a low screen, and what can be undone and stopped stands at its lower edge.
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void comeTo(QWidget *page);
    void leaveHistory();

    QWidget *m_list;
    FirstStartPage *m_firstStart;
    NoticePage *m_notice;
    HistoryPage *m_history;
    QWidget *m_behind; ///< the page that the history is in the place of
};

} // namespace ui

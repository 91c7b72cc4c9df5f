#pragma once

#include "app/base/identity.h"

#include <QStackedWidget>

#include <functional>
#include <optional>

namespace deletion {
class History;
class Inquiry;
} // namespace deletion

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
    /// `list` is owned by this from now on. `past` gives the history when it is needed first; it must outlive
    /// this.
    Pages(QWidget *list, std::function<deletion::History *()> past, QWidget *parent);

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
    /// Made when it is asked for first: the window comes up without it.
    [[nodiscard]] HistoryPage *history();

    /// Of what is shown, and no more of it than some lines: what opens below must not make the window higher
    /// than a low screen, and what can be undone and stopped stands at its lower edge.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Its controls have no place yet among those that Tab comes to.
    void historyMade(QWidget *page);
    void historyLeft();

private:
    void comeTo(QWidget *page);
    void leaveHistory();

    QWidget *m_list;
    FirstStartPage *m_firstStart;
    NoticePage *m_notice;
    std::function<deletion::History *()> m_past;
    HistoryPage *m_history = nullptr; ///< null until it is needed
    QWidget *m_behind;                ///< the page that the history is in the place of
};

} // namespace ui

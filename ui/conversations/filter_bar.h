#pragma once

#include "app/conversations/saved_filters.h"
#include "app/conversations/view.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class ChoiceButton;

/// The row of filters above the list, and the search field, which stands in the tool bar. Says what is
/// wanted; what passes is not its business.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    /// `saved` must outlive this object.
    explicit FilterBar(conversations::SavedFilters *saved, QWidget *parent = nullptr);

    /// To be put where the window has its tools.
    [[nodiscard]] QLineEdit *searchField() { return m_search; }

    [[nodiscard]] const conversations::Filter &filter() const { return m_filter; }
    void setFilter(const conversations::Filter &filter);
    void clear() { setFilter({}); }
    /// What HighLevel's search found so far, in place of what is typed.
    void setFound(std::shared_ptr<const std::vector<bool>> rows);

    void showCounts(const conversations::ChannelCounts &channels, int shown, qint64 total);
    /// A word on what goes on, such as a search at HighLevel; empty for none.
    void showNote(const QString &note);
    /// How many pass each saved filter, in the order of the list, once that is known.
    void showSavedCounts(const std::vector<int> &counts);

Q_SIGNALS:
    void changed();
    /// *No reply ever* was chosen: it takes looking through the messages.
    void repliesWanted();
    void remoteSearchWanted(const QString &text);
    /// The menu of saved filters is about to be shown: their counts are wanted.
    void savedCountsWanted();

private:
    void buildButtons();
    void buildMore();
    void fillSaved();
    void askForDates();
    void saveAs();
    void showFilter();
    void set(const std::function<void(conversations::Filter *)> &change);

    conversations::SavedFilters *m_saved;
    conversations::Filter m_filter;
    QLineEdit *m_search;
    QToolButton *m_channel;
    ChoiceButton *m_status;
    ChoiceButton *m_direction;
    ChoiceButton *m_age;
    ChoiceButton *m_assigned;
    QToolButton *m_more;
    QAction *m_neverReplied = nullptr;
    QAction *m_nameless = nullptr;
    QToolButton *m_savedButton;
    QLabel *m_note;
    QString m_said; ///< what m_note says while the filter is understood
    QLabel *m_shown;
    QToolButton *m_clear;
    std::map<conversations::Channel, QAction *> m_channels;
};

} // namespace ui

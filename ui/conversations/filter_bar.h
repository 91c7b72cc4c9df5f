#pragma once

#include "app/conversations/occurring.h"
#include "app/conversations/saved_filters.h"
#include "app/conversations/view.h"

#include <QWidget>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui {

class FilterChips;
class FilterPanel;
class MenuButton;

/// The row of filters above the list, one a chip, with the panel that adds more and those that have a name;
/// and the search field, which stands in the tool bar. Says what is wanted; what passes is not its business.
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

    /// `mayBecomeMore`: it is not known of all yet whether they pass.
    void showShown(int shown, qint64 total, bool mayBecomeMore);
    /// A word on what goes on, such as a search at HighLevel; empty for none.
    void showNote(const QString &note);
    /// The filters that one can choose now, in the panel or by their name, when their counts are wanted; and
    /// how many pass each of them, once that is known.
    [[nodiscard]] std::vector<conversations::Filter> choices() const;
    using Counts = std::vector<std::optional<int>>; ///< nothing where it is not known
    void showChoiceCounts(const Counts &counts);
    /// Whether the panel is open, where those that occur in the list can be chosen, too.
    [[nodiscard]] bool isChoosing() const;
    void showOccurring(const conversations::Occurring &occurring);
    /// It is another list now.
    void forgetOccurring();

Q_SIGNALS:
    void changed();
    /// *Never replied* was chosen: it takes looking through the messages.
    void repliesWanted();
    void remoteSearchWanted(const QString &text);
    /// What can be chosen is shown: how many pass each choice is wanted.
    void choiceCountsWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildSearch();
    void buildPanel();
    void placeNote();
    void openPanel();
    void fillSaved();
    void askForDates(const QString &title, conversations::Filter::Age conversations::Filter::*age);
    void saveAs();
    void showFilter();
    void set(const std::function<void(conversations::Filter *)> &change);

    conversations::SavedFilters *m_saved;
    conversations::Filter m_filter;
    QLineEdit *m_search;
    QToolButton *m_add;
    MenuButton *m_savedButton;
    FilterPanel *m_panel = nullptr; ///< null until it is wanted
    FilterChips *m_chips;
    QLabel *m_note;
    QString m_said; ///< what m_note says while the filter is understood
    QLabel *m_shown;
    QToolButton *m_clear;
    QHBoxLayout *m_row = nullptr;
    /// What the menu of saved filters offers, in its order: ready-made ones first.
    std::vector<conversations::SavedFilter> m_offered;
};

} // namespace ui

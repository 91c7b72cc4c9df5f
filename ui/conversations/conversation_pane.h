#pragma once

#include "app/conversations/saved_filters.h"
#include "app/conversations/selection_facts.h"
#include "app/conversations/view_builder.h"
#include "app/session.h"
#include "app/settings/settings.h"
#include "ui/conversations/selection.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ui {

class Columns;
class ConversationTableModel;
class FilterBar;
class ListQuestions;
class ListSelection;
class NoticePage;
class RowTable;

/// The list of conversations with its filters. What the filter shows is what can be selected, and what is
/// selected is what can be deleted.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ConversationPane(const base::Clock *clock, conversations::SavedFilters *saved, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table();
    [[nodiscard]] QLineEdit *searchField();
    /// Above the list, as long as it is put nowhere else: the window has it go across the messages, too.
    [[nodiscard]] FilterBar *filterBar() { return m_bar; }

    /// Null for none. `store` and `session` must stay until the next call; without a session HighLevel cannot
    /// be asked. The session's listing is followed too: what it brings is shown, and who never replied is
    /// looked up when it is whole. Each sub-account keeps its own filter while the program runs, and one that
    /// was not shown before begins with none; the first one of all, with what the last run left in the bar.
    void follow(conversations::Store *store, AccountSession *session = nullptr);
    /// The store is not as it was; `changed` names known rows that are different now.
    void storeChanged(const std::vector<conversations::Row> &changed = {});

    void setDensity(settings::Density density);

    /// Of the list as it is painted, what can be deleted (ListSelection). To act on.
    [[nodiscard]] Selection selection() const;
    [[nodiscard]] int selectedCount() const { return selection().size(); }
    /// The selection as `selectionChanged` told it last: to show. While something is being deleted it may be
    /// ListSelection::kTellWithin behind.
    [[nodiscard]] const Selection &toldSelection() const;
    /// The one that is selected; nothing where none is, or several.
    [[nodiscard]] std::optional<highlevel::Conversation> selectedOne() const;
    /// All of the list as it is painted.
    [[nodiscard]] Selection shown() const;
    [[nodiscard]] int shownCount() const;
    /// Null for none.
    [[nodiscard]] const conversations::Store *store() const { return m_store; }
    /// What the list comes from; nothing before anything was listed.
    [[nodiscard]] std::optional<conversations::Listing> listing() const;
    /// Whether what is shown is what was asked for last.
    [[nodiscard]] bool isUpToDate() const { return !m_builder.isBusy(); }

    /// All that the filter shows, once it is painted.
    void selectAll();
    /// What is selected, the other way round.
    void invertSelection();
    /// Of what is selected, those that are to be minded for this are selected no longer.
    void takeOut(conversations::Concern concern);
    /// These are selected no longer, whether they are to be minded or not.
    void deselect(const std::vector<base::ConversationId> &conversations);
    /// Calls `act` once when the list that is painted is of the filter and order asked for, and of the store
    /// as it is now: at once where that is so already. What is done with a selection must be done with one
    /// that was seen. Not at all once another filter, order, store or session is asked for meanwhile.
    void whenUpToDate(std::function<void()> act);
    /// What the list that is painted was filtered by, in one line; empty where it holds all.
    [[nodiscard]] QString filterSentence() const;
    /// The same where all of that list is selected. Else it was not the filter that chose, and it is empty.
    [[nodiscard]] QString selectedBy() const;
    void clearFilter();
    /// Makes it the current row, without the filters where they leave it out. False where the list has it
    /// not.
    bool showConversation(const base::ConversationId &id);
    /// For what is searched, in older messages too.
    void findAtHighLevel();
    [[nodiscard]] Columns *columns() { return m_columns; }

protected:
    /// From the search field one walks on into the list, and leaves it with Esc.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Read `toldSelection`.
    void selectionChanged();
    void shownChanged();
    /// What is selected is to be read.
    void readWanted();

private:
    void buildTable();
    void ask();
    void showView(const std::shared_ptr<const conversations::View> &view);
    void paintNextRound();
    void showCounts();
    void showNothingFound();
    void followListing();
    void showOwnFilter();
    [[nodiscard]] bool isPainted(quint64 changes) const;
    void actWhenPainted();
    void dropWishes() { m_wishes.clear(); }
    void countChoices();
    void countAgain();

    const base::Clock *m_clock;
    conversations::SavedFilters *m_saved;
    conversations::ViewBuilder m_builder;
    FilterBar *m_bar;
    ListQuestions *m_questions;
    QStackedWidget *m_pages;
    RowTable *m_table;
    Columns *m_columns = nullptr;
    ListSelection *m_selection = nullptr;
    NoticePage *m_nothing;
    ConversationTableModel *m_model;
    conversations::Store *m_store = nullptr;
    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_following;     ///< holds the connections to the session
    std::optional<base::Identity> m_filtered; ///< whose filter stands in the bar
    QHash<base::Identity, conversations::Filter> m_filters;
    conversations::Sort m_sort;
    std::vector<conversations::Row> m_changed; ///< since the view that is shown
    /// What waits for the list to be painted, first things first.
    struct Wish
    {
        std::function<void()> act;
        quint64 changes; ///< of the store when it was wished
    };
    std::vector<Wish> m_wishes;
    quint64 m_asked = 0;    ///< changes of the store in the view that was asked for last
    int m_wantedCounts = 0; ///< how often a filter's counts were wanted
    bool m_isCounting = false;
    bool m_countsAreOld = false;
    quint64 m_countedChanges = 0; ///< of the store, when it was counted last
};

} // namespace ui

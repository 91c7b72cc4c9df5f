#pragma once

#include "app/conversations/saved_filters.h"
#include "app/conversations/view_builder.h"
#include "app/session.h"

#include <QWidget>

class QLineEdit;
class QStackedWidget;
class QTableView;

namespace ui {

class ConversationTableModel;
class FilterBar;
class NoticePage;

/// The list of conversations with its filters. What the filter shows is what can be selected, and what is
/// selected is what can be deleted.
class ConversationPane : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive this object.
    ConversationPane(const base::Clock *clock, conversations::SavedFilters *saved, QWidget *parent = nullptr);

    [[nodiscard]] QTableView *table() { return m_table; }
    [[nodiscard]] QLineEdit *searchField();
    [[nodiscard]] FilterBar *filterBar() { return m_bar; }

    /// Null for none. `store` and `session` must stay until the next call; without a session HighLevel cannot
    /// be asked.
    void follow(conversations::Store *store, AccountSession *session = nullptr);
    /// The store is not as it was; `changed` names known rows that are different now.
    void storeChanged(const std::vector<conversations::Row> &changed = {});
    /// How many there are at HighLevel, where that is known to be more than came.
    void setTotal(qint64 total);

    /// In the order of the list.
    [[nodiscard]] std::vector<conversations::Row> selectedRows() const;
    [[nodiscard]] int selectedCount() const;
    [[nodiscard]] int shownCount() const;
    /// Whether what is shown is what was asked for last.
    [[nodiscard]] bool isUpToDate() const { return !m_builder.isBusy(); }

    void selectAll();
    void clearFilter();
    [[nodiscard]] QByteArray columnState() const;
    void restoreColumns(const QByteArray &state);

protected:
    /// From the search field one walks on into the list, and leaves it with Esc.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void selectionChanged();
    void shownChanged();

private:
    void buildTable();
    void ask();
    void showView(const std::shared_ptr<const conversations::View> &view);
    void paintNextRound();
    void showCounts();
    void showNothingFound();
    void surveyReplies();
    void searchRemotely(const QString &text);
    void countSaved();

    const base::Clock *m_clock;
    conversations::SavedFilters *m_saved;
    conversations::ViewBuilder m_builder;
    FilterBar *m_bar;
    QStackedWidget *m_pages;
    QTableView *m_table;
    NoticePage *m_nothing;
    ConversationTableModel *m_model;
    conversations::Store *m_store = nullptr;
    AccountSession *m_session = nullptr;
    std::unique_ptr<QObject> m_following; ///< holds the connections to the session
    conversations::Sort m_sort;
    std::vector<conversations::Row> m_changed; ///< since the view that is shown
    qint64 m_total = 0;
};

} // namespace ui

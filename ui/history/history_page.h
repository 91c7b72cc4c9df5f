#pragma once

#include "app/deletion/history.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace deletion {
class Inquiry;
}

namespace ui {

class HistoryModel;
class PastDeletionView;
class RowTable;

/// All deletions of all sub-accounts, newest first: searched, opened for how each conversation ended and how
/// that is known, and checked for changed records. In the place of the list; Esc leaves it.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// Gives the history when it is needed first; it must outlive the page.
    using Source = std::function<deletion::History *()>;

    HistoryPage(Source source, QWidget *parent);

    /// Searches only in `shown` while *This sub-account* is ticked; nothing where none is shown. `inquiry` is
    /// its.
    void open(const std::optional<base::Identity> &shown, deletion::Inquiry *inquiry);
    /// Checks all records again.
    void check();
    [[nodiscard]] QLineEdit *searchField() { return m_search; }

Q_SIGNALS:
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHead(QVBoxLayout *layout);
    void buildTables(QVBoxLayout *layout);
    deletion::History *history();
    void search();
    void showFound(const std::vector<int> &found);
    void showChosen();
    void showWhyEmpty();
    void showHealth();
    [[nodiscard]] deletion::HistoryQuery query() const;

    Source m_source;
    deletion::History *m_history = nullptr; ///< null until it is needed
    QPushButton *m_back;                    ///< made before the others, as Tab comes to it first
    QLineEdit *m_search;
    QCheckBox *m_onlyShown;
    QCheckBox *m_since;
    QDateEdit *m_sinceDate;
    QLabel *m_health;
    RowTable *m_table;
    HistoryModel *m_model;
    PastDeletionView *m_past;
    QTimer *m_refresh; ///< while it is shown: a deletion may be under way
    std::optional<base::Identity> m_shown;
    std::optional<deletion::HistoryQuery> m_shownFor; ///< with all records; nothing since it was opened
    int m_searches = 0;                               ///< what an earlier search found is not shown
    int m_answered = 0;                               ///< of the searches, which was answered last
    int m_openings = 0;                               ///< nor one that was chosen before
    int m_chosen = -1;                                ///< its place
    qint64 m_checkedSoFar = 0;
};

} // namespace ui

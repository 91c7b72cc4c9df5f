#pragma once

#include "app/deletion/history.h"

#include <QWidget>

#include <functional>

class QCheckBox;
class QDateEdit;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class ActivityModel;
class HistoryModel;
class RowTable;

/// All deletions of all sub-accounts, newest first: searched, opened for how each conversation ended and how
/// that is known, exported, and checked for changed records. In the place of the list; Esc leaves it.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    /// Reads all deletions and calls back, once.
    using Read = std::function<void(std::function<void(const deletion::History &)>)>;

    HistoryPage(Read read, QWidget *parent);

    /// Reads anew, and searches only in `shown` while *This sub-account* is ticked; nothing where none is
    /// shown.
    void open(const std::optional<base::Identity> &shown);
    [[nodiscard]] QLineEdit *searchField() { return m_search; }

Q_SIGNALS:
    void left();

private:
    void buildHead(QVBoxLayout *layout);
    void buildTables(QVBoxLayout *layout);
    void readAnew();
    void search();
    void showFound(const std::vector<int> &found);
    void showChosen();
    void showDetails();
    void showHealth();
    using Written = QByteArray (*)(const deletion::JournalBatch &);
    void save(const QString &suffix, Written written);
    [[nodiscard]] deletion::HistoryQuery query() const;
    [[nodiscard]] int chosen() const;

    Read m_read;
    QLineEdit *m_search;
    QCheckBox *m_onlyShown;
    QCheckBox *m_since;
    QDateEdit *m_sinceDate;
    QLabel *m_health;
    RowTable *m_table;
    HistoryModel *m_model;
    RowTable *m_items;
    ActivityModel *m_itemModel;
    QPlainTextEdit *m_details;
    QPushButton *m_csv;
    QPushButton *m_json;
    deletion::History m_history;
    std::optional<base::Identity> m_shown;
    int m_turn = 0; ///< what an earlier search found is not shown
    bool m_isReading = false;
};

} // namespace ui

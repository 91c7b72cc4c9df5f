#pragma once

#include "app/deletion/queue.h"
#include "ui/deletion/activity_filter.h"

#include <QWidget>

#include <map>

class QAction;
class QHBoxLayout;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace ui {

class ActivityChoice;
class ActivityModel;
class RowTable;

/// What happened, one line per deletion of the sub-account that is shown, or only what somebody should look
/// into; and all details of the one selected.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent = nullptr);

    /// Null for none.
    void follow(deletion::Queue *queue);
    [[nodiscard]] QWidget *table() const;
    /// Shows of that deletion alone what did not go as it was meant: what was not deleted, or else what was
    /// skipped, or else all. Somebody can have all deletions back.
    void showWhy(const deletion::BatchStatus &status);
    /// Of all deletions what was not deleted, or all, unless somebody chose what is shown or reads it.
    void showFailures();
    void showAll();
    /// Whether anything happened that it could show.
    [[nodiscard]] bool hasLines() const;

    /// Its head and a line: what stands above it and below, to be undone and stopped, needs its room as well.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The first deletion of a session has begun.
    void begun();
    /// Some more were not deleted.
    void failed();
    /// Another sub-account's deletions are shown.
    void followed();
    void closeWanted();
    /// Of one that is there, as far as is known.
    void shownInListWanted(const base::ConversationId &id);

private:
    void buildHead(QHBoxLayout *head);
    void showDetails();
    void showOnly(std::optional<int> batch);
    void showByItself(ActivityFilter::Show what);
    void showEmptyText();
    void chooseNewest();

    RowTable *m_table;
    QPlainTextEdit *m_details;
    QHBoxLayout *m_head;
    ActivityChoice *m_what; ///< what of the deletions is shown
    QToolButton *m_onlyOne; ///< stands where one deletion alone is shown, and brings the others back
    QPushButton *m_copy;
    QAction *m_showInList;
    QAction *m_copyDetails; ///< likewise, in the menu of a line
    ActivityModel *m_model;
    ActivityFilter *m_filter;
    bool m_isChosen = false;     ///< somebody chose what is shown
    std::map<int, int> m_failed; ///< by batch: how many were not deleted, when it was last looked
    deletion::Queue *m_queue = nullptr;
};

} // namespace ui

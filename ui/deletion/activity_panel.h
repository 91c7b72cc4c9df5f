#pragma once

#include "app/deletion/queue.h"

#include <QWidget>

#include <map>

class QPlainTextEdit;
class QPushButton;

namespace ui {

class ActivityModel;
class RowTable;

/// What happened, one line per deletion of the sub-account that is shown, and all details of the one
/// selected.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent = nullptr);

    /// Null for none.
    void follow(deletion::Queue *queue);

Q_SIGNALS:
    /// Something happened that should be seen: the first deletion of a session, and each that failed.
    void wanted();

private:
    void showDetails();

    RowTable *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
    ActivityModel *m_model;
    std::map<int, int> m_failed; ///< by batch: how many were not deleted, when it was last looked
    deletion::Queue *m_queue = nullptr;
};

} // namespace ui

#pragma once

#include "app/deletion/queue.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace ui {

class ActivityModel;

/// The status panel: one line per deletion, and all details of the one selected.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent = nullptr);

    void follow(deletion::Queue *queue);

Q_SIGNALS:
    void updateTokenWanted();

private:
    void showDetails();
    void showStatus();

    QLabel *m_status;
    QPushButton *m_updateToken;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
    ActivityModel *m_model;
    deletion::Queue *m_queue = nullptr;
};

} // namespace ui

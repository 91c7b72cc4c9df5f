#pragma once

#include "app/deletion/queue.h"

#include <QWidget>

#include <map>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class ActivityModel;
class RowTable;

/// What happened, one line per deletion of the sub-account that is shown, and all details of the one
/// selected; or the same of a past deletion.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent = nullptr);

    /// Null for none.
    void follow(deletion::Queue *queue);
    /// The deletions of the journal, to choose one of.
    void offerPast(const deletion::JournalReading &reading);

Q_SIGNALS:
    /// Past deletions are wanted; answered with `offerPast`.
    void pastWanted();
    /// Something happened that should be seen: the first deletion of a session, and each that failed.
    void wanted();

private:
    void lookForFailures(const deletion::BatchStatus &status);
    void showDetails();
    void showStatus();
    void showPast(const deletion::JournalBatch &batch);
    void showSession();

    QLabel *m_status;
    QPushButton *m_past; ///< or back from there
    RowTable *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
    ActivityModel *m_model;
    std::map<int, int> m_failed; ///< by batch: how many were not deleted, when it was last looked
    deletion::Queue *m_queue = nullptr;
    QString m_pastSentence; ///< what is said of the past batch that is shown; empty while none is
};

} // namespace ui

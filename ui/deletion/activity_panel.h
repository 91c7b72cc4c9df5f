#pragma once

#include "app/deletion/queue.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableView;
class QTimer;

namespace ui {

class ActivityModel;

/// The status panel: how the batch stands and what can be done about it, one line per deletion, and all
/// details of the one selected.
class ActivityPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityPanel(QWidget *parent = nullptr);

    /// `lane` tells of the day's requests; both null for none.
    void follow(deletion::Queue *queue, const highlevel::RequestLane *lane);
    /// Offers to go on with a batch that was interrupted; the answer comes through `takeUpWanted`.
    void offer(const deletion::JournalBatch &interrupted);
    void withdrawOffer();
    /// How the batch stands, in one line.
    [[nodiscard]] QString statusText() const;
    /// The batches of the journal, to choose one of; `firstBroken` names the record where its chain breaks.
    void offerPast(const std::vector<deletion::JournalBatch> &batches, std::optional<qint64> firstBroken);

Q_SIGNALS:
    /// Past batches are wanted; answered with `offerPast`.
    void pastWanted();
    void updateTokenWanted();
    void takeUpWanted(bool leaveRest);

private:
    void showDetails();
    void showStatus();
    void showPast(const deletion::JournalBatch &batch);
    void showSession();

    QLabel *m_status;
    QProgressBar *m_progress;
    QPushButton *m_undo;
    QPushButton *m_deleteNow;
    QPushButton *m_pause; ///< or resume
    QPushButton *m_stop;
    QPushButton *m_updateToken;
    QPushButton *m_past; ///< or back from there
    QWidget *m_offer;
    QLabel *m_offerText;
    QTableView *m_table;
    QPlainTextEdit *m_details;
    QPushButton *m_copy;
    ActivityModel *m_model;
    deletion::Queue *m_queue = nullptr;
    const highlevel::RequestLane *m_lane = nullptr;
    QString m_pastSentence; ///< what is said of the past batch that is shown; empty while none is
    QTimer *m_tick;         ///< runs while a batch does: rates and countdowns change by themselves
};

} // namespace ui

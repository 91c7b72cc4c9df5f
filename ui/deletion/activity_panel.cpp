#include "ui/deletion/activity_panel.h"

#include "app/deletion/past_batch.h"
#include "ui/deletion/activity_model.h"
#include "ui/deletion/batch_words.h"
#include "ui/deletion/outcome_words.h"
#include "ui/row_table.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

ActivityPanel::ActivityPanel(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_deleteNow(new QPushButton(tr("Delete now"), this))
    , m_pause(new QPushButton(tr("Pause"), this))
    , m_stop(new QPushButton(tr("Stop"), this))
    , m_updateToken(new QPushButton(tr("Update token…"), this))
    , m_past(new QPushButton(tr("Past batches…"), this))
    , m_offer(new QWidget(this))
    , m_offerText(new QLabel(m_offer))
    , m_table(new RowTable(8, this))
    , m_details(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_model(new ActivityModel(this))
    , m_tick(new QTimer(this))
{
    m_status->setAccessibleDescription(QStringLiteral("Batch status"));
    m_status->setTextFormat(Qt::PlainText);
    m_updateToken->setAccessibleName(QStringLiteral("Update token"));

    m_table->setAccessibleName(QStringLiteral("Activity"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ActivityModel::Time, 90);
    m_table->setColumnWidth(ActivityModel::Outcome, 190);
    m_table->setColumnWidth(ActivityModel::Contact, 180);

    m_details->setAccessibleName(QStringLiteral("Activity details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a line to see HighLevel's whole answer."));

    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("Activity"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    head->addWidget(title);
    head->addSpacing(12);
    head->addWidget(m_status, 1);
    head->addWidget(m_progress);
    for (QPushButton *button : {m_undo, m_deleteNow, m_pause, m_stop, m_updateToken, m_past})
        head->addWidget(button);
    m_progress->setFixedWidth(180);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));

    auto *go = new QPushButton(tr("Continue"), m_offer);
    auto *leave = new QPushButton(tr("Leave it"), m_offer);
    m_offerText->setTextFormat(Qt::PlainText);
    m_offerText->setWordWrap(true);
    m_offerText->setAccessibleDescription(tr("Interrupted batch"));
    auto *offerLayout = new QHBoxLayout(m_offer);
    offerLayout->setContentsMargins(0, 0, 0, 0);
    offerLayout->addWidget(m_offerText, 1);
    offerLayout->addWidget(go);
    offerLayout->addWidget(leave);
    m_offer->hide();
    connect(go, &QPushButton::clicked, this, [this] { Q_EMIT takeUpWanted(false); });
    connect(leave, &QPushButton::clicked, this, [this] { Q_EMIT takeUpWanted(true); });

    auto *details = new QWidget(this);
    auto *detailsLayout = new QVBoxLayout(details);
    detailsLayout->setContentsMargins(0, 0, 0, 0);
    detailsLayout->addWidget(m_details);
    detailsLayout->addWidget(m_copy, 0, Qt::AlignRight);

    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(head);
    layout->addWidget(m_offer);
    layout->addWidget(split, 1);

    connect(m_updateToken, &QPushButton::clicked, this, &ActivityPanel::updateTokenWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPanel::showDetails);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPanel::showDetails);
    // The newest is what one wants to see, unless one is reading another.
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int, int last) {
        const int row = m_table->currentIndex().row();
        if (row < 0 || row == last + 1)
            m_table->selectRow(0);
    });
    connect(m_past, &QPushButton::clicked, this, [this] {
        if (m_pastSentence.isEmpty())
            Q_EMIT pastWanted();
        else
            showSession();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] { m_queue->undo(m_queue->currentBatch()); });
    connect(m_deleteNow, &QPushButton::clicked, this, [this] { m_queue->beginNow(m_queue->currentBatch()); });
    connect(m_stop, &QPushButton::clicked, this, [this] { m_queue->stop(m_queue->currentBatch()); });
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_queue->status(m_queue->currentBatch()).state == deletion::BatchState::Paused)
            m_queue->resume();
        else
            m_queue->pause();
    });
    m_tick->setInterval(250);
    connect(m_tick, &QTimer::timeout, this, &ActivityPanel::showStatus);
    follow(nullptr, nullptr);
}

void ActivityPanel::follow(deletion::Queue *queue, const highlevel::RequestLane *lane)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    m_lane = lane;
    m_model->follow(queue);
    m_pastSentence.clear();
    withdrawOffer();
    if (queue)
        connect(queue, &deletion::Queue::batchChanged, this, [this] {
            // What happens now matters more than what happened then.
            if (!m_pastSentence.isEmpty() && m_queue->isBusy())
                showSession();
            else
                showStatus();
        });
    showStatus();
    showDetails();
}

void ActivityPanel::offer(const deletion::JournalBatch &interrupted)
{
    m_offerText->setText(interruptedSentence(interrupted));
    m_offer->show();
}

QString ActivityPanel::statusText() const
{
    return m_status->text();
}

void ActivityPanel::withdrawOffer()
{
    m_offer->hide();
}

void ActivityPanel::offerPast(const std::vector<deletion::JournalBatch> &batches,
                              std::optional<qint64> firstBroken)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // The newest are the likely ones; a menu of hundreds would be of no use.
    constexpr size_t most = 25;
    for (size_t i = 0; i < std::min(most, batches.size()); ++i) {
        const deletion::JournalBatch &batch = batches[batches.size() - 1 - i];
        menu->addAction(pastTitle(batch), this, [this, batch] { showPast(batch); });
    }
    if (batches.empty())
        menu->addAction(tr("There are none of this sub-account"))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(firstBroken ? tr("Record %L1 of the journal was changed or is missing").arg(*firstBroken)
                                : tr("The journal is whole: no record was changed"))
        ->setEnabled(false);
    menu->popup(m_past->mapToGlobal(QPoint(0, m_past->height())));
}

void ActivityPanel::showPast(const deletion::JournalBatch &batch)
{
    std::vector<deletion::Report> reports;
    for (const deletion::JournalItem &item : batch.items)
        reports.push_back(deletion::reportOf(item));
    m_model->showPast(std::move(reports));
    m_pastSentence = pastSentence(batch);
    showStatus();
    showDetails();
}

void ActivityPanel::showSession()
{
    m_pastSentence.clear();
    m_model->follow(m_queue);
    showStatus();
    showDetails();
}

void ActivityPanel::showDetails()
{
    const QModelIndex current = m_table->currentIndex();
    const QString text = current.isValid() ? outcomeDetails(m_model->at(current.row())) : QString();
    // Setting the same text again would lose the reader's place.
    if (text != m_details->toPlainText())
        m_details->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
}

void ActivityPanel::showStatus()
{
    using deletion::BatchState;
    const int batch = m_queue ? m_queue->currentBatch() : -1;
    const auto status =
        batch >= 0 ? m_queue->status(batch) : deletion::BatchStatus{.state = BatchState::Undone};
    const bool past = !m_pastSentence.isEmpty();
    m_past->setText(past ? tr("Back to this session") : tr("Past batches…"));
    m_past->setEnabled(m_queue);
    const bool held = batch >= 0 && status.state == BatchState::Holding;
    const bool paused = status.state == BatchState::Paused;
    const bool runs = status.state == BatchState::Running || paused;

    m_undo->setVisible(held);
    m_deleteNow->setVisible(held);
    m_pause->setVisible(runs);
    m_pause->setText(paused ? tr("Resume") : tr("Pause"));
    m_stop->setVisible(runs || (batch >= 0 && status.state == BatchState::Waiting));
    m_updateToken->setVisible(status.pause == deletion::Pause::Token);
    m_progress->setVisible(status.total > 1 && (runs || status.state == BatchState::Stopping));
    m_progress->setMaximum(status.total);
    m_progress->setValue(status.ended());
    if (past)
        m_status->setText(m_pastSentence);
    else if (batch < 0)
        m_status->setText(tr("Nothing was deleted in this session."));
    else
        m_status->setText(batchSentence(status, m_queue->now(),
                                        m_lane ? m_lane->budget().dayReturns(m_queue->now()) : std::nullopt));
    // Nothing changes by itself while nothing runs.
    if (m_queue && m_queue->isBusy())
        m_tick->start();
    else
        m_tick->stop();
}

} // namespace ui

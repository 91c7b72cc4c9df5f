#include "ui/deletion/activity_panel.h"

#include "ui/deletion/activity_model.h"
#include "ui/deletion/outcome_words.h"
#include "ui/error_words.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

ActivityPanel::ActivityPanel(QWidget *parent)
    : QWidget(parent)
    , m_status(new QLabel(this))
    , m_updateToken(new QPushButton(tr("Update token…"), this))
    , m_table(new QTableView(this))
    , m_details(new QPlainTextEdit(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_model(new ActivityModel(this))
{
    m_status->setAccessibleDescription(QStringLiteral("Batch status"));
    m_status->setTextFormat(Qt::PlainText);
    m_updateToken->setAccessibleName(QStringLiteral("Update token"));

    m_table->setAccessibleName(QStringLiteral("Activity"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
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
    head->addWidget(m_updateToken);

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
    layout->addWidget(split, 1);

    connect(m_updateToken, &QPushButton::clicked, this, &ActivityPanel::updateTokenWanted);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_details->toPlainText()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ActivityPanel::showDetails);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ActivityPanel::showDetails);
    follow(nullptr);
}

void ActivityPanel::follow(deletion::Queue *queue)
{
    m_queue = queue;
    m_model->follow(queue);
    if (queue) {
        connect(queue, &deletion::Queue::changed, this, &ActivityPanel::showStatus);
        connect(queue, &deletion::Queue::added, this, [this] {
            m_table->selectRow(0);
            showStatus();
        });
    }
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
    m_updateToken->hide();
    if (!m_queue || m_queue->reports().empty()) {
        m_status->setText(tr("Nothing was deleted in this session."));
        return;
    }
    const auto &reports = m_queue->reports();
    if (m_queue->isBusy()) {
        const bool doubt = std::ranges::any_of(reports, [](const deletion::Report &r) {
            return r.state == deletion::State::Checking || r.state == deletion::State::Resting;
        });
        m_status->setText(doubt ? tr("Checking what became of a deletion…") : tr("Deleting…"));
    } else {
        const auto deleted = std::ranges::count(reports, deletion::State::Deleted, &deletion::Report::state);
        m_status->setText(tr("%1 deleted, %2 not").arg(deleted).arg(qint64(reports.size()) - deleted));
    }
    const deletion::Report &last = reports.back();
    const auto &error = last.deleteError ? last.deleteError : last.checkError;
    if (error && error->isAboutToken()) {
        m_status->setText(whatHappened(*error));
        m_updateToken->show();
    }
}

} // namespace ui

#include "ui/deletion/activity_panel.h"

#include "ui/deletion/activity_choice.h"
#include "ui/deletion/activity_model.h"
#include "ui/deletion/outcome_words.h"
#include "ui/parts/icon.h"
#include "ui/parts/row_table.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

namespace {

using Show = ActivityFilter::Show;

/// Of how many somebody should look why.
int failedOf(const deletion::BatchStatus &status)
{
    return status.tally.of(deletion::State::NotDeleted) + status.tally.of(deletion::State::Unknown);
}

} // namespace

ActivityPanel::ActivityPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new RowTable(8, this))
    , m_details(new QPlainTextEdit(this))
    , m_head(new QHBoxLayout)
    , m_what(new ActivityChoice({{Show::All, tr("All")},
                                 {Show::NotDeleted, tr("Not deleted")},
                                 {Show::Skipped, tr("Skipped")},
                                 {Show::BeingChecked, tr("Being checked")}},
                                this))
    , m_onlyOne(new QToolButton(this))
    , m_copy(new QPushButton(tr("Copy"), this))
    , m_showInList(new QAction(tr("Show in list"), this))
    , m_copyDetails(new QAction(tr("Copy details"), this))
    , m_model(new ActivityModel(this))
    , m_filter(new ActivityFilter(m_model))
{
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_filter);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(ActivityModel::Time, 90);
    m_table->setColumnWidth(ActivityModel::Outcome, 150);
    m_table->setColumnWidth(ActivityModel::Contact, 150);

    m_details->setAccessibleName(tr("Activity details"));
    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setPlaceholderText(tr("Select a line to see HighLevel's whole answer."));

    auto *split = new QSplitter(this);
    split->addWidget(m_table);
    split->addWidget(m_details);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addLayout(m_head);
    layout->addWidget(split, 1);
    buildHead(m_head);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPanel::showDetails);
    connect(m_filter, &QAbstractItemModel::dataChanged, this, &ActivityPanel::showDetails);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int, int last) {
        if (m_model->rowCount() == last + 1)
            Q_EMIT begun();
    });
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ActivityPanel::showEmptyText);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &ActivityPanel::showEmptyText);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &ActivityPanel::showEmptyText);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                // The newest is what one wants to see, unless one is reading another.
                const int row = m_table->chosenRow();
                if (row < 0 || (first == 0 && row == last + 1))
                    m_table->chooseRow(0);
            });
    follow(nullptr);
}

void ActivityPanel::buildHead(QHBoxLayout *head)
{
    auto *title = new QLabel(tr("Activity"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    head->addWidget(title);
    head->addSpacing(8);
    head->addWidget(m_what);
    connect(m_what, &ActivityChoice::changed, this, [this](Show what) {
        m_isChosen = true;
        m_filter->show(what);
        showEmptyText();
        chooseNewest();
    });
    m_onlyOne->setFocusPolicy(Qt::TabFocus);
    m_onlyOne->setAccessibleName(tr("Show all deletions again"));
    m_onlyOne->setToolTip(m_onlyOne->accessibleName());
    m_onlyOne->hide();
    head->addSpacing(8);
    head->addWidget(m_onlyOne);
    connect(m_onlyOne, &QToolButton::clicked, this, [this] {
        showOnly(std::nullopt);
        chooseNewest();
    });
    head->addStretch(1);
    head->addWidget(m_copy);
    const auto copy = [this] { QApplication::clipboard()->setText(m_details->toPlainText()); };
    connect(m_copy, &QPushButton::clicked, this, copy);
    connect(m_copyDetails, &QAction::triggered, this, copy);
    connect(m_showInList, &QAction::triggered, this, [this] {
        if (const int row = m_table->chosenRow(); row >= 0)
            Q_EMIT shownInListWanted(m_filter->at(row).planned.id);
    });
    m_table->addActions({m_showInList, m_copyDetails});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Close the activity"));
    close->setToolTip(tr("Close the activity (F9)"));
    close->setFocusPolicy(Qt::TabFocus);
    head->addWidget(close);
    connect(close, &QToolButton::clicked, this, &ActivityPanel::closeWanted);
    // As one reads; the buttons were made last.
    setTabOrder(m_what->last(), m_onlyOne);
    setTabOrder(m_onlyOne, m_copy);
    setTabOrder(m_copy, close);
    setTabOrder(close, m_table);
    setTabOrder(m_table, m_details);
}

void ActivityPanel::showWhy(const deletion::BatchStatus &status)
{
    const Show what = failedOf(status) > 0                            ? Show::NotDeleted
                      : status.tally.of(deletion::State::Skipped) > 0 ? Show::Skipped
                                                                      : Show::All;
    m_onlyOne->setText(tr("Only the deletion of %L1 ✕").arg(status.total));
    showOnly(status.batch);
    m_isChosen = true;
    m_what->choose(what);
    m_filter->show(what);
    showEmptyText();
    m_table->chooseRow(0);
    m_table->scrollToTop(); // it may have been chosen before, and out of sight
    showDetails();
}

void ActivityPanel::showFailures()
{
    showByItself(Show::NotDeleted);
}

void ActivityPanel::showAll()
{
    showByItself(Show::All);
}

void ActivityPanel::showByItself(ActivityFilter::Show what)
{
    if (m_isChosen || m_what->chosen() == what || isAncestorOf(window()->focusWidget()))
        return;
    m_what->choose(what);
    m_filter->show(what);
    showEmptyText();
    chooseNewest();
}

/// What will stand there, as long as nothing does.
void ActivityPanel::showEmptyText()
{
    QString text;
    if (m_filter->rowCount() == 0)
        switch (m_what->chosen()) {
        case Show::All:
        case Show::Deleted: // is not offered here
            text = tr("What becomes of each conversation that is deleted will stand here.");
            break;
        case Show::NotDeleted:
            text = tr("Conversations that could not be deleted will stand here, with the reason.");
            break;
        case Show::Skipped:
            text = tr("Conversations that were left alone because something had changed will stand here.");
            break;
        case Show::BeingChecked:
            text = tr("Conversations that HighLevel is being asked about, as it did not say whether they are "
                      "deleted, will stand here.");
            break;
        }
    m_table->setEmptyText(text);
}

void ActivityPanel::showOnly(std::optional<int> batch)
{
    m_filter->showOnly(batch);
    if (!batch && window()->focusWidget() == m_onlyOne)
        m_table->setFocus();
    m_onlyOne->setVisible(batch.has_value());
}

void ActivityPanel::chooseNewest()
{
    if (m_table->chosenRow() < 0 && m_filter->rowCount() > 0)
        m_table->chooseRow(0);
    showDetails();
}

void ActivityPanel::follow(deletion::Queue *queue)
{
    if (m_queue)
        m_queue->disconnect(this);
    m_queue = queue;
    showOnly(std::nullopt); // its number would name another's
    m_model->follow(queue);
    showEmptyText();
    showDetails();
    m_failed.clear();
    Q_EMIT followed();
    if (!queue)
        return;
    // What failed before was seen then.
    for (int batch = 0; batch < queue->batches(); ++batch)
        m_failed[batch] = failedOf(queue->status(batch));
    connect(queue, &deletion::Queue::batchChanged, this, [this](const deletion::BatchStatus &status) {
        const int now = failedOf(status);
        if (now <= std::exchange(m_failed[status.batch], now))
            return;
        // What fails in another deletion is to be seen, too.
        if (m_filter->onlyOf() && m_filter->onlyOf() != status.batch)
            showOnly(std::nullopt);
        Q_EMIT failed();
    });
}

bool ActivityPanel::hasLines() const
{
    return m_model->rowCount() > 0;
}

QSize ActivityPanel::minimumSizeHint() const
{
    const QMargins margins = layout()->contentsMargins();
    const int aLine = m_table->horizontalHeader()->sizeHint().height() +
                      m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth();
    return {layout()->totalMinimumSize().width(),
            margins.top() + m_head->sizeHint().height() + layout()->spacing() + aLine + margins.bottom()};
}

QWidget *ActivityPanel::table() const
{
    return m_table;
}

void ActivityPanel::showDetails()
{
    const int row = m_table->chosenRow();
    const QString text =
        row >= 0 && row < m_filter->rowCount() ? outcomeDetails(m_filter->at(row)) : QString();
    // Setting the same text again would lose the reader's place.
    if (text != m_details->toPlainText())
        m_details->setPlainText(text);
    m_copy->setEnabled(!text.isEmpty());
    m_copyDetails->setEnabled(!text.isEmpty());
    const auto isGone = [](const deletion::Report &report) {
        return !report.foundAgainAt.isValid() &&
               (report.state == deletion::State::Deleted || report.state == deletion::State::AlreadyGone);
    };
    m_showInList->setEnabled(!text.isEmpty() && !isGone(m_filter->at(row)));
}

} // namespace ui

#include "ui/conversations/conversation_pane.h"

#include "app/base/workers.h"
#include "ui/accounts/notice_page.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/filter_words.h"
#include "ui/conversations/kept_place.h"
#include "ui/conversations/table_model.h"
#include "ui/error_words.h"
#include "ui/row_table.h"

#include <QFutureWatcher>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>
#include <QtConcurrentRun>

#include <algorithm>

namespace ui {

using conversations::Row;

ConversationPane::ConversationPane(const base::Clock *clock, conversations::SavedFilters *saved,
                                   QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_saved(saved)
    , m_builder(clock)
    , m_bar(new FilterBar(saved, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RowTable(14, this))
    , m_nothing(new NoticePage(this))
    , m_model(new ConversationTableModel(this))
{
    buildTable();
    m_pages->addWidget(m_table);
    m_pages->addWidget(m_nothing);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_pages, 1);

    m_bar->searchField()->installEventFilter(this);
    connect(m_bar, &FilterBar::changed, this, [this] {
        if (m_session && !m_bar->filter().found) {
            m_session->remoteSearch().stop();
            if (!m_session->replySurvey().isRunning())
                m_bar->showNote({});
        }
        ask();
    });
    connect(m_bar, &FilterBar::repliesWanted, this, &ConversationPane::surveyReplies);
    connect(m_bar, &FilterBar::remoteSearchWanted, this, &ConversationPane::searchRemotely);
    connect(m_bar, &FilterBar::savedCountsWanted, this, &ConversationPane::countSaved);
    connect(&m_builder, &conversations::ViewBuilder::built, this, &ConversationPane::showView);
}

void ConversationPane::buildTable()
{
    m_table->setAccessibleName(QStringLiteral("Conversations"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(32);
    header->setSectionResizeMode(ConversationTableModel::LastMessage, QHeaderView::Stretch);
    const QList<QPair<int, int>> widths{{ConversationTableModel::Contact, 190},
                                        {ConversationTableModel::Channel, 128},
                                        {ConversationTableModel::When, 108},
                                        {ConversationTableModel::Unread, 44},
                                        {ConversationTableModel::Starred, 44}};
    for (const auto &[column, width] : widths)
        m_table->setColumnWidth(column, width);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ConversationTableModel::When, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_sort = {.by = ConversationTableModel::sortOf(column), .descending = order == Qt::DescendingOrder};
        ask();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ConversationPane::selectionChanged);
}

bool ConversationPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int pressed = static_cast<QKeyEvent *>(event)->key();
    if (pressed == Qt::Key_Escape && !m_bar->searchField()->text().isEmpty()) {
        m_bar->searchField()->clear();
        return true;
    }
    if (pressed != Qt::Key_Down && pressed != Qt::Key_Escape)
        return QWidget::eventFilter(watched, event);
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    return true;
}

QLineEdit *ConversationPane::searchField()
{
    return m_bar->searchField();
}

void ConversationPane::follow(conversations::Store *store, AccountSession *session)
{
    m_following = std::make_unique<QObject>();
    m_store = store;
    m_session = session;
    m_total = 0;
    m_changed.clear();
    m_builder.startOver();
    m_model->follow(store);
    m_bar->showNote({});
    m_bar->setEnabled(store);
    m_bar->searchField()->setEnabled(store);
    if (m_bar->filter().found)
        m_bar->clear(); // rows of another store
    m_pages->setCurrentWidget(m_table);
    showCounts();
    Q_EMIT selectionChanged();
    if (!session)
        return;
    QObject *here = m_following.get();
    conversations::ReplySurvey *survey = &session->replySurvey();
    connect(survey, &conversations::ReplySurvey::progressed, here, [this](qint64 looked) {
        m_bar->showNote(tr("Looking for replies: %L1 messages so far").arg(looked));
    });
    connect(survey, &conversations::ReplySurvey::finished, here, [this] {
        m_bar->showNote({});
        storeChanged();
    });
    connect(survey, &conversations::ReplySurvey::failed, here, [this](const highlevel::ApiError &error) {
        m_bar->showNote(tr("Replies could not be looked up: %1").arg(whatHappened(error)));
    });
    conversations::RemoteSearch *search = &session->remoteSearch();
    connect(search, &conversations::RemoteSearch::found, here,
            [this](const conversations::RemoteSearch::Found &rows, bool complete) {
                m_bar->setFound(rows);
                m_bar->showNote(complete ? tr("Found at HighLevel") : tr("Searching at HighLevel…"));
            });
    connect(search, &conversations::RemoteSearch::failed, here, [this](const highlevel::ApiError &error) {
        m_bar->showNote(tr("HighLevel could not search: %1").arg(whatHappened(error)));
    });
}

void ConversationPane::storeChanged(const std::vector<Row> &changed)
{
    m_changed.insert(m_changed.end(), changed.begin(), changed.end());
    ask();
}

void ConversationPane::setTotal(qint64 total)
{
    m_total = total;
    showCounts();
}

void ConversationPane::ask()
{
    if (m_store)
        m_builder.ask(m_store->snapshot(), m_bar->filter(), m_sort);
}

void ConversationPane::showView(const std::shared_ptr<const conversations::View> &view)
{
    const KeptPlace place(m_table, m_model);
    const bool allNew = m_model->becomesNew(*view);
    if (allNew) {
        place.letGo();
        paintNextRound();
    }
    m_model->show(view);
    if (allNew)
        place.restoreAll();
    else
        place.restoreTop();
    m_model->refresh(std::exchange(m_changed, {}));
    showCounts();
    if (view->rows.empty() && m_store->size() > 0)
        showNothingFound();
    else
        m_pages->setCurrentWidget(m_table);
    Q_EMIT selectionChanged();
    Q_EMIT shownChanged();
}

/// A table takes 7 ms to account for a million new rows. It paints them in the next round of the event loop,
/// so that a key pressed meanwhile need not wait for both.
void ConversationPane::paintNextRound()
{
    m_table->setUpdatesEnabled(false);
    // Not 0: Qt makes a queued call of that, which comes in this same round.
    QTimer::singleShot(1, m_table, [table = m_table] { table->setUpdatesEnabled(true); });
}

void ConversationPane::showCounts()
{
    const conversations::View *view = m_model->view();
    m_bar->showCounts(view ? view->channels : conversations::ChannelCounts{}, shownCount(),
                      std::max<qint64>(m_total, m_store ? m_store->size() : 0));
}

void ConversationPane::showNothingFound()
{
    const conversations::Filter &filter = m_bar->filter();
    if (!filter.isUnderstood()) {
        m_nothing->say(tr("This filter is not understood"), flawSentence(filter));
        m_nothing->offer(tr("Clear filters"), [this] { clearFilter(); });
        m_pages->setCurrentWidget(m_nothing);
        return;
    }
    m_nothing->say(tr("No conversation matches"),
                   filter.neverReplied && m_session && m_session->replySurvey().isRunning()
                       ? tr("Still looking through the messages.")
                       : tr("The filters leave none of %L1.").arg(m_store->size()));
    m_nothing->offer(tr("Clear filters"), [this] { clearFilter(); });
    if (!filter.text.isEmpty() && m_session)
        m_nothing->offer(tr("Search at HighLevel"), [this] { searchRemotely(m_bar->filter().text); });
    m_pages->setCurrentWidget(m_nothing);
}

void ConversationPane::clearFilter()
{
    if (m_session)
        m_session->remoteSearch().stop();
    m_bar->searchField()->clear();
    m_bar->clear();
}

void ConversationPane::surveyReplies()
{
    if (m_session && !m_session->replySurvey().isRunning() && !m_session->replySurvey().isDone()) {
        m_bar->showNote(tr("Looking for replies…"));
        m_session->replySurvey().start();
    }
}

void ConversationPane::searchRemotely(const QString &text)
{
    if (!m_session)
        return;
    m_bar->showNote(tr("Searching at HighLevel…"));
    m_session->remoteSearch().start(text);
}

void ConversationPane::countSaved()
{
    if (!m_store || m_saved->all().isEmpty())
        return;
    std::vector<conversations::Filter> filters;
    filters.reserve(size_t(m_saved->all().size()));
    for (const conversations::SavedFilter &one : m_saved->all())
        filters.push_back(one.filter);
    auto *counting = new QFutureWatcher<std::vector<int>>(this);
    connect(counting, &QFutureWatcherBase::finished, this, [this, counting] {
        m_bar->showSavedCounts(counting->result());
        counting->deleteLater();
    });
    counting->setFuture(
        QtConcurrent::run(base::workers(), [snapshot = m_store->snapshot(), filters, now = m_clock->utc()] {
            std::vector<int> counts;
            counts.reserve(filters.size());
            for (const conversations::Filter &filter : filters)
                counts.push_back(conversations::countPassing(snapshot, filter, now));
            return counts;
        }));
}

std::vector<Row> ConversationPane::selectedRows() const
{
    std::vector<int> places;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        for (int place = range.top(); place <= range.bottom(); ++place)
            places.push_back(place);
    std::ranges::sort(places);
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<Row> rows;
    rows.reserve(places.size());
    for (const int place : places)
        rows.push_back(m_model->rowAt(place));
    return rows;
}

int ConversationPane::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

int ConversationPane::shownCount() const
{
    return m_model->rowCount();
}

void ConversationPane::selectAll()
{
    m_table->setFocus();
    m_table->selectAll();
}

QByteArray ConversationPane::columnState() const
{
    return m_table->horizontalHeader()->saveState();
}

void ConversationPane::restoreColumns(const QByteArray &state)
{
    if (!state.isEmpty())
        m_table->horizontalHeader()->restoreState(state);
}

} // namespace ui

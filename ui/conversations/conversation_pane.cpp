#include "ui/conversations/conversation_pane.h"

#include "app/base/workers.h"
#include "app/conversations/counting.h"
#include "ui/conversations/columns.h"
#include "ui/conversations/filter_bar.h"
#include "ui/conversations/filter_words.h"
#include "ui/conversations/kept_place.h"
#include "ui/conversations/list_questions.h"
#include "ui/conversations/list_selection.h"
#include "ui/conversations/listing_words.h"
#include "ui/conversations/table_model.h"
#include "ui/deletion/batch_words.h"
#include "ui/parts/notice_page.h"
#include "ui/parts/row_table.h"

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

namespace {

/// Above and below a row's text together, in pixels.
int airOf(settings::Density density)
{
    constexpr int comfortable = 14;
    constexpr int compact = 7;
    return density == settings::Density::Compact ? compact : comfortable;
}

} // namespace

ConversationPane::ConversationPane(const base::Clock *clock, conversations::SavedFilters *saved,
                                   QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_saved(saved)
    , m_builder(clock)
    , m_bar(new FilterBar(saved, this))
    , m_questions(new ListQuestions(m_bar, this))
    , m_pages(new QStackedWidget(this))
    , m_table(new RowTable(airOf(settings::Density::Comfortable), this))
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
        dropWishes();
        m_questions->filterChanged();
        ask();
    });
    connect(m_questions, &ListQuestions::learned, this, [this] { storeChanged(); });
    connect(m_bar, &FilterBar::choiceCountsWanted, this, &ConversationPane::countChoices);
    connect(&m_builder, &conversations::ViewBuilder::built, this, &ConversationPane::showView);
}

void ConversationPane::buildTable()
{
    m_table->setAccessibleName(tr("Conversations"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setFrameShape(QFrame::NoFrame);
    m_columns = new Columns(m_table);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(ConversationTableModel::When, Qt::DescendingOrder);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        m_sort = {.by = ConversationTableModel::sortOf(column), .descending = order == Qt::DescendingOrder};
        dropWishes();
        ask();
    });
    m_selection = new ListSelection(m_table, m_model, this);
    connect(m_selection, &ListSelection::changed, this, &ConversationPane::selectionChanged);
    connect(m_table, &RowTable::opened, this, &ConversationPane::readWanted);
}

QTableView *ConversationPane::table()
{
    return m_table;
}

void ConversationPane::setDensity(settings::Density density)
{
    m_table->setAir(airOf(density));
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
    m_selection->follow(store, session ? &session->deletions() : nullptr);
    m_changed.clear();
    m_asked = 0;
    dropWishes();
    m_builder.startOver();
    if (session)
        m_model->follow(
            store, [session](const base::ConversationId &id) { return session->deletions().hasOpen(id); },
            [session](const base::ConversationId &id) {
                const deletion::Queue &deletions = session->deletions();
                const auto batch = deletions.open().batchOf(id.view());
                return inDeletionWords(batch ? std::optional(deletions.status(*batch)) : std::nullopt);
            });
    else
        m_model->follow(store);
    m_bar->setEnabled(store);
    m_bar->forgetOccurring();
    ++m_wantedCounts;             // what is still counted is another list's
    m_questions->follow(nullptr); // whose filter changes now is not the one it asked about
    if (m_bar->filter().isOfOneSubAccount())
        m_bar->clear();
    showOwnFilter();
    m_pages->setCurrentWidget(m_table);
    showCounts();
    m_selection->tell();
    m_questions->follow(session);
    if (!session)
        return;
    connect(session, &AccountSession::storeChanged, m_following.get(), [this] { storeChanged(); });
    // What is being deleted is shown as such.
    connect(&session->deletions(), &deletion::Queue::batchChanged, m_following.get(),
            [this] { m_table->viewport()->update(); });
    followListing();
}

void ConversationPane::showOwnFilter()
{
    if (!m_session || m_filtered == m_session->identity())
        return;
    if (m_filtered) {
        m_filters[*m_filtered] = m_bar->filter();
        m_bar->setFilter(m_filters.value(m_session->identity()));
    }
    m_filtered = m_session->identity();
}

void ConversationPane::followListing()
{
    QObject *here = m_following.get();
    conversations::Lister *lister = &m_session->lister();
    connect(lister, &conversations::Lister::came, here,
            [this](const std::vector<Row> &changed) { storeChanged(changed); });
    connect(lister, &conversations::Lister::finished, here, [this] { storeChanged(); });
    connect(lister, &conversations::Lister::failed, here, [this] { storeChanged(); });
}

void ConversationPane::storeChanged(const std::vector<Row> &changed)
{
    m_changed.insert(m_changed.end(), changed.begin(), changed.end());
    ask();
}

void ConversationPane::ask()
{
    if (!m_store)
        return;
    m_asked = m_store->changes();
    m_builder.ask(m_store->snapshot(), m_bar->filter(), m_sort);
}

void ConversationPane::showView(const std::shared_ptr<const conversations::View> &view)
{
    const KeptPlace place(m_table, m_model);
    const bool allNew = m_model->becomesNew(*view);
    const conversations::View *before = m_model->view();
    const bool isOtherwiseChosen = !before || before->filter != view->filter || before->sort != view->sort;
    if (allNew) {
        place.letGo();
        paintNextRound();
    }
    m_selection->setRowsMoving(true);
    m_model->show(view);
    m_selection->setRowsMoving(false);
    if (allNew)
        place.restoreSelection();
    if (isOtherwiseChosen)
        place.showTop();
    else
        place.restoreTop();
    m_model->refresh(std::exchange(m_changed, {}));
    showCounts();
    m_questions->setNotKnown(view->filter.neverReplied ? view->repliesNotKnown : 0);
    if (view->rows.empty() && m_store->size() > 0)
        showNothingFound();
    else
        m_pages->setCurrentWidget(m_table);
    m_selection->tell();
    // Beside the choices of an open panel stands what there is now.
    if (m_bar->isChoosing() && m_countedChanges != m_store->changes())
        countAgain();
    Q_EMIT shownChanged();
    actWhenPainted();
}

bool ConversationPane::isPainted(quint64 changes) const
{
    const conversations::View *view = m_model->view();
    return view && view->filter == m_bar->filter() && view->sort == m_sort && view->changes >= changes;
}

void ConversationPane::whenUpToDate(std::function<void()> act)
{
    if (!m_store)
        return;
    m_wishes.push_back({std::move(act), m_store->changes()});
    actWhenPainted();
    // Not every change of the store is one of the list, and told.
    if (!m_wishes.empty() && m_asked < m_store->changes())
        ask();
}

void ConversationPane::actWhenPainted()
{
    while (!m_wishes.empty() && isPainted(m_wishes.front().changes)) {
        const std::function<void()> act = std::move(m_wishes.front().act);
        m_wishes.erase(m_wishes.begin());
        act();
    }
}

QString ConversationPane::filterSentence() const
{
    const conversations::View *view = m_model->view();
    return view ? ui::filterSentence(view->filter) : QString();
}

QString ConversationPane::selectedBy() const
{
    return selectedCount() == m_selection->choosable(shown()).size() ? filterSentence() : QString();
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
    const std::optional<conversations::Listing> listing = this->listing();
    const bool mayBecomeMore =
        (listing && listing->isRunning()) || (m_bar->filter().neverReplied && m_questions->looksForReplies());
    m_bar->showShown(shownCount(), listing ? listing->all() : m_store ? m_store->size() : 0, mayBecomeMore);
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
    const std::optional<conversations::Listing> listing = this->listing();
    const conversations::View *view = m_model->view();
    if (filter.neverReplied && listing && (listing->isRunning() || m_questions->looksForReplies())) {
        m_nothing->say(tr("Looking for replies…"),
                       listing->isRunning()
                           ? tr("When all conversations are listed, all messages are looked through.")
                           : tr("Still looking through the messages."));
    } else if (filter.neverReplied && view && view->repliesNotKnown > 0) {
        m_nothing->say(tr("Nobody is known to have never replied"),
                       tr("For %Ln conversations it is not known.", nullptr, view->repliesNotKnown));
        if (listing && listing->isWhole())
            m_nothing->offer(tr("Look again"), [this] { m_questions->lookForRepliesAgain(); });
    } else if (filter.found && m_questions->foundNothing()) {
        m_nothing->say(
            tr("HighLevel finds nothing either"),
            tr("Neither this list nor HighLevel’s own search has a conversation with these words."));
    } else if (listing) {
        const NothingYet words = nothingMatches(*listing);
        m_nothing->say(words.title, words.text);
    } else {
        m_nothing->say(tr("No conversation matches"),
                       tr("The filters leave none of %L1.").arg(m_store->size()));
    }
    m_nothing->offer(tr("Clear filters"), [this] { clearFilter(); });
    if (!filter.text.isEmpty() && m_session)
        m_nothing->offer(tr("Search at HighLevel"), [this] { m_questions->search(m_bar->filter().text); });
    m_pages->setCurrentWidget(m_nothing);
}

bool ConversationPane::showConversation(const base::ConversationId &id)
{
    const Row row = m_store ? m_store->rowOf(id) : -1;
    if (row < 0 || m_store->isGone(row))
        return false;
    const auto choose = [this, row] {
        const std::vector<Row> &rows = m_model->shown();
        const auto at = std::ranges::find(rows, row);
        if (at == rows.end())
            return false;
        m_table->setCurrentIndex(m_model->index(int(at - rows.begin()), 0));
        return true;
    };
    if (!choose()) {
        clearFilter();
        whenUpToDate([choose] { (void)choose(); });
    }
    return true;
}

void ConversationPane::clearFilter()
{
    m_questions->stopSearching();
    m_bar->searchField()->clear();
    m_bar->clear();
}

void ConversationPane::countChoices()
{
    ++m_wantedCounts; // what is counted for another filter is not shown
    countAgain();
}

/// On a worker, one after the other: while a list comes, each part of it would be counted.
void ConversationPane::countAgain()
{
    std::vector<conversations::Filter> filters = m_bar->choices();
    if (!m_store || filters.empty())
        return;
    if (m_isCounting) {
        m_countsAreOld = true;
        return;
    }
    m_isCounting = true;
    m_countsAreOld = false;
    m_countedChanges = m_store->changes();
    struct Counted
    {
        FilterBar::Counts counts;
        std::optional<conversations::Occurring> occurring;
    };
    auto *counting = new QFutureWatcher<Counted>(this);
    connect(counting, &QFutureWatcherBase::finished, this, [this, counting, wanted = m_wantedCounts] {
        m_isCounting = false;
        if (wanted == m_wantedCounts) {
            const Counted counted = counting->result();
            if (counted.occurring)
                m_bar->showOccurring(*counted.occurring);
            m_bar->showChoiceCounts(counted.counts);
        }
        counting->deleteLater();
        if (m_countsAreOld)
            countAgain();
    });
    counting->setFuture(QtConcurrent::run(
        base::workers(), [snapshot = m_store->snapshot(), filters = std::move(filters), now = m_clock->utc(),
                          filter = m_bar->filter(), isChoosing = m_bar->isChoosing()] {
            // While it is not known who replied, fewer would be counted than there are.
            const bool repliesAreKnown = conversations::repliesNotKnown(snapshot) == 0;
            const std::vector<int> passing = conversations::countPassing(snapshot, filters, now);
            Counted counted;
            for (size_t i = 0; i < filters.size(); ++i)
                counted.counts.push_back(
                    filters[i].neverReplied && !repliesAreKnown ? std::nullopt : std::optional(passing[i]));
            if (isChoosing)
                counted.occurring = conversations::occurringIn(snapshot, filter, now);
            return counted;
        }));
}

Selection ConversationPane::selection() const
{
    return m_selection->now();
}

const Selection &ConversationPane::toldSelection() const
{
    return m_selection->told();
}

std::optional<highlevel::Conversation> ConversationPane::selectedOne() const
{
    const Selection chosen = selection();
    return m_store && chosen.size() == 1 ? std::optional(m_store->at(chosen.rows().front())) : std::nullopt;
}

Selection ConversationPane::shown() const
{
    return Selection{.list = m_model->sharedRows(), .runs = {}}.inverted();
}

std::optional<conversations::Listing> ConversationPane::listing() const
{
    if (!m_session || !m_session->lister().listing())
        return std::nullopt;
    return m_session->lister().listing()->withShown(m_store->size());
}

int ConversationPane::shownCount() const
{
    return m_model->rowCount();
}

void ConversationPane::selectAll()
{
    m_table->setFocus();
    whenUpToDate([this] { m_table->selectAll(); });
}

void ConversationPane::invertSelection()
{
    m_table->setFocus();
    whenUpToDate([this] { m_selection->choosable(selection().inverted()).applyTo(m_table); });
}

void ConversationPane::takeOut(conversations::Concern concern)
{
    if (!m_store)
        return;
    const Selection before = selection();
    before
        .only(conversations::rowsWithout(concern, m_store->snapshot(), before.rows(),
                                         m_clock->utc().toMSecsSinceEpoch()))
        .applyTo(m_table);
}

void ConversationPane::deselect(const std::vector<base::ConversationId> &conversations)
{
    m_selection->letGoOf(conversations);
}

void ConversationPane::findAtHighLevel()
{
    if (const QString text = m_bar->filter().text; !text.isEmpty())
        m_questions->search(text);
}

} // namespace ui

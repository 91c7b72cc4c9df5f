#include "ui/history/history_page.h"

#include "app/deletion/inquiry.h"
#include "ui/history/history_model.h"
#include "ui/history/past_deletion_view.h"
#include "ui/history/typed_day.h"
#include "ui/moment_words.h"
#include "ui/parts/row_table.h"
#include "ui/parts/search_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

/// So often what a deletion does meanwhile comes onto the page.
constexpr int kRefreshMs = 2000;

/// Whoever opens the page after so many seconds wants to know of what happened since, too.
constexpr qint64 kCheckStandsFor = 60;

} // namespace

HistoryPage::HistoryPage(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_back(new QPushButton(tr("&Back to the list"), this))
    , m_search(new SearchField(tr("Search history"), this))
    , m_onlyShown(new QCheckBox(tr("&This sub-account only"), this))
    , m_since(new QCheckBox(tr("S&ince"), this))
    , m_sinceDate(new QDateEdit(QDate::currentDate().addMonths(-1), this))
    , m_health(new QLabel(this))
    , m_table(new RowTable(12, this))
    , m_model(new HistoryModel(this))
    , m_past(new PastDeletionView(this))
    , m_refresh(new QTimer(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    buildHead(layout);
    buildTables(layout);
    m_refresh->setInterval(kRefreshMs);
    connect(m_refresh, &QTimer::timeout, this, [this] { history()->catchUp(); });
    // Wherever in the window the keyboard is, as in the activity below, while the page is shown.
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    connect(leave, &QShortcut::activated, this, &HistoryPage::left);
}

void HistoryPage::buildHead(QVBoxLayout *layout)
{
    auto *title = new QLabel(tr("History"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    connect(m_back, &QPushButton::clicked, this, &HistoryPage::left);
    m_health->setTextFormat(Qt::PlainText);
    m_health->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_health->setAccessibleDescription(tr("Whether any record was changed"));
    auto *first = new QHBoxLayout;
    first->addWidget(title);
    first->addSpacing(16);
    first->addWidget(m_health, 1);
    first->addWidget(m_back);
    layout->addLayout(first);

    m_search->setPlaceholderText(tr("Contact, phone, e-mail, conversation ID, day"));
    m_sinceDate->setCalendarPopup(true);
    m_sinceDate->setAccessibleName(tr("Since"));
    // Qt takes the button's room for text where one reads from right to left.
    m_sinceDate->setMinimumWidth(m_sinceDate->sizeHint().width() + m_sinceDate->sizeHint().height());
    m_sinceDate->setEnabled(false);
    auto *check = new QPushButton(tr("Check that &no record was changed"), this);
    connect(check, &QPushButton::clicked, this, &HistoryPage::check);
    auto *second = new QHBoxLayout;
    second->addWidget(m_search, 1);
    second->addWidget(m_onlyShown);
    second->addWidget(m_since);
    second->addWidget(m_sinceDate);
    second->addWidget(check);
    layout->addLayout(second);
    setTabOrder(m_sinceDate, check); // as one reads; the fields were made before
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::search);
    connect(m_onlyShown, &QCheckBox::toggled, this, &HistoryPage::search);
    connect(m_since, &QCheckBox::toggled, m_sinceDate, &QWidget::setEnabled);
    connect(m_since, &QCheckBox::toggled, this, &HistoryPage::search);
    connect(m_sinceDate, &QDateEdit::dateChanged, this, &HistoryPage::search);
}

void HistoryPage::buildTables(QVBoxLayout *layout)
{
    m_table->setAccessibleName(tr("Past deletions"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setColumnWidth(HistoryModel::When, 150);
    m_table->setColumnWidth(HistoryModel::SubAccount, 200);
    m_table->setColumnWidth(HistoryModel::Conversations, 110);
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::Outcome, QHeaderView::Stretch);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showChosen);
    connect(m_model, &HistoryModel::wanted, this, [this](const std::vector<int> &places) {
        history()->read(places,
                        [this](const std::vector<deletion::PastDeletion> &past) { m_model->take(past); });
    });
    connect(m_past, &PastDeletionView::foundOut, this, [this] { history()->catchUp(); });

    auto *tables = new QSplitter(Qt::Vertical, this);
    tables->addWidget(m_table);
    tables->addWidget(m_past);
    layout->addWidget(tables, 1);
}

deletion::History *HistoryPage::history()
{
    if (m_history)
        return m_history;
    m_history = m_source();
    connect(m_history, &deletion::History::changed, this, &HistoryPage::search);
    connect(m_history, &deletion::History::caughtUp, this, [this] {
        if (m_answered == m_searches)
            m_shownFor = query();
        showHealth();
    });
    connect(m_history, &deletion::History::checking, this, [this](qint64 records) {
        m_checkedSoFar = records;
        showHealth();
    });
    connect(m_history, &deletion::History::checked, this, &HistoryPage::showHealth);
    return m_history;
}

void HistoryPage::open(const std::optional<base::Identity> &shown, deletion::Inquiry *inquiry)
{
    m_shown = shown;
    m_onlyShown->setEnabled(shown.has_value());
    m_past->setInquiry(inquiry, shown);
    m_search->setFocus();
    m_shownFor.reset();
    m_past->forgetWritten();
    search();
    history()->catchUp();
    // Records may have come since.
    const auto &last = history()->lastCheck();
    if (!last || last->at.secsTo(QDateTime::currentDateTimeUtc()) > kCheckStandsFor)
        check();
    showHealth();
}

void HistoryPage::check()
{
    m_checkedSoFar = 0;
    history()->check();
    showHealth();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    m_refresh->start();
    QWidget::showEvent(event);
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    m_refresh->stop();
    QWidget::hideEvent(event);
}

/// Nothing is said before it is known, nor where the records cannot be read.
void HistoryPage::showWhyEmpty()
{
    const bool isKnown = m_model->rowCount() == 0 && m_answered == m_searches && !history()->isCatchingUp() &&
                         !history()->fault().any();
    const bool isSearched = query() != deletion::HistoryQuery{};
    m_table->setEmptyText(!isKnown     ? QString()
                          : isSearched ? tr("No deletion matches.")
                                       : tr("No deletion is recorded on this computer."));
}

void HistoryPage::showHealth()
{
    showWhyEmpty();
    if (history()->isChecking()) {
        m_health->setText(m_checkedSoFar > 0 ? tr("Checking all records… %L1 so far").arg(m_checkedSoFar)
                                             : tr("Checking all records…"));
        return;
    }
    if (history()->fault().any()) {
        m_health->setText(
            tr("The records could not be read to their end: %1").arg(history()->fault().systemText));
        return;
    }
    const std::optional<deletion::History::Checked> &last = history()->lastCheck();
    if (!last)
        return;
    m_model->vouch(last->health);
    const QString when = QLocale().toString(last->at.toLocalTime().time(), QLocale::ShortFormat);
    if (last->health.fault.any())
        m_health->setText(
            tr("The records could not be read to their end: %1").arg(last->health.fault.systemText));
    else if (last->health.firstBroken)
        m_health->setText(tr("⚠ Record %L1 was changed, or is missing (checked %2)")
                              .arg(*last->health.firstBroken)
                              .arg(when));
    else if (last->health.loss)
        m_health->setText(tr("⚠ Records of before %1 are missing or were changed (checked %2)")
                              .arg(minuteLabel(last->health.loss->at), when));
    else
        m_health->setText(tr("✓ No record was changed (checked %1)").arg(when));
}

deletion::HistoryQuery HistoryPage::query() const
{
    const QDate since = m_since->isChecked() ? m_sinceDate->date() : QDate();
    const QDate day = dayIn(m_search->text(), QLocale());
    return {.text = day.isValid() ? QString() : m_search->text(),
            .identity = m_onlyShown->isChecked() ? m_shown : std::nullopt,
            .from = day.isValid() && (!since.isValid() || since < day) ? day : since,
            .until = day};
}

void HistoryPage::search()
{
    history()->find(query(), [this, turn = ++m_searches](const std::vector<int> &found) {
        if (turn != m_searches)
            return;
        m_answered = turn;
        showFound(found);
    });
}

void HistoryPage::showFound(const std::vector<int> &found)
{
    const int chosen = m_chosen;
    m_model->show(found);
    showWhyEmpty();
    // What was being read stays, where only the records grew; what is looked for anew, or by somebody who
    // comes back, may be in a newer one, in which the same conversation ended otherwise. It may
    // be on its way still.
    const bool isLookedForAnew = m_shownFor != query();
    const int row = isLookedForAnew ? 0 : std::max(0, m_model->rowOf(chosen));
    if (!history()->isCatchingUp())
        m_shownFor = query();
    if (found.empty() || m_table->chosenRow() == row)
        showChosen();
    else
        m_table->chooseRow(row); // which shows it
}

void HistoryPage::showChosen()
{
    const int row = m_table->chosenRow();
    m_chosen = row < 0 ? -1 : m_model->placeOf(row);
    const int turn = ++m_openings;
    if (row < 0) {
        m_past->show(nullptr);
        return;
    }
    history()->open(m_chosen, m_search->text(),
                    [this, turn](const std::shared_ptr<const deletion::OpenedDeletion> &opened) {
                        if (turn == m_openings)
                            m_past->show(opened);
                    });
}

} // namespace ui

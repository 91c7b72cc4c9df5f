#include "ui/history/history_page.h"

#include "app/base/whole_file.h"
#include "app/base/workers.h"
#include "app/deletion/past_batch.h"
#include "ui/deletion/activity_model.h"
#include "ui/deletion/outcome_words.h"
#include "ui/history/history_model.h"
#include "ui/parts/plain_box.h"
#include "ui/parts/row_table.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ui {

HistoryPage::HistoryPage(Read read, QWidget *parent)
    : QWidget(parent)
    , m_read(std::move(read))
    , m_search(new QLineEdit(this))
    , m_onlyShown(new QCheckBox(tr("&This sub-account only"), this))
    , m_since(new QCheckBox(tr("S&ince"), this))
    , m_sinceDate(new QDateEdit(QDate::currentDate().addMonths(-1), this))
    , m_health(new QLabel(this))
    , m_table(new RowTable(12, this))
    , m_model(new HistoryModel(this))
    , m_items(new RowTable(8, this))
    , m_itemModel(new ActivityModel(this))
    , m_details(new QPlainTextEdit(this))
    , m_csv(new QPushButton(tr("Export as &CSV…"), this))
    , m_json(new QPushButton(tr("Export as &JSON…"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(8);
    buildHead(layout);
    buildTables(layout);
    auto *leave = new QShortcut(Qt::Key_Escape, this);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, &HistoryPage::left);
}

void HistoryPage::buildHead(QVBoxLayout *layout)
{
    auto *title = new QLabel(tr("History"), this);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto *back = new QPushButton(tr("&Back to the list"), this);
    connect(back, &QPushButton::clicked, this, &HistoryPage::left);
    m_health->setTextFormat(Qt::PlainText);
    m_health->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_health->setAccessibleDescription(tr("Whether any record was changed"));
    auto *first = new QHBoxLayout;
    first->addWidget(title);
    first->addSpacing(16);
    first->addWidget(m_health, 1);
    first->addWidget(back);
    layout->addLayout(first);

    m_search->setPlaceholderText(tr("Contact, phone, e-mail, conversation ID"));
    m_search->setAccessibleName(tr("Search history"));
    m_search->setClearButtonEnabled(true);
    m_sinceDate->setCalendarPopup(true);
    m_sinceDate->setAccessibleName(tr("Since"));
    m_sinceDate->setEnabled(false);
    auto *check = new QPushButton(tr("Check that &no record was changed"), this);
    connect(check, &QPushButton::clicked, this, &HistoryPage::readAnew);
    auto *second = new QHBoxLayout;
    second->addWidget(m_search, 1);
    second->addWidget(m_onlyShown);
    second->addWidget(m_since);
    second->addWidget(m_sinceDate);
    second->addWidget(check);
    layout->addLayout(second);
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

    m_items->setAccessibleName(tr("Conversations of the deletion"));
    m_items->setModel(m_itemModel);
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->horizontalHeader()->setStretchLastSection(true);
    m_items->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_items->setColumnWidth(ActivityModel::Outcome, 160);
    m_items->setColumnWidth(ActivityModel::Contact, 180);
    connect(m_items->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &HistoryPage::showDetails);

    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("How it is known"));
    m_details->setPlaceholderText(tr("Choose a conversation to see how it ended, and how that is known."));

    auto *below = new QSplitter(this);
    below->addWidget(m_items);
    below->addWidget(m_details);
    below->setStretchFactor(0, 3);
    below->setStretchFactor(1, 2);
    auto *tables = new QSplitter(Qt::Vertical, this);
    tables->addWidget(m_table);
    tables->addWidget(below);
    layout->addWidget(tables, 1);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_csv);
    buttons->addWidget(m_json);
    layout->addLayout(buttons);
    connect(m_csv, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv"), deletion::toCsv); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(QStringLiteral("json"), deletion::toJson); });
}

void HistoryPage::open(const std::optional<base::Identity> &shown)
{
    m_shown = shown;
    m_onlyShown->setEnabled(shown.has_value());
    m_search->setFocus();
    readAnew();
}

void HistoryPage::readAnew()
{
    if (std::exchange(m_isReading, true))
        return;
    m_health->setText(tr("Reading and checking all records…"));
    m_read([guard = QPointer(this)](const deletion::History &history) {
        if (!guard)
            return;
        guard->m_isReading = false;
        guard->m_history = history;
        guard->showHealth();
        guard->search();
    });
}

void HistoryPage::showHealth()
{
    const deletion::JournalReading &reading = m_history.reading();
    const QString now = QLocale().toString(QTime::currentTime(), QLocale::ShortFormat);
    if (reading.fault.any())
        m_health->setText(tr("The records could not be read to their end: %1").arg(reading.fault.systemText));
    else if (reading.firstBroken)
        m_health->setText(
            tr("⚠ Record %L1 was changed, or is missing (checked %2)").arg(*reading.firstBroken).arg(now));
    else
        m_health->setText(tr("✓ No record was changed (checked %1)").arg(now));
}

deletion::HistoryQuery HistoryPage::query() const
{
    return {.text = m_search->text(),
            .identity = m_onlyShown->isChecked() ? m_shown : std::nullopt,
            .from = m_since->isChecked() ? m_sinceDate->date() : QDate(),
            .until = {}};
}

void HistoryPage::search()
{
    auto *searching = new QFutureWatcher<std::vector<int>>(this);
    connect(searching, &QFutureWatcherBase::finished, this, [this, searching, turn = ++m_turn] {
        searching->deleteLater();
        if (turn == m_turn)
            showFound(searching->result());
    });
    searching->setFuture(QtConcurrent::run(
        base::workers(), [history = m_history, query = query()] { return history.find(query); }));
}

void HistoryPage::showFound(const std::vector<int> &found)
{
    m_model->show(m_history, found);
    if (found.empty())
        showChosen();
    else
        m_table->selectRow(0); // which shows it
}

int HistoryPage::chosen() const
{
    return m_table->chosenRow();
}

void HistoryPage::showChosen()
{
    std::vector<deletion::Report> reports;
    if (chosen() >= 0)
        for (const deletion::JournalItem &item : m_model->at(chosen()).items)
            reports.push_back(deletion::reportOf(item));
    m_itemModel->showPast(std::move(reports));
    m_csv->setEnabled(chosen() >= 0);
    m_json->setEnabled(chosen() >= 0);
    showDetails();
}

void HistoryPage::showDetails()
{
    const int row = m_items->chosenRow();
    m_details->setPlainText(row >= 0 ? outcomeDetails(m_itemModel->at(row)) : QString());
}

void HistoryPage::save(const QString &suffix, Written written)
{
    if (chosen() < 0)
        return;
    const int place = m_model->placeOf(chosen());
    const QDateTime begun = m_history.batches()[size_t(place)].head.begunAt.toLocalTime();
    const QString proposed =
        QStringLiteral("threadsweep-%1.%2").arg(begun.toString(QStringLiteral("yyyy-MM-dd-HHmm")), suffix);
    auto *dialog = new QFileDialog(this, tr("Export the deletion"), proposed);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, history = m_history, place, written](const QString &path) {
                const auto flaw = base::writeWhole(path, written(history.batches()[size_t(place)]));
                if (!flaw)
                    return;
                auto *box = new PlainBox(QMessageBox::Warning, tr("The export could not be written"),
                                         path + QLatin1Char('\n') + *flaw, this);
                box->setWindowTitle(tr("Not exported"));
                box->open();
            });
    dialog->open();
}

} // namespace ui

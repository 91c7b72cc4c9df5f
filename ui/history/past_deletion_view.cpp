#include "ui/history/past_deletion_view.h"

#include "app/base/shown_text.h"
#include "app/base/whole_file.h"
#include "app/deletion/history_block.h"
#include "app/deletion/history_export.h"
#include "app/deletion/past_batch.h"
#include "ui/deletion/activity_choice.h"
#include "ui/deletion/activity_model.h"
#include "ui/deletion/batch_words.h"
#include "ui/deletion/outcome_words.h"
#include "ui/error_words.h"
#include "ui/parts/ask_where_to_save.h"
#include "ui/parts/file_name.h"
#include "ui/parts/plain_box.h"
#include "ui/parts/row_table.h"
#include "ui/parts/show_in_folder.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace ui {

PastDeletionView::PastDeletionView(QWidget *parent)
    : QWidget(parent)
    , m_what(new ActivityChoice(tr("Not known yet"), this))
    , m_csv(new QPushButton(tr("Export as &CSV…"), this))
    , m_json(new QPushButton(tr("Export as &JSON…"), this))
    , m_items(new RowTable(8, this))
    , m_model(new ActivityModel(this))
    , m_filter(new ActivityFilter(m_model))
    , m_details(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_show(new QPushButton(tr("Show in f&older"), this))
{
    m_items->setAccessibleName(tr("Conversations of the deletion"));
    m_items->setModel(m_filter);
    m_items->setSelectionMode(QAbstractItemView::SingleSelection);
    m_items->horizontalHeader()->setStretchLastSection(true);
    m_items->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_items->setColumnWidth(ActivityModel::Outcome, 160);
    m_items->setColumnWidth(ActivityModel::Contact, 180);
    connect(m_items->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PastDeletionView::showDetails);

    m_details->setReadOnly(true);
    m_details->setTabChangesFocus(true);
    m_details->setAccessibleName(tr("How it is known"));
    m_details->setPlaceholderText(tr("Choose a conversation to see how it ended, and how that is known."));

    auto *tables = new QSplitter(this);
    tables->addWidget(m_items);
    tables->addWidget(m_details);
    tables->setStretchFactor(0, 3);
    tables->setStretchFactor(1, 2);

    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setAccessibleDescription(tr("What came of it"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_what);
    head->addStretch(1);
    head->addWidget(m_csv);
    head->addWidget(m_json);
    auto *said = new QHBoxLayout;
    said->addWidget(m_said, 1);
    said->addStretch(); // in its place, where nothing is said
    said->addWidget(m_ask);
    said->addWidget(m_show);
    connect(m_what, &ActivityChoice::changed, this, [this](ActivityFilter::Show what) {
        const int position = chosenPosition();
        m_filter->show(what);
        chooseOf(position);
        showDetails();
    });
    connect(m_ask, &QPushButton::clicked, this, &PastDeletionView::askAgain);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_written, this); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv"), deletion::toCsv); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(QStringLiteral("json"), deletion::toJson); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(tables, 1);
    layout->addLayout(said);
    show(std::nullopt);
}

void PastDeletionView::show(const std::optional<deletion::JournalBatch> &batch, const QString &search)
{
    const bool isAnother = !batch || !m_batch || m_batch->head.batch != batch->head.batch;
    const bool isSearchedAnew = std::exchange(m_search, search) != search;
    const int position = isAnother ? -1 : chosenPosition();
    std::optional<int> found;
    if (batch && (isAnother || isSearchedAnew))
        found = deletion::HistorySearch({.text = search}).firstFoundIn(*batch);
    m_batch = batch ? std::make_shared<const deletion::JournalBatch>(*batch) : nullptr;
    std::vector<deletion::Report> reports;
    if (batch)
        for (const deletion::JournalItem &item : batch->items)
            reports.push_back(deletion::reportOf(item, *batch));
    // Of another one all is to be seen first, and what was looked for is to be seen in any case.
    const ActivityFilter::Show what =
        isAnother || (found && !ActivityFilter::passes(reports[size_t(*found)], m_what->chosen()))
            ? ActivityFilter::Show::All
            : m_what->chosen();
    m_what->choose(what);
    m_filter->show(what);
    m_model->showPast(std::move(reports));
    settleChoice();
    chooseOf(found.value_or(position));
    m_csv->setEnabled(batch.has_value());
    m_json->setEnabled(batch.has_value());
    if (isAnother) {
        say({});
        m_written.clear();
    }
    m_show->setVisible(!m_written.isEmpty());
    showDetails();
    settleAsking();
}

void PastDeletionView::setInquiry(deletion::Inquiry *inquiry, const std::optional<base::Identity> &about)
{
    m_about = about;
    if (m_inquiry != inquiry) {
        if (m_inquiry)
            m_inquiry->disconnect(this);
        m_inquiry = inquiry;
        if (inquiry) {
            connect(inquiry, &deletion::Inquiry::waitsForCertainty, this, [this](base::Milliseconds wait) {
                say(tr("Some are still there. They are asked about once more in %1, as a "
                       "deletion may come late.")
                        .arg(durationWords(wait)));
            });
            connect(inquiry, &deletion::Inquiry::ended, this, &PastDeletionView::tellResult);
        }
    }
    settleAsking();
}

void PastDeletionView::settleAsking()
{
    const int open = m_batch ? int(deletion::Inquiry::openIn(*m_batch).size()) : 0;
    // A record of before 0.2 does not say at which address its sub-account was: nobody can be asked.
    const bool isOpenHere = m_batch && m_inquiry && m_about && m_batch->head.identity == m_about;
    m_ask->setVisible(open > 0);
    m_ask->setText(open == 1 ? tr("&Ask HighLevel about the unknown one")
                             : tr("&Ask HighLevel about the %L1 unknown").arg(open));
    m_ask->setEnabled(isOpenHere && !m_inquiry->isUnderWay());
    const bool needsAnother = open > 0 && !isOpenHere;
    if (std::exchange(m_saysOpenFirst, needsAnother) && !needsAnother)
        say({});
    if (needsAnother)
        say(tr("To ask HighLevel again, open %1 first.")
                .arg(base::apart(base::oneLine(m_batch->head.subAccount))));
}

void PastDeletionView::askAgain()
{
    if (!m_batch || !m_inquiry || m_inquiry->isUnderWay())
        return;
    say(tr("Asking HighLevel…"));
    m_inquiry->ask(m_batch->head.batch, deletion::Inquiry::openIn(*m_batch));
    settleAsking();
}

void PastDeletionView::tellResult(const deletion::Inquiry::Result &result)
{
    QStringList parts;
    if (result.gone > 0)
        parts << (result.gone == 1 ? tr("1 is gone") : tr("%L1 are gone").arg(result.gone));
    if (result.alive > 0)
        parts << (result.alive == 1 ? tr("1 is still there") : tr("%L1 are still there").arg(result.alive));
    if (result.notSaid > 0)
        parts << (result.notSaid == 1 ? tr("of 1 HighLevel does not say")
                                      : tr("of %L1 HighLevel does not say").arg(result.notSaid));
    QString said = tr("Asked again: %1.").arg(parts.join(tr(", ")));
    if (result.cause)
        said += QLatin1Char(' ') + whatHappened(*result.cause);
    say(said);
    settleAsking();
    Q_EMIT foundOut();
}

void PastDeletionView::showDetails()
{
    const int row = m_items->chosenRow();
    m_details->setPlainText(row >= 0 ? outcomeDetails(m_filter->at(row)) : QString());
}

/// What none of its conversations ended as cannot be chosen.
void PastDeletionView::settleChoice()
{
    using Show = ActivityFilter::Show;
    for (const Show what : {Show::NotDeleted, Show::Skipped, Show::BeingChecked}) {
        bool isThere = false;
        for (int position = 0; position < m_model->rowCount() && !isThere; ++position)
            isThere = ActivityFilter::passes(m_model->at(position), what);
        m_what->setOffered(what, isThere);
        // What was asked about again may have ended otherwise.
        if (!isThere && m_what->chosen() == what) {
            m_what->choose(Show::All);
            m_filter->show(Show::All);
        }
    }
    m_what->setOffered(Show::All, m_model->rowCount() > 0);
}

/// Of the conversation at that place in the deletion, where it is shown.
void PastDeletionView::chooseOf(int position)
{
    const QModelIndex shown = m_filter->mapFromSource(m_model->index(position, 0));
    if (shown.isValid()) {
        m_items->chooseRow(shown.row());
        m_items->scrollTo(shown);
    }
}

int PastDeletionView::chosenPosition() const
{
    const int row = m_items->chosenRow();
    return row < 0 ? -1 : m_filter->mapToSource(m_filter->index(row, 0)).row();
}

/// Where nothing is said, nothing takes up room.
void PastDeletionView::say(const QString &words)
{
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
}

void PastDeletionView::save(const QString &suffix, Written written)
{
    if (!m_batch)
        return;
    const QDateTime begun = m_batch->head.begunAt.toLocalTime();
    const QString proposed = fileName({QStringLiteral("deletion"), m_batch->head.subAccount,
                                       begun.toString(QStringLiteral("yyyy-MM-dd-HHmm"))},
                                      suffix);
    const WhereToSave where{.title = tr("Export the deletion"), .proposed = proposed, .suffix = suffix};
    askWhereToSave(this, where, [this, batch = m_batch, written](const QString &path) {
        const auto flaw = base::writeWhole(path, written(*batch));
        if (!flaw) {
            // Another one may have been chosen meanwhile, beside which it would be untrue.
            if (m_batch && m_batch->head.batch == batch->head.batch)
                tellWritten(path);
            return;
        }
        auto *box = new PlainBox(QMessageBox::Warning, tr("The export could not be written"),
                                 path + QLatin1Char('\n') + *flaw, this);
        box->setWindowTitle(tr("Not exported"));
        box->open();
    });
}

void PastDeletionView::tellWritten(const QString &path)
{
    m_written = path;
    say(tr("Written to %1.").arg(base::apart(base::oneLine(QFileInfo(path).fileName()))));
    m_show->setVisible(true);
}

} // namespace ui

#include "ui/history/past_deletion_view.h"

#include "app/base/shown_text.h"
#include "app/base/whole_file.h"
#include "app/deletion/history_block.h"
#include "app/deletion/history_export.h"
#include "app/deletion/past_batch.h"
#include "ui/deletion/activity_model.h"
#include "ui/deletion/batch_words.h"
#include "ui/deletion/outcome_words.h"
#include "ui/error_words.h"
#include "ui/parts/ask_where_to_save.h"
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
    , m_items(new RowTable(8, this))
    , m_model(new ActivityModel(this))
    , m_details(new QPlainTextEdit(this))
    , m_said(new QLabel(this))
    , m_ask(new QPushButton(this))
    , m_show(new QPushButton(tr("Show in f&older"), this))
    , m_csv(new QPushButton(tr("Export as &CSV…"), this))
    , m_json(new QPushButton(tr("Export as &JSON…"), this))
{
    m_items->setAccessibleName(tr("Conversations of the deletion"));
    m_items->setModel(m_model);
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
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_said, 1);
    buttons->addWidget(m_ask);
    buttons->addWidget(m_show);
    buttons->addWidget(m_csv);
    buttons->addWidget(m_json);
    connect(m_ask, &QPushButton::clicked, this, &PastDeletionView::askAgain);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(m_written, this); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv"), deletion::toCsv); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(QStringLiteral("json"), deletion::toJson); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(tables, 1);
    layout->addLayout(buttons);
    show(std::nullopt);
}

void PastDeletionView::show(const std::optional<deletion::JournalBatch> &batch, const QString &search)
{
    const bool isAnother = !batch || !m_batch || m_batch->head.batch != batch->head.batch;
    const bool isSearchedAnew = std::exchange(m_search, search) != search;
    int row = isAnother ? -1 : m_items->chosenRow();
    if (batch && (isAnother || isSearchedAnew))
        row = deletion::HistorySearch({.text = search}).firstFoundIn(*batch).value_or(row);
    m_batch = batch ? std::make_shared<const deletion::JournalBatch>(*batch) : nullptr;
    std::vector<deletion::Report> reports;
    if (batch)
        for (const deletion::JournalItem &item : batch->items)
            reports.push_back(deletion::reportOf(item, *batch));
    m_model->showPast(std::move(reports));
    if (row >= 0 && row < m_model->rowCount())
        m_items->chooseRow(row);
    m_csv->setEnabled(batch.has_value());
    m_json->setEnabled(batch.has_value());
    if (isAnother) {
        m_said->clear();
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
                m_said->setText(tr("Some are still there. They are asked about once more in %1, as a "
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
        m_said->clear();
    if (needsAnother)
        m_said->setText(tr("To ask HighLevel again, open %1 first.")
                            .arg(base::apart(base::oneLine(m_batch->head.subAccount))));
}

void PastDeletionView::askAgain()
{
    if (!m_batch || !m_inquiry || m_inquiry->isUnderWay())
        return;
    m_said->setText(tr("Asking HighLevel…"));
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
    m_said->setText(said);
    settleAsking();
    Q_EMIT foundOut();
}

void PastDeletionView::showDetails()
{
    const int row = m_items->chosenRow();
    m_details->setPlainText(row >= 0 ? outcomeDetails(m_model->at(row)) : QString());
}

void PastDeletionView::save(const QString &suffix, Written written)
{
    if (!m_batch)
        return;
    const QDateTime begun = m_batch->head.begunAt.toLocalTime();
    const QString proposed =
        QStringLiteral("threadsweep-%1.%2").arg(begun.toString(QStringLiteral("yyyy-MM-dd-HHmm")), suffix);
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
    m_said->setText(tr("Written to %1.").arg(base::apart(base::oneLine(QFileInfo(path).fileName()))));
    m_show->setVisible(true);
}

} // namespace ui

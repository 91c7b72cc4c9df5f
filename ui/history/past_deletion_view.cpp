#include "ui/history/past_deletion_view.h"

#include "app/base/shown_text.h"
#include "app/base/whole_file.h"
#include "app/base/workers.h"
#include "app/deletion/history_export.h"
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
#include <QFutureWatcher>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ui {

PastDeletionView::PastDeletionView(QWidget *parent)
    : QWidget(parent)
    , m_what(new ActivityChoice({{Show::All, tr("All")},
                                 {Show::Deleted, tr("Deleted")},
                                 {Show::NotDeleted, tr("Not deleted")},
                                 {Show::Skipped, tr("Skipped")},
                                 {Show::BeingChecked, tr("Not known yet")}},
                                this))
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
    connect(m_what, &ActivityChoice::changed, this, [this](Show what) {
        const int position = chosenPosition();
        m_filter->show(what);
        chooseOf(position);
        showDetails();
    });
    connect(m_ask, &QPushButton::clicked, this, &PastDeletionView::askAgain);
    connect(m_show, &QPushButton::clicked, this, [this] { showInFolder(told().file, this); });
    connect(m_csv, &QPushButton::clicked, this, [this] { save(QStringLiteral("csv"), deletion::toCsv); });
    connect(m_json, &QPushButton::clicked, this, [this] { save(QStringLiteral("json"), deletion::toJson); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 4, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(tables, 1);
    layout->addLayout(said);
    show(nullptr);
}

void PastDeletionView::show(std::shared_ptr<const deletion::OpenedDeletion> opened)
{
    const bool isAnother = !opened || !isShown(opened->batch.head.batch);
    const bool isSearchedAnew = opened && m_opened && opened->search != m_opened->search;
    const int position = isAnother ? -1 : chosenPosition();
    m_opened = std::move(opened);
    std::optional<int> found;
    if (m_opened && (isAnother || isSearchedAnew))
        found = m_opened->found;
    // Of another one all is to be seen first, and what was looked for is to be seen in any case.
    const Show what =
        isAnother || (found && !ActivityFilter::passes(m_opened->reports[size_t(*found)], m_what->chosen()))
            ? Show::All
            : m_what->chosen();
    m_what->choose(what);
    m_filter->show(what);
    if (m_opened)
        m_model->showPast({m_opened, &m_opened->reports});
    else
        m_model->follow(nullptr);
    settleChoice();
    chooseOf(found.value_or(position));
    showDetails();
    settleAsking();
    settleExport();
}

void PastDeletionView::forgetWritten()
{
    erase_if(m_told, [](const std::pair<const qint64 &, Told &> &one) { return !one.second.file.isEmpty(); });
    settleTold();
}

bool PastDeletionView::isShown(qint64 batch) const
{
    return m_opened && m_opened->batch.head.batch == batch;
}

void PastDeletionView::setInquiry(deletion::Inquiry *inquiry, const std::optional<base::Identity> &about)
{
    m_about = about;
    if (m_inquiry != inquiry) {
        if (m_inquiry)
            m_inquiry->disconnect(this);
        m_inquiry = inquiry;
        erase_if(m_told, [](const std::pair<const qint64 &, Told &> &one) { return one.second.isAsking; });
        if (inquiry) {
            connect(inquiry, &deletion::Inquiry::waitsForCertainty, this,
                    [this, inquiry](base::Milliseconds wait) {
                        tell(inquiry->batch(),
                             {.words = tr("Some are still there. They are asked about once more in %1, as a "
                                          "deletion may come late.")
                                           .arg(durationWords(wait)),
                              .isAsking = true});
                    });
            connect(inquiry, &deletion::Inquiry::ended, this, &PastDeletionView::tellResult);
        }
    }
    settleAsking();
}

void PastDeletionView::settleAsking()
{
    const int open = m_opened ? int(deletion::Inquiry::openIn(m_opened->batch).size()) : 0;
    // A record of before 0.2 does not say at which address its sub-account was: nobody can be asked.
    const bool isOpenHere = m_opened && m_inquiry && m_about && m_opened->batch.head.identity == m_about;
    m_ask->setVisible(open > 0);
    m_ask->setText(tr("&Ask HighLevel about the %Ln unknown", nullptr, open));
    m_ask->setEnabled(isOpenHere && !m_inquiry->isUnderWay());
    if (open == 0)
        m_whyNot.clear();
    else if (!isOpenHere)
        m_whyNot = tr("To ask HighLevel again, open %1 first.")
                       .arg(base::apart(base::oneLine(m_opened->batch.head.subAccount)));
    else if (m_inquiry->isUnderWay() && !isShown(m_inquiry->batch()))
        m_whyNot = tr("HighLevel is being asked about another deletion now.");
    else
        m_whyNot.clear();
    settleTold();
}

void PastDeletionView::askAgain()
{
    if (!m_opened || !m_inquiry || m_inquiry->isUnderWay())
        return;
    tell(m_opened->batch.head.batch, {.words = tr("Asking HighLevel…"), .isAsking = true});
    m_inquiry->ask(m_opened->batch.head.batch, deletion::Inquiry::openIn(m_opened->batch));
    settleAsking();
}

void PastDeletionView::tellResult(const deletion::Inquiry::Result &result)
{
    QStringList parts;
    if (result.gone > 0)
        parts << tr("%Ln are gone", nullptr, result.gone);
    if (result.alive > 0)
        parts << tr("%Ln are still there", nullptr, result.alive);
    if (result.notSaid > 0)
        parts << tr("of %Ln HighLevel does not say", nullptr, result.notSaid);
    QString said = tr("Asked again: %1.").arg(parts.join(tr(", ")));
    if (result.cause)
        said += QLatin1Char(' ') + whatHappened(*result.cause);
    tell(m_inquiry->batch(), {.words = said});
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
    for (const Show what : {Show::Deleted, Show::NotDeleted, Show::Skipped, Show::BeingChecked}) {
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

/// Another one may have been chosen meanwhile, beside which it would be untrue.
void PastDeletionView::tell(qint64 batch, const Told &told)
{
    m_told[batch] = told;
    settleTold();
}

PastDeletionView::Told PastDeletionView::told() const
{
    return m_opened ? m_told.value(m_opened->batch.head.batch) : Told{};
}

/// Where nothing is said, nothing takes up room.
void PastDeletionView::settleTold()
{
    const Told now = told();
    const QString words = now.words.isEmpty() || m_whyNot.isEmpty()
                              ? now.words + m_whyNot
                              : now.words + QLatin1Char('\n') + m_whyNot;
    m_said->setText(words);
    m_said->setVisible(!words.isEmpty());
    m_show->setVisible(!now.file.isEmpty());
}

void PastDeletionView::settleExport()
{
    m_csv->setEnabled(m_opened && !m_isWriting);
    m_json->setEnabled(m_opened && !m_isWriting);
}

void PastDeletionView::save(const QString &suffix, Written written)
{
    if (!m_opened)
        return;
    const deletion::BatchHead &head = m_opened->batch.head;
    const QDateTime begun = head.begunAt.toLocalTime();
    const QString proposed = fileName(
        {QStringLiteral("deletion"), head.subAccount, begun.toString(QStringLiteral("yyyy-MM-dd-HHmm"))},
        suffix);
    const int count = int(m_opened->batch.items.size());
    const WhereToSave where{.title = tr("Export all %Ln conversations of the deletion", nullptr, count),
                            .proposed = proposed,
                            .suffix = suffix};
    askWhereToSave(this, where,
                   [this, opened = m_opened, written](const QString &path) { write(opened, path, written); });
}

/// One of ten thousand conversations takes longer than a frame, and a slow disk as long as it likes.
void PastDeletionView::write(const std::shared_ptr<const deletion::OpenedDeletion> &opened,
                             const QString &path, Written written)
{
    if (m_isWriting)
        return;
    m_isWriting = true;
    settleExport();
    auto *writing = new QFutureWatcher<std::optional<QString>>(this);
    connect(writing, &QFutureWatcherBase::finished, this, [this, writing, opened, path] {
        writing->deleteLater();
        m_isWriting = false;
        settleExport();
        if (const auto why = writing->result())
            tellNotWritten(path, *why);
        else
            tellWritten(opened->batch.head.batch, path);
    });
    writing->setFuture(QtConcurrent::run(
        base::workers(), [opened, path, written] { return base::writeWhole(path, written(opened->batch)); }));
}

void PastDeletionView::tellNotWritten(const QString &path, const QString &why)
{
    auto *box = new PlainBox(QMessageBox::Warning, tr("The export could not be written"),
                             path + QLatin1Char('\n') + why, this);
    box->setWindowTitle(tr("Not exported"));
    box->open();
}

void PastDeletionView::tellWritten(qint64 batch, const QString &path)
{
    tell(batch, {.words = tr("Written to %1.").arg(base::apart(base::oneLine(QFileInfo(path).fileName()))),
                 .file = path});
}

} // namespace ui

#include "ui/accounts/paste_list_dialog.h"

#include "ui/accounts/paste_field.h"
#include "ui/accounts/pasted_list_model.h"
#include "ui/parts/announce.h"
#include "ui/parts/row_table.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace ui {

using desk::PastedAccounts;
using State = PastedAccounts::State;

namespace {

constexpr std::array kClipboards{QClipboard::Clipboard, QClipboard::Selection};

QByteArray hashOf(const QString &text)
{
    return QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
}

QLabel *wrapped(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PasteListDialog::PasteListDialog(desk::Desk *desk, const base::ApiAddress &address, QWidget *parent)
    : FittedDialog(parent)
    , m_pasted(new PastedAccounts(desk, address, this))
    , m_model(new PastedListModel(m_pasted, this))
    , m_field(new PasteField(this))
    , m_table(new RowTable(8, this))
    , m_details(wrapped({}, this))
    , m_result(wrapped({}, this))
    , m_clipboardOffer(nullptr)
    , m_paste(new QPushButton(tr("&Paste"), this))
    , m_here(new QPushButton(tr("&Use for this session only"), this))
    , m_save(new QPushButton(tr("Check and save &all"), this))
    , m_close(new QPushButton(tr("&Close"), this))
{
    setWindowTitle(tr("Add several sub-accounts"));
    resize(760, 460);
    auto *what = wrapped(tr("Copy lines of your spreadsheet, each with a name, a location ID and a private "
                            "integration token, and paste them here. Tokens are not shown."),
                         this);
    m_field->setAccessibleName(tr("Lines of the spreadsheet"));
    m_field->setPlaceholderText(tr("Paste here (Ctrl+V)"));
    m_field->setFixedHeight(fontMetrics().height() * 2 + 12);
    auto *pasting = new QHBoxLayout;
    pasting->addWidget(m_field, 1);
    pasting->addWidget(m_paste);
    buildTable();
    m_details->setAccessibleDescription(tr("About the line that is chosen"));
    m_result->setAccessibleDescription(tr("Check result"));
    m_clipboardOffer = buildClipboardOffer();

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    buttons->addButton(m_here, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    for (QPushButton *button : {m_paste, m_here, m_close})
        button->setAutoDefault(false);
    m_save->setDefault(true);

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(what);
    layout->addLayout(pasting);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_details);
    layout->addWidget(m_result);
    layout->addWidget(m_clipboardOffer);
    layout->addWidget(buttons);

    connect(m_field, &PasteField::pasted, this, &PasteListDialog::take);
    connect(m_paste, &QPushButton::clicked, m_field, &QPlainTextEdit::paste);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] { run(PastedAccounts::Keep::InKeychain); });
    connect(m_here, &QPushButton::clicked, this, [this] { run(PastedAccounts::Keep::ForThisSession); });
    connect(m_pasted, &PastedAccounts::taken, this, &PasteListDialog::showState);
    connect(m_pasted, &PastedAccounts::changed, this, [this](int line) {
        m_hasSaved = m_hasSaved || m_pasted->lines()[size_t(line)].state == State::Saved;
        showState();
    });
    connect(m_pasted, &PastedAccounts::ended, this, &PasteListDialog::tellEnd);
    m_field->setFocus();
    showState();
}

void PasteListDialog::buildTable()
{
    m_table->setAccessibleName(tr("Lines that were pasted"));
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setMinimumHeight(fontMetrics().height() * 7);
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setSectionResizeMode(PastedListModel::What, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair{PastedListModel::Number, 48}, std::pair{PastedListModel::Name, 150},
          std::pair{PastedListModel::Location, 190}, std::pair{PastedListModel::Token, 110}})
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PasteListDialog::showDetails);
}

QWidget *PasteListDialog::buildClipboardOffer()
{
    auto *offer = new QWidget(this);
    auto *empty = new QPushButton(tr("&Empty the clipboard"), offer);
    empty->setAutoDefault(false);
    auto *line = new QHBoxLayout(offer);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(wrapped(tr("The clipboard still holds the list with its tokens."), offer), 1);
    line->addWidget(empty);
    connect(empty, &QPushButton::clicked, this, &PasteListDialog::emptyClipboard);
    connect(QGuiApplication::clipboard(), &QClipboard::changed, this, &PasteListDialog::showState);
    return offer;
}

void PasteListDialog::take(const QString &text)
{
    if (m_pasted->isRunning())
        return;
    m_listHash = hashOf(text);
    m_wasRun = false;
    m_pasted->take(text);
    if (m_pasted->lines().empty())
        return;
    // What needs a look comes first to be read; Enter goes on with the rest.
    const auto flawed = std::ranges::find(m_pasted->lines(), State::Flawed, &PastedAccounts::Line::state);
    m_table->chooseRow(flawed == m_pasted->lines().end() ? 0 : int(flawed - m_pasted->lines().begin()));
    (m_pasted->waiting() > 0 ? static_cast<QWidget *>(m_save) : m_table)->setFocus();
    announce(this, summary());
}

void PasteListDialog::run(PastedAccounts::Keep keep)
{
    m_wasRun = true;
    m_pasted->run(keep);
}

void PasteListDialog::showState()
{
    const bool isRunning = m_pasted->isRunning();
    m_field->setEnabled(!isRunning);
    m_paste->setEnabled(!isRunning);
    m_save->setEnabled(!isRunning && m_pasted->waiting() > 0);
    m_here->setVisible(m_pasted->isKeychainInTheWay());
    m_here->setEnabled(!isRunning);
    m_result->setText(summary());
    m_clipboardOffer->setVisible(m_wasRun && !isRunning && std::ranges::any_of(kClipboards, [this](int mode) {
                                     return holdsList(mode);
                                 }));
    showDetails();
}

void PasteListDialog::showDetails()
{
    const int row = m_table->chosenRow();
    if (row < 0 || row >= int(m_pasted->lines().size())) {
        m_details->clear();
        return;
    }
    const PastedAccounts::Line &line = m_pasted->lines()[size_t(row)];
    m_details->setText(tr("Line %L1: %2").arg(line.pasted.number).arg(PastedListModel::whatOf(line)));
}

QString PasteListDialog::summary() const
{
    if (m_pasted->lines().empty())
        return m_listHash.isEmpty() ? QString() : tr("Nothing in it looks like a line of a spreadsheet.");
    QStringList parts;
    if (const int saved = m_pasted->count(State::Saved); saved > 0)
        parts << tr("%Ln saved", nullptr, saved);
    const int open = m_pasted->waiting() + m_pasted->count(State::Checking) + m_pasted->count(State::Saving);
    if (open > 0)
        parts << (m_wasRun ? tr("%Ln not saved yet", nullptr, open) : tr("%Ln understood", nullptr, open));
    if (const int flawed = m_pasted->count(State::Flawed); flawed > 0)
        parts << tr("%Ln left alone", nullptr, flawed);
    QString text = parts.join(QStringLiteral(" · "));
    if (m_pasted->headings() > 0)
        text += QStringLiteral(" · ") + tr("line %L1 was taken for the headings").arg(m_pasted->headings());
    if (m_pasted->leftOver() > 0)
        text += QStringLiteral(" · ") +
                tr("the last %Ln are too many at once", nullptr, int(m_pasted->leftOver()));
    return text;
}

void PasteListDialog::tellEnd()
{
    showState();
    announce(this, summary());
    if (m_pasted->waiting() == 0)
        m_close->setFocus();
    else
        m_save->setFocus();
    // What failed is what one wants to read.
    const auto &lines = m_pasted->lines();
    const auto failed = std::ranges::find_if(lines, [](const PastedAccounts::Line &line) {
        return line.state != State::Saved && line.state != State::Flawed;
    });
    if (failed != lines.end())
        m_table->chooseRow(int(failed - lines.begin()));
    showDetails();
}

bool PasteListDialog::holdsList(int clipboardMode) const
{
    const auto mode = QClipboard::Mode(clipboardMode);
    const QClipboard *clipboard = QGuiApplication::clipboard();
    if (m_listHash.isEmpty() || (mode == QClipboard::Selection && !clipboard->supportsSelection()))
        return false;
    const QString text = clipboard->text(mode);
    return !text.isEmpty() && hashOf(text) == m_listHash;
}

void PasteListDialog::emptyClipboard()
{
    // Something else may have been copied since.
    for (const QClipboard::Mode mode : kClipboards)
        if (holdsList(mode))
            QGuiApplication::clipboard()->clear(mode);
    m_close->setFocus();
    showState();
}

} // namespace ui

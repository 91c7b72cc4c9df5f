#include "ui/conversations/filter_bar.h"

#include "app/base/shown_text.h"
#include "ui/conversations/filter_chips.h"
#include "ui/conversations/filter_choices.h"
#include "ui/conversations/filter_panel.h"
#include "ui/conversations/filter_words.h"
#include "ui/parts/focus_areas.h"
#include "ui/parts/icon.h"
#include "ui/parts/menu_button.h"
#include "ui/parts/plain_box.h"
#include "ui/parts/search_field.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFontMetrics>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

using conversations::Filter;
using conversations::SavedFilter;
using Age = Filter::Age;

/// In a menu.
QString savedLabel(const SavedFilter &saved)
{
    const QString name = inMenu(base::oneLine(saved.name, 60));
    return saved.filter.isUnderstood() ? name : FilterBar::tr("%1 (not understood)").arg(name);
}

/// What is cleaned up most often, to begin with.
std::vector<SavedFilter> readyMade()
{
    constexpr int quarter = 90;
    constexpr int year = 365;
    const auto olderThan = [](int days) { return Age{.kind = Age::Kind::OlderThan, .days = days}; };
    return {
        {.name = FilterBar::tr("Older than 90 days, unassigned, never replied"),
         .filter = {.assigned = Filter::Assigned::Nobody, .age = olderThan(quarter), .neverReplied = true}},
        {.name = FilterBar::tr("STOP replies"),
         .filter = {.text = QStringLiteral("stop"), .direction = Filter::Direction::Inbound}},
        {.name = FilterBar::tr("No name"), .filter = {.nameless = true}},
        {.name = FilterBar::tr("Unread for a year"),
         .filter = {.status = Filter::Status::Unread, .age = olderThan(year)}}};
}

/// So wide that the desktop need not cut the title, which stands beside the buttons of the frame.
int roomForTitle(const QDialog &dialog)
{
    constexpr int buttons = 160;
    QFont bold = dialog.font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(dialog.windowTitle()) + buttons;
}

} // namespace

FilterBar::FilterBar(conversations::SavedFilters *saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_search(new SearchField(tr("Search conversations"), this))
    , m_add(new QToolButton(this))
    , m_savedButton(new MenuButton(tr("Saved"), this))
    , m_chips(new FilterChips({m_add, m_savedButton}, this))
    , m_note(new QLabel(this))
    , m_shown(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    buildSearch();
    MenuButton::dress(m_add, tr("+ Filter"));
    m_add->setAccessibleName(tr("Add a filter"));
    // Queued, since who pressed by assistive technology waits for an answer.
    connect(m_add, &QToolButton::clicked, this, &FilterBar::openPanel, Qt::QueuedConnection);
    connect(m_chips, &FilterChips::wanted, this, &FilterBar::setFilter);
    connect(m_savedButton->menu(), &QMenu::aboutToShow, this, [this] {
        fillSaved();
        Q_EMIT choiceCountsWanted();
    });

    m_note->setTextFormat(Qt::PlainText);
    m_note->setAccessibleDescription(tr("Search status"));
    m_shown->setTextFormat(Qt::PlainText);
    m_shown->setAccessibleDescription(tr("Shown"));
    m_clear->setText(tr("Clear filters"));
    m_clear->setAccessibleName(tr("Clear filters"));
    m_clear->setFocusPolicy(Qt::TabFocus);
    m_clear->setAutoRaise(true);
    connect(m_clear, &QToolButton::clicked, this, &FilterBar::clear);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(8, 2, 8, 2);
    lines->setSpacing(2);
    m_row = new QHBoxLayout;
    m_row->setSpacing(2);
    m_row->addWidget(m_chips, 1);
    m_row->addSpacing(12);
    // Beside the first line of the filters where they take two, and not between these.
    for (QWidget *beside : std::initializer_list<QWidget *>{m_shown, m_clear}) {
        beside->setMinimumHeight(m_add->sizeHint().height());
        m_row->addWidget(beside, 0, Qt::AlignTop);
    }
    lines->addLayout(m_row);
    // No text sets the window's width.
    QSizePolicy anyWidth(QSizePolicy::Ignored, QSizePolicy::Preferred);
    anyWidth.setHeightForWidth(true);
    m_note->setSizePolicy(anyWidth);
    m_note->setWordWrap(true);
    showFilter();
}

void FilterBar::buildSearch()
{
    m_search->setToolTip(
        tr("Name, e-mail, phone or last message (Ctrl+F)\nEnter searches older messages at HighLevel"));
    QAction *remote = m_search->addAction(icon(QStringLiteral("search-remote")), QLineEdit::TrailingPosition);
    remote->setToolTip(tr("Search at HighLevel, in older messages too (Enter)"));
    // It has no words on it, and assistive technology would have none for it.
    const auto buttons = m_search->findChildren<QToolButton *>();
    for (QToolButton *button : buttons)
        if (button->defaultAction() == remote)
            button->setAccessibleName(remote->toolTip());
    const auto searchRemotely = [this] {
        if (const QString text = m_search->text().simplified(); !text.isEmpty())
            Q_EMIT remoteSearchWanted(text);
    };
    connect(remote, &QAction::triggered, this, searchRemotely);
    connect(m_search, &QLineEdit::returnPressed, this, searchRemotely);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        set([&](Filter *f) {
            f->text = text;
            f->found.reset();
        });
    });
}

/// When it is wanted first: its three dozen controls are more than the window takes to come up with.
void FilterBar::buildPanel()
{
    m_panel = new FilterPanel(this);
    connect(m_panel->choices(), &FilterChoices::wanted, this, &FilterBar::setFilter);
    connect(m_panel->choices(), &FilterChoices::datesWanted, this,
            [this] { askForDates(tr("Last message between"), &Filter::age); });
    connect(m_panel->choices(), &FilterChoices::createdDatesWanted, this,
            [this] { askForDates(tr("Created between"), &Filter::created); });
    putTabsBehind(m_add, m_panel);
}

void FilterBar::openPanel()
{
    if (!m_panel)
        buildPanel();
    if (m_panel->isVisible()) {
        m_panel->hide();
        return;
    }
    m_panel->openBelow(m_add, m_filter);
    Q_EMIT choiceCountsWanted();
}

void FilterBar::set(const std::function<void(Filter *)> &change)
{
    const Filter before = m_filter;
    change(&m_filter);
    if (m_filter == before)
        return;
    showFilter();
    Q_EMIT changed();
}

void FilterBar::setFilter(const Filter &filter)
{
    set([&](Filter *f) { *f = filter; });
    if (filter.neverReplied)
        Q_EMIT repliesWanted();
}

void FilterBar::setFound(std::shared_ptr<const std::vector<bool>> rows)
{
    set([&](Filter *f) {
        f->text.clear();
        f->found = std::move(rows);
    });
}

void FilterBar::showFilter()
{
    // While HighLevel's finds are shown, what was searched for stays to be read.
    // Its signals stay, as its own button goes by them; the filter is that already.
    if (!m_filter.found && m_search->text() != m_filter.text)
        m_search->setText(m_filter.text);
    m_chips->show(m_filter);
    if (isChoosing()) {
        m_panel->choices()->setFilter(m_filter);
        Q_EMIT choiceCountsWanted();
    }
    m_clear->setVisible(!m_filter.isEmpty());
    showNote(m_filter.isUnderstood() ? m_said : QString());
}

void FilterBar::showShown(int shown, qint64 total, bool mayBecomeMore)
{
    const QString words = mayBecomeMore ? tr("%L1 of %L2 so far") : tr("%L1 of %L2");
    m_shown->setText(words.arg(shown).arg(total));
    placeNote();
}

std::vector<Filter> FilterBar::choices() const
{
    if (isChoosing())
        return m_panel->choices()->filters();
    std::vector<Filter> filters;
    for (const SavedFilter &one : m_offered)
        filters.push_back(one.filter);
    return filters;
}

void FilterBar::showChoiceCounts(const Counts &counts)
{
    if (isChoosing()) {
        m_panel->choices()->showCounts(counts);
        return;
    }
    size_t place = 0;
    const auto actions = m_savedButton->menu()->actions();
    for (QAction *action : actions) {
        if (!action->data().isValid() || place >= std::min(counts.size(), m_offered.size()))
            continue;
        const SavedFilter &one = m_offered[place];
        if (one.filter.isUnderstood() && counts[place])
            action->setText(tr("%1 (%L2)").arg(savedLabel(one)).arg(*counts[place]));
        ++place;
    }
}

bool FilterBar::isChoosing() const
{
    return m_panel && m_panel->isVisible();
}

void FilterBar::showOccurring(const conversations::Occurring &occurring)
{
    if (m_panel)
        m_panel->choices()->showOccurring(occurring);
}

void FilterBar::forgetOccurring()
{
    if (m_panel)
        m_panel->choices()->forgetOccurring();
}

/// That a filter is not understood outlasts whatever else there is to say.
void FilterBar::showNote(const QString &note)
{
    m_said = note;
    m_note->setText(m_filter.isUnderstood() ? note : tr("This filter is not understood and matches nothing"));
    placeNote();
}

/// Beside the filters, where that has room for it, so that nothing moves when it comes; else below them, in
/// as many lines as it needs.
void FilterBar::placeNote()
{
    constexpr int air = 8;
    m_row->invalidate(); // Qt does so only when it lays out
    const int needed =
        m_row->sizeHint().width() + m_note->fontMetrics().horizontalAdvance(m_note->text()) + air;
    const bool isSaid = !m_note->text().isEmpty();
    const bool isBeside = !isSaid || needed <= width() - layout()->contentsMargins().left() -
                                                   layout()->contentsMargins().right();
    const bool isThere = (isBeside ? static_cast<QLayout *>(m_row) : layout())->indexOf(m_note) >= 0;
    if (!isThere) {
        m_row->removeWidget(m_note);
        layout()->removeWidget(m_note);
        if (isBeside)
            m_row->insertWidget(1, m_note);
        else
            layout()->addWidget(m_note);
        m_note->setAlignment((isBeside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    m_row->setStretchFactor(m_chips, isSaid && isBeside ? 0 : 1);
    m_row->setStretchFactor(m_note, isSaid && isBeside ? 1 : 0);
}

void FilterBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNote();
}

void FilterBar::askForDates(const QString &title, Age Filter::*age)
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(roomForTitle(*dialog));
    const QDate today = QDate::currentDate();
    const auto field = [&](const QDate &date, const QString &name) {
        auto *edit = new QDateEdit(date.isValid() ? date : today, dialog);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        return edit;
    };
    auto *from =
        field((m_filter.*age).from.isValid() ? (m_filter.*age).from : today.addMonths(-1), tr("From"));
    auto *until = field((m_filter.*age).until, tr("Until"));
    auto *form = new QFormLayout(dialog);
    form->addRow(tr("&From"), from);
    form->addRow(tr("&Until, that day included"), until);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    buttons->addButton(tr("&Show these"), QDialogButtonBox::AcceptRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const auto [first, last] = std::minmax({from->date(), until->date()});
        set([age, first = first, last = last](Filter *f) {
            f->*age = {.kind = Age::Kind::Between, .from = first, .until = last};
        });
    });
    dialog->open();
}

void FilterBar::fillSaved()
{
    QMenu *menu = m_savedButton->menu();
    menu->clear();
    menu->setToolTipsVisible(true);
    m_offered = readyMade();
    const auto offer = [&](const SavedFilter &one) {
        QAction *choose =
            menu->addAction(savedLabel(one), this, [this, filter = one.filter] { setFilter(filter); });
        choose->setData(true); // one whose count is shown
        choose->setToolTip(
            inToolTip(one.filter.isUnderstood() ? filterSentence(one.filter) : flawSentence(one.filter)));
    };
    for (const SavedFilter &one : m_offered)
        offer(one);
    menu->addSeparator();
    for (const SavedFilter &one : m_saved->all()) {
        m_offered.push_back(one);
        offer(one);
    }
    if (!m_saved->all().isEmpty())
        menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this filter…"), this, &FilterBar::saveAs);
    Filter local = m_filter;
    local.found.reset();
    // Kept without its contact it would let others through.
    save->setEnabled(!local.isEmpty() && local.isUnderstood() && local.contact.id.isEmpty());
    if (m_saved->all().isEmpty())
        return;
    QMenu *forget = menu->addMenu(tr("Forget"));
    for (const SavedFilter &one : m_saved->all())
        forget->addAction(savedLabel(one), this, [this, name = one.name] {
            if (!m_saved->remove(name))
                QMessageBox::warning(this, tr("Not saved"),
                                     tr("The list of saved filters could not be written."));
        });
}

void FilterBar::saveAs()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name:"));
    dialog->setOkButtonText(tr("Save"));
    dialog->findChild<QLineEdit *>()->setMinimumWidth(roomForTitle(*dialog));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (!name.isEmpty() && !m_saved->put(name, m_filter))
            QMessageBox::warning(this, tr("Not saved"),
                                 tr("The list of saved filters could not be written."));
    });
    dialog->open();
}

} // namespace ui

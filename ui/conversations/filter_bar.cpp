#include "ui/conversations/filter_bar.h"

#include "app/base/shown_text.h"
#include "ui/conversations/choice_button.h"
#include "ui/conversations/conversation_words.h"
#include "ui/conversations/filter_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/icon.h"
#include "ui/parts/plain_box.h"

#include <QDateEdit>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QMessageBox>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace ui {

namespace {

using conversations::Channel;
using conversations::Filter;
using Age = Filter::Age;

/// The ages one picks without a calendar: negative ones are "newer than".
constexpr std::array kAges{-1, -7, -30, 30, 90, 180, 365};

/// In a menu.
QString savedLabel(const conversations::SavedFilter &saved)
{
    const QString name = inMenu(base::oneLine(saved.name, 60));
    return saved.filter.isUnderstood() ? name : FilterBar::tr("%1 (not understood)").arg(name);
}

QToolButton *menuButton(const QString &text, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    ChoiceButton::dress(button, text);
    return button;
}

} // namespace

FilterBar::FilterBar(conversations::SavedFilters *saved, QWidget *parent)
    : QWidget(parent)
    , m_saved(saved)
    , m_search(new QLineEdit(this))
    , m_channel(menuButton(tr("Channel"), this))
    , m_status(new ChoiceButton(tr("Status"), this))
    , m_direction(new ChoiceButton(tr("Direction"), this))
    , m_age(new ChoiceButton(tr("Last message"), this))
    , m_assigned(new ChoiceButton(tr("Assigned"), this))
    , m_more(menuButton(tr("More"), this))
    , m_savedButton(menuButton(tr("Saved"), this))
    , m_note(new QLabel(this))
    , m_shown(new QLabel(this))
    , m_clear(new QToolButton(this))
{
    m_search->setAccessibleName(tr("Search conversations"));
    m_search->setPlaceholderText(tr("Search conversations"));
    m_search->setToolTip(
        tr("Name, e-mail, phone or last message (Ctrl+F)\nEnter searches older messages at HighLevel"));
    m_search->setClearButtonEnabled(true);
    QAction *remote = m_search->addAction(icon(QStringLiteral("search-remote")), QLineEdit::TrailingPosition);
    remote->setToolTip(tr("Search at HighLevel, in older messages too (Enter)"));
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

    buildButtons();
    buildMore();
    connect(m_savedButton->menu(), &QMenu::aboutToShow, this, [this] {
        fillSaved();
        Q_EMIT savedCountsWanted();
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

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 2, 8, 2);
    layout->setSpacing(2);
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(2);
    for (QToolButton *button : std::initializer_list<QToolButton *>{m_channel, m_status, m_direction, m_age,
                                                                    m_assigned, m_more, m_savedButton})
        flow->addWidget(button);
    // No text sets the window's width.
    m_note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_note->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(buttons, 3);
    layout->addWidget(m_note, 1);
    layout->addSpacing(12);
    layout->addWidget(m_shown);
    layout->addWidget(m_clear);
    showFilter();
}

void FilterBar::buildButtons()
{
    for (int i = 0; i <= int(Channel::Other); ++i) {
        const auto channel = Channel(i);
        QAction *action = m_channel->menu()->addAction(channelGroupName(channel));
        action->setCheckable(true);
        m_channels.emplace(channel, action);
        connect(action, &QAction::triggered, this, [this, channel](bool on) {
            set([&](Filter *f) {
                on ? (void)f->channels.insert(channel) : (void)f->channels.erase(channel);
            });
        });
    }

    m_status->add(tr("All"), int(Filter::Status::Any));
    m_status->add(tr("Unread"), int(Filter::Status::Unread));
    m_status->add(tr("Read"), int(Filter::Status::Read));
    m_status->add(tr("Starred"), int(Filter::Status::Starred));
    connect(m_status, &ChoiceButton::chosen, this,
            [this](int value) { set([&](Filter *f) { f->status = Filter::Status(value); }); });

    m_direction->add(tr("Either way"), int(Filter::Direction::Any));
    m_direction->add(tr("Received"), int(Filter::Direction::Inbound));
    m_direction->add(tr("Sent"), int(Filter::Direction::Outbound));
    m_direction->setToolTip(tr("Which way the last message went"));
    connect(m_direction, &ChoiceButton::chosen, this,
            [this](int value) { set([&](Filter *f) { f->direction = Filter::Direction(value); }); });

    m_assigned->add(tr("Anybody or nobody"), int(Filter::Assigned::Any));
    m_assigned->add(tr("To somebody"), int(Filter::Assigned::Somebody));
    m_assigned->add(tr("To nobody"), int(Filter::Assigned::Nobody));
    connect(m_assigned, &ChoiceButton::chosen, this,
            [this](int value) { set([&](Filter *f) { f->assigned = Filter::Assigned(value); }); });

    m_age->add(tr("At any time"), 0);
    for (const int days : kAges)
        m_age->add(days < 0 ? (days == -1 ? tr("In the last 24 hours") : tr("In the last %1 days").arg(-days))
                            : (days == 365 ? tr("Older than a year") : tr("Older than %1 days").arg(days)),
                   days);
    m_age->choices()->addSeparator();
    m_age->choices()->addAction(tr("Between two dates…"), this, &FilterBar::askForDates);
    connect(m_age, &ChoiceButton::chosen, this, [this](int days) {
        set([&](Filter *f) {
            f->age = days == 0 ? Age{}
                               : Age{.kind = days < 0 ? Age::Kind::NewerThan : Age::Kind::OlderThan,
                                     .days = std::abs(days)};
        });
    });
}

void FilterBar::buildMore()
{
    m_neverReplied = m_more->menu()->addAction(tr("No reply ever"));
    m_neverReplied->setCheckable(true);
    m_neverReplied->setToolTip(
        tr("The contact never wrote. Looking that up takes one request for 500 messages."));
    connect(m_neverReplied, &QAction::triggered, this, [this](bool on) {
        set([&](Filter *f) { f->neverReplied = on; });
        if (on)
            Q_EMIT repliesWanted();
    });
    m_nameless = m_more->menu()->addAction(tr("Contact name is empty"));
    m_nameless->setCheckable(true);
    connect(m_nameless, &QAction::triggered, this,
            [this](bool on) { set([&](Filter *f) { f->nameless = on; }); });
    m_more->menu()->setToolTipsVisible(true);
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
    if (!m_filter.found && m_search->text() != m_filter.text) {
        const QSignalBlocker quiet(m_search);
        m_search->setText(m_filter.text);
    }
    QStringList channels;
    for (const auto &[channel, action] : m_channels) {
        const bool on = m_filter.channels.contains(channel);
        action->setChecked(on);
        if (on)
            channels << channelGroupName(channel);
    }
    ChoiceButton::setTitle(m_channel,
                           channels.isEmpty()    ? tr("Channel")
                           : channels.size() > 2 ? tr("Channel: %1 of them").arg(channels.size())
                                                 : tr("Channel: %1").arg(channels.join(QStringLiteral(", "))),
                           !channels.isEmpty());
    m_status->setValue(int(m_filter.status));
    m_direction->setValue(int(m_filter.direction));
    m_assigned->setValue(int(m_filter.assigned));
    const Age &age = m_filter.age;
    const int days = age.kind == Age::Kind::NewerThan ? -age.days : age.days;
    const QLocale locale;
    if (age.kind == Age::Kind::Between)
        m_age->setOther(tr("%1 to %2")
                            .arg(locale.toString(age.from, QLocale::ShortFormat),
                                 locale.toString(age.until, QLocale::ShortFormat)));
    else if (age.kind == Age::Kind::Any || std::ranges::find(kAges, days) != kAges.end())
        m_age->setValue(days);
    else
        m_age->setOther(days < 0 ? tr("In the last %1 days").arg(-days) : tr("Older than %1 days").arg(days));
    m_neverReplied->setChecked(m_filter.neverReplied);
    m_nameless->setChecked(m_filter.nameless);
    ChoiceButton::setTitle(m_more, tr("More"), m_filter.neverReplied || m_filter.nameless);
    m_clear->setVisible(!m_filter.isEmpty());
    showNote(m_filter.isUnderstood() ? m_said : QString());
}

void FilterBar::showCounts(const conversations::ChannelCounts &channels, int shown, qint64 total)
{
    for (const auto &[channel, action] : m_channels) {
        const int count = channels[size_t(channel)];
        action->setText(tr("%1 (%L2)").arg(channelGroupName(channel)).arg(count));
        action->setVisible(count > 0 || action->isChecked());
    }
    m_shown->setText(tr("%L1 of %L2").arg(shown).arg(total));
}

/// That a filter is not understood outlasts whatever else there is to say.
void FilterBar::showNote(const QString &note)
{
    m_said = note;
    m_note->setText(m_filter.isUnderstood() ? note : tr("This filter is not understood and matches nothing"));
}

void FilterBar::askForDates()
{
    auto *dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Last message between"));
    const QDate today = QDate::currentDate();
    const auto field = [&](const QDate &date, const QString &name) {
        auto *edit = new QDateEdit(date.isValid() ? date : today, dialog);
        edit->setCalendarPopup(true);
        edit->setAccessibleName(name);
        return edit;
    };
    auto *from = field(m_filter.age.from.isValid() ? m_filter.age.from : today.addMonths(-1), tr("From"));
    auto *until = field(m_filter.age.until, tr("Until"));
    auto *form = new QFormLayout(dialog);
    form->addRow(tr("&From"), from);
    form->addRow(tr("&Until, that day included"), until);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [=, this] {
        const auto [first, last] = std::minmax({from->date(), until->date()});
        set([first = first, last = last](Filter *f) {
            f->age = {.kind = Age::Kind::Between, .from = first, .until = last};
        });
    });
    connect(dialog, &QDialog::rejected, this, &FilterBar::showFilter);
    dialog->open();
}

void FilterBar::fillSaved()
{
    QMenu *menu = m_savedButton->menu();
    menu->clear();
    for (const conversations::SavedFilter &one : m_saved->all()) {
        QAction *choose =
            menu->addAction(savedLabel(one), this, [this, filter = one.filter] { setFilter(filter); });
        choose->setToolTip(
            inToolTip(one.filter.isUnderstood() ? filterSentence(one.filter) : flawSentence(one.filter)));
    }
    menu->setToolTipsVisible(true);
    if (!m_saved->all().isEmpty())
        menu->addSeparator();
    QAction *save = menu->addAction(tr("Save this filter…"), this, &FilterBar::saveAs);
    Filter local = m_filter;
    local.found.reset();
    save->setEnabled(!local.isEmpty() && local.isUnderstood());
    if (m_saved->all().isEmpty())
        return;
    QMenu *forget = menu->addMenu(tr("Forget"));
    for (const conversations::SavedFilter &one : m_saved->all())
        forget->addAction(savedLabel(one), this, [this, name = one.name] {
            if (!m_saved->remove(name))
                QMessageBox::warning(this, tr("Not saved"),
                                     tr("The list of saved filters could not be written."));
        });
}

void FilterBar::showSavedCounts(const std::vector<int> &counts)
{
    const auto actions = m_savedButton->menu()->actions();
    const auto &all = m_saved->all();
    for (qsizetype i = 0; i < std::min({actions.size(), all.size(), qsizetype(counts.size())}); ++i)
        if (all[i].filter.isUnderstood())
            actions[i]->setText(tr("%1 (%L2)").arg(savedLabel(all[i])).arg(counts[size_t(i)]));
}

void FilterBar::saveAs()
{
    auto *dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::WindowModal);
    dialog->setWindowTitle(tr("Save this filter"));
    dialog->setLabelText(tr("Name:"));
    dialog->setOkButtonText(tr("Save"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        const QString name = text.simplified();
        if (!name.isEmpty() && !m_saved->put(name, m_filter))
            QMessageBox::warning(this, tr("Not saved"),
                                 tr("The list of saved filters could not be written."));
    });
    dialog->open();
}

} // namespace ui

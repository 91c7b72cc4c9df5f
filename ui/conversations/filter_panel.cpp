#include "ui/conversations/filter_panel.h"

#include "ui/conversations/conversation_words.h"
#include "ui/conversations/occurring_choices.h"
#include "ui/look/palette.h"
#include "ui/parts/whole_line.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QGroupBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QTimer>

#include <array>

namespace ui {

namespace {

using conversations::Channel;
using conversations::Filter;
using Age = Filter::Age;

constexpr int kFrame = 1;

/// The ages one picks without a calendar: negative ones are "newer than".
constexpr std::array kAges{-1, -7, -30, 30, 90, 180, 365};

Age ageOf(int days)
{
    return {.kind = days < 0 ? Age::Kind::NewerThan : Age::Kind::OlderThan, .days = std::abs(days)};
}

QString ageChoice(int days)
{
    if (days == -1)
        return FilterPanel::tr("In the last 24 hours");
    if (days < 0)
        return FilterPanel::tr("In the last %1 days").arg(-days);
    return days == 365 ? FilterPanel::tr("Older than a year")
                       : FilterPanel::tr("Older than %1 days").arg(days);
}

/// What room there is left stands below its lines.
void end(const QGroupBox *subject)
{
    static_cast<QVBoxLayout *>(subject->layout())->addStretch(1);
}

} // namespace

FilterPanel::FilterPanel(QWidget *parent) : QFrame(parent)
{
    hide();
    setAutoFillBackground(true);
    // A press on its own ground would be the window's too, and so one beside it.
    setAttribute(Qt::WA_NoMousePropagation);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && now && now->window() == window() && now != m_button && !isAncestorOf(now))
            hide();
    });
    setAccessibleName(tr("Filters"));
    auto *content = new QWidget(this);
    m_columns = new QHBoxLayout(content);
    m_columns->setContentsMargins(12, 12, 12, 12);
    m_columns->setSpacing(12);
    buildWord();
    buildLastMessage();
    buildCreated();
    buildMore();
    buildStatus();
    buildAssigned();
    buildDirection();
    buildTags();
    buildChannels();
    arrange(Columns::Five);
    // A low screen scrolls; nothing of it is out of reach.
    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
    layout->setSpacing(0);
    layout->addWidget(scroll);
    auto *close = new QPushButton(tr("Done"), this);
    connect(close, &QPushButton::clicked, this, &FilterPanel::done);
    m_foot = new QHBoxLayout;
    m_foot->setContentsMargins(12, 4, 12, 12);
    m_foot->addStretch(1);
    m_foot->addWidget(close);
    layout->addLayout(m_foot);
}

QGroupBox *FilterPanel::subject(const QString &title)
{
    auto *group = new QGroupBox(title, this);
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(8, 4, 8, 8);
    lines->setSpacing(4);
    m_subjects.push_back(group);
    return group;
}

FilterPanel::Choice &FilterPanel::one(QGroupBox *of, const QString &words,
                                      std::function<void(Filter *)> choose,
                                      std::function<bool(const Filter &)> isChosen)
{
    auto *button = new WholeLine<QRadioButton>(words, of);
    button->setAccessibleName(words);
    of->layout()->addWidget(button);
    m_choices.push_back({button, words, std::move(choose), std::move(isChosen)});
    follow(m_choices.size() - 1);
    return m_choices.back();
}

FilterPanel::Choice &FilterPanel::box(QGroupBox *of, const QString &words, const QString &toolTip,
                                      std::function<void(Filter *, bool)> set,
                                      std::function<bool(const Filter &)> isChosen)
{
    auto *button = new WholeLine<QCheckBox>(words, of);
    button->setAccessibleName(words);
    button->setToolTip(toolTip);
    of->layout()->addWidget(button);
    m_choices.push_back({button, words, [set](Filter *f) { set(f, true); }, std::move(isChosen),
                         [set](Filter *f) { set(f, false); }});
    follow(m_choices.size() - 1);
    return m_choices.back();
}

/// Not by its click: assistive technology toggles without one.
void FilterPanel::follow(size_t place)
{
    connect(m_choices[place].button, &QAbstractButton::toggled, this,
            [this, place] { change(m_choices[place]); });
}

void FilterPanel::change(const Choice &choice)
{
    // One of several that is no longer chosen: another one is, and says so.
    if (!choice.button->isChecked() && !choice.takeBack)
        return;
    want(choice.button->isChecked() ? choice.choose : choice.takeBack);
}

void FilterPanel::want(const std::function<void(Filter *)> &change)
{
    change(&m_filter);
    Q_EMIT wanted(m_filter);
}

/// The same as the search field of the window, for whoever looks for it among the filters.
void FilterPanel::buildWord()
{
    const QString words = tr("Holds a word");
    QGroupBox *word = subject(words);
    m_word = new QLineEdit(word);
    m_word->setAccessibleName(words);
    // It takes no more room than the choices below it.
    m_word->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_word->setPlaceholderText(tr("Name, phone, e-mail, text"));
    connect(m_word, &QLineEdit::textChanged, this, [this](const QString &text) {
        want([&](Filter *f) {
            f->text = text;
            f->found.reset(); // those were found for other words
        });
    });
    word->layout()->addWidget(m_word);
    end(word);
}

void FilterPanel::addAges(QGroupBox *of, Age Filter::*age, const QString &name)
{
    const auto add = [&](const QString &words, const Age &value) {
        const Choice &choice = one(
            of, words, [age, value](Filter *f) { f->*age = value; },
            [age, value](const Filter &f) { return f.*age == value; });
        if (!name.isEmpty())
            choice.button->setAccessibleName(name.arg(words));
    };
    add(tr("At any time"), {});
    for (const int days : kAges)
        add(ageChoice(days), ageOf(days));
}

void FilterPanel::buildLastMessage()
{
    QGroupBox *age = subject(tr("Last message"));
    addAges(age, &Filter::age, {});
    addDates(age, {}, &FilterPanel::datesWanted);
    end(age);
}

void FilterPanel::addDates(QGroupBox *of, const QString &name, void (FilterPanel::*told)())
{
    auto *dates = new QPushButton(tr("Between two dates…"), of);
    if (!name.isEmpty())
        dates->setAccessibleName(name.arg(dates->text()));
    connect(dates, &QPushButton::clicked, this, [this, told] {
        hide();
        Q_EMIT(this->*told)();
    });
    of->layout()->addWidget(dates);
}

void FilterPanel::buildCreated()
{
    QGroupBox *created = subject(tr("Created"));
    created->setToolTip(tr("When the conversation began"));
    addAges(created, &Filter::created, tr("Created: %1"));
    addDates(created, tr("Created: %1"), &FilterPanel::createdDatesWanted);
    end(created);
}

void FilterPanel::buildMore()
{
    QGroupBox *more = subject(tr("More"));
    box(
        more, tr("Never replied"),
        tr("The contact never wrote; whether anybody wrote to them does not matter.\n"
           "Looking that up takes one request for 500 messages."),
        [](Filter *f, bool on) { f->neverReplied = on; }, [](const Filter &f) { return f.neverReplied; });
    // Else it is taken for what nobody of the agency answered.
    auto *meaning = new QLabel(tr("The contact never wrote"), more);
    meaning->setTextFormat(Qt::PlainText);
    meaning->setForegroundRole(QPalette::PlaceholderText);
    meaning->setIndent(style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    more->layout()->addWidget(meaning);
    box(
        more, tr("Contact name is empty"), {}, [](Filter *f, bool on) { f->nameless = on; },
        [](const Filter &f) { return f.nameless; });
    end(more);
}

void FilterPanel::buildStatus()
{
    QGroupBox *status = subject(tr("Status"));
    const auto add = [&](const QString &words, Filter::Status value) {
        one(
            status, words, [value](Filter *f) { f->status = value; },
            [value](const Filter &f) { return f.status == value; });
    };
    add(tr("All"), Filter::Status::Any);
    add(tr("Unread"), Filter::Status::Unread);
    add(tr("Read"), Filter::Status::Read);
    add(tr("Starred"), Filter::Status::Starred);
    end(status);
}

void FilterPanel::buildAssigned()
{
    QGroupBox *assigned = subject(tr("Assigned"));
    const auto add = [&](const QString &words, Filter::Assigned value) {
        one(
            assigned, words,
            [value](Filter *f) {
                f->assigned = value;
                f->user.clear();
            },
            [value](const Filter &f) { return f.assigned == value; });
    };
    add(tr("Anybody or nobody"), Filter::Assigned::Any);
    add(tr("To somebody"), Filter::Assigned::Somebody);
    add(tr("To nobody"), Filter::Assigned::Nobody);
    m_users = new OccurringChoices({.isExclusive = true,
                                    .most = 5,
                                    .name = tr("Assigned to: %1"),
                                    .find = tr("Find a user"),
                                    .none = {}},
                                   assigned);
    connect(m_users, &OccurringChoices::chosen, this, [this](const QString &name, bool on) {
        // One that is no longer chosen: another one is, and says so.
        if (!on)
            return;
        want([&](Filter *f) {
            f->assigned = Filter::Assigned::User;
            f->user = name;
        });
    });
    end(assigned);
}

void FilterPanel::buildDirection()
{
    QGroupBox *direction = subject(tr("Direction"));
    direction->setToolTip(tr("Which way the last message went"));
    const auto add = [&](const QString &words, Filter::Direction value) {
        one(
            direction, words, [value](Filter *f) { f->direction = value; },
            [value](const Filter &f) { return f.direction == value; });
    };
    add(tr("Either way"), Filter::Direction::Any);
    add(tr("Received"), Filter::Direction::Inbound);
    add(tr("Sent"), Filter::Direction::Outbound);
    end(direction);
}

void FilterPanel::buildTags()
{
    QGroupBox *tags = subject(tr("Tag"));
    m_tags = new OccurringChoices({.name = tr("Tag: %1"),
                                   .find = tr("Find a tag"),
                                   .none = tr("No conversation in the list has a tag")},
                                  tags);
    connect(m_tags, &OccurringChoices::chosen, this, [this](const QString &name, bool on) {
        want([&](Filter *f) { on ? (void)f->tags.insert(name) : (void)f->tags.erase(name); });
    });
    end(tags);
}

void FilterPanel::buildChannels()
{
    QGroupBox *channels = subject(tr("Channel"));
    for (int i = 0; i <= int(Channel::Other); ++i) {
        const auto channel = Channel(i);
        Choice &choice = box(
            channels, channelGroupName(channel), {},
            [channel](Filter *f, bool on) {
                on ? (void)f->channels.insert(channel) : (void)f->channels.erase(channel);
            },
            [channel](const Filter &f) { return f.channels.contains(channel); });
        choice.count = [channel](Filter *f) { f->channels = {channel}; };
    }
    end(channels);
}

/// In five columns all of it stands in a usual window; a narrow one has room for three, and scrolls.
void FilterPanel::arrange(Columns columns)
{
    // Which column each subject stands in: word, last message; created, more; status, assigned; direction,
    // tag; channel. The order they are read in is the same in both.
    constexpr std::array<size_t, 9> inFive{0, 0, 1, 1, 2, 2, 3, 3, 4};
    constexpr std::array<size_t, 9> inThree{0, 0, 0, 1, 1, 1, 1, 2, 2};
    const auto &places = columns == Columns::Five ? inFive : inThree;
    while (m_inColumns.size() < 5) {
        m_inColumns.push_back(new QVBoxLayout);
        m_columns->addLayout(m_inColumns.back());
    }
    for (QVBoxLayout *column : m_inColumns)
        while (column->count() > 0)
            delete column->takeAt(0);
    for (size_t i = 0; i < m_subjects.size(); ++i) {
        const bool isLast = i + 1 == m_subjects.size() || places[i + 1] != places[i];
        m_inColumns[places[i]]->addWidget(m_subjects[i], isLast ? 1 : 0);
    }
    m_standIn = columns;
    measureAnew();
}

/// Qt does so only when it lays out, and how large all of it wants to be is asked before.
void FilterPanel::measureAnew()
{
    for (QGroupBox *subject : m_subjects)
        subject->updateGeometry();
    for (QVBoxLayout *column : m_inColumns)
        column->invalidate();
    m_columns->invalidate();
}

QSize FilterPanel::wantedSize() const
{
    return m_columns->totalSizeHint() + QSize(2 * kFrame, 2 * kFrame + m_foot->sizeHint().height());
}

void FilterPanel::setFilter(const Filter &filter)
{
    m_filter = filter;
    for (const Choice &choice : m_choices) {
        // Of several that exclude each other none may be chosen, as with a range of dates.
        const QSignalBlocker quiet(choice.button);
        const bool excludes = choice.button->autoExclusive();
        choice.button->setAutoExclusive(false);
        choice.button->setChecked(choice.isChosen(filter));
        choice.button->setAutoExclusive(excludes);
    }
    m_users->setChosen(filter.user.isEmpty() ? std::set<QString>() : std::set{filter.user});
    m_tags->setChosen(filter.tags);
    if (m_word->text() != filter.text) {
        const QSignalBlocker quiet(m_word);
        m_word->setText(filter.text);
    }
}

std::vector<Filter> FilterPanel::choices() const
{
    std::vector<Filter> filters;
    filters.reserve(m_choices.size());
    for (const Choice &choice : m_choices) {
        Filter filter = m_filter;
        (choice.count ? choice.count : choice.choose)(&filter);
        filters.push_back(std::move(filter));
    }
    return filters;
}

void FilterPanel::showCounts(const std::vector<std::optional<int>> &counts)
{
    for (size_t i = 0; i < std::min(counts.size(), m_choices.size()); ++i) {
        const Choice &choice = m_choices[i];
        choice.button->setText(counts[i] ? tr("%1 (%L2)").arg(choice.words).arg(*counts[i]) : choice.words);
        choice.button->setAccessibleDescription(countWords(counts[i]));
    }
    makeRoomSoon();
}

QString FilterPanel::countWords(std::optional<int> count)
{
    return !count        ? tr("not known yet")
           : *count == 1 ? tr("1 conversation")
                         : tr("%L1 conversations").arg(*count);
}

void FilterPanel::showOccurring(const conversations::Occurring &occurring)
{
    m_users->show(occurring.users);
    m_tags->show(occurring.tags);
    makeRoomSoon();
}

void FilterPanel::forgetOccurring()
{
    m_users->forget();
    m_tags->forget();
}

/// When the layout has heard how long the words are now.
void FilterPanel::makeRoomSoon()
{
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            makeRoom();
    });
}

/// As wide as its words have been since it opened, each column stays: smaller counts would move the next one.
/// Where there is no room for that, they share what there is.
void FilterPanel::keepWidths(int room)
{
    const bool fits = wantedSize().width() <= room;
    for (QGroupBox *subject : m_subjects)
        subject->setMinimumWidth(fits ? std::max(subject->minimumWidth(), subject->sizeHint().width()) : 0);
    measureAnew();
}

/// For all of it, as far as the window has that; and never less than it has already, so that nothing moves
/// when a count comes.
void FilterPanel::makeRoom()
{
    const QWidget *const over = parentWidget();
    measureAnew();
    // Long words, or large counts: the window scrolls them down, and never sideways.
    // Its button stays in sight, where half of the window is left below that.
    const int top = m_below.y() <= over->height() / 2 ? std::max(m_below.y(), 0) : 0;
    const QSize most(over->width(), over->height() - top);
    const QSize inFive = wantedSize();
    const int bar = inFive.height() > most.height() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    if (m_standIn == Columns::Five && inFive.width() + bar > over->width()) {
        keepWidths(0);
        arrange(Columns::Three);
    }
    keepWidths(over->width() - style()->pixelMetric(QStyle::PM_ScrollBarExtent));
    const QSize wanted = wantedSize();
    QSize room = wanted.expandedTo(size()).boundedTo(most);
    // A bar that scrolls takes room of its own.
    if (room.height() < wanted.height())
        room.rwidth() = std::min(
            std::max(size().width(), wanted.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)),
            over->width());
    setGeometry(QRect({std::clamp(m_below.x(), 0, over->width() - room.width()),
                       std::clamp(m_below.y(), top, over->height() - room.height())},
                      room));
}

void FilterPanel::openBelow(QWidget *button, const Filter &filter)
{
    m_button = button;
    QWidget *const over = button->window();
    if (parentWidget() != over)
        setParent(over);
    m_users->beginAnew();
    m_tags->beginAnew();
    setFilter(filter);
    // What it took up the last time was for other words.
    resize(0, 0);
    keepWidths(0);
    arrange(Columns::Five);
    m_below = button->mapTo(over, QPoint(0, button->height()));
    makeRoom();
    show();
    raise();
    qApp->installEventFilter(this);
    for (const Choice &choice : m_choices)
        if (choice.button->isChecked()) {
            choice.button->setFocus();
            break;
        }
}

/// A click beside it closes it, and does there what it does; its own button opens it no second time.
bool FilterPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (widget && widget != this && widget != m_button && !isAncestorOf(widget))
            hide();
    }
    return QFrame::eventFilter(watched, event);
}

void FilterPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    done();
}

/// Back to where it was opened from.
void FilterPanel::done()
{
    hide();
    if (m_button)
        m_button->setFocus();
}

void FilterPanel::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setPen(look::coloursOf(palette()).frame);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void FilterPanel::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    QFrame::hideEvent(event);
}

} // namespace ui

#include "ui/conversations/filter_panel.h"

#include "ui/conversations/conversation_words.h"
#include "ui/look/palette.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QKeyEvent>
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
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, const QWidget *now) {
        if (isVisible() && now && now->window() == window() && now != m_button && !isAncestorOf(now))
            hide();
    });
    setAccessibleName(tr("Filters"));
    auto *content = new QWidget(this);
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setHorizontalSpacing(12);
    buildLastMessage();
    buildMarks();
    buildChannels();
    arrange(Middle::TwoColumns);
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
    return group;
}

void FilterPanel::one(QGroupBox *of, const QString &words, std::function<void(Filter *)> choose,
                      std::function<bool(const Filter &)> isChosen)
{
    auto *button = new QRadioButton(words, of);
    button->setAccessibleName(words);
    of->layout()->addWidget(button);
    m_choices.push_back({button, words, std::move(choose), std::move(isChosen)});
    follow(m_choices.size() - 1);
}

void FilterPanel::box(QGroupBox *of, const QString &words, const QString &toolTip,
                      std::function<void(Filter *, bool)> set, std::function<bool(const Filter &)> isChosen)
{
    auto *button = new QCheckBox(words, of);
    button->setAccessibleName(words);
    button->setToolTip(toolTip);
    of->layout()->addWidget(button);
    m_choices.push_back({button, words, [set](Filter *f) { set(f, true); }, std::move(isChosen),
                         [set](Filter *f) { set(f, false); }});
    follow(m_choices.size() - 1);
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
    (choice.button->isChecked() ? choice.choose : choice.takeBack)(&m_filter);
    Q_EMIT wanted(m_filter);
}

void FilterPanel::buildLastMessage()
{
    QGroupBox *age = subject(tr("Last message"));
    one(
        age, tr("At any time"), [](Filter *f) { f->age = {}; },
        [](const Filter &f) { return f.age.kind == Age::Kind::Any; });
    for (const int days : kAges)
        one(
            age, ageChoice(days), [days](Filter *f) { f->age = ageOf(days); },
            [days](const Filter &f) { return f.age == ageOf(days); });
    auto *dates = new QPushButton(tr("Between two dates…"), age);
    connect(dates, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT datesWanted();
    });
    age->layout()->addWidget(dates);
    end(age);
    m_age = age;
}

void FilterPanel::buildMarks()
{
    QGroupBox *status = subject(tr("Status"));
    const auto addStatus = [&](const QString &words, Filter::Status value) {
        one(
            status, words, [value](Filter *f) { f->status = value; },
            [value](const Filter &f) { return f.status == value; });
    };
    addStatus(tr("All"), Filter::Status::Any);
    addStatus(tr("Unread"), Filter::Status::Unread);
    addStatus(tr("Read"), Filter::Status::Read);
    addStatus(tr("Starred"), Filter::Status::Starred);
    end(status);
    m_status = status;

    QGroupBox *assigned = subject(tr("Assigned"));
    const auto addAssigned = [&](const QString &words, Filter::Assigned value) {
        one(
            assigned, words, [value](Filter *f) { f->assigned = value; },
            [value](const Filter &f) { return f.assigned == value; });
    };
    addAssigned(tr("Anybody or nobody"), Filter::Assigned::Any);
    addAssigned(tr("To somebody"), Filter::Assigned::Somebody);
    addAssigned(tr("To nobody"), Filter::Assigned::Nobody);
    end(assigned);
    m_assigned = assigned;

    QGroupBox *direction = subject(tr("Direction"));
    direction->setToolTip(tr("Which way the last message went"));
    const auto addDirection = [&](const QString &words, Filter::Direction value) {
        one(
            direction, words, [value](Filter *f) { f->direction = value; },
            [value](const Filter &f) { return f.direction == value; });
    };
    addDirection(tr("Either way"), Filter::Direction::Any);
    addDirection(tr("Received"), Filter::Direction::Inbound);
    addDirection(tr("Sent"), Filter::Direction::Outbound);
    end(direction);
    m_direction = direction;

    QGroupBox *more = subject(tr("More"));
    box(
        more, tr("No reply ever"),
        tr("The contact never wrote. Looking that up takes one request for 500 messages."),
        [](Filter *f, bool on) { f->neverReplied = on; }, [](const Filter &f) { return f.neverReplied; });
    box(
        more, tr("Contact name is empty"), {}, [](Filter *f, bool on) { f->nameless = on; },
        [](const Filter &f) { return f.nameless; });
    end(more);
    m_more = more;
}

void FilterPanel::buildChannels()
{
    QGroupBox *channels = subject(tr("Channel"));
    for (int i = 0; i <= int(Channel::Other); ++i) {
        const auto channel = Channel(i);
        box(
            channels, channelGroupName(channel), {},
            [channel](Filter *f, bool on) {
                on ? (void)f->channels.insert(channel) : (void)f->channels.erase(channel);
            },
            [channel](const Filter &f) { return f.channels.contains(channel); });
    }
    end(channels);
    m_channels = channels;
}

/// Four columns where there is room for them. The longest words of all are a box's, so that one column in
/// place of the two in the middle is much narrower.
void FilterPanel::arrange(Middle middle)
{
    for (QGroupBox *one : {m_age, m_status, m_assigned, m_direction, m_more, m_channels})
        m_grid->removeWidget(one);
    if (middle == Middle::TwoColumns) {
        m_grid->addWidget(m_age, 0, 0, 2, 1);
        m_grid->addWidget(m_status, 0, 1);
        m_grid->addWidget(m_assigned, 1, 1);
        m_grid->addWidget(m_direction, 0, 2);
        m_grid->addWidget(m_more, 1, 2);
        m_grid->addWidget(m_channels, 0, 3, 2, 1);
        return;
    }
    m_grid->addWidget(m_age, 0, 0, 4, 1);
    m_grid->addWidget(m_status, 0, 1);
    m_grid->addWidget(m_assigned, 1, 1);
    m_grid->addWidget(m_direction, 2, 1);
    m_grid->addWidget(m_more, 3, 1);
    m_grid->addWidget(m_channels, 0, 2, 4, 1);
}

QSize FilterPanel::wantedSize() const
{
    return m_grid->totalSizeHint() + QSize(2 * kFrame, 2 * kFrame + m_foot->sizeHint().height());
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
}

std::vector<Filter> FilterPanel::choices() const
{
    std::vector<Filter> filters;
    filters.reserve(m_choices.size());
    for (const Choice &choice : m_choices) {
        Filter filter = m_filter;
        // Of channels each is counted for itself: with it alone, and all else as it is.
        if (choice.takeBack && !choice.isChosen(filter))
            filter.channels.clear();
        choice.choose(&filter);
        filters.push_back(std::move(filter));
    }
    return filters;
}

void FilterPanel::showCounts(const std::vector<std::optional<int>> &counts)
{
    for (size_t i = 0; i < std::min(counts.size(), m_choices.size()); ++i) {
        const Choice &choice = m_choices[i];
        choice.button->setText(counts[i] ? tr("%1 (%L2)").arg(choice.words).arg(*counts[i]) : choice.words);
        choice.button->setAccessibleDescription(!counts[i]        ? tr("not known yet")
                                                : *counts[i] == 1 ? tr("1 conversation")
                                                                  : tr("%L1 conversations").arg(*counts[i]));
    }
    // When the layout has heard how long the words are now.
    QTimer::singleShot(0, this, [this] {
        if (isVisible())
            makeRoom();
    });
}

/// For all of it, as far as the window has that; and never less than it has already, so that nothing moves
/// when a count comes.
void FilterPanel::makeRoom()
{
    const QWidget *const over = parentWidget();
    // Long words, or large counts: the window scrolls them down, and never sideways.
    arrange(Middle::TwoColumns);
    const QPoint below = m_button->mapTo(over, QPoint(0, m_button->height()));
    // Its button stays in sight, where half of the window is left below that.
    const int top = below.y() <= over->height() / 2 ? std::max(below.y(), 0) : 0;
    const QSize most(over->width(), over->height() - top);
    const QSize inFour = wantedSize();
    const int bar = inFour.height() > most.height() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    if (inFour.width() + bar > over->width())
        arrange(Middle::OneColumn);
    const QSize wanted = wantedSize();
    QSize room = wanted.expandedTo(size()).boundedTo(most);
    // A bar that scrolls takes room of its own.
    if (room.height() < wanted.height())
        room.rwidth() = std::min(
            std::max(size().width(), wanted.width() + style()->pixelMetric(QStyle::PM_ScrollBarExtent)),
            over->width());
    setGeometry(QRect({std::clamp(below.x(), 0, over->width() - room.width()),
                       std::clamp(below.y(), top, over->height() - room.height())},
                      room));
}

void FilterPanel::openBelow(QWidget *button, const Filter &filter)
{
    m_button = button;
    QWidget *const over = button->window();
    if (parentWidget() != over)
        setParent(over);
    setFilter(filter);
    resize(0, 0); // what it took up the last time was for other words
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

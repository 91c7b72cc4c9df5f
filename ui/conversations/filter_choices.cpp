#include "ui/conversations/filter_choices.h"

#include "ui/conversations/conversation_words.h"
#include "ui/conversations/occurring_choices.h"
#include "ui/parts/whole_line.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <array>

namespace ui {

namespace {

using conversations::Channel;
using conversations::Filter;
using Age = Filter::Age;

/// The ages one picks without a calendar: negative ones are "newer than".
constexpr std::array kAges{-1, -7, -30, 30, 90, 180, 365};

Age ageOf(int days)
{
    return {.kind = days < 0 ? Age::Kind::NewerThan : Age::Kind::OlderThan, .days = std::abs(days)};
}

QString ageChoice(int days)
{
    if (days == -1)
        return FilterChoices::tr("In the last 24 hours");
    if (days < 0)
        return FilterChoices::tr("In the last %Ln days", nullptr, -days);
    return days == 365 ? FilterChoices::tr("Older than a year")
                       : FilterChoices::tr("Older than %Ln days", nullptr, days);
}

/// What room there is left stands below its lines.
void end(const QGroupBox *subject)
{
    static_cast<QVBoxLayout *>(subject->layout())->addStretch(1);
}

} // namespace

FilterChoices::FilterChoices(QWidget *on) : QObject(on), m_on(on)
{
    buildWord();
    buildLastMessage();
    buildCreated();
    buildMore();
    buildStatus();
    buildAssigned();
    buildDirection();
    buildTags();
    buildChannels();
}

QGroupBox *FilterChoices::subject(const QString &title)
{
    auto *group = new QGroupBox(title, m_on);
    auto *lines = new QVBoxLayout(group);
    lines->setContentsMargins(8, 4, 8, 8);
    lines->setSpacing(4);
    m_subjects.push_back(group);
    return group;
}

FilterChoices::Choice &FilterChoices::one(QGroupBox *of, const QString &words,
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

FilterChoices::Choice &FilterChoices::box(QGroupBox *of, const QString &words, const QString &toolTip,
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
void FilterChoices::follow(size_t place)
{
    connect(m_choices[place].button, &QAbstractButton::toggled, this,
            [this, place] { change(m_choices[place]); });
}

void FilterChoices::change(const Choice &choice)
{
    // One of several that is no longer chosen: another one is, and says so.
    if (!choice.button->isChecked() && !choice.takeBack)
        return;
    want(choice.button->isChecked() ? choice.choose : choice.takeBack);
}

void FilterChoices::want(const std::function<void(Filter *)> &change)
{
    change(&m_filter);
    Q_EMIT wanted(m_filter);
}

/// The same as the search field of the window, for whoever looks for it among the filters.
void FilterChoices::buildWord()
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

void FilterChoices::addAges(QGroupBox *of, Age Filter::*age, const QString &name)
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

void FilterChoices::buildLastMessage()
{
    QGroupBox *age = subject(tr("Last message"));
    addAges(age, &Filter::age, {});
    addDates(age, {}, &Filter::age, &FilterChoices::datesWanted);
    end(age);
}

/// Pressed down while two dates are what is chosen; a press asks for others.
void FilterChoices::addDates(QGroupBox *of, const QString &name, Age Filter::*age,
                             void (FilterChoices::*told)())
{
    auto *dates = new QPushButton(tr("Between two dates…"), of);
    dates->setCheckable(true);
    const auto showChosen = [this, dates, age] {
        dates->setChecked((m_filter.*age).kind == Age::Kind::Between);
    };
    connect(dates, &QPushButton::clicked, this, showChosen);
    connect(this, &FilterChoices::filterShown, dates, showChosen);
    if (!name.isEmpty())
        dates->setAccessibleName(name.arg(dates->text()));
    connect(dates, &QPushButton::clicked, this, told);
    of->layout()->addWidget(dates);
}

void FilterChoices::buildCreated()
{
    QGroupBox *created = subject(tr("Created"));
    created->setToolTip(tr("When the conversation began"));
    addAges(created, &Filter::created, tr("Created: %1"));
    addDates(created, tr("Created: %1"), &Filter::created, &FilterChoices::createdDatesWanted);
    end(created);
}

void FilterChoices::buildMore()
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
    meaning->setIndent(m_on->style()->pixelMetric(QStyle::PM_IndicatorWidth) +
                       m_on->style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    more->layout()->addWidget(meaning);
    box(
        more, tr("Contact name is empty"), {}, [](Filter *f, bool on) { f->nameless = on; },
        [](const Filter &f) { return f.nameless; });
    end(more);
}

void FilterChoices::buildStatus()
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

void FilterChoices::buildAssigned()
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

void FilterChoices::buildDirection()
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

void FilterChoices::buildTags()
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

void FilterChoices::buildChannels()
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

void FilterChoices::beginAnew(const Filter &filter)
{
    m_users->beginAnew();
    m_tags->beginAnew();
    setFilter(filter);
}

void FilterChoices::setFilter(const Filter &filter)
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
    Q_EMIT filterShown();
}

void FilterChoices::focusChosen()
{
    for (const Choice &choice : m_choices)
        if (choice.button->isChecked()) {
            choice.button->setFocus();
            break;
        }
}

std::vector<Filter> FilterChoices::filters() const
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

void FilterChoices::showCounts(const std::vector<std::optional<int>> &counts)
{
    for (size_t i = 0; i < std::min(counts.size(), m_choices.size()); ++i) {
        const Choice &choice = m_choices[i];
        choice.button->setText(counts[i] ? tr("%1 (%L2)").arg(choice.words).arg(*counts[i]) : choice.words);
        choice.button->setAccessibleDescription(countWords(counts[i]));
    }
    Q_EMIT wordsChanged();
}

QString FilterChoices::countWords(std::optional<int> count)
{
    return count ? tr("%Ln conversations", nullptr, *count) : tr("not known yet");
}

void FilterChoices::showOccurring(const conversations::Occurring &occurring)
{
    m_users->show(occurring.users);
    m_tags->show(occurring.tags);
    Q_EMIT wordsChanged();
}

void FilterChoices::forgetOccurring()
{
    m_users->forget();
    m_tags->forget();
}

} // namespace ui

#include "ui/conversations/filter_words.h"

#include "app/base/shown_text.h"
#include "ui/conversations/conversation_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace ui {

namespace {

using conversations::Filter;
using Age = Filter::Age;

struct FilterWords
{
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString shortened(const QString &text)
{
    return base::apart(base::oneLine(text, 80));
}

QString day(const QDate &date)
{
    return QLocale().toString(date, QLocale::ShortFormat);
}

/// As a choice of the panel has it.
constexpr int kYear = 365;

QString ageWords(const Age &age)
{
    switch (age.kind) {
    case Age::Kind::Any:
        break;
    case Age::Kind::OlderThan:
        return age.days == kYear ? FilterWords::tr("older than a year")
                                 : FilterWords::tr("older than %Ln days", nullptr, age.days);
    case Age::Kind::NewerThan:
        return age.days == 1 ? FilterWords::tr("in the last 24 hours")
                             : FilterWords::tr("in the last %Ln days", nullptr, age.days);
    case Age::Kind::Between:
        if (!age.from.isValid())
            return FilterWords::tr("last message until %1").arg(day(age.until));
        if (!age.until.isValid())
            return FilterWords::tr("last message since %1").arg(day(age.from));
        return FilterWords::tr("last message from %1 to %2").arg(day(age.from), day(age.until));
    }
    return {};
}

QString createdWords(const Age &age)
{
    switch (age.kind) {
    case Age::Kind::Any:
        break;
    case Age::Kind::OlderThan:
        return age.days == kYear ? FilterWords::tr("created more than a year ago")
                                 : FilterWords::tr("created more than %Ln days ago", nullptr, age.days);
    case Age::Kind::NewerThan:
        return age.days == 1 ? FilterWords::tr("created in the last 24 hours")
                             : FilterWords::tr("created in the last %Ln days", nullptr, age.days);
    case Age::Kind::Between:
        if (!age.from.isValid())
            return FilterWords::tr("created until %1").arg(day(age.until));
        if (!age.until.isValid())
            return FilterWords::tr("created since %1").arg(day(age.from));
        return FilterWords::tr("created from %1 to %2").arg(day(age.from), day(age.until));
    }
    return {};
}

QString assignedWords(const Filter &filter)
{
    switch (filter.assigned) {
    case Filter::Assigned::Any:
        break;
    case Filter::Assigned::Somebody:
        return FilterWords::tr("assigned to somebody");
    case Filter::Assigned::Nobody:
        return FilterWords::tr("unassigned");
    case Filter::Assigned::User:
        return FilterWords::tr("assigned to %1").arg(shortened(filter.user));
    }
    return {};
}

QString tagWords(const Filter &filter)
{
    if (filter.tags.empty())
        return {};
    QStringList tags;
    for (const QString &tag : filter.tags)
        tags << shortened(tag);
    return FilterWords::tr("tagged %1").arg(tags.join(FilterWords::tr(" or ")));
}

} // namespace

std::vector<FilterPart> filterParts(const Filter &filter)
{
    std::vector<FilterPart> parts;
    const auto add = [&](const QString &words, auto clear, const QString &meaning = {}) {
        if (words.isEmpty())
            return;
        FilterPart part{.words = words, .without = filter, .meaning = meaning};
        clear(&part.without);
        parts.push_back(std::move(part));
    };
    if (!filter.isUnderstood())
        return parts;
    if (!filter.contact.id.isEmpty())
        add(filter.contact.name.isEmpty() ? FilterWords::tr("only one contact")
                                          : FilterWords::tr("only %1").arg(base::apart(filter.contact.name)),
            [](Filter *f) { f->contact = {}; });
    add(ageWords(filter.age), [](Filter *f) { f->age = {}; });
    add(createdWords(filter.created), [](Filter *f) { f->created = {}; });
    if (filter.status != Filter::Status::Any)
        add(filter.status == Filter::Status::Unread ? FilterWords::tr("unread")
            : filter.status == Filter::Status::Read ? FilterWords::tr("read")
                                                    : FilterWords::tr("starred"),
            [](Filter *f) { f->status = Filter::Status::Any; });
    add(assignedWords(filter), [](Filter *f) {
        f->assigned = Filter::Assigned::Any;
        f->user.clear();
    });
    if (filter.direction != Filter::Direction::Any)
        add(filter.direction == Filter::Direction::Inbound ? FilterWords::tr("last message received")
                                                           : FilterWords::tr("last message sent"),
            [](Filter *f) { f->direction = Filter::Direction::Any; });
    add(tagWords(filter), [](Filter *f) { f->tags.clear(); });
    QStringList channels;
    for (const conversations::Channel channel : filter.channels)
        channels << channelGroupName(channel);
    add(channels.join(FilterWords::tr(" or ")), [](Filter *f) { f->channels.clear(); });
    if (filter.neverReplied)
        add(
            FilterWords::tr("never replied"), [](Filter *f) { f->neverReplied = false; },
            FilterWords::tr("The contact never wrote"));
    if (filter.nameless)
        add(FilterWords::tr("no name"), [](Filter *f) { f->nameless = false; });
    if (filter.found)
        add(FilterWords::tr("found by HighLevel\u2019s search"), [](Filter *f) { f->found.reset(); });
    return parts;
}

QString filterSentence(const Filter &filter)
{
    if (!filter.isUnderstood())
        return FilterWords::tr("a filter that is not understood");
    QStringList words;
    for (const FilterPart &part : filterParts(filter))
        words << part.words;
    if (!filter.text.simplified().isEmpty())
        words << (words.isEmpty() ? FilterWords::tr("search for \u201c%1\u201d")
                                  : FilterWords::tr("with \u201c%1\u201d"))
                     .arg(shortened(filter.text));
    return capitalised(words.join(QStringLiteral(", ")));
}

QString capitalised(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString flawSentence(const Filter &filter)
{
    return filter.isUnderstood()
               ? QString()
               : FilterWords::tr("This filter is not understood, so it matches nothing. Its file says %1")
                     .arg(shortened(filter.flaw));
}

} // namespace ui

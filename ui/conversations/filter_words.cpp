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

QString ageWords(const Age &age)
{
    const QLocale locale;
    const auto day = [&](const QDate &date) { return locale.toString(date, QLocale::ShortFormat); };
    switch (age.kind) {
    case Age::Kind::Any:
        break;
    case Age::Kind::OlderThan:
        return FilterWords::tr("older than %L1 days").arg(age.days);
    case Age::Kind::NewerThan:
        return FilterWords::tr("in the last %L1 days").arg(age.days);
    case Age::Kind::Between:
        if (!age.from.isValid())
            return FilterWords::tr("until %1").arg(day(age.until));
        if (!age.until.isValid())
            return FilterWords::tr("since %1").arg(day(age.from));
        return FilterWords::tr("from %1 to %2").arg(day(age.from), day(age.until));
    }
    return {};
}

} // namespace

std::vector<FilterPart> filterParts(const Filter &filter)
{
    std::vector<FilterPart> parts;
    const auto add = [&](const QString &words, auto clear) {
        if (words.isEmpty())
            return;
        FilterPart part{.words = words, .without = filter};
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
    if (filter.status != Filter::Status::Any)
        add(filter.status == Filter::Status::Unread ? FilterWords::tr("unread")
            : filter.status == Filter::Status::Read ? FilterWords::tr("read")
                                                    : FilterWords::tr("starred"),
            [](Filter *f) { f->status = Filter::Status::Any; });
    if (filter.assigned != Filter::Assigned::Any)
        add(filter.assigned == Filter::Assigned::Nobody ? FilterWords::tr("unassigned")
                                                        : FilterWords::tr("assigned to somebody"),
            [](Filter *f) { f->assigned = Filter::Assigned::Any; });
    if (filter.direction != Filter::Direction::Any)
        add(filter.direction == Filter::Direction::Inbound ? FilterWords::tr("last message received")
                                                           : FilterWords::tr("last message sent"),
            [](Filter *f) { f->direction = Filter::Direction::Any; });
    QStringList channels;
    for (const conversations::Channel channel : filter.channels)
        channels << channelGroupName(channel);
    add(channels.join(FilterWords::tr(" or ")), [](Filter *f) { f->channels.clear(); });
    if (filter.neverReplied)
        add(FilterWords::tr("never replied"), [](Filter *f) { f->neverReplied = false; });
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
        words << FilterWords::tr("with \u201c%1\u201d").arg(shortened(filter.text));
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

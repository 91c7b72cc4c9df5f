#include "app/conversations/matcher.h"

#include "app/conversations/comma_parts.h"
#include "app/conversations/folded_text.h"

#include <QDateTime>

#include <algorithm>

namespace conversations {

using AgeKind = Filter::Age::Kind;

Matcher::Matcher(const Filter &filter, const Snapshot &snapshot, const QDateTime &now)
    : m_filter(filter)
    , m_snapshot(snapshot)
    , m_texts(searchWords(filter.text))
    , m_contactId(filter.contact.id.toStdString())
    , m_age(spanOf(filter.age, now))
    , m_created(spanOf(filter.created, now))
{
    for (const QByteArray &text : m_texts)
        m_words.emplace_back(text);
    for (const QString &type : snapshot.types) {
        const bool isWanted = filter.channels.empty() || filter.channels.contains(channelOf(type));
        m_wanted.push_back(isWanted ? Passes : 0);
    }
    for (const QString &assignedTo : snapshot.users)
        m_assigned.push_back(isAssignedAsWanted(assignedTo));
    for (const QString &tag : filter.tags)
        m_tags.insert(tag.toStdString());
}

Matcher::Span Matcher::spanOf(const Filter::Age &age, const QDateTime &now)
{
    Span span;
    switch (age.kind) {
    case AgeKind::Any:
        break;
    case AgeKind::OlderThan:
        span.until = now.addDays(-age.days).toMSecsSinceEpoch() - 1;
        break;
    case AgeKind::NewerThan:
        span.from = now.addDays(-age.days).toMSecsSinceEpoch();
        break;
    case AgeKind::Between:
        if (age.from.isValid())
            span.from = age.from.startOfDay().toMSecsSinceEpoch();
        if (age.until.isValid())
            span.until = age.until.addDays(1).startOfDay().toMSecsSinceEpoch() - 1;
        break;
    }
    return span;
}

bool Matcher::isAssignedAsWanted(const QString &assignedTo) const
{
    switch (m_filter.assigned) {
    case Filter::Assigned::Any:
        break;
    case Filter::Assigned::Somebody:
        return !assignedTo.isEmpty();
    case Filter::Assigned::Nobody:
        return assignedTo.isEmpty();
    case Filter::Assigned::User:
        return anyPart(assignedTo.toStdString(),
                       [user = m_filter.user.toStdString()](std::string_view one) { return one == user; });
    }
    return true;
}

bool Matcher::hasOneOf(std::string_view tags) const
{
    return anyPart(tags, [this](std::string_view tag) { return m_tags.contains(tag); });
}

bool Matcher::narrowFrom(const Filter &wider)
{
    Filter same = wider;
    same.text = m_filter.text;
    same.channels = m_filter.channels;
    // What counts from now lets through other rows as time goes on.
    const auto countsFromNow = [](const Filter::Age &age) {
        return age.kind == AgeKind::OlderThan || age.kind == AgeKind::NewerThan;
    };
    if (same != m_filter || countsFromNow(m_filter.age) || countsFromNow(m_filter.created))
        return false;
    const std::vector<QByteArray> known = searchWords(wider.text);
    const auto isPartOfOneHere = [this](const QByteArray &word) {
        return std::ranges::any_of(m_texts, [&](const QByteArray &text) { return text.contains(word); });
    };
    if (!std::ranges::all_of(known, isPartOfOneHere))
        return false;
    m_narrows = true;
    m_words.clear();
    for (const QByteArray &text : m_texts)
        if (std::ranges::find(known, text) == known.end())
            m_words.emplace_back(text);
    return true;
}

void Matcher::match(size_t number, std::span<quint8> marks) const
{
    const Block &block = *m_snapshot.blocks[number];
    if (!m_filter.isUnderstood()) {
        std::ranges::fill(marks, quint8(0));
        return;
    }
    if (m_narrows)
        std::ranges::for_each(marks, [](quint8 &mark) { mark &= PassesButChannel; });
    else
        matchNumbers(number, marks);
    matchText(block, marks);
    matchChannels(block, marks);
}

void Matcher::matchNumbers(size_t number, std::span<quint8> marks) const
{
    const Block &block = *m_snapshot.blocks[number];
    const auto flags = block.flags();
    using highlevel::Conversation;
    // What nobody could read matches neither this nor its opposite.
    const auto isKnown = [&block](int row, Conversation::Unreadable field) {
        return (block.unreadable(row) & field) == 0;
    };
    // A loop without a branch for each thing asked for.
    const auto keepWhere = [marks](auto wanted) {
        for (size_t row = 0; row < marks.size(); ++row)
            marks[row] = quint8(marks[row] & quint8(wanted(int(row))));
    };
    const auto keepFlagged = [&](quint8 flag) {
        keepWhere([flags, flag](int row) { return (flags[size_t(row)] & flag) != 0; });
    };
    for (size_t row = 0; row < marks.size(); ++row)
        marks[row] = (flags[row] & Block::kGone) == 0 ? PassesButChannel : 0;
    if (m_filter.age.kind != AgeKind::Any)
        keepWhere([&](int row) { return m_age.contains(block.lastMessageDate(row)); });
    if (m_filter.created.kind != AgeKind::Any)
        keepWhere([&](int row) { return m_created.contains(block.dateAdded(row)); });
    switch (m_filter.status) {
    case Filter::Status::Any:
        break;
    case Filter::Status::Unread:
        keepWhere([&](int row) { return block.unread(row) > 0; });
        break;
    case Filter::Status::Read:
        keepWhere([&](int row) { return block.unread(row) == 0 && isKnown(row, Conversation::UnreadCount); });
        break;
    case Filter::Status::Starred:
        keepFlagged(Block::Starred);
        break;
    }
    if (m_filter.direction != Filter::Direction::Any)
        keepFlagged(m_filter.direction == Filter::Direction::Inbound ? Block::Inbound : Block::Outbound);
    if (m_filter.assigned != Filter::Assigned::Any)
        keepWhere([&](int row) {
            return m_assigned[block.assignedTo(row)] != 0 && isKnown(row, Conversation::AssignedTo);
        });
    if (m_filter.neverReplied)
        keepFlagged(Block::NeverReplied);
    if (m_filter.nameless)
        keepWhere([&](int row) {
            return block.searchedField(row, 0).empty() && isKnown(row, Conversation::ContactName);
        });
    if (!m_contactId.empty())
        keepWhere([&](int row) { return block.contactId(row) == m_contactId; });
    if (m_filter.found)
        keepWhere([&](int row) {
            const size_t at = number * Block::kRows + size_t(row);
            return at < m_filter.found->size() && (*m_filter.found)[at];
        });
    // The dearest is asked last, and only of those that are left.
    if (!m_tags.empty())
        for (size_t row = 0; row < marks.size(); ++row)
            if (marks[row] && !(isKnown(int(row), Conversation::Tags) && hasOneOf(block.tags(int(row)))))
                marks[row] = 0;
}

void Matcher::matchText(const Block &block, std::span<quint8> marks) const
{
    for (const Needle &word : m_words) {
        // While most rows are wanted, one run over all their text is faster than looking into each.
        const auto wanted = size_t(std::ranges::count(marks, quint8(PassesButChannel)));
        if (wanted * 4 > marks.size())
            matchInOneRun(block, word, marks);
        else
            for (size_t row = 0; row < marks.size(); ++row)
                if (marks[row] && !word.isIn(block.searched(int(row))))
                    marks[row] = 0;
    }
}

void Matcher::matchChannels(const Block &block, std::span<quint8> marks) const
{
    static_assert(Passes == PassesButChannel * 2);
    if (m_filter.channels.empty()) {
        for (quint8 &mark : marks)
            mark = quint8(mark | (mark & PassesButChannel) * Passes);
        return;
    }
    block.types().read([&](const auto &types) {
        for (size_t row = 0; row < marks.size(); ++row)
            marks[row] = quint8(marks[row] | ((marks[row] * Passes) & m_wanted[types[row]]));
    });
}

void Matcher::matchInOneRun(const Block &block, const Needle &word, std::span<quint8> marks)
{
    const std::string_view all = block.searched();
    const auto starts = block.searchedStarts();
    Marks holds(marks.size(), 0);
    size_t row = 0;
    const char *at = all.data();
    const char *const end = all.data() + all.size();
    // After a find, on with the next row.
    while ((at = word.find(at, end))) {
        const auto place = quint32(at - all.data());
        while (starts[row + 1] <= place)
            ++row;
        holds[row] = PassesButChannel;
        at = all.data() + starts[row + 1];
    }
    for (size_t i = 0; i < marks.size(); ++i)
        marks[i] = quint8(marks[i] & holds[i]);
}

} // namespace conversations

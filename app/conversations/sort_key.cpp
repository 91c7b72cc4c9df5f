#include "app/conversations/sort_key.h"

#include "app/conversations/channel.h"
#include "app/conversations/store.h"

#include <QtEndian>

#include <algorithm>
#include <functional>
#include <numeric>

namespace conversations {

namespace {

/// The next letters, big-endian, so that numbers compare as the letters do.
quint64 lettersAt(std::string_view text, size_t from)
{
    if (text.size() >= from + sizeof(quint64))
        return qFromBigEndian<quint64>(text.data() + from);
    quint64 letters = 0;
    for (size_t i = from; i < from + sizeof(quint64); ++i)
        letters = letters << 8 | (i < text.size() ? quint8(text[i]) : 0);
    return letters;
}

/// The contact as the list shows it: name, else e-mail, else phone.
std::string_view contactText(const Block &block, int place)
{
    for (int field = 0; field < 3; ++field)
        if (const std::string_view text = block.searchedField(place, field); !text.empty())
            return text;
    return {};
}

std::string_view sortText(const Block &block, int place, Sort::By by)
{
    constexpr int email = 1;
    constexpr int phone = 2;
    constexpr int lastMessage = 3;
    switch (by) {
    case Sort::By::Email:
        return block.searchedField(place, email);
    case Sort::By::Phone:
        return block.searchedField(place, phone);
    case Sort::By::LastMessage:
        return block.searchedField(place, lastMessage);
    case Sort::By::Tags:
        return block.tags(place); // HighLevel writes them in small letters (S)
    default:
        return contactText(block, place);
    }
}

bool isByText(Sort::By by)
{
    return by == Sort::By::Contact || by == Sort::By::LastMessage || by == Sort::By::Phone ||
           by == Sort::By::Email || by == Sort::By::Tags;
}

/// The sign turned over, so that unsigned numbers compare as dates do.
quint64 asUnsigned(qint64 date)
{
    return quint64(date) ^ (1ULL << 63);
}

quint64 sortNumber(const Block &block, int place, Sort::By by, const std::vector<quint64> &ranks)
{
    switch (by) {
    case Sort::By::Contact:
    case Sort::By::LastMessage:
    case Sort::By::Phone:
    case Sort::By::Email:
    case Sort::By::Tags:
        break; // by text
    case Sort::By::Channel:
        return ranks[block.type(place)];
    case Sort::By::AssignedTo:
        return ranks[block.assignedTo(place)];
    case Sort::By::When:
        return asUnsigned(block.lastMessageDate(place));
    case Sort::By::Created:
        return asUnsigned(block.dateAdded(place));
    case Sort::By::Unread:
        return block.unread(place);
    case Sort::By::Starred:
        return (block.flags(place) & Block::Starred) != 0;
    }
    return 0;
}

/// The place of each word when they are sorted by `key`; the same for those whose keys are the same.
template <class Of> std::vector<quint64> ranksOf(const QStringList &words, Of key)
{
    std::vector<size_t> order(size_t(words.size()));
    std::iota(order.begin(), order.end(), size_t(0));
    const auto keyAt = [&](size_t i) { return key(words[qsizetype(i)]); };
    std::ranges::sort(order, {}, keyAt);
    std::vector<quint64> ranks(order.size());
    quint64 rank = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        rank += i > 0 && keyAt(order[i - 1]) != keyAt(order[i]);
        ranks[order[i]] = rank;
    }
    return ranks;
}

/// Channels in their own order, and within Other by the type's name; users by their ids, nobody first.
std::vector<quint64> ranksFor(const Snapshot &snapshot, Sort::By by)
{
    if (by == Sort::By::AssignedTo)
        return ranksOf(snapshot.users, [](const QString &user) { return user; });
    if (by == Sort::By::Channel)
        return ranksOf(snapshot.types, [](const QString &type) {
            const Channel channel = channelOf(type);
            return std::pair(channel, channel == Channel::Other ? readableType(type) : QString());
        });
    return {};
}

} // namespace

void SortKey::takeLetters(std::string_view text, bool descending)
{
    numbers = {.first = lettersAt(text, 0), .second = lettersAt(text, sizeof(quint64))};
    if (descending)
        numbers = {.first = ~numbers.first, .second = ~numbers.second};
    rest = text.size() > kLetters ? quint32(std::hash<std::string_view>()(text.substr(kLetters))) | 1 : 0;
}

SortKeys::SortKeys(const Snapshot &snapshot, Sort sort)
    : m_snapshot(snapshot), m_sort(sort), m_areTexts(isByText(sort.by)), m_ranks(ranksFor(snapshot, sort.by))
{
}

SortKey SortKeys::of(Row row) const
{
    return of(m_snapshot.blockOf(row), row % Block::kRows, row);
}

SortKey SortKeys::of(const Block &block, int place, Row row) const
{
    SortKey key{.date = block.lastMessageDate(place), .row = row};
    if (m_areTexts) {
        key.takeLetters(sortText(block, place, m_sort.by), m_sort.descending);
        return key;
    }
    const quint64 number = sortNumber(block, place, m_sort.by, m_ranks);
    key.numbers.first = m_sort.descending ? ~number : number;
    return key;
}

std::string_view SortKeys::text(Row row) const
{
    return sortText(m_snapshot.blockOf(row), row % Block::kRows, m_sort.by);
}

} // namespace conversations

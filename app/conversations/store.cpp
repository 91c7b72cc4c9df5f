#include "app/conversations/store.h"

#include <algorithm>
#include <functional>

namespace conversations {

namespace {

std::optional<qint64> dateOrNone(qint64 date)
{
    return date == Block::kNoDate ? std::nullopt : std::optional(date);
}

int placeInBlock(Row row)
{
    return row % Block::kRows;
}

base::ConversationId idIn(const Block &block, int place)
{
    const std::string_view id = block.id(place);
    // It was an id when it came in.
    return *base::ConversationId::parse(QLatin1String(id.data(), qsizetype(id.size())));
}

highlevel::Conversation conversationOf(const Block &block, int place, const QStringList &types,
                                       const QStringList &users)
{
    using highlevel::Direction;
    const Block::Numbers n = block.numbers(place);
    highlevel::Conversation c{.id = idIn(block, place)};
    block.unpack(place, &c);
    c.lastMessageType = types[n.type];
    c.assignedTo = users[n.assignedTo];
    c.lastMessageDirection = n.flags & Block::Inbound    ? Direction::Inbound
                             : n.flags & Block::Outbound ? Direction::Outbound
                                                         : Direction::Unknown;
    c.unreadCount = int(n.unread);
    c.starred = n.flags & Block::Starred;
    c.unreadable = n.unreadable;
    c.leftOut = n.leftOut;
    c.lastMessageDate = dateOrNone(n.lastMessageDate);
    c.dateAdded = dateOrNone(n.dateAdded);
    return c;
}

// What merging costs, in letters: a row without any, a block that is copied since a text in it is another
// one or a worker reads it, and a slice, which is some 3 ms.
constexpr qsizetype kRowCosts = 100;
constexpr qsizetype kBlockCosts = 20'000;
constexpr qsizetype kSliceCosts = 200'000;

qsizetype lettersIn(const highlevel::Conversation &c)
{
    return c.contactId.size() + c.contactName.size() + c.email.size() + c.phone.size() +
           c.lastMessageBody.size() + c.tags.size();
}

} // namespace

quint32 Store::Words::numberOf(const QString &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = quint32(m_words.size());
    m_words << word;
    m_numbers.insert(word, number);
    return number;
}

Block &Store::writable(Row row)
{
    std::shared_ptr<Block> &block = m_blocks[size_t(row / Block::kRows)];
    // A snapshot holds it: whoever reads that must not see it change.
    if (block.use_count() > 1) {
        block = std::make_shared<Block>(*block);
        ++m_copies;
    }
    return *block;
}

std::string_view Store::idAt(Row row) const
{
    return m_blocks[size_t(row / Block::kRows)]->id(placeInBlock(row));
}

Row Store::find(std::string_view id) const
{
    return m_ids.find(id, [this](Row row) { return idAt(row); });
}

Row Store::append(const Block::Numbers &numbers, const Block::Text &text)
{
    if (m_blocks.empty() || m_blocks.back()->isFull()) {
        if (!m_blocks.empty())
            writable(m_rows - 1).shrink();
        m_blocks.push_back(std::make_shared<Block>());
    }
    const Row row = m_rows++;
    writable(row).append(numbers, text);
    m_seen.push_back(false);
    m_found.push_back(false);
    m_ids.add(row, [this](Row one) { return idAt(one); });
    return row;
}

Block::Numbers Store::numbersOf(const highlevel::Conversation &c)
{
    using highlevel::Direction;
    quint8 flags = 0;
    if (c.starred)
        flags |= Block::Starred;
    if (c.lastMessageDirection == Direction::Inbound)
        flags |= Block::Inbound;
    if (c.lastMessageDirection == Direction::Inbound || c.unreadCount > 0)
        flags |= Block::HasReplied;
    if (c.lastMessageDirection == Direction::Outbound)
        flags |= Block::Outbound;
    return {.lastMessageDate = c.lastMessageDate.value_or(Block::kNoDate),
            .dateAdded = c.dateAdded.value_or(Block::kNoDate),
            .type = m_types.numberOf(c.lastMessageType),
            .assignedTo = m_users.numberOf(c.assignedTo),
            .unread = quint32(std::max(c.unreadCount, 0)),
            .flags = flags,
            .unreadable = c.unreadable,
            .leftOut = c.leftOut};
}

void Store::beginListing()
{
    std::fill(m_seen.begin(), m_seen.end(), false);
    std::fill(m_found.begin(), m_found.end(), false);
    for (Grave &grave : m_graves)
        grave.isTold = false;
}

Store::Merged Store::merge(const QList<highlevel::Conversation> &rows, Told told)
{
    Merged merged;
    std::vector<std::pair<Row, Block::Text>> newTexts;
    for (const highlevel::Conversation &c : rows)
        mergeOne(c, told, &merged, &newTexts);
    replaceTexts(std::move(newTexts));
    return merged;
}

Store::Merged Store::mergeSlice(const QList<highlevel::Conversation> &rows, qsizetype *next, Told told)
{
    Merged merged;
    std::vector<std::pair<Row, Block::Text>> newTexts;
    std::vector<bool> copied(m_blocks.size());
    for (qsizetype costs = 0; *next < rows.size() && costs < kSliceCosts; ++*next) {
        const highlevel::Conversation &c = rows[*next];
        const size_t before = newTexts.size();
        const qsizetype copies = m_copies;
        mergeOne(c, told, &merged, &newTexts);
        costs += kRowCosts + lettersIn(c) + (m_copies - copies) * kBlockCosts;
        if (newTexts.size() == before)
            continue;
        const auto block = size_t(newTexts.back().first / Block::kRows);
        copied.resize(std::max(copied.size(), block + 1));
        costs += copied[block] ? 0 : kBlockCosts;
        copied[block] = true;
    }
    replaceTexts(std::move(newTexts));
    return merged;
}

void Store::mergeOne(const highlevel::Conversation &c, Told told, Merged *merged,
                     std::vector<std::pair<Row, Block::Text>> *newTexts)
{
    const Block::Numbers numbers = numbersOf(c);
    Block::Text text = Block::pack(c);
    Took took{.row = find(c.id.view())};
    took.isNew = took.row < 0 || (isGone(took.row) && !m_seen[size_t(took.row)]);
    if (const auto grave = m_graves.find(took.row); grave != m_graves.end()) {
        if (hasComeBack(took.row, c)) {
            unbury(took.row);
            merged->cameBack << c.id;
        } else if (told.askedAt - grave->deletedAt.steady > kIndexLagMs && !grave->isTold) {
            grave->isTold = true;
            merged->stillListed << c.id;
        }
    }
    if (took.row < 0) {
        took.row = append(numbers, text);
        ++m_live;
        ++m_orderings;
        ++m_changes;
    } else if (update(took.row, numbers, std::move(text), newTexts)) {
        took.isChanged = true;
        merged->changed.push_back(took.row);
    }
    if (told.source == Source::Search) {
        m_found[size_t(took.row)] = true;
    } else {
        took.isFresh = !m_seen[size_t(took.row)];
        merged->fresh += took.isFresh;
        m_seen[size_t(took.row)] = true;
    }
    merged->took.push_back(took);
}

/// A message that is newer than the deletion by this computer's clock, and newer than the last one known: a
/// clock that is behind must not take what a lagging search repeats for news.
bool Store::hasComeBack(Row row, const highlevel::Conversation &listed) const
{
    const qint64 known = m_blocks[size_t(row / Block::kRows)]->lastMessageDate(placeInBlock(row));
    return listed.lastMessageDate && *listed.lastMessageDate > m_graves[row].deletedAt.utc &&
           *listed.lastMessageDate > known;
}

void Store::unbury(Row row)
{
    Block &block = writable(row);
    const auto flags = quint8(block.flags(placeInBlock(row)) & ~Block::kGone);
    block.setFlags(placeInBlock(row), flags);
    m_graves.remove(row);
    ++m_live;
    --m_buried;
    ++m_orderings;
    ++m_changes;
}

/// Brings a known row up to date; whether anything is different now.
bool Store::update(Row row, Block::Numbers numbers, Block::Text text,
                   std::vector<std::pair<Row, Block::Text>> *newTexts)
{
    const Block &block = *m_blocks[size_t(row / Block::kRows)];
    const int place = placeInBlock(row);
    const quint8 had = block.flags(place);
    if (had & Block::Buried)
        return false;
    // Who has written once has written; that nobody did may end with another message.
    const bool sameMessage = block.lastMessageDate(place) == numbers.lastMessageDate;
    numbers.flags |= had & Block::HasReplied;
    if (sameMessage && !(numbers.flags & Block::HasReplied))
        numbers.flags |= had & Block::NeverReplied;
    const bool sameText = block.hasText(place, text);
    const bool sameNumbers = numbers == block.numbers(place);
    if (!sameNumbers) {
        m_live += (had & Block::Absent) != 0;
        writable(row).setNumbers(place, numbers);
        ++m_orderings;
        ++m_changes;
    }
    if (!sameText)
        newTexts->emplace_back(row, std::move(text));
    return !sameNumbers || !sameText;
}

void Store::replaceTexts(std::vector<std::pair<Row, Block::Text>> texts)
{
    if (texts.empty())
        return;
    std::ranges::stable_sort(texts, {}, &std::pair<Row, Block::Text>::first);
    for (auto from = texts.begin(); from != texts.end();) {
        const Row block = from->first / Block::kRows;
        std::vector<std::pair<int, Block::Text>> within;
        for (; from != texts.end() && from->first / Block::kRows == block; ++from) {
            // Named twice, the last one holds.
            if (!within.empty() && within.back().first == placeInBlock(from->first))
                within.pop_back();
            within.emplace_back(placeInBlock(from->first), std::move(from->second));
        }
        m_blocks[size_t(block)] = m_blocks[size_t(block)]->withTexts(within);
    }
    ++m_orderings;
    ++m_changes;
}

int Store::shownUnseen() const
{
    int unseen = 0;
    for (Row row = 0; row < m_rows; ++row)
        unseen += !m_seen[size_t(row)] && !isGone(row);
    return unseen;
}

int Store::dropUnseen()
{
    int dropped = 0;
    for (Row row = 0; row < m_rows; ++row) {
        if (m_seen[size_t(row)] || m_found[size_t(row)] || isGone(row))
            continue;
        Block &block = writable(row);
        block.setFlags(placeInBlock(row), quint8(block.flags(placeInBlock(row)) | Block::Absent));
        ++dropped;
    }
    m_live -= dropped;
    m_changes += dropped > 0;
    return dropped;
}

int Store::dropFrom(const DateRange &range, const std::vector<Took> &listed)
{
    int dropped = 0;
    std::vector<bool> isListed(size_t(m_rows), false);
    for (const Took &one : listed)
        isListed[size_t(one.row)] = true;
    for (Row row = 0; row < m_rows; ++row) {
        const qint64 added = m_blocks[size_t(row / Block::kRows)]->dateAdded(placeInBlock(row));
        if (added == Block::kNoDate || !range.contains(added) || isListed[size_t(row)] || isGone(row))
            continue;
        Block &block = writable(row);
        block.setFlags(placeInBlock(row), quint8(block.flags(placeInBlock(row)) | Block::Absent));
        ++dropped;
    }
    m_live -= dropped;
    m_changes += dropped > 0;
    return dropped;
}

void Store::seeAllShown()
{
    for (Row row = 0; row < m_rows; ++row)
        m_seen[size_t(row)] = m_seen[size_t(row)] || !isGone(row);
}

bool Store::bury(const base::ConversationId &id, Moment deletedAt)
{
    Row row = find(id.view());
    const bool wasHere = row >= 0 && !isGone(row);
    if (row < 0) {
        row = append({.type = m_types.numberOf({}), .assignedTo = m_users.numberOf({})},
                     Block::pack({.id = id}));
        ++m_orderings;
    }
    Block &block = writable(row);
    const quint8 had = block.flags(placeInBlock(row));
    m_buried += !(had & Block::Buried);
    m_live -= wasHere;
    block.setFlags(placeInBlock(row), quint8(had | Block::Buried));
    Moment &known = m_graves[row].deletedAt;
    known = {.utc = std::max(known.utc, deletedAt.utc), .steady = std::max(known.steady, deletedAt.steady)};
    ++m_changes;
    return wasHere;
}

bool Store::raise(const base::ConversationId &id)
{
    const Row row = find(id.view());
    if (!m_graves.contains(row))
        return false;
    unbury(row);
    return true;
}

void Store::setReplied(Row row, bool replied)
{
    Block &block = writable(row);
    // Who has written once has written, whatever an export does not list any more.
    const quint8 had = block.flags(placeInBlock(row));
    const bool ever = replied || (had & Block::HasReplied);
    block.setFlags(placeInBlock(row), quint8((had & ~(Block::HasReplied | Block::NeverReplied)) |
                                             (ever ? Block::HasReplied : Block::NeverReplied)));
    ++m_changes;
}

bool Store::isGone(Row row) const
{
    return m_blocks[size_t(row / Block::kRows)]->flags(placeInBlock(row)) & Block::kGone;
}

highlevel::Conversation Store::at(Row row) const
{
    return conversationOf(*m_blocks[size_t(row / Block::kRows)], placeInBlock(row), m_types.all(),
                          m_users.all());
}

highlevel::Conversation Snapshot::at(Row row) const
{
    return conversationOf(blockOf(row), placeInBlock(row), types, users);
}

base::ConversationId Store::idOf(Row row) const
{
    return idIn(*m_blocks[size_t(row / Block::kRows)], placeInBlock(row));
}

Row Store::rowOf(const base::ConversationId &id) const
{
    return find(id.view());
}

bool Store::isBuried(const base::ConversationId &id) const
{
    const Row row = rowOf(id);
    return row >= 0 && m_blocks[size_t(row / Block::kRows)]->flags(placeInBlock(row)) & Block::Buried;
}

Snapshot Store::snapshot() const
{
    return {.blocks = {m_blocks.begin(), m_blocks.end()},
            .types = m_types.all(),
            .users = m_users.all(),
            .live = m_live,
            .orderings = m_orderings,
            .changes = m_changes};
}

qsizetype Store::bytes() const
{
    qsizetype all = qsizetype((m_seen.capacity() + m_found.capacity()) / 8) + m_ids.bytes();
    for (const auto &block : m_blocks)
        all += block->bytes();
    return all;
}

} // namespace conversations

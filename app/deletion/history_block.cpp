#include "app/deletion/history_block.h"

#include "app/conversations/folded_text.h"

#include <QCryptographicHash>

#include <algorithm>
#include <cstring>
#include <functional>
#include <limits>

namespace deletion {

namespace {

constexpr qsizetype kFullText = 64LL * 1024;
constexpr size_t kFullEntries = 4096;

/// Tells sub-accounts apart; equal for two of them once in 2^64 pairs.
quint64 markOf(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    quint64 mark = 0;
    std::memcpy(&mark, hash.constData(), sizeof mark);
    return mark;
}

quint64 markOfLocation(const QString &location)
{
    return markOf(QStringLiteral("location ") + location);
}

qint64 startOf(const QDate &day)
{
    return day.startOfDay().toMSecsSinceEpoch();
}

/// A line for each field that is searched.
QByteArray searchedLines(const PlannedItem &item)
{
    QByteArray lines;
    for (const QString &field : {item.contact, item.phone, item.email, item.id.toString()})
        if (!field.isEmpty())
            lines += conversations::folded(field) + '\n';
    return lines;
}

} // namespace

HistorySearch::HistorySearch(const HistoryQuery &query)
    : m_from(query.from.isValid() ? startOf(query.from) : std::numeric_limits<qint64>::min())
    , m_until(query.until.isValid() ? startOf(query.until.addDays(1)) : std::numeric_limits<qint64>::max())
{
    for (const QByteArray &word : conversations::searchWords(query.text))
        m_words.emplace_back(word);
    if (query.identity) {
        m_about = markOf(query.identity->toString());
        m_aboutLocation = markOfLocation(query.identity->location.toString());
    }
}

std::optional<int> HistorySearch::firstFoundIn(const JournalBatch &batch) const
{
    const auto standsIn = [](const QByteArray &text, const conversations::Needle &word) {
        return word.isIn({text.constData(), size_t(text.size())});
    };
    std::vector<conversations::Needle> words = m_words;
    std::erase_if(words, [&, name = conversations::folded(batch.head.subAccount)](
                             const conversations::Needle &word) { return standsIn(name, word); });
    if (words.empty())
        return std::nullopt;
    const auto found = std::ranges::find_if(batch.items, [&](const JournalItem &item) {
        const QByteArray text = searchedLines(item.planned);
        return std::ranges::all_of(words,
                                   [&](const conversations::Needle &word) { return standsIn(text, word); });
    });
    return found == batch.items.end() ? std::nullopt : std::optional(int(found - batch.items.begin()));
}

HistoryBlock HistoryBlock::fromBytes(const QByteArray &bytes)
{
    quint64 count = 0;
    if (size_t(bytes.size()) < sizeof count)
        return {};
    std::memcpy(&count, bytes.constData(), sizeof count);
    const size_t most = (size_t(bytes.size()) - sizeof count) / sizeof(Entry);
    if (count > most)
        return {};
    HistoryBlock block;
    block.m_entries.resize(count);
    if (count > 0)
        std::memcpy(block.m_entries.data(), bytes.constData() + sizeof count, count * sizeof(Entry));
    block.m_text = bytes.mid(qsizetype(sizeof count + count * sizeof(Entry)));
    quint64 end = 0;
    for (const Entry &entry : block.m_entries) {
        if (entry.textEnd < end || entry.textEnd > quint64(block.m_text.size()))
            return {};
        end = entry.textEnd;
    }
    return block;
}

QByteArray HistoryBlock::toBytes() const
{
    const quint64 count = m_entries.size();
    QByteArray bytes;
    bytes.reserve(qsizetype(sizeof count + count * sizeof(Entry)) + m_text.size());
    bytes.append(reinterpret_cast<const char *>(&count), sizeof count);
    bytes.append(reinterpret_cast<const char *>(m_entries.data()), qsizetype(count * sizeof(Entry)));
    return bytes + m_text;
}

void HistoryBlock::add(const JournalBatch &batch)
{
    m_text += conversations::folded(batch.head.subAccount) + '\n';
    for (const JournalItem &item : batch.items)
        m_text += searchedLines(item.planned);
    const BatchHead &head = batch.head;
    m_entries.push_back(
        {.begunAt = head.begunAt.toMSecsSinceEpoch(),
         .about = head.identity ? markOf(head.identity->toString()) : markOfLocation(head.location),
         .textEnd = quint64(m_text.size())});
}

bool HistoryBlock::isFull() const
{
    return m_text.size() >= kFullText || m_entries.size() >= kFullEntries;
}

bool HistoryBlock::matches(const HistorySearch &search, size_t entry) const
{
    const Entry &it = m_entries[entry];
    if (search.m_about && it.about != *search.m_about && it.about != search.m_aboutLocation)
        return false;
    return it.begunAt >= search.m_from && it.begunAt < search.m_until;
}

void HistoryBlock::mark(const conversations::Needle &word, std::vector<char> *marks) const
{
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    auto entry = m_entries.begin();
    for (const char *at = word.find(begin, end); at != nullptr; at = word.find(at, end)) {
        entry = std::upper_bound(entry, m_entries.end(), quint64(at - begin),
                                 [](quint64 place, const Entry &it) { return place < it.textEnd; });
        if (entry == m_entries.end())
            return;
        (*marks)[size_t(entry - m_entries.begin())] = 1;
        at = begin + entry->textEnd; // one find is enough of each
    }
}

void HistoryBlock::find(const HistorySearch &search, int first, std::vector<int> *found) const
{
    std::vector<char> hasAll(m_entries.size(), 1);
    for (const conversations::Needle &word : search.m_words) {
        std::vector<char> hasThis(m_entries.size(), 0);
        mark(word, &hasThis);
        std::ranges::transform(hasAll, hasThis, hasAll.begin(), std::bit_and<char>());
    }
    for (size_t entry = 0; entry < m_entries.size(); ++entry)
        if (hasAll[entry] != 0 && matches(search, entry))
            found->push_back(first + int(entry));
}

} // namespace deletion

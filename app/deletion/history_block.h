#pragma once

#include "app/conversations/needle.h"
#include "app/deletion/history_query.h"
#include "app/deletion/journal_record.h"

namespace deletion {

/// A query made ready for many blocks.
class HistorySearch
{
public:
    explicit HistorySearch(const HistoryQuery &query);

    /// The first conversation of a deletion that was found by this: the words that do not stand in the name
    /// of its sub-account all stand in it. Nothing where that is no word at all, or they stand in no single
    /// one.
    [[nodiscard]] std::optional<int> firstFoundIn(const JournalBatch &batch) const;

private:
    friend class HistoryBlock;

    std::vector<conversations::Needle> m_words; ///< folded; all must be in a deletion
    std::optional<quint64> m_about;             ///< the sub-account's mark
    quint64 m_aboutLocation = 0; ///< likewise, of journals of before 0.2, which know the location only
    qint64 m_from = 0;           ///< ms since the epoch
    qint64 m_until = 0;          ///< likewise; not of it any more
};

/// What is searched of some deletions that began one after the other, in one piece of memory: so a search
/// goes over a million of them in a fraction of a second. What is in here of a deletion is known when it
/// begins, and never changes. Texts are compared as the list's search compares them.
class HistoryBlock
{
public:
    HistoryBlock() = default;
    /// As `toBytes` gave it; empty where that is not what they are.
    [[nodiscard]] static HistoryBlock fromBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray toBytes() const;

    void add(const JournalBatch &batch);
    [[nodiscard]] int count() const { return int(m_entries.size()); }
    /// Whether the next deletion belongs into a block of its own.
    [[nodiscard]] bool isFull() const;

    /// Appends the places of those that match, ascending; the first deletion of this block has place `first`.
    void find(const HistorySearch &search, int first, std::vector<int> *found) const;

private:
    struct Entry
    {
        qint64 begunAt = 0;  ///< ms since the epoch
        quint64 about = 0;   ///< the sub-account's mark
        quint64 textEnd = 0; ///< where its part of the text ends
    };

    [[nodiscard]] bool matches(const HistorySearch &search, size_t entry) const;
    /// Sets to 1 the marks of those of its deletions that hold the word.
    void mark(const conversations::Needle &word, std::vector<char> *marks) const;

    std::vector<Entry> m_entries;
    QByteArray m_text; ///< a line for each field
};

} // namespace deletion

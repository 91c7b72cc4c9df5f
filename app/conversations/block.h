#pragma once

#include "app/conversations/narrow_column.h"
#include "app/highlevel/values.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace conversations {

/// Rows of the store in columns: numbers as numbers, text in two arenas of UTF-8.
///
/// `searched` holds what is looked through, folded, row after row: contact name, e-mail, phone and last
/// message, each followed by kFieldEnd, so that no word is found across two of them. The text as people wrote
/// it is not kept beside it: which letters were capitals is one bit each, and only a field that folding
/// changed more deeply (José) is kept whole. That is what lets a million rows stay near the size of their
/// text. `kept` holds the rest of a row's text: id, contact id, tags, the fields kept whole, then the
/// capitals' bits.
///
/// A block that a worker may be reading is never changed: the store copies it first.
class Block
{
public:
    static constexpr int kRows = 4096;
    static constexpr char kFieldEnd = '\n';
    /// Of a text, more than anybody reads in a line or looks for in a list; the rest is not kept. It also
    /// keeps both arenas below the 4 GB that their places can count.
    static constexpr qsizetype kMostLetters = 16'384;
    static constexpr qint64 kNoDate = std::numeric_limits<qint64>::min();

    enum Flag : quint8 {
        Starred = 1,
        Inbound = 2,
        Outbound = 4,
        Buried = 8,      ///< deleted: never to come back
        Absent = 16,     ///< a complete listing did not hold it
        HasReplied = 32, ///< the contact wrote at least once
        NeverReplied = 64,
    };
    static constexpr quint8 kGone = Buried | Absent;

    /// The numbers of one row; `type` and `assignedTo` are places in the store's word lists.
    struct Numbers
    {
        qint64 lastMessageDate = kNoDate;
        qint64 dateAdded = kNoDate;
        quint32 type = 0;
        quint32 assignedTo = 0;
        quint32 unread = 0;
        quint8 flags = 0;
        quint16 unreadable = 0; ///< see highlevel::Conversation
        quint16 leftOut = 0;    ///< likewise
        friend bool operator==(const Numbers &, const Numbers &) = default;
    };
    /// The text of one row, as it lies in the arenas.
    struct Text
    {
        std::string searched;
        std::string kept;
        quint8 whole = 0; ///< bit i: field i is kept whole
    };

    [[nodiscard]] static Text pack(const highlevel::Conversation &conversation);

    [[nodiscard]] int size() const { return int(m_flags.size()); }
    [[nodiscard]] bool isFull() const { return size() == kRows; }
    void append(const Numbers &numbers, const Text &text);
    void setNumbers(int row, const Numbers &numbers);
    /// A copy with the text of some rows replaced; `texts` sorted by row.
    [[nodiscard]] std::shared_ptr<Block> withTexts(std::span<const std::pair<int, Text>> texts) const;
    void shrink();

    [[nodiscard]] Numbers numbers(int row) const;
    [[nodiscard]] quint8 flags(int row) const { return m_flags[size_t(row)]; }
    [[nodiscard]] std::span<const quint8> flags() const { return m_flags; }
    void setFlags(int row, quint8 flags) { m_flags[size_t(row)] = flags; }
    [[nodiscard]] qint64 lastMessageDate(int row) const { return m_lastMessageDate[size_t(row)]; }
    [[nodiscard]] qint64 dateAdded(int row) const { return m_dateAdded[size_t(row)]; }
    [[nodiscard]] quint32 type(int row) const { return m_type[size_t(row)]; }
    [[nodiscard]] const NarrowColumn &types() const { return m_type; }
    [[nodiscard]] quint32 assignedTo(int row) const { return m_assignedTo[size_t(row)]; }
    [[nodiscard]] quint32 unread(int row) const { return m_unread[size_t(row)]; }
    /// Of highlevel::Conversation::Unreadable, added up.
    [[nodiscard]] quint16 unreadable(int row) const { return quint16(m_unreadable[size_t(row)]); }

    [[nodiscard]] std::string_view id(int row) const;
    [[nodiscard]] std::string_view contactId(int row) const;
    [[nodiscard]] std::string_view tags(int row) const;
    [[nodiscard]] bool hasText(int row, const Text &text) const;
    /// Fills the text fields of `into`; its id is not touched.
    void unpack(int row, highlevel::Conversation *into) const;

    [[nodiscard]] std::string_view searched() const { return m_searched; }
    /// size() + 1 places in `searched`.
    [[nodiscard]] std::span<const quint32> searchedStarts() const { return m_searchedStart; }
    [[nodiscard]] std::string_view searched(int row) const;
    /// Field 0 to 3 of the folded text: name, e-mail, phone, last message.
    [[nodiscard]] std::string_view searchedField(int row, int field) const;

    [[nodiscard]] qsizetype bytes() const;

private:
    [[nodiscard]] std::string_view kept(int row) const;

    std::vector<qint64> m_lastMessageDate;
    std::vector<qint64> m_dateAdded;
    NarrowColumn m_type;
    NarrowColumn m_assignedTo;
    NarrowColumn m_unread;
    std::vector<quint8> m_flags;
    NarrowColumn m_unreadable;
    NarrowColumn m_leftOut;
    std::vector<quint8> m_whole;
    std::vector<quint32> m_searchedStart{0};
    std::vector<quint32> m_keptStart{0};
    std::string m_searched;
    std::string m_kept;
};

} // namespace conversations

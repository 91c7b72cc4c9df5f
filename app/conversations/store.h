#pragma once

#include "app/conversations/block.h"
#include "app/conversations/date_range.h"
#include "app/conversations/id_index.h"
#include "app/conversations/row.h"

#include <QHash>
#include <QStringList>

#include <memory>
#include <vector>

namespace conversations {

/// What a worker may read while the store goes on changing. Cheap to copy.
struct Snapshot
{
    std::vector<std::shared_ptr<const Block>> blocks;
    QStringList types;     ///< HighLevel's lastMessageType, by number
    QStringList users;     ///< ids of those a conversation is assigned to, by number; the empty one is nobody
    int live = 0;          ///< rows that are not gone
    quint64 orderings = 0; ///< changes when rows came or what they are sorted by changed
    quint64 changes = 0;   ///< changes with every change

    [[nodiscard]] Row rows() const
    {
        return blocks.empty() ? 0 : Row(blocks.size() - 1) * Block::kRows + blocks.back()->size();
    }
    [[nodiscard]] highlevel::Conversation at(Row row) const;
    [[nodiscard]] const Block &blockOf(Row row) const { return *blocks[size_t(row / Block::kRows)]; }
    [[nodiscard]] bool isGone(Row row) const { return blockOf(row).flags(row % Block::kRows) & Block::kGone; }
};

/// All conversations of one sub-account that were ever listed, each once, in columns (see Block).
///
/// A deleted one leaves a tombstone: HighLevel's search lags behind its deletes by seconds, and must not
/// bring it back. A tombstone hides no more than such a lag can explain: a conversation with a message newer
/// than its deletion is live again, and one that is still listed a minute later is named, so that HighLevel
/// can be asked about it. Texts are kept as one line each, as a list shows them.
class Store
{
public:
    /// Longer than this after a deletion, HighLevel's search has heard of it.
    static constexpr qint64 kIndexLagMs = 60'000;

    /// Where rows come from. Only those of a listing count as listed.
    enum class Source { Listing, Search };
    struct Told
    {
        Source source = Source::Listing;
        qint64 askedAt = 0; ///< when the answer was asked for: steady time, ms
    };
    /// When something was deleted, by both clocks: HighLevel's dates can be compared with the date only, what
    /// happens later with the steady time only, since a date may be set back.
    struct Moment
    {
        qint64 utc = 0;    ///< this computer's, ms since the epoch
        qint64 steady = 0; ///< ms
    };
    /// What became of a row that was merged.
    struct Took
    {
        Row row = -1;
        bool isFresh = false;   ///< not seen before since `beginListing`, by a listing
        bool isNew = false;     ///< not here before; or deleted, and not seen since `beginListing`
        bool isChanged = false; ///< known, and different now
    };
    struct Merged
    {
        int fresh = 0;            ///< not seen before since `beginListing`; 0 for a search
        std::vector<Took> took;   ///< of each row that was merged, in their order
        std::vector<Row> changed; ///< known ones that are different now
        /// Deleted ones that got a message since: they are live again.
        QList<base::ConversationId> cameBack;
        /// Deleted ones that are listed although the search must have heard of it; each once a listing.
        QList<base::ConversationId> stillListed;
    };

    /// From now on it is noted which rows come.
    void beginListing();
    /// Adds what is new, updates what is known, leaves out what was deleted.
    Merged merge(const QList<highlevel::Conversation> &rows, Told told);
    Merged merge(const QList<highlevel::Conversation> &rows) { return merge(rows, Told{}); }
    /// The same for the rows from `*next` on, as many as take a few milliseconds; `*next` is where to go on.
    /// How many that are is told by their number and size, not by a clock: the same rows always make the same
    /// slices.
    Merged mergeSlice(const QList<highlevel::Conversation> &rows, qsizetype *next, Told told);
    /// Takes away the rows that neither the listing nor a search brought since `beginListing`; they come back
    /// when they are listed again. Only right after a listing that is known to be whole. Returns how many
    /// went.
    int dropUnseen();
    /// Likewise, of those that were added within `range`, all but `listed`: only after a page that held all
    /// of the range.
    int dropFrom(const DateRange &range, const std::vector<Took> &listed);
    /// All that are shown count as listed: it was found out that HighLevel lists just as many.
    void seeAllShown();
    /// The conversation was deleted at that moment and is kept out. Whether it was here.
    bool bury(const base::ConversationId &id, Moment deletedAt);
    /// It turned out to be there still: it is shown again, as it was last listed. Whether it was buried.
    bool raise(const base::ConversationId &id);
    /// What was found out about whether the contact ever wrote. That they never did ends with the next
    /// message.
    void setReplied(Row row, bool replied);

    [[nodiscard]] int size() const { return m_live; } ///< those that are not gone
    [[nodiscard]] Row rows() const { return m_rows; } ///< gone ones too
    [[nodiscard]] bool isGone(Row row) const;
    [[nodiscard]] highlevel::Conversation at(Row row) const;
    /// At a small part of what `at` costs.
    [[nodiscard]] base::ConversationId idOf(Row row) const;
    /// Also of one that is gone; -1 when it was never here.
    [[nodiscard]] Row rowOf(const base::ConversationId &id) const;
    [[nodiscard]] bool isBuried(const base::ConversationId &id) const;
    [[nodiscard]] int buried() const { return m_buried; }
    /// Whether the row came since `beginListing`.
    [[nodiscard]] bool wasSeen(Row row) const { return m_seen[size_t(row)]; }
    /// How many are shown that did not come since `beginListing`; counted row by row.
    [[nodiscard]] int shownUnseen() const;
    /// Grows with every change, see Snapshot.
    [[nodiscard]] quint64 changes() const { return m_changes; }

    [[nodiscard]] Snapshot snapshot() const;
    /// Memory held, for the note beside the benchmark.
    [[nodiscard]] qsizetype bytes() const;

private:
    /// Words that many rows share, each kept once.
    class Words
    {
    public:
        [[nodiscard]] quint32 numberOf(const QString &word);
        [[nodiscard]] const QStringList &all() const { return m_words; }

    private:
        QStringList m_words;
        QHash<QString, quint32> m_numbers;
    };

    /// What is known of a deletion.
    struct Grave
    {
        Moment deletedAt;
        bool isTold = false; ///< named as still listed since `beginListing`
    };

    [[nodiscard]] Block &writable(Row row);
    void mergeOne(const highlevel::Conversation &c, Told told, Merged *merged,
                  std::vector<std::pair<Row, Block::Text>> *newTexts);
    [[nodiscard]] std::string_view idAt(Row row) const;
    [[nodiscard]] bool hasComeBack(Row row, const highlevel::Conversation &listed) const;
    void unbury(Row row);
    [[nodiscard]] Row find(std::string_view id) const;
    Row append(const Block::Numbers &numbers, const Block::Text &text);
    [[nodiscard]] Block::Numbers numbersOf(const highlevel::Conversation &c);
    [[nodiscard]] bool update(Row row, Block::Numbers numbers, Block::Text text,
                              std::vector<std::pair<Row, Block::Text>> *newTexts);
    void replaceTexts(std::vector<std::pair<Row, Block::Text>> texts);

    std::vector<std::shared_ptr<Block>> m_blocks;
    IdIndex m_ids;
    std::vector<bool> m_seen;  ///< by the listing
    std::vector<bool> m_found; ///< by a search since the listing began
    QHash<Row, Grave> m_graves;
    Words m_types;
    Words m_users;
    Row m_rows = 0;
    int m_live = 0;
    int m_buried = 0;
    quint64 m_orderings = 0;
    quint64 m_changes = 0;
    qsizetype m_copies = 0; ///< of blocks that a snapshot held
};

} // namespace conversations

#pragma once

#include <QtGlobal>

#include <optional>
#include <vector>

namespace conversations {

/// Conversations by when they were added, in milliseconds since the epoch, both ends included; open where
/// absent.
struct DateRange
{
    std::optional<qint64> from;
    std::optional<qint64> until;

    [[nodiscard]] bool contains(qint64 date) const
    {
        return (!from || date >= *from) && (!until || date <= *until);
    }
    [[nodiscard]] bool isEverything() const { return !from && !until; }
    friend bool operator==(const DateRange &, const DateRange &) = default;
};

/// The range cut behind each of `cuts` that lies within it: together exactly the range, and no two overlap.
[[nodiscard]] std::vector<DateRange> cutBehind(const DateRange &range, std::vector<qint64> cuts);

/// Which pages to ask for so that every conversation comes, in as few requests as can be and several side by
/// side. Pure: it is told what came, and says what to ask next.
///
/// The newest page comes first, and the oldest with it, which shows how far back things go. Then the whole is
/// cut by dateAdded into strands that are paged side by side; a strand that turns out long is cut again while
/// others have ended. Each strand pages by the date of the last message with HighLevel's exclusive cursor,
/// one millisecond back, so that rows sharing a date at a page's edge come; where a whole page shares one
/// date the strand is cut by dateAdded. At the end a look at the top finds what moved there meanwhile. What
/// is still missing against HighLevel's total is chased: the strands that are short in the opposite
/// direction, then all of it without a filter. A server that ignores the date filter is noticed, and all is
/// paged in one strand.
class ListingPlan
{
public:
    static constexpr int kPage = 100; ///< the most HighLevel gives (S)
    static constexpr int kSideBySide = 6;

    struct Ask
    {
        int number = 0;
        DateRange range;
        std::optional<qint64> after; ///< exclusive, on the date of the last message
        bool oldestFirst = false;
    };
    /// A row that came, as far as it matters here.
    struct Row
    {
        std::optional<qint64> dateAdded;
        bool fresh = false; ///< not seen before in this listing
    };
    struct Page
    {
        std::vector<Row> rows;
        int received = 0; ///< also those of no use
        qint64 total = 0;
        std::optional<qint64> cursor; ///< the sort value of the last row
    };

    /// `now`, milliseconds since the epoch: where the newest strand is reckoned to end.
    explicit ListingPlan(qint64 now) : m_now(now) {}

    /// What to ask now; nothing while all that can be asked is under way. To be asked again after each
    /// answer.
    [[nodiscard]] std::optional<Ask> next();
    void answered(int ask, const Page &page);
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }

    [[nodiscard]] qint64 received() const { return m_received; }
    /// As HighLevel said last of the whole.
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isComplete() const { return m_received >= m_total; }
    [[nodiscard]] bool ignoresDates() const { return m_ignoresDates; }

private:
    enum class Phase { First, Strands, ChaseStrands, Look, ChaseAll, Done };

    struct Strand
    {
        DateRange range;
        std::optional<qint64> after;
        bool oldestFirst = false;
        bool isLook = false; ///< ends as soon as a page brings nothing new
        qint64 total = -1;
        bool underWay = false;
        bool ended = false;
        int barren = 0; ///< short pages in a row that brought nothing
    };

    void start(const Strand &strand);
    void goOn();
    void follow(Strand *strand, const Page &page);
    void cut(size_t strand, std::vector<qint64> cuts);
    void cutIfLong(size_t strand);
    void beginStrands();
    void fallBack();
    [[nodiscard]] bool chaseStrands();
    [[nodiscard]] qint64 known(const DateRange &range) const;
    [[nodiscard]] int underWay() const;
    [[nodiscard]] int open() const;

    qint64 m_now;
    Phase m_phase = Phase::First;
    std::vector<Strand> m_strands;
    std::vector<std::optional<size_t>> m_asked; ///< by ask number: its strand; nothing once it was dropped
    std::vector<qint64> m_dates;                ///< dateAdded of all that came, once each
    std::optional<qint64> m_top;                ///< where the newest page ended
    std::optional<qint64> m_oldestAdded;
    qint64 m_received = 0;
    qint64 m_total = 0;
    int m_chases = 0;
    bool m_givesFullPages = false;
    bool m_ignoresDates = false;
};

} // namespace conversations

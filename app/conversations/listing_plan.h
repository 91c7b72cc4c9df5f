#pragma once

#include "app/conversations/date_range.h"

namespace conversations {

/// Which pages to ask for so that every conversation comes, in as few requests as can be and several side by
/// side. Pure: it is told what came, and says what to ask next.
///
/// The newest page comes first, and the oldest with it, which shows how far back things go. Then the whole is
/// cut by dateAdded into strands that are paged side by side; a strand that turns out long is cut again while
/// others have ended. Each strand pages by the date of the last message with HighLevel's exclusive cursor,
/// one millisecond back, so that rows sharing a date at a page's edge come; where a whole page shares one
/// date the strand is cut by dateAdded.
///
/// What strands cannot bring is sought in windows of dateAdded, asked for without a cursor and cut until each
/// fits a page: rows without a date of a last message (never messaged; sorted last both ways, where no cursor
/// leads), strands that are short of their total, servers that do not heed the cursor. A look at the top
/// finds what moved there meanwhile. What is missing then is chased through everything without a filter,
/// from both ends.
///
/// HighLevel's total is no proof. All has come when the pages prove it: the newest and the oldest page met,
/// or every strand and window ended with a page that was not full. A total that is larger says that
/// some are missing; one that is smaller than what came is wrong; one that the same answer contradicts is not
/// chased. Whatever a server does, the listing ends: after two rounds without a fresh row, and never later
/// than after `mostRequests`.
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
        bool fresh = false;                     ///< not seen before in this listing
        std::optional<qint64> lastMessage = {}; ///< the date of its last message
    };
    struct Page
    {
        std::vector<Row> rows;
        int received = 0;             ///< also those of no use
        int unreadable = 0;           ///< of those, the ones not seen before in this listing
        std::optional<qint64> total;  ///< of the range asked for; nothing where HighLevel did not say
        std::optional<qint64> cursor; ///< the sort value of the last row
    };

    /// `now`, milliseconds since the epoch: where the newest strand is reckoned to end.
    explicit ListingPlan(qint64 now) : m_now(now) {}

    /// What to ask now; nothing while all that can be asked is under way. To be asked again after each
    /// answer.
    [[nodiscard]] std::optional<Ask> next();
    void answered(int ask, const Page &page);
    /// HighLevel refused that request as one that cannot be asked: goes on without what it has and the first
    /// page lacks, a range of dates or the order from the oldest. Whether there was such a thing to go on
    /// without.
    [[nodiscard]] bool goOnWithout(int ask);
    [[nodiscard]] bool isDone() const { return m_phase == Phase::Done; }

    [[nodiscard]] qint64 received() const { return m_received; }
    [[nodiscard]] qint64 unreadable() const { return m_unreadable; }
    /// As HighLevel said last of the whole; nothing where it never did.
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// Whether the pages prove that all has come, and HighLevel does not say that there are more.
    [[nodiscard]] bool isWhole() const;
    [[nodiscard]] bool ignoresDates() const { return m_ignoresDates; }

    /// Three times the pages that what came fills, at the size of page this server gives, and 40.
    [[nodiscard]] int mostRequests() const;

private:
    enum class Phase { First, Strands, Windows, Look, ChaseAll, Done };

    struct Strand
    {
        /// Paged ones and chases are walked by the cursor, chases through everything once more; windows are
        /// cut until they fit a page; a look ends as soon as a page brings nothing new.
        enum class Kind { Paged, Window, Look, Chase };
        enum class End {
            Open,
            Replaced, ///< by its pieces
            Seen,     ///< all of it has come
            Unseen,   ///< given up; some of it may be missing
        };
        Kind kind = Kind::Paged;
        DateRange range = {};
        std::optional<qint64> after = {};
        bool oldestFirst = false;
        End end = End::Open;
        bool underWay = false;
        bool steppedOver = false; ///< a page that shares one date: what else shares it was passed
        bool mustProve = false;   ///< of a window: nothing else proves that all of its range has come
        std::optional<qint64> total = {};
    };

    void start(const Strand &strand);
    void goOn();
    void count(const Page &page);
    void takeEnd(Strand *strand, const Page &page);
    void follow(size_t number, const Page &page);
    void followLook(Strand *strand, const Page &page) const;
    void followWindow(size_t number, const Page &page);
    void endWindow(Strand *strand, bool isSeen) const;
    [[nodiscard]] bool cut(size_t strand, const std::vector<qint64> &cuts);
    void cutIfLong(size_t strand);
    void beginStrands();
    void beginWindows();
    void dropAll();
    void stopUsingDates();
    void stopUsingCursor();
    void endRound();
    [[nodiscard]] bool isShort(const Page &page) const;
    [[nodiscard]] bool isCursorHeeded(const Strand &strand, const Page &page) const;
    [[nodiscard]] bool isProven() const;
    [[nodiscard]] bool isMissingSome() const;
    [[nodiscard]] bool isShortOfTotal(const Strand &strand) const;
    [[nodiscard]] std::vector<qint64> cutsOf(const Strand &window) const;
    [[nodiscard]] qint64 known(const DateRange &range) const;
    [[nodiscard]] int underWay() const;
    [[nodiscard]] int open() const;

    qint64 m_now;
    Phase m_phase = Phase::First;
    std::vector<Strand> m_strands;
    std::vector<std::optional<size_t>> m_asked; ///< by ask number: its strand; nothing once it was dropped
    std::vector<qint64> m_dates;                ///< dateAdded of all that came, once each
    std::optional<qint64> m_top;                ///< where the newest page ended
    std::optional<qint64> m_bottom;             ///< where the oldest page ended
    std::optional<qint64> m_oldestAdded;
    qint64 m_received = 0;
    qint64 m_unreadable = 0;
    qint64 m_receivedBefore = 0; ///< at the end of the round before
    std::optional<qint64> m_total;
    int m_largestPage = 0;
    int m_barrenRounds = 0;
    int m_chases = 0;
    bool m_isProven = false; ///< by both ends, or by a walk through everything
    bool m_hasUndated = false;
    bool m_givesFullPages = false;
    bool m_ignoresDates = false;
    bool m_ignoresCursor = false;
    bool m_contradictsTotal = false; ///< a page that held all of a window was said to be less than all
};

} // namespace conversations

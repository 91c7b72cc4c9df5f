#pragma once

#include "app/highlevel/http_outcome.h"
#include "app/highlevel/wait.h"

#include <deque>
#include <optional>
#include <random>
#include <vector>

namespace highlevel {

/// How often one may ask: a pure account of what was sent and what the headers said. No clock, no timer:
/// the time is handed in, so every decision can be tested.
///
/// A request takes one of `max` places from the moment it leaves until `interval` after its *answer*.
/// Counting from the answer, not from the send, is what keeps it safe whichever way the server counts
/// (sliding log, fixed window, clock window, token bucket): the server counted the request somewhere between
/// the two. Where the answer was lost, the place is held for one interval more. The limits are learnt from
/// the headers; until the first answer the smallest known limit is assumed. Headers are believed within
/// reason: whatever they say, with nothing under way the next request has a time.
///
/// There is one for each sub-account, whoever in this program asks (LimitBook), since HighLevel counts them
/// together. The limit is shared with whatever else the agency runs on the sub-account, too. `Remaining`
/// tells of it: when less is left than our own requests explain, somebody else is at work. Considerate
/// manners then leave them a reserve and spread our own requests evenly; what was seen of them fades within
/// two intervals.
class RateBudget
{
public:
    using Time = base::Milliseconds;
    using Ticket = qint64;

    enum class Manners { Considerate, FullSpeed };

    void setManners(Manners manners) { m_manners = manners; }
    [[nodiscard]] Manners manners() const { return m_manners; }
    /// Seeds the scatter of back-offs, so that programs refused together do not come back together.
    void scatter(quint32 seed) { m_dice.seed(seed); }

    /// The earliest moment the next request may leave; `now` or before means at once. Nothing: not before one
    /// of the requests under way is answered.
    [[nodiscard]] std::optional<Time> nextSend(Time now) const;
    /// The same, with the reason: what keeps the next request longest.
    [[nodiscard]] Wait wait(Time now) const;

    [[nodiscard]] Ticket sent(Time now);
    /// To be called for each `sent()` that left, once, whatever came of it; `rate` is empty where no answer
    /// came. `status` 429 makes everyone wait as long as the headers say, else for a time that doubles with
    /// each refusal in a row; those that left together are refused together, and count once. `Retry-After` of
    /// any other refusal is kept to as well.
    void ended(Ticket ticket, Time now, int status, const RateHeaders &rate);
    /// Instead: it never left this machine, so it takes no place.
    void neverLeft(Ticket ticket);

    [[nodiscard]] int max() const { return m_max; }
    [[nodiscard]] Time interval() const { return m_interval; }
    /// As last reported; nothing before the first answer.
    [[nodiscard]] std::optional<int> remaining() const { return m_remaining; }
    [[nodiscard]] std::optional<int> dailyMax() const { return m_dailyMax; }
    [[nodiscard]] std::optional<int> dailyRemaining() const { return m_dailyRemaining; }
    /// When HighLevel's next day begins, by its last answer that said so.
    [[nodiscard]] std::optional<Time> newDay() const { return m_newDay; }
    /// While the day's requests are used up: when there are new ones. Nothing otherwise.
    [[nodiscard]] std::optional<Time> dayReturns(Time now) const;
    /// How many of the places are kept free for others now.
    [[nodiscard]] int reserve(Time now) const;
    /// How many considerate manners would keep free for them.
    [[nodiscard]] int wantedByOthers(Time now) const;

    /// The requests that hold a place, as another run of this program must know them.
    struct Memory
    {
        struct Place
        {
            Time endedAgo{0};
            bool lost = false; ///< no answer came, or none yet
        };
        int max = 0;
        Time interval{0};
        std::vector<Place> places;
    };
    [[nodiscard]] Memory memory(Time now) const;
    /// Takes over what an earlier run remembered; to be called before the first `sent()`. Blocks for two
    /// intervals at most, whatever is in it. Without places there is nothing to know: the limit is learnt
    /// anew.
    void recall(const Memory &memory, Time now);
    /// Grows with each change worth remembering.
    [[nodiscard]] qint64 changes() const { return m_nextTicket + m_ends; }

private:
    struct Request
    {
        Ticket ticket;
        Time sent;
        std::optional<Time> ended = std::nullopt; ///< nothing while it is under way
        bool lost = false;                        ///< it ended without an answer
    };
    struct Sighting
    {
        Time at;
        int others; ///< requests of others within one interval
    };

    void refused(const Request &request, Time now, const RateHeaders &rate);
    void countTheDay(const Request &request, Time now, const RateHeaders &rate);
    /// Whether no other was under way at the same time.
    [[nodiscard]] bool wasAlone(const Request &request) const;
    [[nodiscard]] bool anyUnderWay() const;
    /// Of all that hold a place, when so many that ours are fewer than allowed will have let go of theirs.
    [[nodiscard]] std::optional<Time> placeFree(Time now) const;
    [[nodiscard]] Time backOff();
    /// When its place is free again, by the limit as it is known now; nothing while it is under way.
    [[nodiscard]] std::optional<Time> freeAt(const Request &request) const;
    void forgetBefore(Time now);
    void learn(const RateHeaders &rate);
    void lookForOthers(const Request &request, Time now, int remaining);

    Manners m_manners = Manners::Considerate;
    int m_max = 25; // a sandbox's limit (R), the smallest known
    Time m_interval{10'000};
    std::deque<Request> m_requests; ///< those that may still count, in the order they were sent
    std::deque<Sighting> m_sightings;
    Ticket m_nextTicket = 0;
    std::optional<Time> m_lastSent;
    std::optional<int> m_remaining;
    std::optional<int> m_dailyMax;
    std::optional<int> m_dailyRemaining;
    std::optional<Time> m_newDay;
    std::optional<int> m_dailyLeft; ///< likewise, less what has left since
    Time m_askedToWaitUntil{0};
    Time m_nothingLeftUntil{0}; ///< others have used up the interval
    Time m_dayReturns{0};
    qint64 m_ends = 0;
    int m_refusals = 0;                ///< in a row
    std::optional<Time> m_lastRefusal; ///< the latest that counted
    std::minstd_rand m_dice;
};

} // namespace highlevel

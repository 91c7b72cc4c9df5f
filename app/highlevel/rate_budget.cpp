#include "app/highlevel/rate_budget.h"

#include <algorithm>
#include <cmath>

namespace highlevel {

namespace {

using Time = RateBudget::Time;

/// How long others are reckoned with after they were last seen, in intervals.
constexpr int kMemory = 2;
/// After a 429 nobody asks again sooner, even where `Retry-After` says at once.
constexpr Time kLeastRest{500};
/// The day runs for 24 h; the rest is for a clock or two that go wrong.
constexpr Time kLongestDay = std::chrono::hours(24) + std::chrono::minutes(10);

template <class T>
void keepWithin(std::optional<T> &value, std::type_identity_t<T> least, std::type_identity_t<T> most)
{
    if (value)
        value = std::clamp(*value, least, most);
}

/// Headers as far as they can be meant: one wrong number in them must not stop this program for ever, nor
/// let it loose.
RateHeaders withinReason(RateHeaders rate)
{
    if (rate.max == 0)
        rate.max.reset();
    if (rate.interval == Time(0))
        rate.interval.reset();
    keepWithin(rate.max, 1, 1'000'000);
    keepWithin(rate.interval, Time(100), Time(std::chrono::hours(1)));
    keepWithin(rate.remaining, 0, 1'000'000);
    keepWithin(rate.dailyMax, 0, 1'000'000'000);
    keepWithin(rate.dailyRemaining, 0, 1'000'000'000);
    keepWithin(rate.dailyReset, Time(0), kLongestDay);
    keepWithin(rate.retryAfter, Time(0), kLongestDay);
    return rate;
}

} // namespace

int RateBudget::reserve(Time now) const
{
    return m_manners == Manners::FullSpeed ? 0 : wantedByOthers(now);
}

int RateBudget::wantedByOthers(Time now) const
{
    double others = 0;
    for (const Sighting &seen : m_sightings) {
        // In full for an interval, since an interval is what was seen; then less and less.
        const double left =
            double((seen.at + m_interval * kMemory - now).count()) / double(m_interval.count());
        others = std::max(others, seen.others * std::clamp(left, 0.0, 1.0));
    }
    if (others <= 0)
        return 0;
    // Calls at random moments scatter by their square root: two of those beside the most that was seen. What
    // is seen at first may be only the beginning of it, hence the least.
    const int wanted = int(std::ceil(others + 2 * std::sqrt(others)));
    return std::clamp(wanted, m_max * 3 / 10, m_max * 3 / 4);
}

std::optional<RateBudget::Time> RateBudget::freeAt(const Request &request) const
{
    if (!request.ended)
        return std::nullopt;
    // Without an answer it may be on its way still, and be counted later than the moment it was given up.
    return *request.ended + m_interval * (request.lost ? 2 : 1);
}

bool RateBudget::anyUnderWay() const
{
    return std::ranges::any_of(m_requests, [](const Request &own) { return !own.ended; });
}

std::optional<RateBudget::Time> RateBudget::placeFree(Time now) const
{
    const int ours = m_max - reserve(now);
    std::vector<Time> frees;
    int held = 0;
    for (const Request &request : m_requests) {
        const auto free = freeAt(request);
        if (free && *free <= now)
            continue;
        ++held;
        if (free)
            frees.push_back(*free);
    }
    const int over = held - ours;
    if (over < 0)
        return now;
    if (size_t(over) >= frees.size())
        return std::nullopt;
    std::ranges::nth_element(frees, frees.begin() + over);
    return frees[size_t(over)];
}

Wait RateBudget::wait(Time now) const
{
    using Why = Wait::Why;
    // The day's last may be under way: their answers will tell. With none under way the next one goes all the
    // same, since its answer is the only way to learn how things stand.
    if (m_dayReturns <= now && m_dailyLeft && *m_dailyLeft <= 0 && anyUnderWay())
        return {Why::DayUsedUp, std::nullopt};
    Wait longest{Why::Nothing, now};
    const auto atLeast = [&](Why why, Time until) {
        if (until > *longest.until)
            longest = {why, until};
    };
    const auto place = placeFree(now);
    atLeast(Why::Limit, place.value_or(now));
    atLeast(Why::Limit, m_nothingLeftUntil);
    if (const int kept = reserve(now); kept > 0 && m_lastSent)
        atLeast(Why::Limit, *m_lastSent + m_interval / (m_max - kept));
    atLeast(Why::AskedToWait, m_askedToWaitUntil);
    atLeast(Why::DayUsedUp, m_dayReturns);
    if (!place)
        return {longest.why == Why::Nothing ? Why::Limit : longest.why, std::nullopt};
    return longest.why == Why::Nothing ? Wait{} : longest;
}

std::optional<RateBudget::Time> RateBudget::nextSend(Time now) const
{
    const Wait next = wait(now);
    return next.why == Wait::Why::Nothing ? std::optional(now) : next.until;
}

RateBudget::Ticket RateBudget::sent(Time now)
{
    forgetBefore(now);
    m_lastSent = now;
    if (m_dailyLeft)
        --*m_dailyLeft;
    m_requests.push_back({.ticket = m_nextTicket, .sent = now});
    return m_nextTicket++;
}

void RateBudget::forgetBefore(Time now)
{
    // One interval longer: an answer under way may have been counted before those that let go since.
    std::erase_if(m_requests, [&](const Request &request) {
        const auto free = freeAt(request);
        return free && *free + m_interval <= now;
    });
    std::erase_if(m_sightings, [&](const Sighting &seen) { return seen.at + m_interval * kMemory <= now; });
}

void RateBudget::learn(const RateHeaders &rate)
{
    if (rate.max)
        m_max = *rate.max;
    if (rate.interval)
        m_interval = *rate.interval;
    if (rate.dailyMax)
        m_dailyMax = rate.dailyMax;
}

void RateBudget::lookForOthers(const Request &request, Time now, int remaining)
{
    // What of ours the server may have counted when it answered: all that was not out of its window when
    // this one left. More than that is missing from the limit: others took it.
    const auto ours = std::ranges::count_if(m_requests, [&](const Request &own) {
        const auto free = freeAt(own);
        return !free || *free > request.sent;
    });
    const int others = m_max - remaining - int(ours);
    if (others <= 0)
        return;
    // An earlier one of fewer can say no more than this one does.
    while (!m_sightings.empty() && m_sightings.back().others <= others)
        m_sightings.pop_back();
    m_sightings.push_back({now, others});
    // Nothing is left, and not because of us: it comes back little by little.
    if (remaining == 0)
        m_nothingLeftUntil = std::max(m_nothingLeftUntil, now + m_interval / 4);
}

bool RateBudget::wasAlone(const Request &request) const
{
    return std::ranges::none_of(m_requests, [&](const Request &other) {
        return other.ticket != request.ticket && (!other.ended || *other.ended > request.sent);
    });
}

void RateBudget::countTheDay(const Request &request, Time now, const RateHeaders &rate)
{
    m_dailyRemaining = rate.dailyRemaining;
    const auto underWay = std::ranges::count_if(m_requests, [](const Request &own) { return !own.ended; });
    const int left = *rate.dailyRemaining - int(underWay);
    // Answers can overtake each other, also the last of them that is under way: so a little more than was
    // known is old news, but for one that was alone. Much more is a new day.
    constexpr int overtaken = 20;
    const bool mayBeOld = m_dailyLeft && left <= *m_dailyLeft + overtaken && !wasAlone(request);
    m_dailyLeft = mayBeOld ? std::min(left, *m_dailyLeft) : left;
    if (*rate.dailyRemaining == 0 && rate.dailyReset)
        m_dayReturns = std::max(m_dayReturns, now + *rate.dailyReset);
}

void RateBudget::ended(Ticket ticket, Time now, int status, const RateHeaders &told)
{
    const RateHeaders rate = withinReason(told);
    learn(rate);
    if (rate.dailyReset)
        m_newDay = now + *rate.dailyReset;
    const auto request = std::ranges::find(m_requests, ticket, &Request::ticket);
    if (request == m_requests.end())
        return;
    ++m_ends;
    request->ended = now;
    request->lost = status == 0;

    if (rate.remaining) {
        m_remaining = rate.remaining;
        if (status != 429)
            lookForOthers(*request, now, *rate.remaining);
    }
    if (rate.dailyRemaining)
        countTheDay(*request, now, rate);

    if (status == 429) {
        refused(*request, now, rate);
        return;
    }
    if (status >= 400 && rate.retryAfter)
        m_askedToWaitUntil = std::max(m_askedToWaitUntil, now + *rate.retryAfter);
    if (status > 0 && (!m_lastRefusal || request->sent > *m_lastRefusal))
        m_refusals = 0;
}

void RateBudget::refused(const Request &request, Time now, const RateHeaders &rate)
{
    const bool isNew = !m_lastRefusal || request.sent > *m_lastRefusal;
    if (isNew) {
        ++m_refusals;
        m_lastRefusal = now;
    }
    if (rate.retryAfter)
        m_askedToWaitUntil = std::max(m_askedToWaitUntil, now + std::max(*rate.retryAfter, kLeastRest));
    else if (isNew)
        m_askedToWaitUntil = std::max(m_askedToWaitUntil, now + backOff());
}

RateBudget::Time RateBudget::backOff()
{
    const Time least = std::max(m_interval / 2, kLeastRest) * (1 << std::min(m_refusals - 1, 5));
    return least + Time(qint64(m_dice() % quint64(std::max<qint64>(least.count() / 4, 1))));
}

void RateBudget::neverLeft(Ticket ticket)
{
    if (std::erase_if(m_requests, [&](const Request &request) { return request.ticket == ticket; }) == 0)
        return;
    ++m_ends;
    if (m_dailyLeft)
        ++*m_dailyLeft;
}

std::optional<RateBudget::Time> RateBudget::dayReturns(Time now) const
{
    return m_dayReturns > now ? std::optional(m_dayReturns) : std::nullopt;
}

RateBudget::Memory RateBudget::memory(Time now) const
{
    Memory memory{.max = m_max, .interval = m_interval};
    for (const Request &request : m_requests) {
        const auto free = freeAt(request);
        if (!free)
            memory.places.push_back({.lost = true});
        else if (*free > now)
            memory.places.push_back({.endedAgo = now - *request.ended, .lost = request.lost});
    }
    return memory;
}

void RateBudget::recall(const Memory &memory, Time now)
{
    const RateHeaders limit = withinReason({.max = memory.max, .interval = memory.interval});
    if (!limit.max || !limit.interval)
        return;
    std::vector<Request> held;
    for (const Memory::Place &place : memory.places) {
        const Time ended = now - std::max(place.endedAgo, Time(0));
        if (ended + *limit.interval * (place.lost ? 2 : 1) > now)
            held.push_back({.ticket = m_nextTicket++, .sent = ended, .ended = ended, .lost = place.lost});
    }
    if (held.empty())
        return;
    learn(limit);
    m_requests.insert(m_requests.begin(), held.begin(), held.end());
}

} // namespace highlevel

#include "app/highlevel/rate_budget.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace highlevel {

namespace {

/// How long others are reckoned with after they were last seen, in intervals.
constexpr int kMemory = 6;

} // namespace

int RateBudget::reserve(Time now) const
{
    if (m_manners == Manners::FullSpeed)
        return 0;
    int others = 0;
    for (const Sighting &seen : m_sightings)
        if (seen.at + m_interval * kMemory > now)
            others = std::max(others, seen.others);
    if (others == 0)
        return 0;
    // Calls at random moments scatter by their square root: two of those beside the most that was seen. What
    // is seen at first may be only the beginning of it, hence the least.
    const int wanted = others + int(std::ceil(2 * std::sqrt(others)));
    return std::clamp(wanted, m_max * 3 / 10, m_max * 3 / 4);
}

std::optional<RateBudget::Time> RateBudget::freeAt(const Request &request) const
{
    if (!request.ended)
        return std::nullopt;
    // Without an answer it may be on its way still, and be counted later than the moment it was given up.
    return *request.ended + m_interval * (request.lost ? 2 : 1);
}

std::optional<RateBudget::Time> RateBudget::nextSend(Time now) const
{
    Time earliest = std::max({now, m_blockedUntil, m_dayReturns});
    const int kept = reserve(now);
    const int ours = m_max - kept;

    // Of the requests that hold a place, so many must let go of theirs first.
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
    if (const int over = held - ours; over >= 0) {
        if (size_t(over) >= frees.size())
            return std::nullopt;
        std::ranges::nth_element(frees, frees.begin() + over);
        earliest = std::max(earliest, frees[size_t(over)]);
    }
    if (m_dailyLeft && *m_dailyLeft <= 0 && m_dayReturns <= now)
        return std::nullopt; // those under way may have taken the day's last; their answers will tell
    if (kept > 0 && m_lastSent)
        earliest = std::max(earliest, *m_lastSent + m_interval / ours);
    return earliest;
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
    if (rate.max && *rate.max > 0)
        m_max = *rate.max;
    if (rate.interval && rate.interval->count() > 0)
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
    m_sightings.push_back({now, others});
    // Nothing is left, and not because of us: it comes back little by little.
    if (remaining == 0)
        m_blockedUntil = std::max(m_blockedUntil, now + m_interval / 4);
}

void RateBudget::ended(Ticket ticket, Time now, int status, const RateHeaders &rate)
{
    learn(rate);
    const auto request = std::ranges::find(m_requests, ticket, &Request::ticket);
    if (request == m_requests.end())
        return;
    request->ended = now;
    request->lost = status == 0;

    if (rate.remaining) {
        m_remaining = rate.remaining;
        if (status != 429)
            lookForOthers(*request, now, *rate.remaining);
    }
    if (rate.dailyRemaining) {
        m_dailyRemaining = rate.dailyRemaining;
        const auto underWay =
            std::ranges::count_if(m_requests, [](const Request &own) { return !own.ended; });
        // With none under way, at least one may go: its answer is how a new day is noticed.
        const int left =
            underWay == 0 ? std::max(*rate.dailyRemaining, 1) : *rate.dailyRemaining - int(underWay);
        // Answers can overtake each other, so a little more than was known is old news; much more is a new
        // day.
        constexpr int overtaken = 20;
        m_dailyLeft = m_dailyLeft && left <= *m_dailyLeft + overtaken ? std::min(left, *m_dailyLeft) : left;
        if (underWay == 0)
            m_dailyLeft = left;
        if (*rate.dailyRemaining == 0 && rate.dailyReset)
            m_dayReturns = std::max(m_dayReturns, now + *rate.dailyReset);
    }

    if (status == 429)
        refused(*request, now, rate);
    else if (status > 0 && (!m_lastRefusal || request->sent > *m_lastRefusal))
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
        m_blockedUntil = std::max(m_blockedUntil, now + *rate.retryAfter);
    else if (isNew)
        m_blockedUntil = std::max(m_blockedUntil, now + backOff());
}

RateBudget::Time RateBudget::backOff()
{
    const Time least = m_interval / 2 * (1 << std::min(m_refusals - 1, 5));
    return least + Time(qint64(m_dice() % quint64(std::max<qint64>(least.count() / 4, 1))));
}

void RateBudget::neverLeft(Ticket ticket)
{
    if (std::erase_if(m_requests, [&](const Request &request) { return request.ticket == ticket; }) > 0 &&
        m_dailyLeft)
        ++*m_dailyLeft;
}

std::optional<RateBudget::Time> RateBudget::dayReturns(Time now) const
{
    return m_dayReturns > now ? std::optional(m_dayReturns) : std::nullopt;
}

} // namespace highlevel

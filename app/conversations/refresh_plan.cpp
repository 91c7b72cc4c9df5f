#include "app/conversations/refresh_plan.h"

#include <algorithm>

namespace conversations {

namespace {
/// A range of so many known rows fits a page even when some more came.
constexpr qint64 kFitsAPage = ListingPlan::kPage * 8LL / 10;
/// A server that gives more than this ignores how many were asked for.
constexpr int kMostOnAPage = ListingPlan::kPage * 10;
} // namespace

RefreshPlan::RefreshPlan(std::vector<qint64> known, qint64 undated)
    : m_dates(std::move(known)), m_undated(undated)
{
    for (const auto what : {Ask::What::Newest, Ask::What::Unread, Ask::What::Starred})
        m_walks.push_back({.what = what});
}

int RefreshPlan::mostRequests() const
{
    return std::max(40, int(m_dates.size()) / ListingPlan::kPage / 3);
}

bool RefreshPlan::isDone() const
{
    return m_isHopeless || (m_isCompared && m_suspects.empty() && m_underWay == 0);
}

bool RefreshPlan::isExplained() const
{
    return !m_isHopeless && m_total && qint64(m_dates.size()) + m_undated == *m_total;
}

qint64 RefreshPlan::known(const DateRange &range) const
{
    const auto from = range.from ? std::ranges::lower_bound(m_dates, *range.from) : m_dates.begin();
    const auto until = range.until ? std::ranges::upper_bound(m_dates, *range.until) : m_dates.end();
    return until - from;
}

RefreshPlan::Ask RefreshPlan::send(Ask ask, std::optional<Suspect> suspect)
{
    ask.number = int(m_asked.size());
    m_asked.push_back({.ask = ask, .suspect = std::move(suspect)});
    ++m_underWay;
    return ask;
}

std::optional<RefreshPlan::Ask> RefreshPlan::next()
{
    if (m_isHopeless || m_underWay >= ListingPlan::kSideBySide)
        return std::nullopt;
    if (m_walks.empty() && m_suspects.empty())
        return std::nullopt;
    if (int(m_asked.size()) >= mostRequests()) {
        m_isHopeless = true;
        return std::nullopt;
    }
    if (!m_walks.empty()) {
        const Ask ask = m_walks.front();
        m_walks.pop_front();
        return send(ask);
    }
    Suspect suspect = m_suspects.front();
    m_suspects.pop_front();
    const std::optional<DateRange> half = firstHalf(suspect.range);
    suspect.isAsked = !half || (known(suspect.range) <= kFitsAPage && suspect.stated < ListingPlan::kPage);
    const DateRange range = suspect.isAsked ? suspect.range : *half;
    return send({.what = Ask::What::Range, .range = range}, suspect);
}

/// Up to the middle of what is known of it; nothing where it cannot be cut.
std::optional<DateRange> RefreshPlan::firstHalf(const DateRange &range) const
{
    const auto from = range.from ? std::ranges::lower_bound(m_dates, *range.from) : m_dates.begin();
    const qint64 here = known(range);
    if (here < 2)
        return std::nullopt;
    qint64 cut = from[here / 2];
    if (cut == from[here - 1])
        --cut; // so that something is behind it
    const std::vector<DateRange> halves = cutBehind(range, {cut});
    return halves.size() == 2 ? std::optional(halves.front()) : std::nullopt;
}

void RefreshPlan::takeRows(const Page &page)
{
    std::vector<qint64> fresh;
    for (const Row &row : page.rows) {
        if (!row.isNew)
            continue;
        if (row.dateAdded)
            fresh.push_back(*row.dateAdded);
        else
            ++m_undated;
    }
    know(std::move(fresh));
}

/// Into their places, by one walk over what is known at most: that may be a million.
void RefreshPlan::know(std::vector<qint64> dates)
{
    if (dates.empty())
        return;
    std::ranges::sort(dates);
    const auto from = std::ranges::upper_bound(m_dates, dates.front()) - m_dates.begin();
    const auto middle = std::ssize(m_dates);
    m_dates.insert(m_dates.end(), dates.begin(), dates.end());
    std::inplace_merge(m_dates.begin() + from, m_dates.begin() + middle, m_dates.end());
}

std::optional<DateRange> RefreshPlan::answered(int number, const Page &page)
{
    const Asked asked = m_asked[size_t(number)];
    --m_underWay;
    // Far more than was asked for: what this server heeds besides is not known.
    if (page.received > kMostOnAPage) {
        m_isHopeless = true;
        return std::nullopt;
    }
    takeRows(page);
    if (asked.ask.what == Ask::What::Range)
        return takeRange(asked, page);
    if (asked.ask.what == Ask::What::Newest)
        m_total = page.total;
    const bool holdsAKnownOne =
        std::ranges::any_of(page.rows, [](const Row &row) { return !row.isNew && !row.isChanged; });
    // Which of the unread or starred ones is otherwise, their order does not tell: on while there are any.
    const bool isAllKnown =
        std::ranges::none_of(page.rows, [](const Row &row) { return row.isNew || row.isChanged; });
    const bool isEnd = asked.ask.what == Ask::What::Newest ? holdsAKnownOne : isAllKnown;
    const bool moves = page.cursor && (!asked.ask.after || *page.cursor + 1 < *asked.ask.after);
    if (!isEnd && page.received >= ListingPlan::kPage && moves) {
        Ask on = asked.ask;
        on.after = *page.cursor + 1;
        m_walks.push_back(on);
    } else if (--m_walking == 0) {
        compare();
    }
    return std::nullopt;
}

/// After all walks: what they brought is known by now.
void RefreshPlan::compare()
{
    m_isCompared = true;
    if (!m_total)
        m_isHopeless = true; // without HighLevel's number nothing can be compared
    else
        suspect({}, *m_total - m_undated);
}

void RefreshPlan::suspect(const DateRange &range, qint64 stated)
{
    if (stated != known(range))
        m_suspects.push_back({.range = range, .stated = stated});
}

std::optional<DateRange> RefreshPlan::takeRange(const Asked &asked, const Page &page)
{
    const bool isOutside = std::ranges::any_of(page.rows, [&](const Row &row) {
        return row.dateAdded && !asked.ask.range.contains(*row.dateAdded);
    });
    if (!page.total || isOutside) {
        m_isHopeless = true; // the filter or the number is none
        return std::nullopt;
    }
    const Suspect &suspected = *asked.suspect;
    if (!suspected.isAsked) {
        // What is not in the first half is in the other.
        const DateRange other{.from = *asked.ask.range.until + 1, .until = suspected.range.until};
        suspect(other, suspected.stated - *page.total);
    }
    const bool isWhole = page.received < ListingPlan::kPage && page.received == *page.total &&
                         page.received == int(page.rows.size());
    if (isWhole) {
        std::erase_if(m_dates, [&](qint64 date) { return asked.ask.range.contains(date); });
        std::vector<qint64> listed;
        for (const Row &row : page.rows)
            if (row.dateAdded)
                listed.push_back(*row.dateAdded);
        know(std::move(listed));
        return asked.ask.range;
    }
    if (suspected.isAsked && !firstHalf(asked.ask.range))
        m_isHopeless = true; // more of one moment than a page holds
    else
        suspect(asked.ask.range, *page.total);
    return std::nullopt;
}

} // namespace conversations

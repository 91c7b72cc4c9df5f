#include "app/conversations/listing_plan.h"

#include <algorithm>

namespace conversations {

namespace {

/// Up to so many rows one strand is as good as several.
constexpr qint64 kNotWorthCutting = 3LL * ListingPlan::kPage;
/// A piece of a strand has at least so many rows: each piece's last page is half empty on average.
constexpr qint64 kLeastPiece = 2LL * ListingPlan::kPage;

} // namespace

std::vector<DateRange> cutBehind(const DateRange &range, std::vector<qint64> cuts)
{
    std::ranges::sort(cuts);
    std::vector<DateRange> pieces;
    DateRange rest = range;
    for (const qint64 cut : cuts) {
        // Behind its last moment there is nothing to cut off.
        if (!rest.contains(cut) || (rest.until && cut == *rest.until))
            continue;
        pieces.push_back({.from = rest.from, .until = cut});
        rest.from = cut + 1;
    }
    pieces.push_back(rest);
    return pieces;
}

int ListingPlan::underWay() const
{
    return int(std::ranges::count(m_strands, true, &Strand::underWay));
}

int ListingPlan::open() const
{
    return int(std::ranges::count(m_strands, false, &Strand::ended));
}

qint64 ListingPlan::known(const DateRange &range) const
{
    return std::ranges::count_if(m_dates, [&](qint64 date) { return range.contains(date); });
}

void ListingPlan::start(const Strand &strand)
{
    m_strands.push_back(strand);
}

std::optional<ListingPlan::Ask> ListingPlan::next()
{
    if (m_phase == Phase::First && m_strands.empty()) {
        start({});
        start({.oldestFirst = true});
    }
    if (underWay() >= kSideBySide)
        return std::nullopt;
    const auto idle =
        std::ranges::find_if(m_strands, [](const Strand &s) { return !s.ended && !s.underWay; });
    if (idle == m_strands.end())
        return std::nullopt;
    idle->underWay = true;
    m_asked.emplace_back(size_t(idle - m_strands.begin()));
    return Ask{.number = int(m_asked.size()) - 1,
               .range = idle->range,
               .after = idle->after,
               .oldestFirst = idle->oldestFirst};
}

void ListingPlan::answered(int ask, const Page &page)
{
    for (const Row &row : page.rows) {
        m_received += row.fresh;
        if (row.fresh && row.dateAdded)
            m_dates.push_back(*row.dateAdded);
    }
    const std::optional<size_t> number = m_asked[size_t(ask)];
    if (!number)
        return; // its strand was dropped; what it brought is welcome all the same
    Strand &strand = m_strands[*number];
    strand.underWay = false;
    strand.total = page.total;
    m_givesFullPages = m_givesFullPages || page.received >= kPage;
    if (strand.range.isEverything()) {
        m_total = page.total;
    } else if (std::ranges::any_of(page.rows, [&](const Row &row) {
                   return row.dateAdded && !strand.range.contains(*row.dateAdded);
               })) {
        fallBack();
        goOn();
        return;
    }

    if (m_phase == Phase::First) {
        strand.ended = true;
        if (!strand.oldestFirst)
            m_top = page.cursor;
        for (const Row &row : page.rows)
            if (row.dateAdded)
                m_oldestAdded = std::min(m_oldestAdded.value_or(*row.dateAdded), *row.dateAdded);
    } else {
        follow(&strand, page);
        if (!m_strands[*number].ended)
            cutIfLong(*number);
    }
    goOn();
}

/// Where a strand goes on after a page, or that it has ended.
void ListingPlan::follow(Strand *strand, const Page &page)
{
    const auto fresh = std::ranges::count(page.rows, true, &Row::fresh);
    if (strand->isLook) {
        if (fresh == 0 || !page.cursor)
            strand->ended = true;
        else
            strand->after = page.cursor;
        return;
    }
    // Fewer than asked for is the end, unless this server never gives as many: then only an empty page is. A
    // count is no end: what was deleted since it came makes up for what is still to come.
    const bool isShort = page.received < kPage && m_givesFullPages;
    const bool isFound = m_phase == Phase::ChaseAll && isComplete();
    strand->barren = fresh == 0 ? strand->barren + 1 : 0;
    if (!page.cursor || page.received == 0 || isShort || isFound ||
        (!m_givesFullPages && strand->barren > 0)) {
        strand->ended = true;
        return;
    }
    const qint64 back = strand->oldestFirst ? -1 : 1;
    const qint64 next = *page.cursor + back;
    const bool stuck = strand->after && (next - *strand->after) * back >= 0;
    if (!stuck) {
        strand->after = next;
        return;
    }
    // The whole page shares one date. Cut by when they were added; where that is one moment too, step past.
    std::vector<qint64> added;
    for (const Row &row : page.rows)
        if (row.dateAdded)
            added.push_back(*row.dateAdded);
    if (!added.empty() && !m_ignoresDates) {
        const auto middle = added.begin() + std::ptrdiff_t(added.size() / 2);
        std::ranges::nth_element(added, middle);
        const bool isEnd = strand->range.until && *middle >= *strand->range.until;
        const std::vector<qint64> cuts{isEnd ? *middle - 1 : *middle};
        if (cutBehind(strand->range, cuts).size() > 1) {
            cut(size_t(strand - m_strands.data()), cuts);
            return;
        }
    }
    strand->after = *page.cursor;
    if (strand->barren > 1)
        strand->ended = true;
}

/// Puts pieces in the strand's place, each going on from where it was.
void ListingPlan::cut(size_t number, std::vector<qint64> cuts)
{
    const Strand whole = m_strands[number];
    const std::vector<DateRange> pieces = cutBehind(whole.range, std::move(cuts));
    if (pieces.size() < 2)
        return;
    m_strands[number].ended = true;
    // Newest first, as people look for.
    for (auto piece = pieces.rbegin(); piece != pieces.rend(); ++piece)
        start({.range = *piece, .after = whole.after, .oldestFirst = whole.oldestFirst});
}

/// While others have ended, a long strand is shared out. Evenly by time: what is not even shows in the
/// pieces' totals, and is cut again.
void ListingPlan::cutIfLong(size_t number)
{
    const Strand &strand = m_strands[number];
    if (m_phase != Phase::Strands || m_ignoresDates || strand.isLook)
        return;
    const qint64 left =
        (strand.range.isEverything() ? m_total - m_received : strand.total - known(strand.range));
    const qint64 pieces = std::min<qint64>(kSideBySide - open() + 1, left / kLeastPiece);
    if (pieces < 2)
        return;
    const qint64 from =
        std::max(strand.range.from.value_or(m_oldestAdded.value_or(m_now)), m_oldestAdded.value_or(m_now));
    const qint64 until = std::min(strand.range.until.value_or(m_now), m_now);
    if (until - from < pieces)
        return;
    std::vector<qint64> cuts;
    for (qint64 i = 1; i < pieces; ++i)
        cuts.push_back(from + (until - from) / pieces * i);
    cut(number, std::move(cuts));
}

void ListingPlan::beginStrands()
{
    m_phase = Phase::Strands;
    const std::optional<qint64> after = m_top ? std::optional(*m_top + 1) : std::nullopt;
    start({.after = after});
    m_strands.back().total = m_total;
    if (m_total > kNotWorthCutting && m_oldestAdded)
        cutIfLong(m_strands.size() - 1);
}

/// The date filter does nothing here: what is left is paged in one strand, from the top.
void ListingPlan::fallBack()
{
    m_ignoresDates = true;
    for (Strand &strand : m_strands) {
        strand.ended = true;
        strand.underWay = false;
    }
    std::ranges::fill(m_asked, std::nullopt);
    m_phase = Phase::Strands;
    start({.after = m_top ? std::optional(*m_top + 1) : std::nullopt});
}

/// Strands that are short of their own total, from the other end. Whether there is such a one.
bool ListingPlan::chaseStrands()
{
    std::vector<Strand> again;
    for (const Strand &strand : m_strands)
        if (strand.total >= 0 && !strand.range.isEverything() && !strand.isLook && !strand.oldestFirst &&
            known(strand.range) < strand.total)
            again.push_back({.range = strand.range, .oldestFirst = true});
    for (const Strand &strand : again)
        start(strand);
    return !again.empty();
}

/// What comes when all strands have ended.
void ListingPlan::goOn()
{
    while (open() == 0 && m_phase != Phase::Done) {
        switch (m_phase) {
        case Phase::First:
            if (m_received >= m_total)
                m_phase = Phase::Done; // one page held all: nothing can have moved between two
            else
                beginStrands();
            break;
        case Phase::Strands:
            m_phase = Phase::ChaseStrands;
            if (!isComplete())
                (void)chaseStrands();
            break;
        case Phase::ChaseStrands:
            m_phase = Phase::Look;
            start({.isLook = true});
            break;
        case Phase::Look:
        case Phase::ChaseAll:
            // Without a filter, newest first, then oldest first; then it is said that some are missing.
            if (isComplete() || m_chases == 2) {
                m_phase = Phase::Done;
            } else {
                m_phase = Phase::ChaseAll;
                start({.oldestFirst = m_chases == 1});
                ++m_chases;
            }
            break;
        case Phase::Done:
            break;
        }
    }
}

} // namespace conversations

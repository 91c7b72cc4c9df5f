#include "app/conversations/listing_plan.h"

#include <algorithm>

namespace conversations {

namespace {

/// What HighLevel gives where no limit is asked for (D). Fewer rows than this are the end, whatever a server
/// makes of the limit.
constexpr int kDefaultPage = 20;
/// Up to so many rows one strand is as good as several.
constexpr qint64 kNotWorthCutting = 3LL * ListingPlan::kPage;
/// A piece of a strand has at least so many rows: each piece's last page is half empty on average.
constexpr qint64 kLeastPiece = 2LL * ListingPlan::kPage;
/// A window that is to fit a page is cut for so many rows, as what is missing is not spread evenly.
constexpr qint64 kWindow = ListingPlan::kPage * 7LL / 10;

qint64 freshIn(const ListingPlan::Page &page)
{
    return std::ranges::count(page.rows, true, &ListingPlan::Row::fresh);
}

/// Where a page ended. Rows without a date stand last and carry no cursor; the last one with a date does.
std::optional<qint64> endOf(const ListingPlan::Page &page)
{
    if (page.cursor)
        return page.cursor;
    for (auto row = page.rows.rbegin(); row != page.rows.rend(); ++row)
        if (row->lastMessage)
            return row->lastMessage;
    return std::nullopt;
}

} // namespace

int ListingPlan::underWay() const
{
    return int(std::ranges::count(m_strands, true, &Strand::underWay));
}

int ListingPlan::open() const
{
    return int(std::ranges::count(m_strands, Strand::End::Open, &Strand::end));
}

qint64 ListingPlan::known(const DateRange &range) const
{
    return std::ranges::count_if(m_dates, [&](qint64 date) { return range.contains(date); });
}

bool ListingPlan::isMissingSome() const
{
    return m_total && m_received + m_unreadable < *m_total;
}

bool ListingPlan::isShortOfTotal(const Strand &strand) const
{
    if (strand.range.isEverything())
        return isMissingSome();
    return strand.total && known(strand.range) < *strand.total;
}

bool ListingPlan::isProven() const
{
    return m_isProven || std::ranges::none_of(m_strands, [](const Strand &s) {
               return (s.kind == Strand::Kind::Paged || s.kind == Strand::Kind::Window) &&
                      (s.end == Strand::End::Open || s.end == Strand::End::Unseen);
           });
}

bool ListingPlan::isWhole() const
{
    return isDone() && isProven() && !isMissingSome();
}

int ListingPlan::mostRequests() const
{
    const qint64 page = std::max(m_largestPage, 1);
    return int(3 * ((m_received + m_unreadable + page - 1) / page)) + 40;
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
    const auto idle = std::ranges::find_if(
        m_strands, [](const Strand &s) { return s.end == Strand::End::Open && !s.underWay; });
    if (idle == m_strands.end())
        return std::nullopt;
    if (int(m_asked.size()) >= mostRequests()) {
        if (underWay() == 0)
            m_phase = Phase::Done; // with open strands: nothing is proven
        return std::nullopt;
    }
    idle->underWay = true;
    m_asked.emplace_back(size_t(idle - m_strands.begin()));
    return Ask{.number = int(m_asked.size()) - 1,
               .range = idle->range,
               .after = idle->after,
               .oldestFirst = idle->oldestFirst};
}

void ListingPlan::count(const Page &page)
{
    for (const Row &row : page.rows) {
        m_received += row.fresh;
        m_hasUndated = m_hasUndated || !row.lastMessage;
        if (!row.dateAdded)
            continue;
        if (row.fresh)
            m_dates.push_back(*row.dateAdded);
        m_oldestAdded = std::min(m_oldestAdded.value_or(*row.dateAdded), *row.dateAdded);
    }
    m_unreadable += page.unreadable;
    m_largestPage = std::max(m_largestPage, page.received);
    m_givesFullPages = m_givesFullPages || page.received >= kPage;
}

void ListingPlan::answered(int ask, const Page &page)
{
    count(page);
    const std::optional<size_t> number = m_asked[size_t(ask)];
    if (!number)
        return; // its strand was dropped; what it brought is welcome all the same
    Strand &strand = m_strands[*number];
    strand.underWay = false;
    if (page.total)
        strand.total = page.total;
    if (strand.range.isEverything() && page.total)
        m_total = page.total;
    const bool isOutside = std::ranges::any_of(
        page.rows, [&](const Row &row) { return row.dateAdded && !strand.range.contains(*row.dateAdded); });
    if (isOutside)
        stopUsingDates();
    else if (!isCursorHeeded(strand, page))
        stopUsingCursor();
    else if (m_phase == Phase::First)
        takeEnd(&strand, page);
    else
        follow(*number, page);
    goOn();
}

bool ListingPlan::goOnWithout(int ask)
{
    const std::optional<size_t> number = m_asked[size_t(ask)];
    if (!number)
        return true; // its strand was dropped already
    Strand &strand = m_strands[*number];
    if (strand.range.isEverything() && !strand.oldestFirst)
        return false;
    strand.underWay = false;
    if (!strand.range.isEverything())
        stopUsingDates();
    else
        strand.end = m_phase == Phase::First ? Strand::End::Replaced : Strand::End::Unseen;
    goOn();
    return true;
}

/// The cursor is exclusive, so nothing on its near side may come. One row there can have a reason of its own;
/// a page that brings nothing new beside has none.
bool ListingPlan::isCursorHeeded(const Strand &strand, const Page &page) const
{
    return !strand.after || freshIn(page) > 0 || std::ranges::none_of(page.rows, [&](const Row &row) {
        return row.lastMessage &&
               (strand.oldestFirst ? *row.lastMessage <= *strand.after : *row.lastMessage >= *strand.after);
    });
}

/// The newest page or the oldest one.
void ListingPlan::takeEnd(Strand *strand, const Page &page)
{
    strand->end = Strand::End::Replaced; // by the strands that follow
    (strand->oldestFirst ? m_bottom : m_top) = endOf(page);
    m_isProven = m_isProven || page.received < kDefaultPage;
}

bool ListingPlan::isShort(const Page &page) const
{
    return page.received < (m_givesFullPages ? kPage : kDefaultPage);
}

/// Where a strand goes on after a page, or that it has ended.
void ListingPlan::follow(size_t number, const Page &page)
{
    Strand *strand = &m_strands[number];
    if (strand->kind == Strand::Kind::Look)
        return followLook(strand, page);
    if (strand->kind == Strand::Kind::Window)
        return followWindow(number, page);
    // Fewer than asked for is the end, unless this server never gives as many: then it is so only where what
    // came is known besides. A count is no end: what was deleted since it came makes up for what is still to
    // come.
    if (isShort(page) || (page.received < m_largestPage && freshIn(page) == 0)) {
        strand->end = strand->steppedOver ? Strand::End::Unseen : Strand::End::Seen;
        m_isProven = m_isProven || (strand->kind == Strand::Kind::Chase && strand->range.isEverything() &&
                                    !strand->steppedOver);
        return;
    }
    const std::optional<qint64> cursor = endOf(page);
    if (!cursor || (strand->kind == Strand::Kind::Chase && isProven() && !isMissingSome())) {
        strand->end = Strand::End::Unseen;
        return;
    }
    const qint64 back = strand->oldestFirst ? -1 : 1;
    const qint64 next = *cursor + back;
    if (!strand->after || (next - *strand->after) * back < 0) {
        strand->after = next;
        cutIfLong(number);
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
        const bool isOneMoment = std::ranges::count(added, *middle) == std::ptrdiff_t(added.size());
        if ((!isOneMoment || m_givesFullPages) && cut(number, {isEnd ? *middle - 1 : *middle}))
            return;
    }
    strand->steppedOver = true;
    if (strand->after == cursor)
        strand->end = Strand::End::Unseen; // past it already
    strand->after = cursor;
}

void ListingPlan::followLook(Strand *strand, const Page &page) const
{
    const bool goesOn = freshIn(page) > 0 && page.cursor && page.cursor != strand->after;
    strand->after = page.cursor;
    if (!goesOn)
        strand->end = Strand::End::Seen;
}

void ListingPlan::followWindow(size_t number, const Page &page)
{
    Strand *window = &m_strands[number];
    const bool saysMore = page.total && *page.total > page.received;
    // That all that is stated has come ends it only where something else proves that this is all.
    const bool isCounted = !window->mustProve && saysMore && known(window->range) >= *page.total;
    if (isShort(page)) {
        m_contradictsTotal = m_contradictsTotal || saysMore;
        endWindow(window, true);
    } else if (isCounted || (!m_givesFullPages && !saysMore && page.received < m_largestPage)) {
        endWindow(window, true);
    } else if (!cut(number, cutsOf(*window))) {
        // One moment with more than a page holds: its other end, then no more can be done.
        if (window->oldestFirst)
            endWindow(window, false);
        else
            window->oldestFirst = true;
    }
    if (!m_contradictsTotal)
        return;
    // The totals promise what does not come: what only they spoke for is let be.
    for (Strand &s : m_strands)
        if (s.kind == Strand::Kind::Window && s.end == Strand::End::Open && !s.mustProve && !s.underWay)
            s.end = Strand::End::Seen;
}

void ListingPlan::endWindow(Strand *window, bool isSeen) const
{
    window->end = isSeen || !window->mustProve ? Strand::End::Seen : Strand::End::Unseen;
}

/// Puts pieces in the strand's place, each going on from where it was. Whether it could be cut.
bool ListingPlan::cut(size_t number, const std::vector<qint64> &cuts)
{
    const Strand whole = m_strands[number];
    const std::vector<DateRange> pieces = cutBehind(whole.range, cuts);
    if (pieces.size() < 2)
        return false;
    m_strands[number].end = Strand::End::Replaced;
    // Newest first, as people look for.
    for (auto range = pieces.rbegin(); range != pieces.rend(); ++range) {
        Strand piece = whole;
        piece.range = *range;
        piece.total.reset();
        piece.underWay = false;
        if (piece.kind == Strand::Kind::Window)
            piece.oldestFirst = false;
        start(piece);
    }
    return true;
}

/// While others have ended, a long strand is shared out. Evenly by time: what is not even shows in the
/// pieces' totals, and is cut again.
void ListingPlan::cutIfLong(size_t number)
{
    const Strand &strand = m_strands[number];
    const qint64 places = kSideBySide - open() + 1;
    const std::optional<qint64> total = strand.range.isEverything() ? m_total : strand.total;
    if (m_phase != Phase::Strands || m_ignoresDates || places < 2 || !total)
        return;
    const qint64 left = *total - (strand.range.isEverything() ? m_received : known(strand.range));
    const qint64 pieces = std::min<qint64>(places, left / kLeastPiece);
    if (pieces < 2)
        return;
    const qint64 oldest = m_oldestAdded.value_or(m_now);
    const qint64 from = std::max(strand.range.from.value_or(oldest), oldest);
    const qint64 until = std::min(strand.range.until.value_or(m_now), m_now);
    if (until - from < pieces)
        return;
    std::vector<qint64> cuts;
    for (qint64 i = 1; i < pieces; ++i)
        cuts.push_back(from + (until - from) / pieces * i);
    (void)cut(number, cuts);
}

/// Where to cut a window: in the middle of what is known of it, as what is missing is in one place more often
/// than not; into pieces of a page where much is missing, or where it is not known how much.
std::vector<qint64> ListingPlan::cutsOf(const Strand &window) const
{
    const DateRange &range = window.range;
    std::vector<qint64> dates;
    // Of very many a part tells as well where to cut, and is sorted within a frame.
    constexpr size_t enough = 50'000;
    for (size_t i = 0, step = m_dates.size() / enough + 1; i < m_dates.size(); i += step)
        if (range.contains(m_dates[i]))
            dates.push_back(m_dates[i]);
    if (dates.size() < 2) {
        const qint64 from = range.from.value_or(m_oldestAdded.value_or(m_now));
        const qint64 until = range.until.value_or(m_now);
        return until > from ? std::vector<qint64>{from + (until - from) / 2} : std::vector<qint64>{};
    }
    std::ranges::sort(dates);
    const qint64 here = known(range);
    const qint64 rows = std::max(window.total.value_or(0), here);
    const bool isSpread = !window.total || (rows - here) * 10 >= rows;
    // A total promises much; what has come bounds what is made of it.
    const qint64 most = std::min((rows + kWindow - 1) / kWindow, 2 * (here / kWindow + 1));
    const qint64 pieces = isSpread ? std::max<qint64>(most, 2) : 2;
    std::vector<qint64> cuts;
    for (qint64 i = 1; i < pieces; ++i) {
        const qint64 date = dates[size_t(qint64(dates.size()) * i / pieces)];
        cuts.push_back(range.until && date >= *range.until ? date - 1 : date);
    }
    // Many of one moment may leave none of these within: then that moment is cut free.
    if (cutBehind(range, cuts).size() < 2)
        cuts = {dates.front() - 1, dates.front(), dates.back() - 1};
    return cuts;
}

void ListingPlan::beginStrands()
{
    m_phase = Phase::Strands;
    m_isProven = false;
    start({.after = m_top ? std::optional(*m_top + 1) : std::nullopt, .total = m_total});
    if (m_total.value_or(0) > kNotWorthCutting && m_oldestAdded)
        cutIfLong(m_strands.size() - 1);
}

/// For every strand whose end was not seen, and for those short of their own total where some are missing.
void ListingPlan::beginWindows()
{
    m_phase = Phase::Windows;
    m_receivedBefore = m_received;
    if (m_ignoresDates)
        return;
    const bool isMissing = isMissingSome();
    const size_t strands = m_strands.size();
    for (size_t i = 0; i < strands; ++i) {
        const Strand &strand = m_strands[i];
        const bool isUnseen = strand.end == Strand::End::Unseen;
        if (!isUnseen && !(strand.end == Strand::End::Seen && isMissing && isShortOfTotal(strand)))
            continue;
        const Strand window{.kind = Strand::Kind::Window,
                            .range = strand.range,
                            .mustProve = isUnseen,
                            .total = strand.range.isEverything() ? m_total : strand.total};
        m_strands[i].end = Strand::End::Replaced;
        start(window);
        // What is larger than a page is not asked for as one.
        if (std::max(window.total.value_or(0), known(window.range)) > kPage)
            (void)cut(m_strands.size() - 1, cutsOf(window));
    }
}

void ListingPlan::dropAll()
{
    for (Strand &strand : m_strands) {
        strand.end = Strand::End::Replaced;
        strand.underWay = false;
    }
    std::ranges::fill(m_asked, std::nullopt);
}

/// The date filter does nothing here: what is left is paged in one strand, from the top.
void ListingPlan::stopUsingDates()
{
    m_ignoresDates = true;
    dropAll();
    m_phase = Phase::Strands;
    m_isProven = false;
    start({.after = m_top ? std::optional(*m_top + 1) : std::nullopt});
    if (m_ignoresCursor) {
        m_strands.back().end = Strand::End::Unseen;
        m_phase = Phase::Done;
    }
}

/// The cursor does nothing here: only windows lead on.
void ListingPlan::stopUsingCursor()
{
    m_ignoresCursor = true;
    dropAll();
    m_phase = Phase::Strands;
    m_isProven = false;
    start({.end = Strand::End::Unseen, .total = m_total});
    if (m_ignoresDates)
        m_phase = Phase::Done;
}

void ListingPlan::endRound()
{
    m_barrenRounds = m_received == m_receivedBefore ? m_barrenRounds + 1 : 0;
    m_receivedBefore = m_received;
}

/// What comes when all strands have ended.
void ListingPlan::goOn()
{
    while (open() == 0 && m_phase != Phase::Done) {
        switch (m_phase) {
        case Phase::First:
            // Where the newest page reaches further down than the oldest one reaches up, they hold all that
            // has a date; that there is nothing without one, HighLevel's number has to say, if it is one for
            // more than a page.
            if (m_top && m_bottom && *m_top < *m_bottom && !m_hasUndated)
                m_isProven = m_isProven || (m_total == m_received + m_unreadable && *m_total > m_largestPage);
            if (m_isProven && !isMissingSome())
                m_phase = Phase::Done; // nothing can have moved between two pages
            else
                beginStrands();
            break;
        case Phase::Strands:
            beginWindows();
            break;
        case Phase::Windows:
            endRound();
            m_phase = Phase::Look;
            start({.kind = Strand::Kind::Look});
            break;
        case Phase::Look:
        case Phase::ChaseAll: {
            if (m_phase == Phase::ChaseAll)
                endRound();
            // Without a filter, newest first, then oldest first; then it is said that some are missing.
            const bool isFutile =
                m_ignoresCursor || m_chases == 2 || m_barrenRounds >= 2 || (m_contradictsTotal && isProven());
            if (isFutile || (isProven() && !isMissingSome())) {
                m_phase = Phase::Done;
                break;
            }
            m_phase = Phase::ChaseAll;
            start({.kind = Strand::Kind::Chase, .oldestFirst = m_chases == 1});
            ++m_chases;
            break;
        }
        case Phase::Done:
            break;
        }
    }
}

} // namespace conversations

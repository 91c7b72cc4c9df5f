#pragma once

#include "app/conversations/listing_plan.h"

#include <deque>

namespace conversations {

/// Which pages to ask for so that a list that was whole is right again, at the cost of what changed. Pure,
/// like ListingPlan, which is what is left where this cannot explain what HighLevel states.
///
/// The newest pages come until one holds a row as it is known: above it stands all that got a message. The
/// unread and the starred ones come likewise, as reading and starring move no row. Then HighLevel's total is
/// compared with what is known. Where it differs, the totals of halves of dateAdded lead to the place, about
/// two questions for each doubling, and only a page there is read: what is known of it and not on it has
/// gone, what is on it and not known is new.
///
/// What this does not see: that one was read, unstarred or assigned and got no message; and that as many
/// vanished as came without a message, which do not stand on top. The look before a deletion sees both.
class RefreshPlan
{
public:
    struct Ask
    {
        enum class What { Newest, Unread, Starred, Range };
        int number = 0;
        What what = What::Newest;
        DateRange range = {};
        std::optional<qint64> after = {};
    };
    struct Row
    {
        std::optional<qint64> dateAdded;
        bool isNew = false;     ///< not known before
        bool isChanged = false; ///< known, and otherwise
    };
    struct Page
    {
        std::vector<Row> rows;
        int received = 0; ///< also those of no use
        std::optional<qint64> total;
        std::optional<qint64> cursor;
    };

    /// `known` are the dateAdded of all that is shown, sorted; `undated` counts those that are shown without
    /// one, and those that HighLevel listed and nobody can read.
    RefreshPlan(std::vector<qint64> known, qint64 undated);

    [[nodiscard]] std::optional<Ask> next();
    /// What is known of the range given back, and not on this page, has gone.
    [[nodiscard]] std::optional<DateRange> answered(int ask, const Page &page);
    [[nodiscard]] bool isDone() const;
    /// Whether what is known now comes to HighLevel's total. Else all is to be listed.
    [[nodiscard]] bool isExplained() const;
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }
    /// More than this would be no cheaper than to list all.
    [[nodiscard]] int mostRequests() const;

private:
    /// A range in which HighLevel has another number than is known.
    struct Suspect
    {
        DateRange range;
        qint64 stated = 0;
        bool isAsked = false; ///< itself, not its first half
    };
    struct Asked
    {
        Ask ask;
        std::optional<Suspect> suspect = {};
    };

    Ask send(Ask ask, std::optional<Suspect> suspect = {});
    void takeRows(const Page &page);
    void know(std::vector<qint64> dates);
    void compare();
    void suspect(const DateRange &range, qint64 stated);
    [[nodiscard]] std::optional<DateRange> takeRange(const Asked &asked, const Page &page);
    [[nodiscard]] std::optional<DateRange> firstHalf(const DateRange &range) const;
    [[nodiscard]] qint64 known(const DateRange &range) const;

    std::vector<qint64> m_dates; ///< sorted
    qint64 m_undated = 0;        ///< known ones without a dateAdded, and unreadable ones
    std::deque<Ask> m_walks;     ///< pages of the newest, unread and starred ones still to ask for
    std::deque<Suspect> m_suspects;
    std::vector<Asked> m_asked;
    int m_underWay = 0;
    int m_walking = 3; ///< walks that have not ended
    std::optional<qint64> m_total;
    bool m_isCompared = false;
    bool m_isHopeless = false;
};

} // namespace conversations

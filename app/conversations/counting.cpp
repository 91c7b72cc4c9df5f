#include "app/conversations/counting.h"

#include "app/base/workers.h"

#include <QDateTime>

#include <algorithm>
#include <numeric>

namespace conversations {

namespace {

/// For this the text of each row is read.
Filter dearPartOf(const Filter &filter)
{
    return {.text = filter.text, .tags = filter.tags};
}

Filter cheapPartOf(Filter filter)
{
    filter.text.clear();
    filter.tags.clear();
    return filter;
}

} // namespace

std::vector<int> countPassing(const Snapshot &snapshot, const std::vector<Filter> &filters,
                              const QDateTime &now)
{
    std::vector<Filter> cheap;
    std::vector<Filter> dear;
    std::vector<size_t> dearOf; // by filter
    for (const Filter &filter : filters) {
        cheap.push_back(cheapPartOf(filter));
        const Filter part = dearPartOf(filter);
        const auto at = std::ranges::find(dear, part);
        dearOf.push_back(size_t(at - dear.begin()));
        if (at == dear.end())
            dear.push_back(part);
    }
    const auto matchersOf = [&](const std::vector<Filter> &parts) {
        std::vector<Matcher> matchers;
        matchers.reserve(parts.size());
        for (const Filter &part : parts)
            matchers.emplace_back(part, snapshot, now);
        return matchers;
    };
    const std::vector<Matcher> cheapMatchers = matchersOf(cheap);
    const std::vector<Matcher> dearMatchers = matchersOf(dear);

    std::vector<std::vector<int>> counts(snapshot.blocks.size(), std::vector<int>(filters.size()));
    base::sideBySide(snapshot.blocks.size(), [&](size_t block) {
        const auto marksBy = [&, rows = size_t(snapshot.blocks[block]->size())](const Matcher &matcher) {
            Marks marks(rows);
            matcher.match(block, marks);
            return marks;
        };
        std::vector<Marks> dearMarks;
        std::ranges::transform(dearMatchers, std::back_inserter(dearMarks), marksBy);
        for (size_t i = 0; i < filters.size(); ++i)
            counts[block][i] = std::transform_reduce(
                dearMarks[dearOf[i]].begin(), dearMarks[dearOf[i]].end(), marksBy(cheapMatchers[i]).begin(),
                0, std::plus(), [](quint8 a, quint8 b) { return int((a & b & Passes) != 0); });
    });
    std::vector<int> all(filters.size());
    for (const std::vector<int> &ofBlock : counts)
        std::ranges::transform(all, ofBlock, all.begin(), std::plus());
    return all;
}

} // namespace conversations

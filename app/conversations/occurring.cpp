#include "app/conversations/occurring.h"

#include "app/conversations/comma_parts.h"
#include "app/conversations/view.h"

#include <QDateTime>

#include <algorithm>
#include <unordered_map>

namespace conversations {

namespace {

using highlevel::Conversation;

struct Count
{
    int all = 0;
    int passing = 0;
};

template <class Counts> std::vector<Occurrence> mostFrequentFirst(const Counts &counts, bool isPassingKnown)
{
    std::vector<Occurrence> found;
    found.reserve(counts.size());
    for (const auto &[name, count] : counts)
        found.push_back({QString::fromUtf8(name.data(), qsizetype(name.size())), count.all,
                         isPassingKnown ? std::optional(count.passing) : std::nullopt});
    std::ranges::sort(found, [](const Occurrence &a, const Occurrence &b) {
        return a.all != b.all ? a.all > b.all : a.name < b.name;
    });
    return found;
}

/// Calls `each` for every row that is not gone and whose field could be read, with whether it passes.
template <class Each>
void forEachRow(const Snapshot &snapshot, const Filter &filter, const QDateTime &now,
                Conversation::Unreadable field, Each each)
{
    const Matcher matcher(filter, snapshot, now);
    Marks marks(Block::kRows);
    for (size_t i = 0; i < snapshot.blocks.size(); ++i) {
        const Block &block = *snapshot.blocks[i];
        matcher.match(i, std::span(marks).first(size_t(block.size())));
        for (int row = 0; row < block.size(); ++row)
            if ((block.flags(row) & Block::kGone) == 0 && (block.unreadable(row) & field) == 0)
                each(block, row, (marks[size_t(row)] & Passes) != 0);
    }
}

std::vector<Occurrence> tagsIn(const Snapshot &snapshot, Filter filter, const QDateTime &now,
                               bool isPassingKnown)
{
    filter.tags.clear();
    // Rows share few tags, and each of these lies in a block that the snapshot holds.
    std::unordered_map<std::string_view, Count> counts;
    std::vector<std::string_view> ofRow;
    forEachRow(snapshot, filter, now, Conversation::Tags, [&](const Block &block, int row, bool passes) {
        ofRow.clear();
        (void)anyPart(block.tags(row), [&](std::string_view tag) {
            // A row that says a tag twice has it once.
            if (std::ranges::find(ofRow, tag) == ofRow.end())
                ofRow.push_back(tag);
            return false;
        });
        for (const std::string_view tag : ofRow) {
            Count &count = counts[tag];
            ++count.all;
            count.passing += passes;
        }
    });
    return mostFrequentFirst(counts, isPassingKnown);
}

std::vector<Occurrence> usersIn(const Snapshot &snapshot, Filter filter, const QDateTime &now,
                                bool isPassingKnown)
{
    filter.assigned = Filter::Assigned::Any;
    filter.user.clear();
    std::vector<Count> byNumber(size_t(snapshot.users.size()));
    forEachRow(snapshot, filter, now, Conversation::AssignedTo,
               [&](const Block &block, int row, bool passes) {
                   Count &count = byNumber[block.assignedTo(row)];
                   ++count.all;
                   count.passing += passes;
               });
    std::unordered_map<std::string, Count> counts;
    for (size_t number = 0; number < byNumber.size(); ++number) {
        if (byNumber[number].all == 0)
            continue; // only of rows that are gone
        std::set<std::string> several;
        (void)anyPart(snapshot.users[qsizetype(number)].toStdString(), [&](std::string_view user) {
            several.emplace(user);
            return false;
        });
        for (const std::string &user : several) {
            counts[user].all += byNumber[number].all;
            counts[user].passing += byNumber[number].passing;
        }
    }
    return mostFrequentFirst(counts, isPassingKnown);
}

} // namespace

Occurring occurringIn(const Snapshot &snapshot, const Filter &filter, const QDateTime &now)
{
    const bool isPassingKnown = !filter.neverReplied || repliesNotKnown(snapshot) == 0;
    return {.users = usersIn(snapshot, filter, now, isPassingKnown),
            .tags = tagsIn(snapshot, filter, now, isPassingKnown)};
}

} // namespace conversations

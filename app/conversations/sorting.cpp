#include "app/conversations/sorting.h"

#include "app/base/workers.h"
#include "app/conversations/part_bounds.h"
#include "app/conversations/shared_keys.h"
#include "app/conversations/sort_key.h"
#include "app/conversations/store.h"

#include <QThreadPool>

#include <algorithm>
#include <optional>
#include <span>

namespace conversations {

namespace {

using Keys = std::vector<SortKey>::iterator;

/// A row of a group: all of these share one key.
struct Member
{
    qint64 date = Block::kNoDate;
    Row row = 0;
};
using Group = std::vector<Member>;

/// As far as their numbers tell; of those that begin alike, the same texts side by side.
void sortByNumbers(Keys from, Keys until)
{
    std::sort(from, until, [](const SortKey &a, const SortKey &b) {
        if (a.numbers != b.numbers)
            return a.numbers.areBefore(b.numbers);
        return a.rest != b.rest ? a.rest < b.rest : isNewer(a, b);
    });
}

/// Keys of one text, side by side.
struct Run
{
    SortKey text; ///< that of the first of them, with the letters that are looked at next
    Keys from;
    Keys until;
};

/// What every so many rows have as their keys, in order, the same ones side by side.
std::vector<SortKey> sampleOf(const SortKeys &keys, size_t count)
{
    const auto rows = size_t(keys.snapshot().rows());
    std::vector<SortKey> sample(count);
    constexpr size_t slice = 1'024;
    base::sideBySide(count / slice + 1, [&](size_t number) {
        for (size_t i = number * slice; i < std::min(count, (number + 1) * slice); ++i)
            sample[i] = keys.of(Row(rows * i / count));
    });
    std::ranges::sort(sample,
                      [&keys](const SortKey &a, const SortKey &b) { return keys.isBeforeOrApart(a, b); });
    return sample;
}

/// Rows with a key of their own are sorted in parts, each small enough to stay near the processor meanwhile.
/// All rows of a part stand before those of the next, so that nothing needs merging: what the parts begin
/// with is found by a sample. So is which keys many rows share: these are put in order once, and all their
/// rows stand where their key does.
class Sorting
{
public:
    Sorting(const Snapshot &snapshot, Sort sort);
    [[nodiscard]] std::vector<Row> rows() const;

private:
    static constexpr int kRowsOfAPart = 1'024;
    static constexpr size_t kSampleOfAPart = 16;
    using Part = std::vector<SortKey>;
    /// What one thread read.
    struct Read
    {
        std::vector<Part> parts;
        std::vector<Group> groups; ///< one for each shared key
    };

    Sorting(const Snapshot &snapshot, Sort sort, size_t parts);
    [[nodiscard]] static std::vector<SortKey> bounds(const std::vector<SortKey> &sample);
    [[nodiscard]] Read read(size_t reader) const;
    [[nodiscard]] static Group groupFrom(const std::vector<Read> &reads, size_t number);
    [[nodiscard]] std::vector<Part> sharedOfParts() const;
    void sort(Keys from, Keys until) const;
    void sortTexts(Keys from, Keys until) const;
    void sortRuns(std::span<Run> runs, size_t taken) const;

    const SortKeys m_keys;
    const size_t m_readers;
    std::vector<SortKey> m_sample; ///< once made, of keys that are not shared
    const SharedKeys m_shared;
    const PartBounds m_bounds;
};

Sorting::Sorting(const Snapshot &snapshot, Sort sort)
    : Sorting(snapshot, sort, size_t(snapshot.live / kRowsOfAPart + 1))
{
}

Sorting::Sorting(const Snapshot &snapshot, Sort sort, size_t parts)
    : m_keys(snapshot, sort)
    , m_readers(parts == 1 ? 1 : size_t(base::workers()->maxThreadCount()) + 1)
    , m_sample(sampleOf(m_keys, parts == 1 ? 0 : parts * kSampleOfAPart))
    , m_shared(&m_sample)
    , m_bounds(&m_keys, bounds(m_sample))
{
}

std::vector<SortKey> Sorting::bounds(const std::vector<SortKey> &sample)
{
    std::vector<SortKey> bounds;
    for (size_t at = kSampleOfAPart; at < sample.size(); at += kSampleOfAPart)
        bounds.push_back(sample[at]);
    return bounds;
}

/// Its share of the blocks: each row to the group of its key, or else to the part it belongs to.
Sorting::Read Sorting::read(size_t reader) const
{
    Read read{.parts = std::vector<Part>(m_bounds.parts()),
              .groups = std::vector<Group>(m_shared.all().size())};
    for (Part &part : read.parts)
        part.reserve(size_t(kRowsOfAPart) * 3 / (m_readers * 2));
    const auto &blocks = m_keys.snapshot().blocks;
    const size_t until = blocks.size() * (reader + 1) / m_readers;
    for (size_t number = blocks.size() * reader / m_readers; number < until; ++number) {
        const Block &block = *blocks[number];
        for (int place = 0; place < block.size(); ++place) {
            if (block.flags(place) & Block::kGone)
                continue;
            const SortKey key = m_keys.of(block, place, Row(number) * Block::kRows + place);
            if (const auto group = m_shared.numberOf(key))
                read.groups[*group].push_back({.date = key.date, .row = key.row});
            else
                read.parts[m_bounds.partOf(key)].push_back(key);
        }
    }
    // Most lists came newest first.
    for (Group &group : read.groups)
        if (!std::ranges::is_sorted(group, isNewer<Member>))
            std::ranges::sort(group, isNewer<Member>);
    return read;
}

/// What all threads read of it, newest first.
Group Sorting::groupFrom(const std::vector<Read> &reads, size_t number)
{
    Group all = reads.front().groups[number];
    for (const Read &read : std::span(reads).subspan(1)) {
        const auto middle = std::ptrdiff_t(all.size());
        all.insert(all.end(), read.groups[number].begin(), read.groups[number].end());
        std::ranges::inplace_merge(all, all.begin() + middle, isNewer<Member>);
    }
    return all;
}

/// Of each part, the shared keys that stand in it.
std::vector<Sorting::Part> Sorting::sharedOfParts() const
{
    std::vector<Part> parts(m_bounds.parts());
    for (const SortKey &key : m_shared.all())
        parts[m_bounds.partOf(key)].push_back(key);
    return parts;
}

void Sorting::sort(Keys from, Keys until) const
{
    sortByNumbers(from, until);
    while (from != until) {
        const Keys end =
            std::find_if(from, until, [&](const SortKey &key) { return key.numbers != from->numbers; });
        // Sorted by it, they differ where the first and the last do.
        if (from->rest != (end - 1)->rest)
            sortTexts(from, end);
        from = end;
    }
}

/// Texts that begin alike by more than what the keys hold. Many come from a template: each is looked at once,
/// and all that are the same are moved with it.
void Sorting::sortTexts(Keys from, Keys until) const
{
    std::vector<Run> runs;
    for (Keys next = from; next != until;) {
        const Keys end =
            std::find_if(next, until, [&](const SortKey &key) { return key.rest != next->rest; });
        runs.push_back({*next, next, end});
        next = end;
    }
    sortRuns(runs, SortKey::kLetters);
    std::vector<SortKey> sorted;
    sorted.reserve(size_t(until - from));
    for (const Run &run : runs)
        sorted.insert(sorted.end(), run.from, run.until);
    std::ranges::copy(sorted, from);
}

/// Of each text so many letters were `taken` before these.
void Sorting::sortRuns(std::span<Run> runs, size_t taken) const
{
    for (Run &run : runs) {
        const std::string_view text = m_keys.text(run.text.row);
        run.text.takeLetters(text.substr(std::min(taken, text.size())), m_keys.areDescending());
    }
    std::ranges::sort(runs, [](const Run &a, const Run &b) {
        return a.text.numbers != b.text.numbers ? a.text.numbers.areBefore(b.text.numbers)
                                                : isNewer(a.text, b.text);
    });
    for (auto from = runs.begin(); from != runs.end();) {
        const auto end = std::find_if(from, runs.end(),
                                      [&](const Run &run) { return run.text.numbers != from->text.numbers; });
        const bool goOn =
            std::any_of(from, end, [&](const Run &run) { return run.text.rest != from->text.rest; });
        if (goOn)
            sortRuns({from, end}, taken + SortKey::kLetters);
        from = end;
    }
}

std::vector<Row> Sorting::rows() const
{
    std::vector<Read> reads(m_readers);
    base::sideBySide(m_readers, [&](size_t reader) { reads[reader] = read(reader); });
    const std::vector<Part> shared = sharedOfParts();
    std::vector<size_t> starts(m_bounds.parts() + 1);
    for (size_t part = 0; part < m_bounds.parts(); ++part) {
        starts[part + 1] = starts[part];
        for (const Read &read : reads) {
            starts[part + 1] += read.parts[part].size();
            for (const SortKey &key : shared[part])
                starts[part + 1] += read.groups[*m_shared.numberOf(key)].size();
        }
    }
    std::vector<Row> rows(starts.back());
    base::sideBySide(m_bounds.parts(), [&](size_t number) {
        Part part = shared[number];
        for (const Read &read : reads)
            part.insert(part.end(), read.parts[number].begin(), read.parts[number].end());
        sort(part.begin(), part.end());
        auto next = rows.begin() + std::ptrdiff_t(starts[number]);
        for (const SortKey &key : part) {
            const auto group = shared[number].empty() ? std::nullopt : m_shared.numberOf(key);
            if (group)
                next = std::ranges::transform(groupFrom(reads, *group), next, &Member::row).out;
            else
                *next++ = key.row;
        }
    });
    return rows;
}

} // namespace

std::vector<Row> sortedRows(const Snapshot &snapshot, Sort sort)
{
    return Sorting(snapshot, sort).rows();
}

} // namespace conversations

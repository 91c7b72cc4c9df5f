#include "tests/simulation/judge.h"

#include <algorithm>

namespace simulation {

namespace {

using deletion::JournalBatch;
using deletion::JournalItem;
using deletion::Proof;
using deletion::State;

/// What earlier batches, and this one so far, said of the conversations of one sub-account.
struct Said
{
    QSet<QString> goneByUs;       ///< that they went, or may have gone, by our hand
    QHash<QString, int> answered; ///< how often that HighLevel's answer said so
};

bool saysGone(State state)
{
    return state == State::Deleted || state == State::AlreadyGone;
}

/// Whether another deletion says that the conversation went, or may have gone, by our hand.
bool isToldElsewhere(const deletion::JournalReading &reading, const JournalBatch &batch,
                     const JournalItem &item)
{
    for (const JournalBatch &other : reading.batches)
        for (const JournalItem &same : other.items)
            if (other.head.batch != batch.head.batch && other.head.identity == batch.head.identity &&
                same.planned.id == item.planned.id &&
                (same.outcome.state == State::Deleted || same.outcome.state == State::Unknown))
                return true;
    return false;
}

/// Of an outcome that says the conversation is gone.
QString againstGone(const World &world, const JournalItem &item, const Said &said)
{
    const QString id = item.planned.id.toString();
    const Proof proof = item.outcome.evidence.proof;
    const bool isDeleted = item.outcome.state == State::Deleted;
    if (isDeleted && proof == Proof::Answered && said.answered[id] > world.successes(id))
        return QStringLiteral("called Deleted by an answer that HighLevel did not give");
    if (isDeleted && !world.wasSent(id) && proof != Proof::GoneAfterCrash)
        return QStringLiteral("called Deleted, and no DELETE of ours ever left");
    // What came back may have been gone by somebody else's hand before it went by ours.
    if (!isDeleted && world.isGoneByUs(id) && !world.cameBack(id) && !said.goneByUs.contains(id))
        return QStringLiteral("called Already gone, and went by our hand");
    // A lie excuses the outcome of the DELETE that was lied to, and no other: whoever asked was told.
    const bool wasLiedTo = isDeleted && proof == Proof::Answered && world.lies(id) > 0;
    if (world.isAlive(id) && !world.cameBack(id) && !wasLiedTo)
        return QStringLiteral("called gone, and lives");
    return {};
}

QString against(const World &world, const deletion::JournalReading &reading, const JournalBatch &batch,
                const JournalItem &item, const Said &said)
{
    const State state = item.outcome.state;
    if (batch.undone)
        return hasEnded(state) ? QStringLiteral("has an outcome although it was undone") : QString();
    if (!hasEnded(state))
        return QStringLiteral("has no outcome");
    if (state != State::Cancelled && item.outcome.evidence.proof == Proof::None)
        return QStringLiteral("nobody knows how its outcome is known");
    if (saysGone(state))
        return againstGone(world, item, said);
    // HighLevel refuses a token here, and never a single conversation in this way.
    constexpr int unauthorized = 401;
    if ((state == State::NotDeleted || state == State::Skipped) &&
        item.outcome.evidence.httpStatus == unauthorized)
        return QStringLiteral("a refusal of the token is told as that of the conversation");
    if (state != State::Unknown && world.isGoneByUs(item.planned.id.toString()) &&
        !isToldElsewhere(reading, batch, item))
        return QStringLiteral("called Not deleted, Skipped or Cancelled, and went by our hand");
    return {};
}

bool isSame(const deletion::Report &report, const JournalItem &item)
{
    return report.item == item.position && report.planned.id == item.planned.id &&
           report.state == item.outcome.state && report.evidence.proof == item.outcome.evidence.proof &&
           report.foundAgainAt.isNull() == item.foundAgainAt.isNull();
}

/// Whether all that the screen says of a batch stands in this one of the journal, and nothing else.
bool isSame(std::span<const deletion::Report> reports, const deletion::BatchStatus &status,
            const JournalBatch &written)
{
    return size_t(status.total) == written.items.size() &&
           std::ranges::all_of(reports, [&](const deletion::Report &report) {
               return std::ranges::any_of(written.items,
                                          [&](const JournalItem &item) { return isSame(report, item); });
           });
}

QString againstCounts(std::span<const deletion::Report> reports, const deletion::BatchStatus &status)
{
    deletion::Tally tally;
    int total = 0;
    int foundAgain = 0;
    for (const deletion::Report &report : reports) {
        if (report.batch != status.batch)
            return QStringLiteral("%1 is told as another batch's").arg(report.planned.id.toString());
        if (!hasEnded(report.state))
            return QStringLiteral("%1 has no end on screen").arg(report.planned.id.toString());
        tally.count(report.state);
        ++total;
        foundAgain += !report.foundAgainAt.isNull();
    }
    if (total != status.total || !(tally == status.tally) || foundAgain != status.foundAgain ||
        status.unsettled != 0)
        return QStringLiteral("the counts of batch %1 on screen are not those of its rows").arg(status.batch);
    return {};
}

} // namespace

QString judgeJournal(const deletion::JournalReading &reading, const Person::Worlds &worlds)
{
    if (reading.fault.any() || reading.firstBroken)
        return QStringLiteral("the journal is not whole");
    Said said;
    for (const JournalBatch &batch : reading.batches) {
        if (!batch.ended)
            return QStringLiteral("batch %1 has not ended").arg(batch.head.batch);
        const auto world = std::ranges::find_if(
            worlds, [&](const auto &one) { return one->identity() == *batch.head.identity; });
        for (const JournalItem &item : batch.items) {
            const QString id = item.planned.id.toString();
            const State state = item.outcome.state;
            if (state == State::Deleted && item.outcome.evidence.proof == Proof::Answered)
                ++said.answered[id];
            if (const QString why = against(**world, reading, batch, item, said); !why.isEmpty())
                return QStringLiteral("%1 of batch %2: %3").arg(id).arg(batch.head.batch).arg(why);
            if (state == State::Deleted || state == State::Unknown)
                said.goneByUs.insert(id);
        }
    }
    return {};
}

QString judgeScreen(const AccountSession &session, const deletion::Queue &queue,
                    const deletion::JournalReading &reading)
{
    QSet<qint64> taken; // each batch of the journal is one on screen at most
    for (int batch = 0; batch < queue.batches(); ++batch) {
        const deletion::BatchStatus status = queue.status(batch);
        if (status.stage == deletion::Stage::Undone)
            continue; // it may never have been written
        if (const QString why = againstCounts(queue.reportsOf(batch), status); !why.isEmpty())
            return why;
        const auto same = std::ranges::find_if(reading.batches, [&](const JournalBatch &written) {
            return written.head.identity == session.identity() && !taken.contains(written.head.batch) &&
                   isSame(queue.reportsOf(batch), status, written);
        });
        if (same == reading.batches.end())
            return QStringLiteral("batch %1 on screen is not as any in the journal").arg(batch);
        taken.insert(same->head.batch);
    }
    return {};
}

QString judgeList(const conversations::Snapshot &rows, const World &world)
{
    for (conversations::Row row = 0; row < rows.rows(); ++row)
        if (const QString id = rows.at(row).id.toString(); rows.isGone(row) && world.isAlive(id))
            return QStringLiteral("%1 is hidden as deleted, and lives").arg(id);
    return {};
}

} // namespace simulation

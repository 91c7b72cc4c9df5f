#pragma once

#include "tests/simulation/dice.h"

#include <QString>

#include <array>
#include <bitset>
#include <optional>

namespace simulation {

/// A kind of trouble.
enum class Kind {
    Storms,       ///< 500, 503, pages of 502 and 504
    LostAnswers,  ///< timeouts and cut connections; what was asked may have been carried out
    LateDeletes,  ///< DELETEs carried out up to 100 s after their answer was lost
    Refusals,     ///< 429 for no reason of ours, with and without Retry-After
    DayUsedUp,    ///< few requests a day, and a day that is short
    WrongRoutes,  ///< `Not Found` for all, for a while
    Forbidden,    ///< some conversations answer 403
    Outages,      ///< no network, for a while
    Tokens,       ///< the token expires
    NoDates,      ///< the GET leaves out the date of the last message
    NoMarks,      ///< the GET leaves out star and assignment
    Lies,         ///< `success: true` that does nothing
    SlowIndex,    ///< the search lags by more than usual
    Others,       ///< colleagues and customers change, answer and delete
    Revivals,     ///< what is gone comes back with a new message
    Kills,        ///< the program is killed, also in the middle of writing, and started again
    PowerCuts,    ///< what was not yet synced when it died is lost, all or some of it
    Sleeps,       ///< the computer sleeps
    DateJumps,    ///< its date jumps
    FullDisk,     ///< nothing can be written, for a while
    BrokenDisk,   ///< reading, writing and syncing fail now and then
    ReadOnlyDisk, ///< what is opened may only be read, and writing fails
    SlowDisk,     ///< a sync takes seconds
    Presses,      ///< a person presses any button
    Entries,      ///< a person edits sub-accounts, removes them and adds them again
};
inline constexpr size_t kKinds = size_t(Kind::Entries) + 1;

[[nodiscard]] QString word(Kind kind);
/// Nothing where no kind is called so.
[[nodiscard]] std::optional<Kind> kindOf(const QString &word);

/// Which kinds of trouble a run has. Each run draws its own: trouble of all kinds at once hides what one kind
/// does.
class Swarm
{
public:
    [[nodiscard]] static Swarm drawn(Dice *dice);

    [[nodiscard]] bool has(Kind kind) const { return m_on.test(size_t(kind)); }
    void set(Kind kind) { m_on.set(size_t(kind)); }
    /// Takes out what the other one has.
    void takeOut(const Swarm &other) { m_on &= ~other.m_on; }
    /// Leaves no more than what the other one has.
    void keepOnly(const Swarm &other) { m_on &= other.m_on; }
    /// Separated by commas.
    [[nodiscard]] QString words() const;

private:
    std::bitset<kKinds> m_on;
};

/// What really happened, counted by kind.
class Happened
{
public:
    void count(Kind kind, qint64 times = 1) { m_times[size_t(kind)] += times; }
    void add(const Happened &other);
    [[nodiscard]] qint64 times(Kind kind) const { return m_times[size_t(kind)]; }

private:
    std::array<qint64, kKinds> m_times{};
};

} // namespace simulation

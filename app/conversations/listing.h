#pragma once

#include "app/highlevel/finding.h"

namespace conversations {

/// What a listing of all conversations comes to, so far or in the end: how many there are by HighLevel's
/// word, how many came, whether that is all. Every sentence that has a number of it in it is made from one
/// such value (ui/conversations/listing_words.h), so that no sentence holds numbers of two sets.
///
/// It says about which sub-account it is, and when its first page was asked for and its last one answered:
/// what is concluded from a whole listing, such as who never replied, asks for both.
struct Listing
{
    enum class Stage {
        Running, ///< more is coming
        Whole,   ///< every conversation that HighLevel lists has come
        Part,    ///< it has ended, and some are missing or may be
    };

    highlevel::Origin origin;
    Stage stage = Stage::Running;
    qint64 shown = 0;             ///< those that the store shows: without what was deleted meanwhile
    qint64 received = 0;          ///< different conversations that came and could be read
    qint64 unreadable = 0;        ///< different rows that came and could not be read
    std::optional<qint64> stated; ///< how many HighLevel says there are; nothing where it does not say
    /// What this program deleted while it was listed: HighLevel's number, the later word, may leave these
    /// out.
    qint64 deleted = 0;
    /// Of those that are shown, how many did not come in this listing: they came before it, or by a search,
    /// and may be among the missing. Known when it has ended.
    qint64 shownUnlisted = 0;
    bool isStopped = false; ///< somebody wanted no more of it: what is missing was not asked for
    /// Why it ended before its end, where HighLevel refused to go on.
    std::optional<highlevel::ApiError> refusal;

    [[nodiscard]] bool isRunning() const { return stage == Stage::Running; }
    [[nodiscard]] bool isWhole() const { return stage == Stage::Whole; }
    /// All that came, readable or not.
    [[nodiscard]] qint64 listed() const { return received + unreadable; }
    /// How many of those that HighLevel says there are did not come.
    [[nodiscard]] qint64 missing() const { return stated ? std::max<qint64>(*stated - listed(), 0) : 0; }
    /// HighLevel states fewer than it listed, and nothing was deleted that would explain it: then its number
    /// says nothing about how many there are.
    [[nodiscard]] bool isStatedWrong() const { return stated && *stated + deleted < listed(); }
    /// Of the missing, how many are certainly not among those that are shown.
    [[nodiscard]] qint64 notShown() const { return std::max<qint64>(missing() - shownUnlisted, 0); }
    /// How many there are as far as is known. While it runs, those that are shown from before are among those
    /// that are still to come.
    [[nodiscard]] qint64 all() const
    {
        return isRunning() ? std::max(shown, stated.value_or(0)) : shown + notShown();
    }
    /// The same after the store came to show another number: fewer by a deletion, more by a search.
    [[nodiscard]] Listing withShown(qint64 number) const
    {
        Listing listing = *this;
        listing.shownUnlisted += std::max<qint64>(number - shown, 0);
        listing.shown = number;
        return listing;
    }
};

} // namespace conversations

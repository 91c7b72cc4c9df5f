#pragma once

#include "app/deletion/batch_life.h"
#include "app/deletion/lifecycle.h"
#include "app/highlevel/finding.h"
#include "app/highlevel/values.h"

/// What HighLevel's answers mean for a deletion. Pure; never more than the answer proves.
namespace deletion {

/// A GET that finds a conversation alive after a DELETE was given up is believed when it was asked so long
/// after that.
struct Patience
{
    /// Whoever stands between waits up to 100 s for HighLevel, which may carry the DELETE out meanwhile.
    base::Milliseconds afterLostAnswer{120'000};
    /// HighLevel itself answered, whole, that it had a fault.
    base::Milliseconds afterWholeFault{10'000};
};

/// What an answer to the DELETE of `id` means.
[[nodiscard]] Event verdictOnDelete(const highlevel::Finding<bool> &finding, const base::ConversationId &id);
/// From when on, steady time, a GET is believed that finds the conversation alive after `lost`.
[[nodiscard]] base::Milliseconds believedAliveFrom(const highlevel::Finding<bool> &lost,
                                                   const Patience &patience = {});

/// What a GET of one conversation says of its being there.
enum class Presence {
    Alive,
    Gone,    ///< HighLevel spoke of this conversation, and said so
    Refused, ///< a clear no, about this conversation
    NotSaid, ///< the answer proves nothing
    NotAsked ///< the question was not answered for a reason that is not about this conversation
};
[[nodiscard]] Presence presence(const highlevel::Finding<highlevel::ConversationState> &finding,
                                const base::ConversationId &id);

/// What a question means that was not answered well: it was not carried out, or it tells nothing.
[[nodiscard]] Event verdictOnQuestion(const highlevel::ApiError &error);
/// Some errors are about all that would follow, not about the one conversation.
[[nodiscard]] std::optional<PauseReason> reasonToPause(const highlevel::ApiError &error);

} // namespace deletion

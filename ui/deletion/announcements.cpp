#include "ui/deletion/announcements.h"

namespace ui {

namespace {
constexpr base::Milliseconds kRest(10'000);
}

bool Announcements::isNews(const void *key, const deletion::BatchStatus &status, base::Milliseconds now)
{
    using deletion::Stage;
    // That what is left is being settled is no turn of its own: the sentence counts on.
    const Turn turn{.stage = status.stage == Stage::Settling ? Stage::Running : status.stage,
                    .pauses = status.pauses,
                    .interrupted = status.interrupted};
    const auto [known, isNew] = m_turns.try_emplace(key, turn);
    const bool hasTurned = isNew || known->second != turn;
    known->second = turn;
    const bool runs = turn.stage == Stage::Running && !status.isPaused();
    if (!hasTurned && !(runs && now - m_lastSaid >= kRest))
        return false;
    m_lastSaid = now;
    return true;
}

} // namespace ui

#pragma once

#include "app/deletion/report.h"

#include <map>

namespace ui {

/// What is said aloud of the deletions, for people who do not see the strip: each turn that one takes, at
/// once; how far it is, at most every ten seconds, whatever number of them runs. Pure.
class Announcements
{
public:
    /// How a deletion stands now, in the strip's words; it is known by `key`. Whether that is to be said.
    [[nodiscard]] bool isNews(const void *key, const deletion::BatchStatus &status, base::Milliseconds now);
    void forget(const void *key) { m_turns.erase(key); }

private:
    /// What people would call another state of it.
    struct Turn
    {
        deletion::Stage stage;
        deletion::PauseReasons pauses;
        bool interrupted;
        friend bool operator==(const Turn &, const Turn &) = default;
    };

    std::map<const void *, Turn> m_turns;
    base::Milliseconds m_lastSaid{0};
};

} // namespace ui

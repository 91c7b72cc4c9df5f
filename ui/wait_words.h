#pragma once

#include "app/highlevel/request_lane.h"

#include <QString>

namespace ui {

/// Why requests wait, and until when, where HighLevel asks for it or the day's requests are used up:
/// `HighLevel asks to wait; goes on by itself at 14:20`. Empty for a wait of some seconds: that is the usual
/// thing. `now` is steady time.
[[nodiscard]] QString waitSentence(const highlevel::Wait &wait, base::Milliseconds now);
/// The same of what waits in a lane now.
[[nodiscard]] QString waitSentence(const highlevel::RequestLane &lane);

} // namespace ui

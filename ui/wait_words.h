#pragma once

#include "app/highlevel/request_lane.h"

#include <QString>

namespace ui {

/// `HighLevel has not answered for 24 s`; empty while that is no time to speak of.
[[nodiscard]] QString silenceSentence(const highlevel::Wait &wait);

/// Why requests wait, and until when, where HighLevel asks for it or the day's requests are used up:
/// `HighLevel asks to wait; goes on by itself at 14:20`. Empty for a wait of some seconds: that is the usual
/// thing. `now` is steady time.
[[nodiscard]] QString waitSentence(const highlevel::Wait &wait, base::Milliseconds now);
/// The same of a wait of less than a minute, for whoever looks again every second: `… goes on by itself in 7
/// s`. Empty for one that is over before it is read, and for a longer one.
[[nodiscard]] QString waitInSeconds(const highlevel::Wait &wait, base::Milliseconds now);
/// The same of what waits in a lane now.
[[nodiscard]] QString waitSentence(const highlevel::RequestLane &lane);

} // namespace ui

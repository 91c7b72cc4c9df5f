#pragma once

#include <QString>

#include <functional>
#include <vector>

namespace ui {

/// One thing that the window says by itself, with what can be done about it.
struct Banner
{
    enum class Tone { Info, Waiting, Warning, Error }; ///< the later, the more urgent

    struct Button
    {
        QString label;
        std::function<void()> press;
    };

    Tone tone = Tone::Info;
    QString text;                ///< safe to show
    std::vector<Button> buttons; ///< at most two
    bool canBeClosed = true;     ///< else it goes only when what it says is over
    QString more = {};           ///< details, for its tool tip; may hold lines
};

} // namespace ui

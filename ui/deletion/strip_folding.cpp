#include "ui/deletion/strip_folding.h"

namespace ui {

Attention attentionOf(const deletion::BatchStatus &status)
{
    if (status.hasEnded())
        return status.unmeant() > 0 ? Attention::HasFailed : Attention::HasEnded;
    if (status.stage == deletion::Stage::UndoWindow || status.waitsForSomebody())
        return Attention::NeedsSomebody;
    return status.stage == deletion::Stage::Waiting ? Attention::Waits : Attention::GoesOn;
}

std::vector<bool> shownLines(const std::vector<Attention> &lines)
{
    if (lines.size() <= kLinesShown + 1)
        return std::vector<bool>(lines.size(), true);
    std::vector<bool> shown(lines.size(), false);
    size_t count = 0;
    for (const Attention attention : {Attention::NeedsSomebody, Attention::GoesOn, Attention::Waits,
                                      Attention::HasFailed, Attention::HasEnded})
        for (size_t line = 0; line < lines.size(); ++line)
            if (lines[line] == attention && (attention == Attention::NeedsSomebody || count < kLinesShown)) {
                shown[line] = true;
                ++count;
            }
    return shown;
}

} // namespace ui

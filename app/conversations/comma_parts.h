#pragma once

#include <string_view>

namespace conversations {

/// What stands between the commas of a row's tags, or of those it is assigned to, without the blanks around
/// it: `each` is called with every part that is not empty, until it says true. Whether it did.
template <class Each> bool anyPart(std::string_view all, Each each)
{
    while (!all.empty()) {
        const size_t comma = all.find(',');
        std::string_view part = all.substr(0, comma);
        all.remove_prefix(comma == std::string_view::npos ? all.size() : comma + 1);
        while (part.starts_with(' '))
            part.remove_prefix(1);
        while (part.ends_with(' '))
            part.remove_suffix(1);
        if (!part.empty() && each(part))
            return true;
    }
    return false;
}

} // namespace conversations

#include "app/base/id_text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace base {

namespace {

constexpr auto kIsIdCharacter = [] {
    std::array<bool, 128> is{};
    for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"))
        is[size_t(c)] = true;
    return is;
}();

bool isIdCharacter(QChar c)
{
    return c.unicode() < kIsIdCharacter.size() && kIsIdCharacter[c.unicode()];
}

} // namespace

bool isPlainId(QStringView text, qsizetype shortest, qsizetype longest)
{
    return text.size() >= shortest && text.size() <= longest && std::ranges::all_of(text, isIdCharacter);
}

} // namespace base

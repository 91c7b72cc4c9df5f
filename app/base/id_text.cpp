#include "app/base/id_text.h"

#include <QString>

#include <algorithm>
#include <array>
#include <string_view>

namespace base {

namespace {

constexpr auto kIsIdCharacter = [] {
    std::array<bool, 128> is{};
    for (const char c : std::string_view("0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-_"))
        is[quint8(c)] = true;
    return is;
}();

bool isIdCharacter(char16_t c)
{
    return c < kIsIdCharacter.size() && kIsIdCharacter[c];
}

bool isIdCharacter(QChar c)
{
    return isIdCharacter(c.unicode());
}

bool isIdCharacter(char c)
{
    return isIdCharacter(char16_t(quint8(c)));
}

} // namespace

bool isPlainId(QAnyStringView text, qsizetype shortest, qsizetype longest)
{
    return text.size() >= shortest && text.size() <= longest && text.visit([](auto letters) {
        return std::all_of(letters.data(), letters.data() + letters.size(),
                           [](auto letter) { return isIdCharacter(letter); });
    });
}

} // namespace base

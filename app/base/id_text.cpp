#include "app/base/id_text.h"

#include <algorithm>

namespace base {

namespace {

bool isIdCharacter(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= u'0' && u <= u'9') || (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || u == u'-' ||
           u == u'_';
}

} // namespace

bool isPlainId(QStringView text, qsizetype shortest, qsizetype longest)
{
    return text.size() >= shortest && text.size() <= longest && std::ranges::all_of(text, isIdCharacter);
}

} // namespace base

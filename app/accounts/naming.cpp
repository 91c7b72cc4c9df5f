#include "app/accounts/naming.h"

#include "app/base/shown_text.h"

namespace accounts {

Naming namingOf(const QString &typed, const QString &atHighLevel, const base::LocationId &location)
{
    const QString real = base::oneLine(atHighLevel);
    const QString own = base::oneLine(typed);
    if (own.isEmpty())
        return {.name = real.isEmpty() ? location.toString() : real, .toConfirm = {}};
    const bool isSame = real.isEmpty() || real.compare(own, Qt::CaseInsensitive) == 0;
    return {.name = own, .toConfirm = isSame ? QString() : real};
}

} // namespace accounts

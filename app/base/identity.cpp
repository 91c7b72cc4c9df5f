#include "app/base/identity.h"

namespace base {

QString Identity::toString() const
{
    return address.toString() + QLatin1Char(' ') + location.toString();
}

std::optional<Identity> Identity::fromString(const QString &text)
{
    const auto address = ApiAddress::parse(text.section(QLatin1Char(' '), 0, 0));
    const auto location = LocationId::parse(text.section(QLatin1Char(' '), 1));
    if (!location || !std::holds_alternative<ApiAddress>(address))
        return std::nullopt;
    Identity identity{.address = std::get<ApiAddress>(address), .location = *location};
    return identity.toString() == text ? std::optional(identity) : std::nullopt;
}

} // namespace base

#include "app/base/location_id.h"

#include "app/base/id_text.h"

#include <QRegularExpression>

namespace base {

std::optional<LocationId> LocationId::parse(const QString &text)
{
    static const QRegularExpression address(QStringLiteral("/locations?/([^/?#\\s]+)"));

    QString candidate = text.trimmed();
    if (const auto match = address.match(candidate); match.hasMatch())
        candidate = match.captured(1);
    if (!isPlainId(candidate, 10, 40))
        return std::nullopt;
    return LocationId(candidate);
}

} // namespace base

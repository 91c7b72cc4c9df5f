#pragma once

#include "app/base/api_address.h"
#include "app/base/location_id.h"

#include <QHashFunctions>

namespace base {

/// What makes a sub-account this one and no other: where it is asked, and which location is asked about. A
/// name can be changed and a token renewed; with another address or another location it is another
/// sub-account. So everything that is known of a sub-account, each finding, token and deletion, is known of
/// an identity.
struct Identity
{
    ApiAddress address;
    LocationId location;

    /// One line, the same for the same identity on every machine: `https://… LOCATION`. What files know it
    /// by.
    [[nodiscard]] QString toString() const;
    /// Nothing where `text` is not what `toString` gives for some identity.
    [[nodiscard]] static std::optional<Identity> fromString(const QString &text);

    friend bool operator==(const Identity &, const Identity &) = default;
    friend size_t qHash(const Identity &identity, size_t seed = 0)
    {
        return qHash(identity.toString(), seed);
    }
};

} // namespace base

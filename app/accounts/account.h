#pragma once

#include "app/base/identity.h"

#include <QString>

namespace accounts {

/// One sub-account as this program remembers it. Never holds the token: that is the keychain's.
struct Account
{
    QString key;  ///< our own name for it, a UUID: what its token is filed under
    QString name; ///< what staff call it; of those in the list, safe to show
    base::LocationId location;
    QString apiAddress; ///< as checked by base::ApiAddress

    /// Nothing where the address is none: only a list that was edited by hand holds such.
    [[nodiscard]] std::optional<base::Identity> identity() const
    {
        const auto address = base::ApiAddress::parse(apiAddress);
        if (!std::holds_alternative<base::ApiAddress>(address))
            return std::nullopt;
        return base::Identity{.address = std::get<base::ApiAddress>(address), .location = location};
    }

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace accounts

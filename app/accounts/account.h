#pragma once

#include "app/base/location_id.h"

#include <QString>

namespace accounts {

/// One sub-account as this program remembers it. Never holds the token: that is the keychain's.
struct Account
{
    QString key;  ///< our own name for it, a UUID: what its token is filed under
    QString name; ///< what staff call it
    base::LocationId location;
    QString apiAddress; ///< as checked by base::ApiAddress

    friend bool operator==(const Account &, const Account &) = default;
};

} // namespace accounts

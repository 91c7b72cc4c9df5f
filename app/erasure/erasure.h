#pragma once

#include "app/accounts/empty_keychain.h"
#include "app/base/profile.h"
#include "app/base/profile_files.h"

#include <map>
#include <set>

namespace erasure {

/// What somebody wants gone from this computer. Nothing at HighLevel changes by it.
using Wanted = std::set<base::Stored>;

/// How many bytes lie in the profile of each kind; nothing for kinds of which there is no file.
[[nodiscard]] std::map<base::Stored, qint64> amounts(const base::Profile &profile);

/// What may still be there.
struct Left
{
    QStringList files; ///< whole paths
    accounts::LeftInKeychain inKeychain;

    [[nodiscard]] bool nothing() const { return files.isEmpty() && inKeychain.none(); }
};

/// Deletes what is wanted: the last thing a program does, when nothing of it uses these files any more.
///
/// Of the profile only files that have a name of the program's own; whatever else lies in its folder stays,
/// and the folder with it. With the sub-accounts their tokens go from the keychain, and proxies' sign-ins;
/// a sub-account whose token is not proven gone stays in the list, or nobody would know of the token.
/// `tokens` and `signIns` must live until `done` is called.
void erase(const Wanted &wanted, const base::Profile &profile, accounts::TokenStore *tokens,
           accounts::ProxySignInStore *signIns, std::function<void(Left)> done);

} // namespace erasure

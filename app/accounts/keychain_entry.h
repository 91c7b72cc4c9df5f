#pragma once

#include "app/accounts/token_store.h"

#include <QByteArray>

namespace accounts {

/// What lies in the keychain: the token, and beside it the sub-account that it opens. Pure.

[[nodiscard]] QByteArray keychainEntry(const base::Identity &about, const base::SecretToken &token);

struct ReadEntry
{
    /// Ok, Empty where it is no entry of ours, or OfAnother.
    TokenStore::State state = TokenStore::State::Empty;
    std::optional<base::SecretToken> token;
};
/// Entries of before 0.2 are the bare token. They were made for some address that only the list knew; they
/// are taken as HighLevel's own, and sent nowhere else.
[[nodiscard]] ReadEntry readKeychainEntry(const QByteArray &entry, const base::Identity &about);

} // namespace accounts

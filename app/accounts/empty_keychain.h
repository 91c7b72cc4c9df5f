#pragma once

#include "app/accounts/account.h"
#include "app/accounts/proxy_sign_in.h"
#include "app/accounts/token_store.h"

#include <QList>

namespace accounts {

/// What may still be in the keychain, as it was not proven gone.
struct LeftInKeychain
{
    QList<Account> tokensOf;
    bool signIns = false;

    [[nodiscard]] bool none() const { return tokensOf.isEmpty() && !signIns; }
};

/// Takes the tokens of `list` out of the keychain, one after the other, and the sign-ins of all proxies, for
/// somebody who removes the program or wants it to forget. `tokens` and `signIns` must live until `done` is
/// called.
void emptyKeychain(TokenStore *tokens, ProxySignInStore *signIns, QList<Account> list,
                   std::function<void(LeftInKeychain left)> done);

} // namespace accounts

#include "app/accounts/empty_keychain.h"

namespace accounts {

void emptyKeychain(TokenStore *tokens, ProxySignInStore *signIns, QList<Account> list,
                   std::function<void(LeftInKeychain left)> done)
{
    if (list.isEmpty()) {
        signIns->forgetSignIns(
            [done = std::move(done)](bool gone) { done({.tokensOf = {}, .signIns = !gone}); });
        return;
    }
    const Account first = list.takeFirst();
    tokens->remove(first.key, [=, done = std::move(done)](const TokenStore::Result &result) mutable {
        const bool gone = result.state == TokenStore::State::Ok;
        emptyKeychain(tokens, signIns, std::move(list),
                      [first, gone, done = std::move(done)](LeftInKeychain left) {
                          if (!gone)
                              left.tokensOf.prepend(first);
                          done(std::move(left));
                      });
    });
}

} // namespace accounts

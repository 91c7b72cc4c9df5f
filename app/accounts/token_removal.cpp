#include "app/accounts/token_removal.h"

namespace accounts {

namespace {

void removeNext(TokenStore *tokens, QList<Account> list, QStringList left,
                std::function<void(QStringList)> done)
{
    if (list.isEmpty()) {
        done(std::move(left));
        return;
    }
    const Account first = list.takeFirst();
    tokens->remove(first.key, [=, done = std::move(done)](const TokenStore::Result &result) mutable {
        if (result.state != TokenStore::State::Ok)
            left << first.name;
        removeNext(tokens, std::move(list), std::move(left), std::move(done));
    });
}

} // namespace

void removeTokens(TokenStore *tokens, QList<Account> list, std::function<void(QStringList left)> done)
{
    removeNext(tokens, std::move(list), {}, std::move(done));
}

} // namespace accounts

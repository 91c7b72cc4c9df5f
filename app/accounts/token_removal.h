#pragma once

#include "app/accounts/account.h"
#include "app/accounts/token_store.h"

#include <QList>

namespace accounts {

/// Takes the tokens of `list` out of the keychain, one after the other, for somebody who removes the program.
/// `done` is told the names of the sub-accounts whose token is not proven gone. `tokens` must live until
/// then.
void removeTokens(TokenStore *tokens, QList<Account> list, std::function<void(QStringList left)> done);

} // namespace accounts

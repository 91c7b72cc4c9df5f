#pragma once

#include "app/accounts/token_store.h"

namespace ui {

/// What state the keychain is in and what helps, in words for staff.
[[nodiscard]] QString keychainTitle(accounts::TokenStore::State state);
[[nodiscard]] QString keychainAdvice(accounts::TokenStore::State state);

} // namespace ui

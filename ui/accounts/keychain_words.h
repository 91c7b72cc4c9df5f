#pragma once

#include "app/accounts/token_keychain.h"

namespace ui {

/// What state the keychain is in and what helps, in words for staff.
[[nodiscard]] QString keychainTitle(accounts::TokenKeychain::State state);
[[nodiscard]] QString keychainAdvice(accounts::TokenKeychain::State state);

} // namespace ui

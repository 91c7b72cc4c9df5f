#pragma once

#include <string_view>

namespace practice {

/// Whether a request comes from this computer for this computer, by its `Host` and `Origin` headers.
/// Listening on loopback alone does not say so: a page from anywhere in a browser here can reach loopback, by
/// its address, or by a name that is made to lead there (DNS rebinding). `Origin` is empty for all that is no
/// page.
[[nodiscard]] bool isFromThisComputer(std::string_view host, std::string_view origin);

} // namespace practice

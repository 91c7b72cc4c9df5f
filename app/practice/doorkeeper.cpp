#include "app/practice/doorkeeper.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <string>

namespace practice {

namespace {

/// With or without a port.
bool isLoopbackName(std::string_view host)
{
    constexpr std::array<std::string_view, 3> names{"127.0.0.1", "localhost", "[::1]"};
    return std::ranges::any_of(names, [host](std::string_view name) {
        const std::string_view port = host.size() > name.size() ? host.substr(name.size()) : ":";
        const bool isPort = port.front() == ':' && std::ranges::all_of(port.substr(1), [](unsigned char c) {
                                return std::isdigit(c) != 0;
                            });
        return isPort && std::ranges::equal(host.substr(0, name.size()), name,
                                            [](unsigned char a, char b) { return std::tolower(a) == b; });
    });
}

} // namespace

bool isFromThisComputer(std::string_view host, std::string_view origin)
{
    if (!isLoopbackName(host))
        return false;
    if (origin.empty())
        return true;
    for (const std::string_view scheme : {"http://", "https://"})
        if (origin.starts_with(scheme))
            return isLoopbackName(origin.substr(scheme.size()));
    return false;
}

} // namespace practice

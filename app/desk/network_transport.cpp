#include "app/desk/network_transport.h"

#include "app/highlevel/http_transport.h"

namespace desk {

Desk::MakeTransport networkTransport(base::Clock *clock)
{
    return [clock](const base::Identity &about, base::SecretToken token) {
        return std::make_unique<highlevel::HttpTransport>(clock, about.address, std::move(token),
                                                          highlevel::HttpTransport::Limits{});
    };
}

} // namespace desk

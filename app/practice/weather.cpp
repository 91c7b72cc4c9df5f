#include "app/practice/weather.h"

namespace practice {

std::optional<Weather::Storm> Weather::next()
{
    if (m_perMille <= 0 || int(m_dice() % 1000) >= m_perMille)
        return std::nullopt;
    const bool carriedOut = m_dice() % 2 == 0;
    const QByteArray json("application/json; charset=utf-8");
    switch (m_dice() % 7) {
    case 0:
        return Storm{500, R"({"statusCode":500,"message":"Internal server error"})", json, carriedOut};
    case 1:
        return Storm{502, "<html><body><h1>502 Bad Gateway</h1></body></html>", "text/html", carriedOut};
    case 2:
        return Storm{503, R"({"statusCode":503,"message":"Service Unavailable"})", json, false};
    case 3:
        return Storm{520, "<!doctype html><title>520: unknown error</title>", "text/html", carriedOut};
    case 4:
        return Storm{429, R"({"statusCode":429,"message":"Too Many Requests"})", json, false, 0};
    case 5:
        return Storm{200, "{\"succ", json, carriedOut};
    default:
        return Storm{404, "<html><body>not here</body></html>", "text/html", carriedOut};
    }
}

} // namespace practice

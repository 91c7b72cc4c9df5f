#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <random>

namespace practice {

/// A service having a bad day: now and then a request is answered with an error that has nothing to do with
/// it, sometimes after it was carried out all the same. The same seed gives the same day.
class Weather
{
public:
    struct Storm
    {
        int status = 503;
        QByteArray body; ///< JSON or a page of the proxy in front
        QByteArray contentType;
        bool carriedOut = false; ///< the request was done before it was answered so
        int retryAfterSeconds = -1;
    };

    Weather(int stormsPerMille, std::uint64_t seed) : m_perMille(stormsPerMille), m_dice(seed) {}

    [[nodiscard]] std::optional<Storm> next();

private:
    int m_perMille;
    std::mt19937_64 m_dice;
};

} // namespace practice

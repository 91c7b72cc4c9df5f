#pragma once

#include "app/practice/rate_limit.h"

#include <cstdint>
#include <random>

namespace practice {

/// Another program of the agency that shares the sub-account's request limit and heeds nothing: it calls at
/// random moments, so many times a second on average. Pure: it lives by the times it is handed.
class Colleague
{
public:
    Colleague(double callsPerSecond, std::uint64_t seed);

    /// Makes the calls that fall due up to `now`, and counts how many of them are refused.
    void callUpTo(RateLimit::Time now, RateLimit *limit);

    [[nodiscard]] int calls() const { return m_calls; }
    [[nodiscard]] int refused() const { return m_refused; }

private:
    void plan();

    double m_perSecond;
    std::mt19937_64 m_dice;
    RateLimit::Time m_next{-1};
    int m_calls = 0;
    int m_refused = 0;
};

} // namespace practice

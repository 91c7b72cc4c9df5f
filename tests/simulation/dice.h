#pragma once

#include <QtGlobal>

#include <random>

namespace simulation {

/// All the chance of a run: the same seed throws the same, on every machine.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_engine(seed * 2'654'435'761ULL + 1) {}

    /// 0 to n - 1; `n` must be above 0.
    [[nodiscard]] int below(int n) { return int(m_engine() % quint64(n)); }
    [[nodiscard]] bool oneIn(int n) { return below(n) == 0; }
    [[nodiscard]] quint32 number() { return quint32(m_engine()); }

private:
    std::mt19937_64 m_engine;
};

} // namespace simulation

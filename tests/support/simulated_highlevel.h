#pragma once

#include "app/highlevel/transport.h"
#include "app/practice/colleague.h"
#include "app/practice/rate_limit.h"
#include "tests/support/manual_clock.h"

#include <random>

namespace support {

/// HighLevel's request limit at the end of a line of some length, lived through by turning a clock: hours in
/// milliseconds. It counts and answers: every conversation is there and as it was, and every deletion
/// succeeds.
class SimulatedHighLevel final : public QObject, public highlevel::Transport
{
public:
    struct Setup
    {
        practice::RateLimit::Setup limit;
        base::Milliseconds latency{250}; ///< there and back; each way a random half
        base::Milliseconds jitter{50};   ///< more or less than that
        double colleaguePerSecond = 0;
        quint64 seed = 1;
    };

    SimulatedHighLevel(ManualClock *clock, const Setup &setup);

    void send(const highlevel::HttpRequest &request, std::stop_token stop, Done done) override;

    [[nodiscard]] int answered() const { return m_answered; } ///< with 200
    [[nodiscard]] int refused() const { return m_refused; }   ///< with 429
    [[nodiscard]] const practice::Colleague &colleague() const { return m_colleague; }

private:
    [[nodiscard]] base::Milliseconds oneWay();

    ManualClock *m_clock;
    Setup m_setup;
    practice::RateLimit m_limit;
    practice::Colleague m_colleague;
    std::mt19937_64 m_dice;
    int m_answered = 0;
    int m_refused = 0;
};

} // namespace support

#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace highlevel {

/// What HighLevel's headers say of the request budget (R: recorded from the live service). Any may be absent.
struct RateHeaders
{
    std::optional<int> max;
    std::optional<std::chrono::milliseconds> interval;
    std::optional<int> remaining;
    std::optional<int> dailyMax;
    std::optional<int> dailyRemaining;
    std::optional<std::chrono::milliseconds> dailyReset;
    std::optional<std::chrono::milliseconds> retryAfter;

    /// Whether they are there at all: only HighLevel's own limiter sends them.
    [[nodiscard]] bool areThere() const { return max || remaining || dailyRemaining; }
};

/// What came of one HTTP request, as a plain value: nothing here is interpreted yet.
struct HttpOutcome
{
    enum class Fault {
        None,             ///< a whole answer as far as HTTP can tell; the status decides
        NeverSent,        ///< no connection was made: the request cannot have arrived
        ProxyNeedsSignIn, ///< the proxy made no connection without a sign-in: likewise
        ProxyRefused,     ///< the proxy made no connection, or there was no proxy: likewise
        TlsFailed,        ///< the encrypted connection was not accepted: the request cannot have arrived
        TimedOut,         ///< the deadline passed; the request may have arrived
        ConnectionLost,   ///< cut off before the answer was whole; the request may have arrived
        AnswerTooLarge,   ///< given up reading; the request did arrive
        Cancelled,        ///< by this program, after it had left
        Withdrawn,        ///< by this program, before it left
        Expired,          ///< it had not left by HttpRequest::leaveBefore
    };

    [[nodiscard]] bool neverLeft() const
    {
        switch (fault) {
        case Fault::NeverSent:
        case Fault::ProxyNeedsSignIn:
        case Fault::ProxyRefused:
        case Fault::TlsFailed:
        case Fault::Withdrawn:
        case Fault::Expired:
            return true;
        default:
            return false;
        }
    }

    Fault fault = Fault::None;
    /// Qt's word for the fault; holds no URL.
    QString faultText;
    /// 0 where no status line came. Meaningful beside a fault: a cut answer still has one.
    int status = 0;
    /// As it came, with the token blanked out should the server have echoed it.
    QByteArray body;
    RateHeaders rate;
    std::chrono::milliseconds elapsed{0};
    /// Steady time, filled in by RequestLane: when the request was handed to the transport (its last try),
    /// and when it ended.
    std::chrono::milliseconds asked{0};
    std::chrono::milliseconds answered{0};
};

} // namespace highlevel

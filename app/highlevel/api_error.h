#pragma once

#include "app/highlevel/http_outcome.h"

#include <QString>
#include <QStringList>

namespace highlevel {

/// Why a call did not give what was asked, as a value. Made in one place, from what came over the wire;
/// the words for people are made from it in ui/.
struct ApiError
{
    enum class Kind {
        // Nothing came back that can be read.
        NoConnection,     ///< the request cannot have arrived
        TlsFailed,        ///< the request cannot have arrived
        ProxyNeedsSignIn, ///< a proxy of this network wants a name and a password; the request never left it
        ProxyRefused,     ///< a proxy of this network does not let it through, or cannot be reached
        TimedOut,
        ConnectionLost,
        Cancelled,
        Withdrawn, ///< taken back by this program before it left
        Expired,   ///< not sent: what allowed it was too old by the time it could have left
        // Something came back, but not HighLevel's answer.
        NotAnAnswer, ///< an HTML page, a cut body, JSON of another shape, a redirect, an endless answer
        // HighLevel's answers.
        TokenRejected,     ///< wrong, rotated or deleted
        ScopeMissing,      ///< a scope is not ticked
        WrongTokenKind,    ///< an agency's token where a sub-account's is needed
        ProgramFault,      ///< the Version header was not accepted
        LocationForbidden, ///< the token belongs to another sub-account
        ThisOneRefused,    ///< as one of the four above, but the token was proven good at another call
        NotFound,          ///< the thing asked for
        WrongAddress,      ///< `Cannot GET /…`: there is no such call at this address
        BadRequest,
        Invalid, ///< 422
        TooManyRequests,
        ServerFault, ///< 5xx, and what passes as well: 408, 409, 423, 425, 499
    };

    Kind kind = Kind::NotAnAnswer;
    int httpStatus = 0; ///< 0 where none came
    bool highLevelSpoke =
        false; ///< the answer was a whole JSON object; else nothing in it is HighLevel's word
    /// HighLevel's own, in its order, wherever in the answer they stand; else the first 200 letters of what
    /// somebody else answered. None of a 2xx: what cannot be used there may be people's messages, and these
    /// words go into the journal.
    QStringList messages;
    bool isCut = false; ///< `messages` is the beginning of a longer body in no known form
    QString error;      ///< HighLevel's `error`; likewise
    QString traceId;    ///< what HighLevel's support asks for
    QByteArray body;    ///< the answer as it came, at most 16 KiB, never with the token; for the screen alone
    QString faultText;  ///< the network's word, where there was no answer
    std::optional<std::chrono::milliseconds> retryAfter;

    /// From any outcome that is not a usable answer. `outcome` may be a 200: then the body was unusable.
    [[nodiscard]] static ApiError from(const HttpOutcome &outcome);

    /// Whether the server may have done what was asked, although it did not say so.
    [[nodiscard]] bool mayHaveBeenCarriedOut() const;
    /// Whether HighLevel itself answered, whole, that it has a fault. 202, 502, 504 and 52x are somebody in
    /// between who gave up waiting: what became of the request is as open as without an answer.
    [[nodiscard]] bool cameWhole() const
    {
        return kind == Kind::ServerFault && highLevelSpoke && (httpStatus == 500 || httpStatus == 503);
    }
    /// Whether the same request can work later with nothing changed.
    [[nodiscard]] bool isPassing() const;
    /// Whether a new or changed token is what helps.
    [[nodiscard]] bool isAboutToken() const;
    /// The messages in one line; empty where there were none.
    [[nodiscard]] QString message() const { return messages.join(QStringLiteral("; ")); }
};

} // namespace highlevel

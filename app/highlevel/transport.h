#pragma once

#include "app/base/secret_token.h"
#include "app/highlevel/http_outcome.h"

#include <QList>
#include <QPair>
#include <QString>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace highlevel {

/// One request as this program makes them. Paths are built from checked ids only.
struct HttpRequest
{
    enum class Method { Get, Delete };

    Method method = Method::Get;
    QString path;
    QList<QPair<QString, QString>> query;
    /// Steady time. A request that has not left this machine by then must not leave any more; it ends as
    /// HttpOutcome::Fault::Expired. What it was allowed by would be too old.
    std::optional<std::chrono::milliseconds> leaveBefore;
};

/// What carries a request to HighLevel and its outcome back: HttpTransport over the network, a simulated
/// HighLevel in tests that turn the clock.
class Transport
{
public:
    using Done = std::function<void(HttpOutcome)>;

    Transport() = default;
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;
    virtual ~Transport() = default;

    /// Calls `done` exactly once, later, from the event loop; not at all once this object is gone.
    /// A stop requested through `stop` ends it as Cancelled.
    virtual void send(const HttpRequest &request, std::stop_token stop, Done done) = 0;
    /// From now on requests carry this token; those under way keep the one they left with.
    virtual void replaceToken(base::SecretToken) {}
};

} // namespace highlevel

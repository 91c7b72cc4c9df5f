#pragma once

#include "app/deletion/look.h"
#include "app/highlevel/transport.h"
#include "tests/support/manual_clock.h"

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace support {

using highlevel::HttpOutcome;
using highlevel::HttpRequest;

inline HttpOutcome json(int status, const char *body)
{
    HttpOutcome outcome;
    outcome.status = status;
    outcome.body = body;
    return outcome;
}

/// A HighLevel that answers as the test says, as a rule after 100 ms, and remembers what came when.
class AnsweringHighLevel final : public QObject, public highlevel::Transport
{
public:
    struct Arrival
    {
        bool isDelete;
        QString path;
        std::chrono::milliseconds at;
    };
    using Say = std::function<HttpOutcome(const HttpRequest &)>;

    explicit AnsweringHighLevel(ManualClock *clock) : m_clock(clock) {}

    void send(const HttpRequest &request, std::stop_token, Done done) override
    {
        const bool isDelete = request.method == HttpRequest::Method::Delete;
        arrivals.push_back({isDelete, request.path, m_clock->steady()});
        HttpOutcome outcome = isDelete ? onDelete(request) : onGet(request);
        outcome.rate.max = 1'000;
        m_clock->after(takes(request), this, [done = std::move(done), outcome] { done(outcome); });
    }

    [[nodiscard]] std::vector<Arrival> deletes() const
    {
        std::vector<Arrival> all;
        std::ranges::copy_if(arrivals, std::back_inserter(all), &Arrival::isDelete);
        return all;
    }
    /// Whether a DELETE came later than deletion::kLookHolds after the GET before it.
    [[nodiscard]] bool anyLeftOnAnOldLook() const
    {
        std::optional<std::chrono::milliseconds> look;
        for (const Arrival &arrival : arrivals) {
            if (!arrival.isDelete)
                look = arrival.at;
            else if (!look || arrival.at - *look > deletion::kLookHolds)
                return true;
        }
        return false;
    }
    [[nodiscard]] static QString idOf(const HttpRequest &request)
    {
        return request.path.section(QLatin1Char('/'), 2, 2);
    }
    /// Alive, and as it was listed.
    static HttpOutcome alive(const HttpRequest &request)
    {
        if (request.path.endsWith(QStringLiteral("/search")))
            return json(200, R"({"total":1,"conversations":[{"id":"controlAAAAAAAAAAAA1"}]})");
        return json(200, QStringLiteral(R"({"id":"%1","deleted":false,"unreadCount":0,"starred":false,)"
                                        R"("assignedTo":"","lastMessageDate":1690000000000})")
                             .arg(idOf(request))
                             .toLatin1()
                             .constData());
    }

    Say onGet = alive;
    Say onDelete = [](const HttpRequest &) { return json(200, R"({"success":true})"); };
    std::function<std::chrono::milliseconds(const HttpRequest &)> takes = [](const HttpRequest &) {
        return std::chrono::milliseconds(100);
    };
    std::vector<Arrival> arrivals;

private:
    ManualClock *m_clock;
};

} // namespace support

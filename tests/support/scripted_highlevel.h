#pragma once

#include "app/highlevel/client.h"
#include "app/highlevel/transport.h"
#include "tests/support/manual_clock.h"

#include <QJsonObject>

namespace support {

/// A HighLevel that answers what a test tells it to, request by request, on a clock that the test turns, with
/// a lane and a client to ask it by. Its limit is never reached.
class ScriptedHighLevel final : public QObject, public highlevel::Transport
{
public:
    using Answer = std::function<highlevel::HttpOutcome(const highlevel::HttpRequest &)>;

    explicit ScriptedHighLevel(Answer answer = {}) : m_answer(std::move(answer)) {}

    void setAnswer(Answer answer) { m_answer = std::move(answer); }
    void send(const highlevel::HttpRequest &request, std::stop_token stop, Done done) override;

    [[nodiscard]] static highlevel::HttpOutcome json(const QJsonObject &body, int status = 200);
    [[nodiscard]] static highlevel::HttpOutcome status(int code, const QString &message);
    /// A 429 that says after how long it may be asked again.
    [[nodiscard]] static highlevel::HttpOutcome askedToWait(base::Milliseconds howLong);
    /// Of a request's query; empty where it is not in it.
    [[nodiscard]] static QString parameter(const highlevel::HttpRequest &request, const char *name);

    /// Turns the clock until `isDone`, for at most some minutes of it. Whether it came to be.
    [[nodiscard]] bool turnUntil(const std::function<bool()> &isDone);

    /// Leads here, for whoever wants a transport of its own.
    [[nodiscard]] std::unique_ptr<highlevel::Transport> wayHere();
    [[nodiscard]] ManualClock &clock() { return m_clock; }
    [[nodiscard]] highlevel::Client &client() { return m_client; }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    ManualClock m_clock;
    Answer m_answer;
    highlevel::RequestLane m_lane{&m_clock, this};
    highlevel::Client m_client{
        &m_lane,
        {.address =
             std::get<base::ApiAddress>(base::ApiAddress::parse(QStringLiteral("https://example.com"))),
         .location = *base::LocationId::parse(QStringLiteral("ve9EPM428h8vShlRW1KT"))}};
    int m_requests = 0;
};

} // namespace support

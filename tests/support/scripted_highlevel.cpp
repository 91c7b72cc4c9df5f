#include "tests/support/scripted_highlevel.h"

#include "app/base/workers.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThreadPool>

namespace support {

namespace {

class WayTo final : public highlevel::Transport
{
public:
    explicit WayTo(highlevel::Transport *to) : m_to(to) {}
    void send(const highlevel::HttpRequest &request, std::stop_token stop, Done done) override
    {
        m_to->send(request, std::move(stop), std::move(done));
    }

private:
    highlevel::Transport *m_to;
};

} // namespace

void ScriptedHighLevel::send(const highlevel::HttpRequest &request, std::stop_token, Done done)
{
    ++m_requests;
    QMetaObject::invokeMethod(
        this, [this, request, done = std::move(done)] { done(m_answer(request)); }, Qt::QueuedConnection);
}

highlevel::HttpOutcome ScriptedHighLevel::json(const QJsonObject &body, int status)
{
    constexpr int plenty = 1'000'000;
    highlevel::HttpOutcome outcome;
    outcome.status = status;
    outcome.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    outcome.rate = {.max = plenty, .interval = base::Milliseconds(10'000), .remaining = plenty};
    return outcome;
}

highlevel::HttpOutcome ScriptedHighLevel::status(int code, const QString &message)
{
    return json({{QStringLiteral("statusCode"), code}, {QStringLiteral("message"), message}}, code);
}

highlevel::HttpOutcome ScriptedHighLevel::askedToWait(base::Milliseconds howLong)
{
    highlevel::HttpOutcome outcome = status(429, QStringLiteral("Too Many Requests"));
    outcome.rate.retryAfter = howLong;
    return outcome;
}

std::unique_ptr<highlevel::Transport> ScriptedHighLevel::wayHere()
{
    return std::make_unique<WayTo>(this);
}

QString ScriptedHighLevel::parameter(const highlevel::HttpRequest &request, const char *name)
{
    for (const auto &[key, value] : request.query)
        if (key == QLatin1String(name))
            return value;
    return {};
}

bool ScriptedHighLevel::turnUntil(const std::function<bool()> &isDone)
{
    for (int step = 0; step < 3'000; ++step) {
        for (int round = 0; round < 20; ++round) {
            QCoreApplication::processEvents();
            if (isDone())
                return true;
        }
        // Large answers are read by workers, however long that takes: this clock stands still meanwhile.
        base::workers()->waitForDone();
        m_clock.advance(base::Milliseconds(100));
    }
    return false;
}

} // namespace support

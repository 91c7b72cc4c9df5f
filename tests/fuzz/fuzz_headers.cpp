#include "app/highlevel/rate_budget.h"
#include "app/highlevel/rate_headers.h"
#include "tests/fuzz/promise.h"

#include <QHash>

using highlevel::RateBudget;

/// The headers of three answers, one a line, as `Name: value`; and what the budget believes of them. The lane
/// always moves: with nothing under way the next request has a time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime date({2026, 11, 25}, {12, 0}, Qt::UTC);
    QHash<QByteArray, QByteArray> headers;
    RateBudget budget;
    RateBudget::Time now(1'000'000);
    int status = 200;
    for (const QByteArray &line : fuzz::bytes(data, size).split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0) {
            headers.insert(line.left(colon), line.mid(colon + 1));
            continue;
        }
        // A line without a colon ends an answer; its first letter chooses the status.
        status = line.startsWith('4') ? 429 : line.startsWith('5') ? 503 : 200;
        const auto rate =
            highlevel::readRateHeaders([&](const char *name) { return headers.value(name); }, date);
        const auto ticket = budget.sent(now);
        now += RateBudget::Time(10);
        budget.ended(ticket, now, status, rate);
        headers.clear();
        const auto next = budget.nextSend(now);
        fuzz::promise(next.has_value(), "with nothing under way the next request has a time");
        fuzz::promise(budget.max() >= 1 && budget.max() <= 1'000'000, "a limit is believed within reason");
        fuzz::promise(budget.interval() >= RateBudget::Time(100) &&
                          budget.interval() <= RateBudget::Time(3'600'000),
                      "an interval is believed within reason");
        if (status == 429)
            fuzz::promise(*next >= now + RateBudget::Time(500), "half a second at least after a refusal");
        now = std::max(now, *next);
        if (now > RateBudget::Time(1'000'000'000'000))
            break;
    }
    return 0;
}

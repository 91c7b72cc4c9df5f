// The headers of a series of answers, each a status and `Name: value` lines, with an empty line between them,
// through the reader and into one budget.

#include "app/highlevel/rate_headers.h"

#include "app/highlevel/rate_budget.h"
#include "tests/fuzz/promise.h"

using fuzz::promise;
using highlevel::RateBudget;
using highlevel::RateHeaders;

namespace {

QByteArray valueOf(const QList<QByteArray> &lines, const char *name)
{
    for (const QByteArray &line : lines)
        if (const qsizetype colon = line.indexOf(':');
            colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1);
    return {};
}

template <class T> void promiseNotNegative(const std::optional<T> &value)
{
    promise(!value || *value >= T(0), "nothing that headers say is below zero");
}

void checkValues(const RateHeaders &rate)
{
    promiseNotNegative(rate.max);
    promiseNotNegative(rate.remaining);
    promiseNotNegative(rate.interval);
    promiseNotNegative(rate.dailyMax);
    promiseNotNegative(rate.dailyRemaining);
    promiseNotNegative(rate.dailyReset);
    promiseNotNegative(rate.retryAfter);
}

void checkBudget(const RateBudget &budget, RateBudget::Time now)
{
    const auto next = budget.nextSend(now);
    promise(next.has_value(), "with nothing under way the next request has a time");
    promise(*next <= now + std::chrono::hours(25), "and that is within a day or so");
    promise(budget.wait(now).until == next || *next <= now, "the reason for waiting knows the same time");
    promise(budget.max() >= 1 && budget.interval() > RateBudget::Time(0), "the limit lets something through");
    promise(budget.reserve(now) < budget.max(), "the others are not left everything");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QDateTime date({2026, 11, 25}, {12, 0}, Qt::UTC);
    RateBudget budget;
    RateBudget::Time now{1'000'000};
    QByteArray input = fuzz::bytesOf(data, size);
    const QList<QByteArray> answers = input.replace("\n\n", "\f").split('\f');
    for (const QByteArray &answer : answers) {
        const QList<QByteArray> lines = answer.split('\n');
        const RateHeaders rate =
            highlevel::readRateHeaders([&](const char *name) { return valueOf(lines, name); }, date);
        checkValues(rate);
        const auto ticket = budget.sent(now);
        now += RateBudget::Time(250);
        budget.ended(ticket, now, lines.first().toInt(), rate);
        checkBudget(budget, now);
    }
    return 0;
}

// What was sent lately, from a file of any content: it may make a run wait, but not for long.

#include "app/highlevel/limit_book.h"

#include "tests/fuzz/settings_file.h"
#include "tests/support/manual_clock.h"

using fuzz::promise;

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static fuzz::SettingsFile file;
    static const base::Identity identity{
        .address = base::ApiAddress::highLevel(),
        .location = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"))};
    file.write(fuzz::bytesOf(data, size));

    support::ManualClock clock;
    highlevel::LimitBook book(&clock, file.path());
    const auto budget = book.budgetOf(identity);
    const auto next = budget->nextSend(clock.steady());
    promise(next.has_value(), "with nothing under way the next request has a time");
    promise(*next <= clock.steady() + 2 * budget->interval(), "it blocks for two intervals at most");

    const size_t held = budget->memory(clock.steady()).places.size();
    budget->ended(budget->sent(clock.steady()), clock.steady(), 200, {});
    if (!book.save())
        return 0;
    highlevel::LimitBook again(&clock, file.path());
    promise(again.budgetOf(identity)->memory(clock.steady()).places.size() == held + 1,
            "the next run knows each request that still counts");
    return 0;
}

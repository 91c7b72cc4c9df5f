// What came instead of a usable answer. The first line of an input is its status, with the word `limiter`
// where the headers tell of the limit; the rest is the body.

#include "app/base/shown_text.h"
#include "app/highlevel/api_error.h"
#include "app/highlevel/json_reader.h"
#include "tests/fuzz/promise.h"

using fuzz::promise;
using highlevel::ApiError;

namespace {

highlevel::HttpOutcome outcomeOf(const QByteArray &input)
{
    const qsizetype lineEnd = input.indexOf('\n');
    const QByteArray line = input.left(lineEnd);
    highlevel::HttpOutcome outcome;
    outcome.status = line.left(3).toInt();
    if (line.endsWith("limiter"))
        outcome.rate.remaining = 0;
    if (lineEnd >= 0)
        outcome.body = input.mid(lineEnd + 1);
    return outcome;
}

void checkQuotes(const ApiError &e)
{
    for (const QString &message : e.messages)
        promise(!base::isBlank(message), "there is something to see in each message");
    promise(e.body.size() <= 16LL * 1024, "no more than 16 KiB of an answer are kept");
    if (e.httpStatus / 100 == 2)
        promise(e.messages.isEmpty() && e.error.isEmpty(), "nothing of a 2xx answer is quoted");
    if (!e.highLevelSpoke)
        promise(e.message().size() <= 200, "of what somebody else answered 200 letters are quoted");
}

void checkKind(const ApiError &e, bool isTheLimiter)
{
    promise(e.highLevelSpoke || isTheLimiter || e.mayHaveBeenCarriedOut(),
            "what is not HighLevel's word never rules out that something was carried out");
    promise(!e.isAboutToken() || (e.highLevelSpoke && (e.httpStatus == 401 || e.httpStatus == 403)),
            "the token is blamed on HighLevel's word alone");
    promise(!e.cameWhole() || (e.highLevelSpoke && (e.httpStatus == 500 || e.httpStatus == 503)),
            "a whole fault is HighLevel's own 500 or 503");
    promise(e.kind != ApiError::Kind::NotFound || e.message().contains(u"not found", Qt::CaseInsensitive),
            "not found is what HighLevel says in words");
    promise((e.kind == ApiError::Kind::TooManyRequests) <= (e.httpStatus == 429), "a limit is a 429");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const highlevel::HttpOutcome outcome = outcomeOf(fuzz::bytesOf(data, size));
    const ApiError e = ApiError::from(outcome);
    promise(e.httpStatus == outcome.status, "the status is told as it came");
    promise(e.highLevelSpoke == highlevel::json::object(outcome.body).has_value(),
            "HighLevel spoke where the answer is a JSON object");
    checkQuotes(e);
    checkKind(e, outcome.rate.areThere());
    return 0;
}

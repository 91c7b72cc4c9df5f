#include "app/deletion/verdict.h"
#include "app/highlevel/api_error.h"
#include "tests/fuzz/promise.h"

/// Every answer that is not what was asked for. The first byte chooses the status.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    static constexpr int statuses[] = {200, 201, 202, 301, 400, 401, 403, 404,
                                       407, 422, 429, 500, 502, 503, 504, 522};
    highlevel::HttpOutcome outcome;
    outcome.status = statuses[data[0] % std::size(statuses)];
    outcome.body = fuzz::bytes(data + 1, size - 1);
    const auto error = highlevel::ApiError::from(outcome);
    fuzz::promise(error.body.size() <= 16 * 1024, "what is kept of an answer is bounded");
    fuzz::promise(outcome.status / 100 != 2 || error.messages.isEmpty(), "nothing of a 2xx is quoted");
    fuzz::promise(!error.isAboutToken() || error.highLevelSpoke, "the token is blamed by HighLevel alone");
    fuzz::promise(!error.highLevelSpoke || outcome.body.contains('{'), "HighLevel speaks JSON");
    // An id that is in no answer.
    const auto id = *base::ConversationId::parse(u"zzzzQdgm2LXpyiqYvZ6z");
    if (!outcome.body.contains("zzzz") && !outcome.body.contains('\\') && !outcome.body.contains('&'))
        (void)deletion::saysGone(error.messages, id);
    return 0;
}

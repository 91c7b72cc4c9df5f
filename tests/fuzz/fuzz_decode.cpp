#include "app/highlevel/decode.h"
#include "tests/fuzz/promise.h"

using namespace highlevel;

/// Every answer that is read, whoever sent it.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const auto own = *base::LocationId::parse(QStringLiteral("ABCHkzuJQ8ZMd4Te84GK"));
    static const auto asked = *base::ConversationId::parse(u"tDtDnQdgm2LXpyiqYvZ6");
    const QByteArray body = fuzz::bytes(data, size);
    if (const auto page = decode::searchPage(body, own)) {
        fuzz::promise(page->rowsReceived == page->conversations.size() + page->unusable,
                      "every row is read, or counted as unreadable");
        fuzz::promise(page->total >= 0, "no total below nothing");
        for (const Conversation &c : page->conversations)
            fuzz::promise(base::ConversationId::parse(c.id.toString()).has_value(), "an id that is one");
    }
    if (const auto state = decode::conversation(body, asked)) {
        fuzz::promise(body.contains("tDtDnQdgm2LXpyiqYvZ6") || body.contains('\\'),
                      "an answer about another conversation is none about this one");
        fuzz::promise(!state->deleted || body.contains("true"), "deleted is believed of the boolean alone");
    }
    if (const auto success = decode::deletionSuccess(body))
        fuzz::promise(!*success || body.contains("true"), "success is believed of the boolean alone");
    if (const auto page = decode::messagePage(body))
        fuzz::promise(page->messages.isEmpty() || !page->lastMessageId.isEmpty() ||
                          page->messages.last().id.isEmpty(),
                      "what is older can be asked for");
    (void)decode::exportPage(body);
    (void)decode::emailBody(body);
    (void)decode::locationName(body);
    return 0;
}

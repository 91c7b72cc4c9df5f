#include "app/base/shown_text.h"
#include "app/conversations/folded_text.h"
#include "app/conversations/plain_text.h"
#include "tests/fuzz/promise.h"

#include <algorithm>

/// Messages and names: HTML made plain, and every text made safe to show.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytes(data, size));
    const QString plain = conversations::plainTextOfHtml(text);
    (void)conversations::looksLikeHtml(text);
    for (const QString &one : {text, plain}) {
        const QString line = base::oneLine(one, 50);
        fuzz::promise(line.size() <= 51, "a line has a limit");
        fuzz::promise(std::ranges::none_of(line,
                                           [](QChar c) {
                                               return c.unicode() < 0x20 ||
                                                      (c.unicode() >= 0x202A && c.unicode() <= 0x202E);
                                           }),
                      "nothing in a line reorders or breaks it");
        const QString lines = base::manyLines(one);
        fuzz::promise(base::manyLines(lines) == lines, "what is safe stays as it is");
    }
    return 0;
}

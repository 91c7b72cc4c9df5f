// The same thing over and over, as in an e-mail of 64 KB: whatever it is, it takes no second (-timeout). The
// first line of an input is repeated; what follows comes behind it.

#include "app/conversations/plain_text.h"
#include "tests/fuzz/promise.h"

#include <QString>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    constexpr qsizetype length = 64LL * 1024;
    const QString input = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString part = input.section(u'\n', 0, 0);
    if (part.isEmpty())
        return 0;
    const QString html =
        part.repeated(std::max<qsizetype>(length / part.size(), 1)) + input.section(u'\n', 1);
    (void)conversations::looksLikeHtml(html);
    fuzz::promise(conversations::plainTextOfHtml(html).size() <= html.size(),
                  "text is never longer than its HTML");
    return 0;
}

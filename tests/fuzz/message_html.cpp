// The HTML of a message, to text.

#include "app/conversations/plain_text.h"
#include "tests/fuzz/promise.h"

#include <QString>

#include <algorithm>

using conversations::plainTextOfHtml;
using fuzz::promise;

namespace {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\n';
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString html = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString text = plainTextOfHtml(html);
    promise(std::ranges::none_of(text, isControl), "plain text holds no control character but line ends");
    promise(text == text.trimmed(), "it begins and ends with something");
    promise(!text.contains(u"\n\n\n"), "no more than one line is left empty");
    promise(text.size() <= html.size(), "text is never longer than its HTML");
    (void)conversations::looksLikeHtml(html);

    QString harmless = html;
    harmless.remove(u'<');
    for (const char *unseen : {"<script>%1</script>", "<style>%1</style>"})
        promise(plainTextOfHtml(QString::fromLatin1(unseen).arg(harmless)).isEmpty(),
                "nothing of a script or a style is shown");
    harmless.remove(u'>');
    promise(plainTextOfHtml(QStringLiteral("<!--%1-->").arg(harmless)).isEmpty(), "nor of a comment");
    return 0;
}

// Any text from outside, as it is shown.

#include "app/base/shown_text.h"

#include "tests/fuzz/promise.h"

#include <algorithm>

using fuzz::promise;

namespace {

constexpr qsizetype kLongest = 40;

bool turnsTheLine(QChar c)
{
    return QStringView(u"\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069").contains(c);
}

void checkSafe(const QString &shown)
{
    promise(std::ranges::none_of(shown, turnsTheLine), "nothing that is shown turns a line round");
    promise(shown.isValidUtf16(), "no letter is halved");
    int marks = 0;
    for (const QChar c : shown) {
        promise(c == u'\n' || c.category() != QChar::Other_Control, "no control characters");
        marks = c.category() == QChar::Mark_NonSpacing ? marks + 1 : 0;
        promise(marks <= 4, "no letter carries more than four marks");
    }
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    const QString line = base::oneLine(text, kLongest);
    checkSafe(line);
    promise(!line.contains(u'\n') && line == line.trimmed(), "one line is one, without blanks around");
    promise(line.size() <= kLongest + 1, "it is no longer than it may be");
    if (line.size() <= kLongest)
        promise(base::oneLine(line, kLongest) == line, "shown again it is the same");

    const QString lines = base::manyLines(text);
    checkSafe(lines);
    promise(base::manyLines(lines) == lines, "shown again they are the same");

    const QString inSentence = base::apart(line);
    promise(inSentence == line || inSentence == u'\u2068' + line + u'\u2069',
            "in a sentence it is isolated, no more");
    return 0;
}

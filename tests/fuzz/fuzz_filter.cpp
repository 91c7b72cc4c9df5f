#include "app/conversations/filter.h"
#include "tests/fuzz/promise.h"

#include <QJsonDocument>

using namespace conversations;

/// Saved and remembered filters: all of it is understood, or it is said and nothing is lost.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray text = fuzz::bytes(data, size);
    const Filter filter = filterFromText(text);
    const QJsonObject written = toJson(filter);
    const auto document = QJsonDocument::fromJson(text);
    if (!filter.isUnderstood()) {
        const QJsonObject before = document.object();
        // By key: of a key that stands there twice, Qt gives one value by its name and two by walking.
        for (const QString &key : before.keys())
            if (key != QStringLiteral("text")) // what is typed beside it is kept in its place
                fuzz::promise(written.value(key) == before.value(key),
                              "what is not understood is kept as it was written");
        return 0;
    }
    fuzz::promise(text.trimmed().isEmpty() || document.isObject(), "only an object is a filter");
    fuzz::promise(filterFrom(written) == filter, "what is written is read again as it was");
    return 0;
}

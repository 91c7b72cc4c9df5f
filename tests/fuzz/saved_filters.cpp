// The filters that were given a name, from a file of any content.

#include "app/conversations/saved_filters.h"

#include "tests/fuzz/settings_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using conversations::SavedFilter;
using conversations::SavedFilters;
using fuzz::promise;

namespace {

bool holds(const QList<SavedFilter> &all, const SavedFilter &one)
{
    return std::ranges::any_of(all, [&](const SavedFilter &other) {
        return other.name == one.name && other.filter.isUnderstood() == one.filter.isUnderstood();
    });
}

/// Whether anything in it could be a filter that somebody saved, or of a newer version.
bool saysNothing(const QByteArray &content)
{
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    return root.value(QStringLiteral("format")).toInt() == 1 &&
           root.value(QStringLiteral("filters")).toArray().isEmpty() &&
           root.value(QStringLiteral("filters")).isArray();
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static fuzz::SettingsFile file;
    const QByteArray content = fuzz::bytesOf(data, size);
    file.write(content);

    SavedFilters filters(file.path());
    const QList<SavedFilter> read = filters.all();
    const bool isSaved = filters.put(QStringLiteral("another"), conversations::Filter{.nameless = true});
    if (read.isEmpty() && !saysNothing(content))
        promise(file.stillHolds(content), "what is not understood is never overwritten");
    if (!isSaved)
        return 0;
    const SavedFilters again(file.path());
    promise(again.all().size() == filters.all().size(), "none is lost on the way through the file");
    for (const SavedFilter &one : read)
        promise(one.name == u"another" || holds(again.all(), one),
                "each is still there when another is added, understood or not");
    return 0;
}

#include "app/conversations/saved_filters.h"

#include <QJsonArray>

#include <algorithm>

namespace conversations {

namespace {
constexpr int kFormat = 1;
}

SavedFilters::SavedFilters(QString file, QObject *parent) : QObject(parent), m_file(std::move(file), kFormat)
{
    const QJsonObject root = m_file.load();
    const QJsonValue list = root[QStringLiteral("filters")];
    const QJsonArray rows = list.toArray();
    for (const QJsonValue &row : rows) {
        const QString name = row[QStringLiteral("name")].toString();
        if (!name.isEmpty())
            m_all << SavedFilter{
                .name = name, .filter = filterFrom(row[QStringLiteral("filter")]), .asWritten = row};
    }
    if (!root.isEmpty() && (!list.isArray() || m_all.size() != rows.size()))
        m_file.setAside();
}

bool SavedFilters::put(const QString &name, const Filter &filter)
{
    const SavedFilter put{
        .name = name,
        .filter = filter,
        .asWritten = QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("filter"), toJson(filter)}}};
    QList<SavedFilter> wanted = m_all;
    const auto at = std::ranges::find(wanted, name, &SavedFilter::name);
    if (at == wanted.end())
        wanted << put;
    else
        *at = put;
    std::ranges::sort(wanted, {}, [](const SavedFilter &f) { return f.name.toCaseFolded(); });
    return save(std::move(wanted));
}

bool SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> wanted = m_all;
    wanted.removeIf([&](const SavedFilter &f) { return f.name == name; });
    return save(std::move(wanted));
}

bool SavedFilters::save(QList<SavedFilter> wanted)
{
    QJsonArray rows;
    for (const SavedFilter &one : wanted)
        rows << one.asWritten;
    if (!m_file.save({{QStringLiteral("filters"), rows}}))
        return false;
    m_all = std::move(wanted);
    return true;
}

} // namespace conversations

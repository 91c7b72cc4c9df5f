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
    const QJsonArray rows = root[QStringLiteral("filters")].toArray();
    for (const QJsonValue &row : rows) {
        const QString name = row[QStringLiteral("name")].toString();
        if (!name.isEmpty())
            m_all << SavedFilter{.name = name,
                                 .filter = filterFrom(row[QStringLiteral("filter")].toObject())};
    }
    if (!root.isEmpty() && m_all.size() != rows.size())
        m_file.setAside();
}

bool SavedFilters::put(const QString &name, const Filter &filter)
{
    QList<SavedFilter> wanted = m_all;
    const auto at = std::ranges::find(wanted, name, &SavedFilter::name);
    if (at == wanted.end())
        wanted << SavedFilter{.name = name, .filter = filter};
    else
        at->filter = filter;
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
        rows << QJsonObject{{QStringLiteral("name"), one.name},
                            {QStringLiteral("filter"), toJson(one.filter)}};
    if (!m_file.save({{QStringLiteral("filters"), rows}}))
        return false;
    m_all = std::move(wanted);
    return true;
}

} // namespace conversations

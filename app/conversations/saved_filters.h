#pragma once

#include "app/base/json_file.h"
#include "app/conversations/filter.h"

#include <QObject>

namespace conversations {

struct SavedFilter
{
    QString name;
    Filter filter;
    QJsonValue asWritten; ///< its entry in the file
};

/// The filters that were given a name, for all sub-accounts of a profile, kept in one small JSON file, which
/// is never overwritten unread. A filter that is not understood is listed with its name, matches nothing, and
/// stays in the file as it stands there until it is removed or put anew.
class SavedFilters : public QObject
{
    Q_OBJECT

public:
    explicit SavedFilters(QString file, QObject *parent = nullptr);

    [[nodiscard]] const QList<SavedFilter> &all() const { return m_all; }
    /// Adds it, or changes the one of that name. False, with nothing changed, where it cannot be saved.
    [[nodiscard]] bool put(const QString &name, const Filter &filter);
    [[nodiscard]] bool remove(const QString &name);
    /// How the file was found.
    [[nodiscard]] const base::JsonFile &file() const { return m_file; }

private:
    [[nodiscard]] bool save(QList<SavedFilter> wanted);

    base::JsonFile m_file;
    QList<SavedFilter> m_all;
};

} // namespace conversations

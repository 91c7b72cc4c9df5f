#pragma once

#include "app/base/json_file.h"
#include "app/settings/settings.h"

#include <QObject>

namespace settings {

/// The settings that are in force, and the one file they are kept in. What cannot be saved is in force all
/// the same, until the program ends; `change` tells.
class SettingsFile : public QObject
{
    Q_OBJECT

public:
    /// Reads them at once. `path` need not exist yet.
    explicit SettingsFile(QString path, QObject *parent = nullptr);

    [[nodiscard]] const Settings &now() const { return m_read.settings; }
    /// Keys of the file that were not understood; their settings are as at first.
    [[nodiscard]] const QStringList &refused() const { return m_read.refused; }
    [[nodiscard]] const base::JsonFile &file() const { return m_file; }
    [[nodiscard]] const QString &path() const { return m_path; }

    /// They are in force from now on. False where they could not be saved.
    bool change(const Settings &settings);

Q_SIGNALS:
    void changed(const settings::Settings &now);

private:
    QString m_path;
    base::JsonFile m_file;
    QJsonObject m_root; ///< also what this version does not know
    ReadSettings m_read;
};

} // namespace settings

#pragma once

#include "tests/fuzz/promise.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace fuzz {

/// A settings file in a folder of its own, which holds what an input says, and what came of it.
class SettingsFile
{
public:
    /// Nothing else is in the folder then.
    void write(const QByteArray &content)
    {
        const QStringList left = folder().entryList(QDir::Files);
        for (const QString &name : left)
            folder().remove(name);
        QFile file(path());
        promise(file.open(QIODevice::WriteOnly) && file.write(content) == content.size(),
                "the file can be written");
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("file.json")); }
    /// Whether the content is still somewhere in the folder, under whatever name.
    [[nodiscard]] bool stillHolds(const QByteArray &content) const
    {
        const QStringList names = folder().entryList(QDir::Files);
        return std::any_of(names.begin(), names.end(), [&](const QString &name) {
            QFile file(folder().filePath(name));
            return file.open(QIODevice::ReadOnly) && file.readAll() == content;
        });
    }

private:
    [[nodiscard]] QDir folder() const { return QDir(m_folder.path()); }

    QTemporaryDir m_folder;
};

} // namespace fuzz

#include "app/base/json_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace base {

QJsonObject JsonFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly)) {
        m_loaded = Loaded::Unreadable;
        return {};
    }
    QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    file.close();
    const int format = root.value(QStringLiteral("format")).toInt();
    if (format > m_format) {
        m_loaded = Loaded::FromTheFuture;
        return {};
    }
    if (format < 1) {
        setAside();
        return {};
    }
    return root;
}

void JsonFile::setAside()
{
    m_setAsideAs = m_path + QStringLiteral(".broken-") +
                   QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss"));
    m_loaded = QFile::rename(m_path, m_setAsideAs) ? Loaded::Broken : Loaded::Unreadable;
}

bool JsonFile::save(QJsonObject root) const
{
    if (m_loaded == Loaded::FromTheFuture || m_loaded == Loaded::Unreadable)
        return false;
    root[QStringLiteral("format")] = m_format;
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return false;
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(root).toJson());
    // Where only the last of it does not fit on the disk, Qt's commit does not notice, and what it has would
    // take the place of a whole file.
    if (!file.flush()) {
        file.cancelWriting();
        return false;
    }
    return file.commit();
}

} // namespace base

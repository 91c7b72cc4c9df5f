#include "app/base/json_file.h"

#include "app/base/private_folder.h"
#include "app/base/whole_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace base {

QJsonObject JsonFile::load()
{
    QFile file(m_path);
    if (!file.exists())
        return {};
    if (isNoFile(m_path) || !file.open(QIODevice::ReadOnly)) {
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
    if (!makePrivateFolder(QFileInfo(m_path).absolutePath()))
        return false;
    return !writeWhole(m_path, QJsonDocument(root).toJson(), Readers::OwnerAlone);
}

} // namespace base

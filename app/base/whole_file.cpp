#include "app/base/whole_file.h"

#include "app/platform/platform.h"

#include <QFileInfo>
#include <QSaveFile>

#include <utility>

namespace base {

bool isNoFile(const QString &path)
{
    const QFileInfo there(path);
    return there.exists() && !there.isFile();
}

std::optional<QString> writeWhole(const QString &path, const QByteArray &data, Readers readers)
{
    bool isGiven = false;
    return writeWhole(
        path, [&] { return std::exchange(isGiven, true) ? QByteArray() : data; }, readers);
}

std::optional<QString> writeWhole(const QString &path, const NextPart &next, Readers readers)
{
    if (isNoFile(path))
        return QStringLiteral("not a file");
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // Before anything is in it; where the system keeps lists of readers, that comes when it has its name.
    if (readers == Readers::OwnerAlone)
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    std::optional<QByteArray> part = next();
    while (part && !part->isEmpty() && file.write(*part) == part->size())
        part = next();
    if (!part)
        return QString(); // what was written goes with `file`
    if (!part->isEmpty() || !file.flush())
        file.cancelWriting();
    if (!file.commit())
        return file.errorString();
    if (readers == Readers::OwnerAlone)
        platform::makePrivate(path);
    return std::nullopt;
}

} // namespace base

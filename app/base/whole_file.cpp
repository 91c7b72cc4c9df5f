#include "app/base/whole_file.h"

#include <QSaveFile>

namespace base {

std::optional<QString> writeWhole(const QString &path, const QByteArray &data,
                                  std::optional<QFileDevice::Permissions> permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    if (permissions)
        file.setPermissions(*permissions);
    if (file.write(data) != data.size() || !file.flush())
        file.cancelWriting();
    if (!file.commit())
        return file.errorString();
    return std::nullopt;
}

} // namespace base

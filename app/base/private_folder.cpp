#include "app/base/private_folder.h"

#include "app/platform/platform.h"

#include <QDir>

namespace base {

bool makePrivateFolder(const QString &path)
{
    if (QDir(path).exists())
        return true;
    if (!QDir().mkpath(path))
        return false;
    platform::makePrivate(path); // a disk that knows no owners has nothing to say against a folder
    return true;
}

} // namespace base

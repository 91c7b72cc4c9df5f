#include "tests/support/file_readers.h"

#include <QFile>

#include <sys/stat.h>

namespace support {

bool belongsToOwnerAlone(const QString &path)
{
    struct stat found
    {
    };
    return stat(QFile::encodeName(path).constData(), &found) == 0 &&
           (found.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

} // namespace support

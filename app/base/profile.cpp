#include "app/base/profile.h"

#include <QStandardPaths>

namespace base {

Profile Profile::standard()
{
    return {QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)),
            QStringLiteral("Threadsweep")};
}

Profile Profile::under(const QString &dir)
{
    const QDir absolute(QDir(dir).absolutePath());
    return {absolute, QStringLiteral("Threadsweep (%1)").arg(absolute.path())};
}

} // namespace base

#include "app/base/profile.h"

#include <QStandardPaths>

namespace base {

Profile Profile::standard()
{
    return {QDir(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)),
            QStringLiteral("Threadsweep")};
}

Profile Profile::ofProgramIn(const QString &programFolder)
{
    const QDir folder(programFolder);
    if (folder.exists(QStringLiteral("portable")))
        return under(folder.filePath(QStringLiteral("profile")));
    return standard();
}

Profile Profile::under(const QString &dir)
{
    const QDir absolute(QDir(dir).absolutePath());
    return {absolute, QStringLiteral("Threadsweep (%1)").arg(absolute.path())};
}

} // namespace base

#include "app/diagnostics/profile_files.h"

#include <QFileInfo>
#include <QRegularExpression>

namespace diagnostics {

std::vector<ProfileFile> profileFiles(const QDir &folder)
{
    std::vector<ProfileFile> found;
    const auto add = [&](const QString &name, const QFileInfo &info) {
        found.push_back({.name = name,
                         .isFolder = info.isDir(),
                         .bytes = info.isDir() ? 0 : info.size(),
                         .permissions = info.permissions()});
    };
    if (!folder.exists())
        return found;
    add(QStringLiteral("."), QFileInfo(folder.absolutePath()));
    const auto all = QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System;
    const auto inFolder = folder.entryInfoList(all, QDir::Name);
    for (const QFileInfo &info : inFolder) {
        add(info.fileName(), info);
        if (info.fileName() != QLatin1String("log") || !info.isDir() || info.isSymLink())
            continue;
        const auto inLog = QDir(info.absoluteFilePath()).entryInfoList(all, QDir::Name);
        for (const QFileInfo &log : inLog)
            add(QStringLiteral("log/") + log.fileName(), log);
    }
    return found;
}

bool isOurName(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\.|log|log/threadsweep\\.log(\\.1)?|window\\.ini|running\\.lock|"
        "(accounts|filters|settings|limits)\\.json(\\.broken-\\d{8}-\\d{6})?|"
        "journal\\.sqlite(-wal|-shm|-journal|\\.head|\\.history)?(\\.damaged-\\d{8}-\\d{6})?(-wal|-shm)?)$"));
    return form.match(name).hasMatch();
}

} // namespace diagnostics

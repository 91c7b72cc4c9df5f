#include "app/base/profile_files.h"

#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace base {

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

std::optional<Stored> storedIn(const QString &name)
{
    struct Form
    {
        Stored stored;
        QRegularExpression names;
    };
    static const QString aside = QStringLiteral("\\.json(\\.broken-\\d{8}-\\d{6})?$");
    static const std::array forms{
        Form{.stored = Stored::PastDeletions,
             .names =
                 QRegularExpression(QStringLiteral("^journal\\.sqlite(-wal|-shm|-journal|\\.head|\\.history)?"
                                                   "(\\.damaged-\\d{8}-\\d{6})?(-wal|-shm)?$"))},
        Form{.stored = Stored::SubAccounts,
             .names = QRegularExpression(QStringLiteral("^(accounts|limits)") + aside)},
        Form{.stored = Stored::SavedFilters, .names = QRegularExpression(QStringLiteral("^filters") + aside)},
        Form{.stored = Stored::Settings, .names = QRegularExpression(QStringLiteral("^settings") + aside)},
        Form{.stored = Stored::Settings, .names = QRegularExpression(QStringLiteral("^window\\.ini$"))},
        Form{.stored = Stored::Log,
             .names = QRegularExpression(QStringLiteral("^log/threadsweep\\.log(\\.1)?$"))},
    };
    const auto form =
        std::ranges::find_if(forms, [&](const Form &one) { return one.names.match(name).hasMatch(); });
    return form == forms.end() ? std::nullopt : std::optional(form->stored);
}

bool isOurName(const QString &name)
{
    return name == QLatin1String(".") || name == QLatin1String("log") ||
           name == QLatin1String("running.lock") || storedIn(name);
}

} // namespace base

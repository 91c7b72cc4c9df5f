#pragma once

#include <QDir>
#include <QFileDevice>
#include <QString>

#include <optional>
#include <vector>

namespace base {

/// A file or folder of the profile.
struct ProfileFile
{
    QString name; ///< from the profile's folder on
    bool isFolder = false;
    qint64 bytes = 0;
    QFileDevice::Permissions permissions;
};

/// What lies in the profile's folder, and in its log's. Opens none of it. The first is the folder itself, as
/// `.`, where there is one.
[[nodiscard]] std::vector<ProfileFile> profileFiles(const QDir &folder);

/// What the program keeps in a profile, as people tell it apart.
enum class Stored {
    PastDeletions,
    SubAccounts, ///< the list of them, and what was asked of HighLevel for them lately
    SavedFilters,
    Settings, ///< and how the window looked
    Log,
};

/// What a file of that name holds, also where it was set aside; nothing where the program gives no such name
/// to what it keeps.
[[nodiscard]] std::optional<Stored> storedIn(const QString &name);

/// Whether it has a name that the program itself gives: any other may have been named after somebody.
[[nodiscard]] bool isOurName(const QString &name);

} // namespace base

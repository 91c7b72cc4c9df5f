#pragma once

#include <QDir>
#include <QFileDevice>
#include <QString>

#include <vector>

namespace diagnostics {

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

/// Whether it has a name that the program itself gives: any other may have been named after somebody.
[[nodiscard]] bool isOurName(const QString &name);

} // namespace diagnostics

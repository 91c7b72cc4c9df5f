#pragma once

#include <QDir>
#include <QString>

namespace base {

/// The log of this profile: what the program's own categories say (app/base/logging), which hold ids, counts,
/// states and times only. What Qt and other libraries say goes to the console alone, as nobody checked it.
///
/// The file is begun anew at a megabyte, and one older one is kept. Where it cannot be written that is said
/// on the console, once, and the program goes on.
class LogFile
{
public:
    static constexpr qint64 kMostBytes = 1024LL * 1024;

    /// From now on; one at a time. `path` need not exist yet.
    explicit LogFile(QString path);
    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    /// Also what went well, and not only what did not.
    static void sayMuch(bool much);
    /// The last lines, the newest last.
    [[nodiscard]] static QStringList lastLines(const QString &path, int most);
    /// The file that is kept beside it.
    [[nodiscard]] static QString olderThan(const QString &path) { return path + QStringLiteral(".1"); }
};

} // namespace base

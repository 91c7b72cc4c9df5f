#include "app/platform/platform.h"

#include <QFile>
#include <QSocketNotifier>
#include <QSysInfo>

#include <array>
#include <csignal>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <fcntl.h>
#include <pwd.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

// What Linux and macOS share: signals, who may read a file, and who holds one.
namespace platform {

void prepareProcess()
{
    // A limit on the size of files: the write fails then, and that is said.
    std::signal(SIGXFSZ, SIG_IGN);
#ifdef __GLIBC__
    // A buffer of this size has a mapping of its own, and goes back to the system when it is freed. By itself
    // glibc keeps all up to the largest it has seen freed, some 30 MB after a million rows were sorted once:
    // https://man7.org/linux/man-pages/man3/mallopt.3.html
    constexpr int mebibyte = 1024 * 1024;
    mallopt(M_MMAP_THRESHOLD, 2 * mebibyte);
    mallopt(M_TRIM_THRESHOLD, 8 * mebibyte);
#endif
}

namespace {

int endPipe[2] = {-1, -1}; ///< a signal's handler may do little more than write into this

void askedToEnd(int signal)
{
    std::signal(signal, SIG_DFL); // the second time it is ended
    const char any = 0;
    [[maybe_unused]] const auto written = write(endPipe[1], &any, 1);
}

} // namespace

void whenAskedToEnd(QObject *context, std::function<void()> end)
{
    if (pipe(endPipe) != 0)
        return;
    for (const int one : endPipe) {
        fcntl(one, F_SETFD, FD_CLOEXEC);
        fcntl(one, F_SETFL, O_NONBLOCK);
    }
    auto *heard = new QSocketNotifier(endPipe[0], QSocketNotifier::Read, context);
    QObject::connect(heard, &QSocketNotifier::activated, context, [heard, end = std::move(end)] {
        heard->setEnabled(false);
        end();
    });
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        std::signal(signal, askedToEnd);
}

bool makePrivate(const QString &path)
{
    struct stat found
    {
    };
    const QByteArray name = QFile::encodeName(path);
    if (stat(name.constData(), &found) != 0)
        return false;
    return chmod(name.constData(), S_ISDIR(found.st_mode) ? S_IRWXU : S_IRUSR | S_IWUSR) == 0;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found
    {
    };
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{
        .device = quint64(found.st_dev), .file = quint64(found.st_ino), .bytes = qint64(found.st_size)};
}

QString userName()
{
    // Not $USER, which a session need not set, and anybody may.
    std::array<char, 16'384> texts{};
    passwd entry{};
    passwd *found = nullptr;
    return getpwuid_r(geteuid(), &entry, texts.data(), texts.size(), &found) == 0 && found
               ? QString::fromLocal8Bit(found->pw_name)
               : QString();
}

QString computerName()
{
    return QSysInfo::machineHostName();
}

bool removeLockOfNobody(const QString &path)
{
    // QLockFile keeps a flock() on its file, which ends with its process at the latest.
    const QByteArray name = QFile::encodeName(path);
    const int file = open(name.constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct stat locked
    {
    };
    const std::optional<FileIdentity> there =
        flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &locked) == 0 ? identityOf(path) : std::nullopt;
    // Another program may have put a file of its own there meanwhile. While this one is locked none can.
    const bool removed = there && there->device == quint64(locked.st_dev) &&
                         there->file == quint64(locked.st_ino) && unlink(name.constData()) == 0;
    close(file);
    return removed;
}

} // namespace platform

#include "app/platform/platform.h"

#include <QFile>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// What Linux and macOS share: signals, and who may read a file.
namespace platform {

void prepareProcess()
{
    // A limit on the size of files: the write fails then, and that is said.
    std::signal(SIGXFSZ, SIG_IGN);
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

} // namespace platform

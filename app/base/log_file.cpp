#include "app/base/log_file.h"

#include "app/base/private_folder.h"
#include "app/base/whole_file.h"
#include "app/platform/platform.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QMutex>

namespace base {

namespace {

/// A message handler is a plain function: what it needs stands here, guarded, as any thread may log.
struct Open
{
    QMutex mutex;
    QString path;
    QFile file;
    QtMessageHandler before = nullptr;
    bool isComplainedOf = false;
};

Open &open()
{
    static Open one;
    return one;
}

void begin(Open *log)
{
    makePrivateFolder(QFileInfo(log->path).path());
    log->file.setFileName(log->path);
    if (!isNoFile(log->path) && log->file.open(QIODevice::WriteOnly | QIODevice::Append))
        platform::makePrivate(log->path);
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    Open &log = open();
    if (log.before)
        log.before(type, context, text);
    if (!context.category || !QByteArrayView(context.category).startsWith("threadsweep."))
        return;
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toUtf8() + ' ' +
                            context.category + ' ' + text.simplified().toUtf8() + '\n';
    const QMutexLocker held(&log.mutex);
    if (log.file.isOpen() && log.file.size() + line.size() > LogFile::kMostBytes) {
        log.file.close();
        const QString older = LogFile::olderThan(log.path);
        // Where something else stands in its place, the older one is not kept.
        if (isNoFile(older) || (QFile::exists(older) && !QFile::remove(older)) ||
            !QFile::rename(log.path, older))
            QFile::remove(log.path);
    }
    if (!log.file.isOpen())
        begin(&log);
    if (!log.file.isOpen()) {
        if (!std::exchange(log.isComplainedOf, true) && log.before)
            log.before(QtWarningMsg, context, QStringLiteral("The log cannot be written: %1").arg(log.path));
        return;
    }
    log.file.write(line);
    log.file.flush();
}

} // namespace

LogFile::LogFile(QString path)
{
    Open &log = open();
    log.path = std::move(path);
    log.isComplainedOf = false;
    log.before = qInstallMessageHandler(write);
}

LogFile::~LogFile()
{
    Open &log = open();
    qInstallMessageHandler(log.before);
    const QMutexLocker held(&log.mutex);
    log.file.close();
    log.before = nullptr;
}

void LogFile::sayMuch(bool much)
{
    QLoggingCategory::setFilterRules(much ? QStringLiteral("threadsweep.*.info=true") : QString());
}

QStringList LogFile::lastLines(const QString &path, int most)
{
    QFile file(path);
    if (isNoFile(path) || !file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 mostBytes = 64LL * 1024;
    if (file.size() > mostBytes) {
        file.seek(file.size() - mostBytes);
        file.readLine(); // what is left of one that was cut
    }
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(lines.size() - most, 0));
}

} // namespace base

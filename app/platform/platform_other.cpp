// Untested: builds where there is no file for the system yet, and offers nothing.
#include "app/platform/platform.h"

#include <QDateTime>
#include <QFileInfo>

namespace platform {

std::chrono::milliseconds steadyTime()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

void askKeychainService(QObject *context, std::chrono::milliseconds,
                        std::function<void(KeychainService)> done)
{
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(KeychainService::Unknown); }, Qt::QueuedConnection);
}

bool forgetKeychainConnection()
{
    return false;
}

void watchDarkPreference(QObject *, std::function<void(bool)>) {}

QByteArray displayPlugins()
{
    return {};
}

void prepareProcess() {}

void whenAskedToEnd(QObject *, std::function<void()>) {}

std::optional<FileIdentity> identityOf(const QString &path)
{
    const QFileInfo file(path);
    if (!file.isFile())
        return std::nullopt;
    return FileIdentity{.file = quint64(file.birthTime().toMSecsSinceEpoch()), .bytes = file.size()};
}

void notify(const QString &, const QString &) {}

struct StayAwake::Inside
{
};

StayAwake::StayAwake(const QString &) : m_inside(std::make_shared<Inside>()) {}
StayAwake::~StayAwake() = default;

bool StayAwake::holds() const
{
    return false;
}

} // namespace platform

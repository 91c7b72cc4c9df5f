#include "app/platform/platform.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QFile>

#include <csignal>
#include <ctime>
#include <sys/stat.h>

// Linux: the Secret Service and logind, both over D-Bus.
// https://specifications.freedesktop.org/secret-service/, https://systemd.io/INHIBITOR_LOCKS/
namespace platform {

std::chrono::milliseconds steadyTime()
{
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now); // CLOCK_MONOTONIC, which std's clock is, stands still in sleep
    return std::chrono::milliseconds(now.tv_sec * 1000LL + now.tv_nsec / 1'000'000);
}

namespace {

const QString kSecrets = QStringLiteral("org.freedesktop.secrets");

using Answered = std::function<void(const QDBusMessage &)>;

void ask(const QDBusMessage &question, QObject *context, std::chrono::milliseconds patience,
         Answered answered)
{
    const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(question, int(patience.count()));
    auto *watcher = new QDBusPendingCallWatcher(call, context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answered = std::move(answered)](QDBusPendingCallWatcher *done) {
                         done->deleteLater();
                         answered(done->reply());
                     });
}

KeychainService whyNot(const QDBusMessage &error)
{
    const QString name = error.errorName();
    const bool silent = name.endsWith(QStringLiteral(".NoReply")) ||
                        name.endsWith(QStringLiteral(".Timeout")) ||
                        name.endsWith(QStringLiteral(".TimedOut"));
    return silent ? KeychainService::NotAnswering : KeychainService::Absent;
}

} // namespace

void askKeychainService(QObject *context, std::chrono::milliseconds patience,
                        std::function<void(KeychainService)> done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(KeychainService::Absent); }, Qt::QueuedConnection);
        return;
    }
    QDBusMessage alias = QDBusMessage::createMethodCall(kSecrets, QStringLiteral("/org/freedesktop/secrets"),
                                                        QStringLiteral("org.freedesktop.Secret.Service"),
                                                        QStringLiteral("ReadAlias"));
    alias << QStringLiteral("default");
    ask(alias, context, patience, [=, done = std::move(done)](const QDBusMessage &answer) {
        if (answer.type() != QDBusMessage::ReplyMessage) {
            done(whyNot(answer));
            return;
        }
        const QString collection = answer.arguments().value(0).value<QDBusObjectPath>().path();
        if (collection.isEmpty() || collection == QStringLiteral("/")) {
            done(KeychainService::NotSetUp);
            return;
        }
        QDBusMessage locked = QDBusMessage::createMethodCall(
            kSecrets, collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
        locked << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        ask(locked, context, patience, [done](const QDBusMessage &state) {
            if (state.type() != QDBusMessage::ReplyMessage)
                done(whyNot(state));
            else
                done(state.arguments().value(0).value<QDBusVariant>().variant().toBool()
                         ? KeychainService::Locked
                         : KeychainService::Unlocked);
        });
    });
}

void prepareProcess()
{
    // A limit on the size of files: the write fails then, and that is said.
    std::signal(SIGXFSZ, SIG_IGN);
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    struct stat found
    {
    };
    if (stat(QFile::encodeName(path).constData(), &found) != 0)
        return std::nullopt;
    return FileIdentity{.device = found.st_dev, .file = found.st_ino, .bytes = found.st_size};
}

void notify(const QString &title, const QString &text)
{
    // https://specifications.freedesktop.org/notification-spec/
    QDBusMessage show = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("/org/freedesktop/Notifications"),
        QStringLiteral("org.freedesktop.Notifications"), QStringLiteral("Notify"));
    show << QStringLiteral("Threadsweep") << 0U << QStringLiteral("app.threadsweep.Threadsweep") << title
         << text.toHtmlEscaped() << QStringList() << QVariantMap() << -1;
    if (QDBusConnection::sessionBus().isConnected())
        QDBusConnection::sessionBus().asyncCall(show);
}

struct StayAwake::Inside
{
    QDBusUnixFileDescriptor lock; ///< logind holds sleep back until the last copy of it is closed
};

StayAwake::StayAwake(const QString &why) : m_inside(std::make_shared<Inside>())
{
    QDBusMessage inhibit = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("idle:sleep") << QStringLiteral("Threadsweep") << why
            << QStringLiteral("block");
    const QDBusConnection bus = QDBusConnection::systemBus();
    if (!bus.isConnected())
        return;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(inhibit));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher,
                     [watcher, inside = std::weak_ptr(m_inside)] {
                         watcher->deleteLater();
                         const QDBusPendingReply<QDBusUnixFileDescriptor> answer = *watcher;
                         // Where nobody waits for it any more, the lock goes with the answer.
                         if (const auto still = inside.lock(); still && answer.isValid())
                             still->lock = answer.value();
                     });
}

StayAwake::~StayAwake() = default;

bool StayAwake::holds() const
{
    return m_inside->lock.isValid();
}

} // namespace platform

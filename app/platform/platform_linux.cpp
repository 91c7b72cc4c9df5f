#include "app/platform/platform.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QDBusVariant>
#include <QFile>
#include <QFileInfo>
#include <QLibrary>
#include <QUrl>

#include <ctime>
#include <fcntl.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif

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
/// A file manager has to be started first.
constexpr std::chrono::seconds kFileManagerPatience(10);

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

bool forgetKeychainConnection()
{
    // QtKeychain loads libsecret at run time, which keeps one connection for the whole process.
    // https://gnome.pages.gitlab.gnome.org/libsecret/type_func.Service.disconnect.html
    QLibrary secret(QStringLiteral("secret-1"), 0);
    const auto disconnect = reinterpret_cast<void (*)()>(secret.resolve("secret_service_disconnect"));
    if (!disconnect)
        return false;
    disconnect();
    return true;
}

QString keychainEntryName(const QString &, const QString &key)
{
    return key;
}

namespace {

/// Hears the portal's signal, which a function alone cannot.
class DarkPreference : public QObject
{
    Q_OBJECT

public:
    DarkPreference(QObject *context, std::function<void(bool)> told)
        : QObject(context), m_told(std::move(told))
    {
        // https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        // The whole message: Qt 6.4.2 does not connect a slot that takes a QDBusVariant.
        bus.connect(kPortal, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                    SLOT(changed(QDBusMessage)));
        QDBusMessage read =
            QDBusMessage::createMethodCall(kPortal, kPath, kInterface, QStringLiteral("Read"));
        read << kGroup << kKey;
        ask(read, this, std::chrono::seconds(5), [this](const QDBusMessage &answer) {
            // Packed twice, for reasons of the portal's age.
            const auto outer = answer.arguments().value(0).value<QDBusVariant>().variant();
            if (answer.type() == QDBusMessage::ReplyMessage)
                tell(outer.value<QDBusVariant>().variant());
        });
    }

private Q_SLOTS:
    void changed(const QDBusMessage &signal)
    {
        const QVariantList arguments = signal.arguments();
        if (arguments.value(0) == kGroup && arguments.value(1) == kKey)
            tell(arguments.value(2).value<QDBusVariant>().variant());
    }

private:
    void tell(const QVariant &value)
    {
        constexpr uint preferDark = 1;
        m_told(value.toUInt() == preferDark);
    }

    inline static const QString kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
    inline static const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
    inline static const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
    inline static const QString kGroup = QStringLiteral("org.freedesktop.appearance");
    inline static const QString kKey = QStringLiteral("color-scheme");
    std::function<void(bool)> m_told;
};

} // namespace

void watchDarkPreference(QObject *context, std::function<void(bool dark)> told)
{
    new DarkPreference(context, std::move(told));
}

QByteArray displayPlugins()
{
    QByteArrayList plugins;
    if (qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        plugins << "wayland";
    if (qEnvironmentVariableIsSet("DISPLAY"))
        plugins << "xcb";
    return plugins.join(';');
}

void giveBackMemory()
{
    // Of glibc's alone: it gives back by itself only what lies at the end of its heap.
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

// A logout that is cancelled is told to nobody.
void whenSessionGoesOn(QObject *, std::function<void()>) {}

// Window managers see to that by themselves.
void letAnotherComeToFront() {}

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

namespace {

/// For those whose file manager is out of reach, as in a Flatpak, or does not know the call above: the folder
/// alone. https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.OpenURI.html
void openFolderByPortal(QObject *context, const QString &path, std::function<void(bool)> done)
{
    const QByteArray folder = QFile::encodeName(QFileInfo(path).absolutePath());
    QDBusUnixFileDescriptor opened;
    opened.giveFileDescriptor(open(folder.constData(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (!opened.isValid()) {
        done(false);
        return;
    }
    QDBusMessage show = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.OpenURI"), QStringLiteral("OpenDirectory"));
    show << QString() << QVariant::fromValue(opened) << QVariantMap();
    ask(show, context, kFileManagerPatience, [done = std::move(done)](const QDBusMessage &answer) {
        done(answer.type() == QDBusMessage::ReplyMessage);
    });
}

} // namespace

void showInFolder(QObject *context, const QString &path, std::function<void(bool isShown)> done)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        QMetaObject::invokeMethod(
            context, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
        return;
    }
    // https://www.freedesktop.org/wiki/Specifications/file-manager-interface/
    QDBusMessage show = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("/org/freedesktop/FileManager1"),
        QStringLiteral("org.freedesktop.FileManager1"), QStringLiteral("ShowItems"));
    show << QStringList(QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded())) << QString();
    ask(show, context, kFileManagerPatience,
        [context, path, done = std::move(done)](const QDBusMessage &answer) mutable {
            if (answer.type() == QDBusMessage::ReplyMessage)
                done(true);
            else
                openFolderByPortal(context, path, std::move(done));
        });
}

QString keychainPrograms()
{
    return QStringLiteral("gnome-keyring, KWallet");
}

void showProgress(quintptr, std::optional<int> percent)
{
    // Heard by KDE's task bar, and by the docks of GNOME and Ubuntu:
    // https://wiki.ubuntu.com/Unity/LauncherAPI#Low_level_DBus_API:_com.canonical.Unity.LauncherEntry
    QDBusMessage update = QDBusMessage::createSignal(QStringLiteral("/app/threadsweep/Threadsweep"),
                                                     QStringLiteral("com.canonical.Unity.LauncherEntry"),
                                                     QStringLiteral("Update"));
    update << QStringLiteral("application://app.threadsweep.Threadsweep.desktop")
           << QVariantMap{{QStringLiteral("progress"), percent.value_or(0) / 100.0},
                          {QStringLiteral("progress-visible"), percent.has_value()}};
    if (QDBusConnection::sessionBus().isConnected())
        QDBusConnection::sessionBus().send(update);
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

#include "platform_linux.moc"

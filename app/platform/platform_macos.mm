// Not run: written from Apple's documentation, on a machine without a Mac. The release workflow is the first to
// compile it.
#include "app/platform/platform.h"

#include <QFile>
#include <QSocketNotifier>

#include <csignal>
#include <fcntl.h>
#include <mach/mach_time.h>
#include <sys/stat.h>
#include <unistd.h>

#import <AppKit/AppKit.h>
#import <IOKit/pwr_mgt/IOPMLib.h>
#import <UserNotifications/UserNotifications.h>

// macOS 11 and later.
namespace platform {

std::chrono::milliseconds steadyTime()
{
    // Goes on in sleep, which mach_absolute_time does not.
    // https://developer.apple.com/documentation/kernel/1646199-mach_continuous_time
    static const mach_timebase_info_data_t base = [] {
        mach_timebase_info_data_t asked{};
        mach_timebase_info(&asked);
        return asked;
    }();
    const auto nanoseconds = static_cast<unsigned __int128>(mach_continuous_time()) * base.numer / base.denom;
    return std::chrono::milliseconds(qint64(nanoseconds / 1'000'000));
}

void askKeychainService(QObject *context, std::chrono::milliseconds,
                        std::function<void(KeychainService)> done)
{
    // What could be asked (SecKeychainGetStatus) is deprecated and knows nothing of the newer keychain.
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(KeychainService::Unknown); }, Qt::QueuedConnection);
}

bool forgetKeychainConnection()
{
    return false;
}

QString keychainEntryName(const QString &, const QString &key)
{
    return key;
}

void watchDarkPreference(QObject *context, std::function<void(bool dark)> told)
{
    const auto look = [told = std::move(told)] {
        NSString *style = [NSUserDefaults.standardUserDefaults stringForKey:@"AppleInterfaceStyle"];
        told([style isEqualToString:@"Dark"]);
    };
    look();
    id observer = [NSDistributedNotificationCenter.defaultCenter
        addObserverForName:@"AppleInterfaceThemeChangedNotification"
                    object:nil
                     queue:NSOperationQueue.mainQueue
                usingBlock:^(NSNotification *) {
                  look();
                }];
    QObject::connect(context, &QObject::destroyed, [observer] {
        [NSDistributedNotificationCenter.defaultCenter removeObserver:observer];
    });
}

QByteArray displayPlugins()
{
    return {};
}

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

// A logout that is cancelled is told to nobody.
void whenSessionGoesOn(QObject *, std::function<void()>) {}

// The system brings the one program of a bundle to the front by itself.
void letAnotherComeToFront() {}

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

void notify(const QString &title, const QString &text)
{
    // A program outside a bundle has no notification centre, and asking for it ends the program.
    if (NSBundle.mainBundle.bundleIdentifier == nil)
        return;
    UNUserNotificationCenter *centre = UNUserNotificationCenter.currentNotificationCenter;
    UNMutableNotificationContent *content = [[UNMutableNotificationContent alloc] init];
    content.title = title.toNSString();
    content.body = text.toNSString();
    UNNotificationRequest *request = [UNNotificationRequest requestWithIdentifier:NSUUID.UUID.UUIDString
                                                                          content:content
                                                                          trigger:nil];
    [centre requestAuthorizationWithOptions:UNAuthorizationOptionAlert
                          completionHandler:^(BOOL granted, NSError *) {
                            if (granted)
                                [centre addNotificationRequest:request withCompletionHandler:nil];
                          }];
}

struct StayAwake::Inside
{
    IOPMAssertionID assertion = kIOPMNullAssertionID;
};

StayAwake::StayAwake(const QString &why) : m_inside(std::make_shared<Inside>())
{
    // `pmset -g assertions` shows why.
    IOPMAssertionCreateWithName(kIOPMAssertionTypePreventUserIdleSystemSleep, kIOPMAssertionLevelOn,
                                (__bridge CFStringRef)why.toNSString(), &m_inside->assertion);
}

StayAwake::~StayAwake()
{
    if (holds())
        IOPMAssertionRelease(m_inside->assertion);
}

bool StayAwake::holds() const
{
    return m_inside->assertion != kIOPMNullAssertionID;
}

} // namespace platform

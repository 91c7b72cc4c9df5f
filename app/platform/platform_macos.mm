// Not run: written from Apple's documentation, on a machine without a Mac. The release workflow is the first to
// compile it.
#include "app/platform/platform.h"


#include <mach/mach_time.h>
#include <malloc/malloc.h>

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

void giveBackMemory()
{
    malloc_zone_pressure_relief(nullptr, 0); // of all zones, as much as there is
}

// A logout that is cancelled is told to nobody.
void whenSessionGoesOn(QObject *, std::function<void()>) {}

// The system brings the one program of a bundle to the front by itself.
void letAnotherComeToFront() {}

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

void showInFolder(QObject *context, const QString &path, std::function<void(bool isShown)> done)
{
    // https://developer.apple.com/documentation/appkit/nsworkspace/activatefileviewerselecting(_:)
    [NSWorkspace.sharedWorkspace activateFileViewerSelectingURLs:@[ [NSURL fileURLWithPath:path.toNSString()] ]];
    QMetaObject::invokeMethod(
        context, [done = std::move(done)] { done(true); }, Qt::QueuedConnection);
}

QString keychainPrograms()
{
    return {};
}

void showProgress(quintptr, std::optional<int> percent)
{
    NSApp.dockTile.badgeLabel = percent ? QStringLiteral("%1 %").arg(*percent).toNSString() : nil;
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

#pragma once

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

/// What the operating system offers beyond Qt. One file per system implements it, chosen by CMake; nothing
/// else in the program names a system.
namespace platform {

/// Time since some fixed moment; never runs backwards, and goes on while the computer sleeps where the system
/// can tell.
[[nodiscard]] std::chrono::milliseconds steadyTime();

/// The state of the service behind the keychain, as far as the system lets one ask without unlocking it.
enum class KeychainService {
    Unknown,  ///< this system has no way to ask: only trying tells
    Absent,   ///< there is none that can be reached
    NotSetUp, ///< it is there, but has no keychain yet to put anything into
    Locked,
    Unlocked,
    NotAnswering, ///< it is there and stays silent
};

/// Asks, and calls `done` once, from the event loop, unless `context` is gone by then. Never prompts.
/// Silence counts as NotAnswering after `patience`.
void askKeychainService(QObject *context, std::chrono::milliseconds patience,
                        std::function<void(KeychainService)> done);

/// The next job connects to the keychain's service anew: what is kept of a connection leads nowhere once that
/// service was updated, or ended and came back. False where there is nothing to forget.
bool forgetKeychainConnection();

/// Programs that provide a keychain here, as people would look for them; empty where the system does so
/// itself.
[[nodiscard]] QString keychainPrograms();

/// The name that an entry is filed under: `key` itself where the keychain keeps services apart, else one that
/// tells the service too.
[[nodiscard]] QString keychainEntryName(const QString &service, const QString &key);

/// Tells whether the desktop is dark, where the system says so, and again at each change, until `context` is
/// gone.
void watchDarkPreference(QObject *context, std::function<void(bool dark)> told);

/// Qt's plugins that can open a window on the displays that the environment names, the best first, in the
/// form of Qt's own list; empty where there is nothing to choose.
[[nodiscard]] QByteArray displayPlugins();

/// To be called first of all. What the system would end the program for, but a call can tell as an error, is
/// told as an error; and large buffers that were freed are not kept.
void prepareProcess();

/// Memory that was freed and is kept for what may be asked for next goes back to the system, where that does
/// not happen by itself. Takes some milliseconds; for any thread.
void giveBackMemory();

/// Calls `end` from the event loop when the system asks the program to end (SIGTERM and its like; on Windows
/// its installer), instead of ending it on the spot; as long as `context` lives, which must be the only one.
/// Where the system knows signals, what asks a second time ends it.
void whenAskedToEnd(QObject *context, std::function<void()> end);

/// Tells when the system has asked whether its session may end, and then goes on after all, until `context`
/// is gone. Where a system never says so, nothing is told.
void whenSessionGoesOn(QObject *context, std::function<void()> told);

/// The next program to come to the front may do so, though this one has the person's attention: for a start
/// that leaves it to the program that runs already.
void letAnotherComeToFront();

/// Nobody but its owner may read or write the file or folder at `path`, nor what is made in that folder
/// later. False where that cannot be had, as on a disk that knows no owners.
bool makePrivate(const QString &path);

/// Which file lies at a path, and how large it is: to notice that it was replaced or cut while it is open.
struct FileIdentity
{
    quint64 device = 0;
    quint64 file = 0;
    qint64 bytes = 0;
};
/// Nothing where there is no file.
[[nodiscard]] std::optional<FileIdentity> identityOf(const QString &path);

/// The name by which the system knows who runs this program; empty where it has none.
[[nodiscard]] QString userName();

/// The name of this computer, as QLockFile writes it into its file.
[[nodiscard]] QString computerName();

/// Removes the file of a QLockFile that nobody holds any more. Told by the system, which knows who has the
/// file open; the number of a process in the file says less, as a later one may have got it, and this one
/// too. False where somebody holds it.
bool removeLockOfNobody(const QString &path);

/// Shows a notification of the desktop's, where there is such a service; says nothing of its success. `text`
/// must hold nothing that may not be read over somebody's shoulder.
void notify(const QString &title, const QString &text);

/// Opens the system's file manager where the file at `path` lies, with that file chosen if it can do so.
/// Calls `done` once, from the event loop, unless `context` is gone by then: false where no file manager
/// answered.
void showInFolder(QObject *context, const QString &path, std::function<void(bool isShown)> done);

/// Shows beside the program's icon in the task bar how much of what goes on is done, in per cent; nothing
/// takes it away. `window` is the handle that the system knows the window by. Where a system or a desktop has
/// no place for it, nothing is shown.
void showProgress(quintptr window, std::optional<int> percent);

/// While one of these lives, the computer does not fall asleep by itself (closing the lid still works).
/// Where the system cannot promise that, it does nothing and `holds()` stays false.
class StayAwake
{
public:
    /// `why` is shown to people by the system's own tools. Asked for without waiting: it holds a moment
    /// later.
    explicit StayAwake(const QString &why);
    ~StayAwake();
    StayAwake(const StayAwake &) = delete;
    StayAwake &operator=(const StayAwake &) = delete;

    [[nodiscard]] bool holds() const;

private:
    struct Inside;
    std::shared_ptr<Inside> m_inside;
};

} // namespace platform

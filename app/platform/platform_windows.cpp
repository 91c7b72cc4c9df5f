#include "app/platform/platform.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QDir>
#include <QSettings>
#include <QTimer>
#include <QWinEventNotifier>

#include <array>
#include <cstdio>
#include <vector>
#include <windows.h>
// They need the one above.
#include <aclapi.h>
#include <lmcons.h>
#include <shellapi.h>
#include <shlobj.h>
#include <shobjidl.h>
#include <wincred.h>

// Windows 10 and later: the Credential Manager, power requests, access lists.
namespace platform {

namespace {

struct CloseHandleOf
{
    void operator()(HANDLE handle) const { CloseHandle(handle); }
};
using Handle = std::unique_ptr<void, CloseHandleOf>;

/// A path as the system wants it. Longer ones than 260 letters work by the manifest's word.
std::wstring nativePath(const QString &path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

} // namespace

std::chrono::milliseconds steadyTime()
{
    // Goes on in sleep, as QueryInterruptTime does, which not every Windows-like system has (wine 8).
    return std::chrono::milliseconds(qint64(GetTickCount64()));
}

void askKeychainService(QObject *context, std::chrono::milliseconds,
                        std::function<void(KeychainService)> done)
{
    // The Credential Manager is open from logon on. It is out of reach for a logon over the network, or where
    // a policy forbids to keep anything.
    // https://learn.microsoft.com/windows/win32/api/wincred/nf-wincred-credgetsessiontypes
    std::array<DWORD, CRED_TYPE_MAXIMUM> mostPersistent{};
    const bool asked = CredGetSessionTypes(DWORD(mostPersistent.size()), mostPersistent.data());
    const bool keeps = asked && mostPersistent[CRED_TYPE_GENERIC] != CRED_PERSIST_NONE;
    QMetaObject::invokeMethod(
        context,
        [done = std::move(done), keeps] {
            done(keeps ? KeychainService::Unlocked : KeychainService::Absent);
        },
        Qt::QueuedConnection);
}

// Each of its calls stands alone.
bool forgetKeychainConnection()
{
    return false;
}

QString keychainEntryName(const QString &service, const QString &key)
{
    // QtKeychain hands the Credential Manager the key alone: two profiles would share it, and a person who
    // looks through the list there would not know what it is.
    return service + QLatin1Char('/') + key;
}

namespace {

constexpr wchar_t kPersonalize[] = L"Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";

/// The registry holds what the person chose in *Settings, Colours*.
class DarkPreference : public QObject
{
public:
    DarkPreference(QObject *context, std::function<void(bool)> told)
        : QObject(context), m_told(std::move(told)), m_changed(CreateEventW(nullptr, FALSE, FALSE, nullptr))
    {
        if (RegCreateKeyExW(HKEY_CURRENT_USER, kPersonalize, 0, nullptr, 0, KEY_READ, nullptr, &m_key,
                            nullptr) != ERROR_SUCCESS)
            return;
        auto *heard = new QWinEventNotifier(m_changed.get(), this);
        connect(heard, &QWinEventNotifier::activated, this, [this] { look(); });
        look();
    }
    ~DarkPreference() override
    {
        if (m_key)
            RegCloseKey(m_key);
    }

private:
    void look()
    {
        // Each time anew, and before looking: what changes in between is told once more.
        RegNotifyChangeKeyValue(m_key, FALSE, REG_NOTIFY_CHANGE_LAST_SET, m_changed.get(), TRUE);
        DWORD light = 1;
        DWORD size = sizeof light;
        if (RegQueryValueExW(m_key, L"AppsUseLightTheme", nullptr, nullptr, reinterpret_cast<BYTE *>(&light),
                             &size) == ERROR_SUCCESS)
            m_told(light == 0);
    }

    std::function<void(bool)> m_told;
    Handle m_changed;
    HKEY m_key = nullptr;
};

} // namespace

void watchDarkPreference(QObject *context, std::function<void(bool dark)> told)
{
    new DarkPreference(context, std::move(told));
}

QByteArray displayPlugins()
{
    return "windows";
}

void prepareProcess()
{
    // A library that lies in the folder where the program was started from is not ours.
    SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_APPLICATION_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    // A program with windows has no console; whoever starts it in one reads its words there all the same.
    const HANDLE out = GetStdHandle(STD_OUTPUT_HANDLE);
    if ((out == nullptr || out == INVALID_HANDLE_VALUE) && AttachConsole(ATTACH_PARENT_PROCESS)) {
        [[maybe_unused]] const FILE *one = std::freopen("CONOUT$", "w", stdout);
        [[maybe_unused]] const FILE *two = std::freopen("CONOUT$", "w", stderr);
    }
}

void whenAskedToEnd(QObject *context, std::function<void()> end)
{
    // The installer knows by this event that the program runs, and asks it to end by setting it. All programs
    // of the session share it, and it stays set until the last of them has gone.
    const HANDLE wanted = CreateEventW(nullptr, TRUE, FALSE, L"Local\\Threadsweep.End");
    if (wanted == nullptr)
        return;
    auto *heard = new QWinEventNotifier(wanted, context);
    QObject::connect(heard, &QWinEventNotifier::activated, context, [heard, end = std::move(end)] {
        heard->setEnabled(false);
        end();
    });
    QObject::connect(heard, &QObject::destroyed, [wanted] { CloseHandle(wanted); });
}

namespace {

/// Qt asks the program whether the session may end (commitDataRequest), and says nothing of the answer that
/// Windows came to. https://learn.microsoft.com/windows/win32/shutdown/wm-endsession
class SessionWatch : public QObject, public QAbstractNativeEventFilter
{
public:
    SessionWatch(QObject *context, std::function<void()> goesOn)
        : QObject(context), m_goesOn(std::move(goesOn))
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *native = static_cast<const MSG *>(message);
        if (native->message == WM_ENDSESSION && native->wParam == FALSE)
            QMetaObject::invokeMethod(this, m_goesOn, Qt::QueuedConnection);
        return false;
    }

private:
    std::function<void()> m_goesOn;
};

} // namespace

void giveBackMemory()
{
    HeapCompact(GetProcessHeap(), 0);
}

void whenSessionGoesOn(QObject *context, std::function<void()> told)
{
    new SessionWatch(context, std::move(told));
}

void letAnotherComeToFront()
{
    AllowSetForegroundWindow(ASFW_ANY);
}

namespace {

/// Who runs this program, as the system files it: a TOKEN_USER. Empty where it cannot be had.
std::vector<BYTE> currentUser()
{
    HANDLE opened = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &opened))
        return {};
    const Handle token(opened);
    DWORD size = 0;
    GetTokenInformation(token.get(), TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    if (size == 0 || !GetTokenInformation(token.get(), TokenUser, user.data(), size, &size))
        return {};
    return user;
}

} // namespace

bool makePrivate(const QString &path)
{
    const DWORD attributes = GetFileAttributesW(nativePath(path).c_str());
    std::vector<BYTE> user = currentUser();
    if (attributes == INVALID_FILE_ATTRIBUTES || user.empty())
        return false;
    EXPLICIT_ACCESSW owner{};
    owner.grfAccessPermissions = FILE_ALL_ACCESS;
    owner.grfAccessMode = SET_ACCESS;
    owner.grfInheritance =
        attributes & FILE_ATTRIBUTE_DIRECTORY ? SUB_CONTAINERS_AND_OBJECTS_INHERIT : NO_INHERITANCE;
    owner.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    owner.Trustee.TrusteeType = TRUSTEE_IS_USER;
    owner.Trustee.ptstrName =
        reinterpret_cast<wchar_t *>(reinterpret_cast<TOKEN_USER *>(user.data())->User.Sid);
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &owner, nullptr, &list) != ERROR_SUCCESS)
        return false;
    // Protected: what the folder above would hand on does not count. By the older of two calls, as the newer
    // one lets everybody in under wine 8.
    SECURITY_DESCRIPTOR descriptor;
    const bool done = InitializeSecurityDescriptor(&descriptor, SECURITY_DESCRIPTOR_REVISION) &&
                      SetSecurityDescriptorDacl(&descriptor, TRUE, list, FALSE) &&
                      SetSecurityDescriptorControl(&descriptor, SE_DACL_PROTECTED, SE_DACL_PROTECTED) &&
                      SetFileSecurityW(nativePath(path).c_str(), DACL_SECURITY_INFORMATION, &descriptor);
    LocalFree(list);
    return done;
}

std::optional<FileIdentity> identityOf(const QString &path)
{
    const HANDLE opened = CreateFileW(nativePath(path).c_str(), FILE_READ_ATTRIBUTES,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr,
                                      OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr);
    if (opened == INVALID_HANDLE_VALUE)
        return std::nullopt;
    const Handle file(opened);
    BY_HANDLE_FILE_INFORMATION found{};
    if (!GetFileInformationByHandle(file.get(), &found))
        return std::nullopt;
    const auto joined = [](DWORD high, DWORD low) { return quint64(high) << 32U | low; };
    return FileIdentity{.device = found.dwVolumeSerialNumber,
                        .file = joined(found.nFileIndexHigh, found.nFileIndexLow),
                        .bytes = qint64(joined(found.nFileSizeHigh, found.nFileSizeLow))};
}

QString userName()
{
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = name.size();
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

QString computerName()
{
    return qEnvironmentVariable("COMPUTERNAME"); // the network's own name for it has other letters
}

bool removeLockOfNobody(const QString &path)
{
    // QLockFile keeps its file open in a way that lets nobody remove it.
    return DeleteFileW(nativePath(path).c_str());
}

namespace {

/// As much of `text` as a field of NOTIFYICONDATA takes.
template <size_t N> void fill(wchar_t (&field)[N], const QString &text)
{
    const QString fitting = text.left(qsizetype(N) - 1);
    field[fitting.toWCharArray(field)] = L'\0';
}

} // namespace

void notify(const QString &title, const QString &text)
{
    // A balloon of an icon in the notification area, which Windows shows as it shows any notification, for
    // programs that are not registered with it too. The icon goes when that has been read.
    constexpr int shownFor = 20'000;
    const HWND owner =
        CreateWindowExW(0, L"STATIC", L"", 0, 0, 0, 0, 0, HWND_MESSAGE, nullptr, nullptr, nullptr);
    if (owner == nullptr)
        return;
    NOTIFYICONDATAW icon{};
    icon.cbSize = sizeof icon;
    icon.hWnd = owner;
    icon.uID = 1;
    icon.uFlags = NIF_ICON | NIF_TIP | NIF_INFO;
    icon.hIcon = LoadIconW(GetModuleHandleW(nullptr), L"IDI_ICON1");
    icon.dwInfoFlags = NIIF_INFO;
    fill(icon.szTip, QStringLiteral("Threadsweep"));
    fill(icon.szInfoTitle, title);
    fill(icon.szInfo, text);
    if (!Shell_NotifyIconW(NIM_ADD, &icon)) {
        DestroyWindow(owner);
        return;
    }
    QTimer::singleShot(shownFor, QCoreApplication::instance(), [icon]() mutable {
        Shell_NotifyIconW(NIM_DELETE, &icon);
        DestroyWindow(icon.hWnd);
    });
}

void showInFolder(QObject *context, const QString &path, std::function<void(bool isShown)> done)
{
    // https://learn.microsoft.com/windows/win32/api/shlobj_core/nf-shlobj_core-shopenfolderandselectitems
    const std::unique_ptr<std::remove_pointer_t<PIDLIST_ABSOLUTE>, decltype(&ILFree)> item(
        ILCreateFromPathW(nativePath(path).c_str()), ILFree);
    const bool isShown = item && SUCCEEDED(SHOpenFolderAndSelectItems(item.get(), 0, nullptr, 0));
    QMetaObject::invokeMethod(
        context, [done = std::move(done), isShown] { done(isShown); }, Qt::QueuedConnection);
}

QString keychainPrograms()
{
    return {};
}

void showProgress(quintptr window, std::optional<int> percent)
{
    // https://learn.microsoft.com/windows/win32/api/shobjidl_core/nn-shobjidl_core-itaskbarlist3; COM is
    // there in the thread of Qt's windows.
    static ITaskbarList3 *const bar = [] {
        ITaskbarList3 *made = nullptr;
        const HRESULT got = CoCreateInstance(CLSID_TaskbarList, nullptr, CLSCTX_INPROC_SERVER,
                                             IID_ITaskbarList3, reinterpret_cast<void **>(&made));
        return SUCCEEDED(got) && SUCCEEDED(made->HrInit()) ? made : nullptr;
    }();
    const auto handle = reinterpret_cast<HWND>(window);
    constexpr ULONGLONG whole = 100;
    if (bar == nullptr)
        return;
    if (percent)
        bar->SetProgressValue(handle, ULONGLONG(*percent), whole);
    else
        bar->SetProgressState(handle, TBPF_NOPROGRESS);
}

struct StayAwake::Inside
{
    Handle request;
    bool holds = false;
};

StayAwake::StayAwake(const QString &why) : m_inside(std::make_shared<Inside>())
{
    // A power request, unlike SetThreadExecutionState, belongs to no thread, and `powercfg /requests` says
    // why.
    std::wstring words = why.toStdWString();
    REASON_CONTEXT reason{};
    reason.Version = POWER_REQUEST_CONTEXT_VERSION;
    reason.Flags = POWER_REQUEST_CONTEXT_SIMPLE_STRING;
    reason.Reason.SimpleReasonString = words.data();
    const HANDLE request = PowerCreateRequest(&reason);
    if (request == nullptr || request == INVALID_HANDLE_VALUE)
        return;
    m_inside->request.reset(request);
    m_inside->holds = PowerSetRequest(request, PowerRequestSystemRequired);
}

// Closing the request takes it back.
StayAwake::~StayAwake() = default;

bool StayAwake::holds() const
{
    return m_inside->holds;
}

} // namespace platform

#include "tests/support/file_readers.h"

#include <QDir>

#include <windows.h>
// It needs the one above.
#include <aclapi.h>

namespace support {

bool belongsToOwnerAlone(const QString &path)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    const std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    if (GetNamedSecurityInfoW(name.c_str(), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list,
                              nullptr, &descriptor) != ERROR_SUCCESS)
        return false;
    // No list at all lets everybody in.
    bool alone = list != nullptr && list->AceCount > 0;
    for (DWORD i = 0; alone && i < list->AceCount; ++i) {
        void *entry = nullptr;
        alone = GetAce(list, i, &entry);
        // The system itself reads everything, and wine says so of every file.
        PSID who = alone ? &static_cast<ACCESS_ALLOWED_ACE *>(entry)->SidStart : nullptr;
        alone = alone && (EqualSid(who, owner) || IsWellKnownSid(who, WinLocalSystemSid));
    }
    LocalFree(descriptor);
    return alone;
}

} // namespace support

#pragma once

#include <QString>

namespace support {

/// Whether nobody but its owner may read or write the file or folder, as the system itself tells it. One file
/// a system.
[[nodiscard]] bool belongsToOwnerAlone(const QString &path);

} // namespace support

#pragma once

#include <QString>

namespace base {

/// Makes the folder at `path`, and those above it, where they are missing; nobody but its owner may read what
/// is in one that was made. Whether it is there then.
bool makePrivateFolder(const QString &path);

} // namespace base

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace base {

/// Who may read a file: whoever the system lets read new ones, or its owner and nobody else.
enum class Readers { AsUsual, OwnerAlone };

/// Whether what stands at `path` is something else than a file: a folder, a pipe, a device. Whoever opens a
/// pipe waits for its other end, for ever; and what nobody here made is not ours to replace. Asked before
/// each file of ours is opened.
[[nodiscard]] bool isNoFile(const QString &path);

/// Puts `data` into the file at `path`, all of it or nothing: until it is whole and on the disk, what was
/// there stays; what is no file stays in any case. Nothing where that went well, else the system's word for
/// what did not. Waits for the disk.
///
/// QSaveFile alone does not do that: its commit does not notice that the last of the data found no room, and
/// puts a cut file in the place of a whole one (seen with Qt 6.4.2 on a full disk).
[[nodiscard]] std::optional<QString> writeWhole(const QString &path, const QByteArray &data,
                                                Readers readers = Readers::AsUsual);

/// Likewise what is too much to be held at once: `next` gives it part by part, an empty one at its end, and
/// nothing where it is not wanted any more; then what was there stays, and the system has no word for it.
using NextPart = std::function<std::optional<QByteArray>()>;
[[nodiscard]] std::optional<QString> writeWhole(const QString &path, const NextPart &next,
                                                Readers readers = Readers::AsUsual);

} // namespace base

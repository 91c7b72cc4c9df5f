#include "app/deletion/journal_head.h"

#include "app/platform/platform.h"

#include <QFile>

namespace deletion {

std::optional<JournalHead> JournalHeadFile::read() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 most = 256;
    const QList<QByteArray> words = file.read(most).simplified().split(' ');
    bool isNumber = false;
    const qint64 count = words.value(0).toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(words.value(1));
    const bool fits = isNumber && count >= 0 && hash.size() == (count == 0 ? 0 : 32);
    return fits ? std::optional(JournalHead{.count = count, .hash = hash}) : std::nullopt;
}

bool JournalHeadFile::write(const JournalHead &head) const
{
    // In place and of a fixed length: a file that is made anew each time would cost a wait for the disk.
    QFile file(m_path);
    const bool isNew = !file.exists();
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    constexpr int width = 100;
    QByteArray line = QByteArray::number(head.count) + ' ' + head.hash.toHex();
    line = line.leftJustified(width - 1, ' ') + '\n';
    const bool written = file.write(line) == line.size();
    if (isNew)
        platform::makePrivate(m_path);
    return written;
}

} // namespace deletion

#include "app/deletion/journal_head.h"

#include "app/base/whole_file.h"

#include <QFile>
#include <QFileInfo>

namespace deletion {

std::optional<JournalHead> JournalHeadFile::read() const
{
    QFile file(m_path);
    if (base::isNoFile(m_path) || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    constexpr qint64 most = 256;
    const QList<QByteArray> words = file.read(most).simplified().split(' ');
    bool isNumber = false;
    const qint64 count = words.value(0).toLongLong(&isNumber);
    const QByteArray hash = QByteArray::fromHex(words.value(1));
    const bool fits = isNumber && count >= 0 && hash.size() == (count == 0 ? 0 : 32);
    return fits ? std::optional(JournalHead{.count = count, .hash = hash}) : std::nullopt;
}

bool JournalHeadFile::isThere() const
{
    return QFileInfo::exists(m_path);
}

bool JournalHeadFile::write(const JournalHead &head) const
{
    constexpr int width = 100;
    QByteArray line = QByteArray::number(head.count) + ' ' + head.hash.toHex();
    line = line.leftJustified(width - 1, ' ') + '\n';
    if (base::isNoFile(m_path))
        return false;
    // The first one waits for the disk: a power loss that took it away, while it left the journal's first
    // records, would make a journal without a head of that, which counts as cut.
    if (!QFile::exists(m_path))
        return !base::writeWhole(m_path, line, base::Readers::OwnerAlone);
    // Later in place and of a fixed length: a file that is made anew each time would cost that wait each
    // time.
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    return file.write(line) == line.size();
}

} // namespace deletion

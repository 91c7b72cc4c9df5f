#include "tests/support/faulty_disk.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <sqlite3.h>

namespace support {

namespace {

FaultyDisk *s_disk = nullptr;

/// A file as SQLite knows it; SQLite's own follows behind it in memory.
struct File
{
    sqlite3_file base;
    const char *path; ///< SQLite keeps it until the file is closed; null for temporary files
    sqlite3_file *real;
};

sqlite3_file *realOf(sqlite3_file *file)
{
    return reinterpret_cast<File *>(file)->real;
}

/// Its path where what is written to it counts; null otherwise.
const char *pathOf(sqlite3_file *file)
{
    return s_disk ? reinterpret_cast<File *>(file)->path : nullptr;
}

sqlite3_vfs *realOf(sqlite3_vfs *vfs)
{
    return static_cast<sqlite3_vfs *>(vfs->pAppData);
}

} // namespace

/// The calls that SQLite makes, and what the disk makes of them.
class FaultyVfs
{
public:
    static void registerOnce()
    {
        static const bool done = [] {
            static sqlite3_vfs vfs = *sqlite3_vfs_find(nullptr);
            vfs.pAppData = sqlite3_vfs_find(nullptr);
            vfs.zName = "faulty";
            vfs.szOsFile += int(sizeof(File));
            vfs.pNext = nullptr;
            vfs.xOpen = open;
            vfs.xDelete = remove;
            return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
        }();
        Q_ASSERT(done);
        (void)done;
    }

private:
    static int open(sqlite3_vfs *vfs, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
    {
        auto *mine = reinterpret_cast<File *>(file);
        mine->path = name;
        mine->real = reinterpret_cast<sqlite3_file *>(mine + 1);
        mine->base.pMethods = nullptr;
        if (s_disk && s_disk->m_isFrozen)
            return SQLITE_CANTOPEN;
        if (s_disk && name && s_disk->m_trouble == FaultyDisk::Trouble::ReadOnly) {
            ++s_disk->m_faults;
            flags = (flags & ~(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE)) | SQLITE_OPEN_READONLY;
        }
        const int code = realOf(vfs)->xOpen(realOf(vfs), name, mine->real, flags, outFlags);
        if (code == SQLITE_OK)
            mine->base.pMethods = methods(mine->real->pMethods);
        return code;
    }

    static int remove(sqlite3_vfs *vfs, const char *path, int syncFolder)
    {
        if (s_disk && s_disk->m_isFrozen)
            return SQLITE_IOERR_DELETE;
        if (s_disk)
            s_disk->synced(path); // what was written to it is of no interest any more
        return realOf(vfs)->xDelete(realOf(vfs), path, syncFolder);
    }

    static int close(sqlite3_file *file) { return realOf(file)->pMethods->xClose(realOf(file)); }

    static int read(sqlite3_file *file, void *into, int length, sqlite3_int64 at)
    {
        if (pathOf(file))
            if (const int refused = s_disk->refusalToRead())
                return refused;
        return realOf(file)->pMethods->xRead(realOf(file), into, length, at);
    }

    static int write(sqlite3_file *file, const void *from, int length, sqlite3_int64 at)
    {
        if (const char *path = pathOf(file)) {
            if (const int refused = s_disk->refusalToWrite())
                return refused;
            s_disk->note(path, {.at = at,
                                .before = contentOf(realOf(file), at, length),
                                .after = QByteArray(static_cast<const char *>(from), length),
                                .sizeBefore = sizeOf(realOf(file))});
        }
        return realOf(file)->pMethods->xWrite(realOf(file), from, length, at);
    }

    static int truncate(sqlite3_file *file, sqlite3_int64 size)
    {
        if (const char *path = pathOf(file)) {
            if (const int refused = s_disk->refusalToWrite())
                return refused;
            const qint64 before = sizeOf(realOf(file));
            s_disk->note(path,
                         {.at = size,
                          .before = contentOf(realOf(file), size, int(std::max<qint64>(before - size, 0))),
                          .after = {},
                          .sizeBefore = before,
                          .cuts = true});
        }
        return realOf(file)->pMethods->xTruncate(realOf(file), size);
    }

    static int sync(sqlite3_file *file, int flags)
    {
        const char *path = pathOf(file);
        if (path)
            if (const int refused = s_disk->refusalToSync())
                return refused;
        const int code = realOf(file)->pMethods->xSync(realOf(file), flags);
        if (path && code == SQLITE_OK)
            s_disk->synced(path);
        return code;
    }

    // What is left is SQLite's own business.
    static int fileSize(sqlite3_file *file, sqlite3_int64 *size)
    {
        return realOf(file)->pMethods->xFileSize(realOf(file), size);
    }
    static int lock(sqlite3_file *file, int how) { return realOf(file)->pMethods->xLock(realOf(file), how); }
    static int unlock(sqlite3_file *file, int how)
    {
        return realOf(file)->pMethods->xUnlock(realOf(file), how);
    }
    static int checkLock(sqlite3_file *file, int *is)
    {
        return realOf(file)->pMethods->xCheckReservedLock(realOf(file), is);
    }
    static int control(sqlite3_file *file, int what, void *with)
    {
        return realOf(file)->pMethods->xFileControl(realOf(file), what, with);
    }
    static int sectorSize(sqlite3_file *file) { return realOf(file)->pMethods->xSectorSize(realOf(file)); }
    static int character(sqlite3_file *file)
    {
        return realOf(file)->pMethods->xDeviceCharacteristics(realOf(file));
    }
    static int shmMap(sqlite3_file *file, int page, int size, int extend, void volatile **at)
    {
        return realOf(file)->pMethods->xShmMap(realOf(file), page, size, extend, at);
    }
    static int shmLock(sqlite3_file *file, int offset, int n, int flags)
    {
        return realOf(file)->pMethods->xShmLock(realOf(file), offset, n, flags);
    }
    static void shmBarrier(sqlite3_file *file) { realOf(file)->pMethods->xShmBarrier(realOf(file)); }
    static int shmUnmap(sqlite3_file *file, int remove)
    {
        return realOf(file)->pMethods->xShmUnmap(realOf(file), remove);
    }

    /// Version 2: without reading through memory maps, which no call would be made for.
    static const sqlite3_io_methods *methods(const sqlite3_io_methods *real)
    {
        static const sqlite3_io_methods whole{2,          close,      read,      write,  truncate,
                                              sync,       fileSize,   lock,      unlock, checkLock,
                                              control,    sectorSize, character, shmMap, shmLock,
                                              shmBarrier, shmUnmap,   nullptr,   nullptr};
        static const sqlite3_io_methods plain{
            1,       close,      read,      write,   truncate, sync,    fileSize, lock,    unlock, checkLock,
            control, sectorSize, character, nullptr, nullptr,  nullptr, nullptr,  nullptr, nullptr};
        return real->iVersion >= 2 ? &whole : &plain;
    }

    static qint64 sizeOf(sqlite3_file *real)
    {
        sqlite3_int64 size = 0;
        real->pMethods->xFileSize(real, &size);
        return size;
    }

    /// No further than the file goes.
    static QByteArray contentOf(sqlite3_file *real, qint64 at, int length)
    {
        const qint64 there = std::clamp<qint64>(sizeOf(real) - at, 0, length);
        QByteArray content(qsizetype(there), '\0');
        if (there > 0)
            real->pMethods->xRead(real, content.data(), int(there), at);
        return content;
    }
};

bool FaultyDisk::canBeHad()
{
    return true;
}

FaultyDisk::FaultyDisk(std::function<int(int)> below) : m_below(std::move(below))
{
    Q_ASSERT(!s_disk);
    FaultyVfs::registerOnce();
    s_disk = this;
}

FaultyDisk::~FaultyDisk()
{
    s_disk = nullptr;
}

void FaultyDisk::dieAt(int n, std::function<void()> died)
{
    m_livesFor = n;
    m_died = std::move(died);
}

void FaultyDisk::freeze()
{
    m_isFrozen = true;
    m_livesFor = -1;
}

void FaultyDisk::thaw()
{
    m_isFrozen = false;
    m_livesFor = -1;
}

bool FaultyDisk::diesNow()
{
    if (m_livesFor > 0 && --m_livesFor == 0) {
        freeze();
        m_died();
    }
    return m_isFrozen;
}

int FaultyDisk::refusalToRead()
{
    const bool refused = m_trouble == Trouble::Broken && !m_isFrozen && m_below(3) == 0;
    m_faults += refused;
    return refused ? SQLITE_IOERR_READ : SQLITE_OK;
}

int FaultyDisk::refusalToWrite()
{
    if (diesNow())
        return SQLITE_IOERR_WRITE;
    const int code = m_trouble == Trouble::Full                        ? SQLITE_FULL
                     : m_trouble == Trouble::ReadOnly                  ? SQLITE_IOERR_WRITE
                     : m_trouble == Trouble::Broken && m_below(3) == 0 ? SQLITE_IOERR_WRITE
                                                                       : SQLITE_OK;
    m_faults += code != SQLITE_OK;
    return code;
}

int FaultyDisk::refusalToSync()
{
    if (diesNow())
        return SQLITE_IOERR_FSYNC;
    const bool refused = m_trouble == Trouble::Unsynced || (m_trouble == Trouble::Broken && m_below(3) == 0);
    m_faults += refused;
    if (m_trouble == Trouble::Slow && m_stall) {
        ++m_faults;
        m_stall();
    }
    return refused ? SQLITE_IOERR_FSYNC : SQLITE_OK;
}

int FaultyDisk::cutPower()
{
    int lost = 0;
    for (const auto &[path, changes] : m_unsynced)
        lost += loseSome(path, changes);
    m_unsynced.clear();
    return lost;
}

/// Takes all of them back, last first, and makes those again that had reached the disk.
int FaultyDisk::loseSome(const std::string &path, const std::vector<Change> &changes)
{
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered | QIODevice::ExistingOnly))
        return 0;
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        file.resize(change->sizeBefore);
        file.seek(change->at);
        file.write(change->before);
    }
    const int mostReached = m_below(3); // none, every other, all but a few
    int lost = 0;
    for (const Change &change : changes) {
        const bool reached = mostReached == 1 ? m_below(2) == 0 : mostReached == 2 && m_below(8) > 0;
        const bool whole = reached && m_below(8) > 0;
        lost += !whole;
        if (!reached)
            continue;
        if (change.cuts) {
            file.resize(change.at);
            continue;
        }
        file.seek(change.at);
        file.write(whole ? change.after : change.after.first(m_below(int(change.after.size()))));
    }
    return lost;
}

} // namespace support

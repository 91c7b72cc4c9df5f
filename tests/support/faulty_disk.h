#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace support {

/// The disk beneath all SQLite databases of this process, while it lives: it may be full, broken, read-only
/// or slow, and it may lose what was written and not yet synced, as a power cut does. It is a thin layer over
/// SQLite's own (a VFS); other files know nothing of it. One at a time, and for one thread.
class FaultyDisk
{
public:
    enum class Trouble {
        None,
        Full,
        Broken,   ///< every third call that reads, writes or syncs fails
        Unsynced, ///< what is written is there, and no sync succeeds
        ReadOnly, ///< what is open cannot be written, and what is opened may only be read
        Slow,     ///< before each sync `stall` is called
    };

    /// It needs the very SQLite that Qt's driver uses, which only some systems share: where it is another, a
    /// test that needs this disk says that it was skipped.
    [[nodiscard]] static bool canBeHad();

    /// `below(n)` gives 0 to n - 1.
    explicit FaultyDisk(std::function<int(int n)> below);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk &) = delete;
    FaultyDisk &operator=(const FaultyDisk &) = delete;

    void setTrouble(Trouble trouble) { m_trouble = trouble; }
    void setStall(std::function<void()> stall) { m_stall = std::move(stall); }

    /// The process dies at the n-th write or sync from now on: that one and all after it never happen, and
    /// `died` is called.
    void dieAt(int n, std::function<void()> died);
    /// No death is ordered any more.
    void live() { m_livesFor = -1; }
    /// It dies now: nothing reaches the files any more, whatever is called.
    void freeze();
    [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
    /// A new process begins, with what the files hold. Every database must be closed.
    void thaw();
    /// Before `thaw`: of what was written and not synced, some is lost: a write here and there, or half of
    /// one. How many writes were lost, whole or in part.
    int cutPower();

    /// Calls that were made to fail, or to wait.
    [[nodiscard]] int faults() const { return m_faults; }

private:
    friend class FaultyVfs;

    /// One change of a file that no sync has followed yet.
    struct Change
    {
        qint64 at = 0;
        QByteArray before; ///< what was there from `at` on, as far as the file went
        QByteArray after;  ///< nothing where the file was cut at `at`
        qint64 sizeBefore = 0;
        bool cuts = false;
    };

    /// 0 where the call may be carried out, else SQLite's code for why not.
    [[nodiscard]] int refusalToRead();
    [[nodiscard]] int refusalToWrite();
    [[nodiscard]] int refusalToSync();
    [[nodiscard]] bool diesNow();
    void note(const std::string &path, Change change) { m_unsynced[path].push_back(std::move(change)); }
    void synced(const std::string &path) { m_unsynced.erase(path); }
    int loseSome(const std::string &path, const std::vector<Change> &changes);

    std::function<int(int)> m_below;
    std::function<void()> m_stall;
    std::function<void()> m_died;
    Trouble m_trouble = Trouble::None;
    int m_livesFor = -1; ///< writes and syncs; -1 where no death was ordered
    bool m_isFrozen = false;
    int m_faults = 0;
    std::map<std::string, std::vector<Change>> m_unsynced; ///< by path
};

} // namespace support

#pragma once

namespace support {

/// While it lives, no thread can begin in this process: what RLIMIT_NPROC does to everybody but root. Linux
/// alone, where a program's own pthread_create goes before the system's.
class NoThreads
{
public:
    NoThreads();
    ~NoThreads();
    NoThreads(const NoThreads &) = delete;
    NoThreads &operator=(const NoThreads &) = delete;
    /// So many more begin all the same.
    static void let(int more);
};

} // namespace support

#pragma once

#include <sys/resource.h>

namespace support {

/// While it lives, no file of this process grows beyond `bytes`: what a full disk does, to this process
/// alone. The signal that comes with it must be ignored, as platform::prepareProcess does.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes = 0)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit tight{.rlim_cur = bytes, .rlim_max = m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
};

} // namespace support

#include "tests/support/full_disk.h"

#include <sys/resource.h>

namespace support {

struct FullDisk::Inside
{
    rlimit before{};
};

bool FullDisk::canBeHad()
{
    return true;
}

FullDisk::FullDisk(qint64 bytes) : m_inside(std::make_unique<Inside>())
{
    getrlimit(RLIMIT_FSIZE, &m_inside->before);
    const rlimit tight{.rlim_cur = rlim_t(bytes), .rlim_max = m_inside->before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &tight);
}

FullDisk::~FullDisk()
{
    setrlimit(RLIMIT_FSIZE, &m_inside->before);
}

} // namespace support

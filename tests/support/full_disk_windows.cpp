// Windows limits no process in how far its files may grow, so nothing is full here, and canBeHad() says so.
#include "tests/support/full_disk.h"

namespace support {

struct FullDisk::Inside
{
};

bool FullDisk::canBeHad()
{
    return false;
}

FullDisk::FullDisk(qint64) {}
FullDisk::~FullDisk() = default;

} // namespace support

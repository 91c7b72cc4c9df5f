// Where Qt's SQLite is a copy of its own, nothing can be put beneath it: there is no such disk, and
// canBeHad() says so.
#include "tests/support/faulty_disk.h"

namespace support {

bool FaultyDisk::canBeHad()
{
    return false;
}

FaultyDisk::FaultyDisk(std::function<int(int)> below) : m_below(std::move(below)) {}
FaultyDisk::~FaultyDisk() = default;

void FaultyDisk::dieAt(int, std::function<void()>) {}
void FaultyDisk::freeze() {}
void FaultyDisk::thaw() {}

int FaultyDisk::cutPower()
{
    return 0;
}

} // namespace support

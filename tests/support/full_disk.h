#pragma once

#include <QtGlobal>

#include <memory>

namespace support {

/// While it lives, no file of this process grows beyond `bytes`: what a full disk does, to this process
/// alone. The signal that may come with it must be ignored, as platform::prepareProcess does. One file a
/// system.
class FullDisk
{
public:
    /// Not every system can: where it cannot, a test that needs it says that it was skipped.
    [[nodiscard]] static bool canBeHad();

    explicit FullDisk(qint64 bytes = 0);
    ~FullDisk();
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    struct Inside;
    std::unique_ptr<Inside> m_inside;
};

} // namespace support

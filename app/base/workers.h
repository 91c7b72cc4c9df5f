#pragma once

#include <cstddef>
#include <functional>

class QThreadPool;

namespace base {

/// The threads for work that takes longer than a frame: one fewer than the machine has cores, so that the
/// window keeps one. Lives as long as the program. Not Qt's global pool: painting hands parts of a picture to
/// that one and waits for them, behind whatever fills it (seen in 6.4.2: QRasterPaintEngine::fillRect).
[[nodiscard]] QThreadPool *workers();

/// Does `work(0)` to `work(count - 1)`, several at once: this thread does its part, and so do the workers
/// that are idle. Returns when all of it is done. (Qt's blockingMap leaves all to the pool, and the thread
/// that asks waits: 6.4.2.)
void sideBySide(size_t count, const std::function<void(size_t)> &work);

/// Whether the system gives this program as many threads as it needs. Asked once, at the start: where a limit
/// (RLIMIT_NPROC, a container's) lets none begin later, work that is handed to one would never be done, and
/// nobody would hear of it.
[[nodiscard]] bool canStartThreads();

} // namespace base

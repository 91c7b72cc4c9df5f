#pragma once

class QThreadPool;

namespace base {

/// The threads for work that takes longer than a frame, as many as the machine has cores; lives as long as
/// the program. Not Qt's global pool: painting hands parts of a picture to that one and waits for them,
/// behind whatever fills it.
[[nodiscard]] QThreadPool *workers();

} // namespace base

#include "app/base/build_commit.h"

#include "threadsweep_commit.h"

namespace base {

QString buildCommit()
{
    return QStringLiteral(THREADSWEEP_COMMIT);
}

} // namespace base

#include "app/base/workers.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>

namespace base {

namespace {

class Workers : public QThreadPool
{
public:
    Workers() { setMaxThreadCount(std::max(1, QThread::idealThreadCount() - 1)); }
};

} // namespace

QThreadPool *workers()
{
    static Workers pool;
    return &pool;
}

} // namespace base

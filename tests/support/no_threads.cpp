#include "tests/support/no_threads.h"

#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <pthread.h>

namespace {

std::atomic<bool> none = false;
std::atomic<int> some = 0;

} // namespace

extern "C" __attribute__((visibility("default"))) int
pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*routine)(void *), void *argument)
{
    using Create = int (*)(pthread_t *, const pthread_attr_t *, void *(*)(void *), void *);
    static const auto create = reinterpret_cast<Create>(dlsym(RTLD_NEXT, "pthread_create"));
    if (none && some.fetch_sub(1) <= 0)
        return EAGAIN;
    return create(thread, attributes, routine, argument);
}

namespace support {

NoThreads::NoThreads()
{
    some = 0;
    none = true;
}

NoThreads::~NoThreads()
{
    none = false;
}

void NoThreads::let(int more)
{
    some = more;
}

} // namespace support

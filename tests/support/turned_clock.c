// Preloaded into the real program: the clock that counts through sleep runs CLOCK_TIMES as fast as it does, from
// the start of the program on. So what the program waits minutes for is had in seconds, with no hook in it.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <time.h>

int clock_gettime(clockid_t which, struct timespec *now)
{
    static int (*real)(clockid_t, struct timespec *);
    static struct timespec begun;
    static long times = 1;
    if (!real) {
        real = (int (*)(clockid_t, struct timespec *))dlsym(RTLD_NEXT, "clock_gettime");
        const char *text = getenv("CLOCK_TIMES");
        times = text ? atol(text) : 1;
        real(CLOCK_BOOTTIME, &begun);
    }
    const int result = real(which, now);
    if (which != CLOCK_BOOTTIME || result != 0)
        return result;
    const long long passed = (now->tv_sec - begun.tv_sec) * 1000000000LL + (now->tv_nsec - begun.tv_nsec);
    const long long shown = begun.tv_sec * 1000000000LL + begun.tv_nsec + passed * times;
    now->tv_sec = shown / 1000000000LL;
    now->tv_nsec = shown % 1000000000LL;
    return 0;
}

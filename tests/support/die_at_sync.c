// Preloaded into the real program: ends it with SIGKILL at the n-th time it waits for the disk to take the
// journal, just before or just after. So a crash can be had at every journal step, with no hook in the program.
//   DIE_AT=n DIE_WHEN=before|after   (n = 0: never)      DIE_COUNT=file: one byte is appended per step
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int isJournal(int fd)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    if (length <= 0)
        return 0;
    path[length] = '\0';
    return strstr(path, "journal.sqlite") != NULL;
}

static int step(int fd, int (*real)(int))
{
    static int steps = 0;
    if (!isJournal(fd))
        return real(fd);
    const char *at = getenv("DIE_AT");
    const char *when = getenv("DIE_WHEN");
    const char *count = getenv("DIE_COUNT");
    ++steps;
    if (count) {
        const int file = open(count, O_WRONLY | O_CREAT | O_APPEND, 0600);
        if (file >= 0) {
            if (write(file, ".", 1) < 0)
                abort();
            close(file);
        }
    }
    const int mine = at && atoi(at) == steps;
    if (mine && when && strcmp(when, "before") == 0)
        kill(getpid(), SIGKILL);
    const int result = real(fd);
    if (mine)
        kill(getpid(), SIGKILL);
    return result;
}

int fsync(int fd)
{
    return step(fd, (int (*)(int))dlsym(RTLD_NEXT, "fsync"));
}

int fdatasync(int fd)
{
    return step(fd, (int (*)(int))dlsym(RTLD_NEXT, "fdatasync"));
}

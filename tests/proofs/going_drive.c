/* A drive that goes away: put before the C library (LD_PRELOAD), it fails what is done with files of
 * a folder, from a moment on and for a while, as a network drive does whose line is cut.
 *
 * GONE_FOLDER: the folder. GONE_AT: a list "from-to,from-to" of operations on its files, counted
 * from 1, that fail with EIO. The count goes to the file GONE_COUNT when the process ends.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static long count;

static int fails(void) {
    const char *list = getenv("GONE_AT");
    long number = __sync_add_and_fetch(&count, 1);
    while (list && *list) {
        char *rest;
        long from = strtol(list, &rest, 10), to = from;
        if (*rest == '-') to = strtol(rest + 1, &rest, 10);
        if (from <= number && number <= to) return 1;
        list = *rest ? rest + 1 : rest;
    }
    return 0;
}

static int is_there(const char *path) {
    const char *folder = getenv("GONE_FOLDER");
    return folder && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_of_it(int file) {
    char link[64], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return is_there(path);
}

__attribute__((destructor)) static void tell(void) {
    const char *name = getenv("GONE_COUNT");
    FILE *file = name ? fopen(name, "w") : 0;
    if (file) {
        fprintf(file, "%ld", count);
        fclose(file);
    }
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define GONE(file) \
    if (is_of_it(file) && fails()) { \
        errno = EIO; \
        return -1; \
    }

ssize_t pread(int f, void *b, size_t n, off_t at) { GONE(f) return REAL(pread)(f, b, n, at); }
ssize_t pread64(int f, void *b, size_t n, off64_t at) { GONE(f) return REAL(pread64)(f, b, n, at); }
ssize_t pwrite(int f, const void *b, size_t n, off_t at) { GONE(f) return REAL(pwrite)(f, b, n, at); }
ssize_t pwrite64(int f, const void *b, size_t n, off64_t at) {
    GONE(f) return REAL(pwrite64)(f, b, n, at);
}
int fsync(int f) { GONE(f) return REAL(fsync)(f); }
int fdatasync(int f) { GONE(f) return REAL(fdatasync)(f); }
int ftruncate(int f, off_t n) { GONE(f) return REAL(ftruncate)(f, n); }
int ftruncate64(int f, off64_t n) { GONE(f) return REAL(ftruncate64)(f, n); }

int open64(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    if (is_there(path) && fails()) {
        errno = EIO;
        return -1;
    }
    return REAL(open64)(path, flags, mode);
}

int open(const char *path, int flags, ...) {
    va_list rest;
    va_start(rest, flags);
    int mode = va_arg(rest, int);
    va_end(rest);
    if (is_there(path) && fails()) {
        errno = EIO;
        return -1;
    }
    return REAL(open)(path, flags, mode);
}

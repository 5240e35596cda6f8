// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/faultyio.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

#include <dlfcn.h>
#include <fcntl.h>
#include <unistd.h>

// The functions here have the names of those in the C library; the dynamic linker finds them first,
// also for the calls from SQLite and Qt.
#define EXPORT extern "C" __attribute__((visibility("default")))

namespace {

struct State {
    std::string folder;
    std::array<std::atomic<bool>, 4096> watched{}; // by file descriptor
    bool armed = false;
    int nth = 0;
    int error = 0;
    bool lasting = false;
    int calls = 0;
    int failures = 0;
};

// Never destroyed: files are closed until the very end of a program.
State& state()
{
    static State& theState = *new State;
    return theState;
}

template <class Function>
Function real(const char* name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

bool isWatched(const char* path)
{
    return path && !state().folder.empty() &&
           std::strncmp(path, state().folder.c_str(), state().folder.size()) == 0;
}

bool isWatched(int file)
{
    return file >= 0 && file < static_cast<int>(state().watched.size()) &&
           state().watched[static_cast<std::size_t>(file)];
}

// Counts a call on something watched; true when it has to fail, with errno set.
bool fails()
{
    State& s = state();
    if (!s.armed)
        return false;
    ++s.calls;
    if (s.calls != s.nth && !(s.lasting && s.calls > s.nth))
        return false;
    ++s.failures;
    errno = s.error;
    return true;
}

int noteOpened(const char* path, int file)
{
    if (file >= 0 && file < static_cast<int>(state().watched.size()))
        state().watched[static_cast<std::size_t>(file)] = isWatched(path);
    return file;
}

constexpr bool changes(int flags)
{
    return (flags & (O_WRONLY | O_RDWR | O_CREAT | O_TRUNC)) != 0;
}

template <class Function>
int openFile(const char* name, const char* path, int flags, mode_t mode)
{
    if (isWatched(path) && changes(flags) && fails())
        return -1;
    return noteOpened(path, real<Function>(name)(path, flags, mode));
}

template <class Offset>
ssize_t writeAt(const char* name, int file, const void* bytes, size_t size, Offset offset)
{
    using Function = ssize_t (*)(int, const void*, size_t, Offset);
    const bool broken = isWatched(file) && fails();
    const int error = errno;
    const ssize_t written = real<Function>(name)(file, bytes, broken ? size / 2 : size, offset);
    if (!broken)
        return written;
    errno = error;
    return -1;
}

mode_t modeOf(int flags, va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? static_cast<mode_t>(va_arg(arguments, int)) : 0;
}

} // namespace

namespace milepost::faultyio {

void watch(const char* folder)
{
    state().folder = folder;
}

void arm(int nth, int error, Lasting lasting)
{
    State& s = state();
    s.armed = true;
    s.nth = nth;
    s.error = error;
    s.lasting = lasting == Lasting::UntilDisarmed;
    s.calls = 0;
    s.failures = 0;
}

void disarm()
{
    state().armed = false;
}

int calls()
{
    return state().calls;
}

int failures()
{
    return state().failures;
}

} // namespace milepost::faultyio

EXPORT int open(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile<int (*)(const char*, int, ...)>("open", path, flags, mode);
}

EXPORT int open64(const char* path, int flags, ...)
{
    va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile<int (*)(const char*, int, ...)>("open64", path, flags, mode);
}

EXPORT int close(int file)
{
    if (isWatched(file))
        state().watched[static_cast<std::size_t>(file)] = false;
    return real<int (*)(int)>("close")(file);
}

EXPORT ssize_t write(int file, const void* bytes, size_t size)
{
    const bool broken = isWatched(file) && fails();
    const int error = errno;
    const ssize_t written =
        real<ssize_t (*)(int, const void*, size_t)>("write")(file, bytes, broken ? size / 2 : size);
    if (!broken)
        return written;
    errno = error;
    return -1;
}

EXPORT ssize_t pwrite(int file, const void* bytes, size_t size, off_t offset)
{
    return writeAt("pwrite", file, bytes, size, offset);
}

EXPORT ssize_t pwrite64(int file, const void* bytes, size_t size, off64_t offset)
{
    return writeAt("pwrite64", file, bytes, size, offset);
}

EXPORT int fsync(int file)
{
    return isWatched(file) && fails() ? -1 : real<int (*)(int)>("fsync")(file);
}

EXPORT int fdatasync(int file)
{
    return isWatched(file) && fails() ? -1 : real<int (*)(int)>("fdatasync")(file);
}

EXPORT int ftruncate(int file, off_t size) noexcept
{
    return isWatched(file) && fails() ? -1 : real<int (*)(int, off_t)>("ftruncate")(file, size);
}

EXPORT int ftruncate64(int file, off64_t size) noexcept
{
    return isWatched(file) && fails() ? -1 : real<int (*)(int, off64_t)>("ftruncate64")(file, size);
}

EXPORT int unlink(const char* path) noexcept
{
    return isWatched(path) && fails() ? -1 : real<int (*)(const char*)>("unlink")(path);
}

EXPORT int rename(const char* from, const char* to) noexcept
{
    return isWatched(to) && fails() ? -1
                                    : real<int (*)(const char*, const char*)>("rename")(from, to);
}

EXPORT int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
                     unsigned flags) noexcept
{
    using Function = int (*)(int, const char*, int, const char*, unsigned);
    return isWatched(to) && fails()
               ? -1
               : real<Function>("renameat2")(fromFolder, from, toFolder, to, flags);
}

EXPORT int link(const char* from, const char* to) noexcept
{
    return isWatched(to) && fails() ? -1
                                    : real<int (*)(const char*, const char*)>("link")(from, to);
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultyio.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <mutex>
#include <string>
#include <utility>

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

// The functions here have the names of those in the C library; the dynamic linker finds them first,
// also for the calls from SQLite and Qt.
#define EXPORT extern "C" __attribute__((visibility("default")))

using milepost::faultyio::Calls;
using milepost::faultyio::FileCall;

namespace {

constexpr std::size_t kMostFiles = 4096;
constexpr int kFolder = -1;
constexpr int kUnknown = -2;

struct State {
    std::string folder;
    std::array<std::atomic<bool>, kMostFiles> watched{}; // by file descriptor
    bool armed = false;
    int nth = 0;
    int error = 0;
    bool lasting = false;
    Calls which = Calls::All;
    int calls = 0;
    int failures = 0;
    std::atomic<bool> skipsSyncs = false;

    std::mutex mutex; // of what follows
    bool records = false;
    std::vector<FileCall> record;
    std::map<std::string, int> fileAt;
    int nextFile = 0;
    std::map<int, std::pair<int, std::string>> open; // file and path, by descriptor
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
bool fails(Calls kind = Calls::All)
{
    State& s = state();
    if (!s.armed || (s.which == Calls::Syncs && kind != Calls::Syncs))
        return false;
    ++s.calls;
    if (s.calls != s.nth && !(s.lasting && s.calls > s.nth))
        return false;
    ++s.failures;
    errno = s.error;
    return true;
}

// Does nothing where no record is kept.
template <class Work>
void keepRecord(const Work& work)
{
    State& s = state();
    const int error = errno;
    const std::lock_guard<std::mutex> guard(s.mutex);
    if (s.records)
        work(s);
    errno = error;
}

int numberAt(const State& s, const std::string& path)
{
    const auto known = s.fileAt.find(path);
    return known == s.fileAt.end() ? kUnknown : known->second;
}

int newFileAt(State& s, const char* path)
{
    const int number = s.nextFile++;
    s.fileAt[path] = number;
    s.record.push_back({FileCall::Kind::Make, number, path, {}, false, 0, {}});
    return number;
}

void noteOpened(const char* path, int file, int flags, bool wasThere)
{
    if (file < 0 || file >= static_cast<int>(kMostFiles))
        return;
    const bool watched = isWatched(path);
    state().watched[static_cast<std::size_t>(file)] = watched;
    if (!watched)
        return;
    State& s = state();
    const int error = errno;
    const std::lock_guard<std::mutex> guard(s.mutex);
    struct stat status = {};
    const bool isFolder = ::fstat(file, &status) == 0 && S_ISDIR(status.st_mode);
    int number = isFolder ? kFolder : numberAt(s, path);
    if (s.records && !isFolder && !wasThere)
        number = newFileAt(s, path);
    s.open[file] = {number, path};
    if (s.records && number >= 0 && wasThere && (flags & O_TRUNC) != 0)
        s.record.push_back({FileCall::Kind::Truncate, number, {}, {}, false, 0, {}});
    errno = error;
}

void noteWritten(int file, const void* bytes, ssize_t size, std::int64_t offset)
{
    if (size <= 0 || !isWatched(file))
        return;
    keepRecord([&](State& s) {
        const auto open = s.open.find(file);
        if (open == s.open.end() || open->second.first < 0)
            return;
        s.record.push_back({FileCall::Kind::Write,
                            open->second.first,
                            {},
                            {},
                            false,
                            offset,
                            std::string(static_cast<const char*>(bytes), std::size_t(size))});
    });
}

void noteTruncated(int file, std::int64_t size)
{
    keepRecord([&](State& s) {
        const auto open = s.open.find(file);
        if (open != s.open.end() && open->second.first >= 0)
            s.record.push_back(
                {FileCall::Kind::Truncate, open->second.first, {}, {}, false, size, {}});
    });
}

void noteSync(int file, bool succeeded)
{
    if (!isWatched(file))
        return;
    keepRecord([&](State& s) {
        const auto open = s.open.find(file);
        if (open == s.open.end() || open->second.first == kUnknown)
            return;
        const auto& [number, path] = open->second;
        if (number == kFolder && !succeeded)
            return;
        const auto kind = number == kFolder ? FileCall::Kind::SyncFolder
                          : succeeded       ? FileCall::Kind::Sync
                                            : FileCall::Kind::FailedSync;
        s.record.push_back({kind, number, path, {}, false, 0, {}});
    });
}

void noteUnlinked(const char* path)
{
    keepRecord([&](State& s) {
        if (s.fileAt.erase(path) > 0)
            s.record.push_back({FileCall::Kind::Unlink, kFolder, path, {}, false, 0, {}});
    });
}

void noteRenamed(const char* from, const char* to, bool keepsName)
{
    keepRecord([&](State& s) {
        const int number = numberAt(s, from);
        if (number == kUnknown)
            return;
        s.fileAt[to] = number;
        if (!keepsName)
            s.fileAt.erase(from);
        s.record.push_back({FileCall::Kind::Rename, number, from, to, keepsName, 0, {}});
    });
}

int sync(const char* name, int file)
{
    const bool failed = isWatched(file) && fails(Calls::Syncs);
    if (failed) {
        noteSync(file, false);
        return -1;
    }
    const int result = state().skipsSyncs ? 0 : real<int (*)(int)>(name)(file);
    noteSync(file, result == 0);
    return result;
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
    const bool wasThere = isWatched(path) && ::access(path, F_OK) == 0;
    const int file = real<Function>(name)(path, flags, mode);
    noteOpened(path, file, flags, wasThere);
    return file;
}

template <class Offset>
ssize_t writeAt(const char* name, int file, const void* bytes, size_t size, Offset offset)
{
    using Function = ssize_t (*)(int, const void*, size_t, Offset);
    const bool broken = isWatched(file) && fails();
    const int error = errno;
    const ssize_t written = real<Function>(name)(file, bytes, broken ? size / 2 : size, offset);
    noteWritten(file, bytes, written, std::int64_t(offset));
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

void arm(int nth, int error, Lasting lasting, Calls calls)
{
    State& s = state();
    s.armed = true;
    s.nth = nth;
    s.error = error;
    s.lasting = lasting == Lasting::UntilDisarmed;
    s.which = calls;
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

void startRecord(const std::vector<std::string>& paths)
{
    State& s = state();
    const std::lock_guard<std::mutex> guard(s.mutex);
    s.records = true;
    s.record.clear();
    s.fileAt.clear();
    s.nextFile = 0;
    for (const std::string& path : paths)
        s.fileAt[path] = s.nextFile++;
    for (auto& [descriptor, open] : s.open) {
        if (open.first != kFolder)
            open.first = numberAt(s, open.second);
    }
}

std::vector<FileCall> takeRecord()
{
    State& s = state();
    const std::lock_guard<std::mutex> guard(s.mutex);
    return std::exchange(s.record, {});
}

void endRecord()
{
    State& s = state();
    const std::lock_guard<std::mutex> guard(s.mutex);
    s.records = false;
    s.record.clear();
}

void skipSyncs()
{
    state().skipsSyncs = true;
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
    if (isWatched(file)) {
        state().watched[static_cast<std::size_t>(file)] = false;
        const std::lock_guard<std::mutex> guard(state().mutex);
        state().open.erase(file);
    }
    return real<int (*)(int)>("close")(file);
}

EXPORT ssize_t write(int file, const void* bytes, size_t size)
{
    const bool broken = isWatched(file) && fails();
    const int error = errno;
    const std::int64_t offset = isWatched(file) ? ::lseek(file, 0, SEEK_CUR) : 0;
    const ssize_t written =
        real<ssize_t (*)(int, const void*, size_t)>("write")(file, bytes, broken ? size / 2 : size);
    noteWritten(file, bytes, written, offset);
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
    return sync("fsync", file);
}

EXPORT int fdatasync(int file)
{
    return sync("fdatasync", file);
}

EXPORT int ftruncate(int file, off_t size) noexcept
{
    if (isWatched(file) && fails())
        return -1;
    const int result = real<int (*)(int, off_t)>("ftruncate")(file, size);
    if (result == 0 && isWatched(file))
        noteTruncated(file, size);
    return result;
}

EXPORT int ftruncate64(int file, off64_t size) noexcept
{
    if (isWatched(file) && fails())
        return -1;
    const int result = real<int (*)(int, off64_t)>("ftruncate64")(file, size);
    if (result == 0 && isWatched(file))
        noteTruncated(file, size);
    return result;
}

EXPORT int unlink(const char* path) noexcept
{
    if (isWatched(path) && fails())
        return -1;
    const int result = real<int (*)(const char*)>("unlink")(path);
    if (result == 0 && isWatched(path))
        noteUnlinked(path);
    return result;
}

EXPORT int rename(const char* from, const char* to) noexcept
{
    if (isWatched(to) && fails())
        return -1;
    const int result = real<int (*)(const char*, const char*)>("rename")(from, to);
    if (result == 0 && isWatched(to))
        noteRenamed(from, to, false);
    return result;
}

EXPORT int renameat2(int fromFolder, const char* from, int toFolder, const char* to,
                     unsigned flags) noexcept
{
    using Function = int (*)(int, const char*, int, const char*, unsigned);
    if (isWatched(to) && fails())
        return -1;
    const int result = real<Function>("renameat2")(fromFolder, from, toFolder, to, flags);
    if (result == 0 && isWatched(to))
        noteRenamed(from, to, false);
    return result;
}

EXPORT int link(const char* from, const char* to) noexcept
{
    if (isWatched(to) && fails())
        return -1;
    const int result = real<int (*)(const char*, const char*)>("link")(from, to);
    if (result == 0 && isWatched(to))
        noteRenamed(from, to, true);
    return result;
}

EXPORT int mkdir(const char* path, mode_t mode) noexcept
{
    if (isWatched(path) && fails())
        return -1;
    const int result = real<int (*)(const char*, mode_t)>("mkdir")(path, mode);
    if (result == 0 && isWatched(path)) {
        keepRecord([&](State& s) {
            s.record.push_back({FileCall::Kind::Make, kFolder, path, {}, false, 0, {}});
        });
    }
    return result;
}

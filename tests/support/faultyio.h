// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#define FAULTYIO_EXPORT __attribute__((visibility("default")))

/// Stands between a program and the operating system and lets calls that change files fail on
/// demand: open for writing, write, fsync, ftruncate, unlink, rename, link, mkdir. It also keeps a
/// record of the calls that succeeded. Only one folder and what lies in it is touched. Calls that
/// are to fail must come from one thread.
namespace milepost::faultyio {

/// The folder, as an absolute path without links; nothing is watched before.
FAULTYIO_EXPORT void watch(const char* folder);

enum class Lasting { Once, UntilDisarmed };

enum class Calls { All, Syncs };

/// From now on the `nth` call (from 1) of these fails with the error number `error`, and with it
/// every later one when it lasts. A write that fails has written the first half of its bytes.
FAULTYIO_EXPORT void arm(int nth, int error, Lasting lasting, Calls calls = Calls::All);

/// From now on no call fails.
FAULTYIO_EXPORT void disarm();

/// How many calls were counted, and how many of them failed, since arm().
[[nodiscard]] FAULTYIO_EXPORT int calls();
[[nodiscard]] FAULTYIO_EXPORT int failures();

/// One call that changed the folder or brought a part of it to the disk. A file has a number of its
/// own, which its names come to and go from.
struct FileCall {
    enum class Kind { Make, Write, Truncate, Sync, FailedSync, SyncFolder, Rename, Unlink };
    Kind kind = Kind::Write;
    int file = -1;           ///< all but SyncFolder, Unlink and folders
    std::string path;        ///< Make, SyncFolder, Rename, Unlink
    std::string newPath;     ///< Rename; the old name stays when `keepsName`
    bool keepsName = false;  ///< a second name for the file
    std::int64_t offset = 0; ///< Write; the size for Truncate
    std::string bytes;       ///< Write
};

/// Begins a record; the files at `paths` are there already and have the numbers from 0.
FAULTYIO_EXPORT void startRecord(const std::vector<std::string>& paths);
/// The calls since the last look. They go on being recorded.
[[nodiscard]] FAULTYIO_EXPORT std::vector<FileCall> takeRecord();
FAULTYIO_EXPORT void endRecord();

/// From now on no sync of any file waits for the disk, as a test of many files has no time to.
FAULTYIO_EXPORT void skipSyncs();

} // namespace milepost::faultyio

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#define FAULTYIO_EXPORT __attribute__((visibility("default")))

/// Stands between a program and the operating system and lets calls that change files fail on
/// demand: open for writing, write, fsync, ftruncate, unlink, rename, link. Only one folder and
/// what lies in it is touched. Calls that are to fail must come from one thread.
namespace milepost::faultyio {

/// The folder, as an absolute path without links; nothing is watched before.
FAULTYIO_EXPORT void watch(const char* folder);

enum class Lasting { Once, UntilDisarmed };

/// From now on the `nth` call (from 1) fails with the error number `error`, and with it every
/// later one when it lasts. A write that fails has written the first half of its bytes.
FAULTYIO_EXPORT void arm(int nth, int error, Lasting lasting);

/// From now on no call fails.
FAULTYIO_EXPORT void disarm();

/// How many calls were counted, and how many of them failed, since arm().
[[nodiscard]] FAULTYIO_EXPORT int calls();
[[nodiscard]] FAULTYIO_EXPORT int failures();

} // namespace milepost::faultyio

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace milepost {

/// Whether `path` means a stream that is written straight: "-", /dev/stdout and its kind, or a
/// pipe.
[[nodiscard]] bool isStream(const QString& path);

/// The file that a path means in the end, through symbolic links; also where the last of them
/// points to nothing yet. Absolute.
[[nodiscard]] QString linkTarget(const QString& path);

/// What the system's error `code` (errno) of a write to `path` means for people.
[[nodiscard]] Error writeRefusal(const QString& path, int code);

/// Whether the program may write its output to `path`. Refused in one sentence: an engagement file,
/// also a damaged one, or what belongs to one, also through a link; a folder, a device, a place
/// that may not be written.
[[nodiscard]] Result<Done> checkOutput(const QString& path);

/// The one way by which the program writes a file that is not an engagement. What checkOutput()
/// refuses is refused; otherwise the bytes go to a file beside the target, which takes its place
/// and its permissions when all of it is on the disk. After an error what was there is there.
/// Streams are written straight. A link stays a link: its target is replaced.
[[nodiscard]] Result<Done> writeOutput(const QString& path, const QByteArray& bytes);

} // namespace milepost

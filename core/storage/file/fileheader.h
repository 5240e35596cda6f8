// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace milepost {

/// What the first bytes of an engagement file say.
struct FileHeader {
    int schemaVersion = 0;
    bool hasHotJournal = false; ///< a write was cut short; the journal beside undoes it
};

/// The largest engagement file that is opened, in bytes.
inline constexpr qint64 kMaxFileBytes = qint64(4) * 1024 * 1024 * 1024;

/// Looks at the file at `path` without SQLite: is it there, may it be read, is it an engagement
/// file, is all of it there. The error is the sentence for the user.
[[nodiscard]] Result<FileHeader> readFileHeader(const QString& path);

/// The part of readFileHeader() that damage inside the file does not touch: it is there, may be
/// read, and begins like an engagement file.
[[nodiscard]] Result<Done> requireEngagementFile(const QString& path);

/// SQLite's count of the commits to the file, by whatever program; 0 when it cannot be read. Must
/// not be asked for within a transaction: closing the file ends its locks.
[[nodiscard]] quint32 changeCounterOf(const QString& path);

/// Whether a journal that must be rolled back lies beside the file.
[[nodiscard]] bool hasHotJournal(const QString& path);

/// Refuses a journal that Milepost cannot have written: one that names further files, which SQLite
/// would delete, that asks for a file larger than it can fill, or that is not a file of its own.
[[nodiscard]] Result<Done> checkHotJournal(const QString& path);

} // namespace milepost

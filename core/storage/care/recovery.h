// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/care/checkfile.h"

namespace milepost {

/// What came out of a damaged file.
struct RecoveryReport {
    qsizetype rowsRead = 0;       ///< rows found readable
    qsizetype rowsKept = 0;       ///< rows that are in the new file
    bool contentReplaced = false; ///< the file's content was unreadable; the program's is used
    QList<FileProblem> lost;      ///< what is missing or was altered, and why
};

/// Copies what can be read of the file at `damagedPath`, row by row, into a new valid file at
/// `newPath`, and lists what is lost; `clock` gives the time for its journal. The damaged file is
/// only read. Fails, leaving nothing at
/// `newPath`, when nothing of it can be read or `newPath` exists.
[[nodiscard]] Result<RecoveryReport> recover(const QString& damagedPath, const QString& newPath,
                                             const Clock& clock);

} // namespace milepost

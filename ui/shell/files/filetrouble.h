// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace milepost {

/// Why an engagement file could not be opened, and what can be done about it.
struct FileTrouble {
    QString sentence;         ///< what, where, and what to do
    QString details;          ///< all that is wrong, one finding a line; may be empty
    bool recoverable = false; ///< what can be read may be had in a new file
    bool hasBackups = false;  ///< of the file at this place
};

/// Looks into a file that `error` kept from being opened. Only reads.
[[nodiscard]] FileTrouble troubleOf(const QString& path, const Error& error,
                                    const QString& backupFolder);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/openchecks.h"

namespace milepost {

/// Brings an open file, whose schema was found right, to the newest version: each step in a
/// transaction of its own that also raises the version. `now` is the time for the journal, here and
/// below. Throws SqlError and Failure; the steps before the one that failed stay done.
void migrate(Database& database, const QString& path, const SchemaHistory& history,
             const QDateTime& now);

/// What became of a file of an older version.
struct Migrated {
    QString backupPath; ///< the copy as it was before
};

/// Sees in a private copy of the file at `readPath` that every step succeeds and the result can be
/// opened; `path` is the file that is named in the Failure or SqlError thrown otherwise.
void tryMigration(const QString& readPath, const QString& path, const SchemaHistory& history,
                  const QDateTime& now);

/// Updates the file at `path`: first in a private copy, to see that every step succeeds and the
/// result can be opened; then puts a copy of the old file beside it; then the file itself. Throws
/// Failure or SqlError; until the copy has proved right the file is only read.
[[nodiscard]] Migrated migrateFile(const QString& path, const SchemaHistory& history,
                                   const QDateTime& now);

/// Makes a copy of the file at `readPath` at `copyPath` and updates that, leaving the file alone.
void migrateCopy(const QString& readPath, const QString& copyPath, const QString& path,
                 const SchemaHistory& history, const QDateTime& now);

} // namespace milepost

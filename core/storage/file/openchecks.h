// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/engagement/engagement.h"
#include "core/storage/file/schema.h"

namespace milepost {

/// All that an engagement file of the newest schema says, read and found right.
struct LoadedFile {
    Engagement engagement;
    Content content;
    ContentSources sources;
};

/// Checks that the file of this open connection has the tables that its version should have and no
/// others. Throws Failure with the sentence for the user, SqlError where reading fails.
void requireSchema(Database& database, const QString& path, const SchemaHistory& history);

/// Reads all of a file of the newest schema: SQLite's own check of the structure, content, rows,
/// and validate(). `readPath` is where `database` reads, `path` what errors name. The connection
/// must be inside a read transaction. Throws as above.
[[nodiscard]] LoadedFile loadFile(Database& database, const QString& readPath, const QString& path);

/// What SQLite finds wrong in the structure of the file, at most `limit` findings. `thorough`
/// compares all indices with their tables too.
[[nodiscard]] QStringList structureProblems(Database& database, bool thorough, int limit);

/// The schema version that the file says it has.
[[nodiscard]] int schemaVersionOf(Database& database);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/storage/rows/tablescan.h"

namespace milepost {

/// Reads all rows into an Engagement: types, words and scales are checked here, ids and ranges are
/// left to validate(). Every row must belong to one that is there. Throws SqlError, and RowError
/// unless `problems` collects.
[[nodiscard]] Engagement readEngagement(Database& database, RowProblems& problems);

/// Makes `problems` read a file of an older schema as it is, as far as that goes: tables that came
/// later are empty, and so are columns. For files that are too damaged to be updated.
void readOlder(const QString& olderSchema, const QString& newestSchema, RowProblems& problems);

/// The content that the file keeps, as it was put in.
[[nodiscard]] ContentSources readContentSources(Database& database);

/// Reads all ballots at once and much faster than a TableScan, into an engagement that has its
/// dimensions already. False, with the ballots unchanged, when anything about them is not as it
/// should be; a TableScan then finds out what.
[[nodiscard]] bool readBallotsFast(Database& database, Engagement& engagement);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/storage/file/database.h"
#include "core/storage/rows/journalentry.h"

namespace milepost {

/// Thrown when an edit does not fit what is in the file: nothing at its place, or a value of
/// another kind.
struct MisfitError {
    QString message;
};

/// Carries out an edit in the file as applyEdit() does in memory, touching only the columns that
/// differ and the rows that move, and returns its journal lines (see journalOf()). Used inside a
/// transaction; throws SqlError and MisfitError.
[[nodiscard]] QList<JournalEntry> writeEdit(Database& database, const Edit& edit);

/// Throws MisfitError unless applyEdit() can carry out the edit.
void requireFit(const Engagement& engagement, const Edit& edit);

} // namespace milepost

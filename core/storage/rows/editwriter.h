// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/storage/file/database.h"
#include "core/storage/rows/journalentry.h"
#include "core/storage/rows/ranks.h"

namespace milepost {

/// Thrown when an edit does not fit what is in the file: nothing with its key, or a value of
/// another kind.
struct MisfitError {
    Message message;
};

/// Carries out edits in the file as applyEdit() does in memory, touching only the row that is meant
/// and the columns that differ. Lives inside one transaction.
class EditWriter {
public:
    explicit EditWriter(Database& database) : m_database(database), m_ranks(database) {}

    /// Returns the journal lines of the edit (see journalOf()). Throws SqlError and MisfitError.
    [[nodiscard]] QList<JournalEntry> write(const Edit& edit);

private:
    template <class T>
    friend class RowEditor;

    Database& m_database;
    Ranks m_ranks;
};

/// Throws MisfitError unless applyEdit() can carry out the edit.
void requireFit(const Engagement& engagement, const Edit& edit);

} // namespace milepost

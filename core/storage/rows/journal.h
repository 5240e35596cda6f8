// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"
#include "core/storage/file/database.h"
#include "core/storage/rows/journalentry.h"
#include "core/storage/rows/tables.h"

namespace milepost {

/// The journal lines of an edit, without id, time, user and step: one a field that differs, or one
/// for the whole when a thing comes or goes. None when nothing differs. `before` and `after` are
/// the cells of the edit's two values, empty where there is none.
[[nodiscard]] QList<JournalEntry> journalOf(const Edit& edit, const QList<NamedCell>& before,
                                            const QList<NamedCell>& after);

/// The journal lines of changes, each with the name of its step.
[[nodiscard]] QList<JournalEntry> journalOf(const QList<Change>& changes);

/// Completes lines that follow the one with the id `last`: id, user and time.
void complete(QList<JournalEntry>& lines, qint64 last, const QString& user, const QDateTime& time);

/// Adds complete lines.
void appendJournal(Database& database, const QList<JournalEntry>& entries);

/// Gives the line with the id of `entry` its time, step and new value.
void replaceJournalEnd(Database& database, const JournalEntry& entry);

/// The latest lines, newest first.
[[nodiscard]] QList<JournalEntry> readJournal(Database& database, int limit);

/// All lines that can be read, oldest first; damage ends the list early.
[[nodiscard]] QList<JournalEntry> readableJournal(Database& database);

/// The last line, or one with id 0 when there is none.
[[nodiscard]] JournalEntry lastJournalEntry(Database& database);

} // namespace milepost

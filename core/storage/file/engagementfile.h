// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"
#include "core/engagement/engagement.h"
#include "core/storage/rows/journalentry.h"

namespace milepost {

/// When an engagement file was made and by which version of the program.
struct FileOrigin {
    QDateTime created;
    QString createdWith;

    /// Made at that time by this program.
    [[nodiscard]] static FileOrigin at(const QDateTime& time);
};

/// Everything that a file of the newest version is written from.
struct FileContents {
    const Engagement& engagement;
    const ContentSources& sources;
    FileOrigin origin;
    QList<JournalEntry> journal;
};

/// Writes a whole new engagement file at `path`, where nothing is yet; it is not synced to disk.
/// Throws SqlError and Failure.
void writeNewFile(const QString& path, const FileContents& contents);

/// The first line of a new journal.
[[nodiscard]] JournalEntry creationEntry(const FileOrigin& origin, const QString& user);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/engagementstore.h"
#include "core/storage/file/schema.h"
#include "core/storage/file/storeconnection.h"

namespace milepost {

class EngagementStore::Private {
public:
    StoreConnection connection;
    QString user;

    /// What a file is written from that holds `engagement` and the journal with new lines.
    [[nodiscard]] FileContents contentsOf(const Engagement& engagement,
                                          QList<JournalEntry> newLines);

    /// Lets `write` make a file under a name of its own and puts that at `path`.
    [[nodiscard]] Result<Done>
    writeCopy(const QString& path, ExistingFile existing,
              const std::function<void(const QString& target)>& write) const;
};

/// The lock for writing the file at `path`, or the sentence that says who has it.
[[nodiscard]] Result<std::unique_ptr<FileLock>> lockForWriting(const QString& path);

/// EngagementStore::create() and open(); tests pass a schema history of their own.
[[nodiscard]] Result<std::unique_ptr<EngagementStore>>
createEngagement(const QString& path, const Engagement& engagement, const ContentSources& sources,
                 const Clock& clock, ExistingFile existing);
[[nodiscard]] Result<OpenedEngagement> openEngagement(const QString& path, OpenMode mode,
                                                      const Clock& clock,
                                                      const SchemaHistory& history);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/content/contentreader.h"
#include "core/engagement/edit.h"
#include "core/storage/file/lockholder.h"
#include "core/storage/file/writeresult.h"
#include "core/storage/rows/journalentry.h"

#include <chrono>
#include <memory>

namespace milepost {

struct OpenedEngagement;

enum class OpenMode { ReadWrite, ReadOnly };
enum class ExistingFile { Refuse, Replace };

/// An engagement file that is open. It owns one database connection and, when it may write, the
/// lock that keeps other writers away; both end with it. All calls must come from the thread that
/// made it. Paths are plain file paths; every character is meant literally.
class EngagementStore {
public:
    ~EngagementStore();
    EngagementStore(const EngagementStore&) = delete;
    EngagementStore& operator=(const EngagementStore&) = delete;

    /// Writes `engagement` and the content that it was made with into a new file, and opens that
    /// for writing. The file appears complete or not at all. The engagement must be valid. `clock`
    /// gives the times of the journal, here and in open().
    [[nodiscard]] static Result<std::unique_ptr<EngagementStore>>
    create(const QString& path, const Engagement& engagement, const ContentSources& sources,
           const Clock& clock, ExistingFile existing = ExistingFile::Refuse);

    /// Opens a file after checking all of it: format, schema, structure, limits, content, values.
    /// When another process has it, or it may not be written, it is opened for reading and the
    /// notices say why. A file of an older version is updated, after a copy was put beside it. A
    /// call that fails changes nothing on disk; the error is one sentence.
    [[nodiscard]] static Result<OpenedEngagement> open(const QString& path, const Clock& clock,
                                                       OpenMode mode = OpenMode::ReadWrite);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;

    /// Tells other machines that the file is in use here. Called at least every kSignOfLife it
    /// keeps them from writing; without it they may write after FileLock::kSilence, and the next
    /// write from here fails then.
    void showLife();
    static constexpr std::chrono::minutes kSignOfLife{1};

    /// The name that the journal notes for what is written from now on; at first the user's name
    /// in the operating system.
    [[nodiscard]] QString user() const;
    void setUser(const QString& name);

    /// Writes the change and its journal lines in one transaction, on disk before it returns. The
    /// work does not grow with the file, only with the part of a list that moves. After a failure
    /// nothing of it is in the file; call again with the same changes, in order, once the fault may
    /// have passed. If a failed write turns out to have reached the disk after all, the repeated
    /// call notices and succeeds without writing twice.
    WriteResult apply(const Change& change);
    WriteResult apply(const QList<Change>& changes);

    /// Makes the file equal to `engagement` in one transaction, and notes `pending` in the journal:
    /// the changes that could not be written before. Makes the file anew when nothing is at its
    /// path. This is right after any failure.
    WriteResult replaceAll(const Engagement& engagement, const QList<Change>& pending = {});

    /// Writes a compact copy to a new path; this file stays the open one. With `engagement` the
    /// copy holds that instead of what is in the file, and needs no readable file: it is the way
    /// out when writing fails (the journal is then kept as far as it can be read).
    [[nodiscard]] Result<Done> saveCopy(const QString& path,
                                        ExistingFile existing = ExistingFile::Refuse);
    [[nodiscard]] Result<Done> saveCopy(const QString& path, const Engagement& engagement,
                                        const QList<Change>& pending,
                                        ExistingFile existing = ExistingFile::Refuse);

    /// The latest `limit` lines of the journal, newest first.
    [[nodiscard]] Result<QList<JournalEntry>> journal(int limit);

private:
    class Private;
    friend class StoreOpener;
    explicit EngagementStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

/// What open() found. `content` is the file's own, read from `contentSources`.
struct OpenedEngagement {
    std::unique_ptr<EngagementStore> store;
    Engagement engagement;
    Content content;
    ContentSources contentSources;
    std::optional<LockHolder> holder; ///< who has the file, when that is why it is read-only
    QString backupPath;               ///< the copy made before an update, or empty
    QList<Message> notices;           ///< sentences for the user, such as why it is read-only
};

} // namespace milepost

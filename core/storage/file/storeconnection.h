// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/storage/file/database.h"
#include "core/storage/file/engagementfile.h"
#include "core/storage/file/filelock.h"
#include "core/storage/file/filesystem.h"
#include "core/storage/file/settledfile.h"
#include "core/storage/file/sqlerror.h"

#include <functional>

namespace milepost {

/// A fault of a write on its way to the border of storage.
struct FaultError {
    WriteFault fault;
    Message reason; ///< a sentence, or empty
};

/// All that a file holds besides its journal.
struct StoredContents {
    Engagement engagement;
    ContentSources sources;
};

/// The connection of a store to its file. It knows which file that is and all that was last read
/// from or written to it, so that it can tell whether the file at the path is still the same,
/// whether somebody else wrote to it, by whatever means, and whether a write that seemed to fail is
/// in it.
class StoreConnection {
public:
    /// Writes rows and returns journal lines; `changes` are those of the call that are not in the
    /// file yet.
    using WriteRows =
        std::function<QList<JournalEntry>(Database& database, const QList<Change>& changes)>;

    /// Takes over a file that was checked a moment ago and holds `contents`. Without a lock it is
    /// only read. `clock` gives the times of the journal. Throws SqlError.
    StoreConnection(QString path, SettledFile readFrom, std::unique_ptr<FileLock> lock, Clock clock,
                    StoredContents contents);

    [[nodiscard]] const QString& path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_lock == nullptr; }
    [[nodiscard]] const FileOrigin& origin() const { return m_origin; }
    [[nodiscard]] const ContentSources& sources() const { return m_known.sources; }
    [[nodiscard]] const Clock& clock() const { return m_clock; }

    /// One transaction with `rows` and the journal. `changes` identify it when it is repeated after
    /// a failure; a write of the `whole`, where that is given, may be repeated with any.
    WriteResult write(const QList<Change>& changes, const Engagement* whole, const QString& user,
                      const WriteRows& rows);

    /// Puts a new file where none is any more; otherwise a failure.
    WriteResult makeAnew(const FileContents& contents);

    /// Tells other machines that the file is in use.
    void showLife();

    /// The connection for reading, opened again when a fault closed it. Throws SqlError and
    /// FaultError.
    [[nodiscard]] Database& database();

    /// The journal as far as it can be read, even after the file was deleted.
    [[nodiscard]] QList<JournalEntry> journalLines();

private:
    struct Pending {
        QList<Change> changes;
        JournalEntry last;
        Engagement outcome;
    };

    /// Puts the lock back when it was deleted and nobody else has one now. False: somebody has.
    bool keepLock();
    void connect();
    void attach();
    void renew();
    void requirePlace() const;
    void requireSameKind() const;
    [[nodiscard]] bool holds(Database& database, const Engagement& engagement) const;
    [[nodiscard]] QList<Change> withoutLanded(const QList<Change>& changes,
                                              const Engagement* whole) const;
    [[nodiscard]] std::optional<WriteFailure> tryToWrite(const QList<Change>& changes,
                                                         const Engagement* whole,
                                                         const QString& user,
                                                         const WriteRows& rows);
    void transact(const QList<Change>& changes, const QList<Change>& all, const Engagement* whole,
                  const QString& user, const WriteRows& rows);
    [[nodiscard]] Engagement outcomeOf(const QList<Change>& changes, const Engagement* whole) const;
    [[nodiscard]] WriteFailure failure(WriteFault fault, const Message& reason,
                                       const QString& detail = {}) const;

    QString m_path;
    SettledFile m_readFrom;
    std::unique_ptr<FileLock> m_lock;
    Clock m_clock;
    std::unique_ptr<Database> m_database;
    FileIdentity m_identity;
    FileOrigin m_origin;
    StoredContents m_known;           ///< in the file; kept for files that are written
    FileStamp m_stamp;                ///< of the file after the last write
    JournalEntry m_last;              ///< the last journal line that is known to be in the file
    quint32 m_changeCounter = 0;      ///< commits to the file up to the last that is known
    qlonglong m_dataVersion = 0;      ///< SQLite's mark of commits by other connections
    std::optional<Pending> m_pending; ///< committed with an error: it may be in the file or not
    QList<Change> m_landed;           ///< reported as failed, found in the file later
    bool m_isDoubtful = false;        ///< what the file holds may be lost at a power cut
};

} // namespace milepost

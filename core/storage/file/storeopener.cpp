// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/storeopener.h"

#include "core/base/outputfile.h"
#include "core/engagement/validate.h"
#include "core/storage/care/conflictedcopies.h"
#include "core/storage/file/fileheader.h"
#include "core/storage/file/migrations.h"

#include <QFile>
#include <QFileInfo>

#include <cerrno>

namespace milepost {

namespace {

Message heldBy(const LockHolder& holder)
{
    if (holder.machine.isEmpty())
        return Message("Storage", "another process");
    return Message("Storage", "%1 on %2 (process %3)")
        .arg(holder.user, holder.machine)
        .arg(QString::number(holder.process));
}

} // namespace

Result<std::unique_ptr<FileLock>> lockForWriting(const QString& path)
{
    auto taken = FileLock::take(path);
    if (auto* lock = std::get_if<std::unique_ptr<FileLock>>(&taken))
        return std::move(*lock);
    if (const auto* holder = std::get_if<LockHolder>(&taken)) {
        return Error{Message("Storage", "The file is open for %1; close it there or choose another "
                                        "name.")
                         .arg(heldBy(*holder)),
                     {},
                     path};
    }
    const bool isFull = std::get<FileLock::Obstacle>(taken) == FileLock::Obstacle::DiskFull;
    return writeRefusal(path, isFull ? ENOSPC : EACCES);
}

/// Carries a file from a path to an open store, step by step.
class StoreOpener {
public:
    StoreOpener(const QString& path, OpenMode mode, const Clock& clock,
                const SchemaHistory& history)
        : m_path(QFileInfo(path).exists() ? QFileInfo(path).canonicalFilePath() : path),
          m_mode(mode), m_clock(clock), m_history(history)
    {}

    OpenedEngagement run()
    {
        const Result<FileHeader> header = readFileHeader(m_path);
        if (!header)
            throw Failure{header.error()};
        if (m_mode == OpenMode::ReadWrite)
            takeLock();
        settle();
        update();
        LoadedFile loaded = load();
        m_opened.engagement = std::move(loaded.engagement);
        m_opened.content = std::move(loaded.content);
        m_opened.contentSources = loaded.sources;
        if (!m_opened.store->isReadOnly() && QFile::exists(m_path + QStringLiteral("-journal")))
            clearAway();
        if (!m_opened.store->isReadOnly())
            m_opened.notices.append(conflictNotices(*m_opened.store, m_clock));
        return std::move(m_opened);
    }

private:
    void takeLock()
    {
        if (!mayWrite(m_path)) {
            m_opened.notices.append(Message(
                "Storage", "The file is opened for reading only, since it may not be written."));
            return;
        }
        auto taken = FileLock::take(m_path);
        if (auto* lock = std::get_if<std::unique_ptr<FileLock>>(&taken)) {
            m_lock = std::move(*lock);
        } else if (const auto* holder = std::get_if<LockHolder>(&taken)) {
            m_opened.holder = *holder;
            m_opened.notices.append(
                Message("Storage", "The file is opened for reading only, since %1 has it open.")
                    .arg(heldBy(*holder)));
        } else {
            m_opened.notices.append(
                std::get<FileLock::Obstacle>(taken) == FileLock::Obstacle::DiskFull
                    ? Message("Storage",
                              "The file is opened for reading only, since the disk is full.")
                    : Message("Storage",
                              "The file is opened for reading only, since its folder may "
                              "not be written."));
        }
    }

    // Undoes a write that was cut short: in the file when that may be written and the outcome has
    // proved right in a copy, otherwise in the copy alone.
    void settle()
    {
        Result<SettledFile> settled = SettledFile::of(m_path);
        if (!settled)
            throw Failure{settled.error()};
        m_readFrom = std::move(*settled);
        if (!m_readFrom.isCopy() || !m_lock)
            return;
        prove(m_readFrom.path());
        Database file(m_path, Database::Access::ReadWrite);
        static_cast<void>(file.scalar(QStringLiteral("SELECT count(*) FROM sqlite_schema")));
        m_readFrom = *SettledFile::of(m_path);
    }

    static void requireStructure(Database& database)
    {
        const QStringList damage = structureProblems(database, false, 1);
        if (!damage.isEmpty())
            throw SqlError{kCorruptCode, damage.first()};
    }

    void prove(const QString& copyPath) const
    {
        Database copy(copyPath, Database::Access::ReadOnly);
        {
            Transaction reading(copy, Transaction::Kind::Read);
            requireSchema(copy, m_path, m_history);
            if (schemaVersionOf(copy) == m_history.newest()) {
                static_cast<void>(loadFile(copy, copyPath, m_path));
                return;
            }
            requireStructure(copy);
        }
        tryMigration(copyPath, m_path, m_history, m_clock.now());
    }

    // The engagement is one file where it lies; what cannot be cleared away now does no harm.
    void clearAway() const
    {
        try {
            Database file(m_path, Database::Access::ReadWrite);
            clearJournal(file, m_path);
        } catch (const SqlError&) {
            return;
        }
    }

    void update()
    {
        {
            Database database(m_readFrom.path(), Database::Access::ReadOnly);
            requireSchema(database, m_path, m_history);
            if (schemaVersionOf(database) == m_history.newest())
                return;
            requireStructure(database);
        }
        if (m_lock) {
            m_opened.backupPath = migrateFile(m_path, m_history, m_clock.now()).backupPath;
            m_opened.notices.append(
                Message("Storage",
                        "The file was updated to this version of Milepost; \"%1\" has it as "
                        "it was.")
                    .arg(QFileInfo(m_opened.backupPath).fileName()));
            return;
        }
        SettledFile updated = SettledFile::forCopy();
        migrateCopy(m_readFrom.path(), updated.path(), m_path, m_history, m_clock.now());
        m_readFrom = std::move(updated);
    }

    // The read lock is held until the store has its own connection, so that nobody writes between
    // the checks and that moment.
    LoadedFile load()
    {
        Database database(m_readFrom.path(), Database::Access::ReadOnly);
        Transaction reading(database, Transaction::Kind::Read);
        requireSchema(database, m_path, m_history);
        LoadedFile loaded = loadFile(database, m_readFrom.path(), m_path);
        m_opened.store = makeStore({loaded.engagement, loaded.sources});
        return loaded;
    }

    std::unique_ptr<EngagementStore> makeStore(StoredContents contents)
    {
        auto d = std::make_unique<EngagementStore::Private>(EngagementStore::Private{
            StoreConnection(m_path, m_readFrom, std::move(m_lock), m_clock, std::move(contents)),
            systemUser()});
        return std::unique_ptr<EngagementStore>(new EngagementStore(std::move(d)));
    }

    static constexpr int kCorruptCode = 11;

    QString m_path;
    OpenMode m_mode;
    const Clock& m_clock;
    const SchemaHistory& m_history;
    SettledFile m_readFrom;
    std::unique_ptr<FileLock> m_lock;
    OpenedEngagement m_opened;

    friend Result<std::unique_ptr<EngagementStore>>
    createEngagement(const QString& path, const Engagement& engagement,
                     const ContentSources& sources, const Clock& clock, ExistingFile existing);
};

Result<OpenedEngagement> openEngagement(const QString& path, OpenMode mode, const Clock& clock,
                                        const SchemaHistory& history)
{
    try {
        return StoreOpener(path, mode, clock, history).run();
    } catch (const Failure& failure) {
        return failure.error;
    } catch (const SqlError& error) {
        return readError(error, path);
    }
}

Result<std::unique_ptr<EngagementStore>> createEngagement(const QString& path,
                                                          const Engagement& engagement,
                                                          const ContentSources& sources,
                                                          const Clock& clock, ExistingFile existing)
{
    const Result<Content> content = readContent(sources);
    if (!content)
        return content.error();
    if (const QList<Error> problems = validate(*content, engagement); !problems.isEmpty())
        return problems.first();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    PendingFile file(absolute);
    if (const Result<Done> checked = file.check(existing); !checked)
        return checked.error();
    Result<std::unique_ptr<FileLock>> lock = lockForWriting(absolute);
    if (!lock)
        return lock.error();
    try {
        const FileOrigin origin = FileOrigin::at(clock.now());
        writeNewFile(file.path(),
                     {engagement, sources, origin, {creationEntry(origin, systemUser())}});
        if (const Result<Done> placed = file.putInPlace(existing); !placed)
            return placed.error();
        StoreOpener opener(absolute, OpenMode::ReadWrite, clock, schemaHistory());
        opener.m_lock = std::move(*lock);
        Result<SettledFile> settled = SettledFile::of(absolute);
        if (!settled)
            return settled.error();
        opener.m_readFrom = std::move(*settled);
        return opener.makeStore({engagement, sources});
    } catch (const SqlError& error) {
        return writeFailure(faultOf(error, QFileInfo(absolute).path()), path, {}, error.text).error;
    } catch (const Failure& failure) {
        return failure.error;
    }
}

} // namespace milepost

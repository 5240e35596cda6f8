// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/migrations.h"

#include "core/storage/file/filesystem.h"
#include "core/storage/file/sqlerror.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace milepost {

namespace {

void step(Database& database, const Migration& migration, const QDateTime& now)
{
    // A step may rebuild tables, during which references point nowhere; what it leaves is checked.
    database.execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
    Transaction transaction(database, Transaction::Kind::Write);
    migration.run(database, now);
    database.execute(QStringLiteral("PRAGMA user_version = %1").arg(migration.from + 1));
    transaction.commit();
    database.execute(QStringLiteral("PRAGMA foreign_keys = ON"));
}

Failure failed(const QString& path, int version, const Message& reason, const QString& detail)
{
    const Message unchanged =
        Message(
            "Storage",
            "The file has the older format version %1 and could not be updated; it is unchanged.")
            .arg(version);
    return {{reason.isEmpty() ? unchanged : bothSentences(unchanged, reason), detail, path}};
}

Failure failed(const QString& path, int version, const Error& error)
{
    return failed(path, version, error.message, error.detail);
}

void vacuumInto(const QString& readPath, const QString& copyPath)
{
    Database database(readPath, Database::Access::ReadOnly);
    database.run(QStringLiteral("VACUUM INTO ?"), {copyPath});
}

// "Name (version 1).milepost", with a number when that is there already.
QString backupPathFor(const QString& path, int version)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const QString name =
            QStringLiteral("%1 (version %2%3).%4")
                .arg(file.completeBaseName())
                .arg(version)
                .arg(number > 1 ? QStringLiteral(", %1").arg(number) : QString(),
                     file.suffix().isEmpty() ? QStringLiteral("milepost") : file.suffix());
        QString candidate = QDir(file.path()).filePath(name);
        if (!QFileInfo::exists(candidate))
            return candidate;
    }
}

QString backUp(const QString& path, int version, const SchemaHistory& history, const QDateTime& now)
{
    tryMigration(path, path, history, now);
    QString backup = backupPathFor(path, version);
    PendingFile copy(backup);
    if (const Result<Done> checked = copy.check(ExistingFile::Refuse); !checked)
        throw failed(path, version, checked.error());
    vacuumInto(path, copy.path());
    if (const Result<Done> placed = copy.putInPlace(ExistingFile::Refuse); !placed)
        throw failed(path, version, placed.error());
    return backup;
}

} // namespace

void migrate(Database& database, const QString& path, const SchemaHistory& history,
             const QDateTime& now)
{
    while (schemaVersionOf(database) < history.newest()) {
        const int version = schemaVersionOf(database);
        const auto migration =
            std::find_if(history.migrations.cbegin(), history.migrations.cend(),
                         [&](const Migration& candidate) { return candidate.from == version; });
        if (migration == history.migrations.cend())
            throw failed(path, version, Message("Storage", "No way leads from this version."), {});
        try {
            step(database, *migration, now);
        } catch (const SqlError& error) {
            throw failed(path, version, {}, error.text);
        } catch (const RowError& error) {
            throw failed(path, version, cannotBeRight(error.problem, 0), {});
        }
    }
    requireSchema(database, path, history);
}

void migrateCopy(const QString& readPath, const QString& copyPath, const QString& path,
                 const SchemaHistory& history, const QDateTime& now)
{
    vacuumInto(readPath, copyPath);
    Database database(copyPath, Database::Access::ReadWrite);
    migrate(database, path, history, now);
}

void tryMigration(const QString& readPath, const QString& path, const SchemaHistory& history,
                  const QDateTime& now)
{
    const QTemporaryDir folder;
    const QString trial = folder.filePath(QStringLiteral("trial.milepost"));
    migrateCopy(readPath, trial, path, history, now);
    Database database(trial, Database::Access::ReadOnly);
    Transaction reading(database, Transaction::Kind::Read);
    static_cast<void>(loadFile(database, trial, path));
}

Migrated migrateFile(const QString& path, const SchemaHistory& history, const QDateTime& now)
{
    int version = 0;
    const QString backup = [&] {
        try {
            Database database(path, Database::Access::ReadOnly);
            version = schemaVersionOf(database);
            return backUp(path, version, history, now);
        } catch (const SqlError& error) {
            throw failed(path, version, {}, error.text);
        }
    }();
    try {
        Database database(path, Database::Access::ReadWrite);
        migrate(database, path, history, now);
    } catch (const SqlError& error) {
        throw Failure{
            {Message("Storage", "The update of the file was cut short; open it again, or use "
                                "the copy \"%1\".")
                 .arg(QFileInfo(backup).fileName()),
             error.text, path}};
    }
    return {backup};
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/openchecks.h"

#include "core/engagement/validate.h"
#include "core/storage/care/problemplaces.h"
#include "core/storage/file/sqlerror.h"
#include "core/storage/rows/engagementreader.h"

#include <future>

namespace milepost {

namespace {

Error wrongRow(const QString& path, const FileProblem& problem, qsizetype more)
{
    return {cannotBeRight(problem, more), {}, path};
}

Message strangeStructure(const FileProblem& problem, qsizetype more)
{
    if (more == 0) {
        return Message("Storage",
                       "The file is not opened, since its structure is not that of an engagement "
                       "file: %1.")
            .arg(problem.toMessage());
    }
    return Counted("Storage",
                   "The file is not opened, since its structure is not that of an engagement file: "
                   "%1 (and one more).",
                   "The file is not opened, since its structure is not that of an engagement file: "
                   "%1 (and %n more).")
        .of(more)
        .arg(problem.toMessage());
}

// On a connection of its own, since that is used on another thread than the reading.
QStringList structureProblemsOf(const QString& path)
{
    Database database(path, Database::Access::ReadOnly);
    return structureProblems(database, false, 1);
}

} // namespace

int schemaVersionOf(Database& database)
{
    return database.scalar(QStringLiteral("PRAGMA user_version")).toInt();
}

void requireSchema(Database& database, const QString& path, const SchemaHistory& history)
{
    const int version = schemaVersionOf(database);
    if (version > history.newest()) {
        throw Failure{
            {Message("Storage",
                     "The file has format version %1, and this program knows versions up to "
                     "%2; open it with a newer Milepost that knows version %1.")
                 .arg(version)
                 .arg(history.newest()),
             {},
             path}};
    }
    if (!history.schemas.contains(version)) {
        throw Failure{{Message("Storage", "The file has format version %1, which was never in use.")
                           .arg(version),
                       {},
                       path}};
    }
    const QList<FileProblem> problems = schemaProblems(database, history.schemas.value(version));
    if (!problems.isEmpty()) {
        throw Failure{{strangeStructure(problems.first(), problems.size() - 1), {}, path}};
    }
}

QStringList structureProblems(Database& database, bool thorough, int limit)
{
    // The CHECK constraints are left out: reading checks the same and names the row.
    database.execute(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
    QStringList problems;
    try {
        QSqlQuery& query = database.select(
            QStringLiteral("PRAGMA %1(%2)")
                .arg(thorough ? QStringLiteral("integrity_check") : QStringLiteral("quick_check"))
                .arg(limit));
        while (Database::next(query))
            problems.append(query.value(0).toString());
        query.finish();
    } catch (const SqlError& error) {
        // Some damage ends the check itself.
        if (!error.isDamage())
            throw;
        problems.append(error.text);
    }
    database.execute(QStringLiteral("PRAGMA ignore_check_constraints = OFF"));
    if (problems == QStringList{QStringLiteral("ok")})
        problems.clear();
    return problems;
}

LoadedFile loadFile(Database& database, const QString& readPath, const QString& path)
{
    // Three things at once, since each takes about as long as the others in a large file.
    LoadedFile loaded;
    std::future<QStringList> structure =
        std::async(std::launch::async, structureProblemsOf, readPath);
    loaded.sources = readContentSources(database);
    std::future<Result<Content>> content =
        std::async(std::launch::async, readContent, loaded.sources);

    std::optional<FileProblem> wrong;
    std::optional<SqlError> unreadable;
    RowProblems problems;
    try {
        loaded.engagement = readEngagement(database, problems);
    } catch (const RowError& error) {
        wrong = error.problem;
    } catch (const SqlError& error) {
        unreadable = error;
    }
    // A damaged structure explains all else that is wrong, so it is told first.
    const QStringList damage = structure.get();
    Result<Content> readContentResult = content.get();
    if (!damage.isEmpty())
        throw Failure{damagedFile(path, damage.first())};
    if (unreadable)
        throw *unreadable;
    if (wrong)
        throw Failure{wrongRow(path, *wrong, 0)};
    if (!readContentResult) {
        const Error& wrongContent = readContentResult.error();
        throw Failure{
            {Message("Storage", "The content that the file keeps cannot be used: %1.")
                 .arg(FileProblem{{}, wrongContent.where, wrongContent.message, wrongContent.detail}
                          .toMessage()),
             {},
             path}};
    }
    loaded.content = std::move(*readContentResult);
    const QList<Error> invalid = validate(loaded.content, loaded.engagement);
    if (!invalid.isEmpty()) {
        throw Failure{
            wrongRow(path, inTable(loaded.engagement, invalid.first()), invalid.size() - 1)};
    }
    return loaded;
}

} // namespace milepost

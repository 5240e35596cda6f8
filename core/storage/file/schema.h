// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filekind.h"
#include "core/storage/care/checkfile.h"
#include "core/storage/file/database.h"

#include <QMap>

#include <functional>

namespace milepost {

/// One step from a schema version to the next; runs inside a transaction that also raises the
/// version. It is told the time for the journal.
struct Migration {
    int from = 0;
    std::function<void(Database&, const QDateTime& now)> run;
};

/// The schemas of all versions that were ever released, and the way from each to the next. The
/// program has one; tests bring their own.
struct SchemaHistory {
    QMap<int, QString> schemas; ///< SQL text by version
    QList<Migration> migrations;

    [[nodiscard]] int newest() const { return schemas.lastKey(); }
};

[[nodiscard]] const SchemaHistory& schemaHistory();

/// The statements of a SQL text, split at semicolons outside of quotes and comments.
[[nodiscard]] QStringList sqlStatements(const QString& sql);

/// Makes the tables of this schema in an empty database and marks it with application id and
/// version.
void makeSchema(Database& database, const QString& schema, int version);

/// What the database has that the schema does not have, lacks, or has otherwise; each object is
/// named. Runs no SQL that the file brings along.
[[nodiscard]] QList<FileProblem> schemaProblems(Database& database, const QString& schema);

} // namespace milepost

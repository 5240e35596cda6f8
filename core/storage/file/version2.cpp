// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/file/version2.h"

#include "core/engagement/mendnames.h"
#include "core/storage/file/filelock.h"
#include "core/storage/file/schema.h"
#include "core/storage/rows/engagementreader.h"
#include "core/storage/rows/journal.h"
#include "core/storage/rows/rowwriter.h"

#include <QRegularExpression>

namespace milepost {

namespace {

// Frozen, as the schema of a released version is.
constexpr qlonglong kStep = 1'000'000;

QStringList columnsOf(Database& database, const QString& table)
{
    QStringList columns;
    QSqlQuery& query =
        database.select(QStringLiteral("SELECT name FROM pragma_table_info(?)"), {table});
    while (Database::next(query))
        columns.append(query.value(0).toString());
    query.finish();
    return columns;
}

// Both versions of a table have most columns in common.
void copyRows(Database& database, const QString& table, const QString& from)
{
    const QStringList older = columnsOf(database, from);
    QStringList columns;
    QStringList values;
    for (const QString& column : columnsOf(database, table)) {
        QString value = column;
        if (column == QLatin1String("rank"))
            value = QStringLiteral("(position + 1) * %1").arg(kStep);
        else if (table == QLatin1String("evidence") && column == QLatin1String("id"))
            value = QStringLiteral("'e' || (position + 1)");
        else if (column == QLatin1String("plan") || !older.contains(column))
            continue;
        columns.append(column);
        values.append(value);
    }
    const QString order = older.contains(QStringLiteral("dimension"))
                              ? QStringLiteral("assessment, dimension, position")
                          : older.contains(QStringLiteral("assessment"))
                              ? QStringLiteral("assessment, position")
                              : QStringLiteral("position");
    database.execute(QStringLiteral("INSERT INTO %1 (%2) SELECT %3 FROM %4 ORDER BY %5")
                         .arg(table, columns.join(QStringLiteral(", ")),
                              values.join(QStringLiteral(", ")), from, order));
}

// Version 1 took names as they were typed, in several spellings of the same letters and over
// several lines; version 2 has one form.
void mendNamesIn(Database& database, const QDateTime& now)
{
    RowProblems problems;
    Engagement engagement = readEngagement(database, problems);
    const QList<MendedName> mended = mendNames(engagement);
    if (mended.isEmpty())
        return;
    removeEngagement(database);
    insertEngagement(database, engagement);
    QList<JournalEntry> lines;
    for (const MendedName& name : mended) {
        JournalEntry line;
        line.change = Message("Storage", "Names brought into one form").toEnglish();
        line.entity = QStringLiteral("engagement");
        line.place = name.pointer.section(u'/', 1, -2).replace(u'/', QLatin1String(" / "));
        line.field = name.pointer.section(u'/', -1);
        line.before = name.before;
        line.after = name.after;
        lines.append(line);
    }
    complete(lines, lastJournalEntry(database).id, systemUser(), now);
    appendJournal(database, lines);
}

} // namespace

void updateToVersion2(Database& database, const QString& schema, const QDateTime& now)
{
    static const QRegularExpression made(
        QStringLiteral("^CREATE (?:UNIQUE )?(TABLE|INDEX) (\\w+)"));
    // They would keep their names, though on tables that go.
    database.execute(QStringLiteral("DROP INDEX metric_value_once"));
    database.execute(QStringLiteral("DROP INDEX dismissal_once"));
    QStringList moved;
    QStringList wanted;
    for (const QString& statement : sqlStatements(schema)) {
        const QRegularExpressionMatch match = made.match(statement);
        const QString name = match.captured(2);
        const QString there =
            database.scalar(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = ?"), {name})
                .toString();
        if (there == statement)
            continue;
        wanted.append(statement);
        if (match.captured(1) == QLatin1String("INDEX") || there.isEmpty())
            continue;
        database.execute(QStringLiteral("ALTER TABLE %1 RENAME TO version1_%1").arg(name));
        moved.append(name);
    }
    for (const QString& statement : std::as_const(wanted))
        database.execute(statement);
    for (const QString& table : std::as_const(moved))
        copyRows(database, table, QStringLiteral("version1_") + table);
    for (const QString& table : std::as_const(moved))
        database.execute(QStringLiteral("DROP TABLE version1_%1").arg(table));
    mendNamesIn(database, now);
}

} // namespace milepost

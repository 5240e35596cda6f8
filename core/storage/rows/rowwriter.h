// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"
#include "core/storage/rows/tables.h"

/// Rows in and out of the tables, one thing at a time. All throw SqlError and are used inside a
/// transaction. `parents` are the ids of the holders: none, the assessment, or that and the
/// dimension.
namespace milepost {

/// The key of a row as values to bind: holders' ids, then the position.
[[nodiscard]] inline QVariantList keyValues(const QStringList& parents, qsizetype position)
{
    QVariantList values;
    for (const QString& parent : parents)
        values.append(parent);
    values.append(qlonglong(position));
    return values;
}

template <class T>
void insertRow(Database& database, const QStringList& parents, qsizetype position, const T& thing)
{
    const QList<NamedCell> cells = cellsOf(thing);
    static const QString sql = [&] {
        QStringList columns = parentColumns<T>() + QStringList{QStringLiteral("position")};
        for (const NamedCell& cell : cells)
            columns.append(QString::fromLatin1(cell.column));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(tableName<T>(), columns.join(QStringLiteral(", ")),
                 QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    }();
    QVariantList values = keyValues(parents, position);
    values.reserve(values.size() + cells.size());
    for (const NamedCell& cell : cells)
        values.append(cell.value);
    database.run(sql, values);
}

template <class T>
void insertList(Database& database, const QStringList& parents, const QList<T>& things)
{
    for (qsizetype i = 0; i < things.size(); ++i)
        insertRow(database, parents, i, things[i]);
}

// What a thing holds, written after it.
template <class T>
void insertChildren(Database&, const QStringList&, const T&)
{}
void insertChildren(Database& database, const QStringList& parents, const Organization& holder);
void insertChildren(Database& database, const QStringList& parents, const Assessment& holder);
void insertChildren(Database& database, const QStringList& parents, const DimensionRecord& holder);
void insertChildren(Database& database, const QStringList& parents, const Plan& holder);

/// Makes room at `position`, or closes the gap there: moves the rows from `position` on by `step`
/// (1 or -1).
template <class T>
void moveRows(Database& database, const QStringList& parents, qsizetype position, int step)
{
    // In two steps by way of positions that no list reaches, since the key is checked row by row.
    constexpr qlonglong kFar = 1'000'000'000;
    static const QString away = QStringLiteral("UPDATE %1 SET position = position + %2 WHERE %3")
                                    .arg(tableName<T>())
                                    .arg(kFar)
                                    .arg(whereParents<T>() + QStringLiteral("position >= ?"));
    static const QString back =
        QStringLiteral("UPDATE %1 SET position = position + ? WHERE %2")
            .arg(tableName<T>(), whereParents<T>() + QStringLiteral("position >= ?"));
    database.run(away, keyValues(parents, position));
    database.run(back, QVariantList{qlonglong(step) - kFar} + keyValues(parents, kFar));
}

/// Writes a whole engagement into empty tables; the file's head row must be there.
void insertEngagement(Database& database, const Engagement& engagement);

/// Empties all tables of things; head, content and journal stay.
void removeEngagement(Database& database);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/database.h"
#include "core/storage/rows/tables.h"

/// Rows into the tables, one thing at a time. All throw SqlError and are used inside a transaction.
/// `parents` are the ids of the holders: none, the assessment, that and the dimension, or the
/// account list.
namespace milepost {

/// The distance between the ranks of neighbours in a list that was written as a whole: room for
/// twenty rows that are put into the same place one after the other.
inline constexpr qlonglong kRankStep = 1'000'000;

/// The rank of a row at this place of a list that is written as a whole.
[[nodiscard]] constexpr qlonglong rankAt(qsizetype index)
{
    return (index + 1) * kRankStep;
}

/// `rank` is taken where the rows are a list.
template <class T>
void insertRow(Database& database, const QStringList& parents, qlonglong rank, const T& thing)
{
    const QList<NamedCell> cells = cellsOf(thing);
    static const QString sql = [&] {
        QStringList columns = parentColumns<T>();
        if (isList<T>)
            columns.append(QStringLiteral("rank"));
        for (const NamedCell& cell : cells)
            columns.append(QString::fromLatin1(cell.column));
        return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(tableName<T>(), columns.join(QStringLiteral(", ")),
                 QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
    }();
    QVariantList values = parentValues(parents);
    values.reserve(values.size() + cells.size() + 1);
    if (isList<T>)
        values.append(rank);
    for (const NamedCell& cell : cells)
        values.append(cell.value);
    database.run(sql, values);
}

template <class T>
void insertList(Database& database, const QStringList& parents, const QList<T>& things)
{
    for (qsizetype i = 0; i < things.size(); ++i)
        insertRow(database, parents, rankAt(i), things[i]);
}

// What a thing holds, written after it.
template <class T>
void insertChildren(Database&, const QStringList&, const T&)
{}
void insertChildren(Database& database, const QStringList& parents, const Organization& holder);
void insertChildren(Database& database, const QStringList& parents, const Assessment& holder);
void insertChildren(Database& database, const QStringList& parents, const DimensionRecord& holder);
void insertChildren(Database& database, const QStringList& parents, const Plan& holder);
void insertChildren(Database& database, const QStringList& parents, const AccountList& holder);

/// Writes a whole engagement into empty tables; the file's head row must be there.
void insertEngagement(Database& database, const Engagement& engagement);

/// Empties all tables of things; head, content and journal stay.
void removeEngagement(Database& database);

} // namespace milepost

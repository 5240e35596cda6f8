// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/rows/rowwriter.h"

#include <QHash>

namespace milepost {

/// Finds ranks for rows that come into a list or move in it, and remembers where the lists end, so
/// that many rows can be added one after the other. Used inside one transaction, in which nobody
/// else changes the lists. Throws SqlError.
class Ranks {
public:
    explicit Ranks(Database& database) : m_database(database) {}

    /// The rank for a new row at this place; nothing when the list is shorter than that.
    template <class T>
    [[nodiscard]] std::optional<qlonglong> forNew(const QStringList& parents, qsizetype place)
    {
        const ListEnd now = endOf<T>(parents);
        const std::optional<qlonglong> rank = place == now.size
                                                  ? std::optional(now.lastRank + kRankStep)
                                                  : between<T>(parents, place, now.size, {}, {});
        if (!rank)
            return std::nullopt;
        ListEnd& end = endOf<T>(parents);
        ++end.size;
        end.lastRank = std::max(end.lastRank, *rank);
        return rank;
    }

    /// The rank at this place of the list without the row of `thing`, for that row.
    template <class T>
    [[nodiscard]] std::optional<qlonglong> forMoved(const QStringList& parents, qsizetype place,
                                                    const T& thing)
    {
        const qlonglong size = endOf<T>(parents).size;
        forget<T>(parents);
        static const QString others = QStringLiteral("NOT (%1)").arg(whereRow<T>());
        return between<T>(parents, place, size - 1, others, rowValues(parents, thing));
    }

    /// A row went, or goes by another name now, with all that it holds.
    void clear() { m_ends.clear(); }

private:
    template <class T>
    void forget(const QStringList& parents)
    {
        m_ends.remove(nameOf<T>(parents));
    }

    struct ListEnd {
        qlonglong size = 0;
        qlonglong lastRank = 0;
    };

    template <class T>
    static QString nameOf(const QStringList& parents)
    {
        return tableName<T>() + u'\n' + parents.join(u'\n');
    }

    template <class T>
    ListEnd& endOf(const QStringList& parents)
    {
        const QString name = nameOf<T>(parents);
        const auto known = m_ends.find(name);
        if (known != m_ends.end())
            return *known;
        static const QString sql =
            QStringLiteral("SELECT count(*), ifnull(max(rank), 0) FROM %1 WHERE %2true")
                .arg(tableName<T>(), whereParents<T>());
        QSqlQuery& query = m_database.select(sql, parentValues(parents));
        ListEnd end;
        if (Database::next(query))
            end = {query.value(0).toLongLong(), query.value(1).toLongLong()};
        query.finish();
        return *m_ends.insert(name, end);
    }

    // A rank between the neighbours of that place; the list gets new gaps when theirs is used up.
    // `others` leaves a row out, with `values` to bind.
    template <class T>
    std::optional<qlonglong> between(const QStringList& parents, qsizetype place, qlonglong size,
                                     const QString& others, const QVariantList& values)
    {
        if (place < 0 || place > size)
            return std::nullopt;
        for (int attempt = 0; attempt < 2; ++attempt) {
            const QList<qlonglong> ranks = ranksAround<T>(parents, place, others, values);
            const qlonglong before =
                place == 0 ? (ranks.isEmpty() ? 0 : ranks.first() - 2 * kRankStep) : ranks.first();
            const qlonglong after = place == size ? before + 2 * kRankStep : ranks.last();
            if (after - before >= 2)
                return before + (after - before) / 2;
            renumber<T>(parents);
        }
        return std::nullopt;
    }

    // Of the rows before and at the place, as far as there are such.
    template <class T>
    QList<qlonglong> ranksAround(const QStringList& parents, qsizetype place, const QString& others,
                                 const QVariantList& values)
    {
        const QString sql =
            QStringLiteral("SELECT rank FROM %1 WHERE %2%3 ORDER BY rank, %4 LIMIT ? OFFSET ?")
                .arg(tableName<T>(), whereParents<T>(),
                     others.isEmpty() ? QStringLiteral("true") : others, restOfOrder<T>());
        QList<qlonglong> ranks;
        QSqlQuery& query =
            m_database.select(sql, parentValues(parents) + values +
                                       QVariantList{place == 0 ? 1 : 2,
                                                    qlonglong(std::max<qsizetype>(place - 1, 0))});
        while (Database::next(query))
            ranks.append(query.value(0).toLongLong());
        query.finish();
        return ranks;
    }

    template <class T>
    void renumber(const QStringList& parents)
    {
        QStringList same;
        for (const QString& column : keyColumns<T>())
            same.append(QStringLiteral("%1.%2 IS placed.%2").arg(tableName<T>(), column));
        const QString sql =
            QStringLiteral("UPDATE %1 SET rank = placed.place * %2 FROM (SELECT %3, row_number() "
                           "OVER (ORDER BY rank, %4) AS place FROM %1 WHERE %5true) AS placed "
                           "WHERE %6")
                .arg(tableName<T>())
                .arg(kRankStep)
                .arg(keyColumns<T>().join(QStringLiteral(", ")), restOfOrder<T>(),
                     whereParents<T>(), same.join(QStringLiteral(" AND ")));
        m_database.run(sql, parentValues(parents));
        forget<T>(parents);
    }

    template <class T>
    static QStringList keyColumns()
    {
        QStringList columns = parentColumns<T>();
        for (const char* column : Table<T>::key)
            columns.append(QString::fromLatin1(column));
        return columns;
    }
    // Rows of the same rank stand in the order in which they are read.
    template <class T>
    static QString restOfOrder()
    {
        return Table<T>::hasRowid ? QStringLiteral("rowid")
                                  : keyColumns<T>().join(QStringLiteral(", "));
    }

    Database& m_database;
    QHash<QString, ListEnd> m_ends;
};

} // namespace milepost

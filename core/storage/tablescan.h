// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/places.h"
#include "core/storage/rowreader.h"
#include "core/storage/sqlerror.h"
#include "core/storage/tables.h"

#include <QSet>

namespace milepost {

/// Where problems of rows go while a file is read: without a list the first one is thrown, with a
/// list all are noted and their rows skipped.
class RowProblems {
public:
    RowProblems() = default;
    explicit RowProblems(QList<FileProblem>* list) : m_list(list) {}

    [[nodiscard]] bool tolerant() const { return m_list != nullptr; }
    void report(const QString& table, const QString& row, const QString& message)
    {
        if (!m_list)
            throw RowError{{table, row, message}};
        m_list->append({table, row, message});
    }

    qsizetype rowsRead = 0;
    QSet<QString> unreadable; ///< tables that are not what they should be and are left alone

private:
    QList<FileProblem>* m_list = nullptr;
};

/// Key of a row: the holders' ids and the place in their list.
struct RowKey {
    QStringList parents;
    qlonglong position = -1;

    bool operator==(const RowKey&) const = default;
};

template <class T>
struct ScannedRow {
    RowKey key;
    T thing;
};

/// Reads a table row by row in the order of its key. Where the file is damaged it goes on from the
/// other end, when problems are collected, so that only the rows around the damage are missing.
template <class T>
class TableScan {
public:
    TableScan(Database& database, RowProblems& problems)
        : m_database(database), m_problems(problems)
    {}

    [[nodiscard]] QList<ScannedRow<T>> run()
    {
        QList<ScannedRow<T>> rows;
        if (m_problems.unreadable.contains(tableName<T>()) || scan(QStringLiteral("ASC"), rows))
            return rows;
        m_stopAt = m_last;
        QList<ScannedRow<T>> fromTheEnd;
        scan(QStringLiteral("DESC"), fromTheEnd);
        std::reverse(fromTheEnd.begin(), fromTheEnd.end());
        rows.append(std::move(fromTheEnd));
        return rows;
    }

private:
    // False when damage ended the scan early.
    bool scan(const QString& direction, QList<ScannedRow<T>>& rows)
    {
        const QStringList keys = parentColumns<T>() + QStringList{QStringLiteral("position")};
        const QString sql =
            QStringLiteral("SELECT %1 FROM %2 ORDER BY %3 %4")
                .arg((keys + selectList<T>()).join(QStringLiteral(", ")), tableName<T>(),
                     keys.join(QStringLiteral(" %1, ").arg(direction)), direction);
        try {
            QSqlQuery& query = m_database.select(sql);
            while (Database::next(query)) {
                const RowKey key = keyOf(query);
                if (m_stopAt && key == *m_stopAt)
                    break;
                if (!m_stopAt)
                    checkPosition(key);
                m_last = key;
                ++m_problems.rowsRead;
                readRow(query, rows);
            }
            query.finish();
            return true;
        } catch (const SqlError& error) {
            if (!m_problems.tolerant())
                throw;
            m_problems.report(
                tableName<T>(), m_last ? placeText(m_last->parents, m_last->position) : QString(),
                QStringLiteral("reading stops near this row, the file is damaged (%1)")
                    .arg(error.text));
            return false;
        }
    }

    // Rows come in the order of their keys, so a list has gaps when a position is not one more than
    // the one before.
    void checkPosition(const RowKey& key)
    {
        const bool continues = m_last && m_last->parents == key.parents;
        if (key.position != (continues ? m_last->position + 1 : 0)) {
            m_problems.report(tableName<T>(), placeText(key.parents, key.position),
                              QStringLiteral("what comes before it in the list is missing"));
        }
    }

    static RowKey keyOf(const QSqlQuery& query)
    {
        RowKey key;
        for (int i = 0; i < Table<T>::parents; ++i)
            key.parents.append(query.value(i).toString());
        key.position = query.value(Table<T>::parents).toLongLong();
        return key;
    }

    void readRow(const QSqlQuery& query, QList<ScannedRow<T>>& rows)
    {
        try {
            T thing{};
            RowReader reader(query, Table<T>::parents + 1);
            visitColumns(reader, thing);
            rows.append({*m_last, std::move(thing)});
        } catch (const CellError& error) {
            m_problems.report(tableName<T>(), placeText(m_last->parents, m_last->position),
                              error.message);
        }
    }

    Database& m_database;
    RowProblems& m_problems;
    std::optional<RowKey> m_last;
    std::optional<RowKey> m_stopAt;
};

} // namespace milepost

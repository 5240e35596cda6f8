// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/file/sqlerror.h"
#include "core/storage/rows/places.h"
#include "core/storage/rows/rowreader.h"
#include "core/storage/rows/tables.h"

#include <QSet>

#include <algorithm>
#include <tuple>

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

/// Reads a table in the order of its key. Where problems are collected it trusts no index: it reads
/// the rows as they lie and sorts them, and goes on from the other end where the file is damaged,
/// so that only the rows around the damage are missing.
template <class T>
class TableScan {
public:
    TableScan(Database& database, RowProblems& problems)
        : m_database(database), m_problems(problems)
    {}

    [[nodiscard]] QList<ScannedRow<T>> run()
    {
        if (m_problems.unreadable.contains(tableName<T>()))
            return {};
        if (m_problems.tolerant())
            readAsTheyLie();
        else
            readInOrder();
        return std::move(m_rows);
    }

private:
    [[nodiscard]] static QStringList keyColumns()
    {
        return parentColumns<T>() + QStringList{QStringLiteral("position")};
    }

    [[nodiscard]] QSqlQuery& select(const QString& hint, const QStringList& order)
    {
        return m_database.select(
            QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
                .arg((keyColumns() + selectList<T>()).join(QStringLiteral(", ")), tableName<T>(),
                     hint, order.join(QStringLiteral(", "))));
    }

    void readInOrder()
    {
        QSqlQuery& query = select({}, keyColumns());
        std::optional<RowKey> last;
        while (Database::next(query)) {
            const RowKey key = keyOf(query);
            checkPosition(last, key);
            last = key;
            readRow(query, key);
        }
        query.finish();
    }

    void readAsTheyLie()
    {
        if (!readUntilDamage(QStringLiteral(" ASC"))) {
            m_stopAt = m_last;
            readUntilDamage(QStringLiteral(" DESC"));
        }
        const auto byKey = [](const RowKey& a, const RowKey& b) {
            return std::tie(a.parents, a.position) < std::tie(b.parents, b.position);
        };
        std::sort(m_keys.begin(), m_keys.end(), byKey);
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](const auto& a, const auto& b) { return byKey(a.key, b.key); });
        std::optional<RowKey> last;
        for (const RowKey& key : std::as_const(m_keys)) {
            checkPosition(last, key);
            last = key;
        }
    }

    [[nodiscard]] static QStringList asTheyLie(const QString& direction)
    {
        QStringList order =
            Table<T>::hasRowid ? QStringList{QStringLiteral("rowid")} : keyColumns();
        for (QString& column : order)
            column += direction;
        return order;
    }

    // False when damage ended the reading early.
    bool readUntilDamage(const QString& direction)
    {
        QString place;
        try {
            QSqlQuery& query = select(QStringLiteral(" NOT INDEXED"), asTheyLie(direction));
            while (Database::next(query)) {
                const RowKey key = keyOf(query);
                if (m_stopAt && key == *m_stopAt)
                    break;
                m_last = key;
                m_keys.append(key);
                place = placeText(key.parents, key.position);
                readRow(query, key);
            }
            query.finish();
            return true;
        } catch (const SqlError& error) {
            m_problems.report(
                tableName<T>(), place,
                QStringLiteral("reading stops near this row, the file is damaged (%1)")
                    .arg(error.text));
            return false;
        }
    }

    // Rows come in the order of their keys, so a list has gaps when a position is not one more than
    // the one before.
    void checkPosition(const std::optional<RowKey>& last, const RowKey& key)
    {
        const bool continues = last && last->parents == key.parents;
        if (key.position != (continues ? last->position + 1 : 0)) {
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

    void readRow(const QSqlQuery& query, const RowKey& key)
    {
        ++m_problems.rowsRead;
        try {
            T thing{};
            RowReader reader(query, Table<T>::parents + 1);
            visitColumns(reader, thing);
            if constexpr (std::is_same_v<T, EvidenceItem>)
                checkAttachment(reader, thing, key);
            m_rows.append({key, std::move(thing)});
        } catch (const CellError& error) {
            m_problems.report(tableName<T>(), placeText(key.parents, key.position), error.message);
        }
    }

    // What is damaged inside an attached file shows nowhere else; the rest of it is worth keeping.
    void checkAttachment(const RowReader& reader, const EvidenceItem& item, const RowKey& key)
    {
        if (m_problems.tolerant() && item.kind == EvidenceKind::File &&
            CellCollector::sha256Of(item.content) != reader.storedSha256()) {
            m_problems.report(tableName<T>(), placeText(key.parents, key.position),
                              QStringLiteral("the attached file is not the one that was stored"));
        }
    }

    Database& m_database;
    RowProblems& m_problems;
    QList<ScannedRow<T>> m_rows;
    QList<RowKey> m_keys; ///< of all rows as they lie, those that cannot be read among them
    std::optional<RowKey> m_last;
    std::optional<RowKey> m_stopAt;
};

} // namespace milepost

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
    void report(const QString& table, const QString& row, const Message& message,
                const QString& detail = {})
    {
        if (!m_list)
            throw RowError{{table, row, message, detail}};
        m_list->append({table, row, message, detail});
    }

    qsizetype rowsRead = 0;
    QSet<QString> unreadable; ///< tables that are not what they should be and are left alone
    QHash<QString, QStringList> columns; ///< of each table in a file of an older version

private:
    QList<FileProblem>* m_list = nullptr;
};

/// The holders of a row and its rank in their list.
struct RowPlace {
    QStringList parents;
    qlonglong rank = 0;

    bool operator==(const RowPlace&) const = default;
};

template <class T>
struct ScannedRow {
    RowPlace place;
    T thing;
};

/// Reads a table in the order of its ranks. Where problems are collected it trusts no index: it
/// reads the rows as they lie and goes on from the other end where the file is damaged, so that
/// only the rows around the damage are missing.
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
        if (!m_problems.tolerant())
            readAll(select({}, lie({})));
        else if (!readUntilDamage(QStringLiteral(" ASC")))
            readFromTheEnd();
        const auto byPlace = [](const ScannedRow<T>& a, const ScannedRow<T>& b) {
            return std::tie(a.place.parents, a.place.rank) <
                   std::tie(b.place.parents, b.place.rank);
        };
        if (!std::is_sorted(m_rows.cbegin(), m_rows.cend(), byPlace))
            std::stable_sort(m_rows.begin(), m_rows.end(), byPlace);
        return std::move(m_rows);
    }

private:
    // The expressions to select: holders, rank, then the thing's own. A file of an older version
    // lacks columns; what they would say is nothing, but for the rank and the ids of evidence.
    [[nodiscard]] QStringList expressions() const
    {
        QStringList all = parentColumns<T>();
        all.append(isList<T> ? QStringLiteral("rank") : QStringLiteral("0"));
        all += selectList<T>();
        const auto older = m_problems.columns.constFind(tableName<T>());
        if (older == m_problems.columns.constEnd())
            return all;
        for (QString& expression : all) {
            const bool isColumn = std::all_of(expression.cbegin(), expression.cend(), [](QChar c) {
                return c.isLower() || c.isDigit() || c == u'_';
            });
            if (!isColumn || expression == u"0" || older->contains(expression))
                continue;
            if (expression == QLatin1String("rank"))
                expression = QStringLiteral("position");
            else if (expression == QLatin1String("id"))
                expression = QStringLiteral("'e' || (position + 1)");
            else
                expression = QStringLiteral("NULL");
        }
        return all;
    }

    [[nodiscard]] QSqlQuery& select(const QString& hint, const QString& order)
    {
        return m_database.select(
            QStringLiteral("SELECT %1 FROM %2%3 ORDER BY %4")
                .arg(expressions().join(QStringLiteral(", ")), tableName<T>(), hint, order));
    }

    // The order in which the rows lie in the file.
    [[nodiscard]] QString lie(const QString& direction) const
    {
        QStringList order{QStringLiteral("rowid")};
        if (!Table<T>::hasRowid) {
            order = parentColumns<T>();
            if (m_problems.columns.contains(tableName<T>())) {
                order.append(QStringLiteral("position"));
            } else {
                for (const char* column : Table<T>::key)
                    order.append(QString::fromLatin1(column));
            }
        }
        for (QString& column : order)
            column += direction;
        return order.join(QStringLiteral(", "));
    }

    void readAll(QSqlQuery& query)
    {
        while (Database::next(query))
            readRow(query, placeOf(query));
        query.finish();
    }

    // False when damage ended the reading early.
    bool readUntilDamage(const QString& direction)
    {
        QString row;
        try {
            QSqlQuery& query = select(QStringLiteral(" NOT INDEXED"), lie(direction));
            while (Database::next(query)) {
                const QString key = keyText(query);
                if (m_stopAt && key == *m_stopAt)
                    break;
                m_last = key;
                const RowPlace place = placeOf(query);
                row = textOf(query, place);
                readRow(query, place);
            }
            query.finish();
            return true;
        } catch (const SqlError& error) {
            m_problems.report(
                tableName<T>(), row,
                Message("Storage", "reading stops near this row, the file is damaged"), error.text);
            return false;
        }
    }

    void readFromTheEnd()
    {
        m_stopAt = m_last;
        readUntilDamage(QStringLiteral(" DESC"));
    }

    static RowPlace placeOf(const QSqlQuery& query)
    {
        RowPlace place;
        for (int i = 0; i < Table<T>::parents; ++i)
            place.parents.append(query.value(i).toString());
        place.rank = query.value(Table<T>::parents).toLongLong();
        return place;
    }

    // All that the row says of its holders, its rank and its key, to know it again.
    static QString keyText(const QSqlQuery& query)
    {
        QStringList parts;
        for (int i = 0; i <= Table<T>::parents; ++i)
            parts.append(query.value(i).toString());
        return parts.join(u'\n') + u'\n' + ownKey(query).join(u'\n');
    }

    static QStringList ownKey(const QSqlQuery& query)
    {
        static const QStringList own = selectList<T>();
        QStringList parts;
        for (const char* column : Table<T>::key) {
            const auto at = own.indexOf(QLatin1String(column));
            parts.append(query.value(static_cast<int>(at) + Table<T>::parents + 1).toString());
        }
        if constexpr (std::is_same_v<T, Ballot>)
            return {ballotText(parts.at(0), parts.at(1))};
        return parts;
    }

    // How people know the row, where it cannot be read as a whole.
    static QString textOf(const QSqlQuery& query, const RowPlace& place)
    {
        const QStringList own = ownKey(query);
        const bool isEmpty = std::all_of(own.cbegin(), own.cend(),
                                         [](const QString& part) { return part.isEmpty(); });
        return isEmpty && isList<T> ? placeText(place.parents, place.rank)
                                    : placeText(place.parents, own);
    }

    void readRow(const QSqlQuery& query, const RowPlace& place)
    {
        ++m_problems.rowsRead;
        try {
            T thing{};
            RowReader reader(query, Table<T>::parents + 1);
            visitColumns(reader, thing);
            if constexpr (std::is_same_v<T, EvidenceItem>)
                checkAttachment(reader, thing, place);
            m_rows.append({place, std::move(thing)});
        } catch (const CellError& error) {
            m_problems.report(tableName<T>(), textOf(query, place), error.message);
        }
    }

    // What is damaged inside an attached file shows nowhere else; the rest of it is worth keeping.
    void checkAttachment(const RowReader& reader, const EvidenceItem& item, const RowPlace& place)
    {
        if (m_problems.tolerant() && item.kind == EvidenceKind::File &&
            CellCollector::sha256Of(item.content) != reader.storedSha256()) {
            m_problems.report(
                tableName<T>(), placeText(place.parents, item),
                Message("Storage", "the attached file is not the one that was stored"));
        }
    }

    Database& m_database;
    RowProblems& m_problems;
    QList<ScannedRow<T>> m_rows;
    std::optional<QString> m_last;
    std::optional<QString> m_stopAt;
};

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace milepost {

/// A table of rows that have an `id` and are compared by ==. Given new rows it tells its views what
/// went, came, moved and changed, so that what is selected, current or being edited stays with its
/// thing wherever that thing goes.
template <class Row>
class KeyedTable : public QAbstractTableModel {
public:
    using Key = decltype(Row::id);
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const QList<Row>& rows() const { return m_rows; }
    [[nodiscard]] const Row& row(int number) const { return m_rows.at(number); }
    /// The row number of a key, or −1.
    [[nodiscard]] int rowOf(const Key& id) const
    {
        for (int row = 0; row < m_rows.size(); ++row) {
            if (m_rows.at(row).id == id)
                return row;
        }
        return -1;
    }

protected:
    /// Each id once.
    void setRows(const QList<Row>& rows)
    {
        removeMissing(rows);
        appendNew(rows);
        reorder(rows);
        for (int row = 0; row < rows.size(); ++row) {
            if (m_rows.at(row) == rows.at(row))
                continue;
            m_rows[row] = rows.at(row);
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
        }
    }

private:
    static QSet<Key> keysOf(const QList<Row>& rows)
    {
        QSet<Key> keys;
        for (const Row& row : rows)
            keys.insert(row.id);
        return keys;
    }

    void removeMissing(const QList<Row>& rows)
    {
        const QSet<Key> kept = keysOf(rows);
        for (int last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
            if (kept.contains(m_rows.at(last).id))
                continue;
            int first = last;
            while (first > 0 && !kept.contains(m_rows.at(first - 1).id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void appendNew(const QList<Row>& rows)
    {
        const QSet<Key> known = keysOf(m_rows);
        QList<Row> added;
        for (const Row& row : rows) {
            if (!known.contains(row.id))
                added.append(row);
        }
        if (added.isEmpty())
            return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
        m_rows.append(added);
        endInsertRows();
    }

    void reorder(const QList<Row>& rows)
    {
        QHash<Key, int> wanted;
        for (int row = 0; row < rows.size(); ++row)
            wanted.insert(rows.at(row).id, row);
        bool inOrder = true;
        for (int row = 0; row < m_rows.size(); ++row)
            inOrder = inOrder && wanted.value(m_rows.at(row).id) == row;
        if (inOrder)
            return;
        emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        for (const QModelIndex& old : before)
            after.append(index(wanted.value(m_rows.at(old.row()).id), old.column()));
        QList<Row> ordered(m_rows.size());
        for (const Row& row : std::as_const(m_rows))
            ordered[wanted.value(row.id)] = row;
        m_rows = ordered;
        changePersistentIndexList(before, after);
        emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    }

    QList<Row> m_rows;
};

} // namespace milepost

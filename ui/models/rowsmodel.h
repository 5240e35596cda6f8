// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>

namespace milepost {

/// A table with one key a row; its views are told exactly which rows came and went, so that
/// selection and scroll position stay. data() may be asked for a key that is gone already.
template <class Key>
class RowsModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }

    [[nodiscard]] const QList<Key>& rows() const { return m_rows; }
    /// The row of a key, or -1.
    [[nodiscard]] int rowOf(const Key& key) const { return static_cast<int>(m_rows.indexOf(key)); }

protected:
    /// Makes the rows those of `now`, by removing and inserting what lies between the first and the
    /// last difference.
    void replaceRows(const QList<Key>& now)
    {
        const qsizetype common = std::min(m_rows.size(), now.size());
        qsizetype first = 0;
        while (first < common && m_rows[first] == now[first])
            ++first;
        qsizetype last = 0;
        while (last < common - first &&
               m_rows[m_rows.size() - 1 - last] == now[now.size() - 1 - last])
            ++last;
        const qsizetype gone = m_rows.size() - first - last;
        const qsizetype come = now.size() - first - last;
        if (gone > 0) {
            beginRemoveRows({}, static_cast<int>(first), static_cast<int>(first + gone - 1));
            m_rows.remove(first, gone);
            endRemoveRows();
        }
        if (come > 0) {
            beginInsertRows({}, static_cast<int>(first), static_cast<int>(first + come - 1));
            m_rows = now;
            endInsertRows();
        }
    }

    /// Every cell may have another value.
    void allChanged()
    {
        if (!m_rows.isEmpty() && columnCount() > 0)
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }

private:
    QList<Key> m_rows;
};

} // namespace milepost

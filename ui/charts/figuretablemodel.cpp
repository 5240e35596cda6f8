// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figuretablemodel.h"

#include "ui/language/emptycell.h"
#include "ui/theme/tooltip.h"

namespace milepost {

void FigureTableModel::setTable(const FigureTable& table)
{
    if (m_table == table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

int FigureTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int FigureTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FigureCell& cell = m_table.rows.at(index.row()).at(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return cell.text;
    case Qt::ToolTipRole:
        return toolTipText(cell.text);
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? emptyCellWords() : cell.text;
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.number ? Qt::AlignTrailing : Qt::AlignLeading) |
                                Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns.at(section);
    if (role == Qt::ToolTipRole)
        return toolTipText(m_table.columns.at(section));
    return {};
}

} // namespace milepost

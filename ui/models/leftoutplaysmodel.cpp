// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leftoutplaysmodel.h"

#include "ui/models/planrows.h"
#include "ui/theme/tooltip.h"

#include <QTextDocument>

namespace milepost {

void LeftOutPlaysModel::refresh(const Telling& telling)
{
    setRows(leftOutRowsOf(telling));
}

int LeftOutPlaysModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LeftOutPlaysModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const LeftOutRow& row = this->row(index.row());
    const QString text = index.column() == Title ? row.title : row.why;
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant LeftOutPlaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Title ? tr("Play") : tr("Why it is left out");
}

} // namespace milepost

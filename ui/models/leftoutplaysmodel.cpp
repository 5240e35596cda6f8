// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/leftoutplaysmodel.h"

#include "core/wording/terms.h"
#include "ui/language/inwords.h"
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
    const QString text = index.column() == Title   ? row.title
                         : index.column() == Worth ? row.worth
                                                   : row.why;
    return role == Qt::ToolTipRole ? toolTipText(text) : text;
}

QVariant LeftOutPlaysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == Title   ? inWords(terms::play())
           : section == Worth ? tr("What it would bring")
                              : tr("Why it is left out");
}

Qt::ItemFlags LeftOutPlaysModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags drop = Qt::ItemIsDropEnabled;
    return index.isValid() ? KeyedTable::flags(index) | Qt::ItemIsDragEnabled | drop : drop;
}

QMimeData* LeftOutPlaysModel::mimeData(const QModelIndexList& indexes) const
{
    return mimeOfPlay(indexes.isEmpty() ? PlayId() : row(indexes.first().row()).id);
}

bool LeftOutPlaysModel::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                        const QModelIndex&) const
{
    return data->hasFormat(playMimeType()) && rowOf(playOfMime(*data)) < 0;
}

/// Nothing is moved in the list itself: it follows the edit that is made of it.
bool LeftOutPlaysModel::dropMimeData(const QMimeData* data, Qt::DropAction action, int row,
                                     int column, const QModelIndex& parent)
{
    if (canDropMimeData(data, action, row, column, parent))
        emit playDropped(playOfMime(*data));
    return false;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/board/stepplays.h"

#include "ui/models/planmodel.h"
#include "ui/pages/plan/board/playcarddelegate.h"
#include "ui/theme/tooltip.h"

namespace milepost {

StepPlays::StepPlays(PlanModel& plan, QObject* parent) : QSortFilterProxyModel(parent), m_plan(plan)
{
    setSourceModel(&plan);
}

void StepPlays::setStep(const StepId& step)
{
    m_step = step;
    invalidateFilter();
}

bool StepPlays::filterAcceptsRow(int row, const QModelIndex&) const
{
    return m_plan.row(row).step == m_step;
}

int StepPlays::rowOf(const QModelIndex& index)
{
    const auto* plays = qobject_cast<const StepPlays*>(index.model());
    return plays ? plays->mapToSource(index).row() : -1;
}

PlayId StepPlays::playAt(const QModelIndex& index) const
{
    const int row = index.isValid() ? mapToSource(index).row() : -1;
    return row >= 0 ? m_plan.row(row).id : PlayId();
}

QModelIndex StepPlays::indexOf(const PlayId& play) const
{
    const int row = m_plan.rowOf(play);
    return row < 0 ? QModelIndex() : mapFromSource(m_plan.index(row, 0));
}

QVariant StepPlays::data(const QModelIndex& index, int role) const
{
    const int row = rowOf(index);
    if (row < 0)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_plan.row(row).title;
    case Qt::AccessibleTextRole:
        return cardWords(m_plan.row(row));
    case Qt::ToolTipRole:
        return toolTipText(cardWords(m_plan.row(row)));
    default:
        return {};
    }
}

Qt::ItemFlags StepPlays::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags drop = Qt::ItemIsDropEnabled;
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled |
                                 Qt::ItemNeverHasChildren | drop
                           : drop;
}

QMimeData* StepPlays::mimeData(const QModelIndexList& indexes) const
{
    return mimeOfPlay(playAt(indexes.value(0)));
}

bool StepPlays::canDropMimeData(const QMimeData* data, Qt::DropAction, int, int,
                                const QModelIndex&) const
{
    return data->hasFormat(playMimeType());
}

/// Nothing is moved in the list itself: the plan follows the edit that is made of it.
bool StepPlays::dropMimeData(const QMimeData* data, Qt::DropAction, int, int, const QModelIndex&)
{
    if (data->hasFormat(playMimeType()))
        emit playDropped(playOfMime(*data));
    return false;
}

} // namespace milepost

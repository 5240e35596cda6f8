// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/content.h"

namespace milepost {

namespace {

template <class List, class I>
auto findById(const List& list, const I& id) -> decltype(&list.first())
{
    for (const auto& item : list) {
        if (item.id == id)
            return &item;
    }
    return nullptr;
}

} // namespace

const Matrix* Content::findMatrix(const MatrixId& id) const
{
    return findById(matrices, id);
}

const Matrix* Content::findMatrixOf(const DimensionId& id) const
{
    for (const Matrix& matrix : matrices) {
        if (matrix.findDimension(id))
            return &matrix;
    }
    return nullptr;
}

const Dimension* Content::findDimension(const DimensionId& id) const
{
    const Matrix* matrix = findMatrixOf(id);
    return matrix ? matrix->findDimension(id) : nullptr;
}

const Playbook* Content::findPlaybook(const PlaybookId& id) const
{
    return findById(playbooks, id);
}

const Step* Content::findStep(const StepId& id) const
{
    for (const Playbook& playbook : playbooks) {
        if (const Step* step = findById(playbook.steps, id))
            return step;
    }
    return nullptr;
}

const Play* Content::findPlay(const PlayId& id) const
{
    const qsizetype index = m_playIndex.value(id, -1);
    return index < 0 ? nullptr : &plays.at(index);
}

const Role* Content::findRole(const RoleId& id) const
{
    return findById(roles, id);
}

const Workstream* Content::findWorkstream(const WorkstreamId& id) const
{
    return findById(workstreams, id);
}

const Metric* Content::findMetric(const MetricId& id) const
{
    return findById(metrics, id);
}

const Pitfall* Content::findPitfall(const PitfallId& id) const
{
    return findById(pitfalls, id);
}

void Content::indexPlays()
{
    m_playIndex.clear();
    m_playIndex.reserve(plays.size());
    for (qsizetype i = 0; i < plays.size(); ++i)
        m_playIndex.insert(plays[i].id, i);
}

} // namespace milepost

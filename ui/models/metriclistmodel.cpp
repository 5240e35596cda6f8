// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/metriclistmodel.h"

#include <algorithm>

namespace milepost {

void MetricListModel::setMetrics(const QList<MetricSummary>& metrics)
{
    m_metrics = metrics;
    relist();
}

void MetricListModel::setFilter(const MetricFilter& filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    relist();
}

bool MetricListModel::isListed(const MetricSummary& metric) const
{
    if ((m_filter.category && metric.category != *m_filter.category) ||
        (!m_filter.lifecycleStage.isEmpty() && metric.lifecycleStage != m_filter.lifecycleStage) ||
        (m_filter.onlyGoals && !metric.isGoal) || (m_filter.onlyWithValues && !metric.hasValues))
        return false;
    const QString searched =
        QStringList{metric.name, metric.id.text(), metric.describe}.join(QLatin1Char(' '));
    const QStringList words = m_filter.words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(), [&](const QString& word) {
        return searched.contains(word, Qt::CaseInsensitive);
    });
}

void MetricListModel::relist()
{
    QList<MetricSummary> listed;
    for (const MetricSummary& metric : m_metrics) {
        if (isListed(metric))
            listed.append(metric);
    }
    setRows(listed);
}

int MetricListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : 1;
}

QVariant MetricListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const MetricSummary& metric = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return metric.name;
    case DescriptionRole:
        return metric.describe;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(metric.name, metric.describe);
    default:
        return {};
    }
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/metriccard.h"
#include "ui/models/keyedtable.h"

#include <optional>

namespace milepost {

/// Which metrics of the catalogue are listed.
struct MetricFilter {
    QString words = {}; ///< each of them is in the name, the id or the line that describes it
    std::optional<MetricCategory> category = {};
    QString lifecycleStage = {}; ///< id, or empty for all
    bool onlyGoals = false;
    bool onlyWithValues = false;

    bool operator==(const MetricFilter&) const = default;
};

/// The catalogue of metrics, one a row.
class MetricListModel : public KeyedTable<MetricSummary> {
    Q_OBJECT

public:
    enum Role { DescriptionRole = Qt::UserRole };

    using KeyedTable::KeyedTable;

    void setMetrics(const QList<MetricSummary>& metrics);
    void setFilter(const MetricFilter& filter);
    [[nodiscard]] const MetricFilter& filter() const { return m_filter; }

    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] bool isListed(const MetricSummary& metric) const;
    void relist();

    QList<MetricSummary> m_metrics;
    MetricFilter m_filter;
};

} // namespace milepost

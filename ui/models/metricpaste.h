// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/models/metricgridmodel.h"

namespace milepost {

/// Where a pasted table goes: all columns and periods of the grid, and the cell from which on the
/// table fills them.
struct MetricPasteTarget {
    const Metric& metric;
    QList<MetricColumn> columns;
    QList<QDate> periods;
    qsizetype firstPeriod = 0;
    qsizetype firstColumn = 0;
    std::function<MetricValue(const QDate&, MetricGroup)> existing; ///< or one without entries
    std::function<QString(int)> columnName;
};

/// Reads a table as spreadsheets copy it (see readPastedTable()) into values; empty cells leave
/// what is there. A first column of period ends and a first row of names say where rows and columns
/// go, wherever the current cell is; periods that the grid does not have yet are new ones. The
/// error names the first bad cell and why it is not taken.
[[nodiscard]] Result<QList<MetricValue>> readPastedMetricValues(const MetricPasteTarget& target,
                                                                const QString& text);

} // namespace milepost

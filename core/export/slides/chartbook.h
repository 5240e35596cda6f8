// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/slides/chartdata.h"

#include <QByteArray>
#include <QLatin1StringView>

namespace milepost {

/// The workbook inside a chart: categories or days in the first column from the second row on, a
/// column a series with its name in the first row. Fails as makeWorkbook() does.
[[nodiscard]] Result<QByteArray> chartBook(const Telling& telling, const ChartData& chart);

/// The name of its only sheet.
inline constexpr QLatin1StringView kChartSheet("Sheet1");

} // namespace milepost

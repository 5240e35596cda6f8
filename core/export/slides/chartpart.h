// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/export/slides/chartdata.h"

#include <QByteArray>

namespace milepost {

/// A chart as DrawingML, with its numbers in it and their cells in the workbook to which `book` is
/// the id of the relation.
[[nodiscard]] QByteArray chartXml(const ChartData& chart, const QString& book,
                                  const QString& language);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/export/exporttable.h"

namespace milepost {

/// Writes each table as a file "plan.csv", called by its id, into a new folder. The folder appears
/// with all of them or not at all; where something is already, nothing is written.
[[nodiscard]] Result<Done> writeTableFolder(const QString& path, const QList<ExportTable>& tables,
                                            const CsvStyle& style = {});

} // namespace milepost

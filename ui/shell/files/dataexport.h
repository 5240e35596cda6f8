// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/filework.h"
#include "ui/shell/files/fileoperations.h"

#include <QDate>

namespace milepost {

struct EngagementTimes;

/// When the engagement was made and last changed; neither is valid without a file.
[[nodiscard]] Result<EngagementTimes> timesIn(const EngagementDocument& document);

/// Asks where, and writes there what people go on working with, as of that day and in the language
/// of the window. The banner tells what was written, with ways to open it, or why not.
[[nodiscard]] FileOutcome exportDataOf(EngagementDocument& document, const QDate& day,
                                       ExportKind kind, QWidget* parent, FileChooser& files);

} // namespace milepost

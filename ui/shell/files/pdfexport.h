// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/fileoperations.h"

namespace milepost {

/// Asks for a path and writes the full report there, on the paper of the person's country.
[[nodiscard]] FileOutcome exportReport(EngagementDocument& document, QWidget* parent,
                                       FileChooser& files);

} // namespace milepost

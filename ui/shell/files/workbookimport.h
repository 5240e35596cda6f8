// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/files/fileoperations.h"

namespace milepost {

/// Asks for a workbook that others have filled in, shows what it would change and what not, and,
/// where the person agrees, takes it in as one step. The banner tells why it could not be read.
[[nodiscard]] FileOutcome importWorkbookInto(EngagementDocument& document, QWidget* parent,
                                             FileChooser& files);

} // namespace milepost

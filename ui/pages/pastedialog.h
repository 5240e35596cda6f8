// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/pastepreview.h"

class QWidget;

namespace milepost {

/// Shows what was understood of something pasted and returns whether it is meant so. Enter takes
/// it, Esc leaves everything as it was.
[[nodiscard]] bool confirmPaste(const PastePreview& preview, QWidget* parent);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/windowcontext.h"
#include "ui/shell/palette/palettemodel.h"

class QAction;

namespace milepost {

/// What the palette finds in a window: the commands that can be done now, and of the engagement its
/// dimensions, plays and assessments, as far as a page exists that shows them. The context must
/// outlive the entries.
[[nodiscard]] QList<PaletteEntry> paletteEntries(WindowContext& context,
                                                 const QList<QAction*>& commands);

} // namespace milepost

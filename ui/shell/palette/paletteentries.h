// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/palette/palettemodel.h"
#include "ui/view/pagename.h"

class QAction;
class QWidget;

namespace milepost {

class ShownEngagement;

/// What there is to be found in a window. Window and engagement must outlive the entries.
struct PaletteScope {
    QWidget& window;
    QList<PageName> pages;
    ShownEngagement* shown = nullptr; ///< null while the start page shows
    QList<QAction*> commands;
};

/// What the palette finds: the commands that can be done now, and of the engagement its dimensions,
/// plays and assessments, as far as a page exists that shows them.
[[nodiscard]] QList<PaletteEntry> paletteEntries(const PaletteScope& scope);

} // namespace milepost

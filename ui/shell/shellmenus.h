// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions/actionset.h"

class QMenu;
class QMenuBar;

namespace milepost {

/// The menus whose contents change while the program runs; the rest never does.
struct ShellMenus {
    QMenu* recent = nullptr; ///< File, Open recent
    QMenu* page = nullptr;   ///< what the current page can do; named after it
};

/// Fills the menu bar with the actions.
[[nodiscard]] ShellMenus fillMenuBar(QMenuBar& bar, const ActionSet& actions);

} // namespace milepost

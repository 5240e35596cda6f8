// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/windowtheme.h"

class QSettings;

namespace milepost {

/// The theme that was chosen last; System at first.
[[nodiscard]] ThemeChoice readThemeChoice(const QSettings& settings);

/// Notes every choice from now on. The settings must outlive the theme.
void keepThemeChoice(WindowTheme& theme, QSettings& settings);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace milepost {

/// One of the program's own icons by its name, that of its file in resources/icons without the
/// ending. It is drawn in the text colour of the application's palette at the moment of painting:
/// muted when disabled, in the colour of selected text when selected. Null for an unknown name.
[[nodiscard]] QIcon themeIcon(const QString& name);

/// The same in one colour, whatever the palette.
[[nodiscard]] QIcon themeIcon(const QString& name, const QColor& colour);

/// The program's own sign, for windows and the task bar.
[[nodiscard]] QIcon applicationIcon();

} // namespace milepost

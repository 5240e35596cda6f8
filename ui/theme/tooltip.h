// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// Text for a tool tip, broken into lines of a width that reads well in the application's font.
/// Tool tips are plain text: Style shows markup in them as it was typed.
[[nodiscard]] QString toolTipText(const QString& text);

} // namespace milepost

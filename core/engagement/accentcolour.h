// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

namespace milepost {

/// The accent colour of a client, made fit to be read on paper.
struct AccentColour {
    QString code;        ///< "#rrggbb"; text in it has at least 4.5:1 on white and on pale grey
    double contrast = 1; ///< of the colour that was asked for on white (WCAG 2.1), 1 to 21
    bool darkened = false;
};

/// The colour of a code as "#1a2b3c" if it can be read, else the same hue as much darker as it has
/// to be. What is no such code gives an empty one: no accent colour.
[[nodiscard]] AccentColour readableAccent(const QString& code);

/// That the colour is darkened and why; empty where it is used as it is.
[[nodiscard]] Message accentRemark(const AccentColour& colour);

} // namespace milepost

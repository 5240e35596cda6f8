// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace milepost {

/// The contrast of two opaque colours as WCAG 2.1 defines it, from 1 (the same) to 21 (black on
/// white).
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

/// Whether light text is needed on this colour.
[[nodiscard]] bool isDark(const QColor& background);

} // namespace milepost

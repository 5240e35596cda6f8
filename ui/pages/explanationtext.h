// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"

#include <QPalette>
#include <QUrl>

#include <optional>

namespace milepost {

/// An explanation as rich text, with every text that a person typed escaped. Figures of a dimension
/// and open indicators are links.
[[nodiscard]] QString explanationHtml(const Content& content, const Explanation& explanation,
                                      const QPalette& palette);

/// What a link of that text leads to.
struct ExplanationTarget {
    DimensionId dimension;
    IndicatorId indicator; ///< empty: the dimension as a whole
};
[[nodiscard]] std::optional<ExplanationTarget> targetOf(const QUrl& link);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"
#include "core/report/reportcontent.h"
#include "ui/figures/glyphcheck.h"

namespace milepost {

/// What to tell before and after printing: which scripts do not come out as they were typed, each
/// with an example, and what helps. Empty where all does.
[[nodiscard]] QList<Message> glyphWarnings(const QList<GlyphProblem>& problems);

/// The same for the readers of the report, on its cover and in the letters that it has.
[[nodiscard]] QList<Fact> glyphFacts(const QList<GlyphProblem>& problems, const Language& language);

/// The words that are not printed, counted as what a report leaves out.
[[nodiscard]] QList<LeftOut> glyphsLeftOut(const QList<GlyphProblem>& problems,
                                           const Language& language);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"
#include "core/scoring/scorecard.h"

#include <QByteArray>

namespace milepost {

/// The figures of all scorecards and of the plan as one text, one figure a line, unrounded:
/// independent of locale, edition and date of the report.
[[nodiscard]] QByteArray canonicalState(const QList<Scorecard>& scorecards,
                                        const CompiledPlan& plan);

/// SHA-256 of canonicalState(), the first 16 hexadecimal digits in groups of four: two reports with
/// the same checksum show the same scores and the same plan.
[[nodiscard]] QString stateChecksum(const QList<Scorecard>& scorecards, const CompiledPlan& plan);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/planning/compiledplan.h"
#include "core/scoring/scorecard.h"

#include <QJsonObject>

namespace milepost {

/// What `milepost score --json` prints: the scorecards of the engagement's assessments, in the same
/// order, and the overall figures. Numbers are unrounded; what does not exist is null.
[[nodiscard]] QJsonObject scoreResult(const Content& content, const Engagement& engagement,
                                      const QList<Scorecard>& scorecards);

/// What `milepost plan --json` prints.
[[nodiscard]] QJsonObject planResult(const CompiledPlan& plan);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/planning/compiledplan.h"
#include "core/progress/matrixprogress.h"
#include "core/scoring/scorecard.h"

#include <QJsonObject>

#include <functional>

namespace milepost {

/// What `milepost score --json` prints: the scorecards of the engagement's assessments, in the same
/// order, and the overall figures. Numbers are unrounded; what does not exist is null.
[[nodiscard]] QJsonObject scoreResult(const Content& content, const Engagement& engagement,
                                      const QList<Scorecard>& scorecards);

/// What `milepost plan --json` prints, with its horizons as of that date, or of the plan's
/// start.
[[nodiscard]] QJsonObject planResult(const CompiledPlan& plan, const QDate& statusDate = {});

/// What `milepost metrics --json` prints: the recorded values, those that cannot be as null, and
/// the comparisons of each account list.
[[nodiscard]] QJsonObject metricsResult(const Content& content, const Engagement& engagement);

/// What `milepost progress --json` prints; `words` says why two assessments are unlike.
[[nodiscard]] QJsonObject
progressResult(const QList<MatrixProgress>& progress,
               const std::function<QString(const ComparisonBreak&)>& words);

} // namespace milepost

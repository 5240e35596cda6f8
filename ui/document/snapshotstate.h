// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/planning/compiledplan.h"

#include <QJsonObject>

namespace milepost {

class EngagementDocument;

/// What a snapshot freezes: `contentVersion`, `participants` (id and function of those eligible,
/// without names, by assessment), `score` and `plan` as the results of core/exchange/results.h, and
/// `metrics`, the latest value of each for all accounts of the whole organization.
[[nodiscard]] QJsonObject freezeState(const Content& content, const Engagement& engagement,
                                      const QList<Scorecard>& scorecards, const CompiledPlan& plan);

/// One assessment as a state, for compareStates: its scores, without a plan, and the metrics as
/// they were on its day. Empty for an unknown assessment.
[[nodiscard]] QJsonObject assessmentState(const Content& content, const Engagement& engagement,
                                          const QList<Scorecard>& scorecards,
                                          const AssessmentId& id);

/// A snapshot of the document as it is now, with an id of its own, for edits::addSnapshot.
[[nodiscard]] Snapshot snapshotNow(EngagementDocument& document, const QString& name,
                                   const QDate& date);

/// Closes an assessment and, where there is room for one more, takes a snapshot of that: one step
/// with the name of the closing.
[[nodiscard]] Result<Done> closeWithSnapshot(EngagementDocument& document, const AssessmentId& id,
                                             const QDate& date);

} // namespace milepost

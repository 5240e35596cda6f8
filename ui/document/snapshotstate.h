// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/compiledplan.h"

#include <QJsonObject>

namespace milepost {

class EngagementDocument;

/// What a snapshot freezes: `contentVersion`, `participants` (id and function of those eligible,
/// without names, by assessment), `score` and `plan` as the results of core/exchange/results.h.
[[nodiscard]] QJsonObject freezeState(const Content& content, const Engagement& engagement,
                                      const QList<Scorecard>& scorecards, const CompiledPlan& plan);

/// A snapshot of the document as it is now, with an id of its own, for edits::addSnapshot.
[[nodiscard]] Snapshot snapshotNow(EngagementDocument& document, const QString& name,
                                   const QDate& date);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ballotplan.h"

#include <QString>

namespace milepost {

class EngagementDocument;

/// Reads the ballots of raters from a file (core/exchange/ballotfile.h) for an assessment.
[[nodiscard]] Result<BallotFile> readBallots(const EngagementDocument& document,
                                             const AssessmentId& assessment, const QString& path);

/// Does what the plan says, all of it as one step or none: casts the ballots that are new or
/// changed, adds the people who are new to the roster and, where only some may vote, to those.
[[nodiscard]] Result<Done> takeBallots(EngagementDocument& document, const AssessmentId& assessment,
                                       const BallotPlan& plan);

/// How many ballots of the plan are new, change another, are there already or are refused; a
/// sentence.
[[nodiscard]] QString ballotCounts(const BallotPlan& plan);

/// What one ballot of the plan does, such as "changes 1.5 to 2.5".
[[nodiscard]] QString ballotOutcome(const PlannedBallot& ballot);

} // namespace milepost

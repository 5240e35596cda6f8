// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/edits/dimensionplace.h"
#include "core/engagement/edit.h"

namespace milepost {

/// A ballot with the dimension it is for, as it comes from a pasted table or a ballot file.
struct DimensionBallot {
    DimensionId dimension;
    Ballot ballot;
};

} // namespace milepost

/// What can be done to the votes on a dimension. `extensions` of a ballot given here are ignored,
/// those in the file are kept.
namespace milepost::edits {

/// Records or replaces the ballot of its participant and round. Round 2 needs votes in round 1.
[[nodiscard]] Result<Change> castBallot(const Content& content, const Engagement& engagement,
                                        const DimensionPlace& place, const Ballot& ballot);
[[nodiscard]] Result<Change> clearBallot(const Content& content, const Engagement& engagement,
                                         const DimensionPlace& place,
                                         const ParticipantId& participant, int round);
/// Records or replaces many ballots; all of them or none.
[[nodiscard]] Result<Change> castBallots(const Content& content, const Engagement& engagement,
                                         const AssessmentId& assessment,
                                         const QList<DimensionBallot>& ballots);
/// Copies the votes of round 1 into round 2, so that those who stay with theirs need not vote
/// again. Round 2 counts as soon as it has a ballot.
[[nodiscard]] Result<Change> startSecondRound(const Content& content, const Engagement& engagement,
                                              const DimensionPlace& place);
/// Removes the ballots of round 2; round 1 counts again.
[[nodiscard]] Result<Change> withdrawSecondRound(const Content& content,
                                                 const Engagement& engagement,
                                                 const DimensionPlace& place);

} // namespace milepost::edits

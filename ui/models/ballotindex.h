// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"

#include <QHash>

namespace milepost {

/// Finds ballots by dimension, person and round without going through all of them. It fills itself
/// when asked and is told of changes; one vote more or another vote keeps it.
class BallotIndex {
public:
    [[nodiscard]] const Ballot* find(const Assessment& assessment, const DimensionId& dimension,
                                     const ParticipantId& participant, int round);
    void clear() { m_dimensions.clear(); }
    /// To be called after the change was made in that assessment.
    void follow(const Change& change, const AssessmentId& assessment);

private:
    using Positions = QHash<std::pair<ParticipantId, int>, qsizetype>;
    QHash<DimensionId, Positions> m_dimensions;
};

/// Who has a row in the grid of votes: those who may vote, otherwise everybody; in the order of the
/// roster.
[[nodiscard]] QList<ParticipantId> votersInOrder(const Engagement& engagement,
                                                 const Assessment& assessment);

} // namespace milepost

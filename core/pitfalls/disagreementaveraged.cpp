// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/assessmentdetectors.h"

namespace milepost {

QList<Seen> detectDisagreementAveraged(const AssessmentView& view)
{
    QList<Seen> seen;
    for (const DimensionScore& score : view.card.dimensions) {
        if (!score.votes || score.votes->band != ConsensusBand::Split)
            continue;
        const DimensionRecord* record = view.assessment.findDimension(score.id);
        if (!record->reason.trimmed().isEmpty())
            continue;
        seen.append(
            {score.id, Message("Pitfalls", "The votes run from %1 to %2, and no reason says why "
                                           "the score is %3.")
                           .arg(score.votes->min, 0, 2)
                           .arg(score.votes->max, 0, 2)
                           .arg(*score.score, 0, 2)});
    }
    return seen;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/assessmentdetectors.h"

namespace milepost {

QList<Seen> detectScoreWithoutEvidence(const AssessmentView& view)
{
    QList<Seen> seen;
    for (const DimensionScore& score : view.card.dimensions) {
        const DimensionRecord* record = view.assessment.findDimension(score.id);
        if (!score.rated() || !score.agreed || *score.score < 2 - kTolerance ||
            record->evidenceGrade > 1)
            continue;
        seen.append(
            {score.id, record->evidenceGrade == 0
                           ? QStringLiteral("The agreed score of %1 rests on opinion alone.")
                                 .arg(*score.score)
                           : QStringLiteral("The agreed score of %1 rests on examples that "
                                            "were told, nothing was seen.")
                                 .arg(*score.score)});
    }
    return seen;
}

} // namespace milepost

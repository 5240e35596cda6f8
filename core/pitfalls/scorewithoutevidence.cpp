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
        const bool attached = !record->evidence.isEmpty();
        const Message words =
            record->evidenceGrade == 1
                ? Message("Pitfalls",
                          "The agreed score of %1 rests on examples that were told, nothing "
                          "was seen.")
            : attached ? Message("Pitfalls", "The agreed score of %1 is graded as opinion, though "
                                             "evidence is attached.")
                       : Message("Pitfalls", "The agreed score of %1 rests on opinion alone.");
        seen.append({score.id, words.arg(*score.score, 0, 2)});
    }
    return seen;
}

} // namespace milepost

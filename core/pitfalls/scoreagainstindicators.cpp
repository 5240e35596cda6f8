// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/assessmentdetectors.h"

#include <cmath>

namespace milepost {

QList<Seen> detectScoreAgainstIndicators(const AssessmentView& view)
{
    QList<Seen> seen;
    for (const DimensionScore& score : view.card.dimensions) {
        if (!score.rated() || !score.agreed)
            continue;
        if (score.hint && std::abs(*score.score - score.hint->value()) >= 1 - kTolerance) {
            seen.append(
                {score.id, Message("Pitfalls", "The agreed score is %1, the answered indicators "
                                               "support %2.")
                               .arg(*score.score, 0, 2)
                               .arg(score.hint->value(), 0, 2)});
        } else if (score.contradiction) {
            seen.append(
                {score.id, Message("Pitfalls", "The agreed score is %1, and a sign of stage 1 is "
                                               "answered yes.")
                               .arg(*score.score, 0, 2)});
        }
    }
    return seen;
}

} // namespace milepost

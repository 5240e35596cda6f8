// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/assessmentdetectors.h"

namespace milepost {

namespace {

constexpr double kLeastParticipation = 0.50;

} // namespace

QList<Seen> detectTooFewVoices(const AssessmentView& view)
{
    QList<Seen> seen;
    for (const DimensionScore& score : view.card.dimensions) {
        if (!score.rated())
            continue;
        const bool absent =
            score.votes && score.votes->participation < kLeastParticipation - kTolerance;
        if (score.valid == 0) {
            seen.append({score.id, Message("Pitfalls", "Nobody has voted on this score.")});
        } else if (score.provisional) {
            seen.append({score.id, score.valid == 1
                                       ? Message("Pitfalls", "Only one person has scored this.")
                                       : Message("Pitfalls", "Only two people have scored this.")});
        } else if (absent) {
            seen.append(
                {score.id, Message("Pitfalls", "Only %1 of %2 people asked have scored this.")
                               .arg(score.valid)
                               .arg(score.eligible - score.notApplicable)});
        }
    }
    return seen;
}

} // namespace milepost

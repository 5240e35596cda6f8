// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/gaps.h"

#include "core/engagement/defaults.h"

#include <algorithm>

namespace milepost {

void GapBands::take(Transition transition, double lift)
{
    double& band = transition == Transition::OneToTwo ? oneToTwo : twoToThree;
    band = std::max(0.0, band - lift);
    if (band < kTolerance)
        band = 0;
}

GapBands gapBands(double score, double target)
{
    return {std::max(0.0, std::min(target, 2.0) - std::max(score, 1.0)),
            std::max(0.0, std::min(target, 3.0) - std::max(score, 2.0))};
}

QList<DimensionGap> dimensionGaps(const Content& content, const Engagement& engagement,
                                  const QList<Scorecard>& scorecards)
{
    QList<DimensionGap> dimensions;
    for (const Assessment* assessment : assessmentsInUse(content, engagement)) {
        for (const Scorecard& card : scorecards) {
            if (card.assessment != assessment->id)
                continue;
            for (const DimensionScore& result : card.dimensions) {
                if (!result.rated())
                    continue;
                dimensions.append({result.id, card.matrix, card.assessment, *result.score,
                                   result.target, result.weight, result.confidence->label,
                                   gapBands(*result.score, result.target.value())});
            }
        }
    }
    return dimensions;
}

QMap<DimensionId, HalfStage> project(const QList<DimensionGap>& dimensions,
                                     const QList<const Play*>& finished)
{
    QHash<DimensionId, GapBands> lifts;
    for (const Play* play : finished) {
        for (const Advance& advance : play->advances) {
            GapBands& sum = lifts[advance.dimension];
            (advance.transition == Transition::OneToTwo ? sum.oneToTwo : sum.twoToThree) +=
                advance.lift;
        }
    }
    QMap<DimensionId, HalfStage> projected;
    for (const DimensionGap& dimension : dimensions) {
        const GapBands lift = lifts.value(dimension.id);
        double score = dimension.score + std::min(dimension.gaps.oneToTwo, lift.oneToTwo);
        if (score >= 2 - kTolerance)
            score += std::min(dimension.gaps.twoToThree, lift.twoToThree);
        projected.insert(dimension.id, HalfStage::roundedDown(score));
    }
    return projected;
}

} // namespace milepost

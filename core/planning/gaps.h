// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/scoring/scorecard.h"

namespace milepost {

/// The distance to the target inside each transition, in stages:
/// g(1→2) = max(0, min(target, 2) − max(x, 1)), g(2→3) = max(0, min(target, 3) − max(x, 2)).
struct GapBands {
    double oneToTwo = 0;
    double twoToThree = 0;

    bool operator==(const GapBands&) const = default;

    [[nodiscard]] double of(Transition transition) const
    {
        return transition == Transition::OneToTwo ? oneToTwo : twoToThree;
    }
    /// Takes `lift` off one band; never below 0.
    void take(Transition transition, double lift);
};

[[nodiscard]] GapBands gapBands(double score, double target);

/// A rated dimension as planning sees it.
struct DimensionGap {
    DimensionId id;
    MatrixId matrix;
    AssessmentId assessment;
    double score = 1;
    HalfStage target;
    int weight = 3;
    ConfidenceLabel confidence = ConfidenceLabel::Low;
    GapBands gaps;

    bool operator==(const DimensionGap&) const = default;
};

/// The rated dimensions of the assessments in use, in their order.
[[nodiscard]] QList<DimensionGap> dimensionGaps(const Content& content,
                                                const Engagement& engagement,
                                                const QList<Scorecard>& scorecards);

/// Where the finished plays should lead: x + min(g12, Σ lifts 1→2), and, only if that reaches 2,
/// + min(g23, Σ lifts 2→3), rounded down to a half.
[[nodiscard]] QMap<DimensionId, HalfStage> project(const QList<DimensionGap>& dimensions,
                                                   const QList<const Play*>& finished);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/progress/comparison.h"

namespace milepost {

/// Where a matrix stood at one assessment.
struct ProgressPoint {
    AssessmentId assessment;
    QDate date;
    std::optional<double> index; ///< 0 to 100; nothing below the minimum coverage
    std::optional<int> stage;    ///< likewise
    std::optional<double> mean;  ///< 1 to 3, likewise
    QMap<DimensionId, std::optional<double>> scores; ///< of every dimension; nothing: not rated

    bool operator==(const ProgressPoint&) const = default;
};

/// A dimension between the last two assessments that can be compared.
struct ProgressChange {
    DimensionComparison scores; ///< rated in both
    QString reason;             ///< why the later score was agreed; may be empty

    bool operator==(const ProgressChange&) const = default;
};

/// An assessment that is not like the last one before it that could be compared with.
struct ProgressBreak {
    AssessmentId assessment;
    ComparisonBreak why;

    bool operator==(const ProgressBreak&) const = default;
};

/// One matrix in one unit over its assessments (domain section 5, "Change over time").
struct MatrixProgress {
    MatrixId matrix;
    std::optional<UnitId> unit;
    QList<ProgressPoint> points; ///< by date, then id
    AssessmentId comparedFrom;   ///< the last two that can be compared; empty without
    AssessmentId comparedTo;
    QList<ProgressChange> changes; ///< in the order of the matrix
    QList<ProgressBreak> breaks;
    /// 1 − Σ gap ÷ Σ (target − 1) over the rated dimensions of the latest rated assessment; nothing
    /// when none is rated or every target is 1.
    std::optional<double> wayToTarget;

    [[nodiscard]] const ProgressPoint* point(const AssessmentId& id) const; ///< or null
    bool operator==(const MatrixProgress&) const = default;
};

/// Of one matrix in one unit, or without one in the whole organization. `scorecards` must be those
/// of the engagement.
[[nodiscard]] MatrixProgress matrixProgress(const Engagement& engagement,
                                            const QList<Scorecard>& scorecards,
                                            const MatrixId& matrix,
                                            const std::optional<UnitId>& unit);

/// The version of the content that an assessment was scored with, as the first snapshot that holds
/// it says; empty where there is none.
[[nodiscard]] QString contentVersionOf(const Engagement& engagement, const AssessmentId& id);

/// 1 − Σ gap ÷ Σ (target − 1) over the rated dimensions, with `scores` in place of those of the
/// card where they name one; nothing when none is rated or every target is 1.
[[nodiscard]] std::optional<double> wayToTarget(const Scorecard& card,
                                                const QMap<DimensionId, double>& scores = {});

/// Of each matrix, first the whole organization, then the units in their order; only where there is
/// an assessment. `scorecards` must be those of the engagement.
[[nodiscard]] QList<MatrixProgress> progressOf(const Content& content, const Engagement& engagement,
                                               const QList<Scorecard>& scorecards);

/// Two assessments of the engagement side by side, with all that keeps them from being alike: also
/// that snapshots tell of them with different versions of the content.
[[nodiscard]] AssessmentComparison comparisonOf(const Engagement& engagement,
                                                const ScoredAssessment& before,
                                                const ScoredAssessment& after);

} // namespace milepost

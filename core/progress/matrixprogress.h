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

    bool operator==(const MatrixProgress&) const = default;
};

/// Of each matrix, first the whole organization, then the units in their order; only where there is
/// an assessment. `scorecards` must be those of the engagement.
[[nodiscard]] QList<MatrixProgress> progressOf(const Content& content, const Engagement& engagement,
                                               const QList<Scorecard>& scorecards);

} // namespace milepost

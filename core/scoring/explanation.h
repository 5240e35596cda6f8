// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/scoring/scorecard.h"

#include <QLocale>

namespace milepost {

/// The numbers that can explain themselves: of a dimension, of a matrix, and over all matrices.
enum class Quantity {
    Score,
    Stage,
    Consensus,
    Confidence,
    Gap,
    MatrixMean,
    Index,
    TargetIndex,
    MatrixStage,
    Coverage,
    MatrixConsensus,
    MatrixConfidence,
    OverallIndex,
};

/// Which number is meant. The dimension is empty for the quantities of a matrix, the assessment too
/// for those over all matrices.
struct ExplanationSubject {
    Quantity quantity = Quantity::Score;
    AssessmentId assessment;
    DimensionId dimension;

    bool operator==(const ExplanationSubject&) const = default;
};

/// One figure of the arithmetic: what it is, how it is written, its unrounded value, and the
/// dimension that it belongs to, if any.
struct ExplainedFigure {
    Message label;
    Message text;
    double value = 0;
    DimensionId dimension;

    bool operator==(const ExplainedFigure&) const = default;
};

/// One step of the arithmetic: a sentence and its figures in order; the last one is its result.
struct ExplanationStep {
    Message text;
    QList<ExplainedFigure> figures;

    bool operator==(const ExplanationStep&) const = default;
};

/// An indicator that stands between a dimension and `to`: a criterion that has to hold, or a
/// symptom that has to stop.
struct OpenIndicator {
    DimensionId dimension;
    HalfStage to;
    IndicatorId indicator;
    IndicatorType type = IndicatorType::Criterion;
    QString text;
    QString evidence; ///< what to ask for as proof

    bool operator==(const OpenIndicator&) const = default;
};

/// Where a number comes from, in words and figures for a person. `total` is the very number of the
/// scorecard, unrounded, and the value of the last figure of the last step; it is missing where the
/// number does not exist, and `rule` then says why.
struct Explanation {
    Message title;
    Message result; ///< the number as written on screen, with stage or label
    std::optional<double> total;
    QList<ExplanationStep> steps;
    QList<Message> exceptions; ///< what was left out or limited, and why
    Message rule;              ///< the rule that decided
    int nextStage = 0;         ///< 2 or 3; 0 where there is none to reach
    Message wayToNextStage;    ///< a sentence in front of the list, or instead of it
    QList<OpenIndicator> toNextStage;

    bool operator==(const Explanation&) const = default;
};

/// Explains one number. `scorecards` are those of the engagement (scoreAll()); every figure comes
/// from them or from the functions that computed them. Numbers are written for `locale`. An unknown
/// assessment or dimension gives an explanation without a total.
[[nodiscard]] Explanation explain(const Content& content, const Engagement& engagement,
                                  const QList<Scorecard>& scorecards,
                                  const ExplanationSubject& subject, const QLocale& locale);

} // namespace milepost

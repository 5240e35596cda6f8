// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scoring/explanation.h"
#include "core/scoring/nextstage.h"

/// Inside of explanation.h: the explanations by family, and how they write numbers.
namespace milepost {

struct ExplanationContext {
    const Content& content;
    const Engagement& engagement;
    const Assessment& assessment;
    const Matrix& matrix;
    const Scorecard& card;
    const QLocale& locale;

    /// Up to three decimals, without zeros at the end.
    [[nodiscard]] QString number(double value) const;
    /// A score, a share or a product of them: likewise, with one decimal at least.
    [[nodiscard]] QString score(double value) const;
    [[nodiscard]] QString percent(double fraction) const;
    [[nodiscard]] ExplainedFigure figure(const Message& label, double value) const;
    [[nodiscard]] ExplainedFigure scoreFigure(const Message& label, double value) const;
    /// The name of a dimension of the matrix.
    [[nodiscard]] QString nameOf(const DimensionId& id) const;
};

/// What explanations are headed with, of a dimension and of a matrix alike.
[[nodiscard]] Message consensusTitle(const QString& name);
[[nodiscard]] Message confidenceTitle(const QString& name);
[[nodiscard]] Message stageTitle(const QString& name);

[[nodiscard]] QString writeNumber(const QLocale& locale, double value);

/// One calculation as it is shown. Whoever repeats it with a pocket calculator gets the shown
/// result after rounding: the inexact operand has as many decimals as that needs. `sign` is "≈"
/// where rounding is needed at all, else "=".
struct ShownCalculation {
    QString operands; ///< "3 × 0.5293"
    QString sign;
    QString result; ///< with one to three decimals

    [[nodiscard]] QString text() const;
};
[[nodiscard]] ShownCalculation shownProduct(const QLocale& locale, double factor, double value);
[[nodiscard]] ShownCalculation shownQuotient(const QLocale& locale, double sum, double divisor);

/// Of one dimension: score, stage, consensus, confidence, gap.
[[nodiscard]] Explanation explainDimension(const ExplanationContext& context,
                                           const Dimension& dimension, const DimensionScore& score,
                                           Quantity quantity);
[[nodiscard]] Explanation explainConsensus(const ExplanationContext& context,
                                           const Dimension& dimension, const DimensionScore& score);
[[nodiscard]] Explanation explainConfidence(const ExplanationContext& context,
                                            const Dimension& dimension,
                                            const DimensionScore& score);

/// The votes of the round that counts, by score in ascending order, with how often each was given.
[[nodiscard]] QMap<HalfStage, int> votesByScore(const DimensionRecord* record, int round);
/// Answers and people that do not enter the votes, each with the reason.
[[nodiscard]] QList<Message> votesLeftOut(const DimensionRecord* record,
                                          const DimensionScore& score);

/// Adds the votes and their median, where there are votes.
void addVoteSteps(Explanation& explanation, const ExplanationContext& context,
                  const DimensionScore& score, const DimensionRecord* record);

/// Of one matrix: mean, indexes, stage, coverage, consensus, confidence.
[[nodiscard]] Explanation explainMatrix(const ExplanationContext& context, Quantity quantity);

/// Adds the open indicators of `lifts` to the list.
void addLifts(Explanation& explanation, const QList<DimensionLift>& lifts);

} // namespace milepost

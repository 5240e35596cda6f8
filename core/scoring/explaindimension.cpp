// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanationparts.h"
#include "core/scoring/method.h"
#include "core/scoring/scorewords.h"

namespace milepost {

namespace {

Message whyNotRated(const DimensionScore& score, const DimensionRecord* record)
{
    if (score.status != DimensionStatus::NotApplicable) {
        return Message("Scoring",
                       "There is no valid vote and no agreed score, so the dimension is not "
                       "rated and stays out of the matrix.");
    }
    if (record && !record->notApplicable.isEmpty()) {
        return Message("Scoring", "The dimension was marked as not applicable and stays out of the "
                                  "matrix. Reason: %1")
            .arg(record->notApplicable);
    }
    return Message("Scoring",
                   "%1 of %2 eligible people said that the dimension does not apply. That is "
                   "more than half, so it stays out of the matrix.")
        .arg(score.notApplicable)
        .arg(score.eligible);
}

void addScoreSteps(Explanation& explanation, const ExplanationContext& context,
                   const DimensionScore& score, const DimensionRecord* record)
{
    addVoteSteps(explanation, context, score, record);
    if (!score.agreed) {
        explanation.rule =
            Message("Scoring", "No score was agreed, so the median of the valid votes is "
                               "the score.");
        return;
    }
    explanation.rule =
        score.votes
            ? Message("Scoring", "A score was agreed; it counts, and the median of the votes "
                                 "stands beside it.")
            : Message("Scoring", "A score was agreed without votes; it counts.");
    explanation.steps.append(
        {record->reason.isEmpty()
             ? Message("Scoring", "Agreed score, recorded without a reason")
             : Message("Scoring", "Agreed score, with the reason: %1").arg(record->reason),
         {context.scoreFigure(Message("Scoring", "Agreed"), *score.score)}});
}

void addWayToNextStage(Explanation& explanation, const ExplanationContext& context,
                       const Dimension& dimension, const DimensionScore& score)
{
    if (*score.stage >= 3)
        return;
    explanation.nextStage = *score.stage + 1;
    const DimensionLift lift = liftOf(dimension, context.assessment.findDimension(dimension.id),
                                      *HalfStage::fromValue(explanation.nextStage));
    addLifts(explanation, {lift});
    const QString stage = QStringLiteral("%1, %2").arg(
        QString::number(explanation.nextStage), context.matrix.stageName(explanation.nextStage));
    explanation.wayToNextStage =
        lift.count() == 0
            ? Message("Scoring",
                      "All criteria up to stage %1 are answered yes; only the score is lower.")
                  .arg(stage)
            : Message("Scoring", "What is missing for stage %1").arg(stage);
}

Explanation explainScore(const ExplanationContext& context, const Dimension& dimension,
                         const DimensionScore& score)
{
    const DimensionRecord* record = context.assessment.findDimension(dimension.id);
    Explanation explanation;
    explanation.title = Message("Scoring", "Score of %1").arg(dimension.name);
    explanation.total = *score.score;
    explanation.result = context.score(*score.score);
    addScoreSteps(explanation, context, score, record);
    explanation.exceptions = votesLeftOut(record, score);
    if (score.provisional) {
        explanation.exceptions.append(
            Message("Scoring", "Fewer than %1 valid votes: the score is provisional.")
                .arg(method::kVotesForResult));
    }
    addWayToNextStage(explanation, context, dimension, score);
    return explanation;
}

Explanation explainStage(const ExplanationContext& context, const Dimension& dimension,
                         const DimensionScore& score)
{
    Explanation explanation;
    explanation.title = stageTitle(dimension.name);
    explanation.total = *score.stage;
    explanation.result = terms::stageNamed(*score.stage, context.matrix.stageName(*score.stage));
    if (score.inTransition)
        explanation.result = terms::movingTo(explanation.result, QString::number(*score.stage + 1));
    explanation.steps = {{Message("Scoring", "The score of the dimension"),
                          {context.scoreFigure(terms::score(), *score.score)}},
                         {Message("Scoring", "Rounded down to a whole stage"),
                          {context.figure(terms::stage(), *score.stage)}}};
    explanation.rule =
        Message("Scoring", "A stage counts only once all of it is reached, so stage 3 "
                           "needs a score of 3. From half a stage upward the dimension is "
                           "said to be moving to the next one.");
    addWayToNextStage(explanation, context, dimension, score);
    return explanation;
}

Explanation explainGap(const ExplanationContext& context, const Dimension& dimension,
                       const DimensionScore& score)
{
    Explanation explanation;
    explanation.title = Message("Scoring", "Gap of %1").arg(dimension.name);
    explanation.total = *score.gap();
    explanation.result = context.score(*score.gap());
    explanation.steps = {
        {Message("Scoring", "Weight × gap, the rank of the dimension"),
         {context.figure(terms::weight(), score.weight),
          context.scoreFigure(Message("Scoring", "Weight × gap"), *score.weightedGap())}},
        {Message("Scoring", "Target − score, never below 0"),
         {context.scoreFigure(terms::target(), score.target.value()),
          context.scoreFigure(terms::score(), *score.score),
          context.scoreFigure(terms::gap(), *score.gap())}}};
    explanation.rule =
        Message("Scoring", "The gap is what is left to the target; a score above the "
                           "target leaves no gap.");
    addWayToNextStage(explanation, context, dimension, score);
    return explanation;
}

} // namespace

Explanation explainDimension(const ExplanationContext& context, const Dimension& dimension,
                             const DimensionScore& score, Quantity quantity)
{
    if (!score.rated()) {
        Explanation explanation;
        explanation.title = dimension.name;
        explanation.result = score.status == DimensionStatus::NotApplicable ? terms::notApplicable()
                                                                            : terms::unrated();
        const DimensionRecord* record = context.assessment.findDimension(dimension.id);
        explanation.rule = whyNotRated(score, record);
        explanation.exceptions = votesLeftOut(record, score);
        return explanation;
    }
    switch (quantity) {
    case Quantity::Stage:
        return explainStage(context, dimension, score);
    case Quantity::Consensus:
        return explainConsensus(context, dimension, score);
    case Quantity::Confidence:
        return explainConfidence(context, dimension, score);
    case Quantity::Gap:
        return explainGap(context, dimension, score);
    default:
        return explainScore(context, dimension, score);
    }
}

} // namespace milepost

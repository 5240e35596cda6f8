// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanationparts.h"
#include "core/scoring/scorewords.h"

#include <functional>

namespace milepost {

namespace {

/// A mean over the rated dimensions, weighted with their importance.
struct WeightedMean {
    Message step;
    Message label;
    std::function<std::optional<double>(const DimensionScore&)> value;
    double result = 0;
};

ExplanationStep meanStep(const ExplanationContext& context, const WeightedMean& mean)
{
    ExplanationStep step{mean.step, {}};
    double sum = 0;
    double weights = 0;
    for (const DimensionScore& score : context.card.dimensions) {
        const std::optional<double> value = score.rated() ? mean.value(score) : std::nullopt;
        if (!value)
            continue;
        sum += score.weight * *value;
        weights += score.weight;
        step.figures.append({context.nameOf(score.id),
                             shownProduct(context.locale, score.weight, *value).text(),
                             score.weight * *value, score.id});
    }
    step.figures.append(
        {mean.label, shownQuotient(context.locale, sum, weights).text(), mean.result, {}});
    return step;
}

WeightedMean scoreMean(const ExplanationContext& context)
{
    return {Message("Scoring", "Weight × score of each rated dimension, divided by the sum of the "
                               "weights"),
            Message("Scoring", "Mean"), [](const DimensionScore& score) { return score.score; },
            context.card.figures->mean};
}

void addLeftOut(Explanation& explanation, const ExplanationContext& context)
{
    for (const DimensionScore& score : context.card.dimensions) {
        if (score.rated())
            continue;
        explanation.exceptions.append(
            (score.status == DimensionStatus::NotApplicable
                 ? Message("Scoring", "%1 is left out: it does not apply.")
                 : Message("Scoring", "%1 is left out: it is not rated."))
                .arg(context.nameOf(score.id)));
    }
}

Message stageWords(const ExplanationContext& context, int stage)
{
    return terms::stageNamed(stage, context.matrix.stageName(stage));
}

void addWayToNextStage(Explanation& explanation, const ExplanationContext& context)
{
    const int stage = context.card.figures->stage;
    if (stage >= 3)
        return;
    explanation.nextStage = stage + 1;
    const QList<DimensionLift> lifts =
        shortestWayTo(context.matrix, context.assessment, context.card, explanation.nextStage,
                      context.content.scoring);
    QList<Message> moves;
    for (const DimensionLift& lift : lifts) {
        moves.append(Message("Scoring", "%1 to %2")
                         .arg(context.nameOf(lift.dimension), context.score(lift.to.value())));
    }
    explanation.wayToNextStage = Message("Scoring", "The shortest way to stage %1: lift %2")
                                     .arg(QString::number(explanation.nextStage))
                                     .arg(moves);
    addLifts(explanation, lifts);
}

Explanation explainCoverage(const ExplanationContext& context)
{
    Explanation explanation;
    explanation.title = Message("Scoring", "Coverage of %1").arg(context.matrix.shortName);
    explanation.total = context.card.coverage;
    explanation.result = context.percent(context.card.coverage);
    ExplanationStep weights{Message("Scoring", "Weights of the dimensions"), {}};
    double all = 0;
    double rated = 0;
    for (const DimensionScore& score : context.card.dimensions) {
        all += score.weight;
        rated += score.rated() ? score.weight : 0;
        const Message words = score.rated() ? Message(QString::number(score.weight))
                              : score.status == DimensionStatus::NotApplicable
                                  ? Message("Scoring", "%1, does not apply").arg(score.weight)
                                  : Message("Scoring", "%1, not rated").arg(score.weight);
        weights.figures.append({context.nameOf(score.id), words, double(score.weight), score.id});
        if (score.status == DimensionStatus::NotApplicable) {
            explanation.exceptions.append(
                Message("Scoring", "%1 does not apply: it has no score, and its weight stays among "
                                   "the weight of all.")
                    .arg(context.nameOf(score.id)));
        } else if (!score.rated()) {
            explanation.exceptions.append(
                Message("Scoring", "%1 is not rated yet.").arg(context.nameOf(score.id)));
        }
    }
    explanation.steps = {weights,
                         {Message("Scoring", "Weight of the rated dimensions ÷ weight of all"),
                          {{terms::coverage(),
                            QStringLiteral("%1 ÷ %2 = %3")
                                .arg(context.number(rated), context.number(all),
                                     context.percent(context.card.coverage)),
                            context.card.coverage,
                            {}}}}};
    explanation.rule = Message("Scoring", "Below %1 no index and no stage are shown.")
                           .arg(context.percent(context.content.scoring.minCoverage));
    return explanation;
}

ExplanationStep stageStep(const ExplanationContext& context, int stage)
{
    const ScoringDefaults& limits = context.content.scoring;
    const StageCheck check = checkStage(context.card.dimensions, stage, limits);
    ExplanationStep step;
    step.text =
        Message("Scoring", "Stage %1 needs %2 of the rated weight at %1 or more, and no dimension "
                           "below %3")
            .arg(QString::number(stage), context.percent(limits.stageShare),
                 context.score(stage - limits.stageTolerance));
    step.figures.append(
        {Message("Scoring", "Weight at %1 or more").arg(stage),
         Message("Scoring", "%1 of %2")
             .arg(context.number(check.reachedWeight), context.number(check.ratedWeight)),
         check.reachedWeight,
         {}});
    for (const DimensionId& id : check.tooLow) {
        const double score = *context.card.findDimension(id)->score;
        step.figures.append({Message("Scoring", "Too low: %1").arg(context.nameOf(id)),
                             context.score(score), score, id});
    }
    step.figures.append(
        {Message("Scoring", "Stage %1").arg(stage),
         check.reached ? Message("Scoring", "reached") : Message("Scoring", "not yet reached"),
         check.reached ? 1.0 : 0.0,
         {}});
    return step;
}

Explanation explainMatrixStage(const ExplanationContext& context)
{
    const int stage = context.card.figures->stage;
    Explanation explanation;
    explanation.title = stageTitle(context.matrix.shortName);
    explanation.total = stage;
    explanation.result = stageWords(context, stage);
    explanation.steps = {stageStep(context, 3),
                         stageStep(context, 2),
                         {Message("Scoring", "The highest stage that is reached, otherwise 1"),
                          {context.figure(terms::stage(), stage)}}};
    explanation.rule =
        Message("Scoring", "A strong mean must not hide a weak dimension, so the stage "
                           "follows from the profile and not from the mean.");
    addLeftOut(explanation, context);
    addWayToNextStage(explanation, context);
    return explanation;
}

Explanation explainIndex(const ExplanationContext& context, Quantity quantity)
{
    const MatrixFigures& figures = *context.card.figures;
    const bool target = quantity == Quantity::TargetIndex;
    Explanation explanation;
    explanation.title = (target ? Message("Scoring", "Target index of %1")
                         : quantity == Quantity::MatrixMean ? Message("Scoring", "Mean of %1")
                                                            : Message("Scoring", "Index of %1"))
                            .arg(context.matrix.shortName);
    explanation.rule =
        Message("Scoring", "Each dimension counts with its weight; dimensions that are "
                           "not rated do not count.");
    addLeftOut(explanation, context);
    WeightedMean mean = scoreMean(context);
    if (target) {
        mean = {Message("Scoring",
                        "Weight × target of each rated dimension, divided by the sum of the "
                        "weights"),
                Message("Scoring", "Mean of the targets"),
                [](const DimensionScore& score) { return std::optional(score.target.value()); },
                figures.targetMean};
    }
    explanation.steps.append(meanStep(context, mean));
    if (quantity == Quantity::MatrixMean) {
        explanation.total = figures.mean;
    } else {
        explanation.total = target ? figures.targetIndex : figures.index;
        explanation.steps.append(
            {Message("Scoring", "(mean − 1) ÷ 2 × 100"),
             {context.figure(target ? terms::targetIndex() : terms::index(), *explanation.total)}});
    }
    explanation.result = quantity == Quantity::MatrixMean ? context.score(*explanation.total)
                                                          : context.number(*explanation.total);
    if (!target)
        addWayToNextStage(explanation, context);
    return explanation;
}

Explanation explainWeightedMean(const ExplanationContext& context, const Message& title,
                                const WeightedMean& mean)
{
    Explanation explanation;
    explanation.title = title;
    explanation.total = mean.result;
    explanation.result = context.score(mean.result);
    explanation.steps.append(meanStep(context, mean));
    explanation.rule = Message("Scoring", "Each dimension counts with its weight.");
    addLeftOut(explanation, context);
    return explanation;
}

Explanation insufficient(const ExplanationContext& context)
{
    Explanation explanation;
    explanation.title = context.matrix.shortName;
    explanation.result = Message("Scoring", "Not shown");
    explanation.rule =
        Message("Scoring",
                "Only %1 of the weight is rated. From %2 on there is an index and a stage.")
            .arg(context.percent(context.card.coverage),
                 context.percent(context.content.scoring.minCoverage));
    addLeftOut(explanation, context);
    return explanation;
}

} // namespace

Explanation explainMatrix(const ExplanationContext& context, Quantity quantity)
{
    if (quantity == Quantity::Coverage)
        return explainCoverage(context);
    if (!context.card.figures)
        return insufficient(context);
    const MatrixFigures& figures = *context.card.figures;
    switch (quantity) {
    case Quantity::MatrixStage:
    case Quantity::Stage:
        return explainMatrixStage(context);
    case Quantity::MatrixConfidence:
    case Quantity::Confidence:
        return explainWeightedMean(
            context, confidenceTitle(context.matrix.shortName),
            {Message("Scoring",
                     "Weight × confidence of each rated dimension, divided by the sum of the "
                     "weights"),
             terms::confidence(),
             [](const DimensionScore& score) { return std::optional(score.confidence->value); },
             figures.confidence});
    case Quantity::MatrixConsensus:
    case Quantity::Consensus:
        if (!figures.consensus) {
            Explanation explanation = insufficient(context);
            explanation.rule = Message("Scoring", "Nobody has voted, so there is no consensus.");
            return explanation;
        }
        return explainWeightedMean(
            context, consensusTitle(context.matrix.shortName),
            {Message("Scoring",
                     "Weight × consensus of each dimension with votes, divided by the sum of "
                     "their weights"),
             terms::consensus(),
             [](const DimensionScore& score) {
                 return score.votes ? std::optional(score.votes->consensus) : std::nullopt;
             },
             *figures.consensus});
    default:
        return explainIndex(context, quantity);
    }
}

} // namespace milepost

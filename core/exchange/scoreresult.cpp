// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/results.h"
#include "core/exchange/resultvalues.h"

#include <QHash>
#include <QJsonArray>

namespace milepost {

namespace {

QJsonObject dimensionResult(const DimensionScore& score)
{
    const bool rated = score.rated();
    const bool voted = rated && score.votes;
    const VoteFigures votes = score.votes.value_or(VoteFigures());
    const auto ifVoted = [&](double figure) { return voted ? QJsonValue(figure) : QJsonValue(); };
    const auto ifRated = [&](const QJsonValue& value) { return rated ? value : QJsonValue(); };
    return {
        {QStringLiteral("id"), score.id.text()},
        {QStringLiteral("status"), toName(score.status)},
        {QStringLiteral("weight"), score.weight},
        {QStringLiteral("target"), score.target.value()},
        {QStringLiteral("valid"), score.valid},
        {QStringLiteral("na"), score.notApplicable},
        {QStringLiteral("dk"), score.dontKnow},
        {QStringLiteral("median"), ifVoted(votes.median)},
        {QStringLiteral("mean"), ifVoted(votes.mean)},
        {QStringLiteral("min"), ifVoted(votes.min)},
        {QStringLiteral("max"), ifVoted(votes.max)},
        {QStringLiteral("range"), ifVoted(votes.range())},
        {QStringLiteral("consensus"), ifVoted(votes.consensus)},
        {QStringLiteral("band"), voted ? QJsonValue(toName(votes.band)) : QJsonValue()},
        {QStringLiteral("agreed"), score.agreed},
        {QStringLiteral("score"), orNull(score.score)},
        {QStringLiteral("stage"), orNull(score.stage)},
        {QStringLiteral("inTransition"), ifRated(score.inTransition)},
        {QStringLiteral("participation"), ifVoted(votes.participation)},
        {QStringLiteral("confidence"),
         score.confidence ? QJsonValue(score.confidence->value) : QJsonValue()},
        {QStringLiteral("confidenceLabel"),
         score.confidence ? QJsonValue(toName(score.confidence->label)) : QJsonValue()},
        {QStringLiteral("provisional"), ifRated(score.provisional)},
        {QStringLiteral("gap"), orNull(score.gap())},
        {QStringLiteral("weightedGap"), orNull(score.weightedGap())},
        {QStringLiteral("hint"), score.hint ? QJsonValue(score.hint->value()) : QJsonValue()},
    };
}

QJsonObject assessmentResult(const Assessment& assessment, const Scorecard& card)
{
    const std::optional<MatrixFigures>& figures = card.figures;
    const auto figure = [&](double MatrixFigures::*member) {
        return figures ? QJsonValue((*figures).*member) : QJsonValue();
    };
    QJsonArray dimensions;
    for (const DimensionScore& score : card.dimensions)
        dimensions.append(dimensionResult(score));
    return {
        {QStringLiteral("id"), assessment.id.text()},
        {QStringLiteral("matrix"), assessment.matrix.text()},
        {QStringLiteral("title"), orNull(assessment.title)},
        {QStringLiteral("date"), orNull(assessment.date)},
        {QStringLiteral("unit"),
         assessment.unit ? QJsonValue(assessment.unit->text()) : QJsonValue()},
        {QStringLiteral("status"),
         card.sufficient() ? QStringLiteral("ok") : QStringLiteral("insufficient")},
        {QStringLiteral("rated"), card.rated},
        {QStringLiteral("coverage"), card.coverage},
        {QStringLiteral("mean"), figure(&MatrixFigures::mean)},
        {QStringLiteral("index"), figure(&MatrixFigures::index)},
        {QStringLiteral("targetMean"), figure(&MatrixFigures::targetMean)},
        {QStringLiteral("targetIndex"), figure(&MatrixFigures::targetIndex)},
        {QStringLiteral("stage"), figures ? QJsonValue(figures->stage) : QJsonValue()},
        {QStringLiteral("weakest"), figures ? orNull(figures->weakest.text()) : QJsonValue()},
        {QStringLiteral("consensus"), figures ? orNull(figures->consensus) : QJsonValue()},
        {QStringLiteral("confidence"), figure(&MatrixFigures::confidence)},
        {QStringLiteral("dimensions"), dimensions},
    };
}

} // namespace

QJsonObject scoreResult(const Content& content, const Engagement& engagement,
                        const QList<Scorecard>& scorecards)
{
    QHash<AssessmentId, const Scorecard*> cards;
    for (const Scorecard& card : scorecards)
        cards.insert(card.assessment, &card);
    QJsonArray assessments;
    for (const Assessment& assessment : engagement.assessments) {
        if (const Scorecard* card = cards.value(assessment.id))
            assessments.append(assessmentResult(assessment, *card));
    }
    const std::optional<OverallFigures> overall = overallFigures(content, engagement, scorecards);
    return {
        {QStringLiteral("assessments"), assessments},
        {QStringLiteral("overall"),
         QJsonObject{
             {QStringLiteral("mean"), overall ? QJsonValue(overall->mean) : QJsonValue()},
             {QStringLiteral("index"), overall ? QJsonValue(overall->index) : QJsonValue()}}},
    };
}

} // namespace milepost

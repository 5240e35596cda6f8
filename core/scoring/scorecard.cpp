// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"

#include "core/engagement/defaults.h"

#include <algorithm>
#include <cmath>

namespace milepost {

bool isWeaker(const DimensionScore& a, const DimensionScore& b)
{
    if (std::abs(*a.score - *b.score) > kTolerance)
        return *a.score < *b.score;
    if (a.weight != b.weight)
        return a.weight > b.weight;
    return a.id < b.id;
}

bool noneStandsOut(const QList<DimensionScore>& dimensions)
{
    const DimensionScore* first = nullptr;
    int rated = 0;
    for (const DimensionScore& dimension : dimensions) {
        if (!dimension.rated())
            continue;
        ++rated;
        if (!first)
            first = &dimension;
        else if (std::abs(*dimension.score - *first->score) > kTolerance)
            return false;
    }
    return rated > 1;
}

const DimensionScore* Scorecard::findDimension(const DimensionId& id) const
{
    for (const DimensionScore& dimension : dimensions) {
        if (dimension.id == id)
            return &dimension;
    }
    return nullptr;
}

StageCheck checkStage(const QList<DimensionScore>& dimensions, int stage,
                      const ScoringDefaults& defaults)
{
    StageCheck check;
    for (const DimensionScore& dimension : dimensions) {
        if (!dimension.rated())
            continue;
        check.ratedWeight += dimension.weight;
        if (*dimension.score >= stage - kTolerance)
            check.reachedWeight += dimension.weight;
        if (*dimension.score < stage - defaults.stageTolerance - kTolerance)
            check.tooLow.append(dimension.id);
    }
    check.reached = check.tooLow.isEmpty() &&
                    check.reachedWeight >= defaults.stageShare * check.ratedWeight - kTolerance;
    return check;
}

std::optional<MatrixFigures> matrixFigures(const QList<DimensionScore>& dimensions,
                                           const ScoringDefaults& defaults)
{
    QList<const DimensionScore*> rated;
    double allWeight = 0;
    double ratedWeight = 0;
    double score = 0;
    double target = 0;
    double confidence = 0;
    double consensus = 0;
    double votedWeight = 0;
    for (const DimensionScore& dimension : dimensions) {
        allWeight += dimension.weight;
        if (!dimension.rated())
            continue;
        rated.append(&dimension);
        ratedWeight += dimension.weight;
        score += dimension.weight * *dimension.score;
        target += dimension.weight * dimension.target.value();
        confidence += dimension.weight * dimension.confidence->value;
        if (dimension.votes) {
            votedWeight += dimension.weight;
            consensus += dimension.weight * dimension.votes->consensus;
        }
    }
    if (rated.isEmpty() || ratedWeight / allWeight < defaults.minCoverage - kTolerance)
        return std::nullopt;

    MatrixFigures figures;
    figures.mean = score / ratedWeight;
    figures.index = (figures.mean - 1) / 2 * 100;
    figures.targetMean = target / ratedWeight;
    figures.targetIndex = (figures.targetMean - 1) / 2 * 100;
    for (int stage = 2; stage <= 3; ++stage) {
        if (checkStage(dimensions, stage, defaults).reached)
            figures.stage = stage;
    }
    figures.weakest =
        (*std::min_element(rated.cbegin(), rated.cend(), [](const auto* a, const auto* b) {
            return isWeaker(*a, *b);
        }))->id;
    if (votedWeight > 0)
        figures.consensus = consensus / votedWeight;
    figures.confidence = confidence / ratedWeight;
    return figures;
}

Scorecard score(const Content& content, const Assessment& assessment,
                const FunctionsById& functions)
{
    Scorecard card;
    card.assessment = assessment.id;
    card.matrix = assessment.matrix;
    const int eligible = static_cast<int>(assessment.eligibleParticipants().size());
    double allWeight = 0;
    double ratedWeight = 0;
    for (const Dimension& dimension : content.findMatrix(assessment.matrix)->dimensions) {
        card.dimensions.append(scoreDimension(content, dimension,
                                              assessment.findDimension(dimension.id), eligible,
                                              assessment.balanceFunctions, functions));
        const DimensionScore& result = card.dimensions.last();
        allWeight += result.weight;
        if (result.rated()) {
            ++card.rated;
            ratedWeight += result.weight;
        }
    }
    card.coverage = ratedWeight / allWeight;
    card.figures = matrixFigures(card.dimensions, content.scoring);
    return card;
}

QList<Scorecard> scoreAll(const Content& content, const Engagement& engagement)
{
    const FunctionsById functions = functionsOf(engagement.participants);
    QList<Scorecard> cards;
    cards.reserve(engagement.assessments.size());
    for (const Assessment& assessment : engagement.assessments)
        cards.append(score(content, assessment, functions));
    return cards;
}

std::optional<OverallFigures> overallFigures(const Content& content, const Engagement& engagement,
                                             const QList<Scorecard>& scorecards)
{
    QList<const Scorecard*> used;
    for (const Assessment* assessment : assessmentsInUse(content, engagement)) {
        for (const Scorecard& card : scorecards) {
            if (card.assessment == assessment->id)
                used.append(&card);
        }
    }
    return overallFigures(used);
}

std::optional<OverallFigures> overallFigures(const QList<const Scorecard*>& cards)
{
    double sum = 0;
    int count = 0;
    for (const Scorecard* card : cards) {
        if (card->figures) {
            sum += card->figures->mean;
            ++count;
        }
    }
    if (count == 0)
        return std::nullopt;
    return OverallFigures{sum / count, (sum / count - 1) / 2 * 100};
}

} // namespace milepost

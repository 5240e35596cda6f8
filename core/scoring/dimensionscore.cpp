// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/defaults.h"
#include "core/scoring/hint.h"
#include "core/scoring/method.h"
#include "core/scoring/scorecard.h"
#include "core/scoring/votecounts.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace milepost {

using namespace method;

namespace {

/// The votes of the round that counts.
struct Count {
    VoteCounts votes;
    std::map<Function, VoteCounts> byFunction; ///< when asked for
    int selfConfidenceSum = 0;
    int selfConfidences = 0;
};

Count countBallots(const DimensionRecord& record, bool balanceFunctions,
                   const FunctionsById& functions, DimensionScore& result)
{
    Count count;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round < result.round)
            continue;
        if (ballot.round > result.round) {
            // Only the last round counts.
            result.round = ballot.round;
            result.notApplicable = 0;
            result.dontKnow = 0;
            count = {};
        }
        switch (ballot.vote.kind()) {
        case Vote::Kind::NotApplicable:
            ++result.notApplicable;
            continue;
        case Vote::Kind::DontKnow:
            ++result.dontKnow;
            continue;
        case Vote::Kind::Score:
            break;
        }
        count.votes.add(ballot.vote.score());
        if (balanceFunctions)
            count.byFunction[functions.value(ballot.participant, Function::Other)].add(
                ballot.vote.score());
        if (ballot.confidence) {
            count.selfConfidenceSum += *ballot.confidence;
            ++count.selfConfidences;
        }
    }
    result.valid = count.votes.count();
    return count;
}

/// Every function weighs the same: one vote of it 1 ÷ (votes from it).
double balancedMedian(const Count& count)
{
    QList<WeightedVote> votes;
    for (const auto& [function, given] : count.byFunction) {
        for (const HalfStage score : HalfStage::all()) {
            if (given.count(score) > 0)
                votes.append(
                    {score.value(), static_cast<double>(given.count(score)) / given.count()});
        }
    }
    return weightedMedian(votes);
}

VoteFigures voteFigures(const Count& count, const DimensionScore& result, bool balanceFunctions,
                        const ScoringDefaults& defaults)
{
    VoteFigures figures;
    figures.min = count.votes.min();
    figures.max = count.votes.max();
    figures.median = balanceFunctions ? balancedMedian(count) : count.votes.median();
    figures.mean = count.votes.mean();
    figures.consensus = count.votes.consensus();
    figures.band = consensusBand(figures.consensus, figures.range(), defaults);
    const int asked = result.eligible - result.notApplicable;
    figures.participation = asked > 0 ? static_cast<double>(result.valid) / asked : 1;
    return figures;
}

Confidence confidenceOf(const std::optional<VoteFigures>& votes, const Count& count,
                        int evidenceGrade)
{
    Confidence confidence;
    confidence.evidence = evidenceGrade / 3.0;
    double sum = kEvidencePart * confidence.evidence;
    double parts = kEvidencePart;
    if (votes) {
        confidence.agreement = votes->consensus;
        confidence.participation = votes->participation;
        sum += kAgreementPart * votes->consensus + kParticipationPart * votes->participation;
        parts += kAgreementPart + kParticipationPart;
    }
    if (count.selfConfidences > 0) {
        confidence.selfConfidence =
            (static_cast<double>(count.selfConfidenceSum) / count.selfConfidences - 1) / 2;
        sum += kSelfConfidencePart * *confidence.selfConfidence;
        parts += kSelfConfidencePart;
    }
    confidence.value = sum / parts;
    confidence.label = confidence.value >= kHighFrom - kTolerance     ? ConfidenceLabel::High
                       : confidence.value >= kMediumFrom - kTolerance ? ConfidenceLabel::Medium
                                                                      : ConfidenceLabel::Low;
    if (evidenceGrade == 0 && confidence.label == ConfidenceLabel::High)
        confidence.label = ConfidenceLabel::Medium;
    return confidence;
}

} // namespace

std::optional<double> DimensionScore::gap() const
{
    if (!score)
        return std::nullopt;
    return std::max(0.0, target.value() - *score);
}

std::optional<double> DimensionScore::weightedGap() const
{
    if (!score)
        return std::nullopt;
    return weight * *gap();
}

FunctionsById functionsOf(const QList<Participant>& participants)
{
    FunctionsById functions;
    functions.reserve(participants.size());
    for (const Participant& participant : participants)
        functions.insert(participant.id, participant.function);
    return functions;
}

DimensionScore scoreDimension(const Content& content, const Dimension& dimension,
                              const DimensionRecord* record, int eligible, bool balanceFunctions,
                              const FunctionsById& functions)
{
    DimensionScore result;
    result.id = dimension.id;
    result.weight = weightOf(dimension, record);
    result.target = targetOf(content, record);
    result.eligible = eligible;
    if (!record)
        return result;

    const Count count = countBallots(*record, balanceFunctions, functions, result);
    result.hint = evidenceHint(dimension, *record);
    result.agreed = record->agreed.has_value();
    if (!record->notApplicable.isEmpty() || 2 * result.notApplicable > eligible) {
        result.status = DimensionStatus::NotApplicable;
        return result;
    }
    if (count.votes.count() == 0 && !record->agreed)
        return result;

    result.status = DimensionStatus::Rated;
    if (count.votes.count() > 0)
        result.votes = voteFigures(count, result, balanceFunctions, content.scoring);
    result.score = record->agreed ? record->agreed->value() : result.votes->median;
    const double floor = std::floor(*result.score + kTolerance);
    result.stage = static_cast<int>(floor);
    result.inTransition = *result.score - floor >= 0.5 - kTolerance;
    result.confidence = confidenceOf(result.votes, count, record->evidenceGrade);
    result.provisional = result.valid < kVotesForResult;
    result.contradiction = *result.score >= 2 - kTolerance && hasSymptom(dimension, *record);
    return result;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/defaults.h"
#include "core/scoring/hint.h"
#include "core/scoring/method.h"
#include "core/scoring/scorecard.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace milepost {

using namespace method;

namespace {

/// The ballots of the round that counts, sorted into scores and special answers.
struct Count {
    QList<double> scores;
    QList<Function> functions; ///< of each score, when asked for
    double selfConfidenceSum = 0;
    int selfConfidences = 0;
};

Count countBallots(const DimensionRecord& record, bool balanceFunctions,
                   const FunctionsById& functions, DimensionScore& result)
{
    for (const Ballot& ballot : record.ballots)
        result.round = std::max(result.round, ballot.round);

    Count count;
    count.scores.reserve(record.ballots.size());
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round != result.round)
            continue;
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
        count.scores.append(ballot.vote.score().value());
        if (balanceFunctions)
            count.functions.append(functions.value(ballot.participant, Function::Other));
        if (ballot.confidence) {
            count.selfConfidenceSum += *ballot.confidence;
            ++count.selfConfidences;
        }
    }
    result.valid = static_cast<int>(count.scores.size());
    return count;
}

double balancedMedian(const Count& count)
{
    QHash<Function, int> voters;
    for (const Function function : count.functions)
        ++voters[function];
    QList<WeightedVote> votes;
    votes.reserve(count.scores.size());
    for (qsizetype i = 0; i < count.scores.size(); ++i)
        votes.append({count.scores[i], 1.0 / voters.value(count.functions[i])});
    return weightedMedian(votes);
}

VoteFigures voteFigures(const Count& count, const DimensionScore& result, bool balanceFunctions,
                        const ScoringDefaults& defaults)
{
    const auto [min, max] = std::minmax_element(count.scores.cbegin(), count.scores.cend());
    VoteFigures figures;
    figures.min = *min;
    figures.max = *max;
    figures.median = balanceFunctions ? balancedMedian(count) : median(count.scores);
    figures.mean = std::accumulate(count.scores.cbegin(), count.scores.cend(), 0.0) /
                   static_cast<double>(count.scores.size());
    figures.consensus = consensus(count.scores);
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
        confidence.selfConfidence = (count.selfConfidenceSum / count.selfConfidences - 1) / 2;
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
    if (count.scores.isEmpty() && !record->agreed)
        return result;

    result.status = DimensionStatus::Rated;
    if (!count.scores.isEmpty())
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

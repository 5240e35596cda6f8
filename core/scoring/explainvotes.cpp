// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanationparts.h"

#include <algorithm>

namespace milepost {

namespace {

Message votesOf(qsizetype count)
{
    return Counted("Scoring", "%n vote", "%n votes").of(count);
}

Message answersOf(qsizetype count)
{
    return Counted("Scoring", "%n answer", "%n answers").of(count);
}

ExplanationStep votesStep(const ExplanationContext& context, const DimensionScore& score,
                          const QMap<HalfStage, int>& votes)
{
    ExplanationStep step;
    step.text = Message("Scoring", "Valid votes of round %1, from the lowest to the highest")
                    .arg(score.round);
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        step.figures.append({Message("Scoring", "Score %1").arg(context.score(it.key().value())),
                             votesOf(it.value()),
                             double(it.value()),
                             {}});
    }
    step.figures.append(
        {Message("Scoring", "Together"), votesOf(score.valid), double(score.valid), {}});
    return step;
}

/// The vote at a place (from 0) in ascending order.
double voteAt(const QMap<HalfStage, int>& votes, int place)
{
    for (auto it = votes.cbegin(); it != votes.cend(); ++it) {
        if (place < it.value())
            return it.key().value();
        place -= it.value();
    }
    return 0;
}

ExplanationStep medianStep(const ExplanationContext& context, const DimensionScore& score,
                           const QMap<HalfStage, int>& votes)
{
    ExplanationStep step;
    if (score.valid % 2 == 1) {
        step.text = Message("Scoring", "Median: the vote in the middle, number %1 of %2")
                        .arg(score.valid / 2 + 1)
                        .arg(score.valid);
    } else {
        step.text = Message("Scoring", "Median: the mean of the two votes in the middle, %1 and %2")
                        .arg(context.score(voteAt(votes, score.valid / 2 - 1)),
                             context.score(voteAt(votes, score.valid / 2)));
    }
    step.figures.append(context.scoreFigure(Message("Scoring", "Median"), score.votes->median));
    return step;
}

ExplanationStep balancedStep(const ExplanationContext& context, const DimensionScore& score,
                             const DimensionRecord& record)
{
    QMap<Function, int> voters;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.round != score.round || !ballot.vote.isScore())
            continue;
        const Participant* person = context.engagement.findParticipant(ballot.participant);
        ++voters[person ? person->function : Function::Other];
    }
    ExplanationStep step;
    step.text =
        Message("Scoring", "Function-balanced median: the votes of one function count as one "
                           "together; the score at which their weight passes half");
    for (auto it = voters.cbegin(); it != voters.cend(); ++it) {
        step.figures.append({functionLabel(it.key()),
                             it.value() == 1
                                 ? votesOf(1)
                                 : Message("Scoring", "%1 votes of 1 ÷ %1 each").arg(it.value()),
                             double(it.value()),
                             {}});
    }
    step.figures.append(
        context.scoreFigure(Message("Scoring", "Function-balanced median"), score.votes->median));
    return step;
}

} // namespace

QMap<HalfStage, int> votesByScore(const DimensionRecord* record, int round)
{
    QMap<HalfStage, int> votes;
    if (!record)
        return votes;
    for (const Ballot& ballot : record->ballots) {
        if (ballot.round == round && ballot.vote.isScore())
            ++votes[ballot.vote.score()];
    }
    return votes;
}

QList<Message> votesLeftOut(const DimensionRecord* record, const DimensionScore& score)
{
    QList<Message> left;
    if (score.dontKnow > 0) {
        left.append(Message("Scoring", "%1 of “don’t know”: not counted as a score.")
                        .arg(answersOf(score.dontKnow)));
    }
    if (score.notApplicable > 0) {
        left.append(Message("Scoring", "%1 of “not applicable”: not counted as a score.")
                        .arg(answersOf(score.notApplicable)));
    }
    const int silent = score.eligible - score.valid - score.dontKnow - score.notApplicable;
    if (silent > 0) {
        left.append(Counted("Scoring", "%n eligible person did not vote.",
                            "%n eligible people did not vote.")
                        .of(silent));
    }
    qsizetype earlier = 0;
    if (record) {
        earlier = std::count_if(record->ballots.cbegin(), record->ballots.cend(),
                                [&](const Ballot& ballot) { return ballot.round < score.round; });
    }
    if (earlier > 0) {
        left.append(Message("Scoring", "%1 of round 1: kept, but round 2 takes their place.")
                        .arg(votesOf(earlier)));
    }
    return left;
}

void addVoteSteps(Explanation& explanation, const ExplanationContext& context,
                  const DimensionScore& score, const DimensionRecord* record)
{
    if (!score.votes)
        return;
    const QMap<HalfStage, int> votes = votesByScore(record, score.round);
    explanation.steps.append(votesStep(context, score, votes));
    explanation.steps.append(context.assessment.balanceFunctions
                                 ? balancedStep(context, score, *record)
                                 : medianStep(context, score, votes));
}

} // namespace milepost

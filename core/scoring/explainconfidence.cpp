// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanationparts.h"
#include "core/scoring/method.h"
#include "core/scoring/scorewords.h"

namespace milepost {

namespace {

Message bandRule(const ExplanationContext& context, const VoteFigures& votes)
{
    const ScoringDefaults& limits = context.content.scoring;
    if (votes.band == ConsensusBand::Aligned) {
        return Message("Scoring",
                       "From %1 on, and with less than 1.5 stages between the lowest and the "
                       "highest vote, the votes are aligned.")
            .arg(context.number(limits.alignedFrom));
    }
    if (votes.band == ConsensusBand::Split) {
        return Message("Scoring", "Below %1 the votes are split: talk, then vote a second time.")
            .arg(context.number(limits.discussFrom));
    }
    if (consensusBand(votes.consensus, 0, limits) == ConsensusBand::Aligned) {
        return Message("Scoring",
                       "The lowest and the highest vote are %1 stages apart; from 1.5 on there "
                       "is something to discuss, whatever the consensus.")
            .arg(context.score(votes.range()));
    }
    return Message("Scoring", "From %1 to below %2 there is something to discuss.")
        .arg(context.number(limits.discussFrom), context.number(limits.alignedFrom));
}

/// One part of the confidence formula, if it exists.
struct Part {
    Message label;
    double share = 0;
    std::optional<double> value;
    Message ifMissing;
};

Message gradeLabel(const ExplanationContext& context, int grade)
{
    for (const EvidenceGrade& known : context.content.evidenceGrades) {
        if (known.grade == grade)
            return Message("Scoring", "Evidence, grade %1 of 3: %2").arg(grade).arg(known.label);
    }
    return Message("Scoring", "Evidence, grade %1 of 3").arg(grade);
}

} // namespace

Explanation explainConsensus(const ExplanationContext& context, const Dimension& dimension,
                             const DimensionScore& score)
{
    const DimensionRecord* record = context.assessment.findDimension(dimension.id);
    Explanation explanation;
    explanation.title = consensusTitle(dimension.name);
    explanation.exceptions = votesLeftOut(record, score);
    if (!score.votes) {
        explanation.result = Message("Scoring", "No consensus");
        explanation.rule =
            Message("Scoring", "The score was agreed without votes, so there is nothing "
                               "that could agree or differ.");
        return explanation;
    }
    const VoteFigures& votes = *score.votes;
    explanation.total = votes.consensus;
    explanation.result = Message("Scoring", "%1, %2")
                             .arg(context.score(votes.consensus))
                             .arg(terms::band(votes.band));
    explanation.rule = bandRule(context, votes);

    ExplanationStep terms{
        Message("Scoring",
                "For each vote, log2(1 − distance from the mean ÷ 2): 0 at the mean, the "
                "lower the further away"),
        {context.scoreFigure(Message("Scoring", "Mean of the votes"), votes.mean)}};
    double sum = 0;
    const QMap<HalfStage, int> byScore = votesByScore(record, score.round);
    for (auto it = byScore.cbegin(); it != byScore.cend(); ++it) {
        const double term = consensusTerm(it.key().value(), votes.mean);
        sum += it.value() * term;
        terms.figures.append({Message("Scoring", "Score %1, %2 ×")
                                  .arg(context.score(it.key().value()))
                                  .arg(it.value()),
                              context.score(term),
                              term,
                              {}});
    }
    terms.figures.append(context.scoreFigure(Message("Scoring", "Sum"), sum));
    explanation.steps.append(terms);
    explanation.steps.append(
        {Message("Scoring",
                 "1 + sum ÷ number of votes; 1 means that all are equal, 0 half at each end"),
         {{terms::votes(), QString::number(score.valid), double(score.valid), {}},
          context.scoreFigure(terms::consensus(), votes.consensus)}});
    return explanation;
}

Explanation explainConfidence(const ExplanationContext& context, const Dimension& dimension,
                              const DimensionScore& score)
{
    const DimensionRecord* record = context.assessment.findDimension(dimension.id);
    const Confidence& confidence = *score.confidence;
    const int grade = record ? record->evidenceGrade : 0;
    Explanation explanation;
    explanation.title = confidenceTitle(dimension.name);
    explanation.total = confidence.value;
    explanation.result = Message("Scoring", "%1, %2")
                             .arg(context.score(confidence.value))
                             .arg(terms::level(confidence.label));

    const QList<Part> parts{
        {gradeLabel(context, grade), method::kEvidencePart, confidence.evidence, {}},
        {Message("Scoring", "Agreement, the consensus"), method::kAgreementPart,
         confidence.agreement, Message("Scoring", "Agreement is missing, because nobody voted.")},
        {Message("Scoring", "Participation, valid votes ÷ people asked"),
         method::kParticipationPart, confidence.participation,
         Message("Scoring", "Participation is missing, because nobody voted.")},
        {Message("Scoring", "Self-confidence, its mean on 0 to 1"), method::kSelfConfidencePart,
         confidence.selfConfidence,
         Message("Scoring", "Self-confidence is missing, because nobody stated it.")},
    };
    ExplanationStep values{Message("Scoring", "The parts, each from 0 to 1"), {}};
    ExplanationStep weighted{Message("Scoring", "Each part times its share"), {}};
    double sum = 0;
    double shares = 0;
    for (const Part& part : parts) {
        if (!part.value) {
            explanation.exceptions.append(bothSentences(
                part.ifMissing, Message("Scoring", "The other parts fill its place.")));
            continue;
        }
        sum += part.share * *part.value;
        shares += part.share;
        values.figures.append(context.scoreFigure(part.label, *part.value));
        const ShownCalculation product = shownProduct(context.locale, part.share, *part.value);
        weighted.figures.append({product.operands, product.result, part.share * *part.value, {}});
    }
    weighted.figures.append(context.scoreFigure(Message("Scoring", "Sum"), sum));
    explanation.steps = {values,
                         weighted,
                         {Message("Scoring", "Sum ÷ sum of the shares"),
                          {context.scoreFigure(Message("Scoring", "Shares"), shares),
                           context.scoreFigure(terms::confidence(), confidence.value)}}};
    explanation.rule =
        Message("Scoring", "High from %1, medium from %2, otherwise low.")
            .arg(context.number(method::kHighFrom), context.number(method::kMediumFrom));
    if (grade == 0) {
        explanation.exceptions.append(
            Message("Scoring", "With opinion as the only evidence the label is medium at most."));
    }
    return explanation;
}

} // namespace milepost

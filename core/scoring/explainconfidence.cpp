// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanationparts.h"
#include "core/scoring/method.h"

namespace milepost {

namespace {

QString bandWords(ConsensusBand band)
{
    switch (band) {
    case ConsensusBand::Aligned:
        return QStringLiteral("aligned");
    case ConsensusBand::Discuss:
        return QStringLiteral("discuss");
    case ConsensusBand::Split:
        break;
    }
    return QStringLiteral("split");
}

QString bandRule(const ExplanationContext& context, const VoteFigures& votes)
{
    const ScoringDefaults& limits = context.content.scoring;
    if (votes.band == ConsensusBand::Aligned) {
        return QStringLiteral(
                   "From %1 on, and with less than 1.5 stages between the lowest and the "
                   "highest vote, the votes are aligned.")
            .arg(context.number(limits.alignedFrom));
    }
    if (votes.band == ConsensusBand::Split) {
        return QStringLiteral("Below %1 the votes are split: talk, then vote a second time.")
            .arg(context.number(limits.discussFrom));
    }
    if (consensusBand(votes.consensus, 0, limits) == ConsensusBand::Aligned) {
        return QStringLiteral(
                   "The lowest and the highest vote are %1 stages apart; from 1.5 on there "
                   "is something to discuss, whatever the consensus.")
            .arg(context.score(votes.range()));
    }
    return QStringLiteral("From %1 to below %2 there is something to discuss.")
        .arg(context.number(limits.discussFrom), context.number(limits.alignedFrom));
}

/// One part of the confidence formula, if it exists.
struct Part {
    QString label;
    double share = 0;
    std::optional<double> value;
    QString ifMissing;
};

QString labelWords(ConfidenceLabel label)
{
    switch (label) {
    case ConfidenceLabel::High:
        return QStringLiteral("high");
    case ConfidenceLabel::Medium:
        return QStringLiteral("medium");
    case ConfidenceLabel::Low:
        break;
    }
    return QStringLiteral("low");
}

QString gradeLabel(const ExplanationContext& context, int grade)
{
    for (const EvidenceGrade& known : context.content.evidenceGrades) {
        if (known.grade == grade)
            return QStringLiteral("Evidence, grade %1 of 3: %2").arg(grade).arg(known.label);
    }
    return QStringLiteral("Evidence, grade %1 of 3").arg(grade);
}

} // namespace

Explanation explainConsensus(const ExplanationContext& context, const Dimension& dimension,
                             const DimensionScore& score)
{
    const DimensionRecord* record = context.assessment.findDimension(dimension.id);
    Explanation explanation;
    explanation.title = QStringLiteral("Consensus on %1").arg(dimension.name);
    explanation.exceptions = votesLeftOut(record, score);
    if (!score.votes) {
        explanation.result = QStringLiteral("No consensus");
        explanation.rule = QStringLiteral("The score was agreed without votes, so there is nothing "
                                          "that could agree or differ.");
        return explanation;
    }
    const VoteFigures& votes = *score.votes;
    explanation.total = votes.consensus;
    explanation.result =
        QStringLiteral("%1, %2").arg(context.score(votes.consensus), bandWords(votes.band));
    explanation.rule = bandRule(context, votes);

    ExplanationStep terms{
        QStringLiteral("For each vote, log2(1 − distance from the mean ÷ 2): 0 at the mean, the "
                       "lower the further away"),
        {context.scoreFigure(QStringLiteral("Mean of the votes"), votes.mean)}};
    double sum = 0;
    const QMap<HalfStage, int> byScore = votesByScore(record, score.round);
    for (auto it = byScore.cbegin(); it != byScore.cend(); ++it) {
        const double term = consensusTerm(it.key().value(), votes.mean);
        sum += it.value() * term;
        terms.figures.append(
            {QStringLiteral("Score %1, %2 ×").arg(context.score(it.key().value())).arg(it.value()),
             context.score(term),
             term,
             {}});
    }
    terms.figures.append(context.scoreFigure(QStringLiteral("Sum"), sum));
    explanation.steps.append(terms);
    explanation.steps.append(
        {QStringLiteral(
             "1 + sum ÷ number of votes; 1 means that all are equal, 0 half at each end"),
         {{QStringLiteral("Votes"), QString::number(score.valid), double(score.valid), {}},
          context.scoreFigure(QStringLiteral("Consensus"), votes.consensus)}});
    return explanation;
}

Explanation explainConfidence(const ExplanationContext& context, const Dimension& dimension,
                              const DimensionScore& score)
{
    const DimensionRecord* record = context.assessment.findDimension(dimension.id);
    const Confidence& confidence = *score.confidence;
    const int grade = record ? record->evidenceGrade : 0;
    Explanation explanation;
    explanation.title = QStringLiteral("Confidence in %1").arg(dimension.name);
    explanation.total = confidence.value;
    explanation.result =
        QStringLiteral("%1, %2").arg(context.score(confidence.value), labelWords(confidence.label));

    const QList<Part> parts{
        {gradeLabel(context, grade), method::kEvidencePart, confidence.evidence, {}},
        {QStringLiteral("Agreement, the consensus"), method::kAgreementPart, confidence.agreement,
         QStringLiteral("Agreement is missing, because nobody voted.")},
        {QStringLiteral("Participation, valid votes ÷ people asked"), method::kParticipationPart,
         confidence.participation,
         QStringLiteral("Participation is missing, because nobody voted.")},
        {QStringLiteral("Self-confidence, its mean on 0 to 1"), method::kSelfConfidencePart,
         confidence.selfConfidence,
         QStringLiteral("Self-confidence is missing, because nobody stated it.")},
    };
    ExplanationStep values{QStringLiteral("The parts, each from 0 to 1"), {}};
    ExplanationStep weighted{QStringLiteral("Each part times its share"), {}};
    double sum = 0;
    double shares = 0;
    for (const Part& part : parts) {
        if (!part.value) {
            explanation.exceptions.append(part.ifMissing +
                                          QStringLiteral(" The other parts fill its place."));
            continue;
        }
        sum += part.share * *part.value;
        shares += part.share;
        values.figures.append(context.scoreFigure(part.label, *part.value));
        const ShownCalculation product = shownProduct(context.locale, part.share, *part.value);
        weighted.figures.append({product.operands, product.result, part.share * *part.value, {}});
    }
    weighted.figures.append(context.scoreFigure(QStringLiteral("Sum"), sum));
    explanation.steps = {values,
                         weighted,
                         {QStringLiteral("Sum ÷ sum of the shares"),
                          {context.scoreFigure(QStringLiteral("Shares"), shares),
                           context.scoreFigure(QStringLiteral("Confidence"), confidence.value)}}};
    explanation.rule =
        QStringLiteral("High from %1, medium from %2, otherwise low.")
            .arg(context.number(method::kHighFrom), context.number(method::kMediumFrom));
    if (grade == 0) {
        explanation.exceptions.append(
            QStringLiteral("With opinion as the only evidence the label is medium at most."));
    }
    return explanation;
}

} // namespace milepost

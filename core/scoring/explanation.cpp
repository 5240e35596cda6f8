// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanation.h"

#include "core/base/percent.h"
#include "core/engagement/defaults.h"
#include "core/scoring/explanationparts.h"

#include <cmath>

namespace milepost {

namespace {

constexpr int kDecimals = 3;
constexpr int kMostDecimals = 9;

double rounded(double value, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    return std::round(value * scale) / scale;
}

QString writeDecimals(const QLocale& locale, double value, int least, int most)
{
    QString text = locale.toString(rounded(value, most), 'f', most);
    const qsizetype shortest = text.indexOf(locale.decimalPoint()) +
                               (least > 0 ? locale.decimalPoint().size() + least : 0);
    while (text.size() > shortest && text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

/// `value` with as many decimals as `calculate` needs to come to what is shown.
template <class Calculate>
ShownCalculation shown(const QLocale& locale, double value, const Calculate& calculate)
{
    const double result = rounded(calculate(value), kDecimals);
    int decimals = kDecimals;
    while (decimals < kMostDecimals &&
           std::abs(rounded(calculate(rounded(value, decimals)), kDecimals) - result) > kTolerance)
        ++decimals;
    const bool exact = std::abs(calculate(rounded(value, decimals)) - result) < kTolerance;
    return {writeDecimals(locale, value, 1, decimals),
            exact ? QStringLiteral("=") : QStringLiteral("≈"),
            writeDecimals(locale, result, 1, kDecimals)};
}

/// Whether a figure shows fewer decimals than its value has.
bool isRounded(const Explanation& explanation)
{
    for (const ExplanationStep& step : explanation.steps) {
        for (const ExplainedFigure& figure : step.figures) {
            if (std::abs(figure.value - rounded(figure.value, kDecimals)) > kTolerance)
                return true;
        }
    }
    return false;
}

/// What else has to be known to compare the figures with each other and with the pages.
void addRounding(Explanation& explanation, Quantity quantity)
{
    if (isRounded(explanation)) {
        explanation.rule = bothSentences(
            explanation.rule,
            Message(
                "Scoring",
                "The figures below are shown rounded; the calculation uses all their decimals."));
    }
    const bool index = quantity == Quantity::Index || quantity == Quantity::TargetIndex ||
                       quantity == Quantity::OverallIndex;
    if (index && explanation.total &&
        std::abs(*explanation.total - std::round(*explanation.total)) > kTolerance) {
        explanation.rule = bothSentences(
            explanation.rule, Message("Scoring", "Pages and report show it as a whole number, %1.")
                                  .arg(*explanation.total, 0, 0));
    }
}

Explanation explainOverall(const Content& content, const Engagement& engagement,
                           const QList<Scorecard>& scorecards, const QLocale& locale)
{
    const Message overallIndex("Scoring", "Overall index");
    Explanation explanation;
    explanation.title = overallIndex;
    explanation.rule = Message(
        "Scoring",
        "The overall index is the mean of the matrix means, each counted once, on the scale of 0 to "
        "100. There is no overall stage, because the matrices describe different things.");
    ExplanationStep means{
        Message("Scoring", "Means of the matrices, from the assessments that the plan rests on"),
        {}};
    for (const Assessment* assessment : assessmentsInUse(content, engagement)) {
        for (const Scorecard& card : scorecards) {
            if (card.assessment != assessment->id)
                continue;
            const QString& name = content.findMatrix(card.matrix)->shortName;
            if (card.figures) {
                means.figures.append({name,
                                      writeDecimals(locale, card.figures->mean, 1, kDecimals),
                                      card.figures->mean,
                                      {}});
            } else {
                explanation.exceptions.append(
                    Message("Scoring", "%1 is left out: too little of it is rated.").arg(name));
            }
        }
    }
    const auto overall = overallFigures(content, engagement, scorecards);
    if (!overall) {
        explanation.result = Message("Scoring", "No index yet");
        explanation.rule =
            Message("Scoring", "No matrix has an index yet, so there is no overall one.");
        return explanation;
    }
    explanation.total = overall->index;
    explanation.result = writeNumber(locale, overall->index);
    means.figures.append({Message("Scoring", "Mean"),
                          writeDecimals(locale, overall->mean, 1, kDecimals),
                          overall->mean,
                          {}});
    explanation.steps.append(means);
    explanation.steps.append({Message("Scoring", "(mean − 1) ÷ 2 × 100"),
                              {{overallIndex, explanation.result, overall->index, {}}}});
    return explanation;
}

Explanation nothingToExplain()
{
    Explanation explanation;
    explanation.title = Message("Scoring", "Nothing to explain");
    explanation.result = Message("Scoring", "No number");
    explanation.rule =
        Message("Scoring", "The assessment or dimension of this number is no longer in the file.");
    return explanation;
}

} // namespace

Message consensusTitle(const QString& name)
{
    return Message("Scoring", "Consensus on %1").arg(name);
}

Message confidenceTitle(const QString& name)
{
    return Message("Scoring", "Confidence in %1").arg(name);
}

Message stageTitle(const QString& name)
{
    return Message("Scoring", "Stage of %1").arg(name);
}

QString writeNumber(const QLocale& locale, double value)
{
    return writeDecimals(locale, value, 0, kDecimals);
}

QString ShownCalculation::text() const
{
    return QStringLiteral("%1 %2 %3").arg(operands, sign, result);
}

ShownCalculation shownProduct(const QLocale& locale, double factor, double value)
{
    ShownCalculation product = shown(locale, value, [factor](double x) { return factor * x; });
    product.operands = QStringLiteral("%1 × %2").arg(writeNumber(locale, factor), product.operands);
    return product;
}

ShownCalculation shownQuotient(const QLocale& locale, double sum, double divisor)
{
    ShownCalculation quotient = shown(locale, sum, [divisor](double x) { return x / divisor; });
    quotient.operands =
        QStringLiteral("%1 ÷ %2").arg(quotient.operands, writeNumber(locale, divisor));
    return quotient;
}

QString ExplanationContext::number(double value) const
{
    return writeNumber(locale, value);
}

QString ExplanationContext::score(double value) const
{
    return writeDecimals(locale, value, 1, kDecimals);
}

QString ExplanationContext::percent(double fraction) const
{
    return withPercentSign(locale.toString(fraction * 100, 'f', 0), locale);
}

ExplainedFigure ExplanationContext::figure(const Message& label, double value) const
{
    return {label, number(value), value, {}};
}

ExplainedFigure ExplanationContext::scoreFigure(const Message& label, double value) const
{
    return {label, score(value), value, {}};
}

QString ExplanationContext::nameOf(const DimensionId& id) const
{
    const Dimension* dimension = matrix.findDimension(id);
    return dimension ? dimension->name : id.text();
}

void addLifts(Explanation& explanation, const QList<DimensionLift>& lifts)
{
    for (const DimensionLift& lift : lifts) {
        for (const Indicator* indicator : lift.symptoms + lift.criteria) {
            explanation.toNextStage.append({lift.dimension, lift.to, indicator->id, indicator->type,
                                            indicator->text, indicator->evidence});
        }
    }
}

namespace {

Explanation explainExactly(const Content& content, const Engagement& engagement,
                           const QList<Scorecard>& scorecards, const ExplanationSubject& subject,
                           const QLocale& locale)
{
    if (subject.quantity == Quantity::OverallIndex)
        return explainOverall(content, engagement, scorecards, locale);

    const Assessment* assessment = engagement.findAssessment(subject.assessment);
    const Matrix* matrix = assessment ? content.findMatrix(assessment->matrix) : nullptr;
    const Scorecard* card = nullptr;
    for (const Scorecard& candidate : scorecards) {
        if (candidate.assessment == subject.assessment)
            card = &candidate;
    }
    if (!matrix || !card)
        return nothingToExplain();
    const ExplanationContext context{content, engagement, *assessment, *matrix, *card, locale};
    if (subject.dimension.isEmpty())
        return explainMatrix(context, subject.quantity);

    const Dimension* dimension = matrix->findDimension(subject.dimension);
    const DimensionScore* score = card->findDimension(subject.dimension);
    if (!dimension || !score)
        return nothingToExplain();
    return explainDimension(context, *dimension, *score, subject.quantity);
}

} // namespace

Explanation explain(const Content& content, const Engagement& engagement,
                    const QList<Scorecard>& scorecards, const ExplanationSubject& subject,
                    const QLocale& locale)
{
    Explanation explanation = explainExactly(content, engagement, scorecards, subject, locale);
    addRounding(explanation, subject.quantity);
    return explanation;
}

} // namespace milepost

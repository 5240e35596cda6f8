// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/explanation.h"

#include "core/engagement/defaults.h"
#include "core/scoring/explanationparts.h"

namespace milepost {

namespace {

Explanation explainOverall(const Content& content, const Engagement& engagement,
                           const QList<Scorecard>& scorecards, const QLocale& locale)
{
    Explanation explanation;
    explanation.title = QStringLiteral("Overall index");
    explanation.rule = QStringLiteral(
        "The overall index is the mean of the matrix means, each counted once, on the scale of 0 to "
        "100. There is no overall stage, because the matrices describe different things.");
    ExplanationStep means{
        QStringLiteral("Means of the matrices, from the assessments that the plan rests on"), {}};
    for (const Assessment* assessment : assessmentsInUse(content, engagement)) {
        for (const Scorecard& card : scorecards) {
            if (card.assessment != assessment->id)
                continue;
            const QString& name = content.findMatrix(card.matrix)->shortName;
            if (card.figures) {
                means.figures.append(
                    {name, writeNumber(locale, card.figures->mean), card.figures->mean, {}});
            } else {
                explanation.exceptions.append(
                    QStringLiteral("%1 is left out: too little of it is rated.").arg(name));
            }
        }
    }
    const auto overall = overallFigures(content, engagement, scorecards);
    if (!overall) {
        explanation.result = QStringLiteral("No index yet");
        explanation.rule =
            QStringLiteral("No matrix has an index yet, so there is no overall one.");
        return explanation;
    }
    explanation.total = overall->index;
    explanation.result = writeNumber(locale, overall->index);
    means.figures.append(
        {QStringLiteral("Mean"), writeNumber(locale, overall->mean), overall->mean, {}});
    explanation.steps.append(means);
    explanation.steps.append(
        {QStringLiteral("(mean − 1) ÷ 2 × 100"),
         {{QStringLiteral("Overall index"), explanation.result, overall->index, {}}}});
    return explanation;
}

Explanation nothingToExplain()
{
    Explanation explanation;
    explanation.title = QStringLiteral("Nothing to explain");
    explanation.result = QStringLiteral("No number");
    explanation.rule =
        QStringLiteral("The assessment or dimension of this number is no longer in the file.");
    return explanation;
}

} // namespace

QString writeNumber(const QLocale& locale, double value)
{
    QString text = locale.toString(value, 'f', 3);
    while (text.endsWith(locale.zeroDigit()))
        text.chop(locale.zeroDigit().size());
    if (text.endsWith(locale.decimalPoint()))
        text.chop(locale.decimalPoint().size());
    return text;
}

QString ExplanationContext::number(double value) const
{
    return writeNumber(locale, value);
}

QString ExplanationContext::score(double value) const
{
    const QString text = number(value);
    return text.contains(locale.decimalPoint()) ? text : locale.toString(value, 'f', 1);
}

QString ExplanationContext::percent(double fraction) const
{
    return locale.toString(fraction * 100, 'f', 0) + locale.percent();
}

ExplainedFigure ExplanationContext::figure(const QString& label, double value) const
{
    return {label, number(value), value, {}};
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

Explanation explain(const Content& content, const Engagement& engagement,
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

} // namespace milepost

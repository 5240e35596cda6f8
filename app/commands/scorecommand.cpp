// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"

namespace milepost {

namespace {

using Align = TextTable::Align;

QString percent(double part)
{
    return QStringLiteral("%1 %").arg(qRound(part * 100));
}

QString heading(const Content& content, const Engagement& engagement, const Assessment& assessment)
{
    QString text = content.findMatrix(assessment.matrix)->shortName + QStringLiteral(", ") +
                   assessment.date.toString(Qt::ISODate);
    if (assessment.unit)
        text += QStringLiteral(", ") + engagement.organization.findUnit(*assessment.unit)->name;
    if (!assessment.title.isEmpty())
        text += QStringLiteral(" · ") + assessment.title;
    return text + QLatin1Char('\n');
}

QString summary(const Content& content, const Scorecard& card)
{
    const QString coverage = QStringLiteral("coverage %1").arg(percent(card.coverage));
    if (!card.figures) {
        return QStringLiteral("  Not enough rated dimensions for an index (%1; %2 is needed).\n")
            .arg(coverage, percent(content.scoring.minCoverage));
    }
    const MatrixFigures& figures = *card.figures;
    return QStringLiteral(
               "  Index %1 of 100, target %2 · stage %3 %4 · weakest %5 · %6 · confidence %7\n")
        .arg(QString::number(figures.index, 'f', 1), QString::number(figures.targetIndex, 'f', 1))
        .arg(figures.stage)
        .arg(content.findMatrix(card.matrix)->stageName(figures.stage),
             content.findDimension(figures.weakest)->name, coverage, percent(figures.confidence));
}

QString statusText(const DimensionScore& result)
{
    switch (result.status) {
    case DimensionStatus::Unrated:
        return QStringLiteral("not rated");
    case DimensionStatus::NotApplicable:
        return QStringLiteral("does not apply");
    case DimensionStatus::Rated:
        break;
    }
    QString text = result.agreed ? QStringLiteral("agreed") : QStringLiteral("median");
    if (result.provisional)
        text += QStringLiteral(", provisional");
    return text;
}

QString table(const Content& content, const Scorecard& card)
{
    TextTable rows({{QStringLiteral("Dimension"), Align::Left},
                    {QStringLiteral("Score"), Align::Right},
                    {QStringLiteral("Target"), Align::Right},
                    {QStringLiteral("Gap"), Align::Right},
                    {QStringLiteral("Weight"), Align::Right},
                    {QStringLiteral("Votes"), Align::Right},
                    {QStringLiteral("Consensus"), Align::Left},
                    {QStringLiteral("Confidence"), Align::Left},
                    {QStringLiteral("Basis"), Align::Left}});
    for (const DimensionScore& result : card.dimensions) {
        rows.addRow(
            {content.findDimension(result.id)->name, numberText(result.score, 2),
             QString::number(result.target.value()), numberText(result.gap(), 2),
             QString::number(result.weight), QString::number(result.valid),
             result.votes
                 ? QStringLiteral("%1 %2").arg(QString::number(result.votes->consensus, 'f', 2),
                                               toName(result.votes->band))
                 : QStringLiteral("–"),
             result.confidence
                 ? QStringLiteral("%1 %2").arg(QString::number(result.confidence->value, 'f', 2),
                                               toName(result.confidence->label))
                 : QStringLiteral("–"),
             statusText(result)});
    }
    return rows.toText();
}

Result<Done> runScore(const QCommandLineParser& parser, const QStringList& positionals,
                      const Clock&)
{
    const Result<OpenedEngagement> opened = openForReading(positionals[0]);
    if (!opened)
        return opened.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    if (parser.isSet(QStringLiteral("json"))) {
        printJson(scoreResult(opened->content, opened->engagement, cards));
        return Done();
    }
    QString text = opened->engagement.organization.name + QStringLiteral("\n\n");
    if (cards.isEmpty())
        text += QStringLiteral("There is no assessment yet.\n");
    for (qsizetype i = 0; i < cards.size(); ++i) {
        text += heading(opened->content, opened->engagement, opened->engagement.assessments[i]) +
                summary(opened->content, cards[i]) + QLatin1Char('\n') +
                table(opened->content, cards[i]) + QLatin1Char('\n');
    }
    if (const auto overall = overallFigures(opened->content, opened->engagement, cards)) {
        text += QStringLiteral("Overall index %1 of 100, the mean of the matrices in use\n")
                    .arg(overall->index, 0, 'f', 1);
    }
    print(text);
    return Done();
}

} // namespace

Command scoreCommand()
{
    return {QStringLiteral("score"),
            QStringLiteral("FILE"),
            QStringLiteral("print the scorecards"),
            1,
            [](QCommandLineParser& parser) { parser.addOption(jsonOption()); },
            runScore};
}

} // namespace milepost

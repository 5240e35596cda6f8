// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/common.h"
#include "app/commands/texttable.h"
#include "core/exchange/results.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/terms.h"

namespace milepost {

namespace {

using Align = TextTable::Align;

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

QString summary(const Language& language, const Content& content, const Scorecard& card)
{
    const QString coverage =
        language.text(Message("Command", "coverage %1").arg(wholePercent(language, card.coverage)));
    if (!card.figures) {
        return QStringLiteral("  %1\n").arg(language.text(
            Message("Command", "Not enough rated dimensions for an index (%1; %2 is needed).")
                .arg(coverage, wholePercent(language, content.scoring.minCoverage))));
    }
    const MatrixFigures& figures = *card.figures;
    return QStringLiteral("  %1\n").arg(language.text(
        Message("Command", "Index %1 of 100, target %2 · stage %3 %4 · weakest %5 · %6 · "
                           "confidence %7")
            .arg(figures.index, 1, 1)
            .arg(figures.targetIndex, 1, 1)
            .arg(figures.stage)
            .arg(content.findMatrix(card.matrix)->stageName(figures.stage),
                 content.findDimension(figures.weakest)->name, coverage,
                 wholePercent(language, figures.confidence))));
}

QString statusText(const Language& language, const DimensionScore& result)
{
    switch (result.status) {
    case DimensionStatus::Unrated:
        return language.text(notRated());
    case DimensionStatus::NotApplicable:
        return language.text(doesNotApply());
    case DimensionStatus::Rated:
        break;
    }
    if (result.provisional) {
        return language.text(result.agreed ? Message("Command", "agreed, provisional")
                                           : Message("Command", "median, provisional"));
    }
    return language.text(result.agreed ? terms::agreed() : terms::median());
}

QString table(const Language& language, const Content& content, const Scorecard& card)
{
    TextTable rows({{language.text(terms::dimension()), Align::Left},
                    {language.text(terms::score()), Align::Right},
                    {language.text(terms::target()), Align::Right},
                    {language.text(terms::gap()), Align::Right},
                    {language.text(terms::weight()), Align::Right},
                    {language.text(terms::votes()), Align::Right},
                    {language.text(terms::consensus()), Align::Left},
                    {language.text(terms::confidence()), Align::Left},
                    {language.text(terms::basis()), Align::Left}});
    for (const DimensionScore& result : card.dimensions) {
        rows.addRow(
            {content.findDimension(result.id)->name, numberText(language, result.score, 2),
             language.number(result.target.value(), 0, 1), numberText(language, result.gap(), 2),
             QString::number(result.weight), QString::number(result.valid),
             result.votes
                 ? QStringLiteral("%1 %2").arg(language.number(result.votes->consensus, 2, 2),
                                               bandWords(Wording(language, {}), result.votes->band))
                 : QStringLiteral("–"),
             result.confidence ? QStringLiteral("%1 %2").arg(
                                     language.number(result.confidence->value, 2, 2),
                                     levelWords(Wording(language, {}), result.confidence->label))
                               : QStringLiteral("–"),
             statusText(language, result)});
    }
    return rows.toText();
}

Result<Done> runScore(const Invocation& call)
{
    const Result<OpenedEngagement> opened = openForReading(call);
    if (!opened)
        return opened.error();
    const QList<Scorecard> cards = scoreAll(opened->content, opened->engagement);
    if (call.options.isSet(QStringLiteral("json"))) {
        printJson(scoreResult(opened->content, opened->engagement, cards));
        return Done();
    }
    QString text = opened->engagement.organization.name + QStringLiteral("\n\n");
    if (cards.isEmpty())
        text += call.language.text(noAssessmentYet()) + u'\n';
    for (qsizetype i = 0; i < cards.size(); ++i) {
        text += heading(opened->content, opened->engagement, opened->engagement.assessments[i]) +
                summary(call.language, opened->content, cards[i]) + QLatin1Char('\n') +
                table(call.language, opened->content, cards[i]) + QLatin1Char('\n');
    }
    if (const auto overall = overallFigures(opened->content, opened->engagement, cards)) {
        text += call.language.text(
                    Message("Command", "Overall index %1 of 100, the mean of the matrices in use")
                        .arg(overall->index, 1, 1)) +
                u'\n';
    }
    print(text);
    return Done();
}

} // namespace

Command scoreCommand()
{
    return {QStringLiteral("score"),
            QStringLiteral("FILE"),
            Message("Command", "print the scorecards"),
            1,
            [](QCommandLineParser& parser, const Language& language) {
                parser.addOption(jsonOption(language));
            },
            runScore};
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/changes.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/profilefigures.h"
#include "core/wording/phrases.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct Extremes {
    const DimensionScore* weakest = nullptr;
    QList<DimensionScore> scores;
    DimensionId disputed;
    double consensus = 1;
    int rated = 0;
    int all = 0;
    int coordinated = 0; ///< at stage 2 or above
};

void note(Extremes& extremes, const Scorecard& card)
{
    extremes.scores.append(card.dimensions);
    for (const DimensionScore& score : card.dimensions) {
        extremes.all += score.status == DimensionStatus::NotApplicable ? 0 : 1;
        if (!score.rated())
            continue;
        ++extremes.rated;
        extremes.coordinated += *score.stage >= 2 ? 1 : 0;
        if (!extremes.weakest || isWeaker(score, *extremes.weakest))
            extremes.weakest = &score;
        if (score.votes && score.valid > 1 && score.votes->consensus < extremes.consensus) {
            extremes.disputed = score.id;
            extremes.consensus = score.votes->consensus;
        }
    }
}

QString indexLine(const ReportContext& context, const AssessedMatrix& entry)
{
    if (!entry.card->figures) {
        return u"No overall stage is given: only %1 of the weight is rated, and %2 is needed."_s
            .arg(context.say.percent(entry.card->coverage, 0),
                 context.say.percent(context.content.scoring.minCoverage, 0));
    }
    const MatrixFigures& figures = *entry.card->figures;
    return u"Overall this is stage %1, %2: %3 of 100 points today, %4 with all targets reached."_s
        .arg(QString::number(figures.stage), entry.matrix->stageName(figures.stage),
             context.say.index(figures.index), context.say.index(figures.targetIndex));
}

QString confidenceLine(const AssessedMatrix& entry)
{
    QList<QString> low;
    QList<QString> provisional;
    for (const DimensionScore& score : entry.card->dimensions) {
        const QString name = entry.matrix->findDimension(score.id)->name;
        if (score.provisional)
            provisional.append(name);
        else if (score.confidence && score.confidence->label == ConfidenceLabel::Low)
            low.append(name);
    }
    QList<QString> sentences;
    if (!provisional.isEmpty())
        sentences.append(
            u"Provisional, because fewer than three people voted: %1."_s.arg(joined(provisional)));
    if (!low.isEmpty())
        sentences.append(u"Low confidence, to be checked: %1."_s.arg(joined(low)));
    return sentences.join(u' ');
}

void addSummary(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry)
{
    Extremes extremes;
    note(extremes, *entry.card);
    QList<StyledText> lines;
    if (noneStandsOut(extremes.scores)) {
        lines.append(u"All rated dimensions are at %1: none stands out as the weakest."_s.arg(
            context.say.score(*extremes.weakest->score)));
    } else if (extremes.weakest) {
        lines.append(labelled(
            u"Weakest"_s, u"%1 at %2"_s.arg(entry.matrix->findDimension(extremes.weakest->id)->name,
                                            context.say.score(*extremes.weakest->score))));
    }
    if (!extremes.disputed.isEmpty()) {
        const DimensionScore* score = entry.card->findDimension(extremes.disputed);
        const DimensionRecord* record = entry.assessment->findDimension(extremes.disputed);
        lines.append(
            labelled(u"Most disputed"_s,
                     u"%1 (%2): %3"_s.arg(entry.matrix->findDimension(extremes.disputed)->name,
                                          bandWords(score->votes->band),
                                          voteWords(context.say, *record, score->round))));
    }
    const QString doubts = confidenceLine(entry);
    if (!doubts.isEmpty())
        lines.append(doubts);
    if (entry.assessment->status == AssessmentStatus::Open)
        lines.append(u"The assessment is still open, so scores may change."_s);
    if (entry.assessment->kind == AssessmentKind::Self)
        lines.append(u"This is a self-assessment."_s);
    lines.append(indexLine(context, entry));
    blocks.bullets(lines);
}

void addMatrix(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry)
{
    blocks.heading(entry.matrix->name);
    blocks.paragraph(u"%1, assessed on %2."_s.arg(context.scopeName(entry.assessment->unit),
                                                  context.say.date(entry.assessment->date)));
    blocks.add(profileFigureOf(context, entry));

    BlockBuilder text;
    addSummary(text, context, entry);
    if (entry.previous && entry.previousCard) {
        text.heading(u"Changes since %1"_s.arg(context.previousWords(entry)), 3);
        text.bullets(changeLines(context, entry));
    }
    TwoColumns columns;
    columns.leftShare = 0.45;
    columns.left.emplace_back(radarFigure(context, entry));
    columns.right = text.take();
    blocks.add(std::move(columns));
}

QString headline(const ReportContext& context)
{
    Extremes extremes;
    for (const AssessedMatrix& entry : context.matrices)
        note(extremes, *entry.card);
    const QString reached =
        extremes.coordinated == 0
            ? u"no dimension has reached stage 2"_s
            : u"%1 of %2 %3 reached stage 2 or more"_s.arg(
                  QString::number(extremes.coordinated),
                  context.say.count(extremes.rated, u"dimension"_s, u"dimensions"_s),
                  extremes.coordinated == 1 ? u"has"_s : u"have"_s);
    if (noneStandsOut(extremes.scores))
        return u"Where we stand: %1; all are at %2"_s.arg(
            reached, context.say.score(*extremes.weakest->score));
    return u"Where we stand: %1; %2 is the weakest"_s.arg(
        reached, context.dimensionName(extremes.weakest->id));
}

void addUnits(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> lines;
    for (const AssessedMatrix& entry : context.others) {
        if (!entry.assessment->unit)
            continue;
        const QString result =
            entry.card->figures
                ? u"%1 of 100 points, stage %2"_s.arg(context.say.index(entry.card->figures->index),
                                                      QString::number(entry.card->figures->stage))
                : u"too little rated for an index"_s;
        lines.append(
            labelled(context.unitName(entry.assessment->unit),
                     u"%1, %2: %3"_s.arg(entry.matrix->shortName,
                                         context.say.date(entry.assessment->date), result)));
    }
    if (lines.isEmpty())
        return;
    blocks.heading(u"Assessments of units"_s);
    blocks.bullets(lines);
    blocks.footnote(u"They are not part of the figures above. Details are in %1."_s.arg(
        context.reference(u"dimension-sheets"_s)));
}

} // namespace

PageContent composeStanding(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AssessedMatrix& entry : context.matrices)
        addMatrix(blocks, context, entry);
    addUnits(blocks, context);
    blocks.footnote(
        u"Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. Dots are votes, without names. The method is explained in %1."_s
            .arg(context.reference(u"method"_s)));
    return {headline(context), blocks.take()};
}

} // namespace milepost

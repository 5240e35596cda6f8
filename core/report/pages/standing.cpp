// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/unitnames.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/changes.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/profilefigures.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"

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
        return context.text(
            Message("Report",
                    "No overall stage is given: only %1 of the weight is rated, and %2 is needed.")
                .arg(context.say.percent(entry.card->coverage, 0),
                     context.say.percent(context.content.scoring.minCoverage, 0)));
    }
    const MatrixFigures& figures = *entry.card->figures;
    return context.text(
        Message(
            "Report",
            "Overall this is stage %1, %2: %3 of 100 points today, %4 with all targets reached.")
            .arg(QString::number(figures.stage), entry.matrix->stageName(figures.stage),
                 context.say.index(figures.index), context.say.index(figures.targetIndex)));
}

QString confidenceLine(const ReportContext& context, const AssessedMatrix& entry)
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
        sentences.append(context.text(
            Message("Report", "Provisional, because fewer than three people voted: %1.")
                .arg(context.say.joined(provisional))));
    if (!low.isEmpty())
        sentences.append(context.text(
            Message("Report", "Low confidence, to be checked: %1.").arg(context.say.joined(low))));
    return sentences.join(u' ');
}

void addSummary(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry)
{
    Extremes extremes;
    note(extremes, *entry.card);
    QList<StyledText> lines;
    if (noneStandsOut(extremes.scores)) {
        lines.append(context.text(
            Message("Report", "All rated dimensions are at %1: none stands out as the weakest.")
                .arg(context.say.score(*extremes.weakest->score))));
    } else if (extremes.weakest) {
        lines.append(
            labelled(context.text(Message("Report", "Weakest")),
                     context.text(Message("Report", "%1 at %2")
                                      .arg(entry.matrix->findDimension(extremes.weakest->id)->name,
                                           context.say.score(*extremes.weakest->score)))));
    }
    if (!extremes.disputed.isEmpty()) {
        const DimensionScore* score = entry.card->findDimension(extremes.disputed);
        const DimensionRecord* record = entry.assessment->findDimension(extremes.disputed);
        const QString votes = voteWords(context.say, *record, score->round);
        lines.append(labelled(context.text(terms::mostDisputed()),
                              u"%1 (%2)"_s.arg(entry.matrix->findDimension(extremes.disputed)->name,
                                               bandWords(context.say, score->votes->band)) +
                                  (votes.isEmpty() ? QString() : u": "_s + votes)));
    }
    const QString doubts = confidenceLine(context, entry);
    if (!doubts.isEmpty())
        lines.append(doubts);
    if (entry.assessment->status == AssessmentStatus::Open)
        lines.append(
            context.text(Message("Report", "The assessment is still open, so scores may change.")));
    if (entry.assessment->kind == AssessmentKind::Self)
        lines.append(context.text(Message("Report", "This is a self-assessment.")));
    lines.append(indexLine(context, entry));
    blocks.bullets(lines);
}

void addMatrix(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry)
{
    blocks.heading(entry.matrix->name);
    blocks.paragraph(context.text(Message("Report", "%1, assessed on %2.")
                                      .arg(context.scopeName(entry.assessment->unit),
                                           context.say.date(entry.assessment->date))));
    blocks.add(profileFigureOf(context, entry));

    if (context.options.edition == Edition::Board) {
        addSummary(blocks, context, entry);
        return;
    }
    BlockBuilder text;
    addSummary(text, context, entry);
    if (entry.previous && entry.previousCard) {
        text.heading(
            context.text(Message("Report", "Changes since %1").arg(context.previousWords(entry))),
            3);
        text.bullets(changeLines(context, entry));
    }
    TwoColumns columns;
    columns.leftShare = 0.45;
    columns.left.emplace_back(radarFigureOf(context, entry));
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
            ? context.text(Message("Report", "no dimension has reached stage 2"))
            : context.text(
                  Counted("Report", "%1 of %2 has reached stage 2 or more",
                          "%1 of %2 have reached stage 2 or more")
                      .of(extremes.coordinated)
                      .arg(extremes.coordinated)
                      .arg(context.say.count(extremes.rated,
                                             Counted("Report", "%n dimension", "%n dimensions"))));
    if (noneStandsOut(extremes.scores))
        return context.text(Message("Report", "Where we stand: %1; all are at %2")
                                .arg(reached, context.say.score(*extremes.weakest->score)));
    const double lowest = *extremes.weakest->score;
    qsizetype atLowest = 1;
    bool standsAlone = true;
    for (const AssessedMatrix& entry : context.matrices) {
        for (const DimensionScore& score : entry.card->dimensions) {
            if (!score.rated() || *score.score != lowest || score.id == extremes.weakest->id)
                continue;
            ++atLowest;
            // Of equal scores the one that weighs most is the weakest, within one matrix.
            if (score.weight == extremes.weakest->weight ||
                !entry.card->findDimension(extremes.weakest->id))
                standsAlone = false;
        }
    }
    if (!standsAlone)
        return context.text(Message("Report", "Where we stand: %1; %2 share the lowest score, %3")
                                .arg(reached)
                                .arg(context.say.count(
                                    atLowest, Counted("Report", "%n dimension", "%n dimensions")))
                                .arg(context.say.score(lowest)));
    return context.text(Message("Report", "Where we stand: %1; %2 is the weakest")
                            .arg(reached, context.dimensionName(extremes.weakest->id)));
}

void addUnits(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> lines;
    for (const AssessedMatrix& entry : context.others) {
        if (!entry.assessment->unit)
            continue;
        const QString result =
            entry.card->figures
                ? context.text(Message("Report", "%1 of 100 points, stage %2")
                                   .arg(context.say.index(entry.card->figures->index),
                                        QString::number(entry.card->figures->stage)))
                : context.text(Message("Report", "too little rated for an index"));
        lines.append(
            labelled(context.unitName(entry.assessment->unit),
                     u"%1, %2: %3"_s.arg(entry.matrix->shortName,
                                         context.say.date(entry.assessment->date), result)));
    }
    if (lines.isEmpty())
        return;
    blocks.heading(context.text(Message("Report", "Assessments of units")));
    blocks.bullets(lines);
    blocks.footnote(
        context.text(Message("Report", "They are not part of the figures above. Details are in %1.")
                         .arg(context.reference(u"dimension-records"_s))));
}

} // namespace

PageContent composeStanding(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AssessedMatrix& entry : context.matrices)
        addMatrix(blocks, context, entry);
    addUnits(blocks, context);
    if (context.options.audience.withheld.votes) {
        blocks.footnote(context.text(
            Message(
                "Report",
                "Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. The method is explained in %1.")
                .arg(context.reference(u"method"_s))));
        return {headline(context), blocks.take()};
    }
    blocks.footnote(context.text(
        Message(
            "Report",
            "Scale: stage 1 to 3 in half stages; a half stage means that all of the lower stage and some of the next are in place. Dots are votes, without names. The method is explained in %1.")
            .arg(context.reference(u"method"_s))));
    return {headline(context), blocks.take()};
}

} // namespace milepost

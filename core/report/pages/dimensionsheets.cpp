// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/scoring/hint.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString scoreText(const ReportContext& context, const DimensionScore& score)
{
    if (!score.score)
        return {};
    return u"%1, %2"_s.arg(context.say.score(*score.score),
                           score.agreed ? context.text(Message("Report", "agreed"))
                                        : context.text(Message("Report", "median of the votes")));
}

QString spreadText(const ReportContext& context, const DimensionScore& score)
{
    if (!score.votes)
        return {};
    const VoteFigures& votes = *score.votes;
    return context.text(
        Message("Report", "median %1, mean %2, range %3; consensus %4, %5; %6 took part")
            .arg(context.say.score(votes.median), context.say.score(votes.mean),
                 context.say.score(votes.range()), context.say.share(votes.consensus),
                 bandWords(context.say, votes.band), context.say.percent(votes.participation, 0)));
}

QString confidenceText(const ReportContext& context, const DimensionScore& score)
{
    return score.confidence ? u"%1 (%2)"_s.arg(confidenceWords(context.say, score),
                                               context.say.share(score.confidence->value))
                            : QString();
}

void addFacts(BlockBuilder& blocks, const ReportContext& context, const DimensionScore& score,
              const DimensionRecord* record)
{
    FactBuilder facts;
    facts.add(context.text(Message("Report", "Score")), scoreText(context, score));
    if (score.gap()) {
        facts.add(
            context.text(Message("Report", "Target")),
            context.text(Message("Report", "%1, gap %2, weight %3 of 5")
                             .arg(context.say.score(score.target.value()),
                                  context.say.score(*score.gap()), QString::number(score.weight))));
    } else {
        facts.add(context.text(Message("Report", "Target")),
                  context.text(Message("Report", "%1, weight %2 of 5")
                                   .arg(context.say.score(score.target.value()),
                                        QString::number(score.weight))));
    }
    if (record) {
        if (score.round == 2)
            facts.add(context.text(Message("Report", "First round")),
                      voteWords(context.say, *record, 1));
        facts.add(context.text(Message("Report", "Votes")),
                  voteWords(context.say, *record, score.round));
    }
    facts.add(context.text(Message("Report", "Spread")), spreadText(context, score));
    facts.add(context.text(Message("Report", "Confidence")), confidenceText(context, score));
    facts.add(context.text(Message("Report", "Evidence")),
              evidenceWords(context.say, context.content, record ? record->evidenceGrade : 0));
    if (score.hint)
        facts.add(context.text(Message("Report", "Indicators point to")),
                  context.say.score(score.hint->value()));
    if (record) {
        facts.add(context.text(Message("Report", "Does not apply because")), record->notApplicable);
        facts.add(context.text(Message("Report", "Reason")), record->reason);
        facts.add(context.text(Message("Report", "Notes")), record->notes);
    }
    blocks.add(facts.list());
}

void addDescriptors(BlockBuilder& blocks, const ReportContext& context, const Matrix& matrix,
                    const Dimension& dimension, const DimensionScore& score)
{
    QList<StyledText> lines;
    const int stage = score.stage.value_or(0);
    if (stage > 0) {
        lines.append(labelled(
            context.text(
                Message("Report", "Reached, stage %1, %2").arg(stage).arg(matrix.stageName(stage))),
            dimension.cell(stage).descriptor));
    }
    if (stage < 3) {
        const int next = stage == 0 ? 1 : stage + 1;
        lines.append(labelled(
            context.text(
                Message("Report", "Next, stage %1, %2").arg(next).arg(matrix.stageName(next))),
            dimension.cell(next).descriptor));
    }
    blocks.bullets(lines);
}

void addProofs(BlockBuilder& blocks, const ReportContext& context, const DimensionRecord& record)
{
    QList<StyledText> proofs;
    for (const Ballot& ballot : record.ballots) {
        if (ballot.proof.isEmpty())
            continue;
        QString vote = ballot.vote.isScore() ? context.say.score(ballot.vote.score().value())
                       : ballot.vote.kind() == Vote::Kind::NotApplicable
                           ? context.text(Message("Report", "Does not apply"))
                           : context.text(Message("Report", "Cannot judge"));
        if (ballot.round == 1 && std::any_of(record.ballots.cbegin(), record.ballots.cend(),
                                             [](const Ballot& b) { return b.round == 2; }))
            vote = context.text(Message("Report", "%1 (first round)").arg(vote));
        proofs.append(labelled(vote, ballot.proof));
    }
    if (proofs.isEmpty())
        return;
    blocks.heading(context.text(Message("Report", "What voters gave as proof")), 3);
    blocks.bullets(proofs);
}

void addEvidence(BlockBuilder& blocks, const ReportContext& context, const DimensionRecord& record)
{
    QList<StyledText> items;
    for (const EvidenceItem& item : record.evidence)
        items.append(evidenceText(context.say, item));
    if (items.isEmpty())
        return;
    blocks.heading(context.text(Message("Report", "Evidence")), 3);
    blocks.bullets(items);
}

void addIndicators(BlockBuilder& blocks, const ReportContext& context, const Dimension& dimension,
                   const DimensionRecord& record)
{
    Table table =
        makeTable(context, {},
                  {{context.text(Message("Report", "Stage")), ColumnAlignment::Center, 0.8},
                   {context.text(Message("Report", "Indicator")), ColumnAlignment::Start, 6},
                   {context.text(Message("Report", "Answer")), ColumnAlignment::Center, 1}});
    for (const Cell& cell : dimension.cells) {
        for (const Indicator& indicator : cell.indicators) {
            for (const IndicatorAnswer& answer : record.indicators) {
                if (answer.id != indicator.id)
                    continue;
                table.rows.append({{QString::number(cell.stage), indicator.text,
                                    context.text(answer.yes ? Message("Report", "yes")
                                                            : Message("Report", "no"))},
                                   answer.note,
                                   RowKind::Normal});
            }
        }
    }
    if (!table.rows.isEmpty())
        blocks.add(std::move(table));
}

void addPlays(BlockBuilder& blocks, const ReportContext& context, const DimensionId& dimension)
{
    StyledText plays;
    for (const PlanItem& item : context.items) {
        const bool attached =
            std::any_of(item.play->advances.cbegin(), item.play->advances.cend(),
                        [&](const Advance& advance) { return advance.dimension == dimension; });
        if (!attached)
            continue;
        plays.spans.append(
            {plays.spans.isEmpty() ? context.text(Message("Report", "Plays:")) + u' ' : u", "_s,
             plays.spans.isEmpty() ? SpanStyle::Strong : SpanStyle::Plain,
             {}});
        plays.spans.append(context.playLink(item));
    }
    if (!plays.spans.isEmpty())
        blocks.paragraph(plays);
}

/// Which criteria lift the dimension to the next stage, as far as they are not met.
void addOpenCriteria(BlockBuilder& blocks, const ReportContext& context, const Dimension& dimension,
                     const DimensionScore& score, const DimensionRecord* record)
{
    if (!score.stage || *score.stage >= 3)
        return;
    const int next = *score.stage + 1;
    const qsizetype open = criteriaMissingFor(dimension, record, next).size();
    if (open > 0) {
        blocks.paragraph(context.text(
            Message("Report", "To stage %1: %2")
                .arg(next)
                .arg(context.say.count(
                    open, Counted("Report", "%n criterion is not answered with yes so far.",
                                  "%n criteria are not answered with yes so far.")))));
    }
}

Sheet dimensionSheet(const ReportContext& context, const AssessedMatrix& entry,
                     const Dimension& dimension, bool inUse)
{
    const DimensionScore* score = entry.card->findDimension(dimension.id);
    const DimensionRecord* record = entry.assessment->findDimension(dimension.id);
    BlockBuilder blocks;
    if (score) {
        addFacts(blocks, context, *score, record);
        if (inUse && score->status != DimensionStatus::NotApplicable) {
            addDescriptors(blocks, context, *entry.matrix, dimension, *score);
            addOpenCriteria(blocks, context, dimension, *score, record);
        }
    }
    if (record) {
        addEvidence(blocks, context, *record);
        addProofs(blocks, context, *record);
        addIndicators(blocks, context, dimension, *record);
    }
    if (inUse)
        addPlays(blocks, context, dimension.id);
    return {dimensionSheetId(entry.assessment->id, dimension.id),
            u"%1: %2"_s.arg(dimension.name, score ? stageWords(context.say, *entry.matrix, *score)
                                                  : context.text(Message("Report", "not rated"))),
            u"%1, %2, %3"_s.arg(entry.matrix->shortName, context.unitName(entry.assessment->unit),
                                context.say.date(entry.assessment->date)),
            blocks.take(), !inUse};
}

void addAssessment(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry,
                   bool inUse)
{
    const QString title = entry.assessment->title;
    blocks.heading(title.isEmpty() ? entry.matrix->name
                                   : u"%1 (%2)"_s.arg(title, entry.matrix->shortName));
    bool any = false;
    for (const Dimension& dimension : entry.matrix->dimensions) {
        if (!inUse && !entry.assessment->findDimension(dimension.id))
            continue;
        blocks.add(dimensionSheet(context, entry, dimension, inUse));
        any = true;
    }
    if (!any)
        blocks.missing(
            context.text(Message("Report", "Nothing has been recorded in this assessment yet.")));
}

} // namespace

QString missingAssessments(const ReportContext& context)
{
    return context.matrices.isEmpty() && context.others.isEmpty()
               ? context.text(
                     Message("Report",
                             "No assessment has been made yet, so there are no dimension sheets."))
               : QString();
}

PageContent composeDimensionSheets(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AssessedMatrix& entry : context.matrices)
        addAssessment(blocks, context, entry, true);
    if (!context.others.isEmpty()) {
        blocks.paragraph(context.text(Message(
            "Report",
            "The assessments that follow are earlier ones or those of units. They are kept for the record and are not part of the plan.")));
        for (const AssessedMatrix& entry : context.others)
            addAssessment(blocks, context, entry, false);
    }
    return {context.text(Message("Report", "Dimension sheets: what was said and seen")),
            blocks.take()};
}

} // namespace milepost

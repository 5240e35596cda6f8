// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/scoring/hint.h"
#include "core/wording/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString scoreText(const ReportContext& context, const DimensionScore& score)
{
    if (!score.score)
        return {};
    return u"%1, %2"_s.arg(context.say.score(*score.score),
                           score.agreed ? u"agreed"_s : u"median of the votes"_s);
}

QString spreadText(const ReportContext& context, const DimensionScore& score)
{
    if (!score.votes)
        return {};
    const VoteFigures& votes = *score.votes;
    return u"median %1, mean %2, range %3; consensus %4, %5; %6 took part"_s.arg(
        context.say.score(votes.median), context.say.score(votes.mean),
        context.say.score(votes.range()), context.say.share(votes.consensus), bandWords(votes.band),
        context.say.percent(votes.participation, 0));
}

QString confidenceText(const ReportContext& context, const DimensionScore& score)
{
    return score.confidence ? u"%1 (%2)"_s.arg(confidenceWords(score),
                                               context.say.share(score.confidence->value))
                            : QString();
}

void addFacts(BlockBuilder& blocks, const ReportContext& context, const DimensionScore& score,
              const DimensionRecord* record)
{
    FactBuilder facts;
    facts.add(u"Score"_s, scoreText(context, score));
    if (score.gap()) {
        facts.add(u"Target"_s, u"%1, gap %2, weight %3 of 5"_s.arg(
                                   context.say.score(score.target.value()),
                                   context.say.score(*score.gap()), QString::number(score.weight)));
    } else {
        facts.add(u"Target"_s, u"%1, weight %2 of 5"_s.arg(context.say.score(score.target.value()),
                                                           QString::number(score.weight)));
    }
    if (record) {
        if (score.round == 2)
            facts.add(u"First round"_s, voteWords(context.say, *record, 1));
        facts.add(u"Votes"_s, voteWords(context.say, *record, score.round));
    }
    facts.add(u"Spread"_s, spreadText(context, score));
    facts.add(u"Confidence"_s, confidenceText(context, score));
    facts.add(u"Evidence"_s, evidenceWords(context.content, record ? record->evidenceGrade : 0));
    if (score.hint)
        facts.add(u"Indicators point to"_s, context.say.score(score.hint->value()));
    if (record) {
        facts.add(u"Does not apply because"_s, record->notApplicable);
        facts.add(u"Reason"_s, record->reason);
        facts.add(u"Notes"_s, record->notes);
    }
    blocks.add(facts.list());
}

void addDescriptors(BlockBuilder& blocks, const Matrix& matrix, const Dimension& dimension,
                    const DimensionScore& score)
{
    QList<StyledText> lines;
    const int stage = score.stage.value_or(0);
    if (stage > 0) {
        lines.append(labelled(
            u"Reached, stage %1, %2"_s.arg(QString::number(stage), matrix.stageName(stage)),
            dimension.cell(stage).descriptor));
    }
    if (stage < 3) {
        const int next = stage == 0 ? 1 : stage + 1;
        lines.append(
            labelled(u"Next, stage %1, %2"_s.arg(QString::number(next), matrix.stageName(next)),
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
                       : ballot.vote.kind() == Vote::Kind::NotApplicable ? u"Does not apply"_s
                                                                         : u"Cannot judge"_s;
        if (ballot.round == 1 && std::any_of(record.ballots.cbegin(), record.ballots.cend(),
                                             [](const Ballot& b) { return b.round == 2; }))
            vote += u" (first round)"_s;
        proofs.append(labelled(vote, ballot.proof));
    }
    if (proofs.isEmpty())
        return;
    blocks.heading(u"What voters gave as proof"_s, 3);
    blocks.bullets(proofs);
}

void addEvidence(BlockBuilder& blocks, const DimensionRecord& record)
{
    QList<StyledText> items;
    for (const EvidenceItem& item : record.evidence)
        items.append(evidenceText(item));
    if (items.isEmpty())
        return;
    blocks.heading(u"Evidence"_s, 3);
    blocks.bullets(items);
}

void addIndicators(BlockBuilder& blocks, const Dimension& dimension, const DimensionRecord& record)
{
    Table table = makeTable({}, {{u"Stage"_s, ColumnAlignment::Center, 0.8},
                                 {u"Indicator"_s, ColumnAlignment::Start, 6},
                                 {u"Answer"_s, ColumnAlignment::Center, 1}});
    for (const Cell& cell : dimension.cells) {
        for (const Indicator& indicator : cell.indicators) {
            for (const IndicatorAnswer& answer : record.indicators) {
                if (answer.id != indicator.id)
                    continue;
                table.rows.append(
                    {{QString::number(cell.stage), indicator.text, answer.yes ? u"yes"_s : u"no"_s},
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
        plays.spans.append({plays.spans.isEmpty() ? u"Plays: "_s : u", "_s,
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
        blocks.paragraph(u"To stage %1: %2 not answered with yes so far."_s.arg(
            QString::number(next), open == 1
                                       ? u"1 criterion is"_s
                                       : context.say.count(open, {}, u"criteria"_s) + u" are"_s));
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
            addDescriptors(blocks, *entry.matrix, dimension, *score);
            addOpenCriteria(blocks, context, dimension, *score, record);
        }
    }
    if (record) {
        addEvidence(blocks, *record);
        addProofs(blocks, context, *record);
        addIndicators(blocks, dimension, *record);
    }
    if (inUse)
        addPlays(blocks, context, dimension.id);
    return {
        dimensionSheetId(entry.assessment->id, dimension.id),
        u"%1: %2"_s.arg(dimension.name, score ? stageWords(*entry.matrix, *score) : u"not rated"_s),
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
        blocks.missing(u"Nothing has been recorded in this assessment yet."_s);
}

} // namespace

QString missingAssessments(const ReportContext& context)
{
    return context.matrices.isEmpty() && context.others.isEmpty()
               ? u"No assessment has been made yet, so there are no dimension sheets."_s
               : QString();
}

PageContent composeDimensionSheets(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AssessedMatrix& entry : context.matrices)
        addAssessment(blocks, context, entry, true);
    if (!context.others.isEmpty()) {
        blocks.paragraph(
            u"The assessments that follow are earlier ones or those of units. They are kept for the record and are not part of the plan."_s);
        for (const AssessedMatrix& entry : context.others)
            addAssessment(blocks, context, entry, false);
    }
    return {u"Dimension sheets: what was said and seen"_s, blocks.take()};
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/unitnames.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/report/withholding.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString scoreText(const ReportContext& context, const DimensionScore& score)
{
    if (!score.score)
        return {};
    return u"%1, %2"_s.arg(context.say.score(*score.score),
                           score.agreed ? context.text(terms::agreed())
                                        : context.text(Message("Report", "median of the votes")));
}

/// Whether exact figures would give away votes that this audience is not to read.
bool hidesVotes(const ReportContext& context, const DimensionScore& score)
{
    const Withheld& withheld = context.options.audience.withheld;
    return withheld.votes || (withheld.smallGroups && score.valid < kLeastGroup);
}

QString spreadText(const ReportContext& context, const DimensionScore& score)
{
    if (!score.votes)
        return {};
    const VoteFigures& votes = *score.votes;
    if (hidesVotes(context, score))
        return bandWords(context.say, votes.band);
    return context.text(
        Message("Report", "median %1, mean %2, range %3; consensus %4, %5; %6 took part")
            .arg(context.say.score(votes.median), context.say.score(votes.mean),
                 context.say.score(votes.range()), context.say.share(votes.consensus),
                 bandWords(context.say, votes.band), context.say.percent(votes.participation, 0)));
}

QString confidenceText(const ReportContext& context, const DimensionScore& score)
{
    QString words = confidenceWords(context.say, score);
    if (!score.confidence || hidesVotes(context, score))
        return words;
    return u"%1 (%2)"_s.arg(words, context.say.share(score.confidence->value));
}

/// "symptoms of stage 1: 1 of 3 seen; stage 2: 3 of 5 answered with yes", of the indicators that
/// were answered; empty where none was.
QString indicatorCounts(const ReportContext& context, const Dimension& dimension,
                        const DimensionRecord& record, const DimensionScore& score)
{
    if (record.indicators.isEmpty())
        return {};
    QList<QString> parts;
    for (const Cell& cell : dimension.cells) {
        int answered = 0;
        int yes = 0;
        for (const Indicator& indicator : cell.indicators) {
            for (const IndicatorAnswer& answer : record.indicators) {
                if (answer.id == indicator.id) {
                    ++answered;
                    yes += answer.yes ? 1 : 0;
                }
            }
        }
        if (answered == 0)
            continue;
        // Those of stage 1 are symptoms: a yes speaks against the dimension.
        parts.append(context.text(
            cell.stage == 1
                ? Message("Report", "symptoms of stage 1: %1 of %2 seen").arg(yes).arg(answered)
                : Message("Report", "stage %1: %2 of %3 answered with yes")
                      .arg(cell.stage)
                      .arg(yes)
                      .arg(answered)));
    }
    if (score.hint)
        parts.append(context.text(
            Message("Report", "they point to %1").arg(context.say.score(score.hint->value()))));
    return parts.join(u"; "_s);
}

QString targetText(const ReportContext& context, const DimensionScore& score)
{
    const QString weight = QString::number(score.weight);
    if (!score.gap())
        return context.text(Message("Report", "%1, weight %2 of 5")
                                .arg(context.say.score(score.target.value()), weight));
    return context.text(
        Message("Report", "%1, gap %2, weight %3 of 5")
            .arg(context.say.score(score.target.value()), context.say.score(*score.gap()), weight));
}

/// The short facts side by side, what was written about the dimension under them.
void addFacts(BlockBuilder& blocks, const ReportContext& context, const Dimension& dimension,
              const DimensionScore& score, const DimensionRecord* record)
{
    FactBuilder votes;
    votes.add(context.text(terms::score()), scoreText(context, score));
    if (record) {
        if (score.round == 2)
            votes.add(context.text(Message("Report", "First round")),
                      voteWords(context.say, *record, 1));
        votes.add(context.text(terms::votes()), voteWords(context.say, *record, score.round));
    }
    votes.add(context.text(Message("Report", "Spread")), spreadText(context, score));
    FactBuilder standing;
    standing.add(context.text(terms::target()), targetText(context, score));
    standing.add(context.text(terms::confidence()), confidenceText(context, score));
    standing.add(context.text(terms::evidence()),
                 evidenceWords(context.say, context.content, record ? record->evidenceGrade : 0));
    if (record)
        standing.add(context.text(Message("Report", "Indicators")),
                     indicatorCounts(context, dimension, *record, score));
    TwoColumns columns;
    if (!votes.list().facts.isEmpty())
        columns.left.emplace_back(votes.list());
    columns.right.emplace_back(standing.list());
    blocks.add(std::move(columns));
    if (!record)
        return;
    FactBuilder written;
    written.add(context.text(Message("Report", "Does not apply because")), record->notApplicable);
    written.add(context.text(terms::reason()), record->reason);
    written.add(context.text(terms::notes()), record->notes);
    if (!written.list().facts.isEmpty())
        blocks.add(written.list());
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

QString proofLabel(const ReportContext& context, const DimensionRecord& record,
                   const Ballot& ballot)
{
    const QString vote = ballot.vote.isScore() ? context.say.score(ballot.vote.score().value())
                         : ballot.vote.kind() == Vote::Kind::NotApplicable
                             ? context.text(Message("Report", "Does not apply"))
                             : context.text(Message("Report", "Cannot judge"));
    const bool second = std::any_of(record.ballots.cbegin(), record.ballots.cend(),
                                    [](const Ballot& other) { return other.round == 2; });
    return ballot.round == 1 && second
               ? context.text(Message("Report", "%1 (first round)").arg(vote))
               : vote;
}

/// Evidence, and what voters gave as proof beside their vote.
void addSeen(BlockBuilder& blocks, const ReportContext& context, const DimensionRecord& record)
{
    QList<StyledText> items;
    for (const EvidenceItem& item : record.evidence)
        items.append(evidenceText(context.say, item));
    for (const Ballot& ballot : record.ballots) {
        if (!ballot.proof.isEmpty())
            items.append(labelled(proofLabel(context, record, ballot), ballot.proof));
    }
    if (items.isEmpty())
        return;
    const Withheld& withheld = context.options.audience.withheld;
    blocks.heading(context.text(withheld.votes || withheld.quotes
                                    ? terms::evidence()
                                    : Message("Report", "Evidence, and votes with their proof")),
                   3);
    blocks.bullets(items);
}

void addIndicators(BlockBuilder& blocks, const ReportContext& context, const Dimension& dimension,
                   const DimensionRecord& record)
{
    Table table =
        makeTable(context, {},
                  {{context.text(terms::stage()), ColumnAlignment::Center, 0.8},
                   {context.text(Message("Report", "Indicator")), ColumnAlignment::Start, 6},
                   {context.text(Message("Report", "Answer")), ColumnAlignment::Center, 1}});
    for (const Cell& cell : dimension.cells) {
        for (const Indicator& indicator : cell.indicators) {
            for (const IndicatorAnswer& answer : record.indicators) {
                if (answer.id != indicator.id)
                    continue;
                table.rows.append({{QString::number(cell.stage), indicator.text,
                                    context.text(answer.yes ? terms::yes() : terms::no())},
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

Sheet dimensionSheet(const ReportContext& context, const AssessedMatrix& entry,
                     const Dimension& dimension, std::vector<Block> blocks)
{
    const DimensionScore* score = entry.card->findDimension(dimension.id);
    return {dimensionSheetId(entry.assessment->id, dimension.id),
            u"%1: %2"_s.arg(dimension.name, score ? stageWords(context.say, *entry.matrix, *score)
                                                  : context.text(notRated())),
            u"%1, %2, %3"_s.arg(entry.matrix->shortName, context.unitName(entry.assessment->unit),
                                context.say.date(entry.assessment->date)),
            std::move(blocks)};
}

/// Half a page: where the dimension stands, why, what was seen, and what is done about it.
Sheet currentSheet(const ReportContext& context, const AssessedMatrix& entry,
                   const Dimension& dimension)
{
    const DimensionScore* score = entry.card->findDimension(dimension.id);
    const DimensionRecord* record = entry.assessment->findDimension(dimension.id);
    BlockBuilder blocks;
    if (score) {
        addFacts(blocks, context, dimension, *score, record);
        if (score->status != DimensionStatus::NotApplicable) {
            addDescriptors(blocks, context, *entry.matrix, dimension, *score);
        }
    }
    if (record)
        addSeen(blocks, context, *record);
    addPlays(blocks, context, dimension.id);
    return dimensionSheet(context, entry, dimension, blocks.take());
}

/// Everything that was recorded of a dimension in an assessment that is not in use.
Sheet recordSheet(const ReportContext& context, const AssessedMatrix& entry,
                  const Dimension& dimension, const DimensionRecord& record)
{
    const DimensionScore* score = entry.card->findDimension(dimension.id);
    BlockBuilder blocks;
    if (score)
        addFacts(blocks, context, dimension, *score, &record);
    addSeen(blocks, context, record);
    addIndicators(blocks, context, dimension, record);
    Sheet sheet = dimensionSheet(context, entry, dimension, blocks.take());
    sheet.flows = true;
    return sheet;
}

/// The answers to the indicators of a dimension whose sheet is in the full report.
Sheet answersSheet(const ReportContext& context, const AssessedMatrix& entry,
                   const Dimension& dimension, const DimensionRecord& record)
{
    BlockBuilder blocks;
    addIndicators(blocks, context, dimension, record);
    Sheet sheet = dimensionSheet(context, entry, dimension, blocks.take());
    sheet.flows = true;
    return sheet;
}

QString assessmentHeading(const AssessedMatrix& entry)
{
    const QString& title = entry.assessment->title;
    return title.isEmpty() ? entry.matrix->name : u"%1 (%2)"_s.arg(title, entry.matrix->shortName);
}

void addAnswers(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry)
{
    BlockBuilder sheets;
    for (const Dimension& dimension : entry.matrix->dimensions) {
        const DimensionRecord* record = entry.assessment->findDimension(dimension.id);
        if (record && !record->indicators.isEmpty())
            sheets.add(answersSheet(context, entry, dimension, *record));
    }
    if (sheets.isEmpty())
        return;
    blocks.heading(context.text(
        Message("Report", "Answers to the indicators: %1").arg(assessmentHeading(entry))));
    for (Block& sheet : sheets.take())
        blocks.add(std::get<Sheet>(std::move(sheet.value)));
}

void addRecords(BlockBuilder& blocks, const ReportContext& context, const AssessedMatrix& entry)
{
    blocks.heading(assessmentHeading(entry));
    bool any = false;
    for (const Dimension& dimension : entry.matrix->dimensions) {
        if (const DimensionRecord* record = entry.assessment->findDimension(dimension.id)) {
            blocks.add(recordSheet(context, entry, dimension, *record));
            any = true;
        }
    }
    if (!any)
        blocks.missing(
            context.text(Message("Report", "Nothing has been recorded in this assessment yet.")));
}

bool isAnswered(const AssessedMatrix& entry)
{
    return std::any_of(entry.assessment->dimensions.cbegin(), entry.assessment->dimensions.cend(),
                       [](const DimensionRecord& record) { return !record.indicators.isEmpty(); });
}

} // namespace

QString missingAssessments(const ReportContext& context)
{
    return context.matrices.isEmpty()
               ? context.text(
                     Message("Report",
                             "No assessment has been made yet, so there are no dimension sheets."))
               : QString();
}

bool hasRecords(const ReportContext& context)
{
    return !context.others.isEmpty() ||
           std::any_of(context.matrices.cbegin(), context.matrices.cend(), isAnswered);
}

PageContent composeDimensionSheets(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AssessedMatrix& entry : context.matrices) {
        blocks.heading(assessmentHeading(entry));
        for (const Dimension& dimension : entry.matrix->dimensions)
            blocks.add(currentSheet(context, entry, dimension));
    }
    return {context.text(Message("Report", "Dimension sheets: what was said and seen")),
            blocks.take()};
}

PageContent composeDimensionRecords(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const AssessedMatrix& entry : context.matrices)
        addAnswers(blocks, context, entry);
    if (!context.others.isEmpty()) {
        blocks.paragraph(context.text(Message(
            "Report",
            "The assessments that follow are earlier ones or those of units. They are kept for the record and are not part of the plan.")));
        for (const AssessedMatrix& entry : context.others)
            addRecords(blocks, context, entry);
    }
    return {context.text(Message("Report", "Indicators, earlier assessments and those of units")),
            blocks.take()};
}

} // namespace milepost

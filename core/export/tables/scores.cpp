// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/tables/tables.h"
#include "core/scoring/functionvotes.h"
#include "core/scoring/scorewords.h"
#include "core/wording/phrases.h"
#include "core/wording/ratingwords.h"
#include "core/wording/tablewords.h"
#include "core/wording/terms.h"

namespace milepost::exports {

namespace {

using Format = NumberFormat;

/// The functions that voted in any assessment, in the order of their table.
QList<Function> votingFunctions(const Telling& telling, const FunctionsById& functions)
{
    QSet<Function> voting;
    for (const Assessment& assessment : telling.engagement.assessments) {
        for (const DimensionRecord& record : assessment.dimensions) {
            for (const Ballot& ballot : record.ballots) {
                if (ballot.vote.isScore())
                    voting.insert(functions.value(ballot.participant, Function::Other));
            }
        }
    }
    QList<Function> ordered;
    for (const auto& [function, name] : EnumNames<Function>::table) {
        if (voting.contains(function))
            ordered.append(function);
    }
    return ordered;
}

ExportTable emptyScores(const Telling& telling, const QList<Function>& functions)
{
    const auto text = [&](const Message& message) { return telling.text(message); };
    ExportTable table{{},
                      text(terms::scores()),
                      {text(terms::matrix()),
                       text(terms::scope()),
                       text(terms::date()),
                       text(terms::dimension()),
                       text(terms::score()),
                       text(terms::basis()),
                       text(terms::stage()),
                       text(Message("Export", "Name of the stage")),
                       text(terms::target()),
                       text(terms::gap()),
                       text(terms::weight()),
                       text(terms::votes()),
                       capitalized(text(terms::median())),
                       text(Message("Export", "Mean")),
                       text(Message("Export", "Range")),
                       text(terms::consensus()),
                       text(Message("Export", "Agreement")),
                       text(Message("Export", "Participation")),
                       text(terms::confidence()),
                       capitalized(text(terms::provisional())),
                       text(Message("Export", "Grade of the evidence"))},
                      {}};
    for (const Function function : functions)
        table.columns.append(text(Message("Export", "Median of %1").arg(functionLabel(function))));
    table.columns.append({text(terms::reason()), text(terms::notes()),
                          text(Message("Export", "Reason why it does not apply"))});
    return table;
}

void addVotes(QList<ExportCell>& row, const Telling& telling, const DimensionScore& score)
{
    row.append(wholeCell(score.valid));
    if (!score.votes) {
        row.append(QList<ExportCell>(6));
        return;
    }
    const VoteFigures& votes = *score.votes;
    row.append({numberCell(votes.median, Format::Score), numberCell(votes.mean, Format::Score),
                numberCell(votes.range(), Format::Score),
                numberCell(votes.consensus, Format::Share),
                textCell(bandWords(telling.say, votes.band)),
                numberCell(votes.participation, Format::Percent)});
}

/// A function that did not vote has an empty cell.
void addFunctions(QList<ExportCell>& row, const Telling& telling, const DimensionRecord* record,
                  int round, const QList<Function>& columns, const FunctionsById& functions)
{
    const QList<FunctionVotes> votes =
        record ? votesByFunction(*record, round, functions) : QList<FunctionVotes>();
    for (const Function function : columns) {
        const auto found =
            std::find_if(votes.cbegin(), votes.cend(),
                         [&](const FunctionVotes& one) { return one.function == function; });
        if (found == votes.cend())
            row.append(ExportCell());
        else if (found->median)
            row.append(numberCell(found->median, Format::Score));
        else
            row.append(textCell(
                telling.text(Message("Export", "fewer than %1 votes").arg(kLeastVotesOfFunction))));
    }
}

QList<ExportCell> dimensionRow(const Telling& telling, const AssessedMatrix& entry,
                               const DimensionScore& score, const DimensionRecord* record,
                               const QList<Function>& columns, const FunctionsById& functions)
{
    const Dimension* dimension = entry.matrix->findDimension(score.id);
    QString basis;
    if (score.rated())
        basis = telling.text(score.agreed ? terms::agreed() : terms::median());
    QList<ExportCell> row{textCell(entry.matrix->shortName),
                          textCell(telling.scopeName(entry.assessment->unit)),
                          dateCell(entry.assessment->date),
                          textCell(dimension ? dimension->name : score.id.text()),
                          numberCell(score.score, Format::Score),
                          textCell(basis),
                          score.stage ? wholeCell(*score.stage) : ExportCell(),
                          textCell(stageWords(telling.say, *entry.matrix, score)),
                          numberCell(score.target.value(), Format::Score),
                          numberCell(score.gap(), Format::Score),
                          wholeCell(score.weight)};
    row[4].strong = true;
    addVotes(row, telling, score);
    row.append(
        {textCell(score.confidence ? levelWords(telling.say, score.confidence->label) : QString()),
         textCell(score.rated() ? telling.text(score.provisional ? terms::yes() : terms::no())
                                : QString()),
         wholeCell(record ? record->evidenceGrade : 0)});
    addFunctions(row, telling, record, score.round, columns, functions);
    row.append({textCell(record ? record->reason : QString()),
                textCell(record ? record->notes : QString()),
                textCell(record ? record->notApplicable : QString())});
    return row;
}

} // namespace

ExportTable scores(const Telling& telling)
{
    const FunctionsById functions = functionsOf(telling.engagement.participants);
    const QList<Function> columns = votingFunctions(telling, functions);
    ExportTable table = emptyScores(telling, columns);
    for (const QList<AssessedMatrix>* entries : {&telling.matrices, &telling.others}) {
        for (const AssessedMatrix& entry : *entries) {
            for (const DimensionScore& score : entry.card->dimensions)
                table.rows.append(dimensionRow(telling, entry, score,
                                               entry.assessment->findDimension(score.id), columns,
                                               functions));
        }
    }
    return table;
}

} // namespace milepost::exports

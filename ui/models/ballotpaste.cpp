// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ballotpaste.h"

#include "core/base/limits.h"
#include "core/base/numberreader.h"
#include "core/base/personname.h"
#include "core/base/tablereader.h"
#include "ui/language/commonwords.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/models/votetext.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace milepost {

namespace {

struct BallotPasteWords {
    Q_DECLARE_TR_FUNCTIONS(milepost::PastedVotes)
};

Error refusal(const QString& what)
{
    return {BallotPasteWords::tr("%1 Nothing was pasted.").arg(what), {}, {}};
}

std::optional<int> readConfidence(const QString& text)
{
    const Result<int> value = readWholeNumber(text, QLocale(), 1, 3);
    return value ? std::optional(*value) : std::nullopt;
}

/// Puts a cell into the ballot; otherwise says what it may hold.
QString put(Ballot& ballot, bool hasVote, BallotField field, const QString& text)
{
    if (field == BallotField::Score) {
        const std::optional<Vote> vote = readVote(text);
        if (!vote)
            return BallotPasteWords::tr("possible are %1.").arg(possibleVotes());
        ballot.vote = *vote;
        return {};
    }
    if (!hasVote)
        return BallotPasteWords::tr("there is no vote yet that it could belong to.");
    if (field == BallotField::SelfConfidence) {
        ballot.confidence = readConfidence(text);
        return ballot.confidence ? QString() : BallotPasteWords::tr("possible are 1, 2 and 3.");
    }
    if (text.size() > limits::kTextLength)
        return BallotPasteWords::tr("it is too long.");
    ballot.proof = text;
    return {};
}

/// The ids of that name.
template <class Id>
QList<Id> named(const QList<Id>& ids, const std::function<QString(const Id&)>& nameOf,
                const QString& cell)
{
    QList<Id> found;
    for (const Id& id : ids) {
        if (samePerson(cell, nameOf(id)))
            found.append(id);
    }
    return found;
}

/// Where the rows and columns of a table go; an empty id where the table has only a label.
struct TablePlan {
    QList<ParticipantId> people;
    QList<DimensionId> dimensions;
    bool hasNames = false;
    bool hasHeader = false;
};

bool isValue(const PasteTarget& target, const QString& cell)
{
    return target.field == BallotField::Score            ? readVote(cell).has_value()
           : target.field == BallotField::SelfConfidence ? readConfidence(cell).has_value()
                                                         : true;
}

/// Whether labels stand where votes could: one of them is known, or none of several is a vote.
bool areLabels(const PasteTarget& target, const QStringList& cells,
               const std::function<bool(const QString&)>& isKnown)
{
    int words = 0;
    bool values = false;
    for (const QString& cell : cells) {
        if (isKnown(cell))
            return true;
        if (!cell.trimmed().isEmpty())
            ++words;
        values = values || (!cell.trimmed().isEmpty() && isValue(target, cell));
    }
    return words > 1 && !values;
}

Result<TablePlan> planOf(const PasteTarget& target, const QList<CellRow>& rows)
{
    const auto isPerson = [&target](const QString& cell) {
        return !named(target.people, target.nameOfPerson, cell).isEmpty();
    };
    const auto isDimension = [&target](const QString& cell) {
        return !named(target.dimensions, target.nameOfDimension, cell).isEmpty();
    };
    TablePlan plan;
    QStringList firstColumn;
    qsizetype width = 0;
    for (const CellRow& row : rows) {
        firstColumn.append(row.cells.first());
        width = std::max(width, row.cells.size());
    }
    plan.hasHeader = rows.size() > 1 && areLabels(target, rows.first().cells, isDimension);
    plan.hasNames = width > 1 && areLabels(target, firstColumn.mid(plan.hasHeader), isPerson);

    const qsizetype label = plan.hasNames ? 1 : 0;
    for (qsizetype column = 0; column < width; ++column) {
        const QString cell = rows.first().cells.value(column);
        const qsizetype place = target.firstDimension + column - label;
        if (column < label || (plan.hasHeader && cell.trimmed().isEmpty())) {
            plan.dimensions.append(DimensionId());
        } else if (!plan.hasHeader) {
            plan.dimensions.append(target.dimensions.value(place));
        } else if (isDimension(cell)) {
            plan.dimensions.append(named(target.dimensions, target.nameOfDimension, cell).first());
        } else {
            return refusal(
                BallotPasteWords::tr("The first row of the table names “%1”, which is no dimension "
                                     "here.")
                    .arg(cell.trimmed().left(40)));
        }
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString cell = rows[row].cells.first();
        if ((plan.hasHeader && row == 0) || (plan.hasNames && cell.trimmed().isEmpty())) {
            plan.people.append(ParticipantId());
            continue;
        }
        if (!plan.hasNames) {
            plan.people.append(target.people.value(target.firstPerson + row - plan.hasHeader));
            continue;
        }
        const QList<ParticipantId> found = named(target.people, target.nameOfPerson, cell);
        if (found.isEmpty())
            return refusal(
                BallotPasteWords::tr("The table names “%1”, who is not among those who vote.")
                    .arg(cell.trimmed().left(40)));
        if (found.size() > 1 || plan.people.contains(found.first()))
            return refusal(
                BallotPasteWords::tr("The table names “%1”, and more than one row or person is "
                                     "called so.")
                    .arg(cell.trimmed().left(40)));
        plan.people.append(found.first());
    }
    return plan;
}

PastePreview previewOfBallots(const PasteTarget& target, const TablePlan& plan,
                              const CellTable& table)
{
    PastePreview preview;
    preview.guess =
        table.separator == u';'
            ? BallotPasteWords::tr("The semicolons in what was copied are taken to stand between "
                                   "the cells.")
            : BallotPasteWords::tr("The commas in what was copied are taken to stand between the "
                                   "cells.");
    preview.headings.append(common::participant());
    const qsizetype label = plan.hasNames ? 1 : 0;
    for (const DimensionId& dimension : plan.dimensions.mid(label))
        preview.headings.append(dimension.isEmpty() ? QString()
                                                    : target.nameOfDimension(dimension));
    for (qsizetype row = plan.hasHeader ? 1 : 0; row < table.rows.size(); ++row) {
        const ParticipantId& person = plan.people[row];
        preview.rows.append(
            QStringList(person.isEmpty() ? QString() : target.nameOfPerson(person)) +
            table.rows[row].cells.mid(label));
    }
    return preview;
}

} // namespace

Result<PastedBallots> readPastedBallots(const PasteTarget& target, const QString& text)
{
    // A line of proof may hold any sign that divides numbers.
    const QString others = target.field == BallotField::Proof ? QString() : QStringLiteral(";,");
    const CellTable table = readPastedTable(text, pastedSeparator(text, others));
    const QList<CellRow>& rows = table.rows;
    if (rows.isEmpty())
        return PastedBallots();
    const Result<TablePlan> plan = planOf(target, rows);
    if (!plan)
        return plan.error();
    const qsizetype people = target.people.size() - target.firstPerson;
    if (!plan->hasNames && rows.size() - plan->hasHeader > people) {
        return refusal(
            BallotPasteWords::tr("The pasted table has %1 rows, but there are only %2 people from "
                                 "the current cell on.")
                .arg(rows.size() - plan->hasHeader)
                .arg(people));
    }
    const qsizetype dimensions =
        target.dimensions.size() - target.firstDimension + (plan->hasNames ? 1 : 0);
    PastedBallots pasted;
    for (qsizetype row = plan->hasHeader ? 1 : 0; row < rows.size(); ++row) {
        const QStringList& cells = rows[row].cells;
        if (!plan->hasHeader && cells.size() > dimensions) {
            return refusal(BallotPasteWords::tr(
                               "Row %1 of the pasted table has %2 columns, but there are only "
                               "%3 dimensions from the current cell on.")
                               .arg(row + 1)
                               .arg(cells.size())
                               .arg(dimensions));
        }
        for (qsizetype column = plan->hasNames ? 1 : 0; column < cells.size(); ++column) {
            const QString cell = cells[column].trimmed();
            if (cell.isEmpty())
                continue;
            const ParticipantId& person = plan->people[row];
            const DimensionId& dimension = plan->dimensions[column];
            if (person.isEmpty() || dimension.isEmpty()) {
                return refusal(
                    BallotPasteWords::tr("“%1” in row %2, column %3 has no name beside or above "
                                         "it.")
                        .arg(cell.left(40))
                        .arg(row + 1)
                        .arg(column + 1));
            }
            const Ballot* existing = target.existing(person, dimension);
            Ballot ballot = existing ? *existing : Ballot{person, target.round, {}, {}, {}, {}};
            const QString problem = put(ballot, existing, target.field, cell);
            if (!problem.isEmpty()) {
                return refusal(common::cellSays().arg(
                    QString::number(row + 1), QString::number(column + 1),
                    target.nameOfPerson(person), target.nameOfDimension(dimension), cell.left(40),
                    problem));
            }
            pasted.ballots.append({dimension, ballot});
        }
    }
    if (!table.separator.isNull() && table.separator != u'\t')
        pasted.preview = previewOfBallots(target, *plan, table);
    return pasted;
}

} // namespace milepost

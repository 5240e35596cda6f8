// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ballotpaste.h"

#include "core/base/limits.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/models/votetext.h"

#include <QCoreApplication>

#include <algorithm>

namespace milepost {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(milepost::PastedVotes)
};

Error refusal(const QString& what)
{
    return {Words::tr("%1 Nothing was pasted.").arg(what), {}, {}};
}

QList<QStringList> cellsOf(QString table)
{
    table.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    if (table.endsWith(u'\n'))
        table.chop(1);
    QList<QStringList> rows;
    for (const QString& line : table.split(u'\n'))
        rows.append(line.split(u'\t'));
    return rows;
}

std::optional<int> readConfidence(const QString& text)
{
    bool ok = false;
    const int value = text.toInt(&ok);
    return ok && value >= 1 && value <= 3 ? std::optional(value) : std::nullopt;
}

/// Puts a cell into the ballot; otherwise says what it may hold.
QString put(Ballot& ballot, bool hasVote, BallotField field, const QString& text)
{
    if (field == BallotField::Score) {
        const std::optional<Vote> vote = readVote(text);
        if (!vote)
            return Words::tr("possible are %1.").arg(possibleVotes());
        ballot.vote = *vote;
        return {};
    }
    if (!hasVote)
        return Words::tr("there is no vote yet that it could belong to.");
    if (field == BallotField::SelfConfidence) {
        ballot.confidence = readConfidence(text);
        return ballot.confidence ? QString() : Words::tr("possible are 1, 2 and 3.");
    }
    if (text.size() > limits::kTextLength)
        return Words::tr("it is too long.");
    ballot.proof = text;
    return {};
}

bool isSame(const QString& cell, const QString& name)
{
    return cell.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

/// The ids of that name.
template <class Id>
QList<Id> named(const QList<Id>& ids, const std::function<QString(const Id&)>& nameOf,
                const QString& cell)
{
    QList<Id> found;
    for (const Id& id : ids) {
        if (isSame(cell, nameOf(id)))
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

Result<TablePlan> planOf(const PasteTarget& target, const QList<QStringList>& rows)
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
    for (const QStringList& row : rows) {
        firstColumn.append(row.first());
        width = std::max(width, row.size());
    }
    plan.hasHeader = rows.size() > 1 && areLabels(target, rows.first(), isDimension);
    plan.hasNames = width > 1 && areLabels(target, firstColumn.mid(plan.hasHeader), isPerson);

    const qsizetype label = plan.hasNames ? 1 : 0;
    for (qsizetype column = 0; column < width; ++column) {
        const QString cell = rows.first().value(column);
        const qsizetype place = target.firstDimension + column - label;
        if (column < label || (plan.hasHeader && cell.trimmed().isEmpty())) {
            plan.dimensions.append(DimensionId());
        } else if (!plan.hasHeader) {
            plan.dimensions.append(target.dimensions.value(place));
        } else if (isDimension(cell)) {
            plan.dimensions.append(named(target.dimensions, target.nameOfDimension, cell).first());
        } else {
            return refusal(Words::tr("The first row of the table names “%1”, which is no dimension "
                                     "here.")
                               .arg(cell.trimmed().left(40)));
        }
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        const QString cell = rows[row].first();
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
            return refusal(Words::tr("The table names “%1”, who is not among those who vote.")
                               .arg(cell.trimmed().left(40)));
        if (found.size() > 1 || plan.people.contains(found.first()))
            return refusal(Words::tr("The table names “%1”, and more than one row or person is "
                                     "called so.")
                               .arg(cell.trimmed().left(40)));
        plan.people.append(found.first());
    }
    return plan;
}

} // namespace

Result<QList<DimensionBallot>> readPastedBallots(const PasteTarget& target, const QString& table)
{
    const QList<QStringList> rows = cellsOf(table);
    const Result<TablePlan> plan = planOf(target, rows);
    if (!plan)
        return plan.error();
    const qsizetype people = target.people.size() - target.firstPerson;
    if (!plan->hasNames && rows.size() - plan->hasHeader > people) {
        return refusal(Words::tr("The pasted table has %1 rows, but there are only %2 people from "
                                 "the current cell on.")
                           .arg(rows.size() - plan->hasHeader)
                           .arg(people));
    }
    const qsizetype dimensions =
        target.dimensions.size() - target.firstDimension + (plan->hasNames ? 1 : 0);
    QList<DimensionBallot> ballots;
    for (qsizetype row = plan->hasHeader ? 1 : 0; row < rows.size(); ++row) {
        if (!plan->hasHeader && rows[row].size() > dimensions) {
            return refusal(
                Words::tr("Row %1 of the pasted table has %2 columns, but there are only "
                          "%3 dimensions from the current cell on.")
                    .arg(row + 1)
                    .arg(rows[row].size())
                    .arg(dimensions));
        }
        for (qsizetype column = plan->hasNames ? 1 : 0; column < rows[row].size(); ++column) {
            const QString text = rows[row][column].trimmed();
            if (text.isEmpty())
                continue;
            const ParticipantId& person = plan->people[row];
            const DimensionId& dimension = plan->dimensions[column];
            if (person.isEmpty() || dimension.isEmpty()) {
                return refusal(Words::tr("“%1” in row %2, column %3 has no name beside or above "
                                         "it.")
                                   .arg(text.left(40))
                                   .arg(row + 1)
                                   .arg(column + 1));
            }
            const Ballot* existing = target.existing(person, dimension);
            Ballot ballot = existing ? *existing : Ballot{person, target.round, {}, {}, {}, {}};
            const QString problem = put(ballot, existing, target.field, text);
            if (!problem.isEmpty()) {
                return refusal(Words::tr("Row %1, column %2 (%3, %4) says “%5”: %6")
                                   .arg(QString::number(row + 1), QString::number(column + 1),
                                        target.nameOfPerson(person),
                                        target.nameOfDimension(dimension), text.left(40), problem));
            }
            ballots.append({dimension, ballot});
        }
    }
    return ballots;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ballotpaste.h"

#include "core/base/limits.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/models/votetext.h"

#include <QCoreApplication>

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

} // namespace

Result<QList<DimensionBallot>> readPastedBallots(const PasteTarget& target, const QString& table)
{
    const QList<QStringList> rows = cellsOf(table);
    if (rows.size() > target.people.size()) {
        return refusal(Words::tr("The pasted table has %1 rows, but there are only %2 people from "
                                 "the current cell on.")
                           .arg(rows.size())
                           .arg(target.people.size()));
    }
    QList<DimensionBallot> ballots;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (rows[row].size() > target.dimensions.size()) {
            return refusal(
                Words::tr("Row %1 of the pasted table has %2 columns, but there are only "
                          "%3 dimensions from the current cell on.")
                    .arg(row + 1)
                    .arg(rows[row].size())
                    .arg(target.dimensions.size()));
        }
        for (qsizetype column = 0; column < rows[row].size(); ++column) {
            const QString text = rows[row][column].trimmed();
            if (text.isEmpty())
                continue;
            const ParticipantId& person = target.people[row];
            const DimensionId& dimension = target.dimensions[column];
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/numberreader.h"
#include "core/base/tablereader.h"
#include "core/edits/votes.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/inwords.h"
#include "ui/models/ballotgridmodel.h"
#include "ui/models/ballotpaste.h"
#include "ui/models/votetext.h"

#include <QMap>

#include <algorithm>

namespace milepost {

bool BallotGridModel::accept(const Result<Done>& result)
{
    if (!result)
        emit refused(inWords(result.error().message));
    return result.ok();
}

bool BallotGridModel::castVote(const QModelIndex& index, const Vote& vote, Merge merge)
{
    if (!index.isValid())
        return false;
    const auto put = [&]() -> Result<Done> {
        const Ballot* before = ballot(index);
        Ballot cast = before ? *before : Ballot{rows()[index.row()], m_round, {}, {}, {}, {}};
        cast.vote = vote;
        return m_document.perform(merge, edits::castBallot, placeOf(index), cast);
    };
    const DimensionId dimension = placeOf(index).dimension;
    if (!waitsForSecondRound(dimension))
        return accept(put());
    return accept(m_document.inOneStep(secondRoundName(dimension), [&]() -> Result<Done> {
        const auto begun = m_document.perform(edits::startSecondRound, placeOf(index));
        return begun ? put() : begun;
    }));
}

bool BallotGridModel::waitsForSecondRound(const DimensionId& dimension) const
{
    const DimensionRecord* record =
        m_round == 2 && assessment() ? assessment()->findDimension(dimension) : nullptr;
    return record && !record->ballots.isEmpty() &&
           std::none_of(record->ballots.cbegin(), record->ballots.cend(),
                        [](const Ballot& ballot) { return ballot.round == 2; });
}

QString BallotGridModel::secondRoundName(const DimensionId& dimension) const
{
    return tr("Start round 2 of %1 with a vote")
        .arg(m_document.content().findDimension(dimension)->name);
}

bool BallotGridModel::setConfidence(const QModelIndex& index, std::optional<int> confidence)
{
    const Ballot* before = ballot(index);
    if (!before) {
        emit refused(tr("Self-confidence belongs to a vote. Vote first."));
        return false;
    }
    Ballot cast = *before;
    cast.confidence = confidence;
    return accept(m_document.perform(edits::castBallot, placeOf(index), cast));
}

bool BallotGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    const QString text = value.toString().trimmed();
    if (text.isEmpty() && m_field != BallotField::Proof)
        return clear({index});
    if (m_field == BallotField::Score) {
        const std::optional<Vote> vote = readVote(text);
        if (!vote)
            emit refused(
                tr("“%1” is no vote; possible are %2.").arg(text.left(40), possibleVotes()));
        return vote && castVote(index, *vote);
    }
    if (m_field == BallotField::SelfConfidence) {
        const Result<int> confidence = readWholeNumber(text, QLocale(), 1, 3);
        if (!confidence) {
            emit refused(tr("Self-confidence is 1, 2 or 3."));
            return false;
        }
        return setConfidence(index, *confidence);
    }
    const Ballot* before = ballot(index);
    if (!before) {
        if (!text.isEmpty())
            emit refused(tr("A line of proof belongs to a vote. Vote first."));
        return false;
    }
    Ballot cast = *before;
    cast.proof = text;
    return accept(m_document.perform(edits::castBallot, placeOf(index), cast));
}

bool BallotGridModel::clear(const QModelIndexList& cells)
{
    QList<DimensionBallot> emptied;
    for (const QModelIndex& cell : cells) {
        if (const Ballot* found = ballot(cell))
            emptied.append({m_columns[cell.column()], *found});
    }
    if (emptied.isEmpty())
        return true;
    if (m_field == BallotField::Score) {
        const auto clearAll = [&]() -> Result<Done> {
            for (const DimensionBallot& each : emptied) {
                const auto done =
                    m_document.perform(edits::clearBallot, {m_assessment, each.dimension},
                                       each.ballot.participant, m_round);
                if (!done)
                    return done.error();
            }
            return Done();
        };
        if (emptied.size() == 1)
            return accept(clearAll());
        return accept(m_document.inOneStep(
            tr("Clear %n votes", nullptr, static_cast<int>(emptied.size())), clearAll));
    }
    for (DimensionBallot& each : emptied) {
        if (m_field == BallotField::SelfConfidence)
            each.ballot.confidence.reset();
        else
            each.ballot.proof.clear();
    }
    return accept(m_document.perform(edits::castBallots, m_assessment, emptied));
}

bool BallotGridModel::paste(const QModelIndex& start, const QString& text, const AskPaste& ask)
{
    if (!start.isValid() || text.isEmpty())
        return false;
    const Engagement& engagement = m_document.engagement();
    PasteTarget target;
    target.people = rows();
    target.dimensions = m_columns;
    target.firstPerson = start.row();
    target.firstDimension = start.column();
    target.round = m_round;
    target.field = m_field;
    target.existing = [&](const ParticipantId& person, const DimensionId& dimension) {
        return ballot(index(rowOf(person), columnOf(dimension)));
    };
    target.nameOfPerson = [&](const ParticipantId& id) {
        const Participant* person = engagement.findParticipant(id);
        return person ? person->name : id.text();
    };
    target.nameOfDimension = [&](const DimensionId& id) {
        return m_document.content().findDimension(id)->name;
    };
    const Result<PastedBallots> pasted = readPastedBallots(target, text);
    if (!pasted)
        return accept(pasted.error());
    const QList<DimensionBallot>& ballots = pasted->ballots;
    if (ballots.isEmpty())
        return true;
    if (pasted->preview && ask && !ask(*pasted->preview))
        return false;
    QList<DimensionId> waiting;
    for (const DimensionBallot& each : ballots) {
        if (!waiting.contains(each.dimension) && waitsForSecondRound(each.dimension))
            waiting.append(each.dimension);
    }
    if (waiting.isEmpty())
        return accept(m_document.perform(edits::castBallots, m_assessment, ballots));
    return accept(m_document.inOneStep(tr("Paste votes of round 2"), [&]() -> Result<Done> {
        for (const DimensionId& dimension : std::as_const(waiting)) {
            Result<Done> begun =
                m_document.perform(edits::startSecondRound, {m_assessment, dimension});
            if (!begun)
                return begun;
        }
        return m_document.perform(edits::castBallots, m_assessment, ballots);
    }));
}

QString BallotGridModel::copy(const QModelIndexList& cells) const
{
    QMap<int, QMap<int, QString>> table;
    int first = columnCount();
    int last = -1;
    for (const QModelIndex& cell : cells) {
        table[cell.row()][cell.column()] = cell.data(Qt::EditRole).toString();
        first = qMin(first, cell.column());
        last = qMax(last, cell.column());
    }
    QList<QStringList> rows;
    for (const auto& row : std::as_const(table)) {
        QStringList line;
        for (int column = first; column <= last; ++column)
            line.append(row.value(column));
        rows.append(line);
    }
    return tableToCopy(rows);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/ballotedits.h"

namespace milepost::edits {

bool hasRound(const DimensionRecord* record, int round)
{
    return record && std::any_of(record->ballots.cbegin(), record->ballots.cend(),
                                 [&](const Ballot& ballot) { return ballot.round == round; });
}

void checkBallot(EditCheck& check, const Ballot& ballot)
{
    check.require(ballot.round == 1 || ballot.round == 2,
                  Message("Edits", "A dimension is voted on in round 1 and round 2 only."));
    if (ballot.confidence)
        check.number(Message("Edits", "The self-confidence"), *ballot.confidence, 1, 3);
    check.text(Message("Edits", "The proof"), ballot.proof);
}

BallotEdits::BallotEdits(const FoundDimension& found) : m_found(found)
{
    if (!found.record)
        return;
    m_size = found.record->ballots.size();
    m_index.reserve(m_size);
    for (qsizetype i = 0; i < m_size; ++i) {
        const Ballot& ballot = found.record->ballots.at(i);
        m_index.insert({ballot.participant, ballot.round}, i);
    }
}

void BallotEdits::put(Ballot ballot)
{
    EntityRef ref =
        refAt(EntityKind::Ballot, {m_found.assessment->id, m_found.dimension->id}, m_size);
    const qsizetype index = m_index.value({ballot.participant, ballot.round}, -1);
    ballot.extensions = {};
    if (index < 0) {
        ++m_size;
        m_edits.append({ref, {}, std::move(ballot)});
        return;
    }
    const Ballot& before = m_found.record->ballots.at(index);
    ballot.extensions = before.extensions;
    ref.index = index;
    m_edits.append({ref, before, std::move(ballot)});
}

QList<Edit> BallotEdits::edits(const Engagement& engagement) const
{
    if (m_found.record)
        return m_edits;
    return {recordEdit(engagement, m_found, [&](DimensionRecord& record) {
        for (const Edit& edit : m_edits)
            record.ballots.append(std::get<Ballot>(edit.after));
    })};
}

Message mayNotVote(const QString& who)
{
    return Message("Edits", "%1 is not among those who may vote in this assessment.").arg(who);
}

Message hasNoFirstRound(const QString& dimension)
{
    return Message("Edits", "There is no vote in round 1 of %1 yet.").arg(dimension);
}

} // namespace milepost::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/ballotindex.h"

#include <QSet>

namespace milepost {

const Ballot* BallotIndex::find(const Assessment& assessment, const DimensionId& dimension,
                                const ParticipantId& participant, int round)
{
    const DimensionRecord* record = assessment.findDimension(dimension);
    if (!record)
        return nullptr;
    auto positions = m_dimensions.find(dimension);
    if (positions == m_dimensions.end()) {
        positions = m_dimensions.insert(dimension, {});
        positions->reserve(record->ballots.size());
        for (qsizetype i = 0; i < record->ballots.size(); ++i)
            positions->insert({record->ballots[i].participant, record->ballots[i].round}, i);
    }
    const qsizetype position = positions->value({participant, round}, -1);
    if (position < 0 || position >= record->ballots.size())
        return nullptr;
    return &record->ballots.at(position);
}

void BallotIndex::follow(const Change& change, const AssessmentId& assessment)
{
    for (const Edit& edit : change.edits) {
        const bool inside = edit.ref.assessment == assessment;
        if (edit.ref.kind == EntityKind::Ballot && inside) {
            const auto* before = std::get_if<Ballot>(&edit.before);
            const auto* after = std::get_if<Ballot>(&edit.after);
            const auto positions = m_dimensions.find(edit.ref.dimension);
            if (positions == m_dimensions.end())
                continue;
            if (before && after && before->participant == after->participant &&
                before->round == after->round && !edit.movedTo)
                continue;
            if (!before && after && edit.ref.index == positions->size()) {
                positions->insert({after->participant, after->round}, edit.ref.index);
                continue;
            }
            m_dimensions.erase(positions);
        } else if ((edit.ref.kind == EntityKind::Dimension && inside) ||
                   edit.ref.kind == EntityKind::Assessment) {
            clear();
        }
    }
}

QList<ParticipantId> votersInOrder(const Engagement& engagement, const Assessment& assessment)
{
    QSet<ParticipantId> asked;
    if (assessment.eligible)
        asked = QSet<ParticipantId>(assessment.eligible->cbegin(), assessment.eligible->cend());
    QList<ParticipantId> voters;
    voters.reserve(engagement.participants.size());
    for (const Participant& participant : engagement.participants) {
        if (!assessment.eligible || asked.contains(participant.id))
            voters.append(participant.id);
    }
    return voters;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/making.h"

#include <QHash>

namespace milepost::edits {

[[nodiscard]] bool hasRound(const DimensionRecord* record, int round);

/// Refuses a round, self-confidence or proof that cannot be.
void checkBallot(EditCheck& check, const Ballot& ballot);

/// The edits that put many ballots into one dimension; linear in those there and those put. The
/// extensions of ballots that are replaced stay.
class BallotEdits {
public:
    /// `found` must outlive the object.
    explicit BallotEdits(const FoundDimension& found);

    void put(Ballot ballot);

    /// The number of ballots that the dimension will have.
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Where nothing was recorded for the dimension, its record is made with the ballots inside.
    [[nodiscard]] QList<Edit> edits(const Engagement& engagement) const;

private:
    const FoundDimension& m_found;
    QHash<std::pair<ParticipantId, int>, qsizetype> m_index; ///< by person and round
    qsizetype m_size = 0;
    QList<Edit> m_edits;
};

/// Refusals of votes: of somebody who is not asked, and of a second round without a first.
[[nodiscard]] Message mayNotVote(const QString& who);
[[nodiscard]] Message hasNoFirstRound(const QString& dimension);

} // namespace milepost::edits

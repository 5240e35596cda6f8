// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ballotfile.h"

#include <QHash>

namespace milepost {

/// How sure it is who a rater of a file is here. Ids are each file's own, so people are matched by
/// name and function alone.
enum class RaterMatch {
    Known,         ///< one person here has the name and the function
    New,           ///< nobody here has the name
    OtherFunction, ///< the one of this name has another function
    SeveralHere,   ///< more than one person here has the name
    SeveralInFile, ///< the file has more than one person of the name
    OtherName      ///< the file's id is here that of somebody of another name
};

/// Whom a rater's ballots go to: an empty id stands for a new participant.
using RaterChoice = ParticipantId;

struct PlannedRater {
    Rater rater;
    RaterMatch match = RaterMatch::New;
    QList<ParticipantId> candidates; ///< who it may be here, in the order of the participants
    RaterChoice choice;              ///< as chosen; unless Known, a new participant until then

    /// Whether somebody has to say who this is.
    [[nodiscard]] bool unsure() const
    {
        return match != RaterMatch::Known && match != RaterMatch::New;
    }
    bool operator==(const PlannedRater&) const = default;
};

enum class BallotStep { New, Same, Changed, Refused };

struct PlannedBallot {
    qsizetype rater = 0; ///< index into BallotPlan::raters
    DimensionId dimension;
    Ballot ballot; ///< its participant is empty for a new one
    BallotStep step = BallotStep::New;
    std::optional<Ballot> before; ///< what it takes the place of
    Message reason;               ///< why it is refused

    bool operator==(const PlannedBallot&) const = default;
};

/// What importing a file of ballots into an assessment will do, ballot by ballot.
struct BallotPlan {
    QList<PlannedRater> raters;
    QList<PlannedBallot> ballots;

    [[nodiscard]] qsizetype count(BallotStep step) const;
    [[nodiscard]] bool unsure() const;
    bool operator==(const BallotPlan&) const = default;
};

/// `choices` by the key of a rater; a choice that is not among the rater's candidates counts as a
/// new participant. The assessment must be one of the engagement's.
[[nodiscard]] BallotPlan planBallots(const Engagement& engagement, const Assessment& assessment,
                                     const BallotFile& file,
                                     const QHash<QString, RaterChoice>& choices = {});

} // namespace milepost

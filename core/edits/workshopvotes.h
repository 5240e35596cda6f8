// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"
#include "core/engagement/session.h"

#include <QDateTime>

namespace milepost {

/// What somebody answers in the round that is open, by whatever road it comes.
struct SessionBallot {
    ParticipantId participant;
    Vote vote;
    std::optional<int> confidence = {}; ///< 1 to 3
    QString proof = {};
};

/// Whether votes that are missing are waited for.
enum class Missing { WaitFor, DoWithout };

} // namespace milepost

/// How a session works on the dimension that is on: vote in secret, reveal, talk, vote once more,
/// agree.
namespace milepost::edits {

/// Turns to a dimension of the session, at the step where the group has left it.
[[nodiscard]] Result<Change> workOnDimension(const Content& content, const Engagement& engagement,
                                             const DimensionId& dimension);
/// Goes to a step that is none of voting; refused while votes of an open round wait.
[[nodiscard]] Result<Change> goToPhase(const Content& content, const Engagement& engagement,
                                       SessionPhase phase);
/// Opens round 1, or round 2 once round 1 has been revealed. Votes that came in before count.
[[nodiscard]] Result<Change> openVote(const Content& content, const Engagement& engagement);
/// Records or replaces a vote of the open round, and notes that the person is present. Refused from
/// those who only observe or were not invited, and when no vote is open: once revealed, nobody's
/// vote is secret any more.
[[nodiscard]] Result<Change> castSessionVote(const Content& content, const Engagement& engagement,
                                             const SessionBallot& ballot);
/// Takes a vote of the open round out again, such as one that was entered for the wrong person.
[[nodiscard]] Result<Change> withdrawSessionVote(const Content& content,
                                                 const Engagement& engagement,
                                                 const ParticipantId& participant);
/// Shows the votes of the open round; from then on they are no secret. In round 2 those who did not
/// vote again stay with their vote of round 1.
[[nodiscard]] Result<Change> revealVotes(const Content& content, const Engagement& engagement,
                                         Missing missing, const QDateTime& now);

} // namespace milepost::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits/making.h"
#include "core/engagement/session.h"

/// What the edits of a workshop session share.
namespace milepost::edits {

/// The session that is under way; refused in `check` and null when there is none.
[[nodiscard]] const Workshop* runningWorkshop(EditCheck& check, const Engagement& engagement);
[[nodiscard]] Edit workshopEdit(const Engagement& engagement,
                                const std::function<void(Workshop&)>& mutate);
/// Refuses while a vote is open in which somebody has voted: it has to be revealed first.
void checkVoteIsLeft(EditCheck& check, const Content& content, const Engagement& engagement);
[[nodiscard]] Message notInvited(const QString& who);
/// The step at which one goes on with a dimension: agreed, revealed or new.
[[nodiscard]] SessionPhase phaseToContinue(const SessionDimension& at);

} // namespace milepost::edits

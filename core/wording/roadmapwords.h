// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/proposalchanges.h"
#include "core/reading/milestones.h"
#include "core/reading/timeline.h"
#include "core/wording/telling.h"

/// How a roadmap is told: its lanes, its milestones, and what an edit would move on it.
namespace milepost {

/// The workstream, step, playbook, person or role that a lane stands for, or "Other work".
[[nodiscard]] QString laneName(const Telling& telling, const LaneKey& key);

[[nodiscard]] Message nextVisibleResult();

/// "RevOps lead, no name yet": who answers while nobody is named.
[[nodiscard]] QString roleWithoutName(const Telling& telling, const RoleId& role);

[[nodiscard]] Message milestoneName(MilestoneKind kind);
/// "Next visible result: 26 June 2026".
[[nodiscard]] QString milestoneWords(const Telling& telling, const Milestone& milestone);

/// A play with its owner, dates, state, lateness and what its dates break, as one line that can be
/// read aloud: "Partner finder, RevOps, 5 January 2026 to 30 January 2026, 2 weeks overdue".
[[nodiscard]] QString barWords(const Telling& telling, const PlanItem& item);

/// Why a play does not become shorter: its effort and the days a week of who does it.
[[nodiscard]] QString leastDurationWords(const Telling& telling, const PlanItem& item);
/// Why a play cannot go to the lane of a role that is not its own.
[[nodiscard]] QString otherRoleWords(const Telling& telling, const PlanItem& item);
/// Why neither the dates nor the owner of a play that is done, or the start of one that has begun,
/// can be planned.
[[nodiscard]] QString fixedWords(const Telling& telling, const PlanItem& item);

/// How many plays there are, until when, how many are late, how many are not drawn and who has too
/// much to do.
[[nodiscard]] QString roadmapSummary(const Telling& telling);

/// Several plays with their dates, a few by name and how many more: "3 plays: …".
[[nodiscard]] QString togetherWords(const Telling& telling, const QList<PlayId>& plays);

/// What an edit of plays would bring, before it happens: their own dates and what they break, then
/// what else moves and why. `after` tells of the plan as it would be, `changes` lists all of it.
[[nodiscard]] QString previewWords(const Telling& after, const QList<PlayId>& plays,
                                   const QList<ProposalChange>& changes);

/// Why plays stay as they are, a few of them with their reasons and how many more.
[[nodiscard]] QString stayingWords(const Telling& telling, const QList<QString>& reasons);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/replan.h"

#include "core/engagement/notbefore.h"
#include "core/engagement/planinforce.h"

#include <algorithm>

namespace milepost {

Replanning replan(const Content& content, const Engagement& engagement,
                  const QList<Scorecard>& scorecards, const QDate& statusDate)
{
    const CompiledPlan before = compilePlan(content, engagement, scorecards);
    Replanning result;
    result.plan = planInForce(engagement);
    result.plan.replannedFrom = statusDate;
    endNotBeforeDays(result.plan, statusDate);
    for (PlannedPlay& play : result.plan.plays) {
        const bool open = play.state == PlayState::Proposed || play.state == PlayState::Planned;
        if (open && play.pinnedStart.isValid() && play.pinnedStart < statusDate) {
            play.pinnedStart = QDate();
            result.unpinned.append(play.id);
        }
    }
    Engagement replanned = engagement;
    replanned.plan = result.plan;
    result.compiled = compilePlan(content, replanned, scorecards);
    for (const ScheduledPlay& play : std::as_const(result.compiled.schedule.plays)) {
        const ScheduledPlay* old = before.schedule.find(play.id);
        if (!old || (old->start == play.start && old->finish == play.finish))
            continue;
        result.moves.append(
            {play.id, old->start < statusDate ? MoveReason::LayInThePast : MoveReason::GivesWay,
             *old, play});
    }
    std::stable_sort(result.moves.begin(), result.moves.end(),
                     [](const PlayMove& a, const PlayMove& b) {
                         return std::tie(a.after.start, a.after.finish) <
                                std::tie(b.after.start, b.after.finish);
                     });
    return result;
}

} // namespace milepost

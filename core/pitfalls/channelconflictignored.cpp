// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

namespace milepost {

Sighting detectChannelConflictIgnored(const PlanView& view)
{
    const DimensionGap* governance =
        view.plan.findDimension(DimensionId(QStringLiteral("align-incentives-governance")));
    if (!governance || governance->score >= 2 - kTolerance)
        return {};
    for (const ScheduledPlay* scheduled : view.nowAndNext()) {
        const Play* play = view.plan.findPlay(scheduled->id);
        if (play && (hasTopic(*play, "channel-conflict") || hasTopic(*play, "rules-of-engagement")))
            return {};
    }
    return Message("Pitfalls",
                   "Incentives and governance score %1, and no play of now or next settles "
                   "conflicts or rules of engagement.")
        .arg(governance->score, 1, 2);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

namespace milepost {

namespace {

constexpr double kMostPlatform = 0.4;

} // namespace

Sighting detectToolFirst(const PlanView& view)
{
    double effort = 0;
    double platform = 0;
    QDate tool;
    QDate rules;
    for (const Play* play : view.plays) {
        const ScheduledPlay* scheduled = view.plan.schedule.find(play->id);
        effort += play->effortDays;
        if (hasTopic(*play, "ecosystem-platform")) {
            platform += play->effortDays;
            if (scheduled && (!tool.isValid() || scheduled->start < tool))
                tool = scheduled->start;
        }
        const bool sets = hasTopic(*play, "clv-definition") || hasTopic(*play, "data-foundation") ||
                          hasTopic(*play, "rules-of-engagement");
        if (scheduled && sets && (!rules.isValid() || scheduled->finish > rules))
            rules = scheduled->finish;
    }
    if (tool.isValid() && rules.isValid() && tool <= rules) {
        return Message("Pitfalls",
                       "A platform play starts on %1, before definitions, data and rules of "
                       "engagement are finished (%2).")
            .arg(tool)
            .arg(rules);
    }
    if (effort > 0 && platform / effort > kMostPlatform + kTolerance) {
        return Message("Pitfalls", "Platform plays take %1 % of the effort of the plan.")
            .arg(100 * platform / effort, 0, 0);
    }
    return {};
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

#include <algorithm>

namespace milepost {

Sighting detectPlayWithoutKpi(const PlanView& view)
{
    QStringList names;
    for (const Play* play : view.plays) {
        const bool measured =
            std::any_of(play->kpis.cbegin(), play->kpis.cend(), [&](const MetricId& kpi) {
                const QList<Goal>& goals = view.engagement.goals;
                return std::any_of(goals.cbegin(), goals.cend(), [&](const Goal& goal) {
                    return goal.metric == kpi && goal.baseline && !goal.owners.isEmpty();
                });
            });
        if (!measured && view.plan.schedule.find(play->id)) // what is done needs none
            names.append(play->title);
    }
    if (names.isEmpty())
        return {};
    return sentenceAbout(Counted("Pitfalls", "%n play has no KPI with an owner and a baseline",
                                 "%n plays have no KPI with an owner and a baseline")
                             .of(names.size()),
                         names);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"
#include "core/planning/horizon.h"

namespace milepost {

Sighting detectOwnerMissing(const PlanView& view)
{
    QStringList names;
    for (const ScheduledPlay& play : view.plan.schedule.plays) {
        if (lacksAccountable(horizonOf(view.from, play.start), play.accountable))
            names.append(view.title(play.id));
    }
    if (names.isEmpty())
        return {};
    return sentenceAbout(Counted("Pitfalls", "%n play of now and next has no accountable person",
                                 "%n plays of now and next have no accountable person")
                             .of(names.size()),
                         names);
}

} // namespace milepost

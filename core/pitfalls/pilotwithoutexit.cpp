// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

namespace milepost {

Sighting detectPilotWithoutExit(const PlanView& view)
{
    QStringList names;
    for (const Play* play : view.plays) {
        const PlannedPlay* decision = view.settings.findPlay(play->id);
        const bool ends = decision && !decision->exitCriterion.trimmed().isEmpty() &&
                          decision->evaluationDate.isValid();
        if (hasTopic(*play, "start-small") && !ends && view.plan.schedule.find(play->id))
            names.append(play->title);
    }
    if (names.isEmpty())
        return {};
    return sentenceAbout(Counted("Pitfalls", "%n pilot has no exit criterion or no evaluation date",
                                 "%n pilots have no exit criterion or no evaluation date")
                             .of(names.size()),
                         names);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

namespace milepost {

Sighting detectPrerequisiteSkipped(const PlanView& view)
{
    QStringList names;
    for (const SkippedPrerequisite& skipped : view.plan.schedule.skipped)
        names.append(view.title(skipped.play));
    names.removeDuplicates();
    if (names.isEmpty())
        return {};
    return sentenceAbout(
        Message("Pitfalls", "A prerequisite is neither in the plan nor done or waived"), names);
}

} // namespace milepost

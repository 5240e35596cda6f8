// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pitfalls/plandetectors.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMostStarts = 5;

} // namespace

Sighting detectTooManyStarts(const PlanView& view)
{
    int starts = 0;
    bool overLimit = false;
    for (const ScheduledPlay& play : view.plan.schedule.plays) {
        const qint64 day = view.plan.start.daysTo(play.start);
        starts += day >= 0 && day <= kNowDays ? 1 : 0;
        overLimit =
            overLimit || std::any_of(play.violations.cbegin(), play.violations.cend(),
                                     [](const Violation& violation) {
                                         return violation.kind == ViolationKind::OverParallelLimit;
                                     });
    }
    if (starts > kMostStarts)
        return Counted("Pitfalls", "%n play starts in the first 30 days.",
                       "%n plays start in the first 30 days.")
            .of(starts);
    if (overLimit) {
        return Counted("Pitfalls", "More than %n play runs at the same time.",
                       "More than %n plays run at the same time.")
            .of(view.settings.parallelLimit);
    }
    return {};
}

} // namespace milepost

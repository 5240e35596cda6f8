// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"
#include "core/pitfalls/plandetectors.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr int kMostAtOnce = 3; ///< plays of one person

/// The most plays that one person works on in a week.
int mostAtOnce(const PlanView& view, const QString& person)
{
    QMap<int, int> changes; // week → plays that begin less those that have ended
    for (const ScheduledPlay& play : view.plan.schedule.plays) {
        if (!samePerson(play.accountable, person))
            continue;
        ++changes[play.startWeek];
        --changes[play.endWeek + 1];
    }
    int now = 0;
    int most = 0;
    for (const int change : std::as_const(changes)) {
        now += change;
        most = std::max(most, now);
    }
    return most;
}

} // namespace

Sighting detectOwnerOverload(const PlanView& view)
{
    QStringList names;
    for (const OwnerLoad& load : view.plan.schedule.loads) {
        const bool over = std::any_of(load.days.cbegin(), load.days.cend(), [&](double days) {
            return days > load.capacity + kTolerance;
        });
        if (over || (!load.person.isEmpty() && mostAtOnce(view, load.person) > kMostAtOnce))
            names.append(view.ownerName(load));
    }
    if (names.isEmpty())
        return {};
    return sentenceAbout(Message("Pitfalls",
                                 "More work in a week than days, or more than %1 plays at the "
                                 "same time")
                             .arg(kMostAtOnce),
                         names);
}

} // namespace milepost

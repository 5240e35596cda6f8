// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/keptahead.h"

#include "core/engagement/notbefore.h"

namespace milepost {

namespace {

bool isPlaced(const ScheduledPlay& play)
{
    return play.reason != StartReason::Pinned && play.reason != StartReason::Started;
}

} // namespace

std::optional<QMap<PlayId, QDate>> keptAhead(const Proposal& before, const Proposal& after,
                                             const QDate& day)
{
    if (before.settings.start != after.settings.start)
        return std::nullopt;
    QSet<PlayId> past;
    for (const ScheduledPlay& play : before.plan.schedule.plays) {
        if (play.start < day)
            past.insert(play.id);
    }
    const QMap<PlayId, QDate> known = notBeforeDays(after.settings);
    QMap<PlayId, QDate> days;
    bool falls = false;
    for (const ScheduledPlay& play : after.plan.schedule.plays) {
        if (past.contains(play.id) || !isPlaced(play)) {
            if (known.contains(play.id))
                days.insert(play.id, known.value(play.id));
            continue;
        }
        days.insert(play.id, day);
        falls = falls || play.start < day;
    }
    return falls ? std::optional(days) : std::nullopt;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/equivalentwords.h"

#include "core/engagement/defaults.h"
#include "core/wording/playwords.h"

namespace milepost {

QString equivalentWords(const Telling& telling, const PlayId& play)
{
    if (const PlanItem* item = telling.reading.item(play)) {
        return telling.text(Message("Wording", "In the plan: %1, %2, %3")
                                .arg(datesWords(telling.say, *item),
                                     telling.say.personDays(item->play->effortDays),
                                     telling.ownerText(*item)));
    }
    const std::optional<Play> left = effectivePlay(telling.content, telling.settings, play);
    return left ? telling.text(Message("Wording", "Not planned: %1")
                                   .arg(telling.say.personDays(left->effortDays)))
                : QString();
}

QString mergedReason(const Telling& telling, const PlayId& stays)
{
    return telling.text(Message("Wording", "“%1” takes its place.").arg(telling.playTitle(stays)));
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/equivalents.h"

#include <algorithm>

namespace milepost {

QList<PlayId> mergeableWith(const Reading& reading, const PlayId& play)
{
    const Play* definition = reading.content.findPlay(play);
    if (!definition)
        return {};
    QList<PlayId> plays;
    int underWay = 0;
    for (const PlayId& id : QList{play} + definition->equivalents) {
        const PlanItem* item = reading.item(id);
        if (!item && !reading.findPlay(id))
            continue;
        plays.append(id);
        if (item && (item->state == PlayState::Started || item->done()))
            ++underWay;
    }
    const auto inPlan = [&](const PlayId& id) { return reading.item(id) != nullptr; };
    std::stable_partition(plays.begin(), plays.end(), inPlan);
    const bool any = !plays.isEmpty() && inPlan(plays.first());
    return plays.size() > 1 && any && underWay < 2 ? plays : QList<PlayId>();
}

QList<PlayId> waitingFor(const Reading& reading, const QList<PlayId>& plays)
{
    QList<PlayId> waiting;
    for (const PlayId& id : plays) {
        const PlanItem* item = reading.item(id);
        const QList<int> numbers = item ? item->neededBy : QList<int>();
        for (const int number : numbers) {
            const PlayId& other = reading.itemOf(number)->play->id;
            if (!plays.contains(other) && !waiting.contains(other))
                waiting.append(other);
        }
    }
    return waiting;
}

} // namespace milepost

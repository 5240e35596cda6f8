// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/equivalents.h"

#include <algorithm>

namespace milepost {

QList<MergeablePlay> mergeableWith(const Reading& reading, const PlayId& play)
{
    const Play* definition = reading.content.findPlay(play);
    if (!definition)
        return {};
    const auto isPlanned = [&](const MergeablePlay& one) {
        return reading.item(one.id) != nullptr;
    };
    const auto isUnderWay = [&](const MergeablePlay& one) {
        const PlanItem* item = reading.item(one.id);
        return item && (item->state == PlayState::Started || item->done());
    };
    QList<MergeablePlay> plays;
    for (const PlayId& id : QList{play} + definition->equivalents) {
        if (reading.item(id) || reading.findPlay(id))
            plays.append({id});
    }
    std::stable_partition(plays.begin(), plays.end(), isPlanned);
    const auto planned = std::count_if(plays.cbegin(), plays.cend(), isPlanned);
    const auto underWay = std::count_if(plays.cbegin(), plays.cend(), isUnderWay);
    if (plays.size() < 2 || planned - underWay < 1 || underWay > 1)
        return {};
    // That two come to the same as a third does not make them come to the same.
    const auto standsForAll = [&](const MergeablePlay& one) {
        return std::all_of(plays.cbegin(), plays.cend(), [&](const MergeablePlay& other) {
            return other.id == one.id || !isPlanned(other) ||
                   reading.content.findPlay(one.id)->equivalents.contains(other.id);
        });
    };
    for (MergeablePlay& one : plays)
        one.mayStay = (underWay == 0 || isUnderWay(one)) && standsForAll(one);
    if (std::none_of(plays.cbegin(), plays.cend(), [](const auto& one) { return one.mayStay; }))
        return {};
    return plays;
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

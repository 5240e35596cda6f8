// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/prerequisitelines.h"

#include "core/engagement/defaults.h"
#include "core/engagement/waiverrisk.h"

#include <algorithm>

namespace milepost {

namespace {

Message waivedWords(const QString& title, const QString& reason, const QString& owner)
{
    if (reason.isEmpty() && owner.isEmpty())
        return Message("Wording", "%1, waived; no reason is given").arg(title);
    if (owner.isEmpty())
        return Message("Wording", "%1, waived: %2").arg(title, reason);
    if (reason.isEmpty())
        return Message("Wording", "%1, waived by %2; no reason is given").arg(title, owner);
    return Message("Wording", "%1, waived by %2: %3").arg(title, owner, reason);
}

Message plannedWords(const Telling& telling, const QString& title, const PlanItem* item)
{
    if (!item)
        return Message("Wording", "%1, not planned").arg(title);
    if (item->done())
        return Message("Wording", "%1, done").arg(title);
    return Message("Wording", "%1, until %2").arg(title, telling.say.shortDate(item->finish));
}

} // namespace

QList<PrerequisiteLine> prerequisiteLines(const Telling& telling, const PlayId& play)
{
    const std::optional<Play> definition = effectivePlay(telling.content, telling.settings, play);
    if (!definition)
        return {};
    const PlannedPlay* decision = telling.settings.findPlay(play);
    const QList<Risk>& risks = telling.engagement.risks;
    QList<PrerequisiteLine> lines;
    for (const PlayId& need : definition->prerequisites) {
        PrerequisiteLine line;
        line.play = need;
        line.waived = decision && decision->waived.contains(need);
        const PlanItem* item = telling.reading.item(need);
        const QString title = item ? telling.numbered(*item) : telling.playTitle(need);
        if (line.waived) {
            const RiskId id = waiverRiskId(play, need);
            const auto risk = std::find_if(risks.cbegin(), risks.cend(),
                                           [&](const Risk& one) { return one.id == id; });
            if (risk != risks.cend()) {
                line.reason = risk->mitigation;
                line.owner = risk->owner;
            }
        }
        line.text =
            telling.text(line.waived ? waivedWords(title, line.reason.simplified(), line.owner)
                                     : plannedWords(telling, title, item));
        lines.append(line);
    }
    return lines;
}

} // namespace milepost

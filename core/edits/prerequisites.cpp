// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/prerequisites.h"

#include "core/edits/making.h"
#include "core/edits/ownplays.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"

#include <algorithm>
#include <iterator>

namespace milepost::edits {

namespace {

const PlannedPlay* recordOf(const Engagement& engagement, const PlayId& id)
{
    return decisionInForce(engagement, id);
}

const CustomPlay* ownOf(const Engagement& engagement, const PlayId& id)
{
    const PlannedPlay* record = recordOf(engagement, id);
    return record && record->custom ? &*record->custom : nullptr;
}

bool isWaived(const Engagement& engagement, const PlayId& id, const PlayId& prerequisite)
{
    const PlannedPlay* record = recordOf(engagement, id);
    return record && record->waived.contains(prerequisite);
}

/// A play of one's own with these prerequisites, under the rules for such plays.
Result<Change> withPrerequisites(const Content& content, const Engagement& engagement,
                                 const PlayId& id, const QList<PlayId>& prerequisites,
                                 const Message& name)
{
    CustomPlay play = *ownOf(engagement, id);
    play.prerequisites = prerequisites;
    Result<Change> allowed = updateOwnPlay(content, engagement, id, play);
    if (!allowed)
        return allowed;
    QList<PlayId> forgotten = recordOf(engagement, id)->waived;
    forgotten.removeIf([&](const PlayId& one) { return prerequisites.contains(one); });
    const QList<Edit> edits{playEdit(engagement, id, [&](PlannedPlay& next) {
        next.custom = play;
        for (const PlayId& one : forgotten)
            next.waived.removeAll(one);
    })};
    return changeOf(name, edits + waiverRiskRemovals(engagement, edits));
}

Message waitsStep(const Content& content, const Engagement& engagement, const PlayId& id,
                  const PlayId& prerequisite)
{
    return Message("Edits", "Let “%1” wait for “%2”")
        .arg(nameOf(content, engagement, id), nameOf(content, engagement, prerequisite));
}

} // namespace

std::optional<Message> givenPrerequisites(const Content& content, const Engagement& engagement,
                                          const PlayId& id)
{
    if (ownOf(engagement, id))
        return std::nullopt;
    return Message("Edits", "What “%1” waits for is given by the content. Copy it as a play of "
                            "your own on the Plan page to let it wait for something else.")
        .arg(nameOf(content, engagement, id));
}

QList<PlayId> possiblePrerequisites(const Content& content, const Engagement& engagement,
                                    const PlayId& id, const QList<PlayId>& plays)
{
    const std::optional<Play> play = effectivePlay(content, planInForce(engagement), id);
    const bool given = !play || givenPrerequisites(content, engagement, id);
    QList<PlayId> possible;
    std::copy_if(plays.cbegin(), plays.cend(), std::back_inserter(possible),
                 [&](const PlayId& one) {
                     return isWaived(engagement, id, one) ||
                            (!given && one != id && !play->prerequisites.contains(one));
                 });
    return possible;
}

Result<Change> addPrerequisite(const Content& content, const Engagement& engagement,
                               const PlayId& id, const PlayId& prerequisite)
{
    if (isWaived(engagement, id, prerequisite))
        return requirePrerequisite(content, engagement, id, prerequisite);
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.found(isPlay(content, engagement, prerequisite), Message("Edits", "play"),
                prerequisite.text());
    if (!check.ok())
        return check.error();
    const std::optional<Play> play = effectivePlay(content, planInForce(engagement), id);
    check.require(
        !play->prerequisites.contains(prerequisite),
        Message("Edits", "“%1” waits for “%2” already.")
            .arg(nameOf(content, engagement, id), nameOf(content, engagement, prerequisite)));
    if (const auto given = givenPrerequisites(content, engagement, id))
        check.refuse(*given);
    if (!check.ok())
        return check.error();
    return withPrerequisites(content, engagement, id, play->prerequisites + QList{prerequisite},
                             waitsStep(content, engagement, id, prerequisite));
}

Result<Change> replacePrerequisite(const Content& content, const Engagement& engagement,
                                   const PlayId& id, const PlayId& prerequisite,
                                   const PlayId& instead)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.found(isPlay(content, engagement, instead), Message("Edits", "play"), instead.text());
    if (const auto given = givenPrerequisites(content, engagement, id))
        check.refuse(*given);
    if (!check.ok())
        return check.error();
    QList<PlayId> prerequisites = ownOf(engagement, id)->prerequisites;
    const qsizetype index = prerequisites.indexOf(prerequisite);
    check.found(index >= 0, Message("Edits", "prerequisite"), prerequisite.text());
    if (!check.ok())
        return check.error();
    prerequisites[index] = instead;
    return withPrerequisites(content, engagement, id, prerequisites,
                             waitsStep(content, engagement, id, instead));
}

Result<Change> removePrerequisite(const Content& content, const Engagement& engagement,
                                  const PlayId& id, const PlayId& prerequisite,
                                  const Waiver& waiver)
{
    const CustomPlay* own = ownOf(engagement, id);
    if (!own)
        return waivePrerequisite(content, engagement, id, prerequisite, waiver);
    QList<PlayId> prerequisites = own->prerequisites;
    EditCheck check;
    check.found(prerequisites.removeAll(prerequisite) > 0, Message("Edits", "prerequisite"),
                prerequisite.text());
    if (!check.ok())
        return check.error();
    return withPrerequisites(
        content, engagement, id, prerequisites,
        Message("Edits", "Let “%1” no longer wait for “%2”")
            .arg(nameOf(content, engagement, id), nameOf(content, engagement, prerequisite)));
}

} // namespace milepost::edits

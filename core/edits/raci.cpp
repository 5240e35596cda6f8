// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/raci.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/planinforce.h"

namespace milepost::edits {

namespace {

RaciParts partsNow(const Engagement& engagement, const PlayId& id, const QString& person)
{
    const PlannedPlay* play = decisionInForce(engagement, id);
    return play ? raciPartsOf(*play, person) : RaciParts();
}

Message raciStep(RaciPart part, const QString& person, const QString& play)
{
    switch (part) {
    case RaciPart::Accountable:
        break;
    case RaciPart::Responsible:
        return Message("Edits", "Make %1 responsible for “%2”").arg(shortName(person), play);
    case RaciPart::Consulted:
        return Message("Edits", "Consult %1 on “%2”").arg(shortName(person), play);
    case RaciPart::Informed:
        return Message("Edits", "Inform %1 of “%2”").arg(shortName(person), play);
    }
    return accountableStep(person, play);
}

EditCheck checked(const Content& content, const Engagement& engagement, const PlayId& id,
                  const QString& person)
{
    EditCheck check;
    checkPlay(check, content, engagement, id);
    check.name(theNameOfThePerson(), person);
    return check;
}

Edit raciEdit(const Engagement& engagement, const PlayId& id, const QString& person,
              RaciParts parts)
{
    return playEdit(engagement, id, [&](PlannedPlay& play) { setRaciParts(play, person, parts); });
}

} // namespace

Result<Change> setRaci(const Content& content, const Engagement& engagement, const PlayId& id,
                       const QString& person, RaciPart part)
{
    EditCheck check = checked(content, engagement, id, person);
    const PlannedPlay* play = decisionInForce(engagement, id);
    if (play && part != RaciPart::Accountable) {
        const qsizetype named = part == RaciPart::Responsible ? play->responsible.size()
                                : part == RaciPart::Consulted ? play->consulted.size()
                                                              : play->informed.size();
        const bool more = !raciPartsOf(*play, person).testFlag(part);
        check.count(Message("Edits", "people in one part of a play"), named + (more ? 1 : 0),
                    limits::kListItems);
    }
    if (!check.ok())
        return check.error();
    const RaciParts ownerParts = RaciPart::Accountable | RaciPart::Responsible;
    RaciParts next = part;
    if (ownerParts.testFlag(part))
        next |= partsNow(engagement, id, person) & ownerParts;
    return changeOf(raciStep(part, person, nameOf(content, engagement, id)),
                    {raciEdit(engagement, id, person, next)});
}

Result<Change> clearRaci(const Content& content, const Engagement& engagement, const PlayId& id,
                         const QString& person)
{
    const EditCheck check = checked(content, engagement, id, person);
    if (!check.ok())
        return check.error();
    if (!partsNow(engagement, id, person))
        return Change();
    return changeOf(Message("Edits", "Take %1 out of “%2”")
                        .arg(shortName(person), nameOf(content, engagement, id)),
                    {raciEdit(engagement, id, person, {})});
}

} // namespace milepost::edits

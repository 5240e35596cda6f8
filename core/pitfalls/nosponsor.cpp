// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"
#include "core/pitfalls/plandetectors.h"

#include <algorithm>

namespace milepost {

Sighting detectNoSponsor(const PlanView& view)
{
    const QString& sponsor = view.engagement.organization.sponsor;
    if (personKey(sponsor).isEmpty())
        return Message("Pitfalls", "No executive sponsor is named.");
    const QList<Participant>& people = view.engagement.participants;
    const bool present =
        std::any_of(people.cbegin(), people.cend(),
                    [&](const Participant& person) { return samePerson(person.name, sponsor); });
    if (present || view.anyWithTopic("executive-sponsorship"))
        return {};
    return Message("Pitfalls",
                   "%1 is not among the participants, and no play of the plan wins a sponsor.")
        .arg(sponsor);
}

} // namespace milepost

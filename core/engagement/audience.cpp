// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/audience.h"

namespace milepost {

AudienceProfile profileOf(const ReportSettings& settings)
{
    return settings.audience.isEmpty()
               ? AudienceProfile::Custom
               : fromName<AudienceProfile>(settings.audience).value_or(AudienceProfile::Client);
}

Withheld withheldFor(AudienceProfile profile)
{
    Withheld withheld;
    switch (profile) {
    case AudienceProfile::Board:
        withheld = {.names = true,
                    .votes = true,
                    .quotes = true,
                    .notes = true,
                    .links = true,
                    .costs = false,
                    .smallGroups = true};
        break;
    case AudienceProfile::Team:
        withheld.notes = true;
        withheld.costs = true;
        withheld.smallGroups = true;
        break;
    case AudienceProfile::Client:
        withheld = {.names = true,
                    .votes = true,
                    .quotes = true,
                    .notes = true,
                    .links = true,
                    .costs = true,
                    .smallGroups = true};
        break;
    case AudienceProfile::Facilitator:
    case AudienceProfile::Custom:
        break;
    }
    return withheld;
}

Message profileWords(AudienceProfile profile)
{
    switch (profile) {
    case AudienceProfile::Board:
        return Message("Audience", "The board");
    case AudienceProfile::Team:
        return Message("Audience", "The team");
    case AudienceProfile::Client:
        return Message("Audience", "Everybody at the client");
    case AudienceProfile::Facilitator:
        return Message("Audience", "The facilitator");
    case AudienceProfile::Custom:
        break;
    }
    return Message("Audience", "Nobody in particular");
}

Message profileSentence(AudienceProfile profile)
{
    switch (profile) {
    case AudienceProfile::Board:
        return Message("Audience", "Without names of participants, single votes, quotes, notes and "
                                   "addresses of evidence");
    case AudienceProfile::Team:
        return Message("Audience", "Without the facilitator's notes, costs, and votes where fewer "
                                   "than three people voted");
    case AudienceProfile::Client:
        return Message("Audience", "Without names of participants, single votes, quotes, notes, "
                                   "addresses of evidence and costs");
    case AudienceProfile::Facilitator:
        return Message("Audience", "With all that a report may print");
    case AudienceProfile::Custom:
        break;
    }
    return Message("Audience", "Nothing is left out for an audience");
}

} // namespace milepost

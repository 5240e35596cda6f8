// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/importparts.h"

namespace milepost {

Organization readOrganization(JsonReader& reader)
{
    Organization organization;
    organization.name = reader.requiredText("name");
    organization.industry = reader.text("industry");
    organization.currency = reader.text("currency");
    if (!organization.currency.isEmpty() && !isCurrencyCode(organization.currency)) {
        reader.fail(QStringLiteral("currency"),
                    Message("Exchange", "a currency code is three capital letters such as EUR"));
    }
    organization.sponsor = reader.text("sponsor");
    organization.facilitator = reader.text("facilitator");
    reader.objects("units", limits::kUnits, [&](JsonReader& item) {
        Unit unit;
        unit.id = item.requiredId<UnitId>("id");
        unit.name = item.requiredText("name");
        unit.parent = item.id<UnitId>("parent");
        unit.extensions = item.finish();
        organization.units.append(unit);
    });
    organization.extensions = reader.finish();
    return organization;
}

Participant readParticipant(JsonReader& reader)
{
    Participant participant;
    participant.id = reader.requiredId<ParticipantId>("id");
    participant.name = reader.requiredText("name");
    participant.function = reader.requiredName("function", Function::Other);
    participant.unit = reader.id<UnitId>("unit");
    participant.extensions = reader.finish();
    return participant;
}

} // namespace milepost

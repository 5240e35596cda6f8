// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/validator.h"

#include <QHash>

namespace milepost {

namespace {

void checkUnitTree(Validator& validator)
{
    const QList<Unit>& units = validator.engagement.organization.units;
    QHash<UnitId, UnitId> parents;
    for (const Unit& unit : units) {
        if (unit.parent)
            parents.insert(unit.id, *unit.parent);
    }
    for (qsizetype i = 0; i < units.size(); ++i) {
        const QString pointer =
            at(QStringLiteral("/organization/units"), i) + QStringLiteral("/parent");
        if (!units[i].parent)
            continue;
        validator.known(pointer, validator.units.contains(*units[i].parent),
                        Message("Engagement", "unit"), units[i].parent->text());
        UnitId above = units[i].id;
        for (qsizetype steps = 0; parents.contains(above) && steps <= units.size(); ++steps) {
            above = parents.value(above);
            if (above == units[i].id) {
                validator.fail(
                    pointer,
                    Message("Engagement", "the unit \"%1\" is above itself").arg(above.text()));
                break;
            }
        }
    }
}

} // namespace

void validateOrganization(Validator& validator)
{
    const Organization& organization = validator.engagement.organization;
    const QString base = QStringLiteral("/organization");
    validator.name(base + QStringLiteral("/name"), organization.name, true);
    validator.name(base + QStringLiteral("/industry"), organization.industry, false);
    validator.name(base + QStringLiteral("/sponsor"), organization.sponsor, false);
    validator.name(base + QStringLiteral("/facilitator"), organization.facilitator, false);
    if (!organization.currency.isEmpty() && !isCurrencyCode(organization.currency)) {
        validator.fail(
            base + QStringLiteral("/currency"),
            Message("Engagement",
                    "\"%1\" is not a currency code; use three capital letters such as EUR")
                .arg(organization.currency.left(20)));
    }

    validator.count(base + QStringLiteral("/units"), organization.units.size(), limits::kUnits);
    QSet<UnitId> units;
    for (qsizetype i = 0; i < organization.units.size(); ++i) {
        const QString pointer = at(base + QStringLiteral("/units"), i);
        validator.uniqueId(pointer + QStringLiteral("/id"), organization.units[i].id, units);
        validator.name(pointer + QStringLiteral("/name"), organization.units[i].name, true);
    }
    checkUnitTree(validator);

    const QList<Participant>& participants = validator.engagement.participants;
    validator.count(QStringLiteral("/participants"), participants.size(), limits::kParticipants);
    QSet<ParticipantId> people;
    for (qsizetype i = 0; i < participants.size(); ++i) {
        const QString pointer = at(QStringLiteral("/participants"), i);
        validator.uniqueId(pointer + QStringLiteral("/id"), participants[i].id, people);
        validator.name(pointer + QStringLiteral("/name"), participants[i].name, true);
        if (participants[i].unit) {
            validator.known(pointer + QStringLiteral("/unit"),
                            validator.units.contains(*participants[i].unit),
                            Message("Engagement", "unit"), participants[i].unit->text());
        }
    }
}

} // namespace milepost

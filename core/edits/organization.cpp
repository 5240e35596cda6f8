// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/organization.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

#include <QRegularExpression>

namespace milepost::edits {

namespace {

struct Field {
    QString Organization::*member;
    Message label;
    Message subject; ///< begins a sentence
};

Field fieldFor(OrganizationField field)
{
    switch (field) {
    case OrganizationField::Industry:
        return {&Organization::industry, Message("Edits", "industry"),
                Message("Edits", "The industry")};
    case OrganizationField::Currency:
        return {&Organization::currency, Message("Edits", "currency"),
                Message("Edits", "The currency")};
    case OrganizationField::Sponsor:
        return {&Organization::sponsor, Message("Edits", "sponsor"),
                Message("Edits", "The name of the sponsor")};
    case OrganizationField::Facilitator:
        return {&Organization::facilitator, Message("Edits", "facilitator"),
                Message("Edits", "The name of the facilitator")};
    case OrganizationField::Name:
        break;
    }
    return {&Organization::name, Message("Edits", "name of the organization"),
            Message("Edits", "The name of the organization")};
}

EntityRef unitRef(qsizetype index)
{
    return refAt(EntityKind::Unit, index);
}

bool isInside(const Organization& organization, const UnitId& id, const UnitId& above)
{
    const Unit* unit = organization.findUnit(id);
    for (qsizetype steps = 0; unit && steps <= organization.units.size(); ++steps) {
        if (unit->id == above)
            return true;
        unit = unit->parent ? organization.findUnit(*unit->parent) : nullptr;
    }
    return false;
}

// Where the unit at `from` goes in the list: before its sibling, or after its last one.
qsizetype targetIndex(const QList<Unit>& units, qsizetype from, const std::optional<UnitId>& parent,
                      const std::optional<UnitId>& before)
{
    if (before) {
        const qsizetype to = indexOfId(units, *before);
        return to > from ? to - 1 : to;
    }
    for (qsizetype i = units.size() - 1; i > from; --i) {
        if (units.at(i).parent == parent)
            return i;
    }
    return from;
}

} // namespace

Result<Change> setOrganizationText(const Content&, const Engagement& engagement,
                                   OrganizationField field, const QString& text)
{
    const Field chosen = fieldFor(field);
    EditCheck check;
    if (field == OrganizationField::Name)
        check.name(chosen.subject, text);
    check.line(chosen.subject, text);
    static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
    if (field == OrganizationField::Currency && !text.isEmpty()) {
        check.require(
            code.match(text).hasMatch(),
            Message("Edits", "“%1” is not a currency code; use three capital letters such as EUR.")
                .arg(shortName(text)));
    }
    if (!check.ok())
        return check.error();
    const auto set = [&](Organization& organization) { organization.*chosen.member = text; };
    return changeOf(text.isEmpty()
                        ? Message("Edits", "Clear %1").arg(chosen.label)
                        : Message("Edits", "Set %1 to %2").arg(chosen.label).arg(shortName(text)),
                    {update<Organization>(engagement, {}, set)},
                    fieldOf("organization") + QString::number(static_cast<int>(field)));
}

Result<Change> addUnit(const Content&, const Engagement& engagement, const UnitId& id,
                       const QString& name, const std::optional<UnitId>& parent)
{
    const QList<Unit>& units = engagement.organization.units;
    EditCheck check;
    check.name(subjects::theNameOfTheUnit(), name);
    checkUnit(check, engagement, parent);
    check.fresh(id, units);
    check.count(Message("Edits", "units"), units.size() + 1, limits::kUnits);
    if (!check.ok())
        return check.error();
    Unit unit;
    unit.id = id;
    unit.name = name;
    unit.parent = parent;
    return changeOf(Message("Edits", "Add unit %1").arg(shortName(name)),
                    {insertion(unitRef(units.size()), unit)});
}

Result<Change> renameUnit(const Content&, const Engagement& engagement, const UnitId& id,
                          const QString& name)
{
    const qsizetype index = indexOfId(engagement.organization.units, id);
    EditCheck check;
    checkUnit(check, engagement, id);
    check.name(subjects::theNameOfTheUnit(), name);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Rename unit to %1").arg(shortName(name)),
        {update<Unit>(engagement, unitRef(index), [&](Unit& unit) { unit.name = name; })},
        fieldOf("unit-name", id));
}

Result<Change> moveUnit(const Content&, const Engagement& engagement, const UnitId& id,
                        const std::optional<UnitId>& parent, const std::optional<UnitId>& before)
{
    const Organization& organization = engagement.organization;
    EditCheck check;
    checkUnit(check, engagement, id);
    checkUnit(check, engagement, parent);
    checkUnit(check, engagement, before);
    const QString name = nameOf(engagement, id);
    if (parent) {
        check.require(!isInside(organization, *parent, id),
                      Message("Edits", "The unit %1 cannot go under itself.").arg(name));
    }
    const Unit* sibling = before ? organization.findUnit(*before) : nullptr;
    if (sibling) {
        check.require(
            sibling->parent == parent && sibling->id != id,
            Message("Edits", "The unit %1 can only go before one that stays beside it.").arg(name));
    }
    if (!check.ok())
        return check.error();
    const qsizetype from = indexOfId(organization.units, id);
    return changeOf(Message("Edits", "Move unit %1").arg(name),
                    relocation<Unit>(engagement, unitRef(from),
                                     targetIndex(organization.units, from, parent, before),
                                     [&](Unit& unit) { unit.parent = parent; }));
}

Result<Change> deleteUnit(const Content& content, const Engagement& engagement, const UnitId& id)
{
    EditCheck check;
    checkUnit(check, engagement, id);
    if (!check.ok())
        return check.error();
    const QString name = nameOf(engagement, id);
    for (const Assessment& assessment : engagement.assessments) {
        check.require(
            assessment.unit != id,
            Message("Edits",
                    "The assessment “%1” belongs to the unit %2; delete it or give it another "
                    "unit first.")
                .arg(nameOf(content, engagement, assessment), name));
    }
    for (const MetricValue& value : engagement.metricValues) {
        check.require(
            value.unit != id,
            Message("Edits",
                    "The unit %1 has metric values; delete them or give them another unit first.")
                .arg(name));
    }
    if (!check.ok())
        return check.error();

    const QList<Unit>& units = engagement.organization.units;
    const qsizetype index = indexOfId(units, id);
    const std::optional<UnitId> above = units.at(index).parent;
    QList<Edit> edits;
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (units.at(i).parent == id)
            edits.append(
                update<Unit>(engagement, unitRef(i), [&](Unit& unit) { unit.parent = above; }));
    }
    for (qsizetype i = 0; i < engagement.participants.size(); ++i) {
        if (engagement.participants.at(i).unit == id) {
            edits.append(update<Participant>(engagement, refAt(EntityKind::Participant, i),
                                             [&](Participant& person) { person.unit = above; }));
        }
    }
    edits.append(removal(engagement, unitRef(index)));
    return changeOf(Message("Edits", "Delete unit %1").arg(name), edits);
}

} // namespace milepost::edits

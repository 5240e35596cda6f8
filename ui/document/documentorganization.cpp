// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

#include <QRegularExpression>

namespace milepost {

namespace {

using Tr = EngagementDocument;

struct Field {
    QString Organization::*member;
    QString label;
    QString subject; ///< begins a sentence
};

Field fieldFor(OrganizationField field)
{
    switch (field) {
    case OrganizationField::Industry:
        return {&Organization::industry, Tr::tr("industry"), Tr::tr("The industry")};
    case OrganizationField::Currency:
        return {&Organization::currency, Tr::tr("currency"), Tr::tr("The currency")};
    case OrganizationField::Sponsor:
        return {&Organization::sponsor, Tr::tr("sponsor"), Tr::tr("The name of the sponsor")};
    case OrganizationField::Facilitator:
        return {&Organization::facilitator, Tr::tr("facilitator"),
                Tr::tr("The name of the facilitator")};
    case OrganizationField::Name:
        break;
    }
    return {&Organization::name, Tr::tr("name of the organization"),
            Tr::tr("The name of the organization")};
}

EntityRef unitRef(qsizetype index)
{
    return {EntityKind::Unit, {}, {}, index};
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

Result<Done> EngagementDocument::setOrganizationText(OrganizationField field, const QString& text,
                                                     Merge merge)
{
    const Field chosen = fieldFor(field);
    EditCheck check;
    if (field == OrganizationField::Name)
        check.name(chosen.subject, text);
    check.line(chosen.subject, text);
    static const QRegularExpression code(QStringLiteral("\\A[A-Z]{3}\\z"));
    if (field == OrganizationField::Currency && !text.isEmpty()) {
        check.require(code.match(text).hasMatch(),
                      tr("“%1” is not a currency code; use three capital letters such as EUR.")
                          .arg(shortName(text)));
    }
    if (!check.ok())
        return check.error();
    const auto set = [&](Organization& organization) { organization.*chosen.member = text; };
    return d->submit({text.isEmpty() ? tr("Clear %1").arg(chosen.label)
                                     : tr("Set %1 to %2").arg(chosen.label, shortName(text)),
                      {d->update<Organization>({}, set)},
                      merge,
                      fieldOf("organization") + QString::number(static_cast<int>(field))});
}

Result<UnitId> EngagementDocument::addUnit(const QString& name, const std::optional<UnitId>& parent)
{
    const QList<Unit>& units = d->engagement.organization.units;
    EditCheck check;
    check.name(tr("The name of the unit"), name);
    d->checkUnit(check, parent);
    check.count(tr("units"), units.size() + 1, limits::kUnits);
    if (!check.ok())
        return check.error();
    Unit unit;
    unit.id = d->newId<UnitId>(QLatin1String("u"), units);
    unit.name = name;
    unit.parent = parent;
    const Result<Done> done = d->submit(
        {tr("Add unit %1").arg(shortName(name)), {Edit{unitRef(units.size()), {}, unit}}, {}, {}});
    if (!done)
        return done.error();
    return unit.id;
}

Result<Done> EngagementDocument::renameUnit(const UnitId& id, const QString& name, Merge merge)
{
    const qsizetype index = indexOfId(d->engagement.organization.units, id);
    EditCheck check;
    d->checkUnit(check, id);
    check.name(tr("The name of the unit"), name);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Rename unit to %1").arg(shortName(name)),
                      {d->update<Unit>(unitRef(index), [&](Unit& unit) { unit.name = name; })},
                      merge,
                      fieldOf("unit-name", id)});
}

Result<Done> EngagementDocument::moveUnit(const UnitId& id, const std::optional<UnitId>& parent,
                                          const std::optional<UnitId>& before)
{
    const Organization& organization = d->engagement.organization;
    EditCheck check;
    d->checkUnit(check, id);
    d->checkUnit(check, parent);
    d->checkUnit(check, before);
    const QString name = nameOf(d->engagement, id);
    if (parent) {
        check.require(!isInside(organization, *parent, id),
                      tr("The unit %1 cannot go under itself.").arg(name));
    }
    const Unit* sibling = before ? organization.findUnit(*before) : nullptr;
    if (sibling) {
        check.require(sibling->parent == parent && sibling->id != id,
                      tr("The unit %1 can only go before one that stays beside it.").arg(name));
    }
    if (!check.ok())
        return check.error();
    const qsizetype from = indexOfId(organization.units, id);
    return d->submit(
        {tr("Move unit %1").arg(name),
         d->relocation<Unit>(unitRef(from), targetIndex(organization.units, from, parent, before),
                             [&](Unit& unit) { unit.parent = parent; }),
         {},
         {}});
}

Result<Done> EngagementDocument::deleteUnit(const UnitId& id)
{
    const Engagement& engagement = d->engagement;
    EditCheck check;
    d->checkUnit(check, id);
    if (!check.ok())
        return check.error();
    const QString name = nameOf(engagement, id);
    for (const Assessment& assessment : engagement.assessments) {
        check.require(assessment.unit != id,
                      tr("The assessment “%1” belongs to the unit %2; delete it or give it another "
                         "unit first.")
                          .arg(nameOf(d->content, assessment), name));
    }
    for (const MetricValue& value : engagement.metricValues) {
        check.require(
            value.unit != id,
            tr("The unit %1 has metric values; delete them or give them another unit first.")
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
            edits.append(d->update<Unit>(unitRef(i), [&](Unit& unit) { unit.parent = above; }));
    }
    for (qsizetype i = 0; i < engagement.participants.size(); ++i) {
        if (engagement.participants.at(i).unit == id) {
            edits.append(d->update<Participant>({EntityKind::Participant, {}, {}, i},
                                                [&](Participant& person) { person.unit = above; }));
        }
    }
    edits.append(d->removal(unitRef(index)));
    return d->submit({tr("Delete unit %1").arg(name), edits, {}, {}});
}

} // namespace milepost

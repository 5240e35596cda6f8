// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/owners.h"
#include "core/report/pages/pages.h"
#include "core/wording/playwords.h"
#include "core/wording/raciwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct OwnerRole {
    Message what;
    QLatin1StringView role;
};

/// Model, lifecycle and portfolio (domain section 0).
const QList<OwnerRole>& ownerRoles()
{
    static const QList<OwnerRole> roles{
        {Message("Report", "Operating model"), "revops-lead"_L1},
        {Message("Report", "Customer lifecycle"), "cs-leader"_L1},
        {Message("Report", "Partner portfolio"), "ecosystem-leader"_L1}};
    return roles;
}

QString mostOftenAccountable(const ReportContext& context, const RoleId& role)
{
    struct Named {
        QString name; ///< as it is written first
        int plays = 0;
    };
    QMap<QString, Named> people;
    for (const PlanItem& item : context.items) {
        if (item.play->ownerRole != role || item.accountable.isEmpty())
            continue;
        Named& person = people[personKey(item.accountable)];
        if (person.plays++ == 0)
            person.name = item.accountable;
    }
    const auto most =
        std::max_element(people.cbegin(), people.cend(),
                         [](const Named& a, const Named& b) { return a.plays < b.plays; });
    return most == people.cend() ? QString() : most->name;
}

Table raciTable(const ReportContext& context)
{
    Table table =
        makeTable(context, context.text(Message("Report", "Who does what")),
                  {{context.text(terms::number()), ColumnAlignment::End, 0.5},
                   {context.text(terms::play()), ColumnAlignment::Start, 3},
                   {context.text(raciTitle(RaciPart::Accountable)), ColumnAlignment::Start, 2},
                   {context.text(raciTitle(RaciPart::Responsible)), ColumnAlignment::Start, 2},
                   {context.text(raciTitle(RaciPart::Consulted)), ColumnAlignment::Start, 2},
                   {context.text(raciTitle(RaciPart::Informed)), ColumnAlignment::Start, 2}});
    const Raci raci = raciOf(context.reading);
    for (const RaciRow& row : raci.rows) {
        const PlanItem& item = *row.item;
        if (item.done())
            continue;
        const StyledText accountable =
            item.accountable.isEmpty()
                ? strong(context.text(Message("Report", "Empty: no name yet")))
                : StyledText(item.accountable);
        const auto people = [&](RaciPart part, const QList<RoleId>& roles) {
            QList<QString> words = raci.names(row, part);
            for (const RoleId& role : words.isEmpty() ? roles : QList<RoleId>())
                words.append(context.roleName(role));
            return words.isEmpty() ? u"\u2013"_s : words.join(u", "_s);
        };
        table.rows.append(
            {{QString::number(item.number), StyledText{context.playLink(item)}, accountable,
              people(RaciPart::Responsible, {item.play->ownerRole}),
              people(RaciPart::Consulted, item.play->supportRoles), people(RaciPart::Informed, {})},
             {},
             RowKind::Normal});
    }
    return table;
}

struct RoleLoad {
    int plays = 0;
    double days = 0;
    int unnamed = 0;
    double unnamedDays = 0;
};

QMap<RoleId, RoleLoad> loadsByRole(const QList<const PlanItem*>& open)
{
    QMap<RoleId, RoleLoad> loads;
    for (const PlanItem* item : open) {
        RoleLoad& load = loads[item->play->ownerRole];
        ++load.plays;
        load.days += item->play->effortDays;
        load.unnamed += item->accountable.isEmpty() ? 1 : 0;
        load.unnamedDays += item->accountable.isEmpty() ? item->play->effortDays : 0;
    }
    return loads;
}

Table roleTable(const ReportContext& context, const QMap<RoleId, RoleLoad>& loads)
{
    Table table =
        makeTable(context, context.text(Message("Report", "Load by role")),
                  {{context.text(Message("Report", "Role")), ColumnAlignment::Start, 4},
                   {context.text(Message("Report", "Plays")), ColumnAlignment::End, 1},
                   {context.text(terms::effort()), ColumnAlignment::End, 2},
                   {context.text(Message("Report", "Without a name")), ColumnAlignment::End, 2}});
    for (const Role& role : context.content.roles) {
        if (!loads.contains(role.id))
            continue;
        const RoleLoad load = loads.value(role.id);
        table.rows.append({{role.name, QString::number(load.plays),
                            context.say.personDays(load.days), QString::number(load.unnamed)},
                           {},
                           RowKind::Normal});
    }
    return table;
}

Table personTable(const ReportContext& context)
{
    Table table =
        makeTable(context, context.text(Message("Report", "Load by owner")),
                  {{context.text(terms::owner()), ColumnAlignment::Start, 3},
                   {context.text(Message("Report", "Busiest week")), ColumnAlignment::Start, 3},
                   {context.text(Message("Report", "Capacity a week")), ColumnAlignment::End, 2},
                   {context.text(terms::overload()), ColumnAlignment::Start, 3}});
    for (const OwnerLoad& load : context.plan.schedule.loads) {
        const auto busiest = std::max_element(load.days.cbegin(), load.days.cend());
        const QList<int> over = overloadedWeeks(load);
        const QString peak =
            busiest == load.days.cend()
                ? QString()
                : context.text(Message("Report", "%1, week of %2")
                                   .arg(context.say.days(*busiest),
                                        context.say.date(weekDate(context, busiest.key()))));
        table.rows.append({{context.loadOwner(load), peak, context.say.days(load.capacity),
                            over.isEmpty() ? context.text(Message("Report", "none"))
                                           : context.say.weeks(static_cast<int>(over.size()))},
                           {},
                           RowKind::Normal});
    }
    return table;
}

QList<StyledText> rolesToFill(const ReportContext& context, const QMap<RoleId, RoleLoad>& loads)
{
    QList<StyledText> lines;
    for (const Role& role : context.content.roles) {
        const RoleLoad load = loads.value(role.id);
        if (load.unnamed == 0)
            continue;
        lines.append(
            labelled(role.name,
                     u"%1, %2. %3"_s.arg(context.say.plays(load.unnamed),
                                         context.say.personDays(load.unnamedDays), role.purpose)));
    }
    return lines;
}

} // namespace

QList<ThreeOwner> threeOwners(const ReportContext& context)
{
    QList<ThreeOwner> owners;
    for (const OwnerRole& entry : ownerRoles()) {
        const RoleId role{QString(entry.role)};
        const QString person = mostOftenAccountable(context, role);
        owners.append(
            {context.text(entry.what), role, person,
             u"%1 (%2)"_s.arg(person.isEmpty() ? context.text(reportwords::toBeNamed()) : person,
                              context.roleName(role))});
    }
    return owners;
}

PageContent composeOwnership(const ReportContext& context)
{
    const QList<const PlanItem*> open = context.reading.openItems();
    const QMap<RoleId, RoleLoad> loads = loadsByRole(open);
    const auto nameless = std::count_if(open.cbegin(), open.cend(), [](const PlanItem* item) {
        return item->accountable.isEmpty();
    });
    BlockBuilder blocks;
    QList<StyledText> owners;
    const QString& sponsor = context.engagement.organization.sponsor;
    owners.append(labelled(context.text(Message("Report", "Sponsor")),
                           sponsor.isEmpty() ? context.text(reportwords::toBeNamed()) : sponsor));
    for (const ThreeOwner& owner : threeOwners(context))
        owners.append(labelled(owner.what, owner.who));
    blocks.heading(context.text(Message("Report", "One sponsor and three owners")));
    blocks.bullets(owners);
    blocks.footnote(context.text(Message(
        "Report",
        "The three owners are read from the plan: the person who answers for most plays of that role. To be confirmed by the sponsor.")));
    if (nameless > 0) {
        blocks.warning(
            {},
            context.say.count(
                nameless,
                Counted("Report", "%n play has no accountable person. Each play needs exactly one.",
                        "%n plays have no accountable person. Each play needs exactly one.")));
    }
    blocks.add(raciTable(context));
    blocks.footnote(context.text(
        Message(
            "Report",
            "One accountable person a play. Where nobody is named as responsible or consulted, the roles of the playbook stand there; the reviews in %1 inform all owners.")
            .arg(context.reference(u"governance"_s))));
    blocks.add(roleTable(context, loads));
    blocks.add(personTable(context));
    const QList<StyledText> toFill = rolesToFill(context, loads);
    blocks.heading(context.text(Message("Report", "Roles to be filled")));
    if (toFill.isEmpty())
        blocks.paragraph(
            context.text(Message("Report", "None: every role with open plays has a name.")));
    blocks.bullets(toFill);
    const QString title =
        nameless == 0 ? context.text(Message(
                            "Report", "Ownership: every open play has one accountable person"))
                      : context.text(Counted("Report", "Ownership: %1 of %2 still needs a name",
                                             "Ownership: %1 of %2 still need a name")
                                         .of(nameless)
                                         .arg(nameless)
                                         .arg(context.say.plays(open.size())));
    return {title, blocks.take()};
}

} // namespace milepost

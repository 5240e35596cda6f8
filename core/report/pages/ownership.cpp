// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/personname.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/owners.h"
#include "core/report/pages/pages.h"
#include "core/wording/phrases.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

struct OwnerRole {
    QLatin1StringView what;
    QLatin1StringView role;
};

/// Model, lifecycle and portfolio (domain section 0).
constexpr OwnerRole kOwnerRoles[] = {{"Operating model"_L1, "revops-lead"_L1},
                                     {"Customer lifecycle"_L1, "cs-leader"_L1},
                                     {"Partner portfolio"_L1, "ecosystem-leader"_L1}};

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

Table raciTable(const ReportContext& context, const QList<const PlanItem*>& open)
{
    Table table = makeTable(u"Who does what"_s, {{u"No."_s, ColumnAlignment::End, 0.5},
                                                 {u"Play"_s, ColumnAlignment::Start, 3},
                                                 {u"Accountable (A)"_s, ColumnAlignment::Start, 2},
                                                 {u"Responsible (R)"_s, ColumnAlignment::Start, 2},
                                                 {u"Consulted (C)"_s, ColumnAlignment::Start, 3}});
    for (const PlanItem* item : open) {
        QList<QString> consulted;
        for (const RoleId& role : item->play->supportRoles)
            consulted.append(context.roleName(role));
        const StyledText accountable = item->accountable.isEmpty() ? strong(u"Empty: no name yet"_s)
                                                                   : StyledText(item->accountable);
        table.rows.append({{QString::number(item->number), StyledText{context.playLink(*item)},
                            accountable, context.roleName(item->play->ownerRole),
                            consulted.isEmpty() ? u"\u2013"_s : consulted.join(u", "_s)},
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
    Table table = makeTable(u"Load by role"_s, {{u"Role"_s, ColumnAlignment::Start, 4},
                                                {u"Plays"_s, ColumnAlignment::End, 1},
                                                {u"Effort"_s, ColumnAlignment::End, 2},
                                                {u"Without a name"_s, ColumnAlignment::End, 2}});
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
    Table table = makeTable(u"Load by owner"_s, {{u"Owner"_s, ColumnAlignment::Start, 3},
                                                 {u"Busiest week"_s, ColumnAlignment::Start, 3},
                                                 {u"Capacity a week"_s, ColumnAlignment::End, 2},
                                                 {u"Overload"_s, ColumnAlignment::Start, 3}});
    for (const OwnerLoad& load : context.plan.schedule.loads) {
        const auto busiest = std::max_element(load.days.cbegin(), load.days.cend());
        const QList<int> over = overloadedWeeks(load);
        const QString peak =
            busiest == load.days.cend()
                ? QString()
                : u"%1, week of %2"_s.arg(context.say.days(*busiest),
                                          context.say.date(weekDate(context, busiest.key())));
        table.rows.append(
            {{context.loadOwner(load), peak, context.say.days(load.capacity),
              over.isEmpty() ? u"none"_s : context.say.weeks(static_cast<int>(over.size()))},
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
    for (const OwnerRole& entry : kOwnerRoles) {
        const RoleId role{QString(entry.role)};
        const QString person = mostOftenAccountable(context, role);
        owners.append({entry.what, role, person,
                       u"%1 (%2)"_s.arg(person.isEmpty() ? u"to be named"_s : person,
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
    owners.append(labelled(u"Sponsor"_s, sponsor.isEmpty() ? u"to be named"_s : sponsor));
    for (const ThreeOwner& owner : threeOwners(context))
        owners.append(labelled(owner.what, owner.who));
    blocks.heading(u"One sponsor and three owners"_s);
    blocks.bullets(owners);
    blocks.footnote(
        u"The three owners are read from the plan: the person who answers for most plays of that role. To be confirmed by the sponsor."_s);
    if (nameless > 0) {
        blocks.warning(
            {}, u"%1 no accountable person. Each play needs exactly one."_s.arg(
                    nameless == 1 ? u"1 play has"_s : context.say.plays(nameless) + u" have"_s));
    }
    blocks.add(raciTable(context, open));
    blocks.footnote(
        u"One accountable person a play. Who is informed (I) is not recorded play by play; the reviews in %1 inform all owners."_s
            .arg(context.reference(u"governance"_s)));
    blocks.add(roleTable(context, loads));
    blocks.add(personTable(context));
    const QList<StyledText> toFill = rolesToFill(context, loads);
    blocks.heading(u"Roles to be filled"_s);
    if (toFill.isEmpty())
        blocks.paragraph(u"None: every role with open plays has a name."_s);
    blocks.bullets(toFill);
    const QString title = nameless == 0
                              ? u"Ownership: every open play has one accountable person"_s
                              : u"Ownership: %1 of %2 still %3 a name"_s.arg(
                                    QString::number(nameless), context.say.plays(open.size()),
                                    nameless == 1 ? u"needs"_s : u"need"_s);
    return {title, blocks.take()};
}

} // namespace milepost

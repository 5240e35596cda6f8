// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/engagement/defaults.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/playrecord.h"
#include "core/wording/phrases.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString afterCalendar(const ReportContext& context)
{
    return context.say.text(Message("Report", "after %1").arg(QString::number(limits::kLastYear)));
}

QString dayText(const ReportContext& context, const QDate& day)
{
    if (!day.isValid())
        return u"\u2013"_s;
    return day.year() > limits::kLastYear ? afterCalendar(context) : context.say.shortDate(day);
}

QString periodText(const ReportContext& context, const PlanItem& item)
{
    if (item.start.year() > limits::kLastYear)
        return afterCalendar(context);
    if (item.finish.year() > limits::kLastYear)
        return datesWords(context.say, item);
    return u"%1 to %2"_s.arg(context.say.date(item.start), context.say.date(item.finish));
}

Table allPlays(const ReportContext& context)
{
    Table table =
        makeTable(u"All plays of the plan"_s, {{u"No."_s, ColumnAlignment::End, 0.6},
                                               {u"Play"_s, ColumnAlignment::Start, 4},
                                               {u"Horizon"_s, ColumnAlignment::Start, 1.2},
                                               {u"Owner"_s, ColumnAlignment::Start, 2.4},
                                               {u"Start"_s, ColumnAlignment::Start, 1.8},
                                               {u"Finish"_s, ColumnAlignment::Start, 1.8},
                                               {u"State"_s, ColumnAlignment::Start, 1.2}});
    for (const PlanItem& item : context.items) {
        table.rows.append(
            {{QString::number(item.number), StyledText{context.playLink(item)},
              item.horizon ? horizonWords(*item.horizon) : u"\u2013"_s, context.ownerText(item),
              dayText(context, item.start), dayText(context, item.finish), stateWords(item.state)},
             {},
             RowKind::Normal});
    }
    return table;
}

QString stepText(const ReportContext& context, const Play& play)
{
    const Playbook* playbook = context.content.findPlaybook(play.playbook);
    const Step* step = context.content.findStep(play.step);
    if (!playbook)
        return u"A play of one's own"_s;
    return step ? u"%1, step %2: %3"_s.arg(playbook->name, step->verb, step->name) : playbook->name;
}

QString rolesText(const ReportContext& context, const Play& play)
{
    QList<QString> support;
    for (const RoleId& role : play.supportRoles)
        support.append(context.roleName(role));
    const QString owner = context.roleName(play.ownerRole);
    return support.isEmpty() ? owner : u"%1, supported by %2"_s.arg(owner, joined(support));
}

QString prerequisitesText(const ReportContext& context, const Play& play,
                          const PlannedPlay* decision)
{
    QList<QString> parts;
    for (const PlayId& need : play.prerequisites) {
        const PlanItem* other = context.reading.item(need);
        QString text = other ? context.playLink(*other).text : context.playTitle(need);
        if (decision && decision->waived.contains(need))
            text += u" (waived)"_s;
        else if (!other)
            text += u" (not in the plan)"_s;
        parts.append(text);
    }
    return parts.isEmpty() ? u"none"_s : joined(parts);
}

QString kpisText(const ReportContext& context, const Play& play)
{
    QList<QString> names;
    for (const MetricId& kpi : play.kpis) {
        if (const Metric* metric = context.content.findMetric(kpi))
            names.append(metric->name);
    }
    return names.isEmpty() ? u"none yet"_s : joined(names);
}

QString liftsText(const ReportContext& context, const Play& play)
{
    QList<QString> parts;
    for (const Advance& advance : play.advances) {
        const bool first = advance.transition == Transition::OneToTwo;
        parts.append(u"%1, stage %2: up to %3"_s.arg(context.dimensionName(advance.dimension),
                                                     first ? u"1 to 2"_s : u"2 to 3"_s,
                                                     context.say.stages(advance.lift)));
    }
    return parts.join(u"; "_s);
}

/// What was decided by hand about a play.
QString decisionText(const ReportContext& context, const PlannedPlay& decision)
{
    QList<QString> parts;
    if (decision.forced == Forced::In)
        parts.append(u"put into the plan by decision"_s);
    if (decision.forced == Forced::Out)
        parts.append(u"kept out of the plan by decision"_s);
    if (decision.pinnedStart.isValid())
        parts.append(u"start set to %1"_s.arg(context.say.date(decision.pinnedStart)));
    if (decision.actualStart.isValid())
        parts.append(u"started on %1"_s.arg(context.say.date(decision.actualStart)));
    if (decision.actualFinish.isValid())
        parts.append(u"finished on %1"_s.arg(context.say.date(decision.actualFinish)));
    return capitalized(parts.join(u", "_s));
}

void addCommonFacts(FactBuilder& facts, const ReportContext& context, const Play& play,
                    const PlannedPlay* decision)
{
    facts.add(u"What"_s, play.what);
    facts.add(u"Deliverable"_s, play.deliverable);
    facts.add(u"Role"_s, rolesText(context, play));
    facts.add(u"Workstream"_s, context.workstreamName(play.workstream));
    facts.add(u"Effort"_s, u"%1 over %2"_s.arg(context.say.personDays(play.effortDays),
                                               context.say.weeks(play.durationWeeks)));
    facts.add(u"Needs"_s, prerequisitesText(context, play, decision));
    facts.add(u"KPIs"_s, kpisText(context, play));
    facts.add(u"Expected lift"_s, liftsText(context, play));
    if (decision) {
        facts.add(u"Decided"_s, decisionText(context, *decision));
        facts.add(u"Notes"_s, decision->notes);
        addPlayAgreements(facts, context, *decision);
    }
}

Sheet plannedSheet(const ReportContext& context, const PlanItem& item)
{
    FactBuilder facts;
    QString state = capitalized(stateWords(item.state));
    if (item.horizon)
        state += u", "_s + toName(*item.horizon);
    if (item.late)
        state += u", "_s + latenessWords(context.say, *item.late);
    facts.add(u"State"_s, state);
    facts.add(u"Accountable"_s, item.accountable.isEmpty() ? u"no name yet"_s : item.accountable);
    if (item.scheduled) {
        facts.add(u"Dates"_s,
                  u"%1. %2"_s.arg(periodText(context, item), startSentence(context, item)));
    }
    facts.add(u"Why"_s, capitalized(worthWords(context, item)));
    addCommonFacts(facts, context, *item.play, item.decision);
    if (!item.neededBy.isEmpty())
        facts.add(u"Needed by"_s, context.numbersText(item.neededBy));
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            facts.add(u"Conflict"_s, capitalized(violationWords(context, item, violation)));
    }
    Sheet sheet{playSheetId(item.play->id),
                u"%1  %2"_s.arg(QString::number(item.number), item.play->title),
                stepText(context, *item.play),
                {}};
    sheet.blocks.emplace_back(facts.list());
    if (item.decision)
        addPlayWork(sheet.blocks, context, *item.decision);
    return sheet;
}

Sheet unplannedSheet(const ReportContext& context, const PlannedPlay& decision)
{
    FactBuilder facts;
    facts.add(u"State"_s, capitalized(stateWords(decision.state)) + u", not in the plan"_s);
    facts.add(u"Accountable"_s, decision.accountable);
    const std::optional<Play> play = effectivePlay(context.content, context.settings, decision.id);
    if (play)
        addCommonFacts(facts, context, *play, &decision);
    Sheet sheet{playSheetId(decision.id),
                context.playTitle(decision.id),
                play ? stepText(context, *play) : QString(),
                {}};
    sheet.blocks.emplace_back(facts.list());
    addPlayWork(sheet.blocks, context, decision);
    return sheet;
}

} // namespace

QString missingPlaySheets(const ReportContext& context)
{
    return context.items.isEmpty() && context.reading.unplanned.isEmpty() ? missingPlays(context)
                                                                          : QString();
}

PageContent composePlaySheets(const ReportContext& context)
{
    BlockBuilder blocks;
    if (!context.items.isEmpty())
        blocks.add(allPlays(context));
    for (const PlanItem& item : context.items)
        blocks.add(plannedSheet(context, item));
    if (!context.reading.unplanned.isEmpty()) {
        blocks.heading(u"Plays that were discussed and are not in the plan"_s);
        for (const PlannedPlay* decision : context.reading.unplanned)
            blocks.add(unplannedSheet(context, *decision));
    }
    return {u"Play sheets: %1 in the plan"_s.arg(context.say.plays(context.items.size())),
            blocks.take()};
}

} // namespace milepost

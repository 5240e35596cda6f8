// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/engagement/defaults.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"
#include "core/report/pages/playrecord.h"
#include "core/wording/phrases.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

QString afterCalendar(const ReportContext& context)
{
    return context.say.text(terms::afterWhat().arg(QString::number(limits::kLastYear)));
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
    return context.text(Message("Report", "%1 to %2")
                            .arg(context.say.date(item.start), context.say.date(item.finish)));
}

Table allPlays(const ReportContext& context)
{
    Table table = makeTable(context, context.text(Message("Report", "All plays of the plan")),
                            {{context.text(terms::number()), ColumnAlignment::End, 0.6},
                             {context.text(terms::play()), ColumnAlignment::Start, 4},
                             {context.text(terms::horizon()), ColumnAlignment::Start, 1.2},
                             {context.text(terms::owner()), ColumnAlignment::Start, 2.4},
                             {context.text(terms::start()), ColumnAlignment::Start, 1.8},
                             {context.text(terms::finish()), ColumnAlignment::Start, 1.8},
                             {context.text(terms::state()), ColumnAlignment::Start, 1.2}});
    for (const PlanItem& item : context.items) {
        table.rows.append({{QString::number(item.number), StyledText{context.playLink(item)},
                            item.horizon ? horizonWords(context.say, *item.horizon) : u"\u2013"_s,
                            context.ownerText(item), dayText(context, item.start),
                            dayText(context, item.finish), stateWords(context.say, item.state)},
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
        return context.text(Message("Report", "A play of one's own"));
    return step ? context.text(
                      Message("Report", "%1, step “%2”").arg(playbook->name).arg(stepWords(*step)))
                : playbook->name;
}

QString rolesText(const ReportContext& context, const Play& play)
{
    QList<QString> support;
    for (const RoleId& role : play.supportRoles)
        support.append(context.roleName(role));
    const QString owner = context.roleName(play.ownerRole);
    return support.isEmpty() ? owner
                             : context.text(Message("Report", "%1, supported by %2")
                                                .arg(owner, context.say.joined(support)));
}

QString prerequisitesText(const ReportContext& context, const Play& play,
                          const PlannedPlay* decision)
{
    QList<QString> parts;
    for (const PlayId& need : play.prerequisites) {
        const PlanItem* other = context.reading.item(need);
        QString text = other ? context.playLink(*other).text : context.playTitle(need);
        if (decision && decision->waived.contains(need))
            text = context.text(Message("Report", "%1 (waived)").arg(text));
        else if (!other)
            text = context.text(Message("Report", "%1 (not in the plan)").arg(text));
        parts.append(text);
    }
    return parts.isEmpty() ? context.text(Message("Report", "none")) : context.say.joined(parts);
}

QString kpisText(const ReportContext& context, const Play& play)
{
    QList<QString> names;
    for (const MetricId& kpi : play.kpis) {
        if (const Metric* metric = context.content.findMetric(kpi))
            names.append(metric->name);
    }
    return names.isEmpty() ? context.text(Message("Report", "none yet"))
                           : context.say.joined(names);
}

QString liftsText(const ReportContext& context, const Play& play)
{
    QList<QString> parts;
    for (const Advance& advance : play.advances) {
        const bool first = advance.transition == Transition::OneToTwo;
        parts.append(context.text(Message("Report", "%1, stage %2: up to %3")
                                      .arg(context.dimensionName(advance.dimension),
                                           first ? context.text(Message("Report", "1 to 2"))
                                                 : context.text(Message("Report", "2 to 3")),
                                           context.say.stages(advance.lift))));
    }
    return parts.join(u"; "_s);
}

/// What was decided by hand about a play.
QString decisionText(const ReportContext& context, const PlannedPlay& decision)
{
    QList<QString> parts;
    if (decision.forced == Forced::In)
        parts.append(context.text(Message("Report", "put into the plan by decision")));
    if (decision.forced == Forced::Out)
        parts.append(context.text(Message("Report", "kept out of the plan by decision")));
    if (decision.pinnedStart.isValid())
        parts.append(context.text(
            Message("Report", "start set to %1").arg(context.say.date(decision.pinnedStart))));
    if (decision.actualStart.isValid())
        parts.append(context.text(
            Message("Report", "started on %1").arg(context.say.date(decision.actualStart))));
    if (decision.actualFinish.isValid())
        parts.append(context.text(
            Message("Report", "finished on %1").arg(context.say.date(decision.actualFinish))));
    return capitalized(parts.join(u", "_s));
}

void addCommonFacts(FactBuilder& facts, const ReportContext& context, const Play& play,
                    const PlannedPlay* decision)
{
    facts.add(context.text(Message("Report", "What")), play.what);
    facts.add(context.text(terms::deliverable()), play.deliverable);
    facts.add(context.text(Message("Report", "Role")), rolesText(context, play));
    facts.add(context.text(terms::workstream()), context.workstreamName(play.workstream));
    facts.add(context.text(terms::effort()),
              context.text(Message("Report", "%1 over %2")
                               .arg(context.say.personDays(play.effortDays),
                                    context.say.weeks(play.durationWeeks))));
    facts.add(context.text(Message("Report", "Needs")), prerequisitesText(context, play, decision));
    facts.add(context.text(Message("Report", "KPIs")), kpisText(context, play));
    facts.add(context.text(Message("Report", "Expected lift")), liftsText(context, play));
    if (decision) {
        facts.add(context.text(Message("Report", "Decided")), decisionText(context, *decision));
        facts.add(context.text(terms::notes()), decision->notes);
        addPlayAgreements(facts, context, *decision);
    }
}

QString withHorizon(const ReportContext& context, const QString& state, Horizon horizon)
{
    switch (horizon) {
    case Horizon::Now:
        return context.text(Message("Report", "%1, now").arg(state));
    case Horizon::Next:
        return context.text(Message("Report", "%1, next").arg(state));
    case Horizon::Later:
        break;
    }
    return context.text(Message("Report", "%1, later").arg(state));
}

Sheet plannedSheet(const ReportContext& context, const PlanItem& item)
{
    FactBuilder facts;
    QString state = capitalized(stateWords(context.say, item.state));
    if (item.horizon)
        state = withHorizon(context, state, *item.horizon);
    if (item.late)
        state += u", "_s + latenessWords(context.say, *item.late);
    facts.add(context.text(terms::state()), state);
    facts.add(context.text(terms::accountable()),
              item.accountable.isEmpty() ? context.text(Message("Report", "no name yet"))
                                         : item.accountable);
    if (item.scheduled) {
        facts.add(context.text(terms::dates()),
                  u"%1. %2"_s.arg(periodText(context, item), startSentence(context, item)));
    }
    facts.add(context.text(terms::why()), capitalized(worthWords(context, item)));
    addCommonFacts(facts, context, *item.play, item.decision);
    if (!item.neededBy.isEmpty())
        facts.add(context.text(Message("Report", "Needed by")), context.numbersText(item.neededBy));
    if (item.scheduled) {
        for (const Violation& violation : item.scheduled->violations)
            facts.add(context.text(Message("Report", "Conflict")),
                      capitalized(violationWords(context, item, violation)));
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
    facts.add(context.text(terms::state()),
              context.text(Message("Report", "%1, not in the plan")
                               .arg(capitalized(stateWords(context.say, decision.state)))));
    facts.add(context.text(terms::accountable()), decision.accountable);
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

PageContent composePlayList(const ReportContext& context)
{
    BlockBuilder blocks;
    blocks.add(allPlays(context));
    blocks.footnote(context.text(Message("Report", "What each play is about stands in %1.")
                                     .arg(context.reference(u"play-sheets"_s))));
    return {context.text(
                Message("Report", "Play list: %1").arg(context.say.plays(context.items.size()))),
            blocks.take()};
}

PageContent composePlaySheets(const ReportContext& context)
{
    BlockBuilder blocks;
    for (const PlanItem& item : context.items)
        blocks.add(plannedSheet(context, item));
    if (!context.reading.unplanned.isEmpty()) {
        blocks.heading(
            context.text(Message("Report", "Plays that were discussed and are not in the plan")));
        for (const PlannedPlay* decision : context.reading.unplanned)
            blocks.add(unplannedSheet(context, *decision));
    }
    return {context.text(Message("Report", "Play sheets: %1 in the plan")
                             .arg(context.say.plays(context.items.size()))),
            blocks.take()};
}

} // namespace milepost

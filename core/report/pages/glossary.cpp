// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/pages.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addTerms(BlockBuilder& blocks)
{
    FactBuilder facts;
    facts.add(u"Matrix"_s, u"A model of five dimensions in three stages."_s);
    facts.add(u"Dimension"_s, u"One aspect of the work that is scored on its own."_s);
    facts.add(
        u"Stage"_s,
        u"1: ad hoc and separate. 2: partly coordinated. 3: designed, measured and governed jointly."_s);
    facts.add(u"Gap"_s, u"The distance from the score to the target."_s);
    facts.add(u"Play"_s, u"A piece of work with a deliverable, an owner and an expected lift."_s);
    facts.add(u"Consensus"_s, u"How far the votes agree: aligned, discuss or split."_s);
    facts.add(u"Provisional"_s, u"Based on too few people or incomplete data; to be confirmed."_s);
    blocks.heading(u"Terms"_s);
    blocks.add(facts.list());
}

/// Metrics named anywhere in the report: goals, values and KPIs of the plays in the plan.
QSet<MetricId> usedMetrics(const ReportContext& context)
{
    QSet<MetricId> used;
    for (const Goal& goal : context.engagement.goals)
        used.insert(goal.metric);
    for (const MetricValue& value : context.engagement.metricValues)
        used.insert(value.metric);
    for (const PlanItem& item : context.items) {
        for (const MetricId& kpi : item.play->kpis)
            used.insert(kpi);
    }
    return used;
}

void addMetrics(BlockBuilder& blocks, const ReportContext& context)
{
    const QSet<MetricId> used = usedMetrics(context);
    Table table = makeTable({}, {{u"Metric"_s, ColumnAlignment::Start, 2.4},
                                 {u"Definition"_s, ColumnAlignment::Start, 4},
                                 {u"Formula"_s, ColumnAlignment::Start, 4}});
    for (const Metric& metric : context.content.metrics) {
        if (!used.contains(metric.id))
            continue;
        table.rows.append(
            {{strong(metric.name), metric.definition, metric.formula}, {}, RowKind::Normal});
    }
    if (table.rows.isEmpty())
        return;
    blocks.heading(u"Metrics"_s);
    blocks.add(std::move(table));
}

QString nameText(const ReportContext& context, const Participant& participant)
{
    return participant.unit ? u"%1 (%2)"_s.arg(participant.name, context.unitName(participant.unit))
                            : participant.name;
}

void addFunctions(BlockBuilder& blocks, const ReportContext& context)
{
    const QList<Participant>& participants = context.engagement.participants;
    blocks.heading(u"Who took part"_s);
    if (participants.isEmpty()) {
        blocks.missing(u"No participant has been recorded."_s);
        return;
    }
    const bool named = context.options.audience.participantNames;
    QList<TableColumn> columns{{u"Function"_s, ColumnAlignment::Start, 2},
                               {u"People"_s, ColumnAlignment::End, 1}};
    if (named)
        columns.append({u"Names"_s, ColumnAlignment::Start, 5});
    Table table = makeTable({}, columns);
    for (const auto& [function, name] : EnumNames<Function>::table) {
        QList<QString> names;
        for (const Participant& participant : participants) {
            if (participant.function == function)
                names.append(nameText(context, participant));
        }
        if (names.isEmpty())
            continue;
        TableRow row{{functionLabel(function).toEnglish(), QString::number(names.size())},
                     {},
                     RowKind::Normal};
        if (named)
            row.cells.append(names.join(u", "_s));
        table.rows.append(row);
    }
    blocks.add(std::move(table));
    if (!named)
        blocks.footnote(u"Names are printed only with the consent of the people named."_s);
}

void addUnits(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> units;
    for (const Unit& unit : context.engagement.organization.units) {
        units.append(unit.parent ? u"%1, part of %2"_s.arg(unit.name, context.unitName(unit.parent))
                                 : unit.name);
    }
    if (units.isEmpty())
        return;
    blocks.heading(u"Units of the organization"_s);
    blocks.bullets(units);
}

} // namespace

PageContent composeGlossary(const ReportContext& context)
{
    BlockBuilder blocks;
    addTerms(blocks);
    addMetrics(blocks, context);
    addFunctions(blocks, context);
    addUnits(blocks, context);
    return {u"Glossary and participants"_s, blocks.take()};
}

} // namespace milepost

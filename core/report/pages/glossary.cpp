// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/unitnames.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/scoring/scorewords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

void addTerms(BlockBuilder& blocks, const ReportContext& context)
{
    FactBuilder facts;
    facts.add(context.text(terms::matrix()),
              context.text(Message("Report", "A model of five dimensions in three stages.")));
    facts.add(context.text(terms::dimension()),
              context.text(Message("Report", "One aspect of the work that is scored on its own.")));
    facts.add(
        context.text(terms::stage()),
        context.text(Message(
            "Report",
            "1: ad hoc and separate. 2: partly coordinated. 3: designed, measured and governed jointly.")));
    facts.add(context.text(terms::gap()),
              context.text(Message("Report", "The distance from the score to the target.")));
    facts.add(context.text(terms::play()),
              context.text(Message(
                  "Report", "A piece of work with a deliverable, an owner and an expected lift.")));
    facts.add(
        context.text(terms::consensus()),
        context.text(Message("Report", "How far the votes agree: aligned, discuss or split.")));
    facts.add(context.text(Message("Report", "Provisional")),
              context.text(Message(
                  "Report", "Based on too few people or incomplete data; to be confirmed.")));
    blocks.heading(context.text(Message("Report", "Terms")));
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
    Table table =
        makeTable(context, {},
                  {{context.text(terms::metric()), ColumnAlignment::Start, 2.4},
                   {context.text(Message("Report", "Definition")), ColumnAlignment::Start, 4},
                   {context.text(Message("Report", "Formula")), ColumnAlignment::Start, 4}});
    for (const Metric& metric : context.content.metrics) {
        if (!used.contains(metric.id))
            continue;
        table.rows.append(
            {{strong(metric.name), metric.definition, metric.formula}, {}, RowKind::Normal});
    }
    if (table.rows.isEmpty())
        return;
    blocks.heading(context.text(terms::metrics()));
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
    blocks.heading(context.text(Message("Report", "Who took part")));
    if (participants.isEmpty()) {
        blocks.missing(context.text(Message("Report", "No participant has been recorded.")));
        return;
    }
    const bool named = context.options.audience.participantNames;
    QList<TableColumn> columns{{context.text(terms::jobFunction()), ColumnAlignment::Start, 2},
                               {context.text(terms::people()), ColumnAlignment::End, 1}};
    if (named)
        columns.append({context.text(Message("Report", "Names")), ColumnAlignment::Start, 5});
    Table table = makeTable(context, {}, columns);
    for (const auto& [function, name] : EnumNames<Function>::table) {
        QList<QString> names;
        for (const Participant& participant : participants) {
            if (participant.function == function)
                names.append(nameText(context, participant));
        }
        if (names.isEmpty())
            continue;
        TableRow row{{context.text(functionLabel(function)), QString::number(names.size())},
                     {},
                     RowKind::Normal};
        if (named)
            row.cells.append(names.join(u", "_s));
        table.rows.append(row);
    }
    blocks.add(std::move(table));
    if (!named)
        blocks.footnote(
            context.text(reportwords::whyNoNames(context.options.audience.withheld.names)));
}

void addUnits(BlockBuilder& blocks, const ReportContext& context)
{
    QList<StyledText> units;
    for (const Unit& unit : context.engagement.organization.units) {
        units.append(unit.parent ? context.text(Message("Report", "%1, part of %2")
                                                    .arg(unit.name, context.unitName(unit.parent)))
                                 : unit.name);
    }
    if (units.isEmpty())
        return;
    blocks.heading(context.text(Message("Report", "Units of the organization")));
    blocks.bullets(units);
}

} // namespace

PageContent composeGlossary(const ReportContext& context)
{
    BlockBuilder blocks;
    addTerms(blocks, context);
    addMetrics(blocks, context);
    addFunctions(blocks, context);
    addUnits(blocks, context);
    return {context.text(reportwords::glossaryTitle()), blocks.take()};
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulas.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/inputnames.h"
#include "core/metrics/metricentry.h"
#include "core/metrics/possibleranges.h"
#include "core/report/pages/blockbuilder.h"
#include "core/report/pages/commonwords.h"
#include "core/report/pages/pages.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kSensitiveInputs = 2;

bool isValueMetric(const Metric& metric)
{
    return metric.category == MetricCategory::Value;
}

/// The latest value of a metric over all accounts of the organization; else the latest of any.
const MetricValue* latestValue(const Engagement& engagement, const MetricId& metric)
{
    const MetricValue* latest = nullptr;
    const auto rank = [](const MetricValue& value) {
        return std::tuple(!value.unit, value.group == MetricGroup::All, value.periodEnd);
    };
    for (const MetricValue& value : engagement.metricValues) {
        if (value.metric == metric && (!latest || rank(value) > rank(*latest)))
            latest = &value;
    }
    return latest;
}

QString inputValue(const ReportContext& context, const QString& name, const MetricInput& input)
{
    const std::optional<InputFacts> facts = inputFacts(name);
    const auto text = [&](double value) {
        return facts && facts->unit == MetricUnit::Percent ? context.say.percent(value, 2)
                                                           : context.say.number(value, 2);
    };
    if (const double* value = std::get_if<double>(&input))
        return text(*value);
    QList<QString> texts;
    for (const double value : std::get<QList<double>>(input))
        texts.append(text(value));
    return texts.join(u"; "_s);
}

QString assumptionsText(const ReportContext& context, const MetricValue& value)
{
    QList<QString> parts;
    for (auto it = value.inputs.cbegin(); it != value.inputs.cend(); ++it)
        parts.append(context.text(inputName(it.key())) + u' ' + inputValue(context, it.key(), *it));
    return parts.isEmpty() ? context.text(reportwords::notRecorded()) : parts.join(u", "_s);
}

void addSensitivity(BlockBuilder& blocks, const ReportContext& context, const Metric& metric,
                    const MetricValue& value)
{
    const std::optional<double> base = valueByFormula(metric.id, value.inputs);
    if (!base)
        return;
    if (!contradiction(metric, value).isEmpty()) {
        blocks.warning(
            {},
            context.text(
                Message("Report",
                        "The value entered (%1) differs from the formula with these inputs (%2).")
                    .arg(context.say.metric(metric, *value.value),
                         context.say.metric(metric, *base))));
    }
    Table table = makeTable(
        context,
        context.text(Message("Report", "One input 10 % lower or higher, all others as they are")),
        {{context.text(Message("Report", "Input")), ColumnAlignment::Start, 3},
         {context.text(Message("Report", "Low")), ColumnAlignment::End, 2},
         {context.text(Message("Report", "Base")), ColumnAlignment::End, 2},
         {context.text(Message("Report", "High")), ColumnAlignment::End, 2}});
    for (const Sensitivity& entry : sensitivities(metric.id, value.inputs, kSensitiveInputs)) {
        table.rows.append(
            {{context.text(inputName(entry.input)), context.say.metric(metric, entry.low),
              context.say.metric(metric, *base), context.say.metric(metric, entry.high)},
             {},
             RowKind::Normal});
    }
    if (!table.rows.isEmpty())
        blocks.add(std::move(table));
}

void addMetric(BlockBuilder& blocks, const ReportContext& context, const Metric& metric)
{
    const MetricValue* value = latestValue(context.engagement, metric.id);
    if (!value)
        return;
    blocks.heading(metric.name);
    FactBuilder facts;
    const QString impossible = context.impossibility(*value);
    const std::optional<double> figure = figureOf(*value).value;
    facts.add(context.text(Message("Report", "Latest value")),
              !impossible.isEmpty() ? context.text(reportwords::leftOut())
              : figure              ? u"%1 (%2)"_s.arg(context.say.metric(metric, *figure),
                                                       context.say.date(value->periodEnd))
                                    : context.text(reportwords::notComputed()));
    facts.add(context.text(Message("Report", "Formula")), metric.formula);
    facts.add(context.text(Message("Report", "Assumptions")), assumptionsText(context, *value));
    facts.add(context.text(Message("Report", "Group size")),
              value->n ? context.say.number(*value->n, 0) : QString());
    facts.add(context.text(Message("Report", "Source")),
              value->source.isEmpty() ? context.text(reportwords::notRecorded()) : value->source);
    facts.add(context.text(terms::note()), metric.note);
    blocks.add(facts.list());
    if (!impossible.isEmpty())
        blocks.warning(context.text(terms::leftOut()), impossible);
    else
        addSensitivity(blocks, context, metric, *value);
    QList<QString> earlier;
    for (const MetricValue& other : context.engagement.metricValues) {
        if (other.metric == metric.id && &other != value)
            earlier.append(u"%1: %2"_s.arg(context.say.date(other.periodEnd),
                                           assumptionsText(context, other)));
    }
    if (!earlier.isEmpty())
        blocks.footnote(context.text(
            Message("Report", "Assumptions of the other values: %1.").arg(earlier.join(u"; "_s))));
}

} // namespace

QString missingValueCase(const ReportContext& context)
{
    const bool any =
        std::any_of(context.engagement.metricValues.cbegin(),
                    context.engagement.metricValues.cend(), [&](const MetricValue& value) {
                        const Metric* metric = context.content.findMetric(value.metric);
                        return metric && isValueMetric(*metric);
                    });
    return any ? QString()
               : context.text(Message(
                     "Report",
                     "No customer value, acquisition cost or return on partners has been entered, so there is no value case."));
}

PageContent composeValueCase(const ReportContext& context)
{
    BlockBuilder blocks;
    QList<QString> variants;
    for (const Metric& metric : context.content.metrics) {
        if (isValueMetric(metric) && metric.id.text().startsWith("clv-"_L1) &&
            latestValue(context.engagement, metric.id))
            variants.append(metric.name);
    }
    if (variants.size() > 1) {
        blocks.warning(
            context.text(Message("Report", "More than one formula")),
            context.text(
                Message(
                    "Report",
                    "Customer lifetime value is given by %1. Their results cannot be compared; choose one for decisions.")
                    .arg(context.say.joined(variants))));
    }
    for (const Metric& metric : context.content.metrics) {
        if (isValueMetric(metric))
            addMetric(blocks, context, metric);
    }
    blocks.footnote(context.text(Message(
        "Report",
        "The value case stands apart from the maturity scores: neither is computed from the other.")));
    return {context.text(Message(
                "Report", "Value case: what customers and partners bring, with its assumptions")),
            blocks.take()};
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/metriccard.h"

#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricperiods.h"
#include "core/metrics/unitnames.h"
#include "core/wording/playwords.h"
#include "core/wording/terms.h"

#include <algorithm>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

Message categoryLabel(MetricCategory category)
{
    switch (category) {
    case MetricCategory::Retention:
        return Message("Metrics", "Retention");
    case MetricCategory::Growth:
        return Message("Metrics", "Growth");
    case MetricCategory::Adoption:
        return Message("Metrics", "Adoption");
    case MetricCategory::Advocacy:
        return Message("Metrics", "Advocacy");
    case MetricCategory::Value:
        return Message("Metrics", "Customer value");
    case MetricCategory::Partner:
        return Message("Metrics", "Partners");
    case MetricCategory::Data:
        return Message("Metrics", "Data");
    case MetricCategory::Governance:
        break;
    }
    return Message("Metrics", "Governance");
}

Message directionLabel(MetricDirection direction)
{
    switch (direction) {
    case MetricDirection::Higher:
        return Message("Metrics", "higher is better");
    case MetricDirection::Lower:
        return Message("Metrics", "lower is better");
    case MetricDirection::Context:
        break;
    }
    return Message("Metrics", "neither high nor low is good in itself");
}

Message categoryAndKind(const Metric& metric)
{
    const Message category = categoryLabel(metric.category);
    if (metric.kind == u"leading"_s)
        return Message("Metrics", "%1, leading indicator").arg(category);
    if (metric.kind == u"lagging"_s)
        return Message("Metrics", "%1, lagging indicator").arg(category);
    return Message("Metrics", "%1, context indicator").arg(category);
}

const PartnerLifecycleStage* lifecycleStageOf(const Content& content, const MetricId& metric)
{
    const auto found =
        std::find_if(content.partnerLifecycle.cbegin(), content.partnerLifecycle.cend(),
                     [&](const PartnerLifecycleStage& stage) { return stage.kpi == metric; });
    return found == content.partnerLifecycle.cend() ? nullptr : &*found;
}

bool hasGoal(const Engagement& engagement, const MetricId& metric)
{
    return std::any_of(engagement.goals.cbegin(), engagement.goals.cend(),
                       [&](const Goal& goal) { return goal.metric == metric; });
}

const MetricValue* latestOf(const Engagement& engagement, const MetricId& metric)
{
    const MetricValue* latest = nullptr;
    for (const MetricValue& value : engagement.metricValues) {
        if (value.metric == metric && !value.unit && value.group == MetricGroup::All &&
            (!latest || value.periodEnd > latest->periodEnd) && figureOf(value).value)
            latest = &value;
    }
    return latest;
}

QString latestWords(const Wording& say, const Metric& metric, const MetricValue& value)
{
    if (!impossibility(metric, value).isEmpty()) {
        return say.text(
            Message("Metrics", "impossible value in %1").arg(say.month(value.periodEnd)));
    }
    return say.text(Message("Metrics", "%1 in %2")
                        .arg(say.metric(metric, *figureOf(value).value))
                        .arg(say.month(value.periodEnd)));
}

} // namespace

QString metricCategoryWords(const Wording& say, MetricCategory category)
{
    return say.text(categoryLabel(category));
}

QString metricGroupWords(const Wording& say, MetricGroup group)
{
    switch (group) {
    case MetricGroup::All:
        return say.text(Message("Metrics", "All accounts"));
    case MetricGroup::Partner:
        return say.text(Message("Metrics", "Partner-involved"));
    case MetricGroup::Other:
        break;
    }
    return say.text(Message("Metrics", "Others"));
}

QList<MetricSummary> metricSummaries(const Telling& telling)
{
    QSet<MetricId> valued;
    for (const MetricValue& value : telling.engagement.metricValues)
        valued.insert(value.metric);
    QList<MetricSummary> summaries;
    for (const Metric& metric : telling.content.metrics) {
        const PartnerLifecycleStage* stage = lifecycleStageOf(telling.content, metric.id);
        MetricSummary summary{metric.id,
                              metric.name,
                              metric.category,
                              stage ? stage->id : QString(),
                              valued.contains(metric.id),
                              hasGoal(telling.engagement, metric.id),
                              metric.vanity,
                              false,
                              {},
                              {}};
        QList<QString> parts{metricCategoryWords(telling.say, metric.category)};
        if (summary.isVanity)
            parts.append(telling.say.text(Message("Metrics", "vanity")));
        if (summary.isGoal)
            parts.append(telling.say.text(Message("Metrics", "goal")));
        if (const MetricValue* latest =
                summary.hasValues ? latestOf(telling.engagement, metric.id) : nullptr) {
            summary.latest = latestWords(telling.say, metric, *latest);
            const auto freshness =
                freshnessOf(metric, {*latest}, {}, MetricGroup::All, telling.reading.statusDate);
            summary.isStale = freshness && freshness->stale;
            parts.append(summary.isStale
                             ? telling.say.text(Message("Metrics", "%1, old").arg(summary.latest))
                             : summary.latest);
        } else if (summary.hasValues) {
            parts.append(telling.say.text(Message("Metrics", "has values")));
        }
        summary.describe = parts.join(u" \u00b7 "_s);
        summaries.append(summary);
    }
    return summaries;
}

QList<MetricFact> metricFacts(const Telling& telling, const Metric& metric)
{
    const Wording& say = telling.say;
    const PartnerLifecycleStage* stage = lifecycleStageOf(telling.content, metric.id);
    QList<MetricFact> facts{
        {say.text(Message("Metrics", "Definition")), metric.definition},
        {say.text(terms::note()), metric.note},
        {say.text(Message("Metrics", "Vanity measure")),
         metric.vanity ? say.text(Message("Metrics", "It grows without customers noticing. Take it "
                                                     "as context, never as a goal on its own."))
                       : QString()},
        {say.text(Message("Metrics", "Formula")), metric.formula},
        {say.text(terms::unit()), say.text(Message("Metrics", "%1; %2")
                                               .arg(unitName(metric.unit))
                                               .arg(directionLabel(metric.direction)))},
        {say.text(Message("Metrics", "Measured")), say.text(cadenceName(metric))},
        {say.text(Message("Metrics", "Category")), say.text(categoryAndKind(metric))},
        {say.text(Message("Metrics", "Partner lifecycle")), stage ? stage->name : QString()},
        {say.text(Message("Metrics", "Partner-involved against others")), metric.comparisonAdvice},
        {say.text(Message("Metrics", "Example")), metric.exampleExplanation},
    };
    facts.removeIf([](const MetricFact& fact) { return fact.text.isEmpty(); });
    return facts;
}

QString freshnessSentence(const Telling& telling, const std::optional<MetricFreshness>& freshness)
{
    const Wording& say = telling.say;
    if (!freshness)
        return say.text(Message("Metrics", "No value yet."));
    const QString date = say.shortDate(freshness->latest);
    if (freshness->days == 0)
        return say.text(Message("Metrics", "Latest value: %1.").arg(date));
    const QString age = spanOfDays(say, freshness->days);
    return say.text(
        freshness->stale
            ? Message("Metrics", "Latest value: %1, %2 old. A newer one is due.").arg(date, age)
            : Message("Metrics", "Latest value: %1, %2 old.").arg(date, age));
}

QString definitionWords(const Wording& say, const MetricDefinition& definition)
{
    QList<QString> words;
    if (definition.cohortDate.isValid()) {
        words.append(say.text(
            Message("Metrics", "customers of %1").arg(say.shortDate(definition.cohortDate))));
    }
    if (definition.basis) {
        words.append(say.text(*definition.basis == MetricBasis::Point
                                  ? Message("Metrics", "at a point in time")
                                  : Message("Metrics", "over the trailing year")));
    }
    if (definition.usage) {
        words.append(say.text(*definition.usage == MetricUsage::In
                                  ? Message("Metrics", "with usage fees")
                                  : Message("Metrics", "without usage fees")));
    }
    if (definition.smallestCustomer) {
        words.append(say.text(Message("Metrics", "customers from %1 on")
                                  .arg(say.money(*definition.smallestCustomer))));
    }
    return words.isEmpty() ? say.text(Message("Metrics", "not stated")) : words.join(u", "_s);
}

} // namespace milepost

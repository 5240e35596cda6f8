// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/metrics/metricperiods.h"
#include "core/wording/telling.h"

namespace milepost {

/// One thing to know about a metric, with what it is called.
struct MetricFact {
    QString label;
    QString text;

    bool operator==(const MetricFact&) const = default;
};

/// A metric of the catalogue as its list shows it. The latest value is that of all accounts of the
/// whole organization; `latest` and `lifecycleStage` are empty where there is none.
struct MetricSummary {
    MetricId id;
    QString name;
    MetricCategory category = MetricCategory::Retention;
    QString lifecycleStage; ///< id of the partner lifecycle stage that it is the measure of
    bool hasValues = false; ///< of any unit and group
    bool isGoal = false;
    bool isVanity = false;
    bool isStale = false;
    QString latest;   ///< "104.3% in Jun 2026"
    QString describe; ///< category, marks and latest value as one line

    bool operator==(const MetricSummary&) const = default;
};

[[nodiscard]] QString metricCategoryWords(const Wording& say, MetricCategory category);
[[nodiscard]] QString metricGroupWords(const Wording& say, MetricGroup group);

/// All metrics of the catalogue, in its order.
[[nodiscard]] QList<MetricSummary> metricSummaries(const Telling& telling);

/// What the catalogue says of a metric: definition, formula, unit, direction, cadence, lifecycle
/// stage, vanity and worked example, in this order and without what is empty.
[[nodiscard]] QList<MetricFact> metricFacts(const Telling& telling, const Metric& metric);

/// "Latest value: 30 Jun 2026, 5 months old. A newer one is due." or that there is none.
[[nodiscard]] QString freshnessSentence(const Telling& telling,
                                        const std::optional<MetricFreshness>& freshness);

/// How a value is counted: "customers of 30 Jun 2025, over the trailing year, without usage fees,
/// from €5,000 on"; "not stated" where nothing is.
[[nodiscard]] QString definitionWords(const Wording& say, const MetricDefinition& definition);

} // namespace milepost

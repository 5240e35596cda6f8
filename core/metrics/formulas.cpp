// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulas.h"

#include <algorithm>
#include <cmath>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

constexpr double kShift = 0.1;
constexpr double kLongestHorizon = 10; ///< years

std::optional<double> inputOf(const MetricInputs& inputs, const QString& name)
{
    const auto found = inputs.constFind(name);
    if (found == inputs.constEnd() || !std::holds_alternative<double>(*found))
        return std::nullopt;
    return std::get<double>(*found);
}

std::optional<double> finite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<double> simpleLifetimeValue(const MetricInputs& inputs)
{
    const auto revenue = inputOf(inputs, u"annualRevenue"_s);
    const auto margin = inputOf(inputs, u"grossMargin"_s);
    const auto churn = inputOf(inputs, u"annualChurn"_s);
    if (!revenue || !margin || !churn || *churn <= 0)
        return std::nullopt;
    return finite(*revenue * *margin / *churn);
}

std::optional<double> retentionLifetimeValue(const MetricInputs& inputs)
{
    const auto margin = inputOf(inputs, u"annualMargin"_s);
    const auto nrr = inputOf(inputs, u"nrr"_s);
    const auto rate = inputOf(inputs, u"discountRate"_s);
    const auto years = inputOf(inputs, u"years"_s);
    if (!margin || !nrr || !rate || !years || *rate <= -1 || *years < 1 || *years > kLongestHorizon)
        return std::nullopt;
    double factor = 0;
    for (int year = 0; year < static_cast<int>(*years); ++year)
        factor += std::pow(*nrr / (1 + *rate), year);
    return finite(*margin * factor);
}

std::optional<double> ratioOf(const MetricInputs& inputs, const QString& above,
                              const QString& below)
{
    const auto numerator = inputOf(inputs, above);
    const auto denominator = inputOf(inputs, below);
    if (!numerator || !denominator || *denominator <= 0)
        return std::nullopt;
    return finite(*numerator / *denominator);
}

std::optional<double> returnOnPartners(const MetricInputs& inputs)
{
    const auto revenue = inputOf(inputs, u"attributedRevenue"_s);
    const auto margin = inputOf(inputs, u"grossMargin"_s);
    const auto cost = inputOf(inputs, u"partnerCost"_s);
    if (!revenue || !margin || !cost || *cost <= 0)
        return std::nullopt;
    return finite((*revenue * *margin - *cost) / *cost);
}

} // namespace

std::optional<double> valueByFormula(const MetricId& metric, const MetricInputs& inputs)
{
    const QString& id = metric.text();
    if (id == "clv-simple"_L1)
        return simpleLifetimeValue(inputs);
    if (id == "clv-nrr"_L1)
        return retentionLifetimeValue(inputs);
    if (id == "cac"_L1)
        return ratioOf(inputs, u"acquisitionCost"_s, u"newCustomers"_s);
    if (id == "ltv-cac"_L1)
        return ratioOf(inputs, u"clv"_s, u"cac"_s);
    if (id == "ropi"_L1)
        return returnOnPartners(inputs);
    return std::nullopt;
}

QList<Sensitivity> sensitivities(const MetricId& metric, const MetricInputs& inputs,
                                 qsizetype count)
{
    QList<Sensitivity> list;
    for (auto it = inputs.cbegin(); it != inputs.cend(); ++it) {
        const auto value = inputOf(inputs, it.key());
        if (!value || it.key() == "years"_L1)
            continue;
        MetricInputs less = inputs;
        MetricInputs more = inputs;
        less[it.key()] = *value * (1 - kShift);
        more[it.key()] = *value * (1 + kShift);
        const auto a = valueByFormula(metric, less);
        const auto b = valueByFormula(metric, more);
        if (a && b)
            list.append({it.key(), std::min(*a, *b), std::max(*a, *b)});
    }
    std::stable_sort(list.begin(), list.end(), [](const Sensitivity& a, const Sensitivity& b) {
        return a.high - a.low > b.high - b.low;
    });
    return list.mid(0, count);
}

} // namespace milepost

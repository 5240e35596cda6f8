// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/lifetimevalue.h"

#include "core/metrics/formulas.h"

#include <cmath>

namespace milepost::lifetimevalue {

namespace {

std::optional<double> ifFinite(double value)
{
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<double> simple(double annualRevenue, double grossMargin, double annualChurn)
{
    return annualChurn > 0 ? ifFinite(annualRevenue * grossMargin / annualChurn) : std::nullopt;
}

std::optional<double> byRetention(double annualMargin, double nrr, double discountRate,
                                  double years)
{
    if (discountRate <= -1 || years < 1 || years > kLongestHorizon)
        return std::nullopt;
    double factor = 0;
    for (int year = 0; year < static_cast<int>(years); ++year)
        factor += std::pow(nrr / (1 + discountRate), year);
    return ifFinite(annualMargin * factor);
}

std::optional<double> ofCohort(const Cohort& cohort)
{
    const QList<double>& active = cohort.activeCustomers;
    if (active.isEmpty() || active.first() <= 0 || cohort.discountRate <= -1 ||
        cohort.revenuePerActive.size() != active.size())
        return std::nullopt;
    double sum = 0;
    for (qsizetype year = 0; year < active.size(); ++year) {
        const double survival = active[year] / active.first();
        const double contribution =
            cohort.revenuePerActive[year] * cohort.grossMargin - cohort.costToServe;
        sum +=
            survival * contribution / std::pow(1 + cohort.discountRate, static_cast<double>(year));
    }
    return ifFinite(sum);
}

} // namespace milepost::lifetimevalue

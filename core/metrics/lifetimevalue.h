// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <optional>

/// Customer lifetime value in its three forms (domain section 3.2). Money in one currency a
/// customer, rates as fractions a year. Nothing where the form has no finite value.
namespace milepost::lifetimevalue {

/// Annual revenue × gross margin ÷ annual churn; needs a churn above 0.
[[nodiscard]] std::optional<double> simple(double annualRevenue, double grossMargin,
                                           double annualChurn);

/// Annual margin × Σ (NRR ÷ (1 + rate))^t over the whole years t of a horizon of 1 to 10.
[[nodiscard]] std::optional<double> byRetention(double annualMargin, double nrr,
                                                double discountRate, double years);

/// A start cohort, one entry a year in both lists.
struct Cohort {
    QList<double> activeCustomers; ///< the first are the customers at the start
    QList<double> revenuePerActive;
    double grossMargin = 0;
    double costToServe = 0; ///< a year and active customer
    double discountRate = 0;
};

/// Discounted contribution margin for each original customer; needs lists of the same length.
[[nodiscard]] std::optional<double> ofCohort(const Cohort& cohort);

} // namespace milepost::lifetimevalue

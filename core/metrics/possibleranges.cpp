// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/possibleranges.h"

#include "core/base/halfstage.h"
#include "core/metrics/formulas.h"

#include <QHash>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

const PossibleRange kShare{0, 1};
const PossibleRange kNotNegative{0, {}};
const PossibleRange kAnyNumber;

const InputFacts kMoney{MetricUnit::Currency, kNotNegative};
const InputFacts kCount{MetricUnit::Count, kNotNegative};
const InputFacts kDays{MetricUnit::Days, kNotNegative};

} // namespace

bool PossibleRange::contains(double value) const
{
    return (!low || value >= *low - kTolerance) && (!high || value <= *high + kTolerance);
}

PossibleRange possibleRange(const MetricId& metric)
{
    // Lifetime values, their ratio to cost and the return on partners may be anything: a customer
    // can cost more than it brings.
    static const QHash<QString, PossibleRange> ranges{
        {u"nrr"_s, kNotNegative},
        {u"grr"_s, kShare},
        {u"renewal-rate-dollar"_s, kShare},
        {u"renewal-rate-logo"_s, kShare},
        {u"logo-churn"_s, kShare},
        {u"average-tenure"_s, kNotNegative},
        {u"save-rate"_s, kShare},
        {u"renewal-forecast-accuracy"_s, {{}, 1}},
        {u"expansion-rate"_s, kNotNegative},
        {u"partner-sourced-share"_s, kShare},
        {u"partner-influenced-share"_s, kShare},
        {u"partner-attach-rate"_s, kShare},
        {u"integration-attach"_s, kShare},
        {u"time-to-value"_s, kNotNegative},
        {u"adoption-rate"_s, kShare},
        {u"nps"_s, {-100, 100}},
        {u"reference-rate"_s, kShare},
        {u"handover-csat"_s, {1, 5}},
        {u"health-score-coverage"_s, kShare},
        {u"cac"_s, kNotNegative},
        {u"cac-payback"_s, kNotNegative},
        {u"cost-to-serve"_s, kNotNegative},
        {u"psat"_s, kShare},
        {u"partner-activation-rate"_s, kShare},
        {u"partner-attrition"_s, kShare},
        {u"time-to-first-partner-revenue"_s, kNotNegative},
        {u"enablement-coverage"_s, kShare},
        {u"conflict-rate"_s, kNotNegative},
        {u"conflict-resolution-time"_s, kNotNegative},
        {u"deal-registration-cycle"_s, kNotNegative},
        {u"partner-involved-arr-share"_s, kShare},
        {u"data-completeness"_s, kShare},
        {u"play-execution-rate"_s, kShare},
        {u"goal-alignment-rate"_s, kShare},
        {u"review-adherence"_s, kShare},
        {u"evidence-based-decisions"_s, kShare},
        {u"partner-count"_s, kNotNegative},
    };
    return ranges.value(metric.text(), kAnyNumber);
}

std::optional<InputFacts> inputFacts(const QString& input)
{
    static const QHash<QString, InputFacts> facts{
        {u"startingArr"_s, kMoney},
        {u"churnedArr"_s, kMoney},
        {u"contractionArr"_s, kMoney},
        {u"expansionArr"_s, kMoney},
        {u"renewedValue"_s, kMoney},
        {u"dueValue"_s, kMoney},
        {u"renewedCustomers"_s, kCount},
        {u"dueCustomers"_s, kCount},
        {u"lostCustomers"_s, kCount},
        {u"startCustomers"_s, kCount},
        {u"tenureMonths"_s, {MetricUnit::Months, kNotNegative}},
        {u"savedAccounts"_s, kCount},
        {u"atRiskAccounts"_s, kCount},
        {u"forecastValue"_s, kMoney},
        {u"actualValue"_s, kMoney},
        {u"sourcedArr"_s, kMoney},
        {u"influencedArr"_s, kMoney},
        {u"totalNewArr"_s, kMoney},
        {u"dealsWithPartner"_s, kCount},
        {u"deals"_s, kCount},
        {u"withIntegration"_s, kCount},
        {u"customers"_s, kCount},
        {u"eventDays"_s, kDays},
        {u"openDays"_s, kDays},
        {u"activeUsers"_s, kCount},
        {u"entitledUsers"_s, kCount},
        {u"promoters"_s, kCount},
        {u"passives"_s, kCount},
        {u"detractors"_s, kCount},
        {u"referenceable"_s, kCount},
        {u"answers"_s, {MetricUnit::Score, {1, 5}}},
        {u"covered"_s, kCount},
        {u"accounts"_s, kCount},
        {u"annualRevenue"_s, kMoney},
        {u"grossMargin"_s, {MetricUnit::Percent, {{}, 1}}},
        {u"annualChurn"_s, {MetricUnit::Percent, kShare}},
        {u"annualMargin"_s, {MetricUnit::Currency, kAnyNumber}},
        {u"nrr"_s, {MetricUnit::Percent, kNotNegative}},
        {u"discountRate"_s, {MetricUnit::Percent, {-1, {}}}},
        {u"years"_s, {MetricUnit::Count, {1, kLongestHorizon}}},
        {u"activeCustomers"_s, kCount},
        {u"revenuePerActive"_s, kMoney},
        {u"costToServe"_s, kMoney},
        {u"acquisitionCost"_s, kMoney},
        {u"newCustomers"_s, kCount},
        {u"clv"_s, {MetricUnit::Currency, kAnyNumber}},
        {u"cac"_s, kMoney},
        {u"monthlyRevenue"_s, kMoney},
        {u"serviceCost"_s, kMoney},
        {u"attributedRevenue"_s, kMoney},
        {u"partnerCost"_s, kMoney},
        {u"satisfied"_s, kCount},
        {u"responses"_s, kCount},
        {u"activePartners"_s, kCount},
        {u"signedPartners"_s, kCount},
        {u"lostPartners"_s, kCount},
        {u"startPartners"_s, kCount},
        {u"coveredPartners"_s, kCount},
        {u"conflicts"_s, kCount},
        {u"partnerDeals"_s, kCount},
        {u"days"_s, kDays},
        {u"hours"_s, {MetricUnit::Hours, kNotNegative}},
        {u"involvedArr"_s, kMoney},
        {u"totalArr"_s, kMoney},
        {u"complete"_s, kCount},
        {u"inScope"_s, kCount},
        {u"run"_s, kCount},
        {u"triggered"_s, kCount},
        {u"aligned"_s, kCount},
        {u"leaders"_s, kCount},
        {u"held"_s, kCount},
        {u"planned"_s, kCount},
        {u"withEvidence"_s, kCount},
        {u"decisions"_s, kCount},
    };
    const auto found = facts.constFind(input);
    return found == facts.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace milepost

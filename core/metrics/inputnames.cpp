// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/inputnames.h"

#include <QHash>

namespace milepost {

using namespace Qt::StringLiterals;

Message inputName(const QString& input)
{
    static const QHash<QString, Message> names{
        {u"startingArr"_s, Message("Metrics", "starting ARR")},
        {u"churnedArr"_s, Message("Metrics", "churned ARR")},
        {u"contractionArr"_s, Message("Metrics", "contraction ARR")},
        {u"expansionArr"_s, Message("Metrics", "expansion ARR")},
        {u"renewedValue"_s, Message("Metrics", "renewed value")},
        {u"dueValue"_s, Message("Metrics", "due value")},
        {u"renewedCustomers"_s, Message("Metrics", "renewed customers")},
        {u"dueCustomers"_s, Message("Metrics", "due customers")},
        {u"lostCustomers"_s, Message("Metrics", "lost customers")},
        {u"startCustomers"_s, Message("Metrics", "start customers")},
        {u"tenureMonths"_s, Message("Metrics", "tenure months")},
        {u"savedAccounts"_s, Message("Metrics", "saved accounts")},
        {u"atRiskAccounts"_s, Message("Metrics", "at risk accounts")},
        {u"forecastValue"_s, Message("Metrics", "forecast value")},
        {u"actualValue"_s, Message("Metrics", "actual value")},
        {u"sourcedArr"_s, Message("Metrics", "sourced ARR")},
        {u"influencedArr"_s, Message("Metrics", "influenced ARR")},
        {u"totalNewArr"_s, Message("Metrics", "total new ARR")},
        {u"dealsWithPartner"_s, Message("Metrics", "deals with partner")},
        {u"deals"_s, Message("Metrics", "deals")},
        {u"withIntegration"_s, Message("Metrics", "with integration")},
        {u"customers"_s, Message("Metrics", "customers")},
        {u"eventDays"_s, Message("Metrics", "event days")},
        {u"openDays"_s, Message("Metrics", "open days")},
        {u"activeUsers"_s, Message("Metrics", "active users")},
        {u"entitledUsers"_s, Message("Metrics", "entitled users")},
        {u"promoters"_s, Message("Metrics", "promoters")},
        {u"passives"_s, Message("Metrics", "passives")},
        {u"detractors"_s, Message("Metrics", "detractors")},
        {u"referenceable"_s, Message("Metrics", "referenceable")},
        {u"answers"_s, Message("Metrics", "answers")},
        {u"covered"_s, Message("Metrics", "covered")},
        {u"accounts"_s, Message("Metrics", "accounts")},
        {u"annualRevenue"_s, Message("Metrics", "annual revenue")},
        {u"grossMargin"_s, Message("Metrics", "gross margin")},
        {u"annualChurn"_s, Message("Metrics", "annual churn")},
        {u"annualMargin"_s, Message("Metrics", "annual margin")},
        {u"nrr"_s, Message("Metrics", "NRR")},
        {u"discountRate"_s, Message("Metrics", "discount rate")},
        {u"years"_s, Message("Metrics", "years")},
        {u"activeCustomers"_s, Message("Metrics", "active customers")},
        {u"revenuePerActive"_s, Message("Metrics", "revenue per active")},
        {u"costToServe"_s, Message("Metrics", "cost to serve")},
        {u"acquisitionCost"_s, Message("Metrics", "acquisition cost")},
        {u"newCustomers"_s, Message("Metrics", "new customers")},
        {u"clv"_s, Message("Metrics", "CLV")},
        {u"cac"_s, Message("Metrics", "CAC")},
        {u"monthlyRevenue"_s, Message("Metrics", "monthly revenue")},
        {u"serviceCost"_s, Message("Metrics", "service cost")},
        {u"attributedRevenue"_s, Message("Metrics", "attributed revenue")},
        {u"partnerCost"_s, Message("Metrics", "partner cost")},
        {u"satisfied"_s, Message("Metrics", "satisfied")},
        {u"responses"_s, Message("Metrics", "responses")},
        {u"activePartners"_s, Message("Metrics", "active partners")},
        {u"signedPartners"_s, Message("Metrics", "signed partners")},
        {u"lostPartners"_s, Message("Metrics", "lost partners")},
        {u"startPartners"_s, Message("Metrics", "start partners")},
        {u"coveredPartners"_s, Message("Metrics", "covered partners")},
        {u"conflicts"_s, Message("Metrics", "conflicts")},
        {u"partnerDeals"_s, Message("Metrics", "partner deals")},
        {u"days"_s, Message("Metrics", "days")},
        {u"hours"_s, Message("Metrics", "hours")},
        {u"involvedArr"_s, Message("Metrics", "involved ARR")},
        {u"totalArr"_s, Message("Metrics", "total ARR")},
        {u"complete"_s, Message("Metrics", "complete")},
        {u"inScope"_s, Message("Metrics", "in scope")},
        {u"run"_s, Message("Metrics", "run")},
        {u"triggered"_s, Message("Metrics", "triggered")},
        {u"aligned"_s, Message("Metrics", "aligned")},
        {u"leaders"_s, Message("Metrics", "leaders")},
        {u"held"_s, Message("Metrics", "held")},
        {u"planned"_s, Message("Metrics", "planned")},
        {u"withEvidence"_s, Message("Metrics", "with evidence")},
        {u"decisions"_s, Message("Metrics", "decisions")}};
    return names.value(input, Message(input));
}

namespace terms {

Message accounts()
{
    return Message("Metrics", "Accounts");
}

Message value()
{
    return Message("Metrics", "Value");
}

} // namespace terms

} // namespace milepost

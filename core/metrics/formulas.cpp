// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulas.h"

#include "core/metrics/lifetimevalue.h"
#include "core/metrics/survival.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace milepost {

using namespace Qt::StringLiterals;

namespace {

using Value = std::optional<double>;

/// Reads the inputs of one formula; `complete()` tells whether everything asked for was there.
class Inputs {
public:
    explicit Inputs(const MetricInputs& inputs) : m_inputs(inputs) {}

    double number(QLatin1String name)
    {
        const auto found = m_inputs.constFind(QString(name));
        if (found != m_inputs.constEnd()) {
            if (const double* value = std::get_if<double>(&*found))
                return *value;
        }
        m_complete = false;
        return 0;
    }

    /// At least one number; a single number is a list of one.
    QList<double> numbers(QLatin1String name)
    {
        QList<double> list = numbersOrNone(name);
        m_complete = m_complete && !list.isEmpty();
        return list;
    }

    QList<double> numbersOrNone(QLatin1String name) const
    {
        const auto found = m_inputs.constFind(QString(name));
        if (found == m_inputs.constEnd())
            return {};
        const double* value = std::get_if<double>(&*found);
        return value ? QList<double>{*value} : std::get<QList<double>>(*found);
    }

    [[nodiscard]] bool complete() const { return m_complete; }

private:
    const MetricInputs& m_inputs;
    bool m_complete = true;
};

Value finite(double value)
{
    return std::isfinite(value) ? Value(value) : std::nullopt;
}

/// Metrics that are one input divided by another.
struct Quotient {
    QLatin1String metric;
    QLatin1String above;
    QLatin1String below;
    double scale = 1;
};

constexpr std::array kQuotients{
    Quotient{"renewal-rate-dollar"_L1, "renewedValue"_L1, "dueValue"_L1},
    Quotient{"renewal-rate-logo"_L1, "renewedCustomers"_L1, "dueCustomers"_L1},
    Quotient{"logo-churn"_L1, "lostCustomers"_L1, "startCustomers"_L1},
    Quotient{"save-rate"_L1, "savedAccounts"_L1, "atRiskAccounts"_L1},
    Quotient{"expansion-rate"_L1, "expansionArr"_L1, "startingArr"_L1},
    Quotient{"partner-sourced-share"_L1, "sourcedArr"_L1, "totalNewArr"_L1},
    Quotient{"partner-influenced-share"_L1, "influencedArr"_L1, "totalNewArr"_L1},
    Quotient{"partner-attach-rate"_L1, "dealsWithPartner"_L1, "deals"_L1},
    Quotient{"integration-attach"_L1, "withIntegration"_L1, "customers"_L1},
    Quotient{"adoption-rate"_L1, "activeUsers"_L1, "entitledUsers"_L1},
    Quotient{"reference-rate"_L1, "referenceable"_L1, "customers"_L1},
    Quotient{"health-score-coverage"_L1, "covered"_L1, "accounts"_L1},
    Quotient{"cac"_L1, "acquisitionCost"_L1, "newCustomers"_L1},
    Quotient{"ltv-cac"_L1, "clv"_L1, "cac"_L1},
    Quotient{"cost-to-serve"_L1, "serviceCost"_L1, "customers"_L1},
    Quotient{"psat"_L1, "satisfied"_L1, "responses"_L1},
    Quotient{"partner-activation-rate"_L1, "activePartners"_L1, "signedPartners"_L1},
    Quotient{"partner-attrition"_L1, "lostPartners"_L1, "startPartners"_L1},
    Quotient{"enablement-coverage"_L1, "coveredPartners"_L1, "activePartners"_L1},
    Quotient{"conflict-rate"_L1, "conflicts"_L1, "partnerDeals"_L1, 100},
    Quotient{"partner-involved-arr-share"_L1, "involvedArr"_L1, "totalArr"_L1},
    Quotient{"data-completeness"_L1, "complete"_L1, "inScope"_L1},
    Quotient{"play-execution-rate"_L1, "run"_L1, "triggered"_L1},
    Quotient{"goal-alignment-rate"_L1, "aligned"_L1, "leaders"_L1},
    Quotient{"review-adherence"_L1, "held"_L1, "planned"_L1},
    Quotient{"evidence-based-decisions"_L1, "withEvidence"_L1, "decisions"_L1},
};

Value quotient(double above, double below)
{
    return below > 0 ? finite(above / below) : std::nullopt;
}

Value grossRetention(Inputs& in)
{
    const double start = in.number("startingArr"_L1);
    return quotient(start - in.number("churnedArr"_L1) - in.number("contractionArr"_L1), start);
}

Value netRetention(Inputs& in)
{
    const double start = in.number("startingArr"_L1);
    return quotient(start - in.number("churnedArr"_L1) - in.number("contractionArr"_L1) +
                        in.number("expansionArr"_L1),
                    start);
}

Value forecastAccuracy(Inputs& in)
{
    const double actual = in.number("actualValue"_L1);
    const Value miss = quotient(std::abs(in.number("forecastValue"_L1) - actual), actual);
    return miss ? Value(1 - *miss) : std::nullopt;
}

Value promoterScore(Inputs& in)
{
    const double promoters = in.number("promoters"_L1);
    const double detractors = in.number("detractors"_L1);
    const Value share =
        quotient(promoters - detractors, promoters + in.number("passives"_L1) + detractors);
    return share ? Value(*share * 100) : std::nullopt;
}

Value payback(Inputs& in)
{
    return quotient(in.number("cac"_L1),
                    in.number("monthlyRevenue"_L1) * in.number("grossMargin"_L1));
}

Value returnOnPartners(Inputs& in)
{
    const double cost = in.number("partnerCost"_L1);
    return quotient(in.number("attributedRevenue"_L1) * in.number("grossMargin"_L1) - cost, cost);
}

Value mean(const QList<double>& values)
{
    return quotient(std::accumulate(values.cbegin(), values.cend(), 0.0),
                    static_cast<double>(values.size()));
}

Value median(QList<double> values)
{
    if (values.isEmpty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const qsizetype half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Value medianWithOpenCases(Inputs& in)
{
    return kaplanMeierMedian(in.numbers("eventDays"_L1), in.numbersOrNone("openDays"_L1)).median;
}

Value simpleLifetimeValue(Inputs& in)
{
    return lifetimevalue::simple(in.number("annualRevenue"_L1), in.number("grossMargin"_L1),
                                 in.number("annualChurn"_L1));
}

Value retentionLifetimeValue(Inputs& in)
{
    return lifetimevalue::byRetention(in.number("annualMargin"_L1), in.number("nrr"_L1),
                                      in.number("discountRate"_L1), in.number("years"_L1));
}

Value cohortLifetimeValue(Inputs& in)
{
    return lifetimevalue::ofCohort({in.numbers("activeCustomers"_L1),
                                    in.numbers("revenuePerActive"_L1), in.number("grossMargin"_L1),
                                    in.number("costToServe"_L1), in.number("discountRate"_L1)});
}

struct Formula {
    QLatin1String metric;
    Value (*compute)(Inputs&);
};

constexpr std::array kFormulas{
    Formula{"nrr"_L1, netRetention},
    Formula{"grr"_L1, grossRetention},
    Formula{"renewal-forecast-accuracy"_L1, forecastAccuracy},
    Formula{"average-tenure"_L1, [](Inputs& in) { return mean(in.numbers("tenureMonths"_L1)); }},
    Formula{"time-to-value"_L1, medianWithOpenCases},
    Formula{"nps"_L1, promoterScore},
    Formula{"handover-csat"_L1, [](Inputs& in) { return mean(in.numbers("answers"_L1)); }},
    Formula{"clv-simple"_L1, simpleLifetimeValue},
    Formula{"clv-nrr"_L1, retentionLifetimeValue},
    Formula{"clv-cohort"_L1, cohortLifetimeValue},
    Formula{"cac-payback"_L1, payback},
    Formula{"ropi"_L1, returnOnPartners},
    Formula{"time-to-first-partner-revenue"_L1, medianWithOpenCases},
    Formula{"conflict-resolution-time"_L1,
            [](Inputs& in) { return median(in.numbers("days"_L1)); }},
    Formula{"deal-registration-cycle"_L1,
            [](Inputs& in) { return median(in.numbers("hours"_L1)); }},
    Formula{"partner-count"_L1, [](Inputs& in) { return finite(in.number("signedPartners"_L1)); }},
};

} // namespace

std::optional<double> valueByFormula(const MetricId& metric, const MetricInputs& inputs)
{
    Inputs in(inputs);
    Value value;
    const auto isMetric = [&](const auto& entry) { return metric.text() == entry.metric; };
    if (const auto found = std::find_if(kQuotients.begin(), kQuotients.end(), isMetric);
        found != kQuotients.end()) {
        value = quotient(in.number(found->above) * found->scale, in.number(found->below));
    } else if (const auto formula = std::find_if(kFormulas.begin(), kFormulas.end(), isMetric);
               formula != kFormulas.end()) {
        value = formula->compute(in);
    }
    return in.complete() ? value : std::nullopt;
}

std::optional<double> revenueMultiple(const MetricInputs& ropiInputs)
{
    Inputs in(ropiInputs);
    const Value value = quotient(in.number("attributedRevenue"_L1), in.number("partnerCost"_L1));
    return in.complete() ? value : std::nullopt;
}

std::optional<RatioEstimate> meanFromInputs(const MetricId& metric, const MetricInputs& inputs)
{
    const QString& id = metric.text();
    Inputs in(inputs);
    if (id == "average-tenure"_L1)
        return meanOf(in.numbers("tenureMonths"_L1));
    if (id == "handover-csat"_L1)
        return meanOf(in.numbers("answers"_L1));
    if (id != "nps"_L1)
        return std::nullopt;
    const double promoters = in.number("promoters"_L1);
    const double detractors = in.number("detractors"_L1);
    const double n = promoters + in.number("passives"_L1) + detractors;
    if (!in.complete() || n < 2)
        return std::nullopt;
    const double score = (promoters - detractors) / n;
    const double variance = ((promoters + detractors) / n - score * score) / (n - 1);
    return RatioEstimate{score * 100, std::sqrt(variance) * 100, n - 1};
}

QList<QString> missingInputs(const Metric& metric, const MetricInputs& inputs)
{
    QList<QString> missing;
    for (const QString& name : metric.inputs) {
        if (!inputs.contains(name) && name != "openDays"_L1)
            missing.append(name);
    }
    return missing;
}

} // namespace milepost

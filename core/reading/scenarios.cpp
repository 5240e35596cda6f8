// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/scenarios.h"

#include "core/base/limits.h"
#include "core/engagement/notbefore.h"
#include "core/engagement/planinforce.h"
#include "core/planning/keptahead.h"
#include "core/planning/outlook.h"
#include "core/progress/planprogress.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr double kLeanShare = 0.6;
constexpr double kAmbitiousShare = 1.5;

double moreCapacity(double days)
{
    return std::min(limits::kMaxCapacity, kAmbitiousShare * days);
}

/// In whole days, so that it reads as a budget.
double budgetOf(double days, double share)
{
    return std::min(limits::kMaxAmount, std::ceil(share * days - kTolerance));
}

ScenarioSummary summaryUnder(const Content& content, const Engagement& engagement,
                             const QList<Scorecard>& scorecards, const CompiledPlan& planNow,
                             const QDate& statusDate, const std::optional<ScenarioId>& id)
{
    const Scenario* chosen = chosenScenario(engagement);
    const bool inForce = chosen ? id == chosen->id : !id;
    Engagement after = inForce ? engagement : choosing(engagement, id);
    CompiledPlan plan = inForce ? planNow : compilePlan(content, after, scorecards);
    if (!inForce) {
        const Plan before = planInForce(engagement);
        const Plan settings = planInForce(after);
        if (const auto days = keptAhead({before, planNow}, {settings, plan}, statusDate)) {
            setNotBeforeDays(*after.plan, *days);
            plan = compilePlan(content, after, scorecards);
        }
    }
    ScenarioSummary summary = summaryOf(Reading(content, after, scorecards, plan, statusDate));
    summary.inForce = inForce;
    return summary;
}

} // namespace

qsizetype ScenarioSummary::shortOfTarget() const
{
    return std::count_if(dimensions.cbegin(), dimensions.cend(),
                         [](const ScenarioDimension& dimension) { return dimension.isShort(); });
}

ScenarioSummary summaryOf(const Reading& reading)
{
    const CompiledPlan& plan = reading.plan;
    ScenarioSummary summary;
    if (const Scenario* chosen = chosenScenario(reading.engagement))
        summary.scenario = chosen->id;
    summary.inForce = true;
    summary.settings = reading.settings;
    for (const PlanItem& item : reading.items) {
        summary.plays.append(item.play->id);
        summary.done += item.done() ? 1 : 0;
        summary.flagged += item.scheduled && !item.scheduled->violations.isEmpty() ? 1 : 0;
    }
    summary.days = plan.selection.effortDays;
    summary.exceedsBudget = exceedsBudget(reading.settings, plan.selection);
    summary.finish = plan.schedule.finish;
    summary.leavesCalendar = !beyondCalendar(plan.schedule).isEmpty();
    for (const AssessedMatrix& entry : reading.matrices) {
        const auto figures =
            figuresWith(reading.content, *entry.card, scoresExpected(*entry.assessment, plan));
        if (figures)
            summary.matrices.append({entry.matrix->id, figures->index, figures->stage});
    }
    for (const DimensionGap& gap : plan.dimensions) {
        summary.dimensions.append(
            {gap.id, gap.score, expectedScore(plan, gap), gap.target.value()});
    }
    summary.late = reading.lateCount();
    for (const OwnerLoad& load : plan.schedule.loads)
        summary.overloaded += overloadedWeeks(load).isEmpty() ? 0 : 1;
    return summary;
}

QList<ScenarioSummary> scenarioSummaries(const Content& content, const Engagement& engagement,
                                         const QList<Scorecard>& scorecards,
                                         const QDate& statusDate)
{
    const CompiledPlan now = compilePlan(content, engagement, scorecards);
    QList<ScenarioSummary> summaries{
        summaryUnder(content, engagement, scorecards, now, statusDate, std::nullopt)};
    const QList<Scenario> scenarios =
        engagement.plan ? engagement.plan->scenarios : QList<Scenario>();
    for (const Scenario& scenario : scenarios) {
        summaries.append(
            summaryUnder(content, engagement, scorecards, now, statusDate, scenario.id));
    }
    return summaries;
}

QList<Scenario> threeScenarios(const Reading& reading, const QList<ScenarioId>& ids,
                               const QList<QString>& names)
{
    if (reading.items.isEmpty())
        return {};
    const double needed = reading.plan.selection.effortDays;
    const Scenario* chosen = chosenScenario(reading.engagement);
    QList<Scenario> three;
    for (qsizetype i = 0; i < 3; ++i) {
        Scenario scenario = chosen ? *chosen : Scenario();
        scenario.id = ids.at(i);
        scenario.name = names.at(i);
        scenario.extensions = {};
        three.append(scenario);
    }
    three[0].budgetDays = budgetOf(needed, kLeanShare);
    three[1].budgetDays = budgetOf(needed, 1);
    Scenario& ambitious = three[2];
    ambitious.budgetDays = budgetOf(needed, kAmbitiousShare);
    ambitious.capacityDaysPerWeek = moreCapacity(reading.settings.capacityDaysPerWeek);
    ambitious.parallelLimit =
        std::min(limits::kMaxParallel,
                 static_cast<int>(std::ceil(kAmbitiousShare * reading.settings.parallelLimit)));
    ambitious.roleCapacity = reading.settings.roleCapacity;
    for (double& days : ambitious.roleCapacity)
        days = moreCapacity(days);
    ambitious.personCapacity = reading.settings.personCapacity;
    for (double& days : ambitious.personCapacity)
        days = moreCapacity(days);
    return three;
}

} // namespace milepost

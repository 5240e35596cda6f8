// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/progress/baselinecomparison.h"

#include "core/engagement/planinforce.h"
#include "core/progress/agreedplan.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

qint64 daysBetween(const QDate& then, const QDate& now)
{
    return then.isValid() && now.isValid() ? then.daysTo(now) : 0;
}

/// How a play that is in the plan stands; nothing when it stands as agreed.
std::optional<BaselineLine> lineOf(const PlayId& id, const AgreedPlan& agreed,
                                   const PlannedPlay* decision, const ScheduledPlay* scheduled)
{
    const bool done = decision && decision->state == PlayState::Done;
    const auto dates = agreed.dates.constFind(id);
    const bool doneThen = agreed.chosen.contains(id) && dates == agreed.dates.constEnd();
    if (done && doneThen)
        return std::nullopt;
    BaselineLine line{id};
    if (dates != agreed.dates.constEnd()) {
        line.startThen = dates->start;
        line.finishThen = dates->finish;
    }
    if (scheduled) {
        line.startNow = scheduled->start;
        line.finishNow = scheduled->finish;
    } else if (decision) {
        line.startNow = decision->actualStart;
        line.finishNow = decision->actualFinish;
    }
    line.days = daysBetween(line.finishThen, line.finishNow);
    if (done)
        line.event = BaselineEvent::Done;
    else if (!agreed.chosen.contains(id))
        line.event = BaselineEvent::Added;
    else if (line.days == 0)
        return std::nullopt;
    else
        line.event = line.days > 0 ? BaselineEvent::Slipped : BaselineEvent::Earlier;
    return line;
}

} // namespace

qsizetype BaselineComparison::count(BaselineEvent event) const
{
    return std::count_if(lines.cbegin(), lines.cend(),
                         [&](const BaselineLine& line) { return line.event == event; });
}

std::optional<BaselineComparison> compareWithBaseline(const Engagement& engagement,
                                                      const CompiledPlan& plan)
{
    const std::optional<AgreedPlan> agreed = agreedPlanOf(engagement);
    if (!agreed)
        return std::nullopt;
    BaselineComparison result{
        agreed->name, agreed->taken, agreed->finish, plan.schedule.finish, {}};
    QHash<PlayId, const PlannedPlay*> decisions;
    const Plan settings = planInForce(engagement);
    for (const PlannedPlay& decision : settings.plays)
        decisions.insert(decision.id, &decision);
    QHash<PlayId, const ScheduledPlay*> scheduled;
    for (const ScheduledPlay& play : plan.schedule.plays)
        scheduled.insert(play.id, &play);
    for (const PlayId& id : plan.selection.chosen) {
        if (const auto line = lineOf(id, *agreed, decisions.value(id), scheduled.value(id)))
            result.lines.append(*line);
    }
    const QSet<PlayId> now(plan.selection.chosen.cbegin(), plan.selection.chosen.cend());
    for (const PlayId& id : agreed->chosen) {
        if (now.contains(id))
            continue;
        const AgreedDates dates = agreed->dates.value(id);
        result.lines.append({id, BaselineEvent::Dropped, dates.start, dates.finish});
    }
    std::stable_sort(
        result.lines.begin(), result.lines.end(), [](const BaselineLine& a, const BaselineLine& b) {
            return a.event != b.event ? a.event < b.event : std::abs(a.days) > std::abs(b.days);
        });
    return result;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/goals.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/subjects.h"

namespace milepost::edits {

namespace {

EntityRef goalRef(qsizetype index)
{
    return refAt(EntityKind::Goal, index);
}

qsizetype indexOfGoal(const QList<Goal>& goals, const MetricId& metric)
{
    for (qsizetype i = 0; i < goals.size(); ++i) {
        if (goals.at(i).metric == metric)
            return i;
    }
    return -1;
}

void checkGoal(EditCheck& check, const Content& content, const Goal& goal)
{
    check.found(content.findMetric(goal.metric), Message("Edits", "metric"), goal.metric.text());
    if (goal.baseline)
        check.number(subjects::theBaseline(), *goal.baseline, -limits::kMaxAmount,
                     limits::kMaxAmount);
    if (goal.target)
        check.number(subjects::theTarget(), *goal.target, -limits::kMaxAmount, limits::kMaxAmount);
    check.optionalDate(Message("Edits", "The date of the baseline"), goal.baselineDate);
    check.optionalDate(Message("Edits", "The date of the target"), goal.targetDate);
    check.eachOnce(goal.owners);
    for (const RoleId& owner : goal.owners)
        check.found(content.findRole(owner), Message("Edits", "role"), owner.text());
}

} // namespace

Result<Change> setGoal(const Content& content, const Engagement& engagement, const Goal& goal)
{
    const QList<Goal>& goals = engagement.goals;
    const qsizetype index = indexOfGoal(goals, goal.metric);
    EditCheck check;
    checkGoal(check, content, goal);
    check.count(Message("Edits", "goals"), index < 0 ? goals.size() + 1 : goals.size(),
                limits::kListItems);
    if (!check.ok())
        return check.error();
    Goal next = goal;
    next.extensions = {};
    const QString name = nameOf(content, goal.metric);
    if (index < 0) {
        return changeOf(Message("Edits", "Add goal %1").arg(name),
                        {Edit{goalRef(goals.size()), {}, next}}, fieldOf("goal", goal.metric));
    }
    const auto set = [&](Goal& changed) {
        next.extensions = changed.extensions;
        changed = next;
    };
    return changeOf(Message("Edits", "Edit goal %1").arg(name),
                    {update<Goal>(engagement, goalRef(index), set)}, fieldOf("goal", goal.metric));
}

Result<Change> moveGoal(const Content& content, const Engagement& engagement,
                        const MetricId& metric, qsizetype index)
{
    const qsizetype from = indexOfGoal(engagement.goals, metric);
    EditCheck check;
    check.found(from >= 0, Message("Edits", "goal"), metric.text());
    check.place(index, engagement.goals.size());
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Move goal %1").arg(nameOf(content, metric)),
                    relocation<Goal>(engagement, goalRef(from), index, [](Goal&) {}));
}

Result<Change> removeGoal(const Content& content, const Engagement& engagement,
                          const MetricId& metric)
{
    const qsizetype index = indexOfGoal(engagement.goals, metric);
    EditCheck check;
    check.found(index >= 0, Message("Edits", "goal"), metric.text());
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Remove goal %1").arg(nameOf(content, metric)),
                    {removal(engagement, goalRef(index))});
}

} // namespace milepost::edits

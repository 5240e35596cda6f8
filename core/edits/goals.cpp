// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/goals.h"

#include "core/base/limits.h"
#include "core/edits/making.h"

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
    check.found(content.findMetric(goal.metric), QStringLiteral("metric"), goal.metric.text());
    if (goal.baseline)
        check.number(QStringLiteral("The baseline"), *goal.baseline, -limits::kMaxAmount,
                     limits::kMaxAmount);
    if (goal.target)
        check.number(QStringLiteral("The target"), *goal.target, -limits::kMaxAmount,
                     limits::kMaxAmount);
    check.optionalDate(QStringLiteral("The date of the baseline"), goal.baselineDate);
    check.optionalDate(QStringLiteral("The date of the target"), goal.targetDate);
    check.eachOnce(goal.owners);
    for (const RoleId& owner : goal.owners)
        check.found(content.findRole(owner), QStringLiteral("role"), owner.text());
}

} // namespace

Result<Change> setGoal(const Content& content, const Engagement& engagement, const Goal& goal)
{
    const QList<Goal>& goals = engagement.goals;
    const qsizetype index = indexOfGoal(goals, goal.metric);
    EditCheck check;
    checkGoal(check, content, goal);
    check.count(QStringLiteral("goals"), index < 0 ? goals.size() + 1 : goals.size(),
                limits::kListItems);
    if (!check.ok())
        return check.error();
    Goal next = goal;
    next.extensions = {};
    const QString name = nameOf(content, goal.metric);
    if (index < 0) {
        return changeOf(QStringLiteral("Add goal %1").arg(name),
                        {Edit{goalRef(goals.size()), {}, next}}, fieldOf("goal", goal.metric));
    }
    const auto set = [&](Goal& changed) {
        next.extensions = changed.extensions;
        changed = next;
    };
    return changeOf(QStringLiteral("Edit goal %1").arg(name),
                    {update<Goal>(engagement, goalRef(index), set)}, fieldOf("goal", goal.metric));
}

Result<Change> moveGoal(const Content& content, const Engagement& engagement,
                        const MetricId& metric, qsizetype index)
{
    const qsizetype from = indexOfGoal(engagement.goals, metric);
    EditCheck check;
    check.found(from >= 0, QStringLiteral("goal"), metric.text());
    check.require(index >= 0 && index < engagement.goals.size(),
                  QStringLiteral("There is no such place in the list."));
    if (!check.ok())
        return check.error();
    return changeOf(QStringLiteral("Move goal %1").arg(nameOf(content, metric)),
                    relocation<Goal>(engagement, goalRef(from), index, [](Goal&) {}));
}

Result<Change> removeGoal(const Content& content, const Engagement& engagement,
                          const MetricId& metric)
{
    const qsizetype index = indexOfGoal(engagement.goals, metric);
    EditCheck check;
    check.found(index >= 0, QStringLiteral("goal"), metric.text());
    if (!check.ok())
        return check.error();
    return changeOf(QStringLiteral("Remove goal %1").arg(nameOf(content, metric)),
                    {removal(engagement, goalRef(index))});
}

} // namespace milepost::edits

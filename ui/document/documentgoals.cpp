// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "ui/document/documentcore.h"

namespace milepost {

namespace {

using Tr = EngagementDocument;

EntityRef goalRef(qsizetype index)
{
    return {EntityKind::Goal, {}, {}, index};
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
    check.found(content.findMetric(goal.metric), Tr::tr("metric"), goal.metric.text());
    if (goal.baseline)
        check.number(Tr::tr("The baseline"), *goal.baseline, -limits::kMaxAmount,
                     limits::kMaxAmount);
    if (goal.target)
        check.number(Tr::tr("The target"), *goal.target, -limits::kMaxAmount, limits::kMaxAmount);
    check.optionalDate(Tr::tr("The date of the baseline"), goal.baselineDate);
    check.optionalDate(Tr::tr("The date of the target"), goal.targetDate);
    check.eachOnce(goal.owners);
    for (const RoleId& owner : goal.owners)
        check.found(content.findRole(owner), Tr::tr("role"), owner.text());
}

} // namespace

Result<Done> EngagementDocument::setGoal(const Goal& goal, Merge merge)
{
    const QList<Goal>& goals = d->engagement.goals;
    const qsizetype index = indexOfGoal(goals, goal.metric);
    EditCheck check;
    checkGoal(check, d->content, goal);
    check.count(tr("goals"), index < 0 ? goals.size() + 1 : goals.size(), limits::kListItems);
    if (!check.ok())
        return check.error();
    Goal next = goal;
    next.extensions = {};
    const QString name = nameOf(d->content, goal.metric);
    if (index < 0) {
        return d->submit({tr("Add goal %1").arg(name),
                          {Edit{goalRef(goals.size()), {}, next}},
                          merge,
                          fieldOf("goal", goal.metric)});
    }
    const auto set = [&](Goal& changed) {
        next.extensions = changed.extensions;
        changed = next;
    };
    return d->submit({tr("Edit goal %1").arg(name),
                      {d->update<Goal>(goalRef(index), set)},
                      merge,
                      fieldOf("goal", goal.metric)});
}

Result<Done> EngagementDocument::moveGoal(const MetricId& metric, qsizetype index)
{
    const qsizetype from = indexOfGoal(d->engagement.goals, metric);
    EditCheck check;
    check.found(from >= 0, tr("goal"), metric.text());
    check.require(index >= 0 && index < d->engagement.goals.size(),
                  tr("There is no such place in the list."));
    if (!check.ok())
        return check.error();
    return d->submit({tr("Move goal %1").arg(nameOf(d->content, metric)),
                      d->relocation<Goal>(goalRef(from), index, [](Goal&) {}),
                      {},
                      {}});
}

Result<Done> EngagementDocument::removeGoal(const MetricId& metric)
{
    const qsizetype index = indexOfGoal(d->engagement.goals, metric);
    EditCheck check;
    check.found(index >= 0, tr("goal"), metric.text());
    if (!check.ok())
        return check.error();
    return d->submit({tr("Remove goal %1").arg(nameOf(d->content, metric)),
                      {d->removal(goalRef(index))},
                      {},
                      {}});
}

} // namespace milepost

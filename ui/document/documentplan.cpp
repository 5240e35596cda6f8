// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/base/weeks.h"
#include "core/engagement/defaults.h"
#include "ui/document/documentcore.h"

#include <algorithm>

namespace milepost {

Result<Done> EngagementDocument::setPlanStart(const QDate& start)
{
    EditCheck check;
    check.optionalDate(tr("The start of the plan"), start);
    if (!check.ok())
        return check.error();
    return d->submit({start.isValid() ? tr("Set start of the plan to %1").arg(dateText(start))
                                      : tr("Let the plan start with the latest assessment"),
                      {d->planEdit([&](Plan& plan) { plan.start = start; })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setCapacity(double daysPerWeek, Merge merge)
{
    EditCheck check;
    check.number(tr("The capacity in days per week"), daysPerWeek, limits::kMinCapacity,
                 limits::kMaxCapacity);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Set capacity to %1 per week").arg(daysText(daysPerWeek)),
                      {d->planEdit([&](Plan& plan) { plan.capacityDaysPerWeek = daysPerWeek; })},
                      merge,
                      fieldOf("capacity")});
}

Result<Done> EngagementDocument::setRoleCapacity(const RoleId& role,
                                                 std::optional<double> daysPerWeek, Merge merge)
{
    EditCheck check;
    check.found(d->content.findRole(role), tr("role"), role.text());
    if (daysPerWeek) {
        check.number(tr("The capacity in days per week"), *daysPerWeek, limits::kMinCapacity,
                     limits::kMaxCapacity);
    }
    if (!check.ok())
        return check.error();
    const QString who = nameOf(d->content, role);
    const auto set = [&](Plan& plan) {
        if (daysPerWeek)
            plan.roleCapacity.insert(role, *daysPerWeek);
        else
            plan.roleCapacity.remove(role);
    };
    return d->submit({daysPerWeek
                          ? tr("Set capacity of %1 to %2 per week").arg(who, daysText(*daysPerWeek))
                          : tr("Give %1 the capacity of all").arg(who),
                      {d->planEdit(set)},
                      merge,
                      fieldOf("role-capacity", role)});
}

Result<Done> EngagementDocument::setParallelLimit(int plays, Merge merge)
{
    EditCheck check;
    check.number(tr("The number of plays at the same time"), plays, 1, limits::kMaxParallel);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Set parallel limit to %1").arg(numberText(plays)),
                      {d->planEdit([&](Plan& plan) { plan.parallelLimit = plays; })},
                      merge,
                      fieldOf("parallel-limit")});
}

Result<Done> EngagementDocument::setFreezeWeeks(const QList<QDate>& weeks)
{
    EditCheck check;
    QList<QDate> mondays;
    for (const QDate& day : weeks) {
        check.date(tr("A freeze week"), day);
        if (!day.isValid())
            continue;
        check.date(tr("A freeze week"), mondayOf(day));
        mondays.append(mondayOf(day));
    }
    std::sort(mondays.begin(), mondays.end());
    mondays.erase(std::unique(mondays.begin(), mondays.end()), mondays.end());
    check.count(tr("freeze weeks"), mondays.size(), limits::kListItems);
    if (!check.ok())
        return check.error();
    return d->submit({tr("Set freeze weeks"),
                      {d->planEdit([&](Plan& plan) { plan.freezeWeeks = mondays; })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::addFreezeWeek(const QDate& day)
{
    EditCheck check;
    check.date(tr("A freeze week"), day);
    if (!check.ok())
        return check.error();
    const QDate monday = mondayOf(day);
    check.date(tr("A freeze week"), monday);
    const QList<QDate> weeks =
        d->engagement.plan ? d->engagement.plan->freezeWeeks : QList<QDate>();
    if (weeks.contains(monday))
        return Done();
    check.count(tr("freeze weeks"), weeks.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    const auto add = [&](Plan& plan) {
        QList<QDate>& list = plan.freezeWeeks;
        list.insert(std::lower_bound(list.begin(), list.end(), monday), monday);
    };
    return d->submit(
        {tr("Freeze the week of %1").arg(dateText(monday)), {d->planEdit(add)}, {}, {}});
}

Result<Done> EngagementDocument::removeFreezeWeek(const QDate& day)
{
    EditCheck check;
    check.date(tr("A freeze week"), day);
    if (!check.ok())
        return check.error();
    const QDate monday = mondayOf(day);
    return d->submit({tr("Work in the week of %1").arg(dateText(monday)),
                      {d->planEdit([&](Plan& plan) { plan.freezeWeeks.removeAll(monday); })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::setBudget(std::optional<double> days, Merge merge)
{
    EditCheck check;
    if (days)
        check.number(tr("The budget in days"), *days, 0, limits::kMaxAmount);
    if (!check.ok())
        return check.error();
    return d->submit(
        {days ? tr("Set budget to %1").arg(daysText(*days)) : tr("Plan without a budget"),
         {d->planEdit([&](Plan& plan) { plan.budgetDays = days; })},
         merge,
         fieldOf("budget")});
}

Result<Done> EngagementDocument::setPlaybooks(const std::optional<QList<PlaybookId>>& playbooks)
{
    EditCheck check;
    if (playbooks) {
        check.eachOnce(*playbooks);
        for (const PlaybookId& id : *playbooks)
            check.found(d->content.findPlaybook(id), tr("playbook"), id.text());
    }
    if (!check.ok())
        return check.error();
    return d->submit(
        {playbooks ? tr("Choose playbooks") : tr("Use the playbooks of the matrices assessed"),
         {d->planEdit([&](Plan& plan) { plan.playbooks = playbooks; })},
         {},
         {}});
}

Result<Done>
EngagementDocument::setPlanAssessments(const std::optional<QList<AssessmentId>>& assessments)
{
    EditCheck check;
    if (assessments) {
        check.eachOnce(*assessments);
        QSet<MatrixId> matrices;
        for (const AssessmentId& id : *assessments) {
            const Assessment* assessment = d->engagement.findAssessment(id);
            check.found(assessment, tr("assessment"), id.text());
            if (!assessment)
                continue;
            check.require(!matrices.contains(assessment->matrix),
                          tr("Two of these assessments score the same matrix; a plan rests on one "
                             "of them."));
            matrices.insert(assessment->matrix);
        }
    }
    if (!check.ok())
        return check.error();
    return d->submit({assessments ? tr("Choose the assessments of the plan")
                                  : tr("Plan on the latest assessments"),
                      {d->planEdit([&](Plan& plan) { plan.assessments = assessments; })},
                      {},
                      {}});
}

Result<Done> EngagementDocument::basePlanOn(const AssessmentId& id)
{
    const Assessment* chosen = d->engagement.findAssessment(id);
    EditCheck check;
    check.found(chosen, tr("assessment"), id.text());
    if (!check.ok())
        return check.error();
    QList<AssessmentId> assessments;
    for (const Assessment* used : assessmentsInUse(content(), d->engagement)) {
        if (used->matrix != chosen->matrix)
            assessments.append(used->id);
    }
    assessments.append(id);
    return setPlanAssessments(assessments);
}

Result<Done> EngagementDocument::setCandidates(const std::optional<QList<PlayId>>& candidates)
{
    EditCheck check;
    if (candidates) {
        check.eachOnce(*candidates);
        check.count(tr("plays"), candidates->size(), limits::kPlays);
        for (const PlayId& id : *candidates)
            check.found(d->isPlay(id), tr("play"), id.text());
    }
    if (!check.ok())
        return check.error();
    return d->submit(
        {candidates ? tr("Choose the plays of the plan") : tr("Let the plan choose its plays"),
         {d->planEdit([&](Plan& plan) { plan.candidates = candidates; })},
         {},
         {}});
}

} // namespace milepost

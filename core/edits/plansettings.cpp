// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plansettings.h"

#include "core/base/limits.h"
#include "core/base/weeks.h"
#include "core/edits/making.h"
#include "core/engagement/defaults.h"
#include "core/engagement/ownkeys.h"

#include <algorithm>

namespace milepost::edits {

Result<Change> setPlanStart(const Content&, const Engagement& engagement, const QDate& start)
{
    EditCheck check;
    check.optionalDate(QStringLiteral("The start of the plan"), start);
    if (!check.ok())
        return check.error();
    return changeOf(start.isValid()
                        ? QStringLiteral("Set start of the plan to %1").arg(dateText(start))
                        : QStringLiteral("Let the plan start with the latest assessment"),
                    {planEdit(engagement, [&](Plan& plan) { plan.start = start; })});
}

Result<Change> setCapacity(const Content&, const Engagement& engagement, double daysPerWeek)
{
    EditCheck check;
    check.number(QStringLiteral("The capacity in days per week"), daysPerWeek, limits::kMinCapacity,
                 limits::kMaxCapacity);
    if (!check.ok())
        return check.error();
    return changeOf(
        QStringLiteral("Set capacity to %1 per week").arg(daysText(daysPerWeek)),
        {planEdit(engagement, [&](Plan& plan) { plan.capacityDaysPerWeek = daysPerWeek; })},
        fieldOf("capacity"));
}

Result<Change> setRoleCapacity(const Content& content, const Engagement& engagement,
                               const RoleId& role, std::optional<double> daysPerWeek)
{
    EditCheck check;
    check.found(content.findRole(role), QStringLiteral("role"), role.text());
    if (daysPerWeek) {
        check.number(QStringLiteral("The capacity in days per week"), *daysPerWeek,
                     limits::kMinCapacity, limits::kMaxCapacity);
    }
    if (!check.ok())
        return check.error();
    const QString who = nameOf(content, role);
    const auto set = [&](Plan& plan) {
        if (daysPerWeek)
            plan.roleCapacity.insert(role, *daysPerWeek);
        else
            plan.roleCapacity.remove(role);
    };
    return changeOf(
        daysPerWeek
            ? QStringLiteral("Set capacity of %1 to %2 per week").arg(who, daysText(*daysPerWeek))
            : QStringLiteral("Give %1 the capacity of all").arg(who),
        {planEdit(engagement, set)}, fieldOf("role-capacity", role));
}

Result<Change> setParallelLimit(const Content&, const Engagement& engagement, int plays)
{
    EditCheck check;
    check.number(QStringLiteral("The number of plays at the same time"), plays, 1,
                 limits::kMaxParallel);
    if (!check.ok())
        return check.error();
    return changeOf(QStringLiteral("Set parallel limit to %1").arg(numberText(plays)),
                    {planEdit(engagement, [&](Plan& plan) { plan.parallelLimit = plays; })},
                    fieldOf("parallel-limit"));
}

Result<Change> setFreezeWeeks(const Content&, const Engagement& engagement,
                              const QList<QDate>& weeks)
{
    EditCheck check;
    QList<QDate> mondays;
    for (const QDate& day : weeks) {
        check.date(QStringLiteral("A freeze week"), day);
        if (!day.isValid())
            continue;
        check.date(QStringLiteral("A freeze week"), mondayOf(day));
        mondays.append(mondayOf(day));
    }
    std::sort(mondays.begin(), mondays.end());
    mondays.erase(std::unique(mondays.begin(), mondays.end()), mondays.end());
    check.count(QStringLiteral("freeze weeks"), mondays.size(), limits::kListItems);
    if (!check.ok())
        return check.error();
    return changeOf(QStringLiteral("Set freeze weeks"),
                    {planEdit(engagement, [&](Plan& plan) { plan.freezeWeeks = mondays; })});
}

Result<Change> addFreezeWeek(const Content&, const Engagement& engagement, const QDate& day)
{
    EditCheck check;
    check.date(QStringLiteral("A freeze week"), day);
    if (!check.ok())
        return check.error();
    const QDate monday = mondayOf(day);
    check.date(QStringLiteral("A freeze week"), monday);
    const QList<QDate> weeks = engagement.plan ? engagement.plan->freezeWeeks : QList<QDate>();
    if (weeks.contains(monday))
        return Change();
    check.count(QStringLiteral("freeze weeks"), weeks.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    const auto add = [&](Plan& plan) {
        QList<QDate>& list = plan.freezeWeeks;
        list.insert(std::lower_bound(list.begin(), list.end(), monday), monday);
    };
    return changeOf(QStringLiteral("Freeze the week of %1").arg(dateText(monday)),
                    {planEdit(engagement, add)});
}

Result<Change> removeFreezeWeek(const Content&, const Engagement& engagement, const QDate& day)
{
    EditCheck check;
    check.date(QStringLiteral("A freeze week"), day);
    if (!check.ok())
        return check.error();
    const QDate monday = mondayOf(day);
    return changeOf(
        QStringLiteral("Work in the week of %1").arg(dateText(monday)),
        {planEdit(engagement, [&](Plan& plan) { plan.freezeWeeks.removeAll(monday); })});
}

Result<Change> replan(const Content& content, const Engagement& engagement, const QDate& from,
                      const QList<PlayId>& unpinned)
{
    EditCheck check;
    check.date(QStringLiteral("The day to replan from"), from);
    for (const PlayId& id : unpinned)
        check.found(isPlay(content, engagement, id), QStringLiteral("play"), id.text());
    if (!check.ok())
        return check.error();
    QList<Edit> edits{planEdit(engagement, [&](Plan& plan) { setReplannedFrom(plan, from); })};
    for (const PlayId& id : unpinned) {
        edits.append(
            playEdit(engagement, id, [](PlannedPlay& play) { play.pinnedStart = QDate(); }));
    }
    return changeOf(QStringLiteral("Replan from %1").arg(dateText(from)), edits);
}

Result<Change> setBudget(const Content&, const Engagement& engagement, std::optional<double> days)
{
    EditCheck check;
    if (days)
        check.number(QStringLiteral("The budget in days"), *days, 0, limits::kMaxAmount);
    if (!check.ok())
        return check.error();
    return changeOf(days ? QStringLiteral("Set budget to %1").arg(daysText(*days))
                         : QStringLiteral("Plan without a budget"),
                    {planEdit(engagement, [&](Plan& plan) { plan.budgetDays = days; })},
                    fieldOf("budget"));
}

Result<Change> setPlaybooks(const Content& content, const Engagement& engagement,
                            const std::optional<QList<PlaybookId>>& playbooks)
{
    EditCheck check;
    if (playbooks) {
        check.eachOnce(*playbooks);
        for (const PlaybookId& id : *playbooks)
            check.found(content.findPlaybook(id), QStringLiteral("playbook"), id.text());
    }
    if (!check.ok())
        return check.error();
    return changeOf(playbooks ? QStringLiteral("Choose playbooks")
                              : QStringLiteral("Use the playbooks of the matrices assessed"),
                    {planEdit(engagement, [&](Plan& plan) { plan.playbooks = playbooks; })});
}

Result<Change> setPlanAssessments(const Content&, const Engagement& engagement,
                                  const std::optional<QList<AssessmentId>>& assessments)
{
    EditCheck check;
    if (assessments) {
        check.eachOnce(*assessments);
        QSet<MatrixId> matrices;
        for (const AssessmentId& id : *assessments) {
            const Assessment* assessment = engagement.findAssessment(id);
            check.found(assessment, QStringLiteral("assessment"), id.text());
            if (!assessment)
                continue;
            check.require(!matrices.contains(assessment->matrix),
                          QStringLiteral(
                              "Two of these assessments score the same matrix; a plan rests on one "
                              "of them."));
            matrices.insert(assessment->matrix);
        }
    }
    if (!check.ok())
        return check.error();
    return changeOf(assessments ? QStringLiteral("Choose the assessments of the plan")
                                : QStringLiteral("Plan on the latest assessments"),
                    {planEdit(engagement, [&](Plan& plan) { plan.assessments = assessments; })});
}

Result<Change> basePlanOn(const Content& content, const Engagement& engagement,
                          const AssessmentId& id)
{
    const Assessment* chosen = engagement.findAssessment(id);
    EditCheck check;
    check.found(chosen, QStringLiteral("assessment"), id.text());
    if (!check.ok())
        return check.error();
    QList<AssessmentId> assessments;
    for (const Assessment* used : assessmentsInUse(content, engagement)) {
        if (used->matrix != chosen->matrix)
            assessments.append(used->id);
    }
    assessments.append(id);
    return setPlanAssessments(content, engagement, assessments);
}

Result<Change> setCandidates(const Content& content, const Engagement& engagement,
                             const std::optional<QList<PlayId>>& candidates)
{
    EditCheck check;
    if (candidates) {
        check.eachOnce(*candidates);
        check.count(QStringLiteral("plays"), candidates->size(), limits::kPlays);
        for (const PlayId& id : *candidates)
            check.found(isPlay(content, engagement, id), QStringLiteral("play"), id.text());
    }
    if (!check.ok())
        return check.error();
    return changeOf(candidates ? QStringLiteral("Choose the plays of the plan")
                               : QStringLiteral("Let the plan choose its plays"),
                    {planEdit(engagement, [&](Plan& plan) { plan.candidates = candidates; })});
}

} // namespace milepost::edits

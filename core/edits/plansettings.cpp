// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plansettings.h"

#include "core/base/limits.h"
#include "core/base/personname.h"
#include "core/base/weeks.h"
#include "core/edits/making.h"
#include "core/engagement/defaults.h"
#include "core/engagement/notbefore.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/subjects.h"

#include <algorithm>

namespace milepost::edits {

namespace {

Message capacityStep(const QString& who, std::optional<double> daysPerWeek)
{
    if (!daysPerWeek)
        return Message("Edits", "Give %1 the capacity of all").arg(who);
    return Message("Edits", "Set capacity of %1 to %2 per week")
        .arg(who)
        .arg(daysText(*daysPerWeek));
}

} // namespace

Message startSetting()
{
    return Message("Edits", "start of the plan");
}

Message parallelLimitSetting()
{
    return Message("Edits", "parallel limit");
}

Result<Change> setPlanStart(const Content&, const Engagement& engagement, const QDate& start)
{
    EditCheck check;
    check.optionalDate(Message("Edits", "The start of the plan"), start);
    if (!check.ok())
        return check.error();
    const auto set = [&](Plan& plan) {
        if (plan.start != start)
            setNotBeforeDays(plan, {});
        plan.start = start;
    };
    return changeOf(start.isValid()
                        ? Message("Edits", "Set start of the plan to %1").arg(dateText(start))
                        : Message("Edits", "Let the plan start with the latest assessment"),
                    planEdit(engagement, set));
}

Result<Change> placeNotBefore(const Content&, const Engagement& engagement,
                              const QMap<PlayId, QDate>& days)
{
    return changeOf(Message("Edits", "Keep plays ahead"),
                    planEdit(engagement, [&](Plan& plan) { setNotBeforeDays(plan, days); }));
}

Result<Change> setCapacity(const Content&, const Engagement& engagement, double daysPerWeek)
{
    EditCheck check;
    check.number(subjects::theCapacity(), daysPerWeek, limits::kMinCapacity, limits::kMaxCapacity);
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Set capacity to %1 per week").arg(daysText(daysPerWeek)),
        planEdit(engagement, [&](Plan& plan) { plan.capacityDaysPerWeek = daysPerWeek; }),
        fieldOf("capacity"));
}

Result<Change> setRoleCapacity(const Content& content, const Engagement& engagement,
                               const RoleId& role, std::optional<double> daysPerWeek)
{
    EditCheck check;
    check.found(content.findRole(role), Message("Edits", "role"), role.text());
    if (daysPerWeek) {
        check.number(subjects::theCapacity(), *daysPerWeek, limits::kMinCapacity,
                     limits::kMaxCapacity);
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
    return changeOf(capacityStep(who, daysPerWeek), planEdit(engagement, set),
                    fieldOf("role-capacity", role));
}

Result<Change> setPersonCapacity(const Content&, const Engagement& engagement,
                                 const QString& person, std::optional<double> daysPerWeek)
{
    EditCheck check;
    check.name(theNameOfThePerson(), person);
    if (daysPerWeek) {
        check.number(subjects::theCapacity(), *daysPerWeek, limits::kMinCapacity,
                     limits::kMaxCapacity);
    }
    const QMap<QString, double> known = planInForce(engagement).personCapacity;
    const bool isNew =
        daysPerWeek && std::none_of(known.keyBegin(), known.keyEnd(),
                                    [&](const QString& each) { return samePerson(each, person); });
    check.count(Message("Edits", "people with a capacity of their own"),
                known.size() + (isNew ? 1 : 0), limits::kParticipants);
    if (!check.ok())
        return check.error();
    const QString name = normalizedName(person);
    const auto set = [&](Plan& plan) {
        plan.personCapacity.removeIf(
            [&](QMap<QString, double>::iterator entry) { return samePerson(entry.key(), name); });
        if (daysPerWeek)
            plan.personCapacity.insert(name, *daysPerWeek);
    };
    return changeOf(capacityStep(shortName(name), daysPerWeek), planEdit(engagement, set));
}

Result<Change> setParallelLimit(const Content&, const Engagement& engagement, int plays)
{
    EditCheck check;
    check.number(Message("Edits", "The number of plays at the same time"), plays, 1,
                 limits::kMaxParallel);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Set parallel limit to %1").arg(numberText(plays)),
                    planEdit(engagement, [&](Plan& plan) { plan.parallelLimit = plays; }),
                    fieldOf("parallel-limit"));
}

Result<Change> setFreezeWeeks(const Content&, const Engagement& engagement,
                              const QList<QDate>& weeks)
{
    EditCheck check;
    QList<QDate> mondays;
    for (const QDate& day : weeks) {
        check.date(subjects::aFreezeWeek(), day);
        if (!day.isValid())
            continue;
        check.date(subjects::aFreezeWeek(), mondayOf(day));
        mondays.append(mondayOf(day));
    }
    std::sort(mondays.begin(), mondays.end());
    mondays.erase(std::unique(mondays.begin(), mondays.end()), mondays.end());
    check.count(subjects::freezeWeeks(), mondays.size(), limits::kListItems);
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Set freeze weeks"),
                    planEdit(engagement, [&](Plan& plan) { plan.freezeWeeks = mondays; }));
}

Result<Change> addFreezeWeek(const Content&, const Engagement& engagement, const QDate& day)
{
    EditCheck check;
    check.date(subjects::aFreezeWeek(), day);
    if (!check.ok())
        return check.error();
    const QDate monday = mondayOf(day);
    check.date(subjects::aFreezeWeek(), monday);
    const QList<QDate> weeks = planInForce(engagement).freezeWeeks;
    if (weeks.contains(monday))
        return Change();
    check.count(subjects::freezeWeeks(), weeks.size() + 1, limits::kListItems);
    if (!check.ok())
        return check.error();
    const auto add = [&](Plan& plan) {
        QList<QDate>& list = plan.freezeWeeks;
        list.insert(std::lower_bound(list.begin(), list.end(), monday), monday);
    };
    return changeOf(Message("Edits", "Freeze the week of %1").arg(dateText(monday)),
                    planEdit(engagement, add));
}

Result<Change> removeFreezeWeek(const Content&, const Engagement& engagement, const QDate& day)
{
    EditCheck check;
    check.date(subjects::aFreezeWeek(), day);
    if (!check.ok())
        return check.error();
    const QDate monday = mondayOf(day);
    return changeOf(Message("Edits", "Work in the week of %1").arg(dateText(monday)),
                    planEdit(engagement, [&](Plan& plan) { plan.freezeWeeks.removeAll(monday); }));
}

Result<Change> replan(const Content& content, const Engagement& engagement, const QDate& from,
                      const QList<PlayId>& unpinned)
{
    EditCheck check;
    check.date(Message("Edits", "The day to replan from"), from);
    for (const PlayId& id : unpinned)
        check.found(isPlay(content, engagement, id), Message("Edits", "play"), id.text());
    if (!check.ok())
        return check.error();
    QList<Edit> edits = planEdit(engagement, [&](Plan& plan) {
        plan.replannedFrom = from;
        endNotBeforeDays(plan, from);
    });
    Engagement so = engagement; // plays that a scenario lists share its record
    for (const PlayId& id : unpinned) {
        const Edit edit = playEdit(so, id, [](PlannedPlay& play) { play.pinnedStart = QDate(); });
        if (edit.isIdle())
            continue;
        applyEdit(so, edit);
        edits.append(edit);
    }
    return changeOf(replanningWords(dateText(from)), edits);
}

Message replanningWords(const QString& date)
{
    return Message("Edits", "Replan from %1").arg(date);
}

Result<Change> setBudget(const Content&, const Engagement& engagement, std::optional<double> days)
{
    EditCheck check;
    if (days)
        check.number(Message("Edits", "The budget in days"), *days, 0, limits::kMaxAmount);
    if (!check.ok())
        return check.error();
    return changeOf(days ? Message("Edits", "Set budget to %1").arg(daysText(*days))
                         : Message("Edits", "Plan without a budget"),
                    planEdit(engagement, [&](Plan& plan) { plan.budgetDays = days; }),
                    fieldOf("budget"));
}

Result<Change> setPlaybooks(const Content& content, const Engagement& engagement,
                            const std::optional<QList<PlaybookId>>& playbooks)
{
    EditCheck check;
    if (playbooks) {
        check.eachOnce(*playbooks);
        for (const PlaybookId& id : *playbooks)
            check.found(content.findPlaybook(id), Message("Edits", "playbook"), id.text());
    }
    if (!check.ok())
        return check.error();
    return changeOf(playbooks ? Message("Edits", "Choose playbooks")
                              : Message("Edits", "Use the playbooks of the matrices assessed"),
                    planEdit(engagement, [&](Plan& plan) { plan.playbooks = playbooks; }));
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
            check.found(assessment, Message("Edits", "assessment"), id.text());
            if (!assessment)
                continue;
            check.require(
                !matrices.contains(assessment->matrix),
                Message("Edits",
                        "Two of these assessments score the same matrix; a plan rests on one "
                        "of them."));
            matrices.insert(assessment->matrix);
        }
    }
    if (!check.ok())
        return check.error();
    return changeOf(assessments ? Message("Edits", "Choose the assessments of the plan")
                                : Message("Edits", "Plan on the latest assessments"),
                    planEdit(engagement, [&](Plan& plan) { plan.assessments = assessments; }));
}

Result<Change> basePlanOn(const Content& content, const Engagement& engagement,
                          const AssessmentId& id)
{
    const Assessment* chosen = engagement.findAssessment(id);
    EditCheck check;
    check.found(chosen, Message("Edits", "assessment"), id.text());
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
        check.count(Message("Edits", "plays"), candidates->size(), limits::kPlays);
        for (const PlayId& id : *candidates)
            check.found(isPlay(content, engagement, id), Message("Edits", "play"), id.text());
    }
    if (!check.ok())
        return check.error();
    return changeOf(candidates ? Message("Edits", "Choose the plays of the plan")
                               : Message("Edits", "Let the plan choose its plays"),
                    planEdit(engagement, [&](Plan& plan) { plan.candidates = candidates; }));
}

} // namespace milepost::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/plansetup.h"

#include "core/base/personname.h"
#include "core/edits/goals.h"
#include "core/edits/making.h"
#include "core/edits/plansettings.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/subjects.h"

#include <algorithm>

namespace milepost {

PlanSetup planSetupOf(const Engagement& engagement)
{
    const Plan plan = planInForce(engagement);
    return {plan.start,         plan.capacityDaysPerWeek, plan.roleCapacity, plan.personCapacity,
            plan.parallelLimit, plan.freezeWeeks,         plan.budgetDays,   plan.playbooks,
            plan.assessments,   engagement.goals};
}

} // namespace milepost

namespace milepost::edits {

namespace {

/// Edits that follow one another, each on what the ones before left, as one change.
class Sequence {
public:
    Sequence(const Content& content, const Engagement& engagement)
        : m_content(content), m_engagement(engagement)
    {}

    /// Carries out an edit unless an earlier one was refused; `area` is what it is about.
    template <class... P>
    void perform(const Message& area,
                 Result<Change> (*edit)(const Content&, const Engagement&, P...),
                 const std::type_identity_t<P>&... arguments)
    {
        if (m_refusal)
            return;
        const Result<Change> change = edit(m_content, m_engagement, arguments...);
        if (!change) {
            m_refusal = change.error();
            return;
        }
        if (change->edits.isEmpty())
            return;
        applyChange(m_engagement, *change);
        m_edits += change->edits;
        m_name = change->name;
        ++m_changes;
        if (m_areas.isEmpty() || !(m_areas.last() == area))
            m_areas.append(area);
    }

    [[nodiscard]] const Engagement& engagement() const { return m_engagement; }

    [[nodiscard]] Result<Change> change() const
    {
        if (m_refusal)
            return *m_refusal;
        if (m_changes == 1)
            return changeOf(m_name, m_edits);
        return changeOf(Message("Edits", "Set %1").arg(m_areas), m_edits);
    }

private:
    const Content& m_content;
    Engagement m_engagement;
    QList<Edit> m_edits;
    Message m_name; ///< of the last change
    qsizetype m_changes = 0;
    QList<Message> m_areas;
    std::optional<Error> m_refusal;
};

void setRoles(Sequence& sequence, const QMap<RoleId, double>& wanted)
{
    const Message area("Edits", "capacity");
    const QMap<RoleId, double> now = planSetupOf(sequence.engagement()).roleCapacity;
    for (auto role = now.cbegin(); role != now.cend(); ++role) {
        if (!wanted.contains(role.key()))
            sequence.perform(area, setRoleCapacity, role.key(), std::nullopt);
    }
    for (auto role = wanted.cbegin(); role != wanted.cend(); ++role)
        sequence.perform(area, setRoleCapacity, role.key(), role.value());
}

void setPeople(Sequence& sequence, const QMap<QString, double>& wanted)
{
    const Message area("Edits", "capacity");
    const QMap<QString, double> now = planSetupOf(sequence.engagement()).personCapacity;
    for (auto person = now.cbegin(); person != now.cend(); ++person) {
        const bool kept = std::any_of(wanted.keyBegin(), wanted.keyEnd(), [&](const QString& name) {
            return samePerson(name, person.key());
        });
        if (!kept)
            sequence.perform(area, setPersonCapacity, person.key(), std::nullopt);
    }
    for (auto person = wanted.cbegin(); person != wanted.cend(); ++person)
        sequence.perform(area, setPersonCapacity, person.key(), person.value());
}

void setGoals(Sequence& sequence, const QList<Goal>& wanted)
{
    const Message area("Edits", "goals");
    const QList<Goal> now = sequence.engagement().goals;
    for (const Goal& goal : now) {
        const bool kept = std::any_of(wanted.cbegin(), wanted.cend(), [&](const Goal& other) {
            return other.metric == goal.metric;
        });
        if (!kept)
            sequence.perform(area, removeGoal, goal.metric);
    }
    for (const Goal& goal : wanted)
        sequence.perform(area, setGoal, goal);
}

} // namespace

Result<Change> setUpPlan(const Content& content, const Engagement& engagement,
                         const PlanSetup& setup)
{
    const PlanSetup now = planSetupOf(engagement);
    Sequence sequence(content, engagement);
    if (setup.start != now.start)
        sequence.perform(startSetting(), setPlanStart, setup.start);
    if (setup.capacityDaysPerWeek != now.capacityDaysPerWeek)
        sequence.perform(Message("Edits", "capacity"), setCapacity, setup.capacityDaysPerWeek);
    if (setup.roleCapacity != now.roleCapacity)
        setRoles(sequence, setup.roleCapacity);
    if (setup.personCapacity != now.personCapacity)
        setPeople(sequence, setup.personCapacity);
    if (setup.parallelLimit != now.parallelLimit)
        sequence.perform(parallelLimitSetting(), setParallelLimit, setup.parallelLimit);
    if (setup.freezeWeeks != now.freezeWeeks)
        sequence.perform(subjects::freezeWeeks(), setFreezeWeeks, setup.freezeWeeks);
    if (setup.budgetDays != now.budgetDays)
        sequence.perform(Message("Edits", "budget"), setBudget, setup.budgetDays);
    if (setup.playbooks != now.playbooks)
        sequence.perform(Message("Edits", "playbooks"), setPlaybooks, setup.playbooks);
    if (setup.assessments != now.assessments)
        sequence.perform(Message("Edits", "assessments"), setPlanAssessments, setup.assessments);
    if (setup.goals != now.goals)
        setGoals(sequence, setup.goals);
    return sequence.change();
}

} // namespace milepost::edits

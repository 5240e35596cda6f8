// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/care/repair.h"

#include "core/base/limits.h"
#include "core/engagement/edit.h"
#include "core/engagement/validate.h"
#include "core/storage/care/problemplaces.h"

#include <QSet>

#include <algorithm>

namespace milepost {

namespace {

Message nameIsLost()
{
    return Message("Storage", "the row is lost; the id stands in for the name");
}

/// Brings back the people and units that others refer to, each at most once: what was then found
/// not valid and taken out stays out.
class Restorer {
public:
    Restorer(Engagement& engagement, QList<FileProblem>& lost)
        : m_engagement(engagement), m_lost(lost)
    {}

    void run()
    {
        openCircles();
        restorePeople();
        restoreUnits();
        if (m_engagement.plan)
            dropChoices(*m_engagement.plan);
    }

private:
    // Whether to bring it back; notes that this was done.
    template <class I>
    static bool isMissing(const I& id, const QSet<I>& there, QSet<I>& cameBack)
    {
        if (there.contains(id) || cameBack.contains(id) || id.isEmpty() ||
            id.text().size() > limits::kIdLength)
            return false;
        cameBack.insert(id);
        return true;
    }

    void note(const char* table, const QString& id, const Message& message)
    {
        m_lost.append({QString::fromLatin1(table), id, message});
    }

    // A unit whose units above lead back to itself goes to the top.
    void openCircles()
    {
        QHash<UnitId, UnitId> parents;
        for (const Unit& unit : m_engagement.organization.units)
            parents.insert(unit.id, unit.parent.value_or(UnitId()));
        for (Unit& unit : m_engagement.organization.units) {
            QSet<UnitId> seen;
            UnitId above = unit.parent.value_or(UnitId());
            while (!above.isEmpty() && above != unit.id && !seen.contains(above)) {
                seen.insert(above);
                above = parents.value(above);
            }
            if (above != unit.id)
                continue;
            unit.parent.reset();
            parents.insert(unit.id, UnitId());
            note(
                "unit", unit.id.text(),
                Message("Storage", "the units above it lead back to it; it stands at the top now"));
        }
    }

    void restorePeople()
    {
        QSet<ParticipantId> there;
        for (const Participant& participant : m_engagement.participants)
            there.insert(participant.id);
        const auto need = [&](const ParticipantId& id) {
            if (!isMissing(id, there, m_people))
                return;
            m_engagement.participants.append({id, id.text(), Function::Other, std::nullopt, {}});
            note("participant", id.text(), nameIsLost());
        };
        for (const Assessment& assessment : m_engagement.assessments) {
            for (const ParticipantId& id : assessment.eligible.value_or(QList<ParticipantId>()))
                need(id);
            for (const DimensionRecord& record : assessment.dimensions) {
                for (const Ballot& ballot : record.ballots)
                    need(ballot.participant);
            }
        }
        if (m_engagement.workshop) {
            for (const Attendance& attendance : m_engagement.workshop->attendance)
                need(attendance.participant);
        }
    }

    // What a plan chose among things that are lost is chosen no more.
    void dropChoices(Plan& plan)
    {
        const auto isThere = [](const auto& list, const auto& id) {
            return std::any_of(list.cbegin(), list.cend(),
                               [&](const auto& item) { return item.id == id; });
        };
        if (plan.baseline && !isThere(m_engagement.snapshots, *plan.baseline)) {
            plan.baseline.reset();
            note("plan", {}, Message("Storage", "the snapshot that was its baseline is lost"));
        }
        if (plan.scenario && !isThere(plan.scenarios, *plan.scenario)) {
            plan.scenario.reset();
            note("plan", {}, Message("Storage", "the scenario that was chosen is lost"));
        }
    }

    void restoreUnits()
    {
        QList<Unit>& units = m_engagement.organization.units;
        QSet<UnitId> there;
        for (const Unit& unit : units)
            there.insert(unit.id);
        const auto need = [&](const std::optional<UnitId>& id) {
            if (!id || !isMissing(*id, there, m_units))
                return;
            units.append({*id, id->text(), std::nullopt, {}});
            note("unit", id->text(), nameIsLost());
        };
        const QList<Unit> before = units;
        for (const Unit& unit : before)
            need(unit.parent);
        for (const Participant& participant : m_engagement.participants)
            need(participant.unit);
        for (const Assessment& assessment : m_engagement.assessments)
            need(assessment.unit);
        for (const MetricValue& value : m_engagement.metricValues)
            need(value.unit);
    }

    Engagement& m_engagement;
    QList<FileProblem>& m_lost;
    QSet<ParticipantId> m_people; ///< that came back
    QSet<UnitId> m_units;
};

// The thing that a pointer leads to, cut after `depth` lists; nothing for settings that are not in
// a list.
std::optional<EntityRef> refOf(const Engagement& engagement, const QStringList& steps)
{
    static const QHash<QString, EntityKind> lists{
        {QStringLiteral("participants"), EntityKind::Participant},
        {QStringLiteral("goals"), EntityKind::Goal},
        {QStringLiteral("assessments"), EntityKind::Assessment},
        {QStringLiteral("metrics"), EntityKind::MetricValue},
        {QStringLiteral("risks"), EntityKind::Risk},
        {QStringLiteral("reviews"), EntityKind::Review},
        {QStringLiteral("snapshots"), EntityKind::Snapshot},
        {QStringLiteral("dismissals"), EntityKind::Dismissal},
        {QStringLiteral("accountLists"), EntityKind::AccountList},
        {QStringLiteral("partners"), EntityKind::Partner},
        {QStringLiteral("coverage"), EntityKind::Coverage},
        {QStringLiteral("investments"), EntityKind::Investment}};
    static const QHash<QString, EntityKind> inner{
        {QStringLiteral("ballots"), EntityKind::Ballot},
        {QStringLiteral("indicators"), EntityKind::Indicator},
        {QStringLiteral("evidence"), EntityKind::Evidence}};
    EntityRef ref;
    const auto number = [&](int at) { return qsizetype(steps.value(at).toLongLong()); };
    if (steps.value(1) == QLatin1String("units")) {
        ref.kind = EntityKind::Unit;
        ref.index = number(2);
    } else if (steps.value(0) == QLatin1String("plan")) {
        const bool isScenario = steps.value(1) == QLatin1String("scenarios");
        ref.kind = isScenario ? EntityKind::Scenario : EntityKind::PlannedPlay;
        ref.index = number(2);
        if ((steps.value(1) != QLatin1String("plays") && !isScenario) || steps.size() < 3)
            return std::nullopt;
    } else if (lists.contains(steps.value(0)) && steps.size() > 1) {
        ref.kind = lists.value(steps.value(0));
        ref.index = number(1);
        const bool inDimension = ref.kind == EntityKind::Assessment &&
                                 steps.value(2) == QLatin1String("dimensions") && steps.size() > 3;
        if (inDimension && ref.index < engagement.assessments.size()) {
            const Assessment& assessment = engagement.assessments.at(ref.index);
            ref = {EntityKind::Dimension, assessment.id, {}, number(3)};
            if (inner.contains(steps.value(4)) && steps.size() > 5 &&
                ref.index < assessment.dimensions.size())
                ref = {inner.value(steps.value(4)), assessment.id,
                       assessment.dimensions.at(ref.index).id, number(5)};
        }
        if (ref.kind == EntityKind::AccountList && steps.value(2) == QLatin1String("accounts") &&
            steps.size() > 3 && ref.index < engagement.accountLists.size())
            ref = {
                EntityKind::Account, {}, {}, number(3), engagement.accountLists.at(ref.index).id};
    } else {
        return std::nullopt;
    }
    return ref;
}

int depthOf(const EntityRef& ref)
{
    if (ref.kind == EntityKind::Account)
        return 1;
    return ref.assessment.isEmpty() ? 0 : ref.dimension.isEmpty() ? 1 : 2;
}

void resetSetting(Engagement& engagement, const QStringList& steps)
{
    if (steps.value(0) == QLatin1String("plan") && engagement.plan) {
        Plan plain;
        plain.plays = engagement.plan->plays.mid(0, limits::kPlays);
        plain.scenarios = engagement.plan->scenarios.mid(0, limits::kScenarios);
        engagement.plan = plain;
    } else if (steps.value(0) == QLatin1String("organization")) {
        Organization plain;
        plain.name = Message("Storage", "Recovered engagement").toEnglish();
        plain.units = engagement.organization.units.mid(0, limits::kUnits);
        if (steps.value(1) != QLatin1String("name") && !engagement.organization.name.isEmpty())
            plain.name = engagement.organization.name;
        engagement.organization = plain;
    } else if (steps.value(0) == QLatin1String("workshop")) {
        engagement.workshop.reset();
    } else if (steps.value(0) == QLatin1String("report")) {
        engagement.report.reset();
    }
}

// Takes out what the problems of the outermost lists name; the last of a list first, so that the
// places of the others stay right. False when nothing could be done.
bool takeOut(Engagement& engagement, const QList<Error>& problems, QList<FileProblem>& lost)
{
    QList<std::pair<EntityRef, FileProblem>> targets;
    bool done = false;
    for (const Error& problem : problems) {
        const QStringList steps = pointerSteps(problem.where);
        if (const std::optional<EntityRef> ref = refOf(engagement, steps)) {
            targets.append({*ref, inTable(engagement, problem)});
        } else if (!done) {
            lost.append(inTable(engagement, problem));
            resetSetting(engagement, steps);
            done = true;
        }
    }
    if (done)
        return true;
    int depth = 2;
    for (const auto& [ref, problem] : targets)
        depth = std::min(depth, depthOf(ref));
    std::stable_sort(targets.begin(), targets.end(),
                     [](const auto& a, const auto& b) { return a.first.index > b.first.index; });
    QList<EntityRef> removed;
    for (const auto& [ref, problem] : targets) {
        if (depthOf(ref) != depth || removed.contains(ref))
            continue;
        const EntityValue thing = entityAt(engagement, ref, true);
        if (std::holds_alternative<std::monostate>(thing))
            continue;
        applyEdit(engagement, {ref, thing, {}});
        removed.append(ref);
        lost.append(problem);
    }
    return !removed.isEmpty();
}

} // namespace

void repair(const Content& content, Engagement& engagement, QList<FileProblem>& lost)
{
    Restorer restorer(engagement, lost);
    constexpr int kMaxPasses = 100;
    for (int pass = 0; pass < kMaxPasses; ++pass) {
        restorer.run();
        const QList<Error> problems = validate(content, engagement);
        if (problems.isEmpty() || !takeOut(engagement, problems, lost))
            return;
    }
}

qsizetype rowCount(const Engagement& engagement)
{
    qsizetype rows =
        1 + engagement.organization.units.size() + engagement.participants.size() +
        engagement.goals.size() + engagement.assessments.size() + engagement.metricValues.size() +
        engagement.risks.size() + engagement.reviews.size() + engagement.snapshots.size() +
        engagement.dismissals.size() + engagement.accountLists.size() + engagement.partners.size() +
        engagement.coverage.size() + engagement.investments.size() +
        qsizetype(engagement.workshop.has_value()) + qsizetype(engagement.report.has_value());
    for (const AccountList& list : engagement.accountLists)
        rows += list.accounts.size();
    if (engagement.plan)
        rows += 1 + engagement.plan->plays.size() + engagement.plan->scenarios.size();
    for (const Assessment& assessment : engagement.assessments) {
        rows += assessment.dimensions.size();
        for (const DimensionRecord& record : assessment.dimensions)
            rows += record.ballots.size() + record.indicators.size() + record.evidence.size();
    }
    return rows;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/making.h"

#include "core/base/limits.h"
#include "core/engagement/mendnames.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/subjects.h"

#include <utility>

namespace milepost::edits {

Change changeOf(const Message& name, QList<Edit> edits, const QString& field)
{
    Change change{name, std::move(edits), field};
    mendNames(change);
    change.edits.removeIf([](const Edit& edit) { return edit.isIdle(); });
    return change;
}

const Assessment* openAssessment(EditCheck& check, const Content& content,
                                 const Engagement& engagement, const AssessmentId& id)
{
    const Assessment* assessment = engagement.findAssessment(id);
    check.found(assessment, Message("Edits", "assessment"), id.text());
    if (!assessment || assessment->status == AssessmentStatus::Open)
        return assessment;
    check.refuse(Message("Edits", "The assessment “%1” is closed; re-open it to change it.")
                     .arg(nameOf(content, engagement, *assessment)));
    return nullptr;
}

FoundDimension openDimension(EditCheck& check, const Content& content, const Engagement& engagement,
                             const DimensionPlace& place)
{
    FoundDimension found;
    found.assessment = openAssessment(check, content, engagement, place.assessment);
    if (!found.assessment)
        return found;
    const Matrix* matrix = content.findMatrix(found.assessment->matrix);
    found.dimension = matrix->findDimension(place.dimension);
    check.found(found.dimension, Message("Edits", "dimension"), place.dimension.text());
    if (!found.dimension)
        return found;
    const QList<DimensionRecord>& records = found.assessment->dimensions;
    found.index = indexOfId(records, place.dimension);
    if (found.index >= 0) {
        found.record = &records.at(found.index);
        return found;
    }
    // A new record goes before the first one that follows it in the matrix.
    const auto order = [&](const DimensionId& id) { return indexOfId(matrix->dimensions, id); };
    found.index = 0;
    while (found.index < records.size() &&
           order(records.at(found.index).id) < order(place.dimension))
        ++found.index;
    return found;
}

void checkUnit(EditCheck& check, const Engagement& engagement, const std::optional<UnitId>& unit)
{
    if (unit)
        check.found(engagement.organization.findUnit(*unit), Message("Edits", "unit"),
                    unit->text());
}

bool isPlay(const Content& content, const Engagement& engagement, const PlayId& id)
{
    if (content.findPlay(id))
        return true;
    const PlannedPlay* own = decisionInForce(engagement, id);
    return own && own->custom;
}

void checkPlay(EditCheck& check, const Content& content, const Engagement& engagement,
               const PlayId& id)
{
    check.found(isPlay(content, engagement, id), Message("Edits", "play"), id.text());
    const std::optional<Plan>& plan = engagement.plan;
    if (plan && !decisionInForce(engagement, id))
        check.count(subjects::playsInAPlan(), plan->plays.size() + 1, limits::kPlays);
}

EntityRef refAt(EntityKind kind, qsizetype index)
{
    return {kind, {}, {}, index};
}

EntityRef refAt(EntityKind kind, const DimensionPlace& place, qsizetype index)
{
    return {kind, place.assessment, place.dimension, index};
}

EntityRef refOf(const Engagement& engagement, const AssessmentId& id)
{
    return refAt(EntityKind::Assessment, indexOfId(engagement.assessments, id));
}

Edit insertion(const EntityRef& ref, EntityValue thing)
{
    return {ref, {}, std::move(thing)};
}

Edit removal(const Engagement& engagement, const EntityRef& ref)
{
    return {ref, entityAt(engagement, ref, false), {}};
}

Edit recordEdit(const Engagement& engagement, const FoundDimension& found,
                const std::function<void(DimensionRecord&)>& mutate)
{
    const EntityRef ref = refAt(EntityKind::Dimension, {found.assessment->id, {}}, found.index);
    if (found.record)
        return update<DimensionRecord>(engagement, ref, mutate);
    DimensionRecord blank;
    blank.id = found.dimension->id;
    DimensionRecord record = blank;
    mutate(record);
    return record == blank ? Edit{} : insertion(ref, std::move(record));
}

QList<Edit> planEdit(const Engagement& engagement, const std::function<void(Plan&)>& mutate)
{
    const EntityRef ref = refAt(EntityKind::Plan, 0);
    if (!engagement.plan) {
        Plan plan;
        mutate(plan);
        return plan == Plan() ? QList<Edit>() : QList<Edit>{insertion(ref, std::move(plan))};
    }
    const Scenario* chosen = chosenScenario(engagement);
    if (!chosen)
        return {update<Plan>(engagement, ref, mutate)};
    const Plan now = planInForce(engagement);
    Plan next = now;
    mutate(next);
    Scenario own = *chosen;
    const auto share = [&](Plan& shared) {
        const Plan before = std::exchange(shared, next);
        shared.plays = before.plays;
        shared.scenarios = before.scenarios;
        shared.scenario = before.scenario;
        visitScenarioKeys([&](auto planned, auto wanted) {
            if (!isKeySet(own.*wanted))
                return;
            shared.*planned = before.*planned;
            if (next.*planned == now.*planned)
                return;
            own.*wanted = next.*planned;
            if (!isKeySet(next.*planned))
                shared.*planned = next.*planned;
        });
    };
    const Edit shared = update<Plan>(engagement, ref, share);
    const qsizetype place = indexOfId(engagement.plan->scenarios, chosen->id);
    return {Edit{refAt(EntityKind::Scenario, place), *chosen, own}, shared};
}

namespace {

/// Changes the record that the plan without scenarios has of the play; made when missing.
Edit sharedPlayEdit(const Engagement& engagement, const PlayId& id,
                    const std::function<void(PlannedPlay&)>& mutate)
{
    const qsizetype index = engagement.plan ? indexOfId(engagement.plan->plays, id) : -1;
    if (index >= 0)
        return update<PlannedPlay>(engagement, refAt(EntityKind::PlannedPlay, index), mutate);
    PlannedPlay blank;
    blank.id = id;
    PlannedPlay play = blank;
    mutate(play);
    if (play == blank)
        return {};
    if (engagement.plan) {
        return insertion(refAt(EntityKind::PlannedPlay, engagement.plan->plays.size()),
                         std::move(play));
    }
    Plan plan;
    plan.plays.append(play);
    return insertion(refAt(EntityKind::Plan, 0), std::move(plan));
}

Edit listedPlayEdit(const Engagement& engagement, qsizetype scenarioAt, qsizetype listedAt,
                    const std::function<void(PlannedPlay&)>& mutate)
{
    return update<Scenario>(engagement, refAt(EntityKind::Scenario, scenarioAt),
                            [&](Scenario& scenario) { mutate(scenario.plays[listedAt]); });
}

} // namespace

Edit playEdit(const Engagement& engagement, const PlayId& id,
              const std::function<void(PlannedPlay&)>& mutate)
{
    const Scenario* chosen = chosenScenario(engagement);
    const qsizetype listed = chosen ? indexOfId(chosen->plays, id) : -1;
    if (listed < 0)
        return sharedPlayEdit(engagement, id, mutate);
    return listedPlayEdit(engagement, indexOfId(engagement.plan->scenarios, chosen->id), listed,
                          mutate);
}

QList<Edit> playFactEdits(const Engagement& engagement, const PlayId& id,
                          const std::function<void(PlannedPlay&)>& mutate)
{
    QList<Edit> edits;
    bool isOfScenarios = false; // a play of one's own that the plan itself does not know
    const QList<Scenario> scenarios = engagement.plan.value_or(Plan()).scenarios;
    for (qsizetype i = 0; i < scenarios.size(); ++i) {
        const qsizetype listed = indexOfId(scenarios.at(i).plays, id);
        if (listed < 0)
            continue;
        edits.append(listedPlayEdit(engagement, i, listed, mutate));
        isOfScenarios = isOfScenarios || scenarios.at(i).plays.at(listed).custom;
    }
    if (!isOfScenarios || indexOfId(engagement.plan->plays, id) >= 0)
        edits.append(sharedPlayEdit(engagement, id, mutate));
    return edits;
}

} // namespace milepost::edits

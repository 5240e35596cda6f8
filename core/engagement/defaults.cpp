// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/defaults.h"

#include "core/engagement/latest.h"
#include "core/engagement/planinforce.h"

namespace milepost {

int weightOf(const Dimension& dimension, const DimensionRecord* record)
{
    return record && record->weight ? *record->weight : dimension.defaultWeight;
}

HalfStage targetOf(const Content& content, const DimensionRecord* record)
{
    return record && record->target ? *record->target : content.scoring.target;
}

QList<const Assessment*> assessmentsInUse(const Content& content, const Engagement& engagement)
{
    QList<const Assessment*> used;
    const Scenario* chosen = chosenScenario(engagement);
    const std::optional<QList<AssessmentId>> named =
        chosen && chosen->assessments ? chosen->assessments
        : engagement.plan             ? engagement.plan->assessments
                                      : std::nullopt;
    if (named) {
        for (const AssessmentId& id : *named) {
            if (const Assessment* assessment = engagement.findAssessment(id))
                used.append(assessment);
        }
        return used;
    }
    for (const Matrix& matrix : content.matrices) {
        if (const Assessment* latest = latestOf(engagement, matrix.id, std::nullopt))
            used.append(latest);
    }
    return used;
}

Play playFromCustom(const Content& content, const PlannedPlay& planned)
{
    const CustomPlay& custom = *planned.custom;
    Play play;
    play.id = planned.id;
    play.title = custom.title;
    play.what = custom.what;
    play.deliverable = custom.deliverable;
    play.step = custom.step.value_or(StepId());
    const Step* step = content.findStep(play.step);
    play.playbook = custom.playbook.value_or(PlaybookId());
    if (step && play.playbook.isEmpty()) {
        for (const Playbook& playbook : content.playbooks) {
            for (const Step& candidate : playbook.steps) {
                if (candidate.id == play.step)
                    play.playbook = playbook.id;
            }
        }
    }
    play.ownerRole =
        custom.ownerRole.value_or(content.roles.isEmpty() ? RoleId() : content.roles.first().id);
    play.supportRoles = custom.supportRoles;
    play.workstream = custom.workstream.value_or(
        content.workstreams.isEmpty() ? WorkstreamId() : content.workstreams.first().id);
    play.effortDays = planned.effortDays.value_or(kOwnEffortDays);
    play.durationWeeks = planned.durationWeeks.value_or(kOwnDurationWeeks);
    play.prerequisites = custom.prerequisites;
    play.advances = custom.advances;
    play.kpis = custom.kpis;
    return play;
}

std::optional<Play> effectivePlay(const Content& content, const Plan& plan, const PlayId& id)
{
    const PlannedPlay* planned = plan.findPlay(id);
    if (planned && planned->custom)
        return playFromCustom(content, *planned);
    const Play* shipped = content.findPlay(id);
    if (!shipped)
        return std::nullopt;
    Play play = *shipped;
    if (planned) {
        play.effortDays = planned->effortDays.value_or(play.effortDays);
        play.durationWeeks = planned->durationWeeks.value_or(play.durationWeeks);
    }
    return play;
}

} // namespace milepost

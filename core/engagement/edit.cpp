// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/edit.h"

#include <algorithm>

namespace milepost {

namespace {

Assessment* findAssessment(Engagement& engagement, const AssessmentId& id)
{
    const auto found =
        std::find_if(engagement.assessments.begin(), engagement.assessments.end(),
                     [&](const Assessment& assessment) { return assessment.id == id; });
    return found == engagement.assessments.end() ? nullptr : &*found;
}

DimensionRecord* findDimension(Engagement& engagement, const EntityRef& ref)
{
    Assessment* assessment = findAssessment(engagement, ref.assessment);
    if (!assessment)
        return nullptr;
    const auto found =
        std::find_if(assessment->dimensions.begin(), assessment->dimensions.end(),
                     [&](const DimensionRecord& record) { return record.id == ref.dimension; });
    return found == assessment->dimensions.end() ? nullptr : &*found;
}

// What an update leaves alone: copied from the thing that is there into the new value.
template <class T>
void keepChildren(T&, const T&)
{}
void keepChildren(Organization& next, const Organization& now)
{
    next.units = now.units;
}
void keepChildren(Assessment& next, const Assessment& now)
{
    next.dimensions = now.dimensions;
}
void keepChildren(DimensionRecord& next, const DimensionRecord& now)
{
    next.ballots = now.ballots;
    next.indicators = now.indicators;
    next.evidence = now.evidence;
}
void keepChildren(Plan& next, const Plan& now)
{
    next.plays = now.plays;
}

template <class T>
EntityValue valueOf(T value, bool headOnly)
{
    if (headOnly)
        keepChildren(value, T());
    return value;
}

template <class T>
void applyToList(QList<T>& list, const Edit& edit)
{
    if (std::holds_alternative<std::monostate>(edit.after)) {
        list.removeAt(edit.ref.index);
    } else if (std::holds_alternative<std::monostate>(edit.before)) {
        list.insert(edit.ref.index, std::get<T>(edit.after));
    } else {
        T next = std::get<T>(edit.after);
        keepChildren(next, list.at(edit.ref.index));
        list[edit.ref.index] = std::move(next);
    }
}

template <class T>
EntityValue fromList(const QList<T>& list, const EntityRef& ref, bool headOnly)
{
    if (ref.index < 0 || ref.index >= list.size())
        return {};
    return valueOf(list.at(ref.index), headOnly);
}

void applyToPlan(Engagement& engagement, const Edit& edit)
{
    if (std::holds_alternative<std::monostate>(edit.after)) {
        engagement.plan.reset();
        return;
    }
    Plan next = std::get<Plan>(edit.after);
    if (!std::holds_alternative<std::monostate>(edit.before) && engagement.plan)
        keepChildren(next, *engagement.plan);
    engagement.plan = std::move(next);
}

} // namespace

Edit inverse(const Edit& edit)
{
    return {edit.ref, edit.after, edit.before};
}

Change inverse(const Change& change)
{
    Change back{change.name, {}};
    back.edits.reserve(change.edits.size());
    for (auto it = change.edits.crbegin(); it != change.edits.crend(); ++it)
        back.edits.append(inverse(*it));
    return back;
}

void applyEdit(Engagement& engagement, const Edit& edit)
{
    switch (edit.ref.kind) {
    case EntityKind::Organization: {
        Organization next = std::get<Organization>(edit.after);
        keepChildren(next, engagement.organization);
        engagement.organization = std::move(next);
        break;
    }
    case EntityKind::Unit:
        applyToList(engagement.organization.units, edit);
        break;
    case EntityKind::Participant:
        applyToList(engagement.participants, edit);
        break;
    case EntityKind::Goal:
        applyToList(engagement.goals, edit);
        break;
    case EntityKind::Assessment:
        applyToList(engagement.assessments, edit);
        break;
    case EntityKind::Dimension:
        applyToList(findAssessment(engagement, edit.ref.assessment)->dimensions, edit);
        break;
    case EntityKind::Ballot:
        applyToList(findDimension(engagement, edit.ref)->ballots, edit);
        break;
    case EntityKind::Indicator:
        applyToList(findDimension(engagement, edit.ref)->indicators, edit);
        break;
    case EntityKind::Evidence:
        applyToList(findDimension(engagement, edit.ref)->evidence, edit);
        break;
    case EntityKind::Plan:
        applyToPlan(engagement, edit);
        break;
    case EntityKind::PlannedPlay:
        applyToList(engagement.plan->plays, edit);
        break;
    case EntityKind::MetricValue:
        applyToList(engagement.metricValues, edit);
        break;
    case EntityKind::Risk:
        applyToList(engagement.risks, edit);
        break;
    case EntityKind::Review:
        applyToList(engagement.reviews, edit);
        break;
    case EntityKind::Snapshot:
        applyToList(engagement.snapshots, edit);
        break;
    case EntityKind::Dismissal:
        applyToList(engagement.dismissals, edit);
        break;
    }
}

void applyChange(Engagement& engagement, const Change& change)
{
    for (const Edit& edit : change.edits)
        applyEdit(engagement, edit);
}

EntityValue entityAt(const Engagement& engagement, const EntityRef& ref, bool headOnly)
{
    const Assessment* assessment = engagement.findAssessment(ref.assessment);
    const DimensionRecord* dimension =
        assessment ? assessment->findDimension(ref.dimension) : nullptr;
    switch (ref.kind) {
    case EntityKind::Organization:
        return valueOf(engagement.organization, headOnly);
    case EntityKind::Unit:
        return fromList(engagement.organization.units, ref, headOnly);
    case EntityKind::Participant:
        return fromList(engagement.participants, ref, headOnly);
    case EntityKind::Goal:
        return fromList(engagement.goals, ref, headOnly);
    case EntityKind::Assessment:
        return fromList(engagement.assessments, ref, headOnly);
    case EntityKind::Dimension:
        return assessment ? fromList(assessment->dimensions, ref, headOnly) : EntityValue();
    case EntityKind::Ballot:
        return dimension ? fromList(dimension->ballots, ref, headOnly) : EntityValue();
    case EntityKind::Indicator:
        return dimension ? fromList(dimension->indicators, ref, headOnly) : EntityValue();
    case EntityKind::Evidence:
        return dimension ? fromList(dimension->evidence, ref, headOnly) : EntityValue();
    case EntityKind::Plan:
        return engagement.plan ? valueOf(*engagement.plan, headOnly) : EntityValue();
    case EntityKind::PlannedPlay:
        return engagement.plan ? fromList(engagement.plan->plays, ref, headOnly) : EntityValue();
    case EntityKind::MetricValue:
        return fromList(engagement.metricValues, ref, headOnly);
    case EntityKind::Risk:
        return fromList(engagement.risks, ref, headOnly);
    case EntityKind::Review:
        return fromList(engagement.reviews, ref, headOnly);
    case EntityKind::Snapshot:
        return fromList(engagement.snapshots, ref, headOnly);
    case EntityKind::Dismissal:
        return fromList(engagement.dismissals, ref, headOnly);
    }
    return {};
}

} // namespace milepost

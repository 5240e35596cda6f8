// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <concepts>

/// How each kind of thing lies in its table: one function a kind, that shows each column with its
/// field to a visitor. Reading, writing and the journal are such visitors, so that they cannot
/// differ. Values of a column: see cells.h.
namespace milepost {

template <class T, class Thing>
concept Is = std::same_as<std::remove_const_t<T>, Thing>;

template <class Visitor>
void visitColumns(Visitor& visit, Is<Organization> auto& organization)
{
    visit.column("name", organization.name);
    visit.column("industry", organization.industry);
    visit.column("currency", organization.currency);
    visit.column("sponsor", organization.sponsor);
    visit.column("facilitator", organization.facilitator);
    visit.column("extensions", organization.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Unit> auto& unit)
{
    visit.column("id", unit.id);
    visit.column("name", unit.name);
    visit.column("parent", unit.parent);
    visit.column("extensions", unit.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Participant> auto& participant)
{
    visit.column("id", participant.id);
    visit.column("name", participant.name);
    visit.column("function", participant.function);
    visit.column("unit", participant.unit);
    visit.column("extensions", participant.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Goal> auto& goal)
{
    visit.column("metric", goal.metric);
    visit.column("baseline", goal.baseline);
    visit.column("baseline_date", goal.baselineDate);
    visit.column("target", goal.target);
    visit.column("target_date", goal.targetDate);
    visit.column("owners", goal.owners);
    visit.column("extensions", goal.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Assessment> auto& assessment)
{
    visit.column("id", assessment.id);
    visit.column("matrix", assessment.matrix);
    visit.column("date", assessment.date);
    visit.column("title", assessment.title);
    visit.column("unit", assessment.unit);
    visit.column("kind", assessment.kind);
    visit.column("status", assessment.status);
    visit.column("eligible", assessment.eligible);
    visit.column("balance_functions", assessment.balanceFunctions);
    visit.column("extensions", assessment.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<DimensionRecord> auto& record)
{
    visit.column("id", record.id);
    visit.column("weight", record.weight);
    visit.column("target", record.target);
    visit.column("evidence_grade", record.evidenceGrade);
    visit.column("agreed", record.agreed);
    visit.column("reason", record.reason);
    visit.column("notes", record.notes);
    visit.column("not_applicable", record.notApplicable);
    visit.column("extensions", record.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Ballot> auto& ballot)
{
    visit.column("participant", ballot.participant);
    visit.column("round", ballot.round);
    visit.vote("answer", "score", ballot.vote);
    visit.column("confidence", ballot.confidence);
    visit.column("proof", ballot.proof);
    visit.column("extensions", ballot.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<IndicatorAnswer> auto& answer)
{
    visit.column("id", answer.id);
    visit.yesOrNo("answer", answer.yes);
    visit.column("note", answer.note);
    visit.column("extensions", answer.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<EvidenceItem> auto& item)
{
    visit.column("kind", item.kind);
    visit.column("title", item.title);
    visit.column("text", item.text);
    visit.column("file_name", item.fileName);
    visit.column("mime_type", item.mimeType);
    visit.column("extensions", item.extensions);
    visit.column("content", item.content);
    visit.attachment("size", "sha256", item);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Plan> auto& plan)
{
    visit.column("playbooks", plan.playbooks);
    visit.column("assessments", plan.assessments);
    visit.column("start", plan.start);
    visit.column("capacity_days_per_week", plan.capacityDaysPerWeek);
    visit.column("role_capacity", plan.roleCapacity);
    visit.column("parallel_limit", plan.parallelLimit);
    visit.column("freeze_weeks", plan.freezeWeeks);
    visit.column("budget_days", plan.budgetDays);
    visit.column("candidates", plan.candidates);
    visit.column("extensions", plan.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<CustomPlay> auto& custom)
{
    visit.column("title", custom.title);
    visit.column("what", custom.what);
    visit.column("deliverable", custom.deliverable);
    visit.column("playbook", custom.playbook);
    visit.column("step", custom.step);
    visit.column("owner_role", custom.ownerRole);
    visit.column("support_roles", custom.supportRoles);
    visit.column("workstream", custom.workstream);
    visit.column("prerequisites", custom.prerequisites);
    visit.column("advances", custom.advances);
    visit.column("kpis", custom.kpis);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<PlannedPlay> auto& play)
{
    visit.column("id", play.id);
    visit.column("state", play.state);
    visit.column("accountable", play.accountable);
    visit.column("effort_days", play.effortDays);
    visit.column("duration_weeks", play.durationWeeks);
    visit.column("pinned_start", play.pinnedStart);
    visit.column("waived", play.waived);
    visit.column("forced", play.forced);
    visit.column("actual_start", play.actualStart);
    visit.column("actual_finish", play.actualFinish);
    visit.column("notes", play.notes);
    visit.custom("custom", play.custom);
    visit.column("extensions", play.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<MetricValue> auto& value)
{
    visit.column("metric", value.metric);
    visit.column("period_end", value.periodEnd);
    visit.column("unit", value.unit);
    visit.column("account_group", value.group);
    visit.column("value", value.value);
    visit.column("inputs", value.inputs);
    visit.column("n", value.n);
    visit.column("source", value.source);
    visit.column("extensions", value.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Risk> auto& risk)
{
    visit.column("id", risk.id);
    visit.column("title", risk.title);
    visit.column("pitfall", risk.pitfall);
    visit.column("severity", risk.severity);
    visit.column("owner", risk.owner);
    visit.column("mitigation", risk.mitigation);
    visit.column("status", risk.status);
    visit.column("extensions", risk.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Review> auto& review)
{
    visit.column("id", review.id);
    visit.column("date", review.date);
    visit.column("attendees", review.attendees);
    visit.column("decisions", review.decisions);
    visit.column("actions", review.actions);
    visit.column("extensions", review.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Snapshot> auto& snapshot)
{
    visit.column("id", snapshot.id);
    visit.column("name", snapshot.name);
    visit.column("date", snapshot.date);
    visit.column("state", snapshot.state);
    visit.column("extensions", snapshot.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Dismissal> auto& dismissal)
{
    visit.column("pitfall", dismissal.pitfall);
    visit.column("subject", dismissal.subject);
    visit.column("reason", dismissal.reason);
    visit.column("extensions", dismissal.extensions);
}

} // namespace milepost

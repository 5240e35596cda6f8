// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/fields.h"

/// How each kind of thing lies in its table: its fields (fields.h) under the names of their
/// columns, or, where the table differs from them, one function a kind, that shows each column with
/// its field to a visitor. Reading, writing and the journal are such visitors, so that they cannot
/// differ. Values of a column: see cells.h.
namespace milepost {

/// The column of a field: `lifecycleStage` is `lifecycle_stage`. The text lives as long as the
/// thread.
[[nodiscard]] const char* columnName(const char* field);

/// Shows the fields of a thing as columns.
template <class Visitor>
class FieldColumns {
public:
    explicit FieldColumns(Visitor& visit) : m_visit(visit) {}

    void field(const char* name, auto& value, const FieldRule& = {})
    {
        m_visit.column(columnName(name), value);
    }
    void children(const char*, const auto&, const FieldRule&) {} // they have a table of their own
    void custom(const char* name, auto& custom) { m_visit.custom(columnName(name), custom); }
    void extensions(auto& kept) { m_visit.column("extensions", kept); }

private:
    Visitor& m_visit;
};

template <class Visitor, class T>
requires Fielded<std::remove_const_t<T>>
void visitColumns(Visitor& visit, T& thing)
{
    FieldColumns<Visitor> columns(visit);
    visitFields(columns, thing);
}

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
    visit.column("agreed_median", record.agreedMedian);
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
    visit.column("id", item.id);
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
    visit.column("replanned_from", plan.replannedFrom);
    visit.column("capacity_days_per_week", plan.capacityDaysPerWeek);
    visit.column("role_capacity", plan.roleCapacity);
    visit.column("person_capacity", plan.personCapacity);
    visit.column("parallel_limit", plan.parallelLimit);
    visit.column("freeze_weeks", plan.freezeWeeks);
    visit.column("budget_days", plan.budgetDays);
    visit.column("candidates", plan.candidates);
    visit.column("baseline", plan.baseline);
    visit.column("scenario", plan.scenario);
    visit.column("extensions", plan.extensions);
}

template <class Visitor>
void visitColumns(Visitor& visit, Is<Risk> auto& risk)
{
    visit.column("id", risk.id);
    visit.column("title", risk.title);
    visit.column("pitfall", risk.pitfall);
    visit.column("severity", risk.severity);
    visit.column("owner", risk.owner);
    visit.column("early_sign", risk.earlySign);
    visit.column("mitigation", risk.mitigation);
    visit.column("status", risk.status);
    visit.column("extensions", risk.extensions);
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/limits.h"
#include "core/engagement/engagement.h"

#include <concepts>

/// The description of each kind of thing: one function a kind, that shows each field with its name
/// and its range to a visitor. The exchange format's reader and writer, the validator and the
/// tables of the engagement file are such visitors, so that they cannot differ.
///
/// A visitor has `field(name, value, rule)` for every type of field below; `children(name, list,
/// rule)` for things that have a table of their own; `custom(name, play)` for the definition of a
/// play of one's own, whose fields stand beside those of the play; and, always last,
/// `extensions(object)`. The name is that of the exchange format; its column has the same words.
namespace milepost {

template <class T, class Thing>
concept Is = std::same_as<std::remove_const_t<T>, Thing>;

/// The range of a field: of a text its length in UTF-16 units (of bytes their number), of a list or
/// a map the number of entries, of a number the least and the greatest value. The length and the
/// numbers of a list or a map are those of its entries.
struct FieldRule {
    bool required = false;
    qsizetype length = limits::kNameLength;
    qsizetype count = limits::kListItems;
    double min = -limits::kMaxAmount;
    double max = limits::kMaxAmount;
};

namespace rules {

inline constexpr FieldRule kLine{};
inline constexpr FieldRule kRequired{.required = true};
inline constexpr FieldRule kText{.length = limits::kTextLength};
inline constexpr FieldRule kRequiredText{.required = true, .length = limits::kTextLength};
inline constexpr FieldRule kIdText{.length = limits::kIdLength};
inline constexpr FieldRule kRequiredIdText{.required = true, .length = limits::kIdLength};
inline constexpr FieldRule kAmount{};
inline constexpr FieldRule kPositive{.min = 0};
inline constexpr FieldRule kShare{.min = 0, .max = 1};
inline constexpr FieldRule kCapacity{.min = limits::kMinCapacity, .max = limits::kMaxCapacity};

constexpr FieldRule within(double min, double max)
{
    return {.min = min, .max = max};
}
constexpr FieldRule upTo(qsizetype count)
{
    return {.count = count};
}

} // namespace rules

void visitFields(auto& visit, Is<ChecklistItem> auto& item)
{
    visit.field("text", item.text, rules::kRequired);
    visit.field("done", item.done);
    visit.extensions(item.extensions);
}

void visitFields(auto& visit, Is<LogEntry> auto& entry)
{
    visit.field("date", entry.date, rules::kRequired);
    visit.field("text", entry.text, rules::kRequiredText);
    visit.extensions(entry.extensions);
}

void visitFields(auto& visit, Is<Advance> auto& advance)
{
    visit.field("dimension", advance.dimension);
    visit.field("transition", advance.transition, rules::kRequired);
    visit.field("lift", advance.lift, FieldRule{.required = true, .min = 0, .max = 1});
    visit.extensions(advance.extensions);
}

void visitFields(auto& visit, Is<CustomPlay> auto& custom)
{
    visit.field("title", custom.title, rules::kRequired);
    visit.field("what", custom.what, rules::kText);
    visit.field("deliverable", custom.deliverable, rules::kText);
    visit.field("playbook", custom.playbook);
    visit.field("step", custom.step);
    visit.field("ownerRole", custom.ownerRole);
    visit.field("supportRoles", custom.supportRoles);
    visit.field("workstream", custom.workstream);
    visit.field("prerequisites", custom.prerequisites);
    visit.field("advances", custom.advances);
    visit.field("kpis", custom.kpis);
}

void visitFields(auto& visit, Is<PlannedPlay> auto& play)
{
    visit.field("id", play.id);
    visit.field("state", play.state);
    visit.field("accountable", play.accountable);
    visit.field("effortDays", play.effortDays, rules::within(0, limits::kMaxEffortDays));
    visit.field("durationWeeks", play.durationWeeks, rules::within(1, limits::kMaxDurationWeeks));
    visit.field("pinnedStart", play.pinnedStart);
    visit.field("waived", play.waived);
    visit.field("forced", play.forced);
    visit.field("actualStart", play.actualStart);
    visit.field("actualFinish", play.actualFinish);
    visit.field("notes", play.notes, rules::kText);
    visit.field("progress", play.progress, rules::within(0, 100));
    visit.field("checklist", play.checklist);
    visit.field("log", play.log);
    visit.field("responsible", play.responsible);
    visit.field("consulted", play.consulted);
    visit.field("informed", play.informed);
    visit.field("exitCriterion", play.exitCriterion, rules::kText);
    visit.field("evaluationDate", play.evaluationDate);
    visit.custom("custom", play.custom);
    visit.extensions(play.extensions);
}

void visitFields(auto& visit, Is<Scenario> auto& scenario)
{
    visit.field("id", scenario.id);
    visit.field("name", scenario.name, rules::kRequired);
    visit.field("playbooks", scenario.playbooks);
    visit.field("assessments", scenario.assessments);
    visit.field("start", scenario.start);
    visit.field("capacityDaysPerWeek", scenario.capacityDaysPerWeek, rules::kCapacity);
    visit.field("roleCapacity", scenario.roleCapacity, rules::kCapacity);
    visit.field("personCapacity", scenario.personCapacity, rules::kCapacity);
    visit.field("parallelLimit", scenario.parallelLimit, rules::within(1, limits::kMaxParallel));
    visit.field("freezeWeeks", scenario.freezeWeeks);
    visit.field("budgetDays", scenario.budgetDays, rules::kPositive);
    visit.field("candidates", scenario.candidates, rules::upTo(limits::kPlays));
    visit.field("plays", scenario.plays, rules::upTo(limits::kPlays));
    visit.extensions(scenario.extensions);
}

void visitFields(auto& visit, Is<MetricDefinition> auto& definition)
{
    visit.field("cohortDate", definition.cohortDate);
    visit.field("basis", definition.basis);
    visit.field("usage", definition.usage);
    visit.field("smallestCustomer", definition.smallestCustomer, rules::kPositive);
    visit.extensions(definition.extensions);
}

void visitFields(auto& visit, Is<Goal> auto& goal)
{
    visit.field("metric", goal.metric);
    visit.field("baseline", goal.baseline, rules::kAmount);
    visit.field("baselineDate", goal.baselineDate);
    visit.field("target", goal.target, rules::kAmount);
    visit.field("targetDate", goal.targetDate);
    visit.field("owners", goal.owners);
    visit.field("definition", goal.definition);
    visit.extensions(goal.extensions);
}

void visitFields(auto& visit, Is<MetricValue> auto& value)
{
    visit.field("metric", value.metric);
    visit.field("periodEnd", value.periodEnd, rules::kRequired);
    visit.field("unit", value.unit);
    visit.field("group", value.group);
    visit.field("value", value.value, rules::kAmount);
    visit.field("inputs", value.inputs, rules::kAmount);
    visit.field("n", value.n, rules::within(0, limits::kMaxGroupSize));
    visit.field("source", value.source);
    visit.field("definition", value.definition);
    visit.extensions(value.extensions);
}

void visitFields(auto& visit, Is<ReviewAction> auto& action)
{
    visit.field("text", action.text, rules::kText);
    visit.field("owner", action.owner);
    visit.field("due", action.due);
    visit.field("closed", action.closed);
    visit.extensions(action.extensions);
}

void visitFields(auto& visit, Is<Review> auto& review)
{
    visit.field("id", review.id);
    visit.field("date", review.date, rules::kRequired);
    visit.field("attendees", review.attendees, rules::kText);
    visit.field("decisions", review.decisions, rules::kText);
    visit.field("actions", review.actions, rules::kText);
    visit.field("cadence", review.cadence);
    visit.field("next", review.next);
    visit.extensions(review.extensions);
}

void visitFields(auto& visit, Is<Account> auto& account)
{
    visit.field("id", account.id);
    visit.field("segment", account.segment);
    visit.field("started", account.started);
    visit.field("involvedSince", account.involvedSince);
    visit.field("outcomeDate", account.outcomeDate);
    visit.field("renewalDue", account.renewalDue);
    visit.field("renewed", account.renewed);
    visit.field("startArr", account.startArr, rules::kPositive);
    visit.field("churnedArr", account.churnedArr, rules::kPositive);
    visit.field("contractionArr", account.contractionArr, rules::kPositive);
    visit.field("expansionArr", account.expansionArr, rules::kPositive);
    visit.field("days", account.days, rules::within(0, limits::kMaxCaseDays));
    visit.field("open", account.open);
    visit.extensions(account.extensions);
}

void visitFields(auto& visit, Is<AccountList> auto& list)
{
    visit.field("id", list.id);
    visit.field("name", list.name, rules::kRequired);
    visit.field("periodStart", list.periodStart, rules::kRequired);
    visit.field("periodEnd", list.periodEnd, rules::kRequired);
    visit.field("source", list.source);
    visit.field("completeness", list.completeness, rules::kShare);
    visit.children("accounts", list.accounts,
                   FieldRule{.required = true, .count = limits::kAccounts});
    visit.extensions(list.extensions);
}

void visitFields(auto& visit, Is<Partner> auto& partner)
{
    visit.field("id", partner.id);
    visit.field("name", partner.name, rules::kRequired);
    visit.field("types", partner.types);
    visit.field("tier", partner.tier);
    visit.field("lifecycleStage", partner.lifecycleStage, rules::kIdText);
    visit.field("segments", partner.segments);
    visit.field("regions", partner.regions);
    visit.field("profile", partner.profile);
    visit.field("profileDate", partner.profileDate);
    visit.field("profileBy", partner.profileBy);
    visit.field("psat", partner.psat, rules::kShare);
    visit.field("lastReview", partner.lastReview);
    visit.extensions(partner.extensions);
}

void visitFields(auto& visit, Is<Coverage> auto& coverage)
{
    visit.field("segment", coverage.segment, rules::kRequiredIdText);
    visit.field("moment", coverage.moment, rules::kRequiredIdText);
    visit.field("leads", coverage.leads);
    visit.field("supporters", coverage.supporters);
    visit.extensions(coverage.extensions);
}

void visitFields(auto& visit, Is<Investment> auto& investment)
{
    visit.field("id", investment.id);
    visit.field("title", investment.title, rules::kRequired);
    visit.field("date", investment.date);
    visit.field("amount", investment.amount, rules::kPositive);
    visit.field("metric", investment.metric);
    visit.field("reviewDate", investment.reviewDate);
    visit.extensions(investment.extensions);
}

void visitFields(auto& visit, Is<AgendaPart> auto& part)
{
    visit.field("id", part.id, rules::kRequiredIdText);
    visit.field("title", part.title, rules::kRequired);
    visit.field("minutes", part.minutes, rules::within(0, limits::kMaxAgendaMinutes));
    visit.extensions(part.extensions);
}

void visitFields(auto& visit, Is<SessionClock> auto& clock)
{
    visit.field("started", clock.started);
    visit.field("partStarted", clock.partStarted);
    visit.field("pausedSince", clock.pausedSince);
    visit.field("pausedSeconds", clock.pausedSeconds, rules::within(0, 1'000'000));
    visit.extensions(clock.extensions);
}

void visitFields(auto& visit, Is<Attendance> auto& attendance)
{
    visit.field("participant", attendance.participant);
    visit.field("present", attendance.present);
    visit.field("observer", attendance.observer);
    visit.extensions(attendance.extensions);
}

void visitFields(auto& visit, Is<ParkedItem> auto& item)
{
    visit.field("id", item.id, rules::kRequiredIdText);
    visit.field("text", item.text, rules::kRequiredText);
    visit.field("done", item.done);
    visit.extensions(item.extensions);
}

void visitFields(auto& visit, Is<SilentNote> auto& note)
{
    visit.field("id", note.id, rules::kRequiredIdText);
    visit.field("part", note.part, rules::kIdText);
    visit.field("participant", note.participant);
    visit.field("text", note.text, rules::kRequiredText);
    visit.field("cluster", note.cluster);
    visit.extensions(note.extensions);
}

void visitFields(auto& visit, Is<CommitmentVote> auto& vote)
{
    visit.field("participant", vote.participant);
    visit.field("fingers", vote.fingers, FieldRule{.required = true, .min = 0, .max = 5});
    visit.field("note", vote.note, rules::kText);
    visit.extensions(vote.extensions);
}

void visitFields(auto& visit, Is<Reveal> auto& reveal)
{
    visit.field("assessment", reveal.assessment);
    visit.field("dimension", reveal.dimension);
    visit.field("round", reveal.round, FieldRule{.required = true, .min = 1, .max = 2});
    visit.field("time", reveal.time);
    visit.extensions(reveal.extensions);
}

void visitFields(auto& visit, Is<Workshop> auto& workshop)
{
    visit.field("assessments", workshop.assessments);
    visit.field("agenda", workshop.agenda);
    visit.field("part", workshop.part, rules::kIdText);
    visit.field("phase", workshop.phase, rules::kIdText);
    visit.field("dimension", workshop.dimension);
    visit.field("clock", workshop.clock);
    visit.field("attendance", workshop.attendance, rules::upTo(limits::kParticipants));
    visit.field("parkingLot", workshop.parkingLot);
    visit.field("silentNotes", workshop.silentNotes, rules::upTo(limits::kParticipants));
    visit.field("commitmentVotes", workshop.commitmentVotes, rules::upTo(limits::kParticipants));
    visit.field("revealed", workshop.revealed);
    visit.extensions(workshop.extensions);
}

void visitFields(auto& visit, Is<ReportSection> auto& section)
{
    visit.field("id", section.id, rules::kRequiredIdText);
    visit.field("hidden", section.hidden);
    visit.field("introduction", section.introduction, rules::kText);
    visit.extensions(section.extensions);
}

void visitFields(auto& visit, Is<OwnText> auto& text)
{
    visit.field("id", text.id, rules::kRequiredIdText);
    visit.field("text", text.text, rules::kText);
    visit.field("proposal", text.proposal, rules::kText);
    visit.extensions(text.extensions);
}

void visitFields(auto& visit, Is<ReportSettings> auto& report)
{
    visit.field("edition", report.edition, rules::kIdText);
    visit.field("audience", report.audience, rules::kIdText);
    visit.field("paper", report.paper);
    visit.field("language", report.language, rules::kIdText);
    visit.field("final", report.isFinal);
    visit.field("participantNames", report.participantNames);
    visit.field("logo", report.logo, FieldRule{.length = limits::kLogoBytes});
    visit.field("logoType", report.logoType);
    visit.field("accentColour", report.accentColour, rules::kIdText);
    visit.field("confidentiality", report.confidentiality);
    visit.field("consultant", report.consultant, rules::kText);
    visit.field("sections", report.sections);
    visit.field("texts", report.texts);
    visit.extensions(report.extensions);
}

/// Whether a type is described above.
namespace fields {
struct Probe {};
} // namespace fields
template <class T>
concept Fielded = requires(fields::Probe& probe, T& thing)
{
    visitFields(probe, thing);
};

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/edits/anyedit.h"

#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/equivalents.h"
#include "core/edits/evidence.h"
#include "core/edits/goals.h"
#include "core/edits/metricvalues.h"
#include "core/edits/newid.h"
#include "core/edits/organization.h"
#include "core/edits/ownplays.h"
#include "core/edits/participants.h"
#include "core/edits/pitfalls.h"
#include "core/edits/plansettings.h"
#include "core/edits/plansetup.h"
#include "core/edits/playdecisions.h"
#include "core/edits/playprogress.h"
#include "core/edits/prerequisites.h"
#include "core/edits/raci.h"
#include "core/edits/records.h"
#include "core/edits/reportedits.h"
#include "core/edits/scenarios.h"
#include "core/edits/severalplays.h"
#include "core/edits/snapshots.h"
#include "core/edits/votes.h"
#include "core/edits/waivers.h"
#include "core/edits/workshop.h"
#include "core/edits/workshoproom.h"
#include "core/edits/workshopvotes.h"

#include <algorithm>
#include <type_traits>

namespace milepost {

namespace {

template <class... P, class... Arguments>
Result<Change> call(EditSource& s, Result<Change> (*edit)(const Content&, const Engagement&, P...),
                    Arguments&&... arguments)
{
    return edit(s.content, s.engagement, std::forward<Arguments>(arguments)...);
}

template <class I>
I newId(EditSource& s)
{
    return edits::newId<I>(s.engagement, s.ids);
}

template <class List>
auto idOf(EditSource& s, const List& list)
{
    using I = std::decay_t<decltype(list.first().id)>;
    return list.isEmpty() ? I(QStringLiteral("gone")) : s.random.oneOf(list).id;
}

template <class List>
auto idsOf(EditSource& s, const List& list, int max)
{
    QList<std::decay_t<decltype(list.first().id)>> ids;
    for (const auto& item : s.random.someOf(list, max))
        ids.append(item.id);
    return ids;
}

UnitId unit(EditSource& s)
{
    return idOf(s, s.engagement.organization.units);
}

std::optional<UnitId> maybeUnit(EditSource& s)
{
    if (s.engagement.organization.units.isEmpty() || s.random.chance(50))
        return std::nullopt;
    return unit(s);
}

ParticipantId person(EditSource& s)
{
    return idOf(s, s.engagement.participants);
}

AssessmentId assessment(EditSource& s)
{
    return idOf(s, s.engagement.assessments);
}

DimensionPlace place(EditSource& s)
{
    const AssessmentId id = assessment(s);
    const Assessment* found = s.engagement.findAssessment(id);
    if (!found)
        return {id, DimensionId(QStringLiteral("gone"))};
    return {id, s.random.oneOf(s.content.findMatrix(found->matrix)->dimensions).id};
}

const DimensionRecord* recordAt(EditSource& s, const DimensionPlace& where)
{
    const Assessment* found = s.engagement.findAssessment(where.assessment);
    return found ? found->findDimension(where.dimension) : nullptr;
}

DimensionPlace recorded(EditSource& s)
{
    DimensionPlace where = place(s);
    for (int attempt = 0; attempt < 20 && !recordAt(s, where); ++attempt)
        where = place(s);
    return where;
}

/// Where there are votes of the first round only, if that is found.
DimensionPlace votedOnce(EditSource& s)
{
    DimensionPlace where = recorded(s);
    for (int attempt = 0; attempt < 60; ++attempt) {
        const DimensionRecord* record = recordAt(s, where);
        if (record && !record->ballots.isEmpty() &&
            std::all_of(record->ballots.cbegin(), record->ballots.cend(),
                        [](const Ballot& ballot) { return ballot.round == 1; }))
            return where;
        where = recorded(s);
    }
    return where;
}

Ballot ballotFor(EditSource& s, const DimensionPlace& where)
{
    const Assessment* found = s.engagement.findAssessment(where.assessment);
    Ballot ballot;
    ballot.participant = person(s);
    if (found && found->eligible && !found->eligible->isEmpty())
        ballot.participant = s.random.oneOf(*found->eligible);
    ballot.vote = Vote(s.random.oneOf(HalfStage::all()));
    ballot.proof = s.random.maybeText(60);
    return ballot;
}

PlayId play(EditSource& s)
{
    return idOf(s, s.content.plays);
}

PlannedPlay playWith(EditSource& s, const std::function<bool(const PlannedPlay&)>& holds)
{
    const QList<PlannedPlay> plays = s.engagement.plan.value_or(Plan()).plays;
    const auto found = std::find_if(plays.cbegin(), plays.cend(), holds);
    PlannedPlay none;
    none.id = PlayId(QStringLiteral("gone"));
    return found == plays.cend() ? none : *found;
}

PlayId ownPlay(EditSource& s)
{
    return playWith(s, [](const PlannedPlay& planned) { return planned.custom.has_value(); }).id;
}

CustomPlay definition(EditSource& s)
{
    CustomPlay made;
    made.title = s.random.text(40).simplified();
    made.what = s.random.maybeText(80, true);
    made.ownerRole = idOf(s, s.content.roles);
    return made;
}

qsizetype placeIn(EditSource& s, qsizetype size)
{
    return s.random.number(0, static_cast<int>(qMax(size, qsizetype(1))) - 1);
}

QString name(EditSource& s)
{
    return s.random.text(40).simplified();
}

MetricKey key(EditSource& s)
{
    return s.engagement.metricValues.isEmpty()
               ? MetricKey()
               : metricKeyOf(s.random.oneOf(s.engagement.metricValues));
}

void addOrganizationEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"setOrganizationText",
         [](S& s) { return call(s, setOrganizationText, OrganizationField::Sponsor, name(s)); }},
        {"addUnit", [](S& s) { return call(s, addUnit, newId<UnitId>(s), name(s), maybeUnit(s)); }},
        {"renameUnit", [](S& s) { return call(s, renameUnit, unit(s), name(s)); }},
        {"moveUnit",
         [](S& s) { return call(s, moveUnit, unit(s), maybeUnit(s), std::optional<UnitId>()); }},
        {"deleteUnit", [](S& s) { return call(s, deleteUnit, unit(s)); }},
        {"addParticipant",
         [](S& s) {
             return call(s, addParticipant, newId<ParticipantId>(s),
                         NewParticipant{name(s), Function::Sales, maybeUnit(s)});
         }},
        {"addParticipants",
         [](S& s) {
             return call(s, addParticipants,
                         QList<ParticipantId>{newId<ParticipantId>(s), newId<ParticipantId>(s)},
                         QList<NewParticipant>{{name(s), Function::Cs, maybeUnit(s)},
                                               {name(s), Function::Other, maybeUnit(s)}});
         }},
        {"renameParticipant", [](S& s) { return call(s, renameParticipant, person(s), name(s)); }},
        {"setParticipantFunction",
         [](S& s) { return call(s, setParticipantFunction, person(s), Function::Finance); }},
        {"setParticipantUnit",
         [](S& s) { return call(s, setParticipantUnit, person(s), maybeUnit(s)); }},
        {"moveParticipant",
         [](S& s) {
             return call(s, moveParticipant, person(s),
                         placeIn(s, s.engagement.participants.size()));
         }},
        {"deleteParticipants",
         [](S& s) { return call(s, deleteParticipants, idsOf(s, s.engagement.participants, 2)); }},
    };
}

void addAssessmentEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"addAssessment",
         [](S& s) {
             return call(s, addAssessment, newId<AssessmentId>(s),
                         NewAssessment{idOf(s, s.content.matrices), s.random.date(), name(s),
                                       maybeUnit(s), AssessmentKind::Self});
         }},
        {"addReassessment",
         [](S& s) {
             return call(s, addReassessment, newId<AssessmentId>(s), assessment(s),
                         s.random.date());
         }},
        {"setAssessmentTitle",
         [](S& s) { return call(s, setAssessmentTitle, assessment(s), name(s)); }},
        {"setAssessmentDate",
         [](S& s) { return call(s, setAssessmentDate, assessment(s), s.random.date()); }},
        {"setAssessmentUnit",
         [](S& s) { return call(s, setAssessmentUnit, assessment(s), maybeUnit(s)); }},
        {"setAssessmentKind",
         [](S& s) { return call(s, setAssessmentKind, assessment(s), AssessmentKind::Self); }},
        {"setBalanceFunctions",
         [](S& s) { return call(s, setBalanceFunctions, assessment(s), s.random.chance(50)); }},
        {"setEligible",
         [](S& s) {
             std::optional<QList<ParticipantId>> eligible;
             if (s.random.chance(50)) {
                 eligible.emplace();
                 for (const Participant& each : s.engagement.participants)
                     eligible->append(each.id);
             }
             return call(s, setEligible, assessment(s), eligible);
         }},
        {"closeAssessment", [](S& s) { return call(s, closeAssessment, assessment(s)); }},
        {"reopenAssessment", [](S& s) { return call(s, reopenAssessment, assessment(s)); }},
        {"deleteAssessment", [](S& s) { return call(s, deleteAssessment, assessment(s)); }},
    };
}

void addVoteEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"castBallot",
         [](S& s) {
             const DimensionPlace where = place(s);
             return call(s, castBallot, where, ballotFor(s, where));
         }},
        {"clearBallot",
         [](S& s) {
             const DimensionPlace where = recorded(s);
             const DimensionRecord* record = recordAt(s, where);
             const Ballot one = record ? record->ballots.value(0) : Ballot();
             return call(s, clearBallot, where, one.participant, one.round);
         }},
        {"castBallots",
         [](S& s) {
             const DimensionPlace where = place(s);
             return call(s, castBallots, where.assessment,
                         QList<DimensionBallot>{{where.dimension, ballotFor(s, where)}});
         }},
        {"startSecondRound", [](S& s) { return call(s, startSecondRound, votedOnce(s)); }},
        {"withdrawSecondRound", [](S& s) { return call(s, withdrawSecondRound, recorded(s)); }},
        {"answerIndicator",
         [](S& s) {
             const DimensionPlace where = place(s);
             const bool known = s.content.findDimension(where.dimension);
             return call(s, answerIndicator, where,
                         known ? s.make.indicator(where.dimension).id : IndicatorId(),
                         static_cast<IndicatorReply>(s.random.number(0, 2)));
         }},
        {"setIndicatorNote",
         [](S& s) {
             const DimensionPlace where = recorded(s);
             const DimensionRecord* record = recordAt(s, where);
             return call(s, setIndicatorNote, where,
                         record ? idOf(s, record->indicators) : IndicatorId(), name(s));
         }},
        {"agreeScore",
         [](S& s) {
             return call(s, agreeScore, place(s), s.random.oneOf(HalfStage::all()), name(s),
                         s.random.chance(50) ? std::optional(2.0) : std::nullopt);
         }},
        {"withdrawAgreedScore", [](S& s) { return call(s, withdrawAgreedScore, recorded(s)); }},
        {"setReason", [](S& s) { return call(s, setReason, place(s), name(s)); }},
        {"setNotes", [](S& s) { return call(s, setNotes, place(s), s.random.maybeText(90)); }},
        {"setEvidenceGrade",
         [](S& s) { return call(s, setEvidenceGrade, place(s), s.random.number(0, 3)); }},
        {"setWeight", [](S& s) { return call(s, setWeight, place(s), s.random.number(1, 5)); }},
        {"setTarget",
         [](S& s) { return call(s, setTarget, place(s), s.random.oneOf(HalfStage::all())); }},
        {"setNotApplicable",
         [](S& s) { return call(s, setNotApplicable, place(s), s.random.maybeText(40)); }},
        {"addEvidence", [](S& s) { return call(s, addEvidence, place(s), s.make.evidence()); }},
        {"updateEvidence",
         [](S& s) { return call(s, updateEvidence, recorded(s), 0, s.make.evidence()); }},
        {"removeEvidence", [](S& s) { return call(s, removeEvidence, recorded(s), 0); }},
    };
}

void addPlanEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"setPlanStart", [](S& s) { return call(s, setPlanStart, s.random.maybeDate()); }},
        {"replan",
         [](S& s) {
             const auto isPinned = [](const PlannedPlay& one) { return one.pinnedStart.isValid(); };
             const PlannedPlay one = playWith(s, isPinned);
             return call(s, replan, s.random.date(),
                         one.pinnedStart.isValid() ? QList<PlayId>{one.id} : QList<PlayId>());
         }},
        {"setCapacity", [](S& s) { return call(s, setCapacity, s.random.real(0.5, 20)); }},
        {"setRoleCapacity",
         [](S& s) {
             return call(s, setRoleCapacity, idOf(s, s.content.roles), s.random.real(0.5, 20));
         }},
        {"setPersonCapacity",
         [](S& s) {
             return call(s, setPersonCapacity,
                         QStringLiteral("Person %1").arg(s.random.number(1, 9)),
                         s.random.real(0.5, 20));
         }},
        {"setUpPlan",
         [](S& s) {
             PlanSetup setup = planSetupOf(s.engagement);
             setup.start = s.random.maybeDate();
             setup.budgetDays = s.random.real(1, 400);
             setup.personCapacity.clear();
             setup.goals.append(s.make.goal());
             return call(s, setUpPlan, setup);
         }},
        {"setParallelLimit", [](S& s) { return call(s, setParallelLimit, s.random.number(1, 9)); }},
        {"setFreezeWeeks",
         [](S& s) {
             return call(s, setFreezeWeeks, QList<QDate>{s.random.date(), s.random.date()});
         }},
        {"addFreezeWeek", [](S& s) { return call(s, addFreezeWeek, s.random.date()); }},
        {"removeFreezeWeek",
         [](S& s) {
             const QList<QDate> weeks = s.engagement.plan.value_or(Plan()).freezeWeeks;
             return call(s, removeFreezeWeek, weeks.isEmpty() ? s.random.date() : weeks.first());
         }},
        {"placeNotBefore",
         [](S& s) {
             return call(s, placeNotBefore, QMap<PlayId, QDate>{{play(s), s.random.date()}});
         }},
        {"setBudget", [](S& s) { return call(s, setBudget, s.random.real(1, 400)); }},
        {"setPlaybooks",
         [](S& s) { return call(s, setPlaybooks, idsOf(s, s.content.playbooks, 3)); }},
        {"setPlanAssessments",
         [](S& s) { return call(s, setPlanAssessments, idsOf(s, s.engagement.assessments, 1)); }},
        {"basePlanOn", [](S& s) { return call(s, basePlanOn, assessment(s)); }},
        {"setCandidates",
         [](S& s) { return call(s, setCandidates, idsOf(s, s.content.plays, 5)); }},
        {"setPlayState",
         [](S& s) {
             return call(s, setPlayState, play(s), static_cast<PlayState>(s.random.number(0, 4)),
                         PlayDates());
         }},
        {"setPlayDates",
         [](S& s) {
             const auto isDated = [](const PlannedPlay& one) { return one.actualStart.isValid(); };
             return call(s, setPlayDates, playWith(s, isDated).id, PlayDates());
         }},
        {"setAccountable", [](S& s) { return call(s, setAccountable, play(s), name(s)); }},
        {"setRaci",
         [](S& s) {
             return call(s, setRaci, play(s), name(s),
                         s.random.oneOf(QList<RaciPart>(kRaciParts.begin(), kRaciParts.end())));
         }},
        {"clearRaci",
         [](S& s) {
             const auto names = [](const PlannedPlay& one) { return !one.accountable.isEmpty(); };
             const PlannedPlay one = playWith(s, names);
             return call(s, clearRaci, one.id, one.accountable);
         }},
        {"setPlayEffort",
         [](S& s) { return call(s, setPlayEffort, play(s), s.random.real(0.5, 30)); }},
        {"setPlayDuration",
         [](S& s) { return call(s, setPlayDuration, play(s), s.random.number(1, 20)); }},
        {"pinPlay", [](S& s) { return call(s, pinPlay, play(s), s.random.date()); }},
        {"unpinPlay",
         [](S& s) {
             const auto isPinned = [](const PlannedPlay& one) { return one.pinnedStart.isValid(); };
             return call(s, unpinPlay, playWith(s, isPinned).id);
         }},
        {"pinPlays",
         [](S& s) {
             return call(s, pinPlays,
                         QList<PlayStart>{{play(s), s.random.date()}, {play(s), s.random.date()}});
         }},
        {"unpinPlays",
         [](S& s) {
             const auto isPinned = [](const PlannedPlay& one) { return one.pinnedStart.isValid(); };
             return call(s, unpinPlays,
                         QList<PlayId>{playWith(s, isPinned).id, playWith(s, isPinned).id});
         }},
        {"setPlayDurations",
         [](S& s) {
             return call(s, setPlayDurations,
                         QList<PlayLength>{{play(s), s.random.number(1, 20)},
                                           {play(s), s.random.number(1, 20)}});
         }},
        {"setAccountableOf",
         [](S& s) {
             return call(s, setAccountableOf, QList<PlayId>{play(s), play(s)}, name(s));
         }},
        {"movePlayToStep",
         [](S& s) {
             const auto isOwn = [](const PlannedPlay& one) { return one.custom.has_value(); };
             const Playbook& book = s.random.oneOf(s.content.playbooks);
             return call(s, movePlayToStep, playWith(s, isOwn).id, book.id,
                         s.random.oneOf(book.steps).id);
         }},
        {"waivePrerequisite",
         [](S& s) {
             const Play& one = s.random.oneOf(s.content.plays);
             return call(s, waivePrerequisite, one.id,
                         one.prerequisites.isEmpty() ? play(s) : one.prerequisites.first(),
                         Waiver{name(s), name(s)});
         }},
        {"requirePrerequisite",
         [](S& s) {
             const auto waives = [](const PlannedPlay& one) { return !one.waived.isEmpty(); };
             const PlannedPlay one = playWith(s, waives);
             return call(s, requirePrerequisite, one.id, one.waived.value(0));
         }},
        {"addPrerequisite",
         [](S& s) {
             const auto isOwn = [](const PlannedPlay& one) { return one.custom.has_value(); };
             return call(s, addPrerequisite, playWith(s, isOwn).id, play(s));
         }},
        {"replacePrerequisite",
         [](S& s) {
             const auto needs = [](const PlannedPlay& one) {
                 return one.custom && !one.custom->prerequisites.isEmpty();
             };
             const PlannedPlay one = playWith(s, needs);
             const PlayId need = one.custom ? one.custom->prerequisites.value(0) : PlayId();
             return call(s, replacePrerequisite, one.id, need, play(s));
         }},
        {"removePrerequisite",
         [](S& s) {
             const auto needs = [](const PlannedPlay& one) {
                 return one.custom && !one.custom->prerequisites.isEmpty();
             };
             const PlannedPlay one = playWith(s, needs);
             const PlayId need = one.custom ? one.custom->prerequisites.value(0) : PlayId();
             return call(s, removePrerequisite, one.id, need, Waiver());
         }},
        {"mergeEquivalents",
         [](S& s) {
             const Play& one = s.random.oneOf(s.content.plays);
             EquivalentMerge merge;
             merge.stays = one.id;
             merge.go = one.equivalents.isEmpty() ? QList<PlayId>{play(s)} : one.equivalents;
             merge.waiting = {play(s), play(s)};
             merge.reason = name(s);
             return call(s, mergeEquivalents, merge);
         }},
        {"forcePlay",
         [](S& s) {
             return call(s, forcePlay, play(s), static_cast<Forced>(s.random.number(0, 2)));
         }},
        {"setPlayNotes",
         [](S& s) { return call(s, setPlayNotes, play(s), s.random.maybeText(60, true)); }},
        {"setPlayProgress",
         [](S& s) { return call(s, setPlayProgress, play(s), s.random.number(0, 100)); }},
        {"setPlayChecklist",
         [](S& s) {
             return call(s, setPlayChecklist, play(s),
                         QList<ChecklistItem>{{name(s), s.random.chance(50)}, {name(s)}});
         }},
        {"setPlayLog",
         [](S& s) {
             return call(s, setPlayLog, play(s), QList<LogEntry>{{s.random.date(), name(s)}});
         }},
        {"setExitCriterion",
         [](S& s) { return call(s, setExitCriterion, play(s), s.random.maybeText(60, true)); }},
        {"setEvaluationDate",
         [](S& s) { return call(s, setEvaluationDate, play(s), s.random.date()); }},
        {"resetPlay",
         [](S& s) {
             const auto isShipped = [](const PlannedPlay& one) { return !one.custom; };
             return call(s, resetPlay, playWith(s, isShipped).id);
         }},
        {"addOwnPlay",
         [](S& s) {
             return call(s, addOwnPlay, newId<PlayId>(s), definition(s), s.random.real(1, 9), 3);
         }},
        {"updateOwnPlay", [](S& s) { return call(s, updateOwnPlay, ownPlay(s), definition(s)); }},
        {"deleteOwnPlay", [](S& s) { return call(s, deleteOwnPlay, ownPlay(s)); }},
    };
}

void addRecordEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"setGoal", [](S& s) { return call(s, setGoal, s.make.goal()); }},
        {"moveGoal",
         [](S& s) {
             const QList<Goal>& goals = s.engagement.goals;
             return call(s, moveGoal, goals.isEmpty() ? MetricId() : s.random.oneOf(goals).metric,
                         placeIn(s, goals.size()));
         }},
        {"removeGoal",
         [](S& s) {
             const QList<Goal>& goals = s.engagement.goals;
             return call(s, removeGoal,
                         goals.isEmpty() ? MetricId() : s.random.oneOf(goals).metric);
         }},
        {"setMetricValue", [](S& s) { return call(s, setMetricValue, s.make.metricValue()); }},
        {"setMetricValues",
         [](S& s) { return call(s, setMetricValues, QList<MetricValue>{s.make.metricValue()}); }},
        {"replaceMetricValue",
         [](S& s) { return call(s, replaceMetricValue, key(s), s.make.metricValue()); }},
        {"removeMetricValues",
         [](S& s) { return call(s, removeMetricValues, QList<MetricKey>{key(s)}); }},
        {"addRisk",
         [](S& s) {
             Risk risk = s.make.risk();
             risk.id = newId<RiskId>(s);
             return call(s, addRisk, risk);
         }},
        {"updateRisk",
         [](S& s) {
             Risk risk = s.make.risk();
             risk.id = idOf(s, s.engagement.risks);
             return call(s, updateRisk, risk);
         }},
        {"moveRisk",
         [](S& s) {
             return call(s, moveRisk, idOf(s, s.engagement.risks),
                         placeIn(s, s.engagement.risks.size()));
         }},
        {"deleteRisk", [](S& s) { return call(s, deleteRisk, idOf(s, s.engagement.risks)); }},
        {"addReview",
         [](S& s) {
             Review review = s.make.review();
             review.id = newId<ReviewId>(s);
             return call(s, addReview, review);
         }},
        {"updateReview",
         [](S& s) {
             Review review = s.make.review();
             review.id = idOf(s, s.engagement.reviews);
             return call(s, updateReview, review);
         }},
        {"deleteReview", [](S& s) { return call(s, deleteReview, idOf(s, s.engagement.reviews)); }},
        {"dismissPitfall",
         [](S& s) {
             return call(s, dismissPitfall, idOf(s, s.content.pitfalls), QString(), name(s));
         }},
        {"takeBackDismissal",
         [](S& s) {
             const QList<Dismissal>& there = s.engagement.dismissals;
             const Dismissal one = there.isEmpty() ? Dismissal() : s.random.oneOf(there);
             return call(s, takeBackDismissal, one.pitfall, one.subject);
         }},
        {"addSnapshot",
         [](S& s) {
             Snapshot snapshot = s.make.snapshot();
             snapshot.id = newId<SnapshotId>(s);
             return call(s, addSnapshot, snapshot);
         }},
        {"takeBaseline",
         [](S& s) {
             Snapshot snapshot = s.make.snapshot();
             snapshot.id = newId<SnapshotId>(s);
             return call(s, takeBaseline, snapshot);
         }},
        {"renameSnapshot",
         [](S& s) { return call(s, renameSnapshot, idOf(s, s.engagement.snapshots), name(s)); }},
        {"deleteSnapshot",
         [](S& s) { return call(s, deleteSnapshot, idOf(s, s.engagement.snapshots)); }},
    };
}

Scenario scenarioThere(EditSource& s)
{
    const QList<Scenario> there = s.engagement.plan.value_or(Plan()).scenarios;
    return there.isEmpty() ? Scenario() : s.random.oneOf(there);
}

void addScenarioEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"addScenarios",
         [](S& s) {
             Scenario scenario = s.make.scenario();
             scenario.id = newId<ScenarioId>(s);
             return call(s, addScenarios, QList{scenario});
         }},
        {"setUpScenario",
         [](S& s) {
             const Scenario there = scenarioThere(s);
             Scenario scenario = s.make.scenario();
             scenario.id = there.id;
             scenario.plays = there.plays;
             return call(s, setUpScenario, scenario);
         }},
        {"decideInScenario",
         [](S& s) {
             const Scenario there = scenarioThere(s);
             const PlayId play = there.plays.isEmpty() || s.random.chance(50)
                                     ? idOf(s, s.content.plays)
                                     : s.random.oneOf(there.plays).id;
             if (s.random.chance(30))
                 return call(s, decideInScenario, there.id, play, std::nullopt);
             return call(s, decideInScenario, there.id, play,
                         s.random.chance(50) ? Forced::In : Forced::Out);
         }},
        {"deleteScenario", [](S& s) { return call(s, deleteScenario, scenarioThere(s).id); }},
        {"chooseScenario",
         [](S& s) {
             return call(s, chooseScenario,
                         s.random.chance(30) ? std::nullopt : std::optional(scenarioThere(s).id));
         }},
    };
}

void addReportEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"setReportEdition",
         [](S& s) { return call(s, setReportEdition, QStringLiteral("board")); }},
        {"setReportPaper", [](S& s) { return call(s, setReportPaper, PaperSize::Letter); }},
        {"setReportFinal", [](S& s) { return call(s, setReportFinal, s.random.chance(50)); }},
        {"setReportNames", [](S& s) { return call(s, setReportNames, s.random.chance(50)); }},
        {"setReportAudience",
         [](S& s) { return call(s, setReportAudience, AudienceProfile::Board); }},
        {"setReportLanguage",
         [](S& s) { return call(s, setReportLanguage, QStringLiteral("de")); }},
        {"setReportBrand",
         [](S& s) {
             return call(s, setReportBrand,
                         ReportBrand{QStringLiteral("#004488"),
                                     QByteArrayLiteral("<svg xmlns='http://www.w3.org/2000/svg'/>"),
                                     name(s), s.random.chance(50)});
         }},
        {"setReportConfidentiality",
         [](S& s) { return call(s, setReportConfidentiality, name(s)); }},
    };
}

ParticipantId invited(EditSource& s)
{
    const QList<Attendance> roster = s.engagement.workshop.value_or(Workshop()).attendance;
    return roster.isEmpty() ? person(s) : s.random.oneOf(roster).participant;
}

QString parked(EditSource& s)
{
    const QList<ParkedItem> items = s.engagement.workshop.value_or(Workshop()).parkingLot;
    return items.isEmpty() ? QStringLiteral("gone") : s.random.oneOf(items).id;
}

NewWorkshop newWorkshop(EditSource& s)
{
    NewWorkshop workshop;
    for (const Assessment& one : s.engagement.assessments) {
        if (workshop.assessments.isEmpty() && one.status == AssessmentStatus::Open)
            workshop.assessments = {one.id};
    }
    workshop.invited = idsOf(s, s.engagement.participants, 6);
    if (s.random.chance(50))
        workshop.agenda = {{QStringLiteral("own"), name(s), 5}};
    return workshop;
}

QDateTime moment(EditSource& s)
{
    return QDateTime(s.random.date(), QTime(9, 30), Qt::UTC);
}

void addSessionEdits(QList<AnyEdit>& all)
{
    using S = EditSource;
    using namespace edits;
    all += QList<AnyEdit>{
        {"beginWorkshop", [](S& s) { return call(s, beginWorkshop, newWorkshop(s), moment(s)); }},
        {"goToPart",
         [](S& s) {
             const Workshop workshop = s.engagement.workshop.value_or(Workshop());
             return call(s, goToPart, s.random.oneOf(agendaOf(s.content, workshop)).id, moment(s));
         }},
        {"stepPart",
         [](S& s) { return call(s, stepPart, s.random.chance(50) ? 1 : -1, moment(s)); }},
        {"pauseWorkshop", [](S& s) { return call(s, pauseWorkshop, moment(s)); }},
        {"continueWorkshop", [](S& s) { return call(s, continueWorkshop, moment(s)); }},
        {"stretchPart", [](S& s) { return call(s, stretchPart, s.random.number(-5, 5)); }},
        {"endWorkshop", [](S& s) { return call(s, endWorkshop); }},
        {"workOnDimension",
         [](S& s) {
             const QList<SessionDimension> dimensions = sessionDimensions(s.content, s.engagement);
             return call(s, workOnDimension,
                         dimensions.isEmpty() ? DimensionId()
                                              : s.random.oneOf(dimensions).dimension->id);
         }},
        {"goToPhase",
         [](S& s) {
             return call(s, goToPhase,
                         s.random.chance(50) ? SessionPhase::Question : SessionPhase::Agree);
         }},
        {"openVote", [](S& s) { return call(s, openVote); }},
        {"castSessionVote",
         [](S& s) {
             const Ballot ballot = ballotFor(s, place(s));
             return call(s, castSessionVote,
                         SessionBallot{invited(s), ballot.vote, ballot.confidence, ballot.proof});
         }},
        {"withdrawSessionVote",
         [](S& s) {
             const auto at = dimensionAtWork(s.content, s.engagement);
             const bool any = at && at->record && !at->record->ballots.isEmpty();
             return call(s, withdrawSessionVote,
                         any ? s.random.oneOf(at->record->ballots).participant : person(s));
         }},
        {"revealVotes", [](S& s) { return call(s, revealVotes, Missing::DoWithout, moment(s)); }},
        {"inviteParticipant", [](S& s) { return call(s, inviteParticipant, person(s)); }},
        {"setPresent", [](S& s) { return call(s, setPresent, invited(s), s.random.chance(50)); }},
        {"setObserver", [](S& s) { return call(s, setObserver, invited(s), s.random.chance(50)); }},
        {"parkItem", [](S& s) { return call(s, parkItem, name(s)); }},
        {"setParkedDone",
         [](S& s) { return call(s, setParkedDone, parked(s), s.random.chance(50)); }},
        {"removeParked", [](S& s) { return call(s, removeParked, parked(s)); }},
    };
}

} // namespace

const QList<AnyEdit>& everyEdit()
{
    static const QList<AnyEdit> all = [] {
        QList<AnyEdit> list;
        addOrganizationEdits(list);
        addAssessmentEdits(list);
        addVoteEdits(list);
        addPlanEdits(list);
        addRecordEdits(list);
        addReportEdits(list);
        addSessionEdits(list);
        addScenarioEdits(list);
        return list;
    }();
    return all;
}

} // namespace milepost

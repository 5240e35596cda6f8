// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/edits/goals.h"
#include "core/edits/ownplays.h"
#include "core/edits/plansettings.h"
#include "core/edits/playdecisions.h"
#include "core/edits/raci.h"
#include "core/edits/waivers.h"
#include "tests/support/testclass.h"
#include "tests/ui/document/verbtest.h"

using namespace milepost;

namespace {

const PlayId kOwn(QStringLiteral("own-1"));
const PlayId kScorecard(QStringLiteral("align-outcome-scorecard"));
const PlayId kCharter(QStringLiteral("align-sponsor-charter"));
const PlayId kGone(QStringLiteral("gone"));
const MetricId kNrr(QStringLiteral("nrr"));
const MetricId kGrr(QStringLiteral("grr"));
const RoleId kCsLeader(QStringLiteral("cs-leader"));

const PlannedPlay& play(const Engagement& e, const PlayId& id)
{
    static const PlannedPlay nothing;
    const PlannedPlay* found = e.plan->findPlay(id);
    return found ? *found : nothing;
}

Goal goalFor(const MetricId& metric, double target)
{
    Goal goal;
    goal.metric = metric;
    goal.target = target;
    goal.targetDate = QDate(2026, 3, 31);
    goal.owners = {kCsLeader};
    return goal;
}

CustomPlay ownPlay(const char* title)
{
    CustomPlay own;
    own.title = QString::fromLatin1(title);
    own.playbook = PlaybookId(QStringLiteral("align-cs-ecosystem"));
    own.step = StepId(QStringLiteral("align-cs-ecosystem-2-map"));
    own.ownerRole = kCsLeader;
    own.workstream = WorkstreamId(QStringLiteral("lifecycle-plays"));
    own.prerequisites = {kCharter};
    own.advances = {
        {DimensionId(QStringLiteral("align-lifecycle-design")), Transition::OneToTwo, 0.5}};
    own.kpis = {kNrr};
    return own;
}

Verb updateOwn(const std::function<void(CustomPlay&)>& spoil)
{
    return [=](EngagementDocument& d) {
        CustomPlay own = ownPlay("Breakfast");
        spoil(own);
        return d.perform(edits::updateOwnPlay, kOwn, own);
    };
}

} // namespace

class TestPlanVerbs : public QObject {
    Q_OBJECT

private slots:
    void eachIsOneNamedStepThatCanBeTakenBack_data()
    {
        verbColumns();
        goalRows();
        settingRows();
        decisionRows();
        dateRows();
        ownPlayRows();
    }
    void eachIsOneNamedStepThatCanBeTakenBack() { checkVerb(); }

    void badInputIsRefused_data()
    {
        refusalColumns();
        goalRefusals();
        settingRefusals();
        decisionRefusals();
        ownPlayRefusals();
    }
    void badInputIsRefused() { checkRefusal(); }

    void whatIsSoAlreadyNeedsNoStep()
    {
        checkNothingToDo([](EngagementDocument& d) { return d.perform(edits::moveGoal, kGrr, 1); });
        checkNothingToDo([](EngagementDocument& d) { return d.perform(edits::setCapacity, 2); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::addFreezeWeek, QDate(2025, 12, 24));
        });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::removeFreezeWeek, QDate(2025, 6, 2));
        });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::setRoleCapacity, kCsLeader, {}); });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::unpinPlay, kCharter); });
        checkNothingToDo(
            [](EngagementDocument& d) { return d.perform(edits::resetPlay, kCharter); });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::waivePrerequisite, kScorecard, kCharter, Waiver());
        });
        checkNothingToDo([](EngagementDocument& d) {
            return d.perform(edits::setPlayState, kScorecard, PlayState::Started, {});
        });
    }

    void missingPlanIsMadeInTheSameStep()
    {
        Engagement engagement = smallEngagement();
        engagement.plan.reset();
        EngagementDocument document(shippedContent(), engagement);
        QVERIFY(document.perform(edits::pinPlay, kCharter, QDate(2025, 6, 2)).ok());
        QCOMPARE(document.engagement().plan->plays.size(), 1);
        document.undo();
        QCOMPARE(document.engagement(), engagement);
        QVERIFY(document.perform(edits::setBudget, 40).ok());
        QCOMPARE(document.engagement().plan->budgetDays, std::optional<double>(40));
        document.undo();
        QCOMPARE(document.engagement(), engagement);
        QVERIFY(
            document
                .perform(edits::addOwnPlay, document.newId<PlayId>(), ownPlay("Breakfast"), 3, 2)
                .ok());
        const PlannedPlay& own = document.engagement().plan->plays.first();
        QCOMPARE(own.state, PlayState::Planned);
        QCOMPARE(own.effortDays, std::optional<double>(3));
        QCOMPARE(own.durationWeeks, std::optional<int>(2));
    }

    void stateKeepsTheDatesThatItAllows()
    {
        EngagementDocument document(shippedContent(), smallEngagement());
        const QDate start = play(document.engagement(), kScorecard).actualStart;
        const QDate finish(2025, 6, 30);
        QVERIFY(
            document.perform(edits::setPlayState, kScorecard, PlayState::Done, {{}, finish}).ok());
        QCOMPARE(play(document.engagement(), kScorecard).actualStart, start);
        QCOMPARE(play(document.engagement(), kScorecard).actualFinish, finish);
        QVERIFY(document.perform(edits::setPlayState, kScorecard, PlayState::Started, {}).ok());
        QCOMPARE(play(document.engagement(), kScorecard).actualStart, start);
        QVERIFY(!play(document.engagement(), kScorecard).actualFinish.isValid());
        QVERIFY(document.perform(edits::setPlayState, kScorecard, PlayState::Proposed, {}).ok());
        QVERIFY(!play(document.engagement(), kScorecard).actualStart.isValid());
    }

private:
    static void goalRows()
    {
        const MetricId sourced(QStringLiteral("partner-sourced-share"));
        verbRow(
            "add goal",
            [=](EngagementDocument& d) { return d.perform(edits::setGoal, goalFor(sourced, 0.3)); },
            "Add goal Partner-sourced revenue share",
            [=](const Engagement& e) { return e.goals.last() == goalFor(sourced, 0.3); });
        verbRow(
            "edit goal",
            [](EngagementDocument& d) { return d.perform(edits::setGoal, goalFor(kNrr, 1.1)); },
            "Edit goal Net Revenue Retention (NRR)",
            [](const Engagement& e) { return e.goals.first() == goalFor(kNrr, 1.1); });
        verbRow(
            "move goal", [](EngagementDocument& d) { return d.perform(edits::moveGoal, kNrr, 1); },
            "Move goal Net Revenue Retention (NRR)",
            [](const Engagement& e) { return e.goals.first().metric == kGrr; });
        verbRow(
            "remove goal", [](EngagementDocument& d) { return d.perform(edits::removeGoal, kNrr); },
            "Remove goal Net Revenue Retention (NRR)",
            [](const Engagement& e) { return e.goals.size() == 1; });
    }

    static void settingRows()
    {
        verbRow(
            "start",
            [](EngagementDocument& d) { return d.perform(edits::setPlanStart, QDate(2025, 9, 1)); },
            "Set start of the plan to 1 Sep 2025",
            [](const Engagement& e) { return e.plan->start == QDate(2025, 9, 1); });
        verbRow(
            "start by default",
            [](EngagementDocument& d) { return d.perform(edits::setPlanStart, {}); },
            "Let the plan start with the latest assessment",
            [](const Engagement& e) { return !e.plan->start.isValid(); });
        verbRow(
            "capacity", [](EngagementDocument& d) { return d.perform(edits::setCapacity, 1); },
            "Set capacity to 1 day per week",
            [](const Engagement& e) { return e.plan->capacityDaysPerWeek == 1; });
        verbRow(
            "capacity of a role",
            [](EngagementDocument& d) { return d.perform(edits::setRoleCapacity, kCsLeader, 0.5); },
            "Set capacity of Head of Customer Success to 0.5 days per week",
            [](const Engagement& e) { return e.plan->roleCapacity.value(kCsLeader) == 0.5; });
        verbRow(
            "parallel limit",
            [](EngagementDocument& d) { return d.perform(edits::setParallelLimit, 6); },
            "Set parallel limit to 6",
            [](const Engagement& e) { return e.plan->parallelLimit == 6; });
        verbRow(
            "freeze weeks: by their Mondays, in order, once",
            [](EngagementDocument& d) {
                return d.perform(edits::setFreezeWeeks,
                                 {QDate(2025, 8, 6), QDate(2025, 7, 27), QDate(2025, 8, 4)});
            },
            "Set freeze weeks",
            [](const Engagement& e) {
                return e.plan->freezeWeeks == QList<QDate>{QDate(2025, 7, 21), QDate(2025, 8, 4)};
            });
        verbRow(
            "add a freeze week",
            [](EngagementDocument& d) {
                return d.perform(edits::addFreezeWeek, QDate(2025, 8, 6));
            },
            "Freeze the week of 4 Aug 2025",
            [](const Engagement& e) {
                return e.plan->freezeWeeks == QList<QDate>{QDate(2025, 8, 4), QDate(2025, 12, 22)};
            });
        verbRow(
            "remove a freeze week",
            [](EngagementDocument& d) {
                return d.perform(edits::removeFreezeWeek, QDate(2025, 12, 25));
            },
            "Work in the week of 22 Dec 2025",
            [](const Engagement& e) { return e.plan->freezeWeeks.isEmpty(); });
        verbRow(
            "budget", [](EngagementDocument& d) { return d.perform(edits::setBudget, 60); },
            "Set budget to 60 days", [](const Engagement& e) { return e.plan->budgetDays == 60; });
        verbRow(
            "playbooks",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlaybooks,
                                 QList{PlaybookId(QStringLiteral("measure-ecosystem-clv"))});
            },
            "Choose playbooks",
            [](const Engagement& e) {
                return e.plan->playbooks && e.plan->playbooks->size() == 1;
            });
        verbRow(
            "assessments",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlanAssessments,
                                 QList{AssessmentId(QStringLiteral("a0002"))});
            },
            "Choose the assessments of the plan",
            [](const Engagement& e) {
                return e.plan->assessments == QList{AssessmentId(QStringLiteral("a0002"))};
            });
        verbRow(
            "latest assessments",
            [](EngagementDocument& d) { return d.perform(edits::setPlanAssessments, {}); },
            "Plan on the latest assessments",
            [](const Engagement& e) { return !e.plan->assessments; });
        verbRow(
            "candidates",
            [](EngagementDocument& d) {
                return d.perform(edits::setCandidates, QList<PlayId>{kCharter, kOwn});
            },
            "Choose the plays of the plan",
            [](const Engagement& e) {
                return e.plan->candidates == QList<PlayId>{kCharter, kOwn};
            });
        verbRow(
            "no candidates",
            [](EngagementDocument& d) { return d.perform(edits::setCandidates, {}); },
            "Let the plan choose its plays",
            [](const Engagement& e) { return !e.plan->candidates; });
    }

    static void decisionRows()
    {
        verbRow(
            "accountable",
            [](EngagementDocument& d) {
                return d.perform(edits::setAccountable, kCharter, QStringLiteral("Dana"));
            },
            "Make Dana accountable for “Sponsor charter”",
            [](const Engagement& e) {
                return play(e, kCharter).accountable == QLatin1String("Dana");
            });
        verbRow(
            "responsible",
            [](EngagementDocument& d) {
                return d.perform(edits::setRaci, kCharter, QStringLiteral("Dana"),
                                 RaciPart::Responsible);
            },
            "Make Dana responsible for “Sponsor charter”",
            [](const Engagement& e) {
                return play(e, kCharter).responsible == QList<QString>{QStringLiteral("Dana")};
            });
        verbRow(
            "consulted",
            [](EngagementDocument& d) {
                return d.perform(edits::setRaci, kCharter, QStringLiteral("Dana"),
                                 RaciPart::Consulted);
            },
            "Consult Dana on “Sponsor charter”",
            [](const Engagement& e) {
                return play(e, kCharter).consulted == QList<QString>{QStringLiteral("Dana")};
            });
        verbRow(
            "informed",
            [](EngagementDocument& d) {
                return d.perform(edits::setRaci, kCharter, QStringLiteral("Dana"),
                                 RaciPart::Informed);
            },
            "Inform Dana of “Sponsor charter”",
            [](const Engagement& e) {
                return play(e, kCharter).informed == QList<QString>{QStringLiteral("Dana")};
            });
        verbRow(
            "effort",
            [](EngagementDocument& d) { return d.perform(edits::setPlayEffort, kCharter, 2.5); },
            "Set effort of “Sponsor charter” to 2.5 days",
            [](const Engagement& e) { return play(e, kCharter).effortDays == 2.5; });
        verbRow(
            "duration",
            [](EngagementDocument& d) { return d.perform(edits::setPlayDuration, kCharter, 1); },
            "Set duration of “Sponsor charter” to 1 week",
            [](const Engagement& e) { return play(e, kCharter).durationWeeks == 1; });
        verbRow(
            "pin",
            [](EngagementDocument& d) {
                return d.perform(edits::pinPlay, kCharter, QDate(2025, 6, 2));
            },
            "Pin “Sponsor charter” to 2 Jun 2025",
            [](const Engagement& e) { return play(e, kCharter).pinnedStart == QDate(2025, 6, 2); });
        verbRow(
            "waive",
            [](EngagementDocument& d) {
                return d.perform(edits::waivePrerequisite, kOwn, kCharter, Waiver());
            },
            "Waive “Sponsor charter” before “Partner breakfast”",
            [](const Engagement& e) { return play(e, kOwn).waived == QList<PlayId>{kCharter}; });
        verbRow(
            "require again",
            [](EngagementDocument& d) {
                return d.perform(edits::requirePrerequisite, kScorecard, kCharter);
            },
            "Require “Sponsor charter” before “Shared outcome scorecard”",
            [](const Engagement& e) { return play(e, kScorecard).waived == QList<PlayId>{kOwn}; });
        verbRow(
            "force in",
            [](EngagementDocument& d) { return d.perform(edits::forcePlay, kCharter, Forced::In); },
            "Force “Sponsor charter” into the plan",
            [](const Engagement& e) { return play(e, kCharter).forced == Forced::In; });
        verbRow(
            "force out",
            [](EngagementDocument& d) { return d.perform(edits::forcePlay, kOwn, Forced::Out); },
            "Force “Partner breakfast” out of the plan",
            [](const Engagement& e) { return play(e, kOwn).forced == Forced::Out; });
        verbRow(
            "notes",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayNotes, kOwn, QStringLiteral("Coffee"));
            },
            "Edit notes of “Partner breakfast”",
            [](const Engagement& e) { return play(e, kOwn).notes == QLatin1String("Coffee"); });
        verbRow(
            "take back decisions",
            [](EngagementDocument& d) { return d.perform(edits::resetPlay, kScorecard); },
            "Take back what was decided about “Shared outcome scorecard”",
            [](const Engagement& e) { return !e.plan->findPlay(kScorecard); });
    }

    static void dateRows()
    {
        verbRow(
            "start a play",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kCharter, PlayState::Started,
                                 {QDate(2025, 6, 2), {}});
            },
            "Start “Sponsor charter”",
            [](const Engagement& e) {
                return play(e, kCharter).state == PlayState::Started &&
                       play(e, kCharter).actualStart == QDate(2025, 6, 2);
            });
        verbRow(
            "finish a play",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kScorecard, PlayState::Done,
                                 {{}, QDate(2025, 7, 4)});
            },
            "Finish “Shared outcome scorecard”",
            [](const Engagement& e) {
                return play(e, kScorecard).state == PlayState::Done &&
                       play(e, kScorecard).actualFinish == QDate(2025, 7, 4);
            });
        verbRow(
            "drop a play",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kCharter, PlayState::Dropped, {});
            },
            "Drop “Sponsor charter”",
            [](const Engagement& e) { return play(e, kCharter).state == PlayState::Dropped; });
        verbRow(
            "plan a play",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kCharter, PlayState::Planned, {});
            },
            "Plan “Sponsor charter”",
            [](const Engagement& e) { return play(e, kCharter).state == PlayState::Planned; });
        verbRow(
            "leave a play to the proposal",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kOwn, PlayState::Proposed, {});
            },
            "Leave “Partner breakfast” to the proposal",
            [](const Engagement& e) { return play(e, kOwn).state == PlayState::Proposed; });
        verbRow(
            "correct the dates",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayDates, kScorecard, {QDate(2025, 5, 6), {}});
            },
            "Set dates of “Shared outcome scorecard”",
            [](const Engagement& e) {
                return play(e, kScorecard).actualStart == QDate(2025, 5, 6);
            });
    }

    static void ownPlayRows()
    {
        verbRow(
            "add",
            [](EngagementDocument& d) {
                return d.perform(edits::addOwnPlay, d.newId<PlayId>(), ownPlay("Joint offer"), {},
                                 {});
            },
            "Add play “Joint offer”",
            [](const Engagement& e) {
                const PlannedPlay& last = e.plan->plays.last();
                return last.custom == ownPlay("Joint offer") && last.state == PlayState::Planned;
            });
        verbRow(
            "edit",
            [](EngagementDocument& d) {
                return d.perform(edits::updateOwnPlay, kOwn, ownPlay("Dinner"));
            },
            "Edit play “Dinner”",
            [](const Engagement& e) { return play(e, kOwn).custom == ownPlay("Dinner"); });
        verbRow(
            "delete: nothing names it any more",
            [](EngagementDocument& d) { return d.perform(edits::deleteOwnPlay, kOwn); },
            "Delete play “Partner breakfast”",
            [](const Engagement& e) {
                return !e.plan->findPlay(kOwn) && e.plan->candidates == QList<PlayId>{kScorecard} &&
                       play(e, kScorecard).waived == QList<PlayId>{kCharter};
            });
    }

    static void goalRefusals()
    {
        refusalRow(
            "goal without a metric",
            [](EngagementDocument& d) {
                return d.perform(edits::setGoal, goalFor(MetricId(QStringLiteral("gone")), 1));
            },
            "There is no metric “gone”");
        refusalRow(
            "goal without end",
            [](EngagementDocument& d) {
                return d.perform(edits::setGoal,
                                 goalFor(kNrr, std::numeric_limits<double>::infinity()));
            },
            "The target must be between");
        refusalRow(
            "goal of an unknown role",
            [](EngagementDocument& d) {
                Goal goal = goalFor(kNrr, 1);
                goal.owners = {RoleId(QStringLiteral("gone"))};
                return d.perform(edits::setGoal, goal);
            },
            "There is no role “gone”");
        refusalRow(
            "goal with an owner twice",
            [](EngagementDocument& d) {
                Goal goal = goalFor(kNrr, 1);
                goal.owners = {kCsLeader, kCsLeader};
                return d.perform(edits::setGoal, goal);
            },
            "listed twice");
        refusalRow(
            "move a goal too far",
            [](EngagementDocument& d) { return d.perform(edits::moveGoal, kNrr, 2); },
            "no such place");
        refusalRow(
            "remove what is no goal",
            [](EngagementDocument& d) {
                return d.perform(edits::removeGoal, MetricId(QStringLiteral("gone")));
            },
            "There is no goal “gone”");
    }

    static void settingRefusals()
    {
        refusalRow(
            "start too early",
            [](EngagementDocument& d) { return d.perform(edits::setPlanStart, QDate(1969, 1, 1)); },
            "between the years");
        refusalRow(
            "no capacity", [](EngagementDocument& d) { return d.perform(edits::setCapacity, 0); },
            "between 0.01 and 1,000");
        refusalRow(
            "capacity that is no number",
            [](EngagementDocument& d) {
                return d.perform(edits::setCapacity, std::numeric_limits<double>::quiet_NaN());
            },
            "between 0.01 and 1,000");
        refusalRow(
            "capacity of an unknown role",
            [](EngagementDocument& d) {
                return d.perform(edits::setRoleCapacity, RoleId(QStringLiteral("gone")), 1);
            },
            "There is no role “gone”");
        refusalRow(
            "no parallel play",
            [](EngagementDocument& d) { return d.perform(edits::setParallelLimit, 0); },
            "between 1 and 1,000");
        refusalRow(
            "freeze week without a date",
            [](EngagementDocument& d) { return d.perform(edits::addFreezeWeek, {}); },
            "must be a date");
        refusalRow(
            "negative budget",
            [](EngagementDocument& d) { return d.perform(edits::setBudget, -1); },
            "The budget in days must be between");
        refusalRow(
            "unknown playbook",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlaybooks, QList{PlaybookId(QStringLiteral("gone"))});
            },
            "There is no playbook “gone”");
        refusalRow(
            "two assessments of one matrix",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlanAssessments,
                                 QList{AssessmentId(QStringLiteral("a0001")),
                                       AssessmentId(QStringLiteral("a0003"))});
            },
            "score the same matrix");
        refusalRow(
            "unknown candidate",
            [](EngagementDocument& d) {
                return d.perform(edits::setCandidates, QList<PlayId>{kGone});
            },
            "There is no play “gone”");
        refusalRow(
            "candidate twice",
            [](EngagementDocument& d) {
                return d.perform(edits::setCandidates, QList<PlayId>{kCharter, kCharter});
            },
            "listed twice");
    }

    static void decisionRefusals()
    {
        refusalRow(
            "unknown play",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kGone, PlayState::Planned, {});
            },
            "There is no play “gone”");
        refusalRow(
            "planned with a start",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kCharter, PlayState::Planned,
                                 {QDate(2025, 1, 1), {}});
            },
            "only when it was started");
        refusalRow(
            "started with an end",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kCharter, PlayState::Started,
                                 {{}, QDate(2025, 1, 1)});
            },
            "only when it is done");
        refusalRow(
            "end before the start that is recorded",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayState, kScorecard, PlayState::Done,
                                 {{}, QDate(2025, 5, 4)});
            },
            "ends before it starts");
        refusalRow(
            "start of a play that was not started",
            [](EngagementDocument& d) {
                return d.perform(edits::setPlayDates, kOwn, {QDate(2025, 1, 1), {}});
            },
            "only when it was started");
        refusalRow(
            "long name",
            [](EngagementDocument& d) {
                return d.perform(edits::setAccountable, kOwn, longText(201));
            },
            "at most 200");
        refusalRow(
            "negative effort",
            [](EngagementDocument& d) { return d.perform(edits::setPlayEffort, kOwn, -0.5); },
            "between 0 and 10,000");
        refusalRow(
            "no duration",
            [](EngagementDocument& d) { return d.perform(edits::setPlayDuration, kOwn, 0); },
            "between 1 and 520");
        refusalRow(
            "pin to nothing",
            [](EngagementDocument& d) { return d.perform(edits::pinPlay, kOwn, {}); },
            "must be a date");
        refusalRow(
            "waive what is no prerequisite",
            [](EngagementDocument& d) {
                return d.perform(edits::waivePrerequisite, kCharter, kScorecard, Waiver());
            },
            "is not a prerequisite of");
        refusalRow(
            "reset a play of one's own",
            [](EngagementDocument& d) { return d.perform(edits::resetPlay, kOwn); },
            "a play of your own");
    }

    static void ownPlayRefusals()
    {
        refusalRow("no title", updateOwn([](CustomPlay& own) { own.title.clear(); }),
                   "The title of the play must not be empty");
        refusalRow("step of another playbook", updateOwn([](CustomPlay& own) {
                       own.step = StepId(QStringLiteral("measure-ecosystem-clv-2-map"));
                   }),
                   "belongs to another playbook");
        refusalRow("lift above a stage",
                   updateOwn([](CustomPlay& own) { own.advances[0].lift = 2; }),
                   "The lift in stages");
        refusalRow("unknown dimension", updateOwn([](CustomPlay& own) {
                       own.advances[0].dimension = DimensionId(QStringLiteral("gone"));
                   }),
                   "There is no dimension “gone”");
        refusalRow("unknown prerequisite",
                   updateOwn([](CustomPlay& own) { own.prerequisites = {kGone}; }),
                   "There is no play “gone”");
        refusalRow("circle", updateOwn([](CustomPlay& own) { own.prerequisites = {kOwn}; }),
                   "would run in a circle");
        refusalRow("unknown metric", updateOwn([](CustomPlay& own) {
                       own.kpis = {MetricId(QStringLiteral("gone"))};
                   }),
                   "There is no metric “gone”");
        refusalRow("role twice", updateOwn([](CustomPlay& own) {
                       own.supportRoles = {kCsLeader, kCsLeader};
                   }),
                   "listed twice");
        refusalRow(
            "edit a play of the content",
            [](EngagementDocument& d) {
                return d.perform(edits::updateOwnPlay, kCharter, ownPlay("X"));
            },
            "There is no play of your own");
        refusalRow(
            "delete a play of the content",
            [](EngagementDocument& d) { return d.perform(edits::deleteOwnPlay, kScorecard); },
            "There is no play of your own");
        refusalRow(
            "add without a title",
            [](EngagementDocument& d) {
                return d.perform(edits::addOwnPlay, d.newId<PlayId>(), CustomPlay(), {}, {});
            },
            "must not be empty");
    }
};

MILEPOST_TEST(TestPlanVerbs)
#include "test_planverbs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/content/contentreader.h"
#include "core/edits/plansettings.h"
#include "core/edits/plansetup.h"
#include "core/edits/playdecisions.h"
#include "core/edits/playprogress.h"
#include "core/edits/scenarios.h"
#include "core/edits/waivers.h"
#include "core/engagement/planinforce.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace milepost::edits;
using namespace Qt::StringLiterals;

namespace {

const PlayId kCharter(u"align-sponsor-charter"_s);
const PlayId kMap(u"align-lifecycle-map"_s);

Scenario scenarioCalled(const QString& name)
{
    Scenario scenario;
    scenario.id = ScenarioId(name.toLower());
    scenario.name = name;
    return scenario;
}

/// A plan with a budget of 100 days and the scenarios Lean (40 days, without the charter) and Bold
/// (twice the capacity).
Engagement withTwo()
{
    Engagement engagement;
    engagement.plan.emplace();
    engagement.plan->budgetDays = 100;
    Scenario lean = scenarioCalled(u"Lean"_s);
    lean.budgetDays = 40;
    PlannedPlay out;
    out.id = kCharter;
    out.forced = Forced::Out;
    lean.plays = {out};
    Scenario bold = scenarioCalled(u"Bold"_s);
    bold.capacityDaysPerWeek = 4;
    engagement.plan->scenarios = {lean, bold};
    return engagement;
}

Engagement after(const Engagement& before, const Result<Change>& change)
{
    Engagement next = before;
    if (change)
        applyChange(next, *change);
    return next;
}

} // namespace

class TestScenarioEdits : public QObject {
    Q_OBJECT

private:
    Content m_content;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
    }

    void choosingChangesNothingButTheChoice()
    {
        const Engagement before = withTwo();
        const Result<Change> change = chooseScenario(m_content, before, ScenarioId(u"lean"_s));
        QVERIFY(change.ok());
        QCOMPARE(change->name.toEnglish(), u"Choose scenario “Lean” as the plan"_s);
        const Engagement chosen = after(before, change);
        QCOMPARE(planInForce(chosen).budgetDays, 40.0);
        Engagement back = chosen;
        back.plan->scenario.reset();
        QCOMPARE(back, before);
        QCOMPARE(after(chosen, chooseScenario(m_content, chosen, std::nullopt)), before);
    }

    void whatTheChosenScenarioDiffersInIsChangedThere()
    {
        const Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        const Engagement next = after(chosen, setBudget(m_content, chosen, 50));
        QCOMPARE(planInForce(next).budgetDays, 50.0);
        QCOMPARE(next.plan->scenarios.first().budgetDays, 50.0);
        QCOMPARE(next.plan->budgetDays, 100.0);
        const Engagement same = after(chosen, setBudget(m_content, chosen, 100));
        QCOMPARE(planInForce(same).budgetDays, 100.0);
    }

    void whatItDoesNotDifferInIsChangedForAll()
    {
        const Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        const Engagement next = after(chosen, setCapacity(m_content, chosen, 3));
        QCOMPARE(next.plan->capacityDaysPerWeek, 3.0);
        QCOMPARE(next.plan->scenarios, chosen.plan->scenarios);
        QCOMPARE(planInForce(choosing(next, ScenarioId(u"bold"_s))).capacityDaysPerWeek, 4.0);
    }

    void aSettingThatIsTakenAwayIsTakenAwayInBoth()
    {
        const Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        const Engagement next = after(chosen, setBudget(m_content, chosen, std::nullopt));
        QVERIFY(!planInForce(next).budgetDays);
    }

    void whatIsDecidedOnAPlayThatItListsIsDecidedThere()
    {
        const Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        const Engagement next =
            after(chosen, setAccountable(m_content, chosen, kCharter, u"Dana"_s));
        QVERIFY(next.plan->plays.isEmpty());
        QCOMPARE(decisionInForce(next, kCharter)->accountable, u"Dana"_s);
        QCOMPARE(decisionInForce(next, kCharter)->forced, Forced::Out);
        const Engagement other = after(chosen, setAccountable(m_content, chosen, kMap, u"Jo"_s));
        QCOMPARE(other.plan->plays.size(), 1);
        QCOMPARE(other.plan->scenarios, chosen.plan->scenarios);
        const Engagement reset = after(chosen, resetPlay(m_content, chosen, kCharter));
        QVERIFY(!decisionInForce(reset, kCharter));
    }

    /// Each edit says what the plan that counts is then, whatever lies under it.
    void planSettingsSayTheSameWithAndWithoutAScenario()
    {
        Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        Scenario& lean = chosen.plan->scenarios[0];
        lean.start = QDate(2026, 3, 2);
        lean.parallelLimit = 2;
        lean.freezeWeeks = {QDate(2026, 3, 9)};
        lean.roleCapacity = {{m_content.roles.first().id, 1}};
        lean.personCapacity = {{u"Ada"_s, 1}};
        PlanSetup setup = planSetupOf(chosen);
        QCOMPARE(setup.parallelLimit, 2);
        setup.start = QDate(2026, 5, 4);
        setup.parallelLimit = 7;
        setup.freezeWeeks = {QDate(2026, 6, 1)};
        setup.roleCapacity = {{m_content.roles.at(1).id, 3}};
        setup.personCapacity = {};
        setup.budgetDays = 77;
        setup.capacityDaysPerWeek = 5;
        const Result<Change> change = setUpPlan(m_content, chosen, setup);
        QVERIFY(change.ok());
        const Engagement next = after(chosen, change);
        QVERIFY(planSetupOf(next) == setup);
        QCOMPARE(after(next, inverse(*change)), chosen);
    }

    void replanningUnpinsPlaysOfAScenarioTogether()
    {
        Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        PlannedPlay pinned;
        pinned.pinnedStart = QDate(2026, 1, 5);
        for (const PlayId& id : {kCharter, kMap}) {
            pinned.id = id;
            chosen.plan->scenarios[0].plays.removeIf(
                [&](const PlannedPlay& play) { return play.id == id; });
            chosen.plan->scenarios[0].plays.append(pinned);
        }
        const Engagement next =
            after(chosen, replan(m_content, chosen, QDate(2026, 2, 2), {kCharter, kMap}));
        QVERIFY(!decisionInForce(next, kCharter)->pinnedStart.isValid());
        QVERIFY(!decisionInForce(next, kMap)->pinnedStart.isValid());
        QCOMPARE(next.plan->replannedFrom, QDate(2026, 2, 2));
    }

    void scenariosAreRefused_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("no name") << u""_s << u"The name of the scenario"_s;
        QTest::newRow("equal name") << u"LEAN"_s
                                    << u"There is a scenario “Lean” already. Give this one "
                                       "another name."_s;
    }

    void scenariosAreRefused()
    {
        QFETCH(QString, name);
        QFETCH(QString, sentence);
        const Engagement engagement = withTwo();
        Scenario added = scenarioCalled(name);
        added.id = ScenarioId(u"third"_s);
        const Result<Change> adding = addScenarios(m_content, engagement, {added});
        QVERIFY(!adding.ok());
        QVERIFY2(adding.error().message.toEnglish().startsWith(sentence),
                 qPrintable(adding.error().message.toEnglish()));
        Scenario renamed = engagement.plan->scenarios.at(1);
        renamed.name = name;
        QVERIFY(!setUpScenario(m_content, engagement, renamed).ok());
    }

    void twoOfOneNameInOneStepAreRefused()
    {
        Scenario second = scenarioCalled(u"New"_s);
        second.id = ScenarioId(u"other"_s);
        QVERIFY(!addScenarios(m_content, withTwo(), {scenarioCalled(u"New"_s), second}).ok());
    }

    void noMoreScenariosThanAFileHolds()
    {
        QList<Scenario> many;
        for (qsizetype i = 0; i < limits::kScenarios; ++i)
            many.append(scenarioCalled(u"S%1"_s.arg(i)));
        const Engagement full = after({}, addScenarios(m_content, {}, many));
        QCOMPARE(full.plan->scenarios, many);
        QVERIFY(!addScenarios(m_content, full, {scenarioCalled(u"One more"_s)}).ok());
    }

    void settingsKeepTheRulesOfThePlan()
    {
        const Engagement engagement = withTwo();
        Scenario lean = engagement.plan->scenarios.first();
        lean.capacityDaysPerWeek = 0;
        QVERIFY(!setUpScenario(m_content, engagement, lean).ok());
        lean.capacityDaysPerWeek.reset();
        lean.playbooks = {PlaybookId(u"ghost"_s)};
        QVERIFY(!setUpScenario(m_content, engagement, lean).ok());
        lean.playbooks.reset();
        lean.budgetDays = 45;
        lean.parallelLimit = 3;
        const Result<Change> change = setUpScenario(m_content, engagement, lean);
        QVERIFY(change.ok());
        QCOMPARE(change->name.toEnglish(), u"Set budget and parallel limit of scenario “Lean”"_s);
        QCOMPARE(after(engagement, change).plan->scenarios.first(), lean);
        lean = engagement.plan->scenarios.first();
        lean.name = u"Small"_s;
        QCOMPARE(setUpScenario(m_content, engagement, lean)->name.toEnglish(),
                 u"Rename scenario to “Small”"_s);
    }

    void aScenarioDecidesOnAPlayOtherwiseThanThePlan()
    {
        Engagement engagement = withTwo();
        PlannedPlay dropped;
        dropped.id = kMap;
        dropped.state = PlayState::Dropped;
        dropped.accountable = u"Jo"_s;
        engagement.plan->plays = {dropped};
        const ScenarioId bold(u"bold"_s);
        const Result<Change> change =
            decideInScenario(m_content, engagement, bold, kMap, Forced::In);
        QVERIFY(change.ok());
        const Engagement next = after(engagement, change);
        QCOMPARE(next.plan->plays, engagement.plan->plays);
        const Plan plan = planInForce(choosing(next, bold));
        QCOMPARE(plan.findPlay(kMap)->forced, Forced::In);
        QCOMPARE(plan.findPlay(kMap)->state, PlayState::Proposed);
        QCOMPARE(plan.findPlay(kMap)->accountable, u"Jo"_s);
        QCOMPARE(after(next, decideInScenario(m_content, next, bold, kMap, std::nullopt)),
                 engagement);
    }

    /// What was done is done, whichever plan one looks at.
    void whatHasHappenedIsSoInEveryScenario()
    {
        const ScenarioId lean(u"lean"_s);
        const QDate day(2026, 3, 2);
        Engagement engagement = withTwo();
        engagement = after(engagement, setPlayState(m_content, engagement, kCharter,
                                                    PlayState::Started, {day, {}}));
        engagement = after(engagement, setPlayProgress(m_content, engagement, kCharter, 40));
        engagement = choosing(engagement, lean);
        QCOMPARE(decisionInForce(engagement, kCharter)->state, PlayState::Started);
        QCOMPARE(decisionInForce(engagement, kCharter)->actualStart, day);
        QCOMPARE(decisionInForce(engagement, kCharter)->progress, 40);
        QCOMPARE(decisionInForce(engagement, kCharter)->forced, Forced::Out);

        engagement = after(
            engagement, setPlayLog(m_content, engagement, kCharter, {LogEntry{day, u"Signed"_s}}));
        const Result<Change> done =
            setPlayState(m_content, engagement, kCharter, PlayState::Done, {day, day.addDays(11)});
        const Engagement finished = after(engagement, done);
        QCOMPARE(after(finished, inverse(*done)), engagement);
        const Engagement without = after(finished, deleteScenario(m_content, finished, lean));
        QCOMPARE(decisionInForce(without, kCharter)->state, PlayState::Done);
        QCOMPARE(decisionInForce(without, kCharter)->log.size(), 1);
    }

    void whatIsPlannedCanBeLeftToTheProposal()
    {
        Engagement engagement = withTwo();
        PlannedPlay planned;
        planned.id = kMap;
        planned.state = PlayState::Planned;
        engagement.plan->plays = {planned};
        const ScenarioId bold(u"bold"_s);
        const Engagement next =
            after(engagement, decideInScenario(m_content, engagement, bold, kMap, Forced::No));
        QCOMPARE(planInForce(choosing(next, bold)).findPlay(kMap)->state, PlayState::Proposed);
        QCOMPARE(next.plan->plays, engagement.plan->plays);
    }

    /// One risk for two plays, however many scenarios waive that one waits for the other.
    void aWaiverIsARiskAsLongAsThePlanOrAScenarioHasIt()
    {
        const Play* waiting = nullptr;
        for (const Play& play : m_content.plays) {
            if (!waiting && !play.prerequisites.isEmpty())
                waiting = &play;
        }
        QVERIFY(waiting);
        const PlayId need = waiting->prerequisites.first();
        const ScenarioId bold(u"bold"_s);
        Engagement engagement = withTwo();
        engagement = after(engagement, waivePrerequisite(m_content, engagement, waiting->id, need,
                                                         {u"Known already"_s, u"Dana"_s}));
        engagement = after(engagement,
                           decideInScenario(m_content, engagement, bold, waiting->id, Forced::In));
        QCOMPARE(engagement.risks.size(), 1);
        const Engagement chosen = choosing(engagement, bold);
        const Engagement required =
            after(chosen, requirePrerequisite(m_content, chosen, waiting->id, need));
        QCOMPARE(required.risks, engagement.risks);
        const Engagement again =
            after(required, waivePrerequisite(m_content, required, waiting->id, need, {}));
        QCOMPARE(again.risks, engagement.risks);

        const Engagement shared = choosing(required, std::nullopt);
        QVERIFY(after(shared, requirePrerequisite(m_content, shared, waiting->id, need))
                    .risks.isEmpty());

        Engagement onlyBold = choosing(again, std::nullopt);
        onlyBold = after(onlyBold, resetPlay(m_content, onlyBold, waiting->id));
        QCOMPARE(onlyBold.risks.size(), 1);
        QVERIFY(after(onlyBold, deleteScenario(m_content, onlyBold, bold)).risks.isEmpty());
    }

    void deletingTheChosenOneLeavesThePlanWithoutAScenario()
    {
        const Engagement chosen = choosing(withTwo(), ScenarioId(u"lean"_s));
        const Result<Change> change = deleteScenario(m_content, chosen, ScenarioId(u"lean"_s));
        const Engagement next = after(chosen, change);
        QCOMPARE(next.plan->scenarios.size(), 1);
        QVERIFY(!next.plan->scenario);
        QCOMPARE(after(next, inverse(*change)), chosen);
    }
};

MILEPOST_TEST(TestScenarioEdits)
#include "test_scenarioedits.moc"

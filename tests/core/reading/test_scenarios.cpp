// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/planinforce.h"
#include "core/planning/outlook.h"
#include "core/wording/scenariowords.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

class TestScenarios : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();
    const QDate m_day{2026, 3, 4};

    [[nodiscard]] QList<ScenarioSummary> summaries(const Engagement& engagement,
                                                   const QDate& day) const
    {
        return scenarioSummaries(m_content, engagement, scoreAll(m_content, engagement), day);
    }

    [[nodiscard]] QList<Scenario> three(const Engagement& engagement) const
    {
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const CompiledPlan plan = compilePlan(m_content, engagement, cards);
        const Reading reading(m_content, engagement, cards, plan, m_day);
        return threeScenarios(reading, {ScenarioId(u"a"_s), ScenarioId(u"b"_s), ScenarioId(u"c"_s)},
                              {u"Lean"_s, u"Balanced"_s, u"Ambitious"_s});
    }

    /// The worked example with the proposal of the whole playbook, and three scenarios around it.
    [[nodiscard]] Engagement withThree() const
    {
        Engagement engagement = workedEngagement();
        engagement.plan->candidates.reset();
        engagement.plan->scenarios = three(engagement);
        return engagement;
    }

private slots:
    void theChosenScenarioIsWhatThePlanSays()
    {
        int chosenOnes = 0;
        for (quint32 seed = 0; seed < 150; ++seed) {
            const Engagement engagement = generateEngagement(m_content, seed);
            const QList<Scorecard> cards = scoreAll(m_content, engagement);
            const CompiledPlan plan = compilePlan(m_content, engagement, cards);
            const Reading reading(m_content, engagement, cards, plan, m_day);
            const ScenarioSummary now = summaryOf(reading);
            const QList<ScenarioSummary> all =
                scenarioSummaries(m_content, engagement, cards, m_day);
            const Scenario* chosen = chosenScenario(engagement);
            chosenOnes += chosen ? 1 : 0;
            int inForce = 0;
            for (const ScenarioSummary& one : all) {
                if (!one.inForce)
                    continue;
                ++inForce;
                QCOMPARE(one.scenario, chosen ? std::optional(chosen->id) : std::nullopt);
                QVERIFY(one == now);
            }
            QCOMPARE(inForce, 1);
            QCOMPARE(now.plays.size(), plan.selection.chosen.size());
            QCOMPARE(now.days, plan.selection.effortDays);
            QCOMPARE(now.finish, plan.schedule.finish);
            QCOMPARE(now.late, reading.lateCount());
        }
        QVERIFY(chosenOnes > 10);
    }

    /// What stands in the columns is what comes when one of them is chosen.
    void choosingMakesThePlanWhatItsSummarySaid()
    {
        Engagement engagement = withThree();
        const QDate ahead(2026, 1, 5);
        const QList<ScenarioSummary> before = summaries(engagement, ahead);
        QCOMPARE(before.size(), 4);
        for (qsizetype i = 0; i < before.size(); ++i) {
            engagement.plan->scenario = before.at(i).scenario;
            ScenarioSummary then = summaries(engagement, ahead).at(i);
            QVERIFY(then.inForce);
            then.inForce = before.at(i).inForce;
            QVERIFY(then == before.at(i));
        }
    }

    void whatEntersAPlanUnderWayIsNotPlacedInThePast()
    {
        Engagement engagement = withThree();
        engagement.plan->scenario = ScenarioId(u"a"_s);
        const QDate later(2026, 6, 1);
        const QList<ScenarioSummary> all = summaries(engagement, later);
        QVERIFY(all.at(0).plays.size() > all.at(1).plays.size());
        QVERIFY(all.at(0).late <= all.at(1).late);
        QVERIFY(all.at(0).finish > later);
    }

    void leanTakesLessAndAmbitiousEndsEarlier()
    {
        const QList<ScenarioSummary> all = summaries(withThree(), QDate(2026, 1, 5));
        const ScenarioSummary& plan = all.at(0);
        const ScenarioSummary& lean = all.at(1);
        const ScenarioSummary& balanced = all.at(2);
        const ScenarioSummary& ambitious = all.at(3);
        QCOMPARE(plan.days, 74.0);
        QCOMPARE(lean.settings.budgetDays, 45.0); // three fifths of 74 days
        QVERIFY(lean.days <= 45.0 && lean.plays.size() < plan.plays.size());
        QVERIFY(lean.shortOfTarget() > plan.shortOfTarget());
        QVERIFY(lean.matrices.first().index < plan.matrices.first().index);
        QCOMPARE(balanced.settings.budgetDays, 74.0);
        QCOMPARE(balanced.plays, plan.plays);
        QCOMPARE(balanced.finish, plan.finish);
        QCOMPARE(ambitious.settings.budgetDays, 111.0);
        QCOMPARE(ambitious.settings.capacityDaysPerWeek, 3.0);
        QVERIFY(ambitious.finish < plan.finish);
        QCOMPARE(ambitious.plays.size(), plan.plays.size());
    }

    void theDifferenceIsSaidInWords()
    {
        const Engagement engagement = withThree();
        const QDate day(2026, 1, 5);
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const CompiledPlan plan = compilePlan(m_content, engagement, cards);
        const Reading reading(m_content, engagement, cards, plan, day);
        const Telling telling(reading, Language::english());
        const QList<ScenarioSummary> all = summaries(engagement, day);
        const QString lean = scenarioDifference(telling, all.at(1), all.at(0));
        const auto fewer = all.at(0).plays.size() - all.at(1).plays.size();
        QVERIFY2(lean.startsWith(u"%1\u00a0plays fewer"_s.arg(fewer)), qPrintable(lean));
        QVERIFY2(lean.contains(u" person-days less"_s) ||
                     lean.contains(u"\u00a0person-days less"_s),
                 qPrintable(lean));
        QVERIFY2(lean.contains(u"miss"_s), qPrintable(lean));
        QCOMPARE(scenarioDifference(telling, all.at(2), all.at(0)),
                 u"the same plays, days and end"_s);
        QVERIFY(scenarioDifference(telling, all.at(3), all.at(0)).contains(u" earlier"_s));
        QCOMPARE(scenarioName(telling, all.at(0)), u"Without a scenario"_s);
        QCOMPARE(scenarioName(telling, all.at(3)), u"Ambitious"_s);
        for (const ScenarioLine& line : scenarioLines(telling, all))
            QCOMPARE(line.cells.size(), all.size());
    }

    void threeAreMadeFromThePlanThatCounts()
    {
        Engagement engagement = withThree();
        engagement.plan->scenario = ScenarioId(u"c"_s);
        const QList<Scenario> again = three(engagement);
        QCOMPARE(again.at(0).capacityDaysPerWeek, 3.0);
        QCOMPARE(again.at(2).capacityDaysPerWeek, 4.5);
        QVERIFY(three(Engagement()).isEmpty());
    }
};

MILEPOST_TEST(TestScenarios)
#include "test_scenarios.moc"

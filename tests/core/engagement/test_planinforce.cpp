// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/defaults.h"
#include "core/engagement/planinforce.h"
#include "core/engagement/validate.h"
#include "core/exchange/importer.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestPlanInForce : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_full;

    static PlannedPlay record(const char* id, const QString& notes)
    {
        PlannedPlay play;
        play.id = PlayId(QString::fromLatin1(id));
        play.notes = notes;
        return play;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
        const Result<Engagement> full = importEngagement(
            m_content,
            jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json")));
        QVERIFY2(full.ok(), full ? "" : qPrintable(full.error().toLine()));
        m_full = *full;
    }

    void whatAScenarioSetsTakesThePlaceOfThePlans()
    {
        const Scenario& lean = m_full.plan->scenarios.first();
        const Plan plan = planUnder(*m_full.plan, lean);
        int keys = 0;
        visitScenarioKeys([&](auto planned, auto wanted) {
            ++keys;
            Scenario one;
            one.*wanted = lean.*wanted;
            QVERIFY(isKeySet(one.*wanted));
            QVERIFY(planUnder(Plan(), one).*planned == plan.*planned);
            QVERIFY(planUnder(Plan(), one).*planned != Plan().*planned);
        });
        QCOMPARE(keys, 10);
        QVERIFY(!plan.scenario);
        QCOMPARE(plan.baseline, m_full.plan->baseline);
        QCOMPARE(plan.extensions, m_full.plan->extensions);
    }

    void whatAScenarioDoesNotSetIsAsInThePlan()
    {
        Plan plan = *m_full.plan;
        plan.scenario.reset();
        QCOMPARE(planUnder(*m_full.plan, Scenario()), plan);
    }

    void noFreezeWeeksAreOtherThanThosePlanned()
    {
        const Scenario& bold = m_full.plan->scenarios.at(1);
        QVERIFY(!m_full.plan->freezeWeeks.isEmpty());
        QCOMPARE(planUnder(*m_full.plan, bold).freezeWeeks, QList<QDate>());
    }

    void aPlayThatIsListedTakesThePlaceOfItsRecord()
    {
        Plan plan;
        plan.plays = {record("align-sponsor-charter", u"a"_s),
                      record("align-lifecycle-map", u"b"_s)};
        Scenario scenario;
        scenario.plays = {record("align-joint-targets", u"c"_s),
                          record("align-lifecycle-map", u"d"_s)};
        const QList<PlannedPlay> expected{record("align-sponsor-charter", u"a"_s),
                                          record("align-lifecycle-map", u"d"_s),
                                          record("align-joint-targets", u"c"_s)};
        QCOMPARE(planUnder(plan, scenario).plays, expected);
    }

    void thePlanThatCountsIsUnderTheScenarioThatIsChosen()
    {
        for (quint32 seed = 0; seed < 300; ++seed) {
            const Engagement engagement = generateEngagement(m_content, seed);
            const Scenario* chosen = chosenScenario(engagement);
            const Plan plan = planInForce(engagement);
            QCOMPARE(plan, chosen ? planUnder(*engagement.plan, *chosen)
                                  : engagement.plan.value_or(Plan()));
            for (const PlannedPlay& play : plan.plays) {
                const PlannedPlay* decision = decisionInForce(engagement, play.id);
                QVERIFY(decision && *decision == play);
            }
            // It stands for itself: nothing lies over it once more.
            Engagement alone = engagement;
            if (alone.plan)
                alone.plan = plan;
            QCOMPARE(planInForce(alone), plan);
            const auto used = assessmentsInUse(m_content, engagement);
            const auto usedAlone = assessmentsInUse(m_content, alone);
            QCOMPARE(used.size(), usedAlone.size());
            for (qsizetype i = 0; i < used.size(); ++i)
                QCOMPARE(used.at(i)->id, usedAlone.at(i)->id);
        }
    }

    void aCircleThatOnlyAScenarioClosesIsRefusedThere()
    {
        Engagement engagement = m_full;
        PlannedPlay own = record("own-first", {});
        own.custom.emplace();
        own.custom->title = u"First"_s;
        engagement.plan->plays.append(own);
        PlannedPlay second = record("own-second", {});
        second.custom = own.custom;
        second.custom->prerequisites = {own.id};
        engagement.plan->plays.append(second);
        QVERIFY(validate(m_content, engagement).isEmpty());
        own.custom->prerequisites = {second.id};
        engagement.plan->scenarios[1].plays = {own};
        const QList<Error> problems = validate(m_content, engagement);
        QCOMPARE(problems.size(), 1);
        QCOMPARE(problems.first().where, u"/plan/scenarios/1/plays/0/prerequisites"_s);
    }
};

MILEPOST_TEST(TestPlanInForce)
#include "test_planinforce.moc"

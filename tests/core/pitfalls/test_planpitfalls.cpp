// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/pitfalls/planpitfalls.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

using namespace milepost;

class TestPlanPitfalls : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_example;
    const QDate m_day{2026, 1, 5};

    [[nodiscard]] QList<Finding> findingsIn(const Engagement& engagement) const
    {
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const CompiledPlan plan = compilePlan(m_content, engagement, cards);
        return detectPlanPitfalls({m_content, engagement, cards, &plan}, m_day);
    }

    [[nodiscard]] std::optional<Finding> finding(const Engagement& engagement,
                                                 const char* pitfall) const
    {
        for (const Finding& each : findingsIn(engagement)) {
            if (each.pitfall == PitfallId(QString::fromLatin1(pitfall)))
                return each;
        }
        return std::nullopt;
    }

    /// The example with all that the detectors look for in order.
    [[nodiscard]] Engagement tidy() const
    {
        Engagement engagement = m_example;
        engagement.organization.sponsor = QStringLiteral("Grace Hopper");
        const CompiledPlan plan =
            compilePlan(m_content, engagement, scoreAll(m_content, engagement));
        int number = 0;
        for (const PlayId& id : plan.selection.chosen) {
            PlannedPlay play;
            play.id = id;
            play.accountable = QStringLiteral("Person %1").arg(++number);
            play.exitCriterion = QStringLiteral("Three renewals");
            play.evaluationDate = QDate(2026, 6, 1);
            engagement.plan->plays.append(play);
            for (const MetricId& kpi : plan.findPlay(id)->kpis) {
                Goal goal;
                goal.metric = kpi;
                goal.baseline = 1;
                goal.owners = {m_content.roles.first().id};
                const bool known =
                    std::any_of(engagement.goals.cbegin(), engagement.goals.cend(),
                                [&](const Goal& other) { return other.metric == kpi; });
                if (!known)
                    engagement.goals.append(goal);
            }
        }
        for (Goal& goal : engagement.goals) {
            goal.baseline = 1;
            goal.owners = {m_content.roles.first().id};
        }
        return engagement;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Engagement> example = importEngagement(m_content, file.readAll());
        QVERIFY(example.ok());
        m_example = *example;
        if (!m_example.plan)
            m_example.plan.emplace();
        m_example.plan->plays.clear();
        m_example.plan->candidates.reset();
    }

    void eachIsFoundOnceInTheOrderOfTheContent()
    {
        Engagement engagement = m_example;
        engagement.organization.sponsor.clear();
        QStringList found;
        for (const Finding& each : findingsIn(engagement)) {
            found.append(each.pitfall.text());
            QVERIFY(each.subject.isEmpty());
            QVERIFY(!each.seen.toEnglish().isEmpty());
        }
        QStringList inOrder;
        for (const Pitfall& pitfall : m_content.pitfalls) {
            if (found.contains(pitfall.id.text()))
                inOrder.append(pitfall.id.text());
        }
        QCOMPARE(found, inOrder);
        QVERIFY(found.contains(QStringLiteral("no-sponsor")));
    }

    void anEmptyPlanHasNone()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Example Ltd");
        QVERIFY(findingsIn(engagement).isEmpty());
    }

    void aSponsorIsNamedPresentOrWon()
    {
        Engagement engagement = tidy();
        QVERIFY(!finding(engagement, "no-sponsor")); // the plan wins one
        engagement.organization.sponsor.clear();
        QVERIFY(finding(engagement, "no-sponsor"));
        engagement.organization.sponsor = QStringLiteral("Grace Hopper");
        engagement.plan->candidates = QList<PlayId>{PlayId(QStringLiteral("align-lifecycle-map"))};
        const std::optional<Finding> absent = finding(engagement, "no-sponsor");
        QVERIFY(absent);
        QVERIFY(absent->seen.toEnglish().startsWith(QStringLiteral("Grace Hopper is not among")));
        engagement.participants.first().name = QStringLiteral("grace hopper");
        QVERIFY(!finding(engagement, "no-sponsor"));
    }

    void ownersAreMissingOnlyNowAndNext()
    {
        QVERIFY(!finding(tidy(), "owner-missing-or-shared"));
        Engagement engagement = tidy();
        engagement.plan->plays.first().accountable.clear();
        const std::optional<Finding> missing = finding(engagement, "owner-missing-or-shared");
        QVERIFY(missing);
        QVERIFY(missing->seen.toEnglish().startsWith(
            QStringLiteral("1 play of now and next has no accountable person: “")));
    }

    void aPersonWithFourPlaysAtOnceIsOverloaded()
    {
        QVERIFY(!finding(tidy(), "owner-overload"));
        Engagement engagement = tidy();
        engagement.plan->parallelLimit = 8;
        for (PlannedPlay& play : engagement.plan->plays) {
            play.accountable = QStringLiteral("Ada Byron");
            play.pinnedStart = m_day;
        }
        const std::optional<Finding> overload = finding(engagement, "owner-overload");
        QVERIFY(overload);
        QVERIFY(overload->seen.toEnglish().contains(QStringLiteral("“Ada Byron”")));
    }

    void sixStartsInThirtyDaysAreTooMany()
    {
        Engagement engagement = tidy();
        engagement.plan->parallelLimit = 2;
        QVERIFY(!finding(engagement, "too-many-starts"));
        engagement.plan->parallelLimit = 8;
        for (PlannedPlay& play : engagement.plan->plays)
            play.pinnedStart = m_day;
        const std::optional<Finding> starts = finding(engagement, "too-many-starts");
        QVERIFY(starts);
        QVERIFY(starts->seen.toEnglish().endsWith(QStringLiteral(" start in the first 30 days.")));
    }

    void theParallelLimitIsNamed_data()
    {
        QTest::addColumn<int>("limit");
        QTest::addColumn<QString>("seen");
        QTest::newRow("one play") << 1 << QStringLiteral("More than 1 play runs at the same time.");
        QTest::newRow("two plays")
            << 2 << QStringLiteral("More than 2 plays run at the same time.");
    }

    void theParallelLimitIsNamed()
    {
        QFETCH(int, limit);
        QFETCH(QString, seen);
        Engagement engagement = tidy();
        engagement.plan->parallelLimit = limit;
        for (int i = 0; i <= limit; ++i)
            engagement.plan->plays[i].pinnedStart = m_day;
        const std::optional<Finding> starts = finding(engagement, "too-many-starts");
        QVERIFY(starts);
        QCOMPARE(starts->seen.toEnglish(), seen);
    }

    void aKpiNeedsAnOwnerAndABaseline()
    {
        QVERIFY(!finding(tidy(), "play-without-kpi"));
        Engagement engagement = tidy();
        for (Goal& goal : engagement.goals)
            goal.baseline.reset();
        QVERIFY(finding(engagement, "play-without-kpi"));
    }

    void aSkippedPrerequisiteIsSeenAWaivedOneIsNot()
    {
        Engagement engagement = tidy();
        QVERIFY(!finding(engagement, "prerequisite-skipped"));
        const PlayId play(QStringLiteral("align-impact-dashboard"));
        const PlayId need(QStringLiteral("align-partner-tagging"));
        engagement.plan->candidates = QList<PlayId>{play};
        QVERIFY(finding(engagement, "prerequisite-skipped"));
        for (PlannedPlay& planned : engagement.plan->plays) {
            if (planned.id == play)
                planned.waived = {need};
        }
        QVERIFY(!finding(engagement, "prerequisite-skipped"));
    }

    void aPlatformAloneIsToolFirst()
    {
        QVERIFY(!finding(tidy(), "tool-first"));
        Engagement engagement = tidy();
        engagement.plan->candidates =
            QList<PlayId>{PlayId(QStringLiteral("align-system-integration"))};
        const std::optional<Finding> tool = finding(engagement, "tool-first");
        QVERIFY(tool);
        QCOMPARE(tool->seen.toEnglish(),
                 QStringLiteral("Platform plays take 100 % of the effort of the plan."));
    }

    void conflictsNeedAPlayWhileGovernanceIsWeak()
    {
        Engagement engagement = tidy();
        QVERIFY(!finding(engagement, "channel-conflict-ignored"));
        engagement.plan->candidates = QList<PlayId>{PlayId(QStringLiteral("align-lifecycle-map"))};
        QVERIFY(finding(engagement, "channel-conflict-ignored"));
        for (DimensionRecord& record : engagement.assessments.first().dimensions) {
            if (record.id == DimensionId(QStringLiteral("align-incentives-governance")))
                record.agreed = HalfStage::fromValue(2);
        }
        QVERIFY(!finding(engagement, "channel-conflict-ignored"));
    }

    void aPenaltyNeedsAPlayOnIncentives()
    {
        Engagement engagement = tidy();
        QVERIFY(!finding(engagement, "csm-penalised"));
        for (DimensionRecord& record : engagement.assessments.first().dimensions) {
            if (record.id == DimensionId(QStringLiteral("align-incentives-governance"))) {
                IndicatorAnswer answer;
                answer.id = IndicatorId(QStringLiteral("align-incentives-governance-s1-i1"));
                answer.yes = true;
                record.indicators = {answer};
            }
        }
        QVERIFY(finding(engagement, "csm-penalised"));
        PlannedPlay incentives;
        incentives.id = PlayId(QStringLiteral("align-incentive-redesign"));
        incentives.forced = Forced::In;
        engagement.plan->plays.append(incentives);
        QVERIFY(!finding(engagement, "csm-penalised"));
    }

    void aPilotNeedsItsEnd()
    {
        Engagement engagement = tidy();
        QVERIFY(!finding(engagement, "pilot-without-exit"));
        for (PlannedPlay& play : engagement.plan->plays)
            play.evaluationDate = QDate();
        QVERIFY(finding(engagement, "pilot-without-exit"));
    }

    void aDismissedOneSaysWhy()
    {
        Engagement engagement = m_example;
        engagement.organization.sponsor.clear();
        engagement.dismissals.append({PitfallId(QStringLiteral("no-sponsor")),
                                      {},
                                      QStringLiteral("The board decides in May"),
                                      {}});
        const std::optional<Finding> sponsor = finding(engagement, "no-sponsor");
        QVERIFY(sponsor);
        QCOMPARE(sponsor->dismissedBecause,
                 std::optional(QStringLiteral("The board decides in May")));
    }
};

MILEPOST_TEST(TestPlanPitfalls)
#include "test_planpitfalls.moc"

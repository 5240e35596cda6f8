// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/outlook.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;

namespace {

bool near(double actual, const QJsonValue& expected)
{
    return std::abs(actual - expected.toDouble()) < 0.0005 + 1e-9;
}

void setCandidates(Engagement& engagement, const QJsonArray& rows)
{
    QList<PlayId> ids;
    for (const QJsonValue& row : rows)
        ids.append(PlayId(row[QStringLiteral("id")].toString()));
    engagement.plan->candidates = ids;
}

/// A play of one's own that advances one dimension of the worked example.
PlannedPlay ownPlay(const char* id, double effort, const char* dimension, double lift,
                    const QList<PlayId>& prerequisites = {})
{
    PlannedPlay play;
    play.id = playId(id);
    play.effortDays = effort;
    play.durationWeeks = 2;
    play.custom.emplace();
    play.custom->title = QString::fromLatin1(id);
    play.custom->prerequisites = prerequisites;
    play.custom->advances = {
        {DimensionId(QString::fromLatin1(dimension)), Transition::OneToTwo, lift}};
    return play;
}

} // namespace

class TestPlanning : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();
    QJsonObject m_worked = testing::workedExamples();

    [[nodiscard]] Engagement engagementFor(const QString& example) const
    {
        Engagement engagement = workedEngagement();
        if (example == QLatin1String("planSmall")) {
            engagement.plan->parallelLimit = 3;
            setCandidates(
                engagement,
                m_worked.value(example).toObject().value(QStringLiteral("priorities")).toArray());
        }
        return engagement;
    }

private slots:
    void workedExamples_data()
    {
        QTest::addColumn<QString>("example");
        QTest::newRow("eight candidates") << QStringLiteral("planSmall");
        QTest::newRow("whole first playbook") << QStringLiteral("planFull");
    }

    void workedExamples()
    {
        QFETCH(QString, example);
        const QJsonObject expected = m_worked.value(example).toObject();
        const CompiledPlan plan = compiled(m_content, engagementFor(example));

        const QJsonArray rows = expected.value(QStringLiteral("priorities")).toArray();
        QCOMPARE(plan.priorities.size(), rows.size());
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const QJsonObject row = rows[i].toObject();
            const PriorityRow& actual = plan.priorities[i];
            QCOMPARE(actual.id.text(), row.value(QStringLiteral("id")).toString());
            QVERIFY(near(actual.benefit, row.value(QStringLiteral("benefit"))));
            QVERIFY(near(actual.goalFactor, row.value(QStringLiteral("goalFactor"))));
            QCOMPARE(actual.size, row.value(QStringLiteral("size")).toInt());
            QVERIFY(near(actual.priority, row.value(QStringLiteral("priority"))));
            QVERIFY(near(actual.effective, row.value(QStringLiteral("effective"))));
            QCOMPARE(toName(actual.quadrant), row.value(QStringLiteral("quadrant")).toString());
            QCOMPARE(actual.quickWin, row.value(QStringLiteral("quickWin")).toBool());
        }

        const QJsonArray bars = expected.value(QStringLiteral("schedule")).toArray();
        QCOMPARE(plan.schedule.plays.size(), bars.size());
        for (qsizetype i = 0; i < bars.size(); ++i) {
            const QJsonObject bar = bars[i].toObject();
            const ScheduledPlay& actual = plan.schedule.plays[i];
            QCOMPARE(actual.id.text(), bar.value(QStringLiteral("id")).toString());
            QCOMPARE(actual.owner.text(), bar.value(QStringLiteral("owner")).toString());
            QCOMPARE(actual.startWeek, bar.value(QStringLiteral("startWeek")).toInt());
            QCOMPARE(actual.endWeek, bar.value(QStringLiteral("endWeek")).toInt());
            QCOMPARE(actual.weeks, bar.value(QStringLiteral("weeks")).toInt());
            QCOMPARE(actual.start.toString(Qt::ISODate),
                     bar.value(QStringLiteral("start")).toString());
            QCOMPARE(actual.finish.toString(Qt::ISODate),
                     bar.value(QStringLiteral("finish")).toString());
            QCOMPARE(toName(actual.horizon), bar.value(QStringLiteral("horizon")).toString());
            QVERIFY(actual.violations.isEmpty());
        }
        QCOMPARE(plan.schedule.finish.toString(Qt::ISODate),
                 expected.value(QStringLiteral("finish")).toString());

        const QJsonObject projected = expected.value(QStringLiteral("projected")).toObject();
        QCOMPARE(plan.projected.size(), projected.size());
        for (auto it = projected.begin(); it != projected.end(); ++it)
            QCOMPARE(expectedScore(plan, *plan.findDimension(DimensionId(it.key()))),
                     it.value().toDouble());
    }

    void fullRunChoosesInTheWorkedOrder()
    {
        const QJsonObject expected = m_worked.value(QStringLiteral("planFull")).toObject();
        const CompiledPlan plan = compiled(m_content, workedEngagement());
        QCOMPARE(plan.candidates.size(), expected.value(QStringLiteral("candidates")).toInt());
        QStringList order;
        for (const QJsonValue& id : expected.value(QStringLiteral("chosenInOrder")).toArray())
            order.append(id.toString());
        QCOMPARE(texts(plan.selection.chosen), order);
        QVERIFY(plan.selection.covered.isEmpty());
        QVERIFY(plan.selection.remainingGaps.isEmpty());
        QCOMPARE(plan.selection.effortDays,
                 expected.value(QStringLiteral("effortDays")).toDouble());
    }

    void gapBandsSplitAtStageTwo_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("target");
        QTest::addColumn<double>("oneToTwo");
        QTest::addColumn<double>("twoToThree");
        QTest::newRow("below two") << 1.0 << 2.0 << 1.0 << 0.0;
        QTest::newRow("across two") << 1.5 << 3.0 << 0.5 << 1.0;
        QTest::newRow("above two") << 2.25 << 3.0 << 0.0 << 0.75;
        QTest::newRow("reached") << 2.5 << 2.0 << 0.0 << 0.0;
    }

    void gapBandsSplitAtStageTwo()
    {
        QFETCH(double, score);
        QFETCH(double, target);
        QTEST(gapBands(score, target).oneToTwo, "oneToTwo");
        QTEST(gapBands(score, target).twoToThree, "twoToThree");
    }

    void sizesFollowEffort()
    {
        QCOMPARE(sizeFromEffort(0), 1);
        QCOMPARE(sizeFromEffort(3), 1);
        QCOMPARE(sizeFromEffort(3.5), 2);
        QCOMPARE(sizeFromEffort(5), 2);
        QCOMPARE(sizeFromEffort(8), 3);
        QCOMPARE(sizeFromEffort(15), 5);
        QCOMPARE(sizeFromEffort(15.25), 8);
    }

    void withoutPlanTheDefaultsApply()
    {
        Engagement engagement = workedEngagement();
        engagement.plan.reset();
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(plan.start, QDate(2026, 1, 5));
        QCOMPARE(plan.candidates.size(), 30);
    }

    void withoutRatedDimensionsThePlanIsEmpty()
    {
        Engagement engagement;
        const CompiledPlan plan = compiled(m_content, engagement);
        QVERIFY(plan.candidates.isEmpty());
        QVERIFY(plan.schedule.plays.isEmpty());
        QVERIFY(!plan.start.isValid());
    }

    void droppedAndForcedOutPlaysAreNeverChosen()
    {
        Engagement engagement = workedEngagement();
        PlannedPlay dropped;
        dropped.id = playId("align-sponsor-charter");
        dropped.state = PlayState::Dropped;
        PlannedPlay out;
        out.id = playId("align-partner-tagging");
        out.forced = Forced::Out;
        engagement.plan->plays = {dropped, out};
        const CompiledPlan plan = compiled(m_content, engagement);
        QVERIFY(!plan.selection.chosen.contains(dropped.id));
        QVERIFY(!plan.selection.chosen.contains(out.id));
        // A later choice needs the charter: it is skipped and named as a risk.
        QVERIFY(plan.schedule.skipped.contains({playId("align-outcome-scorecard"), dropped.id}));
        const auto reasonOf = [&](const PlayId& id) {
            for (const LeftOutPlay& left : plan.selection.leftOut) {
                if (left.id == id)
                    return left.reason;
            }
            return LeftOutReason::NotListed;
        };
        QCOMPARE(reasonOf(dropped.id), LeftOutReason::Dropped);
        QCOMPARE(reasonOf(out.id), LeftOutReason::ForcedOut);
    }

    void decidedPlaysComeFirstAndTakeTheirLiftOffTheGaps()
    {
        Engagement engagement = workedEngagement();
        for (const char* id : {"align-system-integration", "align-impact-dashboard"}) {
            PlannedPlay play;
            play.id = playId(id);
            play.state = PlayState::Planned;
            engagement.plan->plays.append(play);
        }
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(texts(plan.selection.chosen.first(2)),
                 QStringList({QStringLiteral("align-system-integration"),
                              QStringLiteral("align-impact-dashboard")}));
        // Their prerequisite is not pulled in for them; only what still closes a gap is chosen.
        QVERIFY(plan.selection.effortDays > 35);
        QVERIFY(plan.selection.remainingGaps.isEmpty());
    }

    void equivalentsAreCoveredWhenBothPlaybooksAreInScope()
    {
        Engagement engagement = workedEngagement();
        Assessment retention;
        retention.id = AssessmentId(QStringLiteral("retention"));
        retention.matrix = MatrixId(QStringLiteral("ecosystem-retention"));
        retention.date = QDate(2026, 1, 5);
        for (const Dimension& dimension : m_content.findMatrix(retention.matrix)->dimensions) {
            DimensionRecord record;
            record.id = dimension.id;
            record.agreed = HalfStage();
            retention.dimensions.append(record);
        }
        engagement.assessments.append(retention);
        const CompiledPlan plan = compiled(m_content, engagement);
        QVERIFY(!plan.selection.covered.isEmpty());
        for (auto it = plan.selection.covered.cbegin(); it != plan.selection.covered.cend(); ++it) {
            QVERIFY(!plan.selection.chosen.contains(it.key()));
            QVERIFY(plan.selection.chosen.contains(it.value()));
        }
    }

    void aBudgetPassesOverWhatNoLongerFits()
    {
        for (const double budget : {0.0, 3.0, 20.0, 50.0, 74.0}) {
            Engagement engagement = workedEngagement();
            engagement.plan->budgetDays = budget;
            const CompiledPlan plan = compiled(m_content, engagement);
            QVERIFY(plan.selection.effortDays <= budget);
            const bool overBudget = std::any_of(
                plan.selection.leftOut.cbegin(), plan.selection.leftOut.cend(),
                [](const LeftOutPlay& left) { return left.reason == LeftOutReason::OverBudget; });
            QCOMPARE(overBudget, budget < 74);
        }
    }

    void aBudgetTriesTheNextInOrder()
    {
        Engagement engagement = workedEngagement();
        engagement.plan->playbooks = QList<PlaybookId>();
        engagement.plan->plays = {ownPlay("big", 10, "align-data-visibility", 1.0),
                                  ownPlay("small", 4, "align-lifecycle-design", 0.25)};
        engagement.plan->budgetDays = 5;
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(texts(plan.selection.chosen), QStringList{QStringLiteral("small")});
    }

    void prerequisitesAreAddedDepthFirstInIdOrder()
    {
        Engagement engagement = workedEngagement();
        engagement.plan->playbooks = QList<PlaybookId>();
        engagement.plan->plays = {
            ownPlay("goal", 2, "align-data-visibility", 1.0, {playId("c"), playId("a")}),
            ownPlay("a", 2, "retain-strategy", 0.5, {playId("z")}),
            ownPlay("c", 2, "retain-strategy", 0.5), ownPlay("z", 2, "retain-strategy", 0.5)};
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(texts(plan.selection.chosen),
                 QStringList({QStringLiteral("z"), QStringLiteral("a"), QStringLiteral("c"),
                              QStringLiteral("goal")}));
    }

    void anEnablerMovesUpWithWhatItEnables()
    {
        const CompiledPlan plan = compiled(m_content, engagementFor(QStringLiteral("planSmall")));
        for (const PriorityRow& row : plan.priorities) {
            if (row.id.text() == QLatin1String("align-lifecycle-map")) {
                QVERIFY(row.effective > row.priority);
                QVERIFY(row.enabler);
            }
        }
    }

    void candidatesGivenAreExactlyThePlan()
    {
        Engagement engagement = workedEngagement();
        engagement.plan->candidates =
            QList<PlayId>{playId("align-outcome-scorecard"), playId("retain-outcome-sheet")};
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(plan.selection.chosen, *engagement.plan->candidates);
        QVERIFY(plan.selection.covered.isEmpty());
    }

    void projectionNeedsStageTwoBeforeTheSecondBand()
    {
        DimensionGap dimension;
        dimension.id = DimensionId(QStringLiteral("d"));
        dimension.score = 1;
        dimension.target = *HalfStage::fromValue(3);
        dimension.gaps = gapBands(1, 3);
        Play first;
        first.advances = {{dimension.id, Transition::OneToTwo, 0.5}};
        Play second;
        second.advances = {{dimension.id, Transition::TwoToThree, 0.75}};
        QCOMPARE(project({dimension}, {&second}).value(dimension.id).value(), 1.0);
        QCOMPARE(project({dimension}, {&first, &second}).value(dimension.id).value(), 1.5);
        QCOMPARE(project({dimension}, {&first, &first, &second}).value(dimension.id).value(), 2.5);
    }

    void projectionIsNeverBelowTodaysScore_data()
    {
        QTest::addColumn<double>("score");
        QTest::addColumn<double>("lift");
        QTest::addColumn<double>("expected");
        QTest::newRow("nothing lifts it") << 1.75 << 0.0 << 1.75;
        QTest::newRow("a lift that reaches no half") << 1.75 << 0.1 << 1.75;
        QTest::newRow("a lift that reaches the stage") << 1.75 << 0.25 << 2.0;
        QTest::newRow("a lift beyond a half") << 1.25 << 0.5 << 1.5;
        QTest::newRow("above its target") << 2.75 << 0.5 << 2.75;
    }

    void projectionIsNeverBelowTodaysScore()
    {
        QFETCH(double, score);
        QFETCH(double, lift);
        DimensionGap dimension;
        dimension.id = DimensionId(QStringLiteral("d"));
        dimension.score = score;
        dimension.target = *HalfStage::fromValue(2.5);
        dimension.gaps = gapBands(score, 2.5);
        Play play;
        play.advances = {{dimension.id, Transition::OneToTwo, lift}};
        CompiledPlan plan;
        plan.projected = project({dimension}, {&play});
        QTEST(expectedScore(plan, dimension), "expected");
    }

    void theQuickWinBadgeAsksForEveryPrerequisiteDoneOrWaived_data()
    {
        QTest::addColumn<PlayState>("state");
        QTest::addColumn<bool>("waived");
        QTest::addColumn<bool>("badge");
        QTest::newRow("proposed") << PlayState::Proposed << false << false;
        QTest::newRow("planned") << PlayState::Planned << false << false;
        QTest::newRow("dropped, so not in the plan") << PlayState::Dropped << false << false;
        QTest::newRow("done") << PlayState::Done << false << true;
        QTest::newRow("waived") << PlayState::Proposed << true << true;
    }

    void theQuickWinBadgeAsksForEveryPrerequisiteDoneOrWaived()
    {
        QFETCH(PlayState, state);
        QFETCH(bool, waived);
        Engagement engagement = workedEngagement();
        engagement.plan->playbooks = QList<PlaybookId>();
        PlannedPlay before = ownPlay("before", 20, "align-lifecycle-design", 0.1);
        before.state = state;
        PlannedPlay quick = ownPlay("quick", 3, "align-data-visibility", 1.0, {playId("before")});
        if (waived)
            quick.waived = {playId("before")};
        engagement.plan->plays = {before, quick};
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(plan.findCandidate(playId("quick"))->quadrant, Quadrant::QuickWin);
        QTEST(plan.findCandidate(playId("quick"))->quickWin, "badge");
    }

    void aPrerequisiteThatLiftsNothingIsAddedFromThePlaybooksInScopeOnly_data()
    {
        QTest::addColumn<bool>("inScope");
        QTest::newRow("its playbook is in scope") << true;
        QTest::newRow("its playbook is not") << false;
    }

    void aPrerequisiteThatLiftsNothingIsAddedFromThePlaybooksInScopeOnly()
    {
        QFETCH(bool, inScope);
        // A play of the second playbook lifts no dimension of the first matrix.
        const Play* other = nullptr;
        for (const Play& play : m_content.plays) {
            const bool lifts = std::any_of(
                play.advances.cbegin(), play.advances.cend(), [&](const Advance& advance) {
                    return m_content.matrices.first().findDimension(advance.dimension) != nullptr;
                });
            if (!other && play.playbook == m_content.playbooks.at(1).id && !lifts &&
                play.prerequisites.isEmpty())
                other = &play;
        }
        QVERIFY(other);
        Engagement engagement = workedEngagement();
        engagement.plan->playbooks =
            inScope ? QList<PlaybookId>{m_content.playbooks.at(1).id} : QList<PlaybookId>();
        engagement.plan->plays = {ownPlay("goal", 2, "align-data-visibility", 1.0, {other->id})};
        const CompiledPlan plan = compiled(m_content, engagement);
        QCOMPARE(plan.selection.chosen.contains(other->id), inScope);
        QVERIFY(plan.selection.chosen.contains(playId("goal")));
        QCOMPARE(plan.schedule.skipped.contains({playId("goal"), other->id}), !inScope);
    }

    void aCoveredPlayThatALaterChoiceNeedsIsChosenAfterAll()
    {
        Content content = m_content;
        Play first = *content.findPlay(playId("align-partner-tagging"));
        first.prerequisites.clear();
        Play covered = first;
        Play needing = first;
        first.id = playId("first");
        first.equivalents = {playId("covered")};
        first.advances = {
            {DimensionId(QStringLiteral("align-data-visibility")), Transition::OneToTwo, 1.0}};
        covered.id = playId("covered");
        covered.equivalents.clear();
        covered.advances = {
            {DimensionId(QStringLiteral("align-data-visibility")), Transition::OneToTwo, 0.5}};
        needing.id = playId("needing");
        needing.equivalents.clear();
        needing.prerequisites = {covered.id};
        needing.advances = {
            {DimensionId(QStringLiteral("align-strategy-goals")), Transition::OneToTwo, 0.25}};
        content.plays = {first, covered, needing};
        const CompiledPlan plan = compiled(content, workedEngagement());
        QCOMPARE(texts(plan.selection.chosen),
                 QStringList({QStringLiteral("first"), QStringLiteral("covered"),
                              QStringLiteral("needing")}));
        QVERIFY(plan.selection.covered.isEmpty());
    }
};

MILEPOST_TEST(TestPlanning)
#include "test_planning.moc"

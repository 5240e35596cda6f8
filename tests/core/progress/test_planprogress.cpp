// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/exchange/results.h"
#include "core/progress/matrixprogress.h"
#include "core/progress/planprogress.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

class TestPlanProgress : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_sample;

    [[nodiscard]] CompiledPlan planOf(const Engagement& engagement) const
    {
        return compilePlan(m_content, engagement, scoreAll(m_content, engagement));
    }

    /// The sample with its plan as it is agreed, on a day on which it was not begun.
    [[nodiscard]] Engagement withBaseline(const QDate& day) const
    {
        Engagement engagement = m_sample;
        Snapshot snapshot;
        snapshot.id = SnapshotId(u"agreed"_s);
        snapshot.date = day;
        snapshot.state = {{u"plan"_s, planResult(planOf(engagement))}};
        engagement.snapshots = {snapshot};
        engagement.plan->baseline = snapshot.id;
        return engagement;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY(content.ok());
        m_content = *content;
        QFile file(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Engagement> sample = importEngagement(m_content, file.readAll());
        QVERIFY(sample.ok());
        m_sample = *sample;
    }

    void countsRiseDayByDayToAllThatIsDone()
    {
        const PlanProgress progress = planProgress(m_sample, planOf(m_sample), QDate(2026, 7, 20));
        QVERIFY(progress.done.size() > 2);
        for (qsizetype i = 1; i < progress.done.size(); ++i) {
            QVERIFY(progress.done.at(i - 1).date < progress.done.at(i).date);
            QVERIFY(progress.done.at(i - 1).plays < progress.done.at(i).plays);
        }
        QCOMPARE(progress.done.last().plays, progress.doneCount);
        QCOMPARE(progress.planned.last().plays, progress.total);
        QVERIFY(progress.baseline.isEmpty());
    }

    void whatIsDoneWithoutADateCountsFromTheBeginning()
    {
        Engagement engagement = m_sample;
        for (PlannedPlay& play : engagement.plan->plays)
            play.actualFinish = {};
        const PlanProgress progress =
            planProgress(engagement, planOf(engagement), QDate(2026, 7, 20));
        QVERIFY(progress.doneCount > 0);
        QCOMPARE(progress.undated, progress.doneCount);
        QVERIFY(progress.done.isEmpty());
        QVERIFY(progress.planned.first().plays > progress.undated);
    }

    void theBaselineSaysWhatIsDue()
    {
        const QDate agreed(2026, 6, 1);
        Engagement engagement = withBaseline(agreed);
        const PlanProgress begun = planProgress(engagement, planOf(engagement), agreed);
        QCOMPARE(begun.baseline.first().date, agreed);
        QCOMPARE(begun.baseline.first().plays, begun.doneCount);
        QCOMPARE(begun.baseline.last().plays, begun.total);
        const PlanProgress ended =
            planProgress(engagement, planOf(engagement), begun.baseline.last().date);
        QCOMPARE(ended.due.size(), qsizetype(ended.total));
        // What is decided later does not alter what was agreed.
        for (PlannedPlay& play : engagement.plan->plays) {
            if (play.state != PlayState::Done)
                play.state = PlayState::Dropped;
        }
        QCOMPARE(planProgress(engagement, planOf(engagement), agreed).baseline, begun.baseline);
    }

    void aBaselineOfStrangersThatIsNoPlanIsLeftOut()
    {
        Engagement engagement = withBaseline(QDate(2026, 6, 1));
        engagement.snapshots.first().state = {
            {u"plan"_s, QJsonObject{{u"schedule"_s, QJsonArray{1, u"x"_s, QJsonObject()}},
                                    {u"selected"_s, 7}}}};
        const PlanProgress progress =
            planProgress(engagement, planOf(engagement), QDate(2026, 7, 20));
        QCOMPARE(progress.baseline.size(), 1);
        QCOMPARE(progress.baseline.first().plays, 0);
    }

    /// What is due never promises less than the score and never more than the whole plan.
    void dueScoresLieBetweenTodayAndTheWholePlan()
    {
        const QList<Scorecard> cards = scoreAll(m_content, m_sample);
        const CompiledPlan plan = compilePlan(m_content, m_sample, cards);
        for (const AssessmentId& id : plan.assessments) {
            const Assessment* assessment = m_sample.findAssessment(id);
            const PlanProgress late = planProgress(m_sample, plan, plan.schedule.finish);
            const auto due = scoresDue(*assessment, plan, m_sample, late.due);
            const auto expected = scoresExpected(*assessment, plan);
            QCOMPARE(due.size(), expected.size());
            QVERIFY(!due.isEmpty());
            for (auto it = due.cbegin(); it != due.cend(); ++it) {
                QVERIFY(*it <= expected.value(it.key()) + kTolerance);
                QVERIFY(*it >= plan.findDimension(it.key())->score - kTolerance);
            }
        }
        QVERIFY(scoresDue(m_sample.assessments.first(), plan, m_sample, {}).isEmpty());
    }

    void theWayGrowsWithTheScores()
    {
        const QList<Scorecard> cards = scoreAll(m_content, m_sample);
        const Scorecard& card = cards.last();
        QMap<DimensionId, double> reached;
        for (const DimensionScore& score : card.dimensions)
            reached.insert(score.id, score.target.value());
        QCOMPARE(wayToTarget(card, reached), std::optional<double>(1));
        QVERIFY(*wayToTarget(card) < 1);
    }
};

MILEPOST_TEST(TestPlanProgress)
#include "test_planprogress.moc"

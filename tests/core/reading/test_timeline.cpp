// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/milestones.h"
#include "core/reading/timeline.h"
#include "core/wording/planchart.h"
#include "core/wording/roadmapwords.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

#include <QJsonArray>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// The worked example with its plan as of a day.
struct ReadPlan {
    ReadPlan(const Content& content, Engagement from, const QDate& statusDate)
        : engagement(std::move(from)), cards(scoreAll(content, engagement)),
          plan(compilePlan(content, engagement, cards)),
          reading(content, engagement, cards, plan, statusDate)
    {}
    Engagement engagement;
    QList<Scorecard> cards;
    CompiledPlan plan;
    Reading reading;
};

const QDate kBegin(2026, 1, 5);

PlannedPlay decided(const char* id, const QString& person)
{
    PlannedPlay play;
    play.id = playId(id);
    play.accountable = person;
    return play;
}

} // namespace

class TestTimeline : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();

private slots:
    void everyPlayStandsOnceAndNoTwoOfARowOverlap_data()
    {
        QTest::addColumn<LaneKind>("kind");
        QTest::newRow("workstreams") << LaneKind::Workstream;
        QTest::newRow("steps") << LaneKind::Step;
        QTest::newRow("people") << LaneKind::Person;
        QTest::newRow("playbooks") << LaneKind::Playbook;
    }
    void everyPlayStandsOnceAndNoTwoOfARowOverlap()
    {
        QFETCH(LaneKind, kind);
        Engagement engagement = workedEngagement();
        engagement.plan->candidates.reset();
        const ReadPlan read(m_content, engagement, kBegin);
        const Timeline timeline = timelineOf(read.reading, kind);
        QVERIFY(timeline.drawn > 10);
        QCOMPARE(timeline.drawn + timeline.undrawn, read.reading.items.size());
        QSet<PlayId> seen;
        for (const TimelineLane& lane : timeline.lanes) {
            QVERIFY(!lane.plays.isEmpty());
            QHash<int, QDate> ends;
            int rows = 0;
            for (const LanedPlay& play : lane.plays) {
                QVERIFY(!ends.contains(play.row) || ends.value(play.row) < play.item->start);
                ends.insert(play.row, play.item->finish);
                rows = std::max(rows, play.row + 1);
                QVERIFY(!seen.contains(play.item->play->id));
                seen.insert(play.item->play->id);
            }
            QCOMPARE(lane.rows, rows);
        }
        QCOMPARE(seen.size(), timeline.drawn);
    }

    /// Whatever has slipped since the plan was agreed, in a row neither bars nor what was agreed
    /// overlap.
    void noTwoOfARowOverlapInTheAgreedPlanEither()
    {
        const ReadPlan read(m_content, workedEngagement(), kBegin);
        QHash<PlayId, AgreedDates> agreed; // of every second play, five weeks before
        for (qsizetype i = 0; i < read.reading.items.size(); i += 2) {
            const PlanItem& item = read.reading.items.at(i);
            agreed.insert(item.play->id, {item.start.addDays(-35), item.finish.addDays(-35)});
        }
        const Timeline timeline = timelineOf(read.reading, LaneKind::Playbook, agreed);
        QVERIFY(timeline.lanes.at(0).rows >
                timelineOf(read.reading, LaneKind::Playbook).lanes.at(0).rows);
        for (const TimelineLane& lane : timeline.lanes) {
            QHash<int, QDate> ends;
            for (const LanedPlay& play : lane.plays) {
                const PlanItem& item = *play.item;
                const QDate begin = agreed.value(item.play->id, {item.start, item.finish}).start;
                QVERIFY(!ends.contains(play.row) || ends.value(play.row) < begin);
                ends.insert(play.row, item.finish);
            }
        }
    }

    /// Of one person there is one lane, however the name is spelled; roles come after the people.
    void peopleHaveOneLaneEachAndRolesFollow()
    {
        Engagement engagement = workedEngagement();
        engagement.plan->plays = {decided("align-sponsor-charter", u"Zoe Adler"_s),
                                  decided("align-outcome-scorecard", u"Ada Byron"_s),
                                  decided("align-partner-tagging", u"ada  byron"_s)};
        const ReadPlan read(m_content, engagement, kBegin);
        const Timeline timeline = timelineOf(read.reading, LaneKind::Person);
        QCOMPARE(timeline.lanes.at(0).key.person, u"Ada Byron"_s);
        QCOMPARE(timeline.lanes.at(0).plays.size(), 2);
        QCOMPARE(timeline.lanes.at(1).key.person, u"Zoe Adler"_s);
        QVERIFY(timeline.lanes.at(2).key.person.isEmpty());
        QVERIFY(!timeline.lanes.at(2).key.role.isEmpty());
    }

    /// A freeze week inside is no working week.
    void weeksAreCountedWithoutFreezeWeeks()
    {
        Engagement engagement = workedEngagement();
        const ReadPlan plain(m_content, engagement, kBegin);
        const PlanItem& item = *plain.reading.item(playId("align-outcome-scorecard"));
        QCOMPARE(item.start, QDate(2026, 1, 19));
        QCOMPARE(weeksUntil(plain.reading, item, item.finish), 3);
        QCOMPARE(weeksUntil(plain.reading, item, item.finish.addDays(14)), 5);
        QCOMPARE(weeksUntil(plain.reading, item, item.start.addDays(-30)), 1);
        engagement.plan->freezeWeeks = {QDate(2026, 1, 26)};
        const ReadPlan frozen(m_content, engagement, kBegin);
        QCOMPARE(weeksUntil(frozen.reading, item, item.finish.addDays(14)), 4);
    }

    void progressIsAsJudgedElseTheShareOfTheChecklist()
    {
        PlanItem item;
        PlannedPlay decision;
        item.state = PlayState::Started;
        QCOMPARE(progressOf(item), std::nullopt);
        item.decision = &decision;
        QCOMPARE(progressOf(item), std::nullopt);
        decision.checklist = {{u"a"_s, true}, {u"b"_s, false}, {u"c"_s, false}};
        QCOMPARE(progressOf(item), 33);
        decision.progress = 70;
        QCOMPARE(progressOf(item), 70);
        item.state = PlayState::Done;
        QCOMPARE(progressOf(item), 100);
    }

    void milestonesLieOnOrAfterTheStatusDate()
    {
        const ReadPlan read(m_content, workedEngagement(), QDate(2026, 2, 1));
        const QList<Milestone> milestones = milestonesOf(read.reading);
        QCOMPARE(milestones.size(), 3);
        for (const Milestone& milestone : milestones)
            QVERIFY(milestone.date >= read.reading.statusDate);
        QCOMPARE(milestones.last(), (Milestone{QDate(2026, 7, 5), MilestoneKind::NextAssessment}));
    }

    /// A bar says play, owner, dates and how late it is.
    void aBarSaysAllOfIt()
    {
        Engagement engagement = workedEngagement();
        engagement.plan->plays = {decided("align-sponsor-charter", u"Zoe Adler"_s)};
        const ReadPlan read(m_content, engagement, QDate(2026, 1, 30));
        const Telling telling(read.reading, Language::english());
        const QString words =
            barWords(telling, *read.reading.item(playId("align-sponsor-charter")));
        QVERIFY2(words.endsWith(
                     u", Zoe Adler, 5 January 2026 to 16 January 2026, 2\u00a0weeks overdue"_s),
                 qPrintable(words));
    }

    /// The chart holds the plays of the timeline with their dates, and the loads of the schedule.
    void theChartSaysWhatTheReadingSays()
    {
        const ReadPlan read(m_content, workedEngagement(), QDate(2026, 1, 30));
        const Telling telling(read.reading, Language::english());
        const PlanChart chart = planChart(telling, LaneKind::Workstream);
        qsizetype bars = 0;
        for (const PlanChartLane& lane : chart.lanes) {
            for (const PlanChartBar& bar : lane.bars) {
                const PlanItem* item = read.reading.item(bar.play);
                QCOMPARE(bar.start, item->start);
                QCOMPARE(bar.finish, item->finish);
                QCOMPARE(bar.late, item->late.has_value());
                QCOMPARE(bar.dependsOn.size(), item->dependsOn.size());
                ++bars;
            }
        }
        QCOMPARE(bars, read.reading.items.size());
        QCOMPARE(chart.loads.size(), read.plan.schedule.loads.size());
    }

    /// What was agreed before the plan of now widens the chart; what lies years away does not, nor
    /// do dates of a stranger that make no sense.
    void theChartReachesBackToWhatWasAgreed_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("finish");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<bool>("drawn");
        QTest::newRow("before") << QDate(2025, 12, 3) << QDate(2025, 12, 19) << QDate(2025, 12, 1)
                                << true;
        QTest::newRow("years away") << QDate(1990, 1, 1) << QDate(1990, 1, 5) << kBegin << true;
        QTest::newRow("backwards") << QDate(2025, 12, 19) << QDate(2025, 12, 3) << kBegin << false;
        QTest::newRow("without a start") << QDate() << QDate(2025, 12, 19) << kBegin << false;
    }
    void theChartReachesBackToWhatWasAgreed()
    {
        QFETCH(QDate, start);
        QFETCH(QDate, finish);
        QFETCH(QDate, first);
        QFETCH(bool, drawn);
        const QString id = u"align-sponsor-charter"_s;
        Engagement engagement = workedEngagement();
        Snapshot snapshot;
        snapshot.id = SnapshotId(u"agreed"_s);
        snapshot.name = u"Kick-off"_s;
        snapshot.date = QDate(2025, 12, 1);
        const QJsonObject row{{u"id"_s, id},
                              {u"start"_s, start.toString(Qt::ISODate)},
                              {u"finish"_s, finish.toString(Qt::ISODate)}};
        snapshot.state = {{u"plan"_s, QJsonObject{{u"selected"_s, QJsonArray{id}},
                                                  {u"schedule"_s, QJsonArray{row}}}}};
        engagement.snapshots = {snapshot};
        engagement.plan->baseline = snapshot.id;
        const ReadPlan read(m_content, engagement, kBegin);
        const PlanChart chart =
            planChart(Telling(read.reading, Language::english()), LaneKind::Workstream);
        QCOMPARE(chart.baseline, u"Baseline “Kick-off” of 1 December 2025"_s);
        QCOMPARE(chart.first, first);
        for (const PlanChartLane& lane : chart.lanes) {
            for (const PlanChartBar& bar : lane.bars) {
                const bool agreed = bar.play == PlayId(id);
                QCOMPARE(bar.agreed.has_value(), agreed && drawn);
                QCOMPARE(bar.words.endsWith(u". Not in the baseline."_s), !agreed);
            }
        }
    }

    /// A status date far from the plan is not drawn, because the plan would be a dot beside it.
    void aStatusDateNearThePlanWidensTheChart()
    {
        const ReadPlan after(m_content, workedEngagement(), QDate(2026, 6, 3));
        QCOMPARE(planChart(Telling(after.reading, Language::english()), LaneKind::Step).last,
                 QDate(2026, 6, 1));
        const ReadPlan far(m_content, workedEngagement(), QDate(2028, 6, 3));
        QVERIFY(planChart(Telling(far.reading, Language::english()), LaneKind::Step).last <
                QDate(2026, 6, 1));
    }
};

MILEPOST_TEST(TestTimeline)
#include "test_timeline.moc"

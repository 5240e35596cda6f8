// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calendar.h"
#include "core/planning/horizon.h"
#include "core/planning/outlook.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace milepost;
using namespace milepost::testing;

namespace {

PlannedPlay own(const char* id, const char* role, double effort, int weeks,
                const QList<PlayId>& prerequisites = {})
{
    PlannedPlay play;
    play.id = playId(id);
    play.state = PlayState::Planned;
    play.effortDays = effort;
    play.durationWeeks = weeks;
    play.custom.emplace();
    play.custom->title = QString::fromLatin1(id);
    play.custom->ownerRole = RoleId(QString::fromLatin1(role));
    play.custom->prerequisites = prerequisites;
    play.custom->advances = {
        {DimensionId(QStringLiteral("align-data-visibility")), Transition::OneToTwo, 0.1}};
    return play;
}

Engagement withPlays(const QList<PlannedPlay>& plays)
{
    Engagement engagement = workedEngagement();
    engagement.goals.clear();
    engagement.plan->playbooks = QList<PlaybookId>();
    engagement.plan->plays = plays;
    return engagement;
}

} // namespace

class TestSchedule : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();

    [[nodiscard]] Schedule scheduleOf(const Engagement& engagement) const
    {
        return compiled(m_content, engagement).schedule;
    }

private slots:
    void weeksBeginOnTheFirstMondayOnOrAfterTheStart()
    {
        Engagement engagement = withPlays({own("a", "revops-lead", 2, 2)});
        engagement.plan->start = QDate(2026, 1, 6);
        QCOMPARE(scheduleOf(engagement).plays[0].start, QDate(2026, 1, 12));
        QCOMPARE(scheduleOf(engagement).plays[0].finish, QDate(2026, 1, 23));
    }

    void aNamedPersonHasTheirOwnCapacity()
    {
        PlannedPlay named = own("a", "revops-lead", 8, 1);
        named.accountable = QStringLiteral("Mara Lind");
        Engagement engagement = withPlays({named, own("b", "cs-leader", 8, 1)});
        engagement.plan->capacityDaysPerWeek = 2;
        engagement.plan->roleCapacity = {{RoleId(QStringLiteral("revops-lead")), 4.0}};
        engagement.plan->personCapacity = {{QStringLiteral("Mara Lind"), 1.0}};
        const Schedule schedule = scheduleOf(engagement);
        QCOMPARE(schedule.find(playId("a"))->weeks, 8);
        QCOMPARE(schedule.find(playId("b"))->weeks, 4);
        QCOMPARE(schedule.loads[0].person, QStringLiteral("Mara Lind"));
        QCOMPARE(schedule.loads[0].capacity, 1.0);
        // Whoever is not listed works as the role does.
        engagement.plan->personCapacity = {{QStringLiteral("Somebody else"), 1.0}};
        QCOMPARE(scheduleOf(engagement).find(playId("a"))->weeks, 2);
    }

    void effortOverCapacityStretchesThePlay()
    {
        const Schedule plan = scheduleOf(withPlays({own("a", "revops-lead", 9, 2)}));
        QCOMPARE(plan.plays[0].weeks, 5);
        QCOMPARE(plan.plays[0].loadPerWeek, 1.8);
    }

    void roleCapacityReplacesTheDefault()
    {
        Engagement engagement = withPlays({own("a", "revops-lead", 9, 2)});
        engagement.plan->roleCapacity.insert(RoleId(QStringLiteral("revops-lead")), 4.5);
        QCOMPARE(scheduleOf(engagement).plays[0].weeks, 2);
    }

    void freezeWeeksAreSkippedAndStretchTheBar()
    {
        Engagement engagement = withPlays({own("a", "revops-lead", 3, 3)});
        engagement.plan->freezeWeeks = {QDate(2026, 1, 5), QDate(2026, 1, 19)};
        const ScheduledPlay play = scheduleOf(engagement).plays[0];
        QCOMPARE(play.start, QDate(2026, 1, 12));
        QCOMPARE(play.finish, QDate(2026, 2, 6));
        QCOMPARE(play.weeks, 3);
        QCOMPARE(play.reason, StartReason::FreezeWeek);
    }

    void anOwnerIsNeverLoadedAboveCapacity()
    {
        const Schedule plan =
            scheduleOf(withPlays({own("a", "revops-lead", 4, 2), own("b", "revops-lead", 4, 2)}));
        QCOMPARE(plan.plays[0].startWeek, 0);
        QCOMPARE(plan.plays[1].startWeek, 2);
        QCOMPARE(plan.plays[1].reason, StartReason::OwnerBusy);
        QCOMPARE(plan.plays[1].waitsFor, playId("a"));
    }

    void aNamedPersonHasACapacityOfTheirOwn()
    {
        QList<PlannedPlay> plays{own("a", "revops-lead", 4, 2), own("b", "revops-lead", 4, 2),
                                 own("c", "cs-leader", 4, 2)};
        plays[0].accountable = QStringLiteral("Ada");
        plays[1].accountable = QStringLiteral("Ben");
        plays[2].accountable = QStringLiteral("Ada");
        const Schedule plan = scheduleOf(withPlays(plays));
        QCOMPARE(plan.find(playId("b"))->startWeek, 0);
        QCOMPARE(plan.find(playId("c"))->startWeek, 2);
        QCOMPARE(plan.loads.size(), 2);
        QCOMPARE(plan.loads[0].person, QStringLiteral("Ada"));
    }

    void theParallelLimitHolds()
    {
        Engagement engagement =
            withPlays({own("a", "revops-lead", 1, 2), own("b", "cs-leader", 1, 2),
                       own("c", "csm-lead", 1, 2)});
        engagement.plan->parallelLimit = 2;
        const Schedule plan = scheduleOf(engagement);
        QCOMPARE(plan.plays[2].startWeek, 2);
        QCOMPARE(plan.plays[2].reason, StartReason::ParallelLimit);
    }

    void aPinnedStartIsKeptAndItsViolationsAreFlagged()
    {
        QList<PlannedPlay> plays{own("first", "revops-lead", 4, 2),
                                 own("pinned", "revops-lead", 4, 2, {playId("first")})};
        plays[0].pinnedStart = QDate(2026, 1, 12);
        plays[1].pinnedStart = QDate(2026, 1, 12);
        Engagement engagement = withPlays(plays);
        engagement.plan->freezeWeeks = {QDate(2026, 1, 12)};
        engagement.plan->parallelLimit = 1;
        const ScheduledPlay pinned = *scheduleOf(engagement).find(playId("pinned"));
        QCOMPARE(pinned.start, QDate(2026, 1, 12));
        QList<ViolationKind> kinds;
        for (const Violation& violation : pinned.violations)
            kinds.append(violation.kind);
        for (const ViolationKind kind :
             {ViolationKind::InFreezeWeek, ViolationKind::BeforePrerequisite,
              ViolationKind::OverCapacity, ViolationKind::OverParallelLimit})
            QVERIFY(kinds.contains(kind));
    }

    void aPinnedStartIsTheFirstMondayOnOrAfter_data()
    {
        QTest::addColumn<QDate>("pin");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("finish");
        const QDate monday(2026, 3, 2);
        QTest::newRow("Monday") << monday << monday << QDate(2026, 3, 13);
        QTest::newRow("Saturday") << QDate(2026, 2, 28) << monday << QDate(2026, 3, 13);
        QTest::newRow("Sunday") << QDate(2026, 3, 1) << monday << QDate(2026, 3, 13);
        QTest::newRow("Wednesday") << QDate(2026, 2, 25) << monday << QDate(2026, 3, 13);
    }

    void aPinnedStartIsTheFirstMondayOnOrAfter()
    {
        QFETCH(QDate, pin);
        QList<PlannedPlay> plays{own("a", "revops-lead", 2, 2)};
        plays[0].pinnedStart = pin;
        const ScheduledPlay play = scheduleOf(withPlays(plays)).plays[0];
        QTEST(play.start, "start");
        QTEST(play.finish, "finish");
        QCOMPARE(play.weeks, 2);
    }

    void workThatBeganAtAWeekendLosesNoWeek()
    {
        QList<PlannedPlay> plays{own("a", "revops-lead", 2, 2)};
        plays[0].state = PlayState::Started;
        plays[0].actualStart = QDate(2026, 2, 28);
        const ScheduledPlay play = scheduleOf(withPlays(plays)).plays[0];
        QCOMPARE(play.start, QDate(2026, 2, 28));
        QCOMPARE(play.finish, QDate(2026, 3, 13));
    }

    void whatHasNotStartedBeginsNoEarlierThanThePlanWasReplanned()
    {
        QList<PlannedPlay> plays{own("started", "revops-lead", 2, 2),
                                 own("open", "cs-leader", 2, 2)};
        plays[0].state = PlayState::Started;
        plays[0].actualStart = QDate(2026, 1, 5);
        Engagement engagement = withPlays(plays);
        engagement.plan->replannedFrom = QDate(2026, 2, 4);
        const Schedule plan = scheduleOf(engagement);
        QCOMPARE(plan.find(playId("started"))->start, QDate(2026, 1, 5));
        QCOMPARE(plan.find(playId("open"))->start, QDate(2026, 2, 9));
        QCOMPARE(plan.find(playId("open"))->reason, StartReason::AtOnce);
    }

    void aPlanThatLeavesTheCalendarKeepsDatesThatCanBeWritten_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<double>("capacity");
        QTest::addColumn<double>("effort");
        QTest::addColumn<bool>("leaves");
        QTest::newRow("limits of effort and capacity")
            << QDate(2026, 1, 5) << 0.01 << 10000.0 << true;
        QTest::newRow("the last two weeks") << QDate(2199, 12, 16) << 2.0 << 2.0 << false;
        QTest::newRow("one week short") << QDate(2199, 12, 17) << 2.0 << 2.0 << true;
        QTest::newRow("last day") << QDate(2199, 12, 31) << 2.0 << 2.0 << true;
    }

    void aPlanThatLeavesTheCalendarKeepsDatesThatCanBeWritten()
    {
        QFETCH(QDate, start);
        QFETCH(double, capacity);
        QFETCH(double, effort);
        QFETCH(bool, leaves);
        Engagement engagement = withPlays(
            {own("a", "revops-lead", effort, 2), own("b", "revops-lead", 2, 2, {playId("a")})});
        engagement.plan->start = start;
        engagement.plan->capacityDaysPerWeek = capacity;
        const Schedule plan = scheduleOf(engagement);
        QCOMPARE(plan.plays.size(), 2);
        QCOMPARE(beyondCalendar(plan).contains(playId("a")), leaves);
        QVERIFY(beyondCalendar(plan).contains(playId("b")) || !leaves);
        for (const ScheduledPlay& play : plan.plays) {
            QCOMPARE(play.start.toString(Qt::ISODate).size(), 10);
            QCOMPARE(play.finish.toString(Qt::ISODate).size(), 10);
        }
    }

    void othersMakeRoomForAFixedPlay()
    {
        QList<PlannedPlay> plays{own("a", "revops-lead", 4, 2),
                                 own("z-pinned", "revops-lead", 4, 2)};
        plays[1].pinnedStart = QDate(2026, 1, 5);
        const Schedule plan = scheduleOf(withPlays(plays));
        QCOMPARE(plan.find(playId("a"))->startWeek, 2);
        QVERIFY(plan.find(playId("z-pinned"))->violations.isEmpty());
    }

    void aStartedPlayKeepsItsDateEvenBeforeThePlanStarts()
    {
        QList<PlannedPlay> plays{own("a", "revops-lead", 6, 3)};
        plays[0].state = PlayState::Started;
        plays[0].actualStart = QDate(2025, 12, 17);
        const ScheduledPlay play = scheduleOf(withPlays(plays)).plays[0];
        QCOMPARE(play.start, QDate(2025, 12, 17));
        QCOMPARE(play.startWeek, -3);
        QCOMPARE(play.finish, QDate(2026, 1, 2));
        QCOMPARE(play.reason, StartReason::Started);
    }

    void doneAndWaivedPrerequisitesDoNotHoldAPlayBack()
    {
        QList<PlannedPlay> plays{own("done", "revops-lead", 4, 2), own("waived", "cs-leader", 4, 2),
                                 own("after-done", "csm-lead", 2, 2, {playId("done")}),
                                 own("after-waived", "partner-ops", 2, 2, {playId("waived")})};
        plays[0].state = PlayState::Done;
        plays[3].waived = {playId("waived")};
        const Schedule plan = scheduleOf(withPlays(plays));
        QVERIFY(!plan.find(playId("done")));
        QCOMPARE(plan.find(playId("after-done"))->startWeek, 0);
        QCOMPARE(plan.find(playId("after-waived"))->startWeek, 0);
        QVERIFY(plan.skipped.isEmpty());
    }

    void horizonsAreThirtyAndNinetyDays()
    {
        QList<PlannedPlay> plays;
        const QList<QDate> starts{QDate(2026, 2, 2), QDate(2026, 2, 9), QDate(2026, 3, 30),
                                  QDate(2026, 4, 6)};
        const char* ids[] = {"a", "b", "c", "d"};
        for (int i = 0; i < 4; ++i) {
            plays.append(own(ids[i], "revops-lead", 0.5, 1));
            plays.last().pinnedStart = starts[i];
        }
        const Schedule plan = scheduleOf(withPlays(plays));
        const auto horizon = [&](const char* id, const QDate& statusDate) {
            return horizonOf(countedFrom(QDate(2026, 1, 5), statusDate),
                             plan.find(playId(id))->start);
        };
        QCOMPARE(horizon("a", QDate(2026, 1, 5)), Horizon::Now);
        QCOMPARE(horizon("b", QDate(2026, 1, 5)), Horizon::Next);
        QCOMPARE(horizon("c", QDate(2026, 1, 5)), Horizon::Next);
        QCOMPARE(horizon("d", QDate(2026, 1, 5)), Horizon::Later);
        // A status date before the plan changes nothing; a later one moves the days.
        QCOMPARE(horizon("d", QDate(2025, 1, 5)), Horizon::Later);
        QCOMPARE(horizon("b", QDate(2026, 1, 12)), Horizon::Now);
        QCOMPARE(horizon("d", QDate(2026, 1, 12)), Horizon::Next);
        QCOMPARE(horizon("a", QDate(2026, 6, 1)), Horizon::Now);
    }

    void horizonsCountFromTheStartDateRatherThanTheFirstMonday()
    {
        // Tuesday 6 January: Monday 9 February is 34 days later, though only 28 after the first
        // Monday.
        PlannedPlay play = own("a", "revops-lead", 0.5, 1);
        play.pinnedStart = QDate(2026, 2, 9);
        Engagement engagement = withPlays({play});
        engagement.plan->start = QDate(2026, 1, 6);
        QCOMPARE(horizonOf(countedFrom(engagement.plan->start, {}),
                           scheduleOf(engagement).plays[0].start),
                 Horizon::Next);
    }

    void randomSchedulesKeepEveryRule_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void randomSchedulesKeepEveryRule()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        QList<PlannedPlay> plays;
        const int count = 5 + random.bounded(40);
        for (int i = 0; i < count; ++i) {
            const QByteArray id = "p" + QByteArray::number(i);
            QList<PlayId> needs;
            for (int n = random.bounded(3); n > 0 && i > 0; --n) {
                const PlayId need =
                    playId(("p" + QByteArray::number(random.bounded(i))).constData());
                if (!needs.contains(need))
                    needs.append(need);
            }
            const Role& role = m_content.roles[random.bounded(4)];
            plays.append(own(id.constData(), role.id.text().toLatin1().constData(),
                             0.5 + random.bounded(12), 1 + random.bounded(6), needs));
        }
        Engagement engagement = withPlays(plays);
        engagement.plan->parallelLimit = 1 + random.bounded(5);
        for (int i = random.bounded(6); i > 0; --i) {
            const QDate week = QDate(2026, 1, 5).addDays(7 * random.bounded(40));
            if (!engagement.plan->freezeWeeks.contains(week))
                engagement.plan->freezeWeeks.append(week);
        }
        const Schedule plan = scheduleOf(engagement);
        QCOMPARE(plan.plays.size(), count);

        QMap<int, int> parallel;
        for (const ScheduledPlay& play : plan.plays) {
            QVERIFY(play.violations.isEmpty());
            int working = 0;
            for (int week = play.startWeek; week <= play.endWeek; ++week) {
                if (engagement.plan->freezeWeeks.contains(QDate(2026, 1, 5).addDays(7 * week)))
                    continue;
                ++working;
                ++parallel[week];
            }
            QCOMPARE(working, play.weeks);
            for (const PlayId& need : engagement.plan->findPlay(play.id)->custom->prerequisites)
                QVERIFY(plan.find(need)->endWeek < play.startWeek);
        }
        for (const int running : std::as_const(parallel))
            QVERIFY(running <= engagement.plan->parallelLimit);
        for (const OwnerLoad& load : plan.loads) {
            for (const double days : load.days)
                QVERIFY(days <= load.capacity + 1e-9);
        }
    }

    void aFullWeekIsSkippedByTheCalendar()
    {
        WorkCalendar calendar(1, -2, {}, 1);
        calendar.book(0, 0, {0, 1, 3}, 1);
        QCOMPARE(calendar.nextPossibleWeek(0, -1, 1, 2), -1);
        QCOMPARE(calendar.nextPossibleWeek(0, 0, 1, 2), 2);
        QCOMPARE(calendar.nextPossibleWeek(0, 3, 1, 2), 4);
        calendar.book(0, 1, {2}, 1);
        QCOMPARE(calendar.nextPossibleWeek(0, 0, 1, 2), 4);
        QCOMPARE(calendar.jobIn(0, 2), 1);
        QCOMPARE(calendar.jobIn(0, 4), WorkCalendar::kNobody);
    }

    void aWeekWithoutRoomIsSkippedByTheCalendar()
    {
        WorkCalendar calendar(1, -2, {}, 10);
        calendar.book(0, 0, {0, 1}, 1.5);
        QCOMPARE(calendar.nextPossibleWeek(0, 0, 0.5, 2), 0);
        QCOMPARE(calendar.nextPossibleWeek(0, 0, 1, 2), 2);
        QVERIFY(calendar.hasRoom(0, 1, 0.5, 2));
        QVERIFY(!calendar.hasRoom(0, 1, 1, 2));
    }

    void theNextPossibleWeekIsTheFirstOfAllThatAre()
    {
        QRandomGenerator random(23);
        const auto number = [&](int from, int to) { return random.bounded(from, to + 1); };
        for (int round = 0; round < 40; ++round) {
            WorkCalendar calendar(3, -5, {}, 4);
            for (int job = 0; job < 60; ++job) {
                std::vector<int> weeks;
                for (int week = number(-5, 150), n = number(1, 6); n > 0; --n)
                    weeks.push_back(week++);
                calendar.book(number(0, 2), job, weeks, number(1, 4) * 0.5);
            }
            for (int asked = 0; asked < 60; ++asked) {
                const int owner = number(0, 2);
                const double days = number(1, 4) * 0.5;
                const int from = number(-5, 200);
                int expected = from;
                while (!calendar.hasSlot(expected) || !calendar.hasRoom(owner, expected, days, 2))
                    ++expected;
                QCOMPARE(calendar.nextPossibleWeek(owner, from, days, 2), expected);
            }
        }
    }
};

MILEPOST_TEST(TestSchedule)
#include "test_schedule.moc"

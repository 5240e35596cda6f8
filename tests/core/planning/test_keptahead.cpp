// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/notbefore.h"
#include "core/planning/keptahead.h"
#include "core/planning/replan.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;

namespace {

const QDate kToday(2026, 4, 15);
const QDate kNextMonday(2026, 4, 20);

/// A plan of January with a budget that has room for some plays only.
Engagement underBudget(double days)
{
    Engagement engagement = workedEngagement();
    engagement.plan->budgetDays = days;
    return engagement;
}

std::optional<QMap<PlayId, QDate>> daysAfter(const Engagement& before, const Engagement& after)
{
    const Content content = shippedContent();
    return keptAhead({*before.plan, compiled(content, before)},
                     {*after.plan, compiled(content, after)}, kToday);
}

} // namespace

class TestKeptAhead : public QObject {
    Q_OBJECT

private slots:
    /// A larger budget brings plays in: from today on, while those that were in stay where they
    /// are.
    void whatEntersIsPlacedFromTheDayOn()
    {
        const Content content = shippedContent();
        const Engagement before = underBudget(20);
        Engagement after = underBudget(200);
        const CompiledPlan then = compiled(content, before);
        const auto days = daysAfter(before, after);
        QVERIFY(days);
        setNotBeforeDays(*after.plan, *days);
        const CompiledPlan now = compiled(content, after);
        QVERIFY(now.schedule.plays.size() > then.schedule.plays.size());
        for (const ScheduledPlay& play : now.schedule.plays) {
            const ScheduledPlay* old = then.schedule.find(play.id);
            if (!old || old->start >= kToday)
                QVERIFY2(play.start >= kNextMonday, qPrintable(play.id.text()));
            else
                QCOMPARE(play.start, old->start);
        }
    }

    /// More capacity would pull what lies ahead into weeks that have passed.
    void whatLayAheadStaysAhead()
    {
        const Content content = shippedContent();
        Engagement before = underBudget(200);
        before.plan->capacityDaysPerWeek = 0.5;
        Engagement after = before;
        after.plan->capacityDaysPerWeek = 5;
        const auto days = daysAfter(before, after);
        QVERIFY(days);
        setNotBeforeDays(*after.plan, *days);
        const CompiledPlan then = compiled(content, before);
        const CompiledPlan now = compiled(content, after);
        int ahead = 0;
        for (const ScheduledPlay& old : then.schedule.plays) {
            if (old.start < kToday)
                continue;
            ++ahead;
            QVERIFY2(now.schedule.find(old.id)->start >= kNextMonday, qPrintable(old.id.text()));
        }
        QVERIFY(ahead > 0);
    }

    void nothingIsNotedWhereNothingFallsBehind_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("nothing changes") << 0;
        QTest::newRow("plays only leave") << 1;
        QTest::newRow("the start is set by hand") << 2;
        QTest::newRow("what enters is pinned in the past") << 3;
        QTest::newRow("what enters has started") << 4;
    }
    void nothingIsNotedWhereNothingFallsBehind()
    {
        QFETCH(int, what);
        const Engagement before = underBudget(20);
        Engagement after = before;
        if (what == 1)
            after.plan->budgetDays = 10;
        if (what == 2) {
            after.plan->budgetDays = 200;
            after.plan->start = QDate(2026, 2, 2);
        }
        if (what >= 3) {
            const PlayId id = compiled(shippedContent(), before).selection.leftOut.first().id;
            PlannedPlay play;
            play.id = id;
            play.forced = Forced::In;
            if (what == 3)
                play.pinnedStart = QDate(2026, 2, 2);
            if (what == 4) {
                play.state = PlayState::Started;
                play.actualStart = QDate(2026, 2, 2);
            }
            after.plan->candidates =
                compiled(shippedContent(), before).selection.chosen + QList{id};
            after.plan->plays.append(play);
        }
        QVERIFY(!daysAfter(before, after));
    }

    /// A plan that has not begun needs no days.
    void beforeThePlanBeginsNothingIsNoted()
    {
        Engagement before = underBudget(20);
        before.plan->start = QDate(2026, 5, 4);
        Engagement after = before;
        after.plan->budgetDays = 200;
        QVERIFY(!daysAfter(before, after));
    }

    void replanningTakesThePlaceOfEarlierDays()
    {
        Engagement engagement = workedEngagement();
        const QMap<PlayId, QDate> days{{playId("align-sponsor-charter"), QDate(2026, 3, 1)},
                                       {playId("align-customer-voice"), QDate(2026, 6, 1)}};
        setNotBeforeDays(*engagement.plan, days);
        QCOMPARE(notBeforeDays(*engagement.plan), days);
        const Content content = shippedContent();
        const Replanning anew = replan(content, engagement, scoreAll(content, engagement), kToday);
        QCOMPARE(notBeforeDays(anew.plan),
                 (QMap<PlayId, QDate>{{playId("align-customer-voice"), QDate(2026, 6, 1)}}));
    }
};

MILEPOST_TEST(TestKeptAhead)
#include "test_keptahead.moc"

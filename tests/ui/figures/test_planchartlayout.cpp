// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/figures/chartfixture.h"
#include "ui/figures/roadmap/planchartlayout.h"

#include <QTest>

using namespace milepost;
using namespace milepost::testing;

class TestPlanChartLayout : public QObject {
    Q_OBJECT

private:
    const PlanChart m_chart = smallChart();

    static QList<BarPlace> allBars() { return {{0, 0}, {0, 1}, {0, 2}, {1, 0}}; }
    static void directions()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("from left to right") << false;
        QTest::newRow("from right to left") << true;
    }

private slots:
    void noTwoBarsOverlapAndEachLiesInItsLane_data() { directions(); }
    void noTwoBarsOverlapAndEachLiesInItsLane()
    {
        QFETCH(bool, mirrored);
        const PlanChartLayout layout(m_chart, 14, 16, 0, mirrored);
        for (const BarPlace& one : allBars()) {
            QVERIFY(layout.lane(one.lane).contains(layout.bar(one)));
            for (const BarPlace& other : allBars())
                QVERIFY(one == other || !layout.bar(one).intersects(layout.bar(other)));
        }
        QCOMPARE(layout.lane(0).bottom(), layout.lane(1).top());
        QCOMPARE(layout.lane(1).bottom(), layout.size().height());
        QCOMPARE(layout.size().width(), 140.0);
    }

    /// Each point of a bar is the bar, its last pixels are its end, its first ones its start.
    void hitRegionsCoverTheBars_data() { directions(); }
    void hitRegionsCoverTheBars()
    {
        QFETCH(bool, mirrored);
        const PlanChartLayout layout(m_chart, 28, 16, 0, mirrored);
        for (const BarPlace& place : allBars()) {
            const QRectF bar = layout.bar(place);
            for (qreal x = bar.left() + 0.5; x < bar.right(); x += 1) {
                const HitRegion hit = layout.hit({x, bar.center().y()});
                QCOMPARE(hit.lane, place.lane);
                QCOMPARE(hit.bar, place.bar);
                QVERIFY(bar.contains(hit.rect));
            }
            const qreal end = mirrored ? bar.left() + 1 : bar.right() - 1;
            const qreal start = mirrored ? bar.right() - 1 : bar.left() + 1;
            QCOMPARE(layout.hit({end, bar.center().y()}).what, HitRegion::What::BarEnd);
            QCOMPARE(layout.hit({start, bar.center().y()}).what, HitRegion::What::BarStart);
            QCOMPARE(layout.hit(bar.center()).what, HitRegion::What::Bar);
        }
    }

    void besideTheBarsLiesTheLaneAndBelowThemNothing()
    {
        const PlanChartLayout layout(m_chart, 28, 16, 0, false);
        const HitRegion beside =
            layout.hit({layout.bar({1, 0}).right() + 10, layout.bar({1, 0}).center().y()});
        QCOMPARE(beside.what, HitRegion::What::Lane);
        QCOMPARE(beside.lane, 1);
        QVERIFY(!beside.isBar());
        QCOMPARE(layout.hit({10, layout.size().height() + 5}).what, HitRegion::What::Nothing);
    }

    void daysLeadToPlacesAndBack_data() { directions(); }
    void daysLeadToPlacesAndBack()
    {
        QFETCH(bool, mirrored);
        const PlanChartLayout layout(m_chart, 21, 16, 4, mirrored);
        for (int day = 0; day < 90; ++day) {
            const QDate date = m_chart.first.addDays(day);
            QCOMPARE(layout.dayAt(layout.x(date) + (mirrored ? -1 : 1)), date);
        }
        QVERIFY(mirrored == (layout.x(m_chart.last) < layout.x(m_chart.first)));
    }

    /// Words may stand behind a bar, up to the next one of its row or the end of the chart.
    void behindABarIsRoomUpToTheNext_data() { directions(); }
    void behindABarIsRoomUpToTheNext()
    {
        QFETCH(bool, mirrored);
        const PlanChartLayout layout(m_chart, 70, 16, 0, mirrored);
        const QRectF first = layout.behind({0, 0}); // a weekend and a week
        QCOMPARE(first.width(), 90.0);
        QVERIFY(!first.intersects(layout.bar({0, 0})));
        QVERIFY(!first.intersects(layout.bar({0, 2})));
        const QRectF last = layout.behind({1, 0});
        QCOMPARE(mirrored ? last.left() : layout.size().width() - last.right(), 0.0);
        QVERIFY(layout.lane(1).contains(last));
    }

    /// What was agreed lies below its bar in the lane, also where the chart ends before it does.
    void theBaselineLiesBelowItsBar_data() { directions(); }
    void theBaselineLiesBelowItsBar()
    {
        QFETCH(bool, mirrored);
        PlanChart chart = m_chart;
        chart.baseline = QStringLiteral("Baseline");
        PlanChartBar& one = chart.lanes[0].bars[0];
        one.agreed = AgreedDates{one.start.addDays(7), one.finish.addDays(7)};
        PlanChartBar& other = chart.lanes[0].bars[1];
        other.agreed = AgreedDates{other.start.addDays(-70), other.finish.addDays(-7)};
        const PlanChartLayout layout(chart, 28, 16, 0, mirrored);
        for (const BarPlace& place : {BarPlace{0, 0}, BarPlace{0, 1}}) {
            const QRectF thin = layout.baseline(place);
            QVERIFY(!thin.isEmpty());
            QVERIFY(layout.lane(0).contains(thin));
            for (const BarPlace& bar : allBars())
                QVERIFY(!thin.intersects(layout.bar(bar)));
            QCOMPARE(layout.barsIn(thin.adjusted(1, 0, -1, 0)).contains(place), true);
        }
        QCOMPARE(layout.baseline({0, 0}).width(), layout.bar({0, 0}).width());
        QVERIFY(layout.baseline({0, 2}).isNull());
    }

    void theHandleOfALineStandsBesideTheEndOfItsBar_data() { directions(); }
    void theHandleOfALineStandsBesideTheEndOfItsBar()
    {
        QFETCH(bool, mirrored);
        const PlanChartLayout layout(m_chart, 70, 16, 0, mirrored);
        const QRectF bar = layout.bar({0, 0});
        const QRectF handle = layout.lineHandle({0, 0});
        QVERIFY(!handle.intersects(bar));
        QVERIFY(mirrored ? handle.right() < bar.left() : handle.left() > bar.right());
        QCOMPARE(handle.center().y(), bar.center().y());
        QVERIFY(layout.behind({0, 0}).contains(handle));
    }

    void onlyWhatLiesInAnAreaIsFound()
    {
        const PlanChartLayout layout(m_chart, 60, 16, 0, false);
        QCOMPARE(layout.barsIn(layout.bar({1, 0})), (QList<BarPlace>{{1, 0}}));
        QCOMPARE(layout.barsIn({QPointF(), layout.size()}).size(), 4);
        QVERIFY(layout.barsIn({0, layout.size().height() + 1, 100, 100}).isEmpty());
        QCOMPARE(layout.placeOf(PlayId(QStringLiteral("play-3"))), (BarPlace{0, 2}));
        QVERIFY(!layout.placeOf(PlayId(QStringLiteral("unknown"))).isValid());
    }
};

MILEPOST_TEST(TestPlanChartLayout)
#include "test_planchartlayout.moc"

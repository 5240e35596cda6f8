// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/charts/figurechartview.h"
#include "ui/charts/quadrantchart.h"

#include <QSignalSpy>
#include <QTest>

#include <cmath>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

QuadrantPoint pointAt(int number, double effort, double benefit)
{
    QuadrantPoint point;
    point.number = number;
    point.play = PlayId(u"play-%1-%2-%3"_s.arg(number).arg(effort).arg(benefit));
    point.label = u"Play %1"_s.arg(number);
    point.effortDays = effort;
    point.benefit = benefit;
    const bool small = effort <= 5;
    point.quadrant = benefit >= 1 ? (small ? Quadrant::QuickWin : Quadrant::MajorProject)
                                  : (small ? Quadrant::FillIn : Quadrant::Reconsider);
    point.text = u"%1, %2 days, %3"_s.arg(point.label).arg(effort).arg(benefit);
    return point;
}

QuadrantFigure figureOf(const QList<QuadrantPoint>& points)
{
    QuadrantFigure figure;
    figure.effortTitle = u"Effort in person-days"_s;
    figure.impactTitle = u"Impact"_s;
    figure.benefitLimit = 1;
    figure.quickWinName = u"High impact, small effort"_s;
    figure.majorProjectName = u"Major projects"_s;
    figure.fillInName = u"Fill-ins"_s;
    figure.reconsiderName = u"Reconsider"_s;
    figure.points = points;
    return figure;
}

struct ShownQuadrant {
    explicit ShownQuadrant(const QList<QuadrantPoint>& points,
                           Qt::LayoutDirection direction = Qt::LeftToRight)
        : chart(new QuadrantChart), view(chart)
    {
        chart->setFigure(figureOf(points), u"Play"_s, u"Quick win"_s);
        view.setLayoutDirection(direction);
        view.resize(700, view.heightForWidth(700));
        view.show();
        if (!QTest::qWaitForWindowActive(&view))
            qFatal("no window");
        view.figureChanged();
    }
    QuadrantChart* chart;
    FigureChartView view;
};

} // namespace

class TestQuadrantChart : public QObject {
    Q_OBJECT

private slots:
    void impactGoesUpAndEffortOnward_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void impactGoesUpAndEffortOnward()
    {
        QFETCH(const Qt::LayoutDirection, direction);
        const ShownQuadrant shown({pointAt(1, 2, 3), pointAt(2, 12, 3), pointAt(3, 2, 0.5)},
                                  direction);
        const QList<ChartSpot> spots = shown.chart->spots();
        QCOMPARE(spots.size(), 3);
        const qreal onward = spots.at(1).at.x() - spots.at(0).at.x();
        QVERIFY(direction == Qt::LeftToRight ? onward > 100 : onward < -100);
        QVERIFY(spots.at(2).at.y() > spots.at(0).at.y() + 50);
        for (const ChartSpot& spot : spots)
            QVERIFY(shown.chart->plotArea().contains(spot.at));
    }

    /// However many plays take and bring the same, and also those that stand at a limit stay in
    /// their quadrant.
    void noMarkCoversAnotherOrALine()
    {
        QList<QuadrantPoint> points;
        for (int i = 0; i < 40; ++i)
            points.append(pointAt(i + 1, 4 + i % 3, 0.9 + 0.1 * (i % 2)));
        const ShownQuadrant shown(points);
        const QList<ChartSpot> spots = shown.chart->spots();
        QCOMPARE(spots.size(), points.size());
        for (qsizetype i = 0; i < spots.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j) {
                const QPointF away = spots.at(i).at - spots.at(j).at;
                QVERIFY(std::hypot(away.x(), away.y()) >= 2 * spots.at(i).reach.width());
                if (points.at(i).isSmall() && !points.at(j).isSmall())
                    QVERIFY(-away.x() >= 2 * spots.at(i).reach.width());
                if (points.at(i).isHigh() && !points.at(j).isHigh())
                    QVERIFY(-away.y() >= 2 * spots.at(i).reach.width());
            }
        }
    }

    /// Where there is no room for numbers each play is still at its place.
    void manyPlaysAreDrawnAtTheirPlaces()
    {
        QList<QuadrantPoint> points;
        for (int i = 0; i < 1000; ++i)
            points.append(pointAt(i + 1, 1 + i % 29, 0.1 * (i % 31)));
        const ShownQuadrant shown(points);
        const QList<ChartSpot> spots = shown.chart->spots();
        QCOMPARE(spots.size(), points.size());
        for (qsizetype i = 1; i < points.size(); ++i) {
            const QPointF from = spots.at(i - 1).at;
            const QPointF to = spots.at(i).at;
            QCOMPARE(to.x() > from.x(), points.at(i).effortDays > points.at(i - 1).effortDays);
            QCOMPARE(to.y() < from.y(), points.at(i).benefit > points.at(i - 1).benefit);
        }
    }

    /// Right and left along the effort, up and down between high and low impact.
    void keysGoFromPointToPoint()
    {
        ShownQuadrant shown({pointAt(1, 2, 3), pointAt(2, 12, 3), pointAt(3, 3, 0.5)});
        shown.view.setFocus();
        QCOMPARE(shown.view.currentSpot(), 0);
        QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(shown.view.currentSpot(), 1);
        QTest::keyClick(&shown.view, Qt::Key_Down);
        QCOMPARE(shown.view.currentSpot(), 2);
        QCOMPARE(shown.view.accessibleDescription(), u"Play 3, 3 days, 0.5"_s);
        QTest::keyClick(&shown.view, Qt::Key_Up);
        QCOMPARE(shown.view.currentSpot(), 0);
    }

    void enterAndAClickActivateAPoint()
    {
        ShownQuadrant shown({pointAt(1, 2, 3), pointAt(2, 12, 3)});
        const QSignalSpy activated(&shown.view, &FigureChartView::spotActivated);
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.last().first().toInt(), 0);
        const QPointF at = shown.chart->mapToScene(shown.chart->spots().at(1).at);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.view.mapFromScene(at));
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.last().first().toInt(), 1);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, QPoint(3, 3));
        QCOMPARE(activated.size(), 2);
    }
};

MILEPOST_TEST(TestQuadrantChart)
#include "test_quadrantchart.moc"

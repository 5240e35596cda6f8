// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/charts/dateticks.h"
#include "ui/charts/figurechartview.h"
#include "ui/charts/timechart.h"

#include <QCategoryAxis>
#include <QLineSeries>
#include <QSet>
#include <QTest>
#include <QValueAxis>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

TimeLine partFrom(const QString& name, int category, const QDate& first,
                  const QList<double>& values)
{
    TimeLine line{name, LineRole::Measured, category, false, false, {}};
    for (qsizetype i = 0; i < values.size(); ++i)
        line.points.append({first.addMonths(static_cast<int>(i)), values.at(i),
                            u"%1: %2"_s.arg(name).arg(values.at(i))});
    return line;
}

TimeFigure twoLines()
{
    TimeFigure figure;
    figure.title = u"Scores"_s;
    figure.axis = {u"Score"_s, 1, 3, 0.5};
    figure.lines = {partFrom(u"One"_s, 0, QDate(2026, 1, 5), {1, 1.5}),
                    partFrom(u"One"_s, 0, QDate(2026, 4, 5), {2}),
                    partFrom(u"Two"_s, 1, QDate(2026, 1, 5), {1, 1.5, 2})};
    figure.breaks = {{QDate(2026, 4, 5), u"New in the room."_s, u"A"_s, u"A: New in the room."_s}};
    return figure;
}

} // namespace

class TestTimeChart : public QObject {
    Q_OBJECT

private slots:
    void labelsAreFewAndEachIsAnother_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::addColumn<int>("most");
        QTest::newRow("one day") << QDate(2026, 5, 19) << QDate(2026, 5, 19) << 6;
        QTest::newRow("a month") << QDate(2026, 5, 1) << QDate(2026, 6, 1) << 3;
        QTest::newRow("a year") << QDate(2025, 11, 18) << QDate(2026, 12, 18) << 5;
        QTest::newRow("a narrow year") << QDate(2025, 11, 18) << QDate(2026, 12, 18) << 1;
        QTest::newRow("a century") << QDate(1999, 12, 31) << QDate(2099, 1, 1) << 4;
    }

    void labelsAreFewAndEachIsAnother()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        QFETCH(int, most);
        const QList<DateTick> ticks = dateTicks(first, last, most, QLocale::c());
        QVERIFY(!ticks.isEmpty() && ticks.size() <= most);
        QSet<QString> labels;
        for (const DateTick& tick : ticks) {
            QVERIFY(tick.date >= first && tick.date <= last);
            labels.insert(tick.label);
        }
        QCOMPARE(labels.size(), ticks.size());
    }

    void noLineJoinsTheTwoSidesOfABreak()
    {
        TimeChart chart;
        chart.setFigure(twoLines());
        int parts = 0;
        int joined = 0;
        const auto broken = static_cast<qreal>(QDate(2026, 4, 5).toJulianDay());
        for (QAbstractSeries* series : chart.series()) {
            const auto* line = qobject_cast<QLineSeries*>(series);
            if (!line || line->name() != u"One"_s)
                continue;
            const QList<QPointF> points = line->points();
            ++parts;
            joined += points.first().x() < broken && points.last().x() >= broken ? 1 : 0;
        }
        QCOMPARE(parts, 2);
        QCOMPARE(joined, 0);
    }

    void theLegendNamesEachLineOnce()
    {
        TimeChart chart;
        chart.setFigure(twoLines());
        QStringList named;
        for (const LegendSign& sign : chart.signs())
            named.append(sign.text);
        QCOMPARE(named, (QStringList{u"One"_s, u"Two"_s}));
    }

    void theAxisOfStagesGoesFromOneToThree()
    {
        TimeChart chart;
        chart.setFigure(twoLines());
        const auto axes = chart.axes(Qt::Vertical);
        QCOMPARE(axes.size(), 1);
        const auto* stages = qobject_cast<QValueAxis*>(axes.first());
        QCOMPARE(stages->min(), 1.0);
        QCOMPARE(stages->max(), 3.0);
    }

    /// Also the break, which is the last of them.
    void everyPointIsASpotInsideTheChart()
    {
        FigureChartView view(new TimeChart);
        auto& chart = static_cast<TimeChart&>(view.figureChart());
        chart.setFigure(twoLines());
        view.figureChanged();
        view.resize(600, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        const QList<ChartSpot> spots = chart.spots();
        QCOMPARE(spots.size(), 7);
        QCOMPARE(spots.last().text, u"A: New in the room."_s);
        for (const ChartSpot& spot : spots)
            QVERIFY(chart.plotArea().adjusted(-1, -1, 1, 1).contains(spot.at));
        QCOMPARE(spots.at(2).line, 0); // the second part of the same line
    }
};

MILEPOST_TEST(TestTimeChart)
#include "test_timechart.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/charts/heatchart.h"
#include "ui/charts/keptmeasures.h"
#include "ui/charts/radarchart.h"
#include "ui/charts/voteschart.h"
#include "ui/language/windowlanguage.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

constexpr int kRows = 20;
constexpr int kColumns = 10;
constexpr qreal kWidth = 900;

using Chart = std::unique_ptr<FigureChart>;
/// Shows a figure whose names begin with these words.
using Fill = std::function<void(FigureChart&, const QString&)>;

void fillHeat(FigureChart& chart, const QString& words)
{
    HeatFigure figure;
    for (int column = 0; column < kColumns; ++column)
        figure.columns.append(u"%1 column %2"_s.arg(words).arg(column));
    for (int row = 0; row < kRows; ++row) {
        HeatRow heat{u"%1 row %2"_s.arg(words).arg(row), {}};
        for (int column = 0; column < kColumns; ++column)
            heat.cells.append({1.5, 1, u"1.5"_s, u"+0.5"_s, 0.5, u"Cell %1"_s.arg(column)});
        figure.rows.append(heat);
    }
    static_cast<HeatChart&>(chart).setFigure(figure);
}

void fillVotes(FigureChart& chart, const QString& words)
{
    VotesFigure figure;
    figure.thenLabel = u"18 Nov 2025"_s;
    figure.nowLabel = u"19 May 2026"_s;
    for (int row = 0; row < kRows; ++row) {
        const VotesThen votes{{}, 1.5, 0.6, u"0.66, discuss"_s, u"Row %1"_s.arg(row)};
        figure.rows.append({u"%1 row %2"_s.arg(words).arg(row), votes, votes});
    }
    static_cast<VotesChart&>(chart).setFigure(figure);
}

void fillRadar(FigureChart& chart, const QString& words)
{
    RadarFigure figure;
    for (int axis = 0; axis < kColumns; ++axis)
        figure.axes.append(u"%1 axis %2"_s.arg(words).arg(axis));
    for (const RadarSeriesKind kind :
         {RadarSeriesKind::Then, RadarSeriesKind::Now, RadarSeriesKind::Target})
        figure.series.append(
            {kind, words, QList<std::optional<double>>(kColumns, std::optional(2.0))});
    static_cast<RadarChart&>(chart).setFigure(figure, Wording(windowLanguage(QLocale::c()), {}));
}

void addCharts()
{
    QTest::addColumn<std::function<Chart()>>("make");
    QTest::addColumn<Fill>("fill");
    const auto row = [](const char* name, const std::function<Chart()>& make, const Fill& fill) {
        QTest::newRow(name) << make << fill;
    };
    row(
        "heat", [] { return std::make_unique<HeatChart>(); }, fillHeat);
    row(
        "votes", [] { return std::make_unique<VotesChart>(); }, fillVotes);
    row(
        "radar", [] { return std::make_unique<RadarChart>(); }, fillRadar);
}

void layOut(FigureChart& chart)
{
    chart.resize(kWidth, chart.heightFor(kWidth));
}

QList<QRectF> placesOn(FigureChart& chart)
{
    QList<QRectF> places;
    for (const ChartSpot& spot : chart.spots())
        places.append({spot.at - QPointF(spot.reach.width(), spot.reach.height()), spot.reach * 2});
    return places;
}

ChartLook lookAt(int points, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    ChartLook look;
    look.font.setPointSize(points);
    look.direction = direction;
    return look;
}

} // namespace

/// The charts that are painted as a whole.
class TestPaintedCharts : public QObject {
    Q_OBJECT

private slots:
    void namesAreMeasuredOnceForAWidth()
    {
        KeptMeasures<qreal> kept;
        int measured = 0;
        const auto at = [&](qreal width) {
            return kept.at(width, [&] {
                ++measured;
                return 2 * width;
            });
        };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(at(40), 80.0);
        QCOMPARE(measured, 1);
        QCOMPARE(at(50), 100.0);
        QCOMPARE(at(40), 80.0);
        QCOMPARE(measured, 3);
        kept.forget();
        QCOMPARE(at(40), 80.0);
        QCOMPARE(measured, 4);
    }

    void whatWasMeasuredGoesWithFigureAndLook_data() { addCharts(); }

    void whatWasMeasuredGoesWithFigureAndLook()
    {
        QFETCH(std::function<Chart()>, make);
        QFETCH(Fill, fill);
        const Chart used = make();
        used->setLook(lookAt(9));
        fill(*used, u"Short"_s);
        layOut(*used);
        const QList<QRectF> before = placesOn(*used);
        for (const int points : {9, 16}) {
            used->setLook(lookAt(points));
            fill(*used, u"A much longer beginning of a name"_s);
            layOut(*used);
            const Chart fresh = make();
            fresh->setLook(lookAt(points));
            fill(*fresh, u"A much longer beginning of a name"_s);
            layOut(*fresh);
            QCOMPARE(used->size(), fresh->size());
            QCOMPARE(placesOn(*used), placesOn(*fresh));
        }
        QVERIFY(placesOn(*used) != before);
    }

    /// With its border and the ring of the focus around it.
    void noFieldOfAHeatMapIsCut()
    {
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            HeatChart chart;
            chart.setLook(lookAt(9, direction));
            fillHeat(chart, u"Name"_s);
            layOut(chart);
            const QRectF whole({}, chart.size());
            for (const QRectF& place : placesOn(chart))
                QVERIFY(whole.contains(place.adjusted(-0.99, -0.99, 0.99, 0.99)));
        }
    }
};

MILEPOST_TEST(TestPaintedCharts)
#include "test_paintedcharts.moc"

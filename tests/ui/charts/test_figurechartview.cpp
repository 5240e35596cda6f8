// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/charts/figurechartview.h"
#include "ui/charts/paintedchart.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

/// Three values on a line; counts how often it is asked for them.
class CountingChart : public PaintedChart {
public:
    QList<ChartSpot> spots() override
    {
        ++asked;
        return {{{20, 50}, {10, 10}, u"one"_s, 0},
                {{60, 50}, {10, 10}, u"two"_s, 0},
                {{90, 50}, {10, 10}, u"three"_s, 0}};
    }
    [[nodiscard]] qreal heightFor(qreal) const override { return 100; }

    int asked = 0;

protected:
    void paintFigure(QPainter&) override {}
};

} // namespace

class TestFigureChartView : public QObject {
    Q_OBJECT

private slots:
    void aChartWithoutFocusIsPaintedWithoutItsValues()
    {
        auto* chart = new CountingChart;
        FigureChartView view(chart);
        view.resize(240, 100);
        chart->asked = 0;
        QVERIFY(!view.grab().isNull());
        QCOMPARE(chart->asked, 0);
    }

    void aKeyAsksForTheValuesOnce_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("said");
        QTest::newRow("right") << Qt::Key_Right << u"two"_s;
        QTest::newRow("left") << Qt::Key_Left << u"one"_s;
        QTest::newRow("down") << Qt::Key_Down << u"one"_s;
        QTest::newRow("end") << Qt::Key_End << u"three"_s;
    }

    void aKeyAsksForTheValuesOnce()
    {
        QFETCH(Qt::Key, key);
        QFETCH(QString, said);
        auto* chart = new CountingChart;
        FigureChartView view(chart);
        view.resize(240, 100);
        view.show();
        QVERIFY(QTest::qWaitForWindowActive(&view));
        view.setFocus();
        QCOMPARE(view.currentSpot(), 0);
        chart->asked = 0;
        QTest::keyClick(&view, key);
        QCOMPARE(chart->asked, 1);
        QCOMPARE(view.accessibleDescription(), said);
    }
};

MILEPOST_TEST(TestFigureChartView)
#include "test_figurechartview.moc"

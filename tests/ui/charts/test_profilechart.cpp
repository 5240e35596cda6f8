// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "ui/charts/profilechart.h"
#include "ui/charts/profilechartview.h"
#include "ui/charts/profilegeometry.h"
#include "ui/charts/profilewords.h"
#include "ui/theme/windowcolours.h"

#include <QAbstractBarSeries>
#include <QBarSet>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

ProfileRow row(const QString& id, std::optional<double> score, int stage)
{
    ProfileRow row;
    row.id = DimensionId(id);
    row.name = u"Dimension "_s + id;
    row.score = score;
    row.stage = stage;
    row.scoreText = score ? QString::number(*score) : u"not rated"_s;
    row.target = 2.5;
    row.targetText = u"2.5"_s;
    if (score) {
        row.stageText = u"Parallel Tracks"_s;
        row.votes = {{1, 2}, {2, 3}};
        row.consensusText = u"discuss"_s;
        row.confidenceText = u"high confidence"_s;
    }
    return row;
}

const QString kAltText = u"Bars on a scale from 1 to 3."_s;

ProfileFigure figure()
{
    ProfileFigure profile;
    profile.stageNames = {u"One"_s, u"Two"_s, u"Three"_s};
    profile.rows = {row(u"a"_s, 1.5, 1), row(u"b"_s, 2.0, 2), row(u"c"_s, std::nullopt, 0)};
    profile.rows[0].previous = 1;
    return profile;
}

template <class Series>
QList<Series*> seriesOf(const QChart& chart)
{
    QList<Series*> found;
    for (QAbstractSeries* series : chart.series()) {
        if (auto* typed = qobject_cast<Series*>(series))
            found.append(typed);
    }
    return found;
}

} // namespace

class TestProfileChart : public QObject {
    Q_OBJECT

private slots:
    /// Categories run upwards, rows downwards: the last value belongs to the first row.
    void eachBarIsInTheSetOfItsStage()
    {
        ProfileChart chart;
        chart.setFigure(figure());
        const QList<QBarSet*> sets = seriesOf<QAbstractBarSeries>(chart).first()->barSets();
        QCOMPARE(sets.size(), 4);
        QCOMPARE(sets.at(1)->at(2), 1.5);
        QCOMPARE(sets.at(2)->at(1), 2.0);
        QCOMPARE(sets.at(1)->sum() + sets.at(2)->sum(), 3.5);
        QCOMPARE(sets.at(0)->sum() + sets.at(3)->sum(), 0.0);
    }

    void targetsVotesAndEarlierScoresAreMarked()
    {
        ProfileChart chart;
        chart.resize(800, 300);
        chart.setFigure(figure());
        QList<qsizetype> counts;
        for (const QScatterSeries* series : seriesOf<QScatterSeries>(chart))
            counts.append(series->count());
        QCOMPARE(counts, (QList<qsizetype>{10, 1, 3})); // votes, before, targets
    }

    void aSecondFigureReplacesTheFirst()
    {
        ProfileChart chart;
        chart.setFigure(figure());
        ProfileFigure other;
        other.rows = {row(u"z"_s, 3.0, 3)};
        chart.setFigure(other);
        const QList<QBarSet*> sets = seriesOf<QAbstractBarSeries>(chart).first()->barSets();
        QCOMPARE(sets.at(3)->count(), 1);
        QCOMPARE(sets.at(3)->at(0), 3.0);
    }

    void barsHaveTheColoursOfTheLook_data()
    {
        QTest::addColumn<int>("look");
        for (const Look look : allLooks())
            QTest::addRow("%d", static_cast<int>(look)) << static_cast<int>(look);
    }

    void barsHaveTheColoursOfTheLook()
    {
        QFETCH(int, look);
        ProfileChartView view;
        view.setPalette(windowPalette(static_cast<Look>(look)));
        view.setFigure(figure(), kAltText);
        const QList<QBarSet*> sets = seriesOf<QAbstractBarSeries>(*view.chart()).first()->barSets();
        const WindowColours colours = windowColours(static_cast<Look>(look));
        for (std::size_t stage = 0; stage < 4; ++stage)
            QCOMPARE(sets.at(static_cast<qsizetype>(stage))->color(), colours.stage[stage]);
    }

    void columnsStayApart_data()
    {
        QTest::addColumn<qreal>("width");
        QTest::addColumn<bool>("mirrored");
        for (const qreal width : {300.0, 480.0, 700.0, 1200.0}) {
            QTest::addRow("%g", width) << width << false;
            QTest::addRow("%g mirrored", width) << width << true;
        }
    }

    void columnsStayApart()
    {
        QFETCH(qreal, width);
        QFETCH(bool, mirrored);
        const ProfileGeometry geometry(QSizeF(width, 260), 5, 15, mirrored);
        QList<QRectF> columns{geometry.name(0), geometry.score(0),
                              geometry.plot().intersected(geometry.row(0))};
        if (geometry.hasWords())
            columns.append(geometry.words(0));
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QVERIFY(columns.at(i).left() >= -0.001 && columns.at(i).right() <= width + 0.001);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!columns.at(i).intersects(columns.at(j)));
        }
        const bool grows = geometry.x(3) > geometry.x(1);
        QCOMPARE(grows, !mirrored);
    }

    void theScoreBeforeIsARingAroundATarget()
    {
        ProfileChart chart;
        chart.setFigure(figure());
        qreal ring = 0;
        qreal diamond = 0;
        for (const QScatterSeries* series : seriesOf<QScatterSeries>(chart)) {
            if (series->markerShape() == QScatterSeries::MarkerShapeRotatedRectangle)
                diamond = series->markerSize();
            else if (series->brush().style() == Qt::NoBrush)
                ring = series->markerSize();
        }
        QVERIFY(diamond > 0 && ring > diamond);
    }

    void namesOfStagesStayApart_data()
    {
        QTest::addColumn<qreal>("middle");
        QTest::addColumn<qreal>("last");
        QTest::newRow("short") << 60.0 << 60.0;
        QTest::newRow("a long last name") << 160.0 << 220.0;
        QTest::newRow("a long middle name") << 250.0 << 100.0;
    }

    void namesOfStagesStayApart()
    {
        QFETCH(qreal, middle);
        QFETCH(qreal, last);
        for (const bool mirrored : {false, true}) {
            const ProfileGeometry geometry(QSizeF(1100, 260), 5, 15, mirrored);
            const auto names = geometry.stageNames({90.0, middle, last});
            QVERIFY(names.has_value());
            const QRectF& left = names->at(mirrored ? 2 : 0);
            const QRectF& right = names->at(mirrored ? 0 : 2);
            for (std::size_t i = 0; i < names->size(); ++i)
                QCOMPARE(names->at(i).center().x(), geometry.x(static_cast<double>(i) + 1));
            QVERIFY(names->at(1).left() - left.right() > 10);
            QVERIFY(right.left() - names->at(1).right() > 10);
        }
    }

    void namesOfStagesWithoutRoomAreLeftOut()
    {
        const ProfileGeometry geometry(QSizeF(1100, 260), 5, 15, false);
        QVERIFY(!geometry.stageNames({300.0, 300.0, 300.0}).has_value());
    }

    void rowsAreFoundByTheirHeight()
    {
        const ProfileGeometry geometry(QSizeF(700, 260), 5, 15, false);
        for (int number = 0; number < 5; ++number)
            QCOMPARE(geometry.rowAt(geometry.row(number).center().y()), number);
        QCOMPARE(geometry.rowAt(0), -1);
        QCOMPARE(geometry.rowAt(259), -1);
    }

    void keysWalkThroughTheRowsAndEnterAsksForOne()
    {
        ProfileChartView view;
        view.setFigure(figure(), kAltText);
        view.resize(800, 300);
        view.show();
        view.activateWindow();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
        QSignalSpy spy(&view, &ProfileChartView::dimensionActivated);
        QCOMPARE(view.currentRow(), 0);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentRow(), 1);
        QVERIFY(view.accessibleDescription().startsWith(u"Dimension b: 2"_s));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<DimensionId>(), DimensionId(u"b"_s));
        QTest::keyClick(&view, Qt::Key_End);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.currentRow(), 2);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.currentRow(), 0);
    }

    void aClickAsksForTheRowUnderIt()
    {
        ProfileChartView view;
        view.setFigure(figure(), kAltText);
        view.resize(800, 300);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy spy(&view, &ProfileChartView::dimensionActivated);
        const auto* chart = qobject_cast<ProfileChart*>(view.chart());
        const QPointF middle = chart->profileGeometry().row(1).center();
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, middle.toPoint());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.first().first().value<DimensionId>(), DimensionId(u"b"_s));
    }

    void withoutFocusTheAlternativeTextDescribesIt()
    {
        ProfileChartView view;
        view.setFigure(figure(), kAltText);
        QCOMPARE(view.accessibleDescription(), u"Bars on a scale from 1 to 3."_s);
        QVERIFY(!view.accessibleName().isEmpty());
    }

    void aRowIsToldInWords()
    {
        const ProfileRow rated = figure().rows.first();
        const QString words = profileRowWords(rated, QLocale(u"en_GB"_s));
        for (const QString& part : {u"Dimension a"_s, u"1.5"_s, u"target 2.5"_s, u"before 1.0"_s,
                                    u"Stage 1, Parallel Tracks"_s, u"discuss"_s})
            QVERIFY2(words.contains(part), qPrintable(words));
        const ProfileRow open = figure().rows.last();
        const QString unrated = profileRowWords(open, QLocale(u"en_GB"_s));
        QVERIFY2(unrated.contains(u"not rated"_s), qPrintable(unrated));
        QVERIFY2(!unrated.contains(u"Stage"_s), qPrintable(unrated));
    }
};

MILEPOST_TEST(TestProfileChart)
#include "test_profilechart.moc"

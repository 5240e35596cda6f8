// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/figurechartview.h"
#include "ui/charts/quadrantchart.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/board/playboard.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/playsview.h"
#include "ui/pages/plan/quadrantview.h"

#include <QApplication>
#include <QLabel>
#include <QTabWidget>
#include <QTableView>

using namespace milepost;
using namespace milepost::testing;

namespace {

struct ShownImpact {
    explicit ShownImpact(const Engagement& engagement = opened(sampleEngagement()))
        : document(shippedContent(), engagement), page(viewOn(document))
    {
        show(page);
        view = page.findChild<QuadrantView*>();
        tabs = page.findChild<QTabWidget*>();
        frame = view->findChild<ChartFrame*>();
        chart = dynamic_cast<QuadrantChart*>(&frame->view().figureChart());
        tabs->setCurrentWidget(view);
    }
    EngagementDocument document;
    PlanPage page;
    QuadrantView* view;
    QTabWidget* tabs;
    ChartFrame* frame;
    QuadrantChart* chart;
};

} // namespace

class TestQuadrantView : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    /// With the number and the kind that the table of the plays gives it.
    void everyOpenPlayOfThePlanStandsInTheChart()
    {
        const ShownImpact shown;
        const auto* model = shown.page.findChild<PlanModel*>();
        int open = 0;
        for (const PlanRow& row : model->rows())
            open += row.state == PlayState::Done ? 0 : 1;
        const QList<QuadrantPoint>& points = shown.chart->figure().points;
        QVERIFY(open > 0);
        QCOMPARE(points.size(), open);
        for (const QuadrantPoint& point : points) {
            const int row = model->rowOf(point.play);
            QVERIFY(row >= 0);
            QCOMPARE(point.number, model->row(row).number);
            QCOMPARE(point.kind, model->row(row).kind);
            QCOMPARE(point.isHigh(), point.benefit >= shown.chart->figure().benefitLimit);
            QCOMPARE(point.isSmall(), point.effortDays <= shown.chart->figure().effortLimit);
            QVERIFY(point.text.contains(point.label) && point.text.contains(point.kind));
        }
        QCOMPARE(shown.frame->table().model()->rowCount(), open);
    }

    void aPointLeadsToItsCard_data()
    {
        QTest::addColumn<QString>("way");
        for (const char* way : {"keys", "click", "table"})
            QTest::newRow(way) << QString::fromLatin1(way);
    }
    void aPointLeadsToItsCard()
    {
        QFETCH(const QString, way);
        const ShownImpact shown;
        const QList<QuadrantPoint>& points = shown.chart->figure().points;
        const int wanted = static_cast<int>(points.size()) - 1;
        FigureChartView& view = shown.frame->view();
        view.setFocus();
        QTRY_VERIFY(view.hasFocus());
        if (way == QStringLiteral("table")) {
            QTest::keyClick(&view, Qt::Key_T, Qt::ControlModifier);
            QTableView& table = shown.frame->table();
            QTRY_VERIFY(table.hasFocus());
            table.setCurrentIndex(table.model()->index(wanted, 0));
            QTest::keyClick(&table, Qt::Key_Return);
        } else if (way == QStringLiteral("keys")) {
            if (!points.at(wanted).isHigh())
                QTest::keyClick(&view, Qt::Key_Down);
            QTest::keyClick(&view, Qt::Key_End);
            QCOMPARE(view.currentSpot(), wanted);
            QCOMPARE(view.accessibleDescription(), points.at(wanted).text);
            QTest::keyClick(&view, Qt::Key_Return);
        } else {
            const QPointF at = shown.chart->mapToScene(shown.chart->spots().at(wanted).at);
            QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(at));
        }
        auto* plays = shown.page.findChild<PlaysView*>();
        QCOMPARE(shown.tabs->currentIndex(), 0);
        QCOMPARE(plays->shown(), PlaysView::Show::Board);
        QCOMPARE(plays->play(), points.at(wanted).play);
        QCOMPARE(shown.page.findChild<PlayBoard*>()->currentPlay(), points.at(wanted).play);
        QTRY_VERIFY(shown.page.findChild<PlayBoard*>()->isAncestorOf(QApplication::focusWidget()));
    }

    void nothingToShowIsSaid()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Acme");
        const ShownImpact shown(engagement);
        QVERIFY(!shown.frame->view().isVisible());
        QString words;
        for (const QLabel* label : shown.frame->findChildren<QLabel*>())
            words += label->isVisible() ? label->text() : QString();
        QVERIFY2(words.contains(QStringLiteral("Rate dimensions")), qPrintable(words));
    }

    void everythingFits()
    {
        const ShownImpact shown(longNames());
        QTRY_COMPARE(misfits(shown.page).join(u'\n'), QString());
    }
};

MILEPOST_TEST(TestQuadrantView)
#include "test_quadrantview.moc"

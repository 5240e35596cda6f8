// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "core/edits/snapshots.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/roadmap/roadmapfixture.h"
#include "ui/document/snapshotstate.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHelpEvent>
#include <QToolTip>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// Agreed on the day on which the plan begins, and one play set two weeks later since then.
struct AgreedRoadmap : ShownRoadmap {
    AgreedRoadmap()
    {
        const Snapshot snapshot =
            snapshotNow(document, QStringLiteral("Kick-off"), QDate(2026, 1, 5));
        QVERIFY(document.perform(edits::takeBaseline, snapshot));
        QVERIFY(document.perform(edits::pinPlay, slipped, QDate(2026, 2, 2)));
        QTRY_COMPARE(bar(slipped).start, QDate(2026, 2, 2));
    }
    [[nodiscard]] QCheckBox* layer(const QString& name) const
    {
        for (auto* box : page.findChildren<QCheckBox*>()) {
            if (box->text().remove(u'&') == name)
                return box;
        }
        return nullptr;
    }

    const PlayId slipped = play("align-outcome-scorecard"); // agreed for 19 January to 6 February
};

} // namespace

/// The agreed plan under the bars of the roadmap.
class TestRoadmapBaseline : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void withoutABaselineThereIsNothingToSwitch()
    {
        ShownRoadmap shown;
        for (const auto* box : shown.page.findChildren<QCheckBox*>())
            QVERIFY(!box->text().contains(QStringLiteral("aseline")) || !box->isVisible());
        QVERIFY(shown.chart->chart().baseline.isEmpty());
    }

    void belowABarStandsWhereItWasAgreed()
    {
        AgreedRoadmap shown;
        QCOMPARE(shown.bar(shown.slipped).agreed,
                 (AgreedDates{QDate(2026, 1, 19), QDate(2026, 2, 6)}));
        const PlanChartLayout& layout = shown.chart->chartLayout();
        const BarPlace place = layout.placeOf(shown.slipped);
        const QRectF thin = layout.baseline(place);
        QVERIFY(thin.top() > layout.bar(place).bottom());
        QVERIFY(thin.height() < layout.bar(place).height() / 3);
        QCOMPARE(thin.left(), layout.x(QDate(2026, 1, 19)));
        QCOMPARE(thin.right(), layout.x(QDate(2026, 2, 7)));
        const QImage image = shown.chart->viewport()->grab().toImage();
        const QPoint middle =
            (thin.center() + shown.chart->body().topLeft() + shown.chart->offset()).toPoint();
        QCOMPARE(image.pixelColor(middle * image.devicePixelRatio()),
                 shown.chart->look().colours.mutedInk);
    }

    /// In the words of the bar, for eyes and for screen readers, and in the tip of the thin bar.
    void wordsAndTipSayTheDatesAndWhatBecameOfThem()
    {
        AgreedRoadmap shown;
        const QString words = QStringLiteral("Baseline: 19 January 2026 to 6 February 2026. "
                                             "Slipped by 2\u00a0weeks.");
        shown.chart->select(shown.slipped);
        QTRY_VERIFY2(shown.says(words), qPrintable(shown.bar(shown.slipped).words));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(shown.chart);
        const auto index = static_cast<int>(shown.chart->indexOf(shown.slipped));
        QVERIFY(list->child(index)->text(QAccessible::Name).endsWith(words));
        const PlanChartLayout& layout = shown.chart->chartLayout();
        const QPoint at = (layout.baseline(layout.placeOf(shown.slipped)).center() +
                           shown.chart->body().topLeft() + shown.chart->offset())
                              .toPoint();
        QHelpEvent help(QEvent::ToolTip, at, shown.chart->viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(shown.chart->viewport(), &help);
        QVERIFY2(QToolTip::text().contains(QStringLiteral("Baseline: 19 January 2026")),
                 qPrintable(QToolTip::text()));
    }

    void itIsSwitchedOffAndOn()
    {
        AgreedRoadmap shown;
        QCheckBox* box = shown.layer(QStringLiteral("Baseline"));
        QVERIFY(box && box->isVisible() && box->isChecked());
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(!shown.bar(shown.slipped).agreed);
        QVERIFY(!shown.bar(shown.slipped).words.contains(QStringLiteral("Baseline")));
        QTest::keyClick(box, Qt::Key_Space);
        QVERIFY(shown.bar(shown.slipped).agreed);
        shown.document.undo();
        shown.document.undo();
        QTRY_VERIFY(!box->isVisible());
    }

    void linesAreSwitchedOffAndOn()
    {
        AgreedRoadmap shown;
        QCheckBox* box = shown.layer(QStringLiteral("Dependencies"));
        const auto lines = [chart = shown.chart] {
            qsizetype count = 0;
            for (const BarPlace& place : chart->bars())
                count += chart->bar(place).dependsOn.size();
            return count;
        };
        const qsizetype all = lines();
        QVERIFY(all > 0);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(lines(), 0);
        QTest::keyClick(box, Qt::Key_Space);
        QCOMPARE(lines(), all);
    }

    /// The picture says which baseline it is, and nothing of one that is switched off.
    void itIsInThePictureAndItsLegend()
    {
        AgreedRoadmap shown;
        const QTemporaryDir folder;
        const auto written = [&page = shown.page, &folder](const QString& name) {
            page.exportTo(folder.filePath(name));
            QFile file(folder.filePath(name));
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        const QString words = QStringLiteral("Baseline “Kick-off” of 5 January 2026");
        QVERIFY(written(QStringLiteral("with.svg")).contains(words));
        QTest::keyClick(shown.layer(QStringLiteral("Baseline")), Qt::Key_Space);
        const QString without = written(QStringLiteral("without.svg"));
        QVERIFY(!without.isEmpty());
        QVERIFY(!without.contains(words));
    }
};

MILEPOST_TEST(TestRoadmapBaseline)
#include "test_roadmapbaseline.moc"

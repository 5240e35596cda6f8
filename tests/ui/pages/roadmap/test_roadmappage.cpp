// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "core/report/composer.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/roadmap/roadmapfixture.h"
#include "ui/document/documentreading.h"
#include "ui/language/windowlanguage.h"
#include "ui/pages/roadmap/loadview.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/emptystate.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QElapsedTimer>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The timeline of the full report on that day.
const TimelineFigure* printedTimeline(const ReportContent& report)
{
    for (const Section& section : report.sections) {
        for (const Block& block : section.blocks) {
            const auto* figure = std::get_if<Figure>(&block.value);
            if (!figure)
                continue;
            if (const auto* timeline = std::get_if<TimelineFigure>(&figure->drawing))
                return timeline;
        }
    }
    return nullptr;
}

} // namespace

class TestRoadmapPage : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    /// The same bars in the same lanes with the same dates, and the same loads in the same words.
    void thePageSaysWhatTheReportSays()
    {
        const QDate day = sampleDay();
        ShownRoadmap shown(sampleEngagement(), day);
        ReportOptions options;
        options.date = day;
        options.language = windowLanguage(shown.page.locale());
        const EngagementDocument& document = shown.document;
        const ReportContent report =
            composeReport({document.content(), document.engagement(), document.scorecards(),
                           document.plan(), options});
        const TimelineFigure* printed = printedTimeline(report);
        QVERIFY(printed);
        const PlanChart& chart = shown.chart->chart();
        QCOMPARE(chart.lanes.size(), printed->groups.size());
        for (qsizetype lane = 0; lane < chart.lanes.size(); ++lane) {
            const TimelineGroup& group = printed->groups.at(lane);
            QCOMPARE(chart.lanes.at(lane).name, group.name);
            QCOMPARE(chart.lanes.at(lane).bars.size(), group.bars.size());
            for (qsizetype i = 0; i < group.bars.size(); ++i) {
                const PlanChartBar& bar = chart.lanes.at(lane).bars.at(i);
                QCOMPARE(bar.play, group.bars.at(i).play);
                QCOMPARE(bar.number, group.bars.at(i).number);
                QCOMPARE(bar.start, group.bars.at(i).start);
                QCOMPARE(bar.finish, group.bars.at(i).finish);
                QCOMPARE(bar.conflicting, !group.bars.at(i).violations.isEmpty());
            }
        }
        QCOMPARE(chart.loads, printed->loads);
    }

    void playsThatAreNotDrawnAreCounted()
    {
        const ShownRoadmap shown(sampleEngagement(), sampleDay());
        QVERIFY(shown.says(QStringLiteral("done earlier or without dates")));
    }

    void anEditElsewhereShowsAtOnceAndTheStripSaysWhatMoved()
    {
        ShownRoadmap shown;
        const PlayId id = play("align-outcome-scorecard");
        QVERIFY(shown.document.perform(edits::pinPlay, id, QDate(2026, 3, 2)));
        QTRY_COMPARE(shown.bar(id).start, QDate(2026, 3, 2));
        QTRY_VERIFY(shown.says(QStringLiteral("Pin “")));
        shown.document.undo();
        QTRY_COMPARE(shown.bar(id).start, QDate(2026, 1, 19));
    }

    /// Each bar is an item of its own, whose name says the play, the owner, the dates and the
    /// state.
    void everyBarIsAChildForScreenReaders()
    {
        ShownRoadmap shown(opened(workedExample()), QDate(2026, 1, 30));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(shown.chart);
        QVERIFY(list);
        QCOMPARE(list->childCount(), shown.chart->bars().size());
        QStringList names;
        for (int i = 0; i < list->childCount(); ++i) {
            QAccessibleInterface* item = list->child(i);
            QCOMPARE(item->role(), QAccessible::ListItem);
            QCOMPARE(item->parent(), list);
            QCOMPARE(list->indexOfChild(item), i);
            QCOMPARE(item->rect().size(), shown.chart->barRect(shown.chart->bars().at(i)).size());
            names.append(item->text(QAccessible::Name));
        }
        const QString late =
            names.filter(QStringLiteral("5 January 2026 to 16 January 2026")).value(0);
        QVERIFY2(late.contains(QStringLiteral("2\u00a0weeks overdue")),
                 qPrintable(names.join(u'\n')));
        list->child(2)->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());
        QCOMPARE(shown.chart->current(), shown.chart->bar(shown.chart->bars().at(2)).play);
        QVERIFY(list->child(2)->state().selected);
    }

    void arrowsGoFromBarToBarAndTheWordsFollow()
    {
        ShownRoadmap shown;
        const QList<BarPlace> bars = shown.chart->bars();
        QTest::keyClick(shown.chart, Qt::Key_Home);
        QCOMPARE(shown.chart->current(), shown.chart->bar(bars.first()).play);
        QTest::keyClick(shown.chart, Qt::Key_Right);
        QCOMPARE(shown.chart->current(), shown.chart->bar(bars.at(1)).play);
        QVERIFY(shown.says(shown.chart->bar(bars.at(1)).words));
        QTest::keyClick(shown.chart, Qt::Key_Left);
        QCOMPARE(shown.chart->current(), shown.chart->bar(bars.first()).play);
        const qreal top = shown.rect(shown.chart->current()).top();
        QTest::keyClick(shown.chart, Qt::Key_Down);
        QVERIFY(shown.rect(shown.chart->current()).top() > top);
        QTest::keyClick(shown.chart, Qt::Key_Up);
        QCOMPARE(shown.rect(shown.chart->current()).top(), top);
        QTest::keyClick(shown.chart, Qt::Key_End);
        QCOMPARE(shown.chart->current(), shown.chart->bar(bars.last()).play);
    }

    void returnAndADoubleClickLeadToThePlay()
    {
        ShownRoadmap shown;
        QSignalSpy places(&shown.page, &Page::placeRequested);
        const PlayId id = play("align-outcome-scorecard");
        shown.chart->select(id);
        QTest::keyClick(shown.chart, Qt::Key_Return);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.takeFirst().first().value<Place>().play, id);
        QTest::mouseDClick(shown.chart->viewport(), Qt::LeftButton, Qt::NoModifier,
                           shown.rect(id).center());
        QVERIFY(!places.isEmpty());
        QCOMPARE(places.last().first().value<Place>(), (Place{PageId::Plan, {}, {}, id}));
    }

    void keysAndWheelZoomAndZeroFitsTheWholePlan()
    {
        ShownRoadmap shown;
        const qreal whole = shown.chart->shownWeekWidth();
        QCOMPARE(shown.chart->horizontalScrollBar()->maximum(), 0);
        QTest::keyClick(shown.chart, Qt::Key_Plus);
        QTest::keyClick(shown.chart, Qt::Key_Plus);
        QVERIFY(shown.chart->shownWeekWidth() > whole * 1.5);
        QVERIFY(shown.chart->horizontalScrollBar()->maximum() > 0);
        QTest::keyClick(shown.chart, Qt::Key_Minus);
        const qreal before = shown.chart->shownWeekWidth();
        const QPointF at = shown.chart->body().center();
        QWheelEvent wheel(at, shown.chart->viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(shown.chart->viewport(), &wheel);
        QVERIFY(shown.chart->shownWeekWidth() > before);
        QTest::keyClick(shown.chart, Qt::Key_0);
        QCOMPARE(shown.chart->shownWeekWidth(), whole);
        auto* zoom = shown.page.findChild<ChoiceBar*>();
        QCOMPARE(zoom->current(), 3);
        QTest::mouseClick(zoom->button(2), Qt::LeftButton);
        QVERIFY(shown.chart->shownWeekWidth() < whole);
        QCOMPARE(zoom->current(), 2);
    }

    void lanesAreThoseThatAreChosen_data()
    {
        QTest::addColumn<LaneKind>("kind");
        QTest::newRow("steps") << LaneKind::Step;
        QTest::newRow("people") << LaneKind::Person;
        QTest::newRow("playbooks") << LaneKind::Playbook;
    }
    void lanesAreThoseThatAreChosen()
    {
        QFETCH(LaneKind, kind);
        ShownRoadmap shown(sampleEngagement(), sampleDay());
        auto* lanes = shown.page.findChild<QComboBox*>();
        lanes->setCurrentIndex(lanes->findData(QVariant::fromValue(kind)));
        emit lanes->activated(lanes->currentIndex());
        const Reading& reading = DocumentReading::of(shown.document).asOf(sampleDay());
        const Timeline timeline = timelineOf(reading, kind);
        QCOMPARE(shown.chart->chart().lanes.size(), timeline.lanes.size());
        for (qsizetype i = 0; i < timeline.lanes.size(); ++i)
            QCOMPARE(shown.chart->chart().lanes.at(i).key, timeline.lanes.at(i).key);
    }

    void whereNothingCanBeShownItIsSaidWhatToDo()
    {
        ShownRoadmap shown{Engagement()};
        auto* empty = shown.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QVERIFY(!shown.chart->isVisible());
        QSignalSpy places(&shown.page, &Page::placeRequested);
        QTest::mouseClick(&empty->button(), Qt::LeftButton);
        QCOMPARE(places.value(0).value(0).value<Place>().page, PageId::Assess);
    }

    void aPlanWithoutPlaysLeadsToThePlan()
    {
        Engagement engagement = opened(workedExample());
        engagement.plan->candidates = QList<PlayId>();
        ShownRoadmap shown(engagement);
        auto* empty = shown.page.findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QSignalSpy places(&shown.page, &Page::placeRequested);
        QTest::mouseClick(&empty->button(), Qt::LeftButton);
        QCOMPARE(places.value(0).value(0).value<Place>().page, PageId::Plan);
    }

    void thePictureIsWrittenAsTheEndingSays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("SVG") << QStringLiteral("a.svg") << QByteArray("<?xml");
        QTest::newRow("PNG") << QStringLiteral("a.PNG") << QByteArray("\x89PNG");
        QTest::newRow("PDF") << QStringLiteral("a.pdf") << QByteArray("%PDF-");
    }
    void thePictureIsWrittenAsTheEndingSays()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begin);
        ShownRoadmap shown;
        const QTemporaryDir folder;
        shown.page.exportTo(folder.filePath(name));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begin));
        QVERIFY(shown.says(name));
        shown.page.exportTo(folder.filePath(QStringLiteral("a.xyz")));
        QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("a.xyz"))));
        QVERIFY(shown.says(QStringLiteral("does not end in")));
    }

    void theRoadmapIsCopiedAsAPicture()
    {
        ShownRoadmap shown;
        QTest::keyClick(shown.chart, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(!QGuiApplication::clipboard()->image().isNull());
    }

    void theLoadsGoAlongWithTheChart()
    {
        ShownRoadmap shown;
        auto* loads = shown.page.findChild<LoadView*>();
        QVERIFY(loads->accessibleDescription().contains(shown.chart->chart().loads.first().owner));
        const QString first = loads->accessibleDescription();
        QTest::keyClick(loads, Qt::Key_Down);
        QVERIFY(loads->accessibleDescription() != first);
    }

    /// A picture of what is in view of a thousand bars takes far less than a blink.
    void aThousandBarsArePaintedAtOnce()
    {
        ShownRoadmap shown(manyPlays(1000), sampleDay());
        QVERIFY(shown.chart->bars().size() >= 1000);
        QTest::keyClick(shown.chart, Qt::Key_Plus);
        QImage image(shown.chart->viewport()->size(), QImage::Format_RGB32);
        shown.chart->viewport()->render(&image);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            shown.chart->verticalScrollBar()->setValue(i * 40);
            shown.chart->viewport()->render(&image);
        }
        QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    }
};

MILEPOST_TEST(TestRoadmapPage)
#include "test_roadmappage.moc"

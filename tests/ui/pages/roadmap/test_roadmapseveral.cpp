// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/roadmap/roadmapfixture.h"

#include <QAccessible>
#include <QAction>
#include <QInputDialog>
#include <QTimer>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

/// Several bars of the roadmap at once.
class TestRoadmapSeveral : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;
    const PlayId m_one = play("align-outcome-scorecard");      // 19 January to 6 February
    const PlayId m_other = play("align-customer-voice");       // 5 January to 6 February
    const PlayId m_third = play("align-touchpoint-catalogue"); // 26 January to 13 February

    static void click(const ShownRoadmap& shown, const PlayId& id, Qt::KeyboardModifiers modifiers)
    {
        QTest::mouseClick(shown.chart->viewport(), Qt::LeftButton, modifiers,
                          shown.rect(id).center());
    }
    static QSet<PlayId> selected(const ShownRoadmap& shown)
    {
        const QList<PlayId> plays = shown.chart->selection();
        return {plays.cbegin(), plays.cend()};
    }

private slots:
    void ctrlAndAClickTakeABarInAndOut()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        QCOMPARE(selected(shown), (QSet<PlayId>{m_one, m_other}));
        QVERIFY(shown.says(QStringLiteral("2\u00a0plays: “")));
        click(shown, m_one, Qt::ControlModifier);
        QCOMPARE(selected(shown), QSet<PlayId>{m_other});
        click(shown, m_third, Qt::NoModifier);
        QCOMPARE(selected(shown), QSet<PlayId>{m_third});
    }

    /// In the order in which they are read: of lanes, then of starts.
    void shiftAndAClickSelectAllBetween()
    {
        ShownRoadmap shown;
        const QList<BarPlace> bars = shown.chart->bars();
        click(shown, shown.chart->bar(bars.at(3)).play, Qt::NoModifier);
        click(shown, shown.chart->bar(bars.at(1)).play, Qt::ShiftModifier);
        QCOMPARE(shown.chart->selection().size(), 3);
        click(shown, shown.chart->bar(bars.at(4)).play, Qt::ShiftModifier);
        QCOMPARE(shown.chart->selection(), (QList<PlayId>{shown.chart->bar(bars.at(3)).play,
                                                          shown.chart->bar(bars.at(4)).play}));
    }

    void keysSelectSeveral()
    {
        ShownRoadmap shown;
        const auto at = [chart = shown.chart](int index) {
            return chart->bar(chart->bars().at(index)).play;
        };
        QTest::keyClick(shown.chart, Qt::Key_Home);
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(selected(shown), (QSet<PlayId>{at(0), at(1)}));
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(shown.chart->current(), at(2));
        QCOMPARE(selected(shown), (QSet<PlayId>{at(0), at(1)}));
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(shown.chart, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(shown), (QSet<PlayId>{at(0), at(1), at(3)}));
        QTest::keyClick(shown.chart, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(selected(shown), (QSet<PlayId>{at(0), at(1)}));
        QTest::keyClick(shown.chart, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(shown.chart->selection().size(), shown.chart->bars().size());
        QTest::keyClick(shown.chart, Qt::Key_Escape);
        QCOMPARE(selected(shown), QSet<PlayId>{at(3)});
    }

    void aBandSelectsWhatItTouches()
    {
        ShownRoadmap shown;
        const QRect bar = shown.rect(m_one);
        const QPoint free(bar.center().x(), shown.chart->viewport()->height() - 3);
        QVERIFY(shown.chart->chartLayout().laneAt(free.y() - shown.chart->body().top()) < 0);
        shown.press(free);
        shown.moveTo(free - QPoint(0, 30));
        shown.moveTo(bar.center());
        const QSet<PlayId> touched = selected(shown);
        QVERIFY(touched.contains(m_one));
        for (const BarPlace& place : shown.chart->bars()) {
            const QRect rect = shown.chart->barRect(place);
            const bool touches = rect.left() < free.x() && rect.right() > free.x() &&
                                 rect.bottom() > bar.center().y();
            QCOMPARE(touched.contains(shown.chart->bar(place).play), touches);
        }
        shown.release(bar.center());
        QCOMPARE(selected(shown), touched);
        // Esc takes the next one back.
        shown.press(free);
        shown.moveTo(free - QPoint(0, 30));
        shown.moveTo(shown.chart->body().topLeft().toPoint() + QPoint(2, 2));
        QVERIFY(selected(shown) != touched);
        QTest::keyClick(shown.chart, Qt::Key_Escape);
        QCOMPARE(selected(shown), touched);
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void aDragMovesAllInOneStepAfterOnePreview()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        const QDate start = shown.bar(m_other).start;
        const QPoint from = shown.rect(m_one).center();
        shown.press(from);
        shown.moveTo(from + shown.weeks(1));
        shown.moveTo(from + shown.weeks(3));
        QTRY_VERIFY(shown.says(QStringLiteral("2\u00a0plays: “")));
        QTRY_VERIFY(shown.says(QStringLiteral("(9 Feb")));
        QCOMPARE(shown.document.undoStack().count(), 0);
        shown.release(from + shown.weeks(3));
        QCOMPARE(decisionOn(shown.document, m_one)->pinnedStart, QDate(2026, 2, 9));
        QCOMPARE(decisionOn(shown.document, m_other)->pinnedStart, start.addDays(21));
        QCOMPARE(shown.document.undoStack().count(), 1);
        QCOMPARE(shown.document.undoStack().undoText(), QStringLiteral("Pin 2 plays"));
        QTRY_COMPARE(shown.bar(m_one).start, QDate(2026, 2, 9));
        QVERIFY(shown.says(QStringLiteral("2\u00a0plays: “"))); // what came of it
        QCOMPARE(selected(shown), (QSet<PlayId>{m_one, m_other}));
        shown.document.undo();
        QTRY_COMPARE(shown.bar(m_one).start, QDate(2026, 1, 19));
        QCOMPARE(shown.bar(m_other).start, start);
    }

    void aPressOnOneOfSeveralSelectsItOnlyWhenNothingIsDragged()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        shown.press(shown.rect(m_one).center());
        QCOMPARE(selected(shown), (QSet<PlayId>{m_one, m_other}));
        shown.release(shown.rect(m_one).center());
        QCOMPARE(selected(shown), QSet<PlayId>{m_one});
    }

    void keysMoveAndStretchAllInOneStepEach()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_third, Qt::ControlModifier);
        const QDate finish = shown.bar(m_third).finish;
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown.bar(m_one).start, QDate(2026, 1, 26));
        QCOMPARE(shown.bar(m_third).finish, finish.addDays(7));
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.bar(m_third).finish, finish.addDays(14));
        QCOMPARE(shown.bar(m_one).finish, QDate(2026, 2, 20));
        QTest::keyClick(shown.chart, Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(!shown.bar(m_one).pinned);
        QVERIFY(!shown.bar(m_third).pinned);
        QCOMPARE(shown.document.undoStack().count(), 3);
        while (shown.document.undoStack().canUndo())
            shown.document.undo();
        QTRY_COMPARE(shown.bar(m_third).finish, finish);
    }

    /// Those that can move do; why the others do not is said.
    void whatHasStartedStaysAndSaysWhy()
    {
        ShownRoadmap shown;
        QVERIFY(shown.document.perform(edits::setPlayState, m_other, PlayState::Started,
                                       PlayDates{QDate(2026, 1, 5), {}}));
        QTRY_COMPARE(shown.bar(m_other).state, PlayState::Started);
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown.bar(m_one).start, QDate(2026, 1, 26));
        QCOMPARE(shown.bar(m_other).start, QDate(2026, 1, 5));
        QVERIFY(shown.says(QStringLiteral("has started and keeps its start")));
        QVERIFY(!decisionOn(shown.document, m_other)->pinnedStart.isValid());
    }

    void onePersonIsNamedForAll()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        QTimer::singleShot(0, &shown.page, [&page = shown.page] {
            auto* dialog = page.findChild<QInputDialog*>();
            dialog->setTextValue(QStringLiteral("Ada Byron"));
            dialog->accept();
        });
        QTest::keyClick(shown.chart, Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(decisionOn(shown.document, m_one)->accountable, QStringLiteral("Ada Byron"));
        QCOMPARE(decisionOn(shown.document, m_other)->accountable, QStringLiteral("Ada Byron"));
        QCOMPARE(shown.document.undoStack().count(), 1);
    }

    void screenReadersSeeWhichAreSelected()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(shown.chart);
        int count = 0;
        for (int i = 0; i < list->childCount(); ++i) {
            QVERIFY(list->child(i)->state().multiSelectable);
            count += list->child(i)->state().selected ? 1 : 0;
        }
        QCOMPARE(count, 2);
    }

    /// What is no longer on the roadmap is no longer selected.
    void theSelectionKeepsToWhatIsShown()
    {
        ShownRoadmap shown;
        click(shown, m_one, Qt::NoModifier);
        click(shown, m_other, Qt::ControlModifier);
        QVERIFY(shown.document.perform(edits::forcePlay, m_other, Forced::Out));
        QTRY_VERIFY(!shown.chart->chartLayout().placeOf(m_other).isValid());
        QVERIFY(!shown.chart->selection().contains(m_other));
        QVERIFY(!shown.chart->selection().isEmpty());
    }
};

MILEPOST_TEST(TestRoadmapSeveral)
#include "test_roadmapseveral.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/playdecisions.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/roadmap/roadmapfixture.h"

#include <QAction>
#include <QInputDialog>
#include <QLineEdit>
#include <QTimer>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

QAction* actionOf(const Page& page, const QString& text)
{
    for (QAction* action : page.pageActions()) {
        if (action->text().remove(u'&') == text)
            return action;
    }
    return nullptr;
}

Engagement withOwner(const char* id, const QString& person)
{
    Engagement engagement = opened(workedExample());
    PlannedPlay decision;
    decision.id = play(id);
    decision.accountable = person;
    engagement.plan->plays.append(decision);
    return engagement;
}

} // namespace

/// What mouse and keys do to the bars of the roadmap.
class TestRoadmapHand : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;
    const PlayId m_play = play("align-outcome-scorecard"); // 19 January to 6 February

private slots:
    void aDraggedBarIsPinnedToItsMondayInOneStep()
    {
        ShownRoadmap shown;
        const QPoint from = shown.rect(m_play).center();
        shown.drag(from, from + shown.weeks(3));
        QVERIFY(decisionOn(shown.document, m_play));
        QCOMPARE(decisionOn(shown.document, m_play)->pinnedStart, QDate(2026, 2, 9));
        QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 2, 9));
        QVERIFY(shown.bar(m_play).pinned);
        QCOMPARE(shown.document.undoStack().count(), 1);
        QVERIFY(shown.document.undoStack().undoText().startsWith(QStringLiteral("Pin “")));
        shown.document.undo();
        QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 1, 19));
    }

    void aDraggedEndChangesTheDuration()
    {
        ShownRoadmap shown;
        const QRect bar = shown.rect(m_play);
        const QPoint end(bar.right() - 2, bar.center().y());
        shown.drag(end, end + shown.weeks(2));
        QCOMPARE(decisionOn(shown.document, m_play)->durationWeeks, 5);
        QTRY_COMPARE(shown.bar(m_play).finish, QDate(2026, 2, 20));
        QCOMPARE(shown.document.undoStack().count(), 1);
    }

    /// Effort and capacity allow no less than three weeks: nothing changes, and why is said.
    void whatCannotBecomeShorterSaysWhy()
    {
        ShownRoadmap shown;
        shown.chart->select(m_play);
        QTest::keyClick(shown.chart, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(shown.says(QStringLiteral("allow no less")));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void whileDraggingItIsSaidWhatWouldMoveAndWhy()
    {
        ShownRoadmap shown;
        const QPoint from = shown.rect(m_play).center();
        shown.press(from);
        shown.moveTo(from + shown.weeks(2));
        shown.moveTo(from + shown.weeks(4));
        QTRY_VERIFY(shown.says(QStringLiteral("Its start was set by hand.")));
        QVERIFY(shown.says(QStringLiteral("16 Feb 2026")));
        QVERIFY(shown.says(QStringLiteral("move")));
        QCOMPARE(shown.document.undoStack().count(), 0); // nothing is done before it is let go
        QTest::keyClick(shown.chart, Qt::Key_Escape);
        QVERIFY(!shown.chart->isDragging());
        QTRY_VERIFY(shown.says(shown.bar(m_play).words));
        shown.release(from + shown.weeks(4));
        QCOMPARE(shown.document.undoStack().count(), 0);
        QCOMPARE(shown.bar(m_play).start, QDate(2026, 1, 19));
    }

    void aBarDraggedToAPersonIsTheirs()
    {
        ShownRoadmap shown(withOwner("align-sponsor-charter", QStringLiteral("Zoe Adler")));
        shown.showPeople();
        const QPoint from = shown.rect(m_play).center();
        const QPoint to(from.x(), shown.rect(play("align-sponsor-charter")).center().y());
        shown.drag(from, to);
        QVERIFY(decisionOn(shown.document, m_play));
        QCOMPARE(decisionOn(shown.document, m_play)->accountable, QStringLiteral("Zoe Adler"));
        QCOMPARE(shown.document.undoStack().count(), 1);
    }

    /// A role that a play is not made for cannot take it.
    void aBarDraggedToAnotherRoleStays()
    {
        ShownRoadmap shown;
        shown.showPeople();
        const QPoint from = shown.rect(m_play).center();
        const QPoint to(from.x(), shown.rect(play("align-sponsor-charter")).center().y());
        shown.drag(from, to);
        QCOMPARE(shown.document.undoStack().count(), 0);
        QVERIFY(shown.says(QStringLiteral("is work of another role")));
    }

    void everyGestureHasAKeyAndIsUndone()
    {
        ShownRoadmap shown;
        shown.chart->select(m_play);
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier);
        QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 1, 26));
        QTest::keyClick(shown.chart, Qt::Key_Left, Qt::AltModifier);
        QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 1, 19));
        QVERIFY(shown.bar(m_play).pinned);
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QTRY_COMPARE(shown.bar(m_play).finish, QDate(2026, 2, 13));
        QTest::keyClick(shown.chart, Qt::Key_U, Qt::ControlModifier);
        QTRY_VERIFY(!shown.bar(m_play).pinned);
        QCOMPARE(shown.document.undoStack().count(), 4);
        while (shown.document.undoStack().canUndo())
            shown.document.undo();
        QTRY_COMPARE(shown.bar(m_play).finish, QDate(2026, 2, 6));
    }

    void altUpAndDownHandABarOver()
    {
        ShownRoadmap shown(withOwner("align-sponsor-charter", QStringLiteral("Zoe Adler")));
        shown.showPeople();
        const int lane = shown.chart->chartLayout().placeOf(play("align-sponsor-charter")).lane;
        QCOMPARE(lane, 0);
        const PlayId below = shown.chart->bar({1, 0}).play;
        shown.chart->select(below);
        QTest::keyClick(shown.chart, Qt::Key_Up, Qt::AltModifier);
        QVERIFY(decisionOn(shown.document, below));
        QCOMPARE(decisionOn(shown.document, below)->accountable, QStringLiteral("Zoe Adler"));
    }

    void aPersonIsNamedInADialog()
    {
        ShownRoadmap shown;
        shown.chart->select(m_play);
        QTimer::singleShot(0, &shown.page, [&shown] {
            auto* dialog = shown.page.findChild<QInputDialog*>();
            dialog->setTextValue(QStringLiteral("Ada Byron"));
            dialog->accept();
        });
        actionOf(shown.page, QStringLiteral("Accountable person…"))->trigger();
        QVERIFY(decisionOn(shown.document, m_play));
        QCOMPARE(decisionOn(shown.document, m_play)->accountable, QStringLiteral("Ada Byron"));
    }

    /// Work that has begun keeps its start; how long it takes can be changed.
    void aStartedPlayKeepsItsStart()
    {
        ShownRoadmap shown;
        QVERIFY(shown.document.perform(edits::setPlayState, m_play, PlayState::Started,
                                       PlayDates{QDate(2026, 1, 12), {}}));
        QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 1, 12));
        shown.chart->select(m_play);
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(shown.says(QStringLiteral("has started and keeps its start")));
        QCOMPARE(shown.document.undoStack().count(), 1);
        QTest::keyClick(shown.chart, Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(shown.document.undoStack().count(), 2);
    }

    /// Arrows and hand mean what they show: later lies on the left there.
    void fromRightToLeftLaterIsLeft()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            ShownRoadmap shown;
            const QPoint from = shown.rect(m_play).center();
            shown.drag(from, from - shown.weeks(3));
            QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 2, 9));
            QTest::keyClick(shown.chart, Qt::Key_Left, Qt::AltModifier);
            QTRY_COMPARE(shown.bar(m_play).start, QDate(2026, 2, 16));
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

MILEPOST_TEST(TestRoadmapHand)
#include "test_roadmaphand.moc"

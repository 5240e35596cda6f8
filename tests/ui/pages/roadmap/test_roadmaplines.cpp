// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testclass.h"
#include "tests/ui/pages/roadmap/roadmapfixture.h"

#include <QAction>
#include <QComboBox>
#include <QInputDialog>
#include <QTimer>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

/// The worked example with two plays of one's own.
Engagement withOwnPlays()
{
    Engagement engagement = opened(workedExample());
    for (const char* id : {"own-1", "own-2"}) {
        PlannedPlay own;
        own.id = play(id);
        own.state = PlayState::Planned;
        own.forced = Forced::In;
        own.effortDays = 1;
        own.durationWeeks = 1;
        own.custom.emplace();
        own.custom->title = QStringLiteral("Work %1").arg(own.id.text());
        engagement.plan->plays.append(own);
        if (engagement.plan->candidates)
            engagement.plan->candidates->append(own.id);
    }
    return engagement;
}

struct LinedRoadmap : ShownRoadmap {
    LinedRoadmap() : ShownRoadmap(withOwnPlays())
    {
        page.resize(1120, 1000); // all of them are in view
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QList<PlayId> needs(const PlayId& id) const
    {
        return decisionOn(document, id)->custom->prerequisites;
    }
    [[nodiscard]] QPoint handle(const PlayId& id) const
    {
        const PlanChartLayout& layout = chart->chartLayout();
        return (layout.lineHandle(layout.placeOf(id)).center() + chart->body().topLeft() +
                chart->offset())
            .toPoint();
    }
    /// From the handle of one, which shows when it is selected, to the other.
    void draw(const PlayId& from, const PlayId& to)
    {
        chart->select(from);
        drag(handle(from), rect(to).center());
    }
    [[nodiscard]] int done() const { return document.undoStack().count(); }
    QAction* action(const QString& text) const
    {
        for (QAction* one : page.pageActions()) {
            if (one->text().remove(u'&') == text)
                return one;
        }
        return nullptr;
    }
    /// Chooses the play of that title in the dialogs that come, one after the other.
    void answer(QStringList titles)
    {
        QTimer::singleShot(0, &page, [this, titles]() mutable {
            for (auto* dialog : page.findChildren<QInputDialog*>()) {
                if (!dialog->isVisible())
                    continue;
                const QStringList found = dialog->comboBoxItems().filter(titles.takeFirst());
                dialog->setTextValue(found.value(0));
                dialog->accept();
                break;
            }
            if (!titles.isEmpty())
                answer(titles);
        });
    }

    const PlayId own = play("own-1");
    const PlayId other = play("own-2");
    const PlayId content = play("align-outcome-scorecard"); // 19 January to 6 February
};

} // namespace

/// Lines between the bars of the roadmap, drawn by hand and by keys.
class TestRoadmapLines : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void aLineIsDrawnFromTheEndOfABarToWhatWaitsForIt()
    {
        LinedRoadmap shown;
        shown.draw(shown.content, shown.own);
        QCOMPARE(shown.needs(shown.own), QList<PlayId>{shown.content});
        QCOMPARE(shown.done(), 1);
        QCOMPARE(shown.document.undoStack().undoText().section(u'“', 0, 0), QStringLiteral("Let "));
        QTRY_VERIFY(shown.bar(shown.own).dependsOn.contains(shown.content));
        QVERIFY(shown.bar(shown.own).start > shown.bar(shown.content).finish);
        shown.document.undo();
        QTRY_VERIFY(shown.bar(shown.own).dependsOn.isEmpty());
    }

    void whileItIsDrawnItIsSaidWhatWouldMove()
    {
        LinedRoadmap shown;
        shown.chart->select(shown.content);
        const QPoint from = shown.handle(shown.content);
        const QPoint to = shown.rect(shown.own).center();
        shown.press(from);
        shown.moveTo((from + to) / 2);
        shown.moveTo(to);
        QTRY_VERIFY(shown.says(QStringLiteral("“Work own-1”, ")));
        QTest::keyClick(shown.chart, Qt::Key_Escape);
        shown.release(to);
        QCOMPARE(shown.done(), 0);
    }

    void aLineToNothingDoesNothing()
    {
        LinedRoadmap shown;
        shown.chart->select(shown.content);
        const QPoint from = shown.handle(shown.content);
        shown.drag(from, {from.x(), shown.chart->viewport()->height() - 3});
        shown.drag(from, shown.rect(shown.content).center());
        QCOMPARE(shown.done(), 0);
    }

    /// What plays of the content wait for is given; it is said what to do.
    void aLineToAPlayOfTheContentIsRefused()
    {
        LinedRoadmap shown;
        shown.draw(shown.own, shown.content);
        QCOMPARE(shown.done(), 0);
        QVERIFY(
            shown.says(QStringLiteral("is given by the content. Copy it as a play of your own")));
    }

    void aCircleIsRefusedWithItsPath()
    {
        LinedRoadmap shown;
        shown.draw(shown.own, shown.other);
        QCOMPARE(shown.done(), 1);
        QTRY_VERIFY(shown.bar(shown.other).dependsOn.contains(shown.own));
        shown.draw(shown.other, shown.own);
        QCOMPARE(shown.done(), 1);
        QVERIFY(shown.says(QStringLiteral("in a circle: Work own-")));
        QVERIFY(shown.says(QStringLiteral(" → ")));
    }

    void keysAddExchangeAndRemove()
    {
        LinedRoadmap shown;
        shown.chart->select(shown.own);
        shown.answer({QStringLiteral("Work own-2")});
        QTest::keyClick(shown.chart, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(shown.needs(shown.own), QList<PlayId>{shown.other});
        QTRY_VERIFY(!shown.bar(shown.own).dependsOn.isEmpty());
        const QString title = shown.bar(shown.content).title;
        shown.answer({QStringLiteral("Work own-2"), title});
        shown.action(QStringLiteral("Exchange prerequisite…"))->trigger();
        QCOMPARE(shown.needs(shown.own), QList<PlayId>{shown.content});
        QTRY_COMPARE(shown.bar(shown.own).dependsOn, QList<PlayId>{shown.content});
        shown.answer({title});
        shown.action(QStringLiteral("Remove prerequisite…"))->trigger();
        QVERIFY(shown.needs(shown.own).isEmpty());
        QCOMPARE(shown.done(), 3);
    }

    /// What a play of the content waits for is waived, and required again.
    void ofThePlaysOfTheContentPrerequisitesAreWaived()
    {
        LinedRoadmap shown;
        PlayId waits;
        PlayId need;
        for (const BarPlace& place : shown.chart->bars()) {
            const PlanChartBar& bar = shown.chart->bar(place);
            if (!bar.dependsOn.isEmpty() && waits.isEmpty()) {
                waits = bar.play;
                need = bar.dependsOn.first();
            }
        }
        const QString title = shown.bar(need).title;
        shown.chart->select(waits);
        shown.answer({title});
        shown.action(QStringLiteral("Remove prerequisite…"))->trigger();
        QCOMPARE(decisionOn(shown.document, waits)->waived, QList<PlayId>{need});
        QTRY_VERIFY(!shown.bar(waits).dependsOn.contains(need));
        shown.draw(need, waits);
        QVERIFY(decisionOn(shown.document, waits)->waived.isEmpty());
        QTRY_VERIFY(shown.bar(waits).dependsOn.contains(need));
    }

    void whereNothingCanBeChosenItIsSaidWhy()
    {
        LinedRoadmap shown;
        shown.chart->select(shown.content);
        QTest::keyClick(shown.chart, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(shown.says(QStringLiteral("is given by the content")));
        shown.chart->select(shown.own);
        shown.action(QStringLiteral("Remove prerequisite…"))->trigger();
        QVERIFY(shown.says(QStringLiteral("“Work own-1” waits for no other play of the plan.")));
    }

    /// No dialog with an empty list comes.
    void aPlayThatIsAloneHasNothingToWaitFor()
    {
        Engagement engagement = withOwnPlays();
        engagement.plan->plays.removeIf(
            [](const PlannedPlay& one) { return one.id != play("own-1"); });
        engagement.plan->candidates = QList<PlayId>{play("own-1")};
        const ShownRoadmap shown(engagement);
        shown.chart->select(play("own-1"));
        QTest::keyClick(shown.chart, Qt::Key_L, Qt::ControlModifier);
        QVERIFY(shown.says(
            QStringLiteral("The plan has no other play that “Work own-1” could wait for.")));
    }
};

MILEPOST_TEST(TestRoadmapLines)
#include "test_roadmaplines.moc"

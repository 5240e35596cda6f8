// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/assessedits.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/textfields.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QToolBar>

using namespace milepost;
using namespace milepost::test;

namespace {

/// Where the keys of a person would go now.
QWidget* keyboard(QWidget& fallback)
{
    QWidget* focus = QApplication::focusWidget();
    return focus ? focus : &fallback;
}

/// The edit changes something, which is in the file, and undo and redo take it back and repeat it.
void verifyUndoneAndRedone(AssessWindow& opened, const AssessEdit& edit)
{
    const EngagementDocument& document = *opened.window.document();
    const Engagement before = document.engagement();
    edit(*opened.page);
    QCoreApplication::processEvents();
    const Engagement after = document.engagement();
    QVERIFY2(after != before, "there is something to undo");
    QCOMPARE(document.saving().state, SaveState::Saved);
    {
        const auto onDisk =
            EngagementDocument::open(opened.path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(onDisk);
        QVERIFY2((*onDisk)->engagement() == after, "what is seen is in the file");
    }
    QTest::keyClick(keyboard(opened.window), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY2(document.engagement() == before, "Ctrl+Z takes the edit back");
    QTest::keyClick(keyboard(opened.window), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(document.engagement() == after, "Ctrl+Shift+Z repeats it");
    QCoreApplication::processEvents();
    QCOMPARE(document.saving().state, SaveState::Saved);
}

void addRows(const AssessEdits& edits)
{
    QTest::addColumn<int>("number");
    int number = 0;
    for (const auto& [name, edit] : edits)
        QTest::newRow(name) << number++;
}

} // namespace

/// Each edit of the Assess page is in the file at once, and the keys of undo and redo take it back
/// and repeat it, wherever the keyboard is after it.
class TestUndoEdits : public QObject {
    Q_OBJECT

private slots:
    void everyEditIsUndoneAndRedone_data() { addRows(assessEdits()); }
    void everyEditIsUndoneAndRedone()
    {
        QFETCH(int, number);
        AssessWindow opened(prepared());
        verifyUndoneAndRedone(opened, assessEdits().at(number).second);
    }

    void theOwnScoreIsUndoneAndRedone_data() { addRows(ownScoreEdits()); }
    void theOwnScoreIsUndoneAndRedone()
    {
        QFETCH(int, number);
        AssessWindow opened(alone());
        verifyUndoneAndRedone(opened, ownScoreEdits().at(number).second);
    }

    /// The first score of somebody who is not on the roster makes the person as well, in one step.
    void theFirstOwnScoreIsOneStep()
    {
        Engagement engagement = alone();
        engagement.participants.clear();
        engagement.assessments.first().eligible.reset();
        for (DimensionRecord& record : engagement.assessments.first().dimensions)
            record.ballots.clear();
        AssessWindow opened(engagement);
        verifyUndoneAndRedone(opened, ownScoreEdits().first().second);
    }

    void undoIsInSightOnEveryPage()
    {
        AssessWindow opened(prepared());
        MainWindow& window = opened.window;
        window.resize(1280, 800);
        const auto* tools = window.findChild<QToolBar*>(QStringLiteral("pageToolBar"));
        for (const PageMaker& page : pageMakers()) {
            Place place;
            place.page = page.name.id;
            window.workspace()->goTo(place);
            QCoreApplication::processEvents();
            QCOMPARE(window.workspace()->currentPage()->id(), page.name.id);
            for (const char* action : {"edit.undo", "edit.redo", "go.palette"})
                QVERIFY2(tools->widgetForAction(&window.actions()[action])->isVisible(), action);
        }
    }

    void typingThatIsNotConfirmedIsTheFieldsOwn()
    {
        AssessWindow opened(prepared());
        const Engagement start = opened.engagement();
        vote(*opened.page, QStringLiteral("3"));
        const Engagement voted = opened.engagement();
        QVERIFY(voted != start);

        FindingsBox& box = opened.page->dimension().findings();
        QVERIFY(!box.rows().isEmpty());
        press(buttonNamed(*box.rows().first(), QStringLiteral("Set aside…")));
        auto* reason = box.rows().first()->findChild<TextField*>();
        type(*reason, QStringLiteral("known"));
        QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(reason->text() != QStringLiteral("known"), "the typing goes first");
        QVERIFY2(opened.engagement() == voted, "the vote stays");
        while (reason->isUndoAvailable())
            QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
        QTest::keyClick(reason, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY2(opened.engagement() == start, "then the last edit");
    }
};

MILEPOST_TEST(TestUndoEdits)
#include "test_undoedits.moc"

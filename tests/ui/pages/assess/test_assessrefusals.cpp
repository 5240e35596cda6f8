// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/dimensionplace.h"
#include "core/edits/evidence.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/pages/assess/assessmentdialog.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/evidencebox.h"
#include "ui/pages/assess/findingsbox.h"
#include "ui/pages/assess/votesgrid.h"
#include "ui/pages/assess/votespanel.h"
#include "ui/widgets/cellnote.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/pagelabels.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QToolButton>

using namespace milepost;
using namespace milepost::testing;

namespace {

struct ShownGrid {
    explicit ShownGrid(const Engagement& engagement)
        : document(shippedContent(), engagement), page(viewOn(document)), grid(page.votes().grid())
    {
        page.resize(1180, 690);
        page.show();
        if (!QTest::qWaitForWindowActive(&page))
            qWarning("the page did not become active");
        grid.setFocus();
        grid.setCurrentIndex(grid.model()->index(0, 0));
    }
    void paste(const QString& table)
    {
        QGuiApplication::clipboard()->setText(table);
        QTest::keySequence(&grid, QKeySequence::Paste);
    }

    EngagementDocument document;
    AssessPage page;
    VotesGrid& grid;
};

} // namespace

/// What the page does not take is said where it happened, and no longer than it is so.
class TestAssessRefusals : public QObject {
    Q_OBJECT

private slots:
    void aWrongVoteIsSaidAndKeepsTheCell()
    {
        ShownGrid shown(opened(workedExample()));
        const Engagement before = shown.document.engagement();
        QTest::keyClick(&shown.grid, Qt::Key_4);
        QVERIFY(shown.grid.note().isVisible());
        QVERIFY(shown.grid.note().text().contains(QStringLiteral("“4” is no vote")));
        QCOMPARE(shown.grid.note().accessibleName(), shown.grid.note().text());
        QTest::keyClick(&shown.grid, Qt::Key_Return);
        QCOMPARE(shown.grid.currentIndex(), shown.grid.model()->index(0, 0));
        QCOMPARE(shown.document.engagement(), before);

        QTest::keyClick(&shown.grid, Qt::Key_Escape);
        QVERIFY(!shown.grid.note().isVisible());
        QTest::keyClick(&shown.grid, Qt::Key_4);
        QTest::keyClick(&shown.grid, Qt::Key_3);
        QVERIFY(!shown.grid.note().isVisible());
        QTest::keyClick(&shown.grid, Qt::Key_Return);
        QCOMPARE(shown.grid.currentIndex(), shown.grid.model()->index(1, 0));
    }

    void escapeTakesBackWhatWasTypedInTheCell_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::newRow("a vote") << QStringLiteral("3");
        QTest::newRow("a vote and a half") << QStringLiteral("2.");
        QTest::newRow("one vote after another") << QStringLiteral("321.n");
    }
    void escapeTakesBackWhatWasTypedInTheCell()
    {
        QFETCH(const QString, keys);
        ShownGrid shown(opened(workedExample()));
        const QModelIndex cell = shown.grid.model()->index(1, 0);
        shown.grid.setCurrentIndex(cell);
        const Engagement before = shown.document.engagement();
        QTest::keyClicks(&shown.grid, keys);
        QVERIFY(!(shown.document.engagement() == before));
        QTest::keyClick(&shown.grid, Qt::Key_Escape);
        QCOMPARE(shown.document.engagement(), before);
        QCOMPARE(shown.grid.currentIndex(), cell);

        QTest::keyClicks(&shown.grid, keys);
        const Engagement entered = shown.document.engagement();
        QTest::keyClick(&shown.grid, Qt::Key_Return);
        QTest::keyClick(&shown.grid, Qt::Key_Escape);
        QCOMPARE(shown.document.engagement(), entered);
    }

    void anArrowLeavesTheCellAllTheSame()
    {
        ShownGrid shown(opened(workedExample()));
        QTest::keyClick(&shown.grid, Qt::Key_X);
        QTest::keyClick(&shown.grid, Qt::Key_Down);
        QCOMPARE(shown.grid.currentIndex(), shown.grid.model()->index(1, 0));
        QVERIFY(!shown.grid.note().isVisible());
    }

    void aClosedAssessmentSaysHowToReopenIt_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("a vote") << static_cast<int>(Qt::Key_2);
        QTest::newRow("any letter") << static_cast<int>(Qt::Key_X);
        QTest::newRow("Delete") << static_cast<int>(Qt::Key_Delete);
    }
    void aClosedAssessmentSaysHowToReopenIt()
    {
        QFETCH(int, key);
        Engagement engagement = workedExample();
        engagement.assessments.first().status = AssessmentStatus::Closed;
        ShownGrid shown(engagement);
        QTest::keyClick(&shown.grid, static_cast<Qt::Key>(key));
        QVERIFY(shown.grid.note().isVisible());
        QVERIFY(shown.grid.note().text().contains(QStringLiteral("closed")));
        QVERIFY(shown.grid.note().text().contains(QStringLiteral("Re-open assessment")));
    }

    void aRefusalGoesWithTheNextPasteThatIsTaken()
    {
        ShownGrid shown(opened(workedExample()));
        shown.paste(QStringLiteral("9"));
        QVERIFY(shown.grid.note().isVisible());
        QVERIFY(shown.grid.note().text().contains(QStringLiteral("Nothing was pasted")));
        shown.paste(QStringLiteral("3"));
        QVERIFY(!shown.grid.note().isVisible());
    }

    void theNoteStaysWithinTheGridAndMovesNothing()
    {
        ShownGrid shown(opened(workedExample()));
        const QRect before = shown.grid.geometry();
        for (const int row : {0, shown.grid.model()->rowCount() - 1}) {
            shown.grid.setCurrentIndex(shown.grid.model()->index(row, 4));
            QTest::keyClick(&shown.grid, Qt::Key_7);
            QVERIFY(shown.grid.rect().contains(shown.grid.note().geometry()));
        }
        QCoreApplication::processEvents();
        QCOMPARE(shown.grid.geometry(), before);
    }

    void evidenceWithoutAGradeAsksForOne()
    {
        Engagement engagement = opened(workedExample());
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.evidenceGrade = 0;
        record.evidence.clear();
        ShownGrid shown(engagement);
        const EvidenceBox& evidence = shown.page.dimension().evidence();
        QVERIFY(!evidence.raiseButton().isVisible());
        EvidenceItem item;
        item.kind = EvidenceKind::Quote;
        item.text = QStringLiteral("We never signed it");
        const DimensionPlace place{engagement.assessments.first().id, record.id};
        QVERIFY(shown.document.perform(edits::addEvidence, place, item).ok());
        QVERIFY(evidence.raiseButton().isVisible());
        QVERIFY(evidence.raiseButton().text().contains(QStringLiteral("1 item is attached")));
        evidence.raiseButton().click();
        QVERIFY(evidence.grade().isAncestorOf(QApplication::focusWidget()));
        QTest::mouseClick(evidence.grade().button(2), Qt::LeftButton);
        QVERIFY(!evidence.raiseButton().isVisible());
    }

    void aFindingDoesNotSayHighTwice()
    {
        Engagement engagement = opened(workedExample());
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.agreed = HalfStage::fromValue(2);
        record.reason = QStringLiteral("We think so");
        record.evidenceGrade = 0;
        ShownGrid shown(engagement);
        const FindingRow* row = shown.page.dimension().findings().rows().first();
        QVERIFY2(!row->accessibleName().contains(QStringLiteral("High: High")),
                 qPrintable(row->accessibleName()));
        QVERIFY(row->accessibleName().endsWith(QStringLiteral("severity: high")));
    }

    void aDateThatIsNoneIsSaidAndNothingIsMade_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date"); ///< not valid: refused
        QTest::newRow("no such month") << QStringLiteral("2025-31-12") << QDate();
        QTest::newRow("no such day") << QStringLiteral("2025-02-30") << QDate();
        QTest::newRow("as in files") << QStringLiteral("2025-12-31") << QDate(2025, 12, 31);
    }
    void aDateThatIsNoneIsSaidAndNothingIsMade()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        EngagementDocument document(shippedContent(), workedExample());
        AssessmentDialog dialog(viewOn(document), nullptr);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        dialog.date().setFocus();
        dialog.date().selectAll();
        QTest::keyClicks(&dialog.date(), typed);
        QTest::keyClick(&dialog.date(), Qt::Key_Return);
        if (date.isValid()) {
            QVERIFY(!dialog.isVisible());
            QCOMPARE(dialog.answer().date, date);
            return;
        }
        QVERIFY(dialog.isVisible());
        QVERIFY(dialog.problem().isVisible());
        QVERIFY(dialog.problem().text().remove(QChar(0x200B)).contains(typed));
        dialog.accept(); // it was said
        QVERIFY(!dialog.isVisible());
    }

private:
    PrivateSettings m_settings;
};

MILEPOST_TEST(TestAssessRefusals)
#include "test_assessrefusals.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/snapshots.h"
#include "core/wording/comparisonlines.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/document/snapshotstate.h"
#include "ui/shell/snapshots/snapshotlist.h"
#include "ui/shell/snapshots/snapshotsdialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

namespace {

QString name(const char* text)
{
    return QString::fromLatin1(text);
}

/// An engagement with one assessment whose first dimension has a score.
Engagement scored(HalfStage score)
{
    const Matrix& matrix = shippedContent().matrices.first();
    EngagementDocument draft(shippedContent(), {});
    const auto assessment = draft.newId<AssessmentId>();
    if (!draft.perform(edits::addAssessment, assessment,
                       {matrix.id, QDate(2026, 1, 15), {}, {}, {}}))
        qFatal("not added");
    for (const Dimension& dimension : matrix.dimensions) {
        if (!draft.perform(edits::agreeScore, {assessment, dimension.id}, score, name("agreed"),
                           {}))
            qFatal("not agreed");
    }
    return draft.engagement();
}

class Dialog {
public:
    explicit Dialog(EngagementDocument& document) : shown(document, QDate(2026, 7, 20), nullptr)
    {
        shown.show();
        if (!QTest::qWaitForWindowActive(&shown))
            qFatal("not active");
    }

    [[nodiscard]] QPushButton* button(const char* text)
    {
        for (QPushButton* candidate : shown.findChildren<QPushButton*>()) {
            if (QString(candidate->text()).remove(u'&') == QLatin1String(text))
                return candidate;
        }
        return nullptr;
    }
    [[nodiscard]] SnapshotList& list() { return *shown.findChild<SnapshotList*>(); }
    [[nodiscard]] QTreeWidget& table()
    {
        return *shown.findChild<QTreeWidget*>(name("snapshots.comparison"));
    }
    void take(const char* called)
    {
        auto* field = shown.findChild<QLineEdit*>(name("snapshots.name"));
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(called));
        QTest::keyClick(field, Qt::Key_Return);
    }

    SnapshotsDialog shown;
};

} // namespace

/// Snapshots are taken, named, deleted and compared in a dialog, with the keyboard alone.
class TestSnapshots : public QObject {
    Q_OBJECT

private slots:
    void withoutSnapshotsItSaysWhatToDo()
    {
        EngagementDocument document(shippedContent(), scored(HalfStage::all().at(4 - 2)));
        Dialog dialog(document);
        QVERIFY(!dialog.list().isVisible());
        QVERIFY(!dialog.table().isVisible());
        QVERIFY(!dialog.button("Take snapshot")->isEnabled());
        QVERIFY(dialog.shown.findChild<QLineEdit*>(name("snapshots.name"))->hasFocus());
    }

    void takingOneListsItWithDateAndIndex()
    {
        EngagementDocument document(shippedContent(), scored(HalfStage::all().at(4 - 2)));
        Dialog dialog(document);
        dialog.take("First");
        QCOMPARE(document.engagement().snapshots.size(), 1);
        QTRY_COMPARE(dialog.list().topLevelItemCount(), 1);
        const QTreeWidgetItem* item = dialog.list().topLevelItem(0);
        QCOMPARE(item->text(0), name("First"));
        QCOMPARE(item->text(1), QLocale().toString(QDate(2026, 7, 20), QLocale::ShortFormat));
        QCOMPARE(item->text(2), name("50"));
        QTRY_VERIFY(dialog.list().isVisible());
    }

    void aNameIsEditedInPlace()
    {
        EngagementDocument document(shippedContent(), scored(HalfStage::all().at(4 - 2)));
        QVERIFY(document.perform(edits::addSnapshot,
                                 snapshotNow(document, name("First"), QDate(2026, 2, 1))));
        Dialog dialog(document);
        dialog.list().setFocus();
        QTest::keyClick(&dialog.list(), Qt::Key_F2);
        auto* editor = dialog.list().findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, name("Renamed"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(document.engagement().snapshots.first().name, name("Renamed"));
        QTRY_COMPARE(dialog.list().topLevelItem(0)->text(0), name("Renamed"));
        QVERIFY(dialog.shown.isVisible());
    }

    void deletingCanBeUndoneFromItsNotice()
    {
        EngagementDocument document(shippedContent(), scored(HalfStage::all().at(4 - 2)));
        QVERIFY(document.perform(edits::addSnapshot,
                                 snapshotNow(document, name("First"), QDate(2026, 2, 1))));
        Dialog dialog(document);
        dialog.list().setFocus();
        QTest::keyClick(&dialog.list(), Qt::Key_Delete);
        QVERIFY(document.engagement().snapshots.isEmpty());
        QPushButton* undo = dialog.button("Undo");
        QVERIFY(undo);
        undo->click();
        QTRY_COMPARE(document.engagement().snapshots.size(), 1);
        QTRY_COMPARE(dialog.list().topLevelItemCount(), 1);
    }

    void aSnapshotIsComparedWithNow()
    {
        EngagementDocument document(shippedContent(), scored(HalfStage::all().at(2 - 2)));
        QVERIFY(document.perform(edits::addSnapshot,
                                 snapshotNow(document, name("Then"), QDate(2026, 2, 1))));
        const Dimension& first = shippedContent().matrices.first().dimensions.first();
        QVERIFY(document.perform(edits::agreeScore,
                                 {document.engagement().assessments.first().id, first.id},
                                 HalfStage::all().at(4 - 2), name("better"), {}));
        Dialog dialog(document);
        QCOMPARE(dialog.shown.findChild<QComboBox*>(name("snapshots.before"))->currentText(),
                 name("Then"));
        const QList<QTreeWidgetItem*> rows =
            dialog.table().findItems(first.name, Qt::MatchExactly | Qt::MatchRecursive, 0);
        QCOMPARE(rows.size(), 1);
        QVERIFY(rows.first()->text(1).startsWith(name("1.0")));
        QVERIFY(rows.first()->text(2).startsWith(name("2.0")));
        QCOMPARE(rows.first()->text(3), name("+1.0"));
    }

    void whatCannotBeComparedIsNotGivenAsADifference()
    {
        StateComparison comparison;
        comparison.sameContent = false;
        const Matrix& matrix = shippedContent().matrices.first();
        MatrixComparison compared;
        compared.matrix = matrix.id;
        compared.indexBefore = 10;
        compared.indexAfter = 60;
        compared.dimensions = {{matrix.dimensions.first().id, 1.0, 2.0, {}, {}}};
        comparison.matrices = {compared};
        for (const ComparisonLine& line :
             comparisonLines(Wording(Language::english(), {}), shippedContent(), {}, comparison))
            QVERIFY2(!line.change.contains(u'+'), qPrintable(line.title + line.change));
    }

    void aDimensionWithoutScoresWasNeverRated()
    {
        StateComparison comparison;
        comparison.sameContent = true;
        const Matrix& matrix = shippedContent().matrices.first();
        MatrixComparison compared;
        compared.matrix = matrix.id;
        compared.dimensions = {{matrix.dimensions.at(0).id, {}, {}, 2.0, 2.0},
                               {matrix.dimensions.at(1).id, {}, 1.0, 2.0, 2.0}};
        comparison.matrices = {compared};
        QHash<QString, QString> changes;
        for (const ComparisonLine& line :
             comparisonLines(Wording(Language::english(), {}), shippedContent(), {}, comparison))
            changes.insert(line.title, line.change);
        QCOMPARE(changes.value(matrix.dimensions.at(0).name), name("never rated"));
        QCOMPARE(changes.value(matrix.dimensions.at(1).name), name("rated only once"));
    }

    void theMenuAndThePaletteLeadThere()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(!window.actions()["file.snapshots"].isEnabled());
        QVERIFY(shell.windows.open(shell.makeEngagement(name("a.milepost")), window));
        window.actions()["file.snapshots"].trigger();
        QVERIFY(window.findChild<SnapshotsDialog*>());
    }
};

MILEPOST_TEST(TestSnapshots)
#include "test_snapshots.moc"

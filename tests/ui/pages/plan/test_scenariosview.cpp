// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/planinforce.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/document/documentreading.h"
#include "ui/language/windowlanguage.h"
#include "ui/models/planrows.h"
#include "ui/models/scenariomodel.h"
#include "ui/pages/changestrip.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/scenarioplays.h"
#include "ui/pages/plan/scenariosview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/gridtable.h"
#include "ui/widgets/pagelabels.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

struct ShownScenarios {
    explicit ShownScenarios(const Engagement& engagement, const QDate& day = sampleDay())
        : document(shippedContent(), engagement), page(viewOn(document, day))
    {
        page.findChild<QTabWidget*>()->setCurrentWidget(page.findChild<ScenariosView*>());
        show(page);
        view = page.findChild<ScenariosView*>();
        table = &view->table();
        model = &view->model();
    }
    [[nodiscard]] QAction* action(const QString& startOfText) const
    {
        for (QAction* each : view->actionsOfMenu()) {
            if (each->text().remove(u'&').startsWith(startOfText))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] int rowOf(ScenarioAspect aspect) const
    {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->line(row).aspect == aspect)
                return row;
        }
        return -1;
    }
    [[nodiscard]] QString words(ScenarioAspect aspect, int column) const
    {
        return model->index(rowOf(aspect), column).data().toString();
    }
    void choose(ScenarioAspect aspect, int column) const
    {
        table->setFocus();
        table->setCurrentIndex(model->index(rowOf(aspect), column));
    }
    /// Types over the cell, as a person does.
    void type(ScenarioAspect aspect, int column, const QString& text) const
    {
        choose(aspect, column);
        QTest::keyClick(table, Qt::Key_F2);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->selectAll();
        QTest::keyClicks(editor, text);
        if (text.isEmpty())
            QTest::keyClick(editor, Qt::Key_Delete);
        QTest::keyClick(editor, Qt::Key_Return);
    }
    void makeThree() const { view->findChild<EmptyState*>()->button().click(); }
    [[nodiscard]] QList<Scenario> scenarios() const
    {
        return document.engagement().plan.value_or(Plan()).scenarios;
    }

    EngagementDocument document;
    PlanPage page;
    ScenariosView* view = nullptr;
    GridTable* table = nullptr;
    ScenarioModel* model = nullptr;
};

} // namespace

class TestScenariosView : public QObject {
    Q_OBJECT

private slots:
    void theEmptyPageMakesThree()
    {
        ShownScenarios shown(sampleEngagement());
        const QAbstractItemModelTester tester(
            shown.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Engagement before = shown.document.engagement();
        QVERIFY(shown.view->findChild<EmptyState*>()->isVisible());
        QVERIFY(!shown.table->isVisible());
        shown.makeThree();
        QVERIFY(shown.table->isVisible());
        QVERIFY(!shown.view->findChild<EmptyState*>()->isVisible());
        QCOMPARE(shown.model->columnCount(), 4);
        QStringList names;
        for (int column = 0; column < 4; ++column)
            names.append(
                shown.model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        QCOMPARE(names, QStringList({QStringLiteral("Without a scenario"), QStringLiteral("Lean"),
                                     QStringLiteral("Balanced"), QStringLiteral("Ambitious")}));
        QCOMPARE(shown.document.undoStack().count(), 1);
        QCOMPARE(shown.document.undoStack().undoText(), QStringLiteral("Add 3 scenarios"));
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
        QTRY_VERIFY(shown.view->findChild<EmptyState*>()->isVisible());
    }

    void nothingIsMadeOfAnEmptyPlan()
    {
        const ShownScenarios shown{Engagement()};
        QVERIFY(shown.view->findChild<EmptyState*>()->isVisible());
        QVERIFY(!shown.view->findChild<EmptyState*>()->button().isEnabled());
    }

    /// What the column of the chosen one says is what the other pages say.
    void theChosenColumnSaysWhatThePlanPageSays()
    {
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        for (int column = 0; column < 4; ++column) {
            shown.choose(ScenarioAspect::Plays, column);
            shown.action(QStringLiteral("Choose"))->trigger();
            QTRY_VERIFY(shown.model->summary(column).inForce);
            QCOMPARE(shown.document.engagement().plan->scenario, shown.model->scenarioOf(column));
            const Telling telling(DocumentReading::of(shown.document).asOf(sampleDay()),
                                  windowLanguage(QLocale()));
            const QString summary = planSummaryOf(telling);
            QVERIFY2(summary.contains(telling.say.plays(shown.model->summary(column).plays.size())),
                     qPrintable(summary));
            QVERIFY(summary.contains(telling.say.personDays(shown.model->summary(column).days)));
            QVERIFY(summary.contains(telling.say.date(shown.model->summary(column).finish)));
            QCOMPARE(shown.words(ScenarioAspect::Difference, column),
                     QStringLiteral("chosen as the plan"));
        }
    }

    void choosingSaysWhatItMovedAndIsUndone()
    {
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        const Engagement before = shown.document.engagement();
        shown.choose(ScenarioAspect::Budget, 1);
        QTest::keyClick(shown.table, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(shown.document.undoStack().undoText(),
                 QStringLiteral("Choose scenario “Lean” as the plan"));
        QTRY_VERIFY(shown.view->changes().isVisible());
        QVERIFY(shown.view->changes().list().topLevelItemCount() > 0);
        QVERIFY(!shown.action(QStringLiteral("Choose"))->isEnabled());
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
        QTRY_VERIFY(shown.model->summary(0).inForce);
    }

    void aCellIsChangedInPlace_data()
    {
        QTest::addColumn<int>("aspect");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("step");
        QTest::newRow("budget") << int(ScenarioAspect::Budget) << QStringLiteral("33")
                                << QStringLiteral("Set budget of scenario “Lean”");
        QTest::newRow("capacity") << int(ScenarioAspect::Capacity) << QStringLiteral("3.5")
                                  << QStringLiteral("Set capacity of scenario “Lean”");
        QTest::newRow("in parallel") << int(ScenarioAspect::ParallelLimit) << QStringLiteral("7")
                                     << QStringLiteral("Set parallel limit of scenario “Lean”");
        QTest::newRow("start") << int(ScenarioAspect::Start) << QStringLiteral("2026-10-05")
                               << QStringLiteral("Set start of the plan of scenario “Lean”");
        QTest::newRow("no budget of its own") << int(ScenarioAspect::Budget) << QString()
                                              << QStringLiteral("Set budget of scenario “Lean”");
    }

    void aCellIsChangedInPlace()
    {
        QFETCH(int, aspect);
        QFETCH(QString, typed);
        QFETCH(QString, step);
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        const auto about = static_cast<ScenarioAspect>(aspect);
        const QString before = shown.words(about, 1);
        shown.type(about, 1, typed);
        QTRY_COMPARE(shown.document.undoStack().undoText(), step);
        QTRY_VERIFY(shown.words(about, 1) != before);
        shown.document.undo();
        QTRY_COMPARE(shown.words(about, 1), before);
    }

    void whatIsNoNumberIsRefusedAndChangesNothing()
    {
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        const QSignalSpy refused(shown.view, &ScenariosView::refused);
        shown.type(ScenarioAspect::Capacity, 1, QStringLiteral("many"));
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(shown.document.undoStack().count(), 1);
        // Leaving a cell as it is does not make a setting of what is as in the plan.
        shown.choose(ScenarioAspect::Capacity, 1);
        QTest::keyClick(shown.table, Qt::Key_F2);
        QTest::keyClick(shown.table->viewport()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTRY_VERIFY(!shown.table->viewport()->findChild<QLineEdit*>());
        QVERIFY(!shown.scenarios().first().capacityDaysPerWeek);
    }

    void scenariosAreAddedCopiedRenamedAndDeletedByKeys()
    {
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        shown.choose(ScenarioAspect::Budget, 1);
        QTest::keyClick(shown.table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(shown.scenarios().size(), 4);
        QCOMPARE(shown.scenarios().last().name, QStringLiteral("Lean 2"));
        QCOMPARE(shown.scenarios().last().budgetDays, shown.scenarios().first().budgetDays);
        QCOMPARE(shown.table->currentIndex().column(), 4);
        QTimer::singleShot(0, &shown.page, [&] {
            auto* dialog = QApplication::activeModalWidget();
            QVERIFY(dialog);
            dialog->findChild<QLineEdit*>()->setText(QStringLiteral("Smaller"));
            QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
        });
        QTest::keyClick(shown.table, Qt::Key_F2, Qt::ShiftModifier);
        QCOMPARE(shown.scenarios().last().name, QStringLiteral("Smaller"));
        shown.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&shown.page));
        shown.table->setFocus();
        QTest::keyClick(shown.table, Qt::Key_Insert);
        QCOMPARE(shown.scenarios().last().name, QStringLiteral("New scenario"));
        QTest::keyClick(shown.table, Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(shown.scenarios().size(), 4);
        QCOMPARE(shown.document.undoStack().undoText(),
                 QStringLiteral("Delete scenario “New scenario”"));
    }

    void deleteEmptiesTheCellAndNoMore()
    {
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        QVERIFY(shown.scenarios().first().budgetDays);
        shown.choose(ScenarioAspect::Budget, 1);
        QTest::keyClick(shown.table, Qt::Key_Delete);
        QCOMPARE(shown.scenarios().size(), 3);
        QVERIFY(!shown.scenarios().first().budgetDays);
    }

    void aPlayIsLeftOutOfAScenario()
    {
        ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        const Engagement before = shown.document.engagement();
        const ScenarioId balanced = *shown.model->scenarioOf(2);
        const PlayId play = shown.model->summary(2).plays.first();
        ScenarioPlaysDialog dialog(viewOn(shown.document), balanced);
        const Play* definition = shown.document.plan().findPlay(play);
        QVERIFY(definition);
        QComboBox* choice = nullptr;
        for (QComboBox* each : dialog.findChildren<QComboBox*>()) {
            if (each->accessibleName() == definition->title)
                choice = each;
        }
        QVERIFY(choice);
        QCOMPARE(choice->currentText(), QStringLiteral("As in the plan"));
        choice->setCurrentText(QStringLiteral("Left out"));
        dialog.accept();
        QTRY_VERIFY(!shown.model->summary(2).plays.contains(play));
        QVERIFY(shown.model->summary(0).plays.contains(play));
        QCOMPARE(shown.document.undoStack().count(), 2);
        shown.document.undo();
        QCOMPARE(shown.document.engagement(), before);
    }

    void readOnlyNothingIsOffered()
    {
        Engagement engagement = sampleEngagement();
        Scenario scenario;
        scenario.id = ScenarioId(QStringLiteral("lean"));
        scenario.name = QStringLiteral("Lean");
        engagement.plan->scenarios = {scenario};
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("x.milepost"));
        QVERIFY(
            EngagementDocument::create(path, engagement, shippedContentSources(), machineClock())
                .ok());
        auto opened = EngagementDocument::open(path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(opened.ok());
        PlanPage page(viewOn(**opened));
        page.findChild<QTabWidget*>()->setCurrentWidget(page.findChild<ScenariosView*>());
        show(page);
        const auto* view = page.findChild<ScenariosView*>();
        QCOMPARE(view->model().columnCount(), 2);
        for (const QAction* action : view->actionsOfMenu())
            QVERIFY(!action->isEnabled());
        for (int row = 0; row < view->model().rowCount(); ++row)
            QVERIFY(!view->model().index(row, 1).flags().testFlag(Qt::ItemIsEditable));
    }

    void everyCellSaysOfWhichScenarioItIs()
    {
        const ShownScenarios shown(sampleEngagement());
        shown.makeThree();
        const QModelIndex cell = shown.model->index(shown.rowOf(ScenarioAspect::Finish), 3);
        const QString spoken = cell.data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.startsWith(QStringLiteral("Ambitious, Finish: ")));
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains(cell.data().toString()));
    }
};

MILEPOST_TEST(TestScenariosView)
#include "test_scenariosview.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/datereader.h"
#include "core/planning/dropping.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/planmodel.h"
#include "ui/pages/plan/dropdialog.h"
#include "ui/pages/plan/plandelegates.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

QString cell(const PlanTable& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

/// Agrees to the question about dropping, should it be asked.
void agreeToDrop(QObject* context)
{
    QTimer::singleShot(0, context, [] {
        if (auto* dialog = qobject_cast<DropDialog*>(QApplication::activeModalWidget()))
            dialog->accept();
    });
}

QWidget* named(const QWidget& page, const QString& accessibleName)
{
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (widget->accessibleName() == accessibleName)
            return widget;
    }
    return nullptr;
}

} // namespace

class TestPlanPage : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void aNameIsTypedIntoItsCell()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        const PlayId id = table->currentPlay();
        table->setCurrentIndex(table->model()->index(0, PlanModel::Accountable));
        QTest::keyClick(table, Qt::Key_Return);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Ada Byron"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY(decisionOn(document, id));
        QCOMPARE(decisionOn(document, id)->accountable, QStringLiteral("Ada Byron"));
        QTRY_COMPARE(cell(*table, 0, PlanModel::Accountable), QStringLiteral("Ada Byron"));
        document.undo();
        QTRY_VERIFY(cell(*table, 0, PlanModel::Accountable) != QStringLiteral("Ada Byron"));
    }

    /// That a cell can be edited is seen, said, and in the menu that the keyboard opens too.
    void cellsShowAndSayThatTheyCanBeEdited()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        show(page);
        const auto* table = page.findChild<PlanTable*>();
        const QModelIndex title = table->model()->index(0, PlanModel::Title);
        const QModelIndex state = table->model()->index(0, PlanModel::State);
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(QStringLiteral("F2")));
        QVERIFY(!title.data(Qt::ToolTipRole).toString().contains(QStringLiteral("F2")));

        struct Probe : PlanCellDelegate {
            [[nodiscard]] bool pencil(const QModelIndex& index, QStyle::State cellState) const
            {
                QStyleOptionViewItem option;
                option.state = cellState;
                initStyleOption(&option, index);
                // At the end of the cell; a title that breaks a rule has its sign at the start.
                return !option.icon.isNull() &&
                       option.decorationPosition == QStyleOptionViewItem::Right;
            }
        };
        const Probe probe;
        QVERIFY(probe.pencil(state, QStyle::State_Enabled | QStyle::State_Selected));
        QVERIFY(probe.pencil(state, QStyle::State_Enabled | QStyle::State_MouseOver));
        QVERIFY(!probe.pencil(state, QStyle::State_Enabled));
        QVERIFY(!probe.pencil(title, QStyle::State_Enabled | QStyle::State_Selected));
    }

    void theMenuOfTheKeyboardEditsTheCurrentPlay_data()
    {
        QTest::addColumn<bool>("menuKey");
        QTest::newRow("menu key") << true;
        QTest::newRow("F2 where nothing can be edited") << false;
    }

    void theMenuOfTheKeyboardEditsTheCurrentPlay()
    {
        QFETCH(bool, menuKey);
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        const PlayId id = table->currentPlay();
        QStringList texts;
        QTimer::singleShot(0, this, [&texts] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            for (QAction* action : menu->actions()) {
                texts.append(action->text().remove(u'&'));
                if (texts.last() == QStringLiteral("Change state…"))
                    menu->setActiveAction(action);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        if (menuKey) {
            QContextMenuEvent asked(QContextMenuEvent::Keyboard, table->rect().center(),
                                    table->mapToGlobal(table->rect().center()));
            QApplication::sendEvent(table, &asked);
        } else {
            QTest::keyClick(table, Qt::Key_F2);
        }
        QVERIFY(texts.contains(QStringLiteral("Change effort…")));
        QVERIFY(texts.contains(QStringLiteral("Drop…")));
        QCOMPARE(table->currentPlay(), id);
        QTRY_VERIFY(table->viewport()->findChild<QComboBox*>());
    }

    void aStateIsChosenFromItsList()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document, QDate(2026, 1, 14)));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        const PlayId id = table->currentPlay();
        table->setFocus();
        table->setCurrentIndex(table->model()->index(0, PlanModel::State));
        table->edit(table->currentIndex());
        auto* editor = table->viewport()->findChild<QComboBox*>();
        QVERIFY(editor);
        editor->setCurrentIndex(editor->findData(static_cast<int>(PlayState::Started)));
        emit editor->activated(editor->currentIndex());
        QTRY_VERIFY(decisionOn(document, id));
        QCOMPARE(decisionOn(document, id)->state, PlayState::Started);
        QCOMPARE(decisionOn(document, id)->actualStart, QDate(2026, 1, 14));
    }

    void notesAreOneStepOfUndoAsLongAsTheFieldHasTheFocus()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        const PlayId id = table->currentPlay();
        auto* notes =
            qobject_cast<QPlainTextEdit*>(named(page, QStringLiteral("Notes on the play")));
        QVERIFY(notes && notes->isVisible());
        notes->setFocus();
        QTRY_VERIFY(notes->hasFocus());
        QTest::keyClicks(notes, QStringLiteral("By spring"));
        QCOMPARE(decisionOn(document, id)->notes, QStringLiteral("By spring"));
        QTRY_COMPARE(notes->toPlainText(), QStringLiteral("By spring"));
        document.undo();
        QVERIFY(!decisionOn(document, id) || decisionOn(document, id)->notes.isEmpty());
        QTRY_VERIFY(notes->toPlainText().isEmpty());
    }

    void aDroppedPlayIsKeptInAgain()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        const PlayId id = page.findChild<PlanTable*>()->currentPlay();
        agreeToDrop(this);
        page.pageActions().at(1)->trigger(); // drop
        QCOMPARE(decisionOn(document, id)->state, PlayState::Dropped);
        QTRY_COMPARE(page.currentPlace().play, id); // it is still the one looked at
        page.pageActions().at(0)->trigger();        // keep in
        QCOMPARE(decisionOn(document, id)->forced, Forced::In);
        QVERIFY(document.plan().selection.chosen.contains(id));
        document.undo(); // one step
        QCOMPARE(decisionOn(document, id)->state, PlayState::Dropped);
    }

    /// What takes its place is said before, and the answers do what they say, each as one step.
    void droppingAsksWhatIsToBecomeOfTheGap_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::newRow("replaced") << QStringLiteral("Let the plan replace it");
        QTest::newRow("the target lowered") << QStringLiteral("Lower the target");
        QTest::newRow("left open") << QStringLiteral("Leave the gap open");
        QTest::newRow("cancelled") << QString();
    }
    void droppingAsksWhatIsToBecomeOfTheGap()
    {
        QFETCH(const QString, answer);
        Engagement engagement = opened(workedExample());
        engagement.plan->candidates.reset();
        EngagementDocument document(shippedContent(), engagement);
        // A play for which another one would come in, and without which a target would be missed.
        Dropping found;
        for (const PlayId& id : document.plan().selection.chosen) {
            const Dropping each =
                dropping(document.content(), document.engagement(), document.scorecards(), id);
            if (!each.entering.isEmpty() && !each.lowered.isEmpty())
                found = each;
        }
        QVERIFY(!found.play.isEmpty());
        PlanPage page(viewOn(document, QDate(2026, 1, 5)));
        show(page);
        Place place;
        place.page = PageId::Plan;
        place.play = found.play;
        page.reveal(place);
        QString said;
        QTimer::singleShot(0, this, [&] {
            auto* dialog = qobject_cast<DropDialog*>(QApplication::activeModalWidget());
            QVERIFY(dialog);
            for (QRadioButton* each : dialog->findChildren<QRadioButton*>()) {
                if (each->text().contains(QStringLiteral("plan replace")))
                    said = each->accessibleDescription();
                if (QString(each->text()).remove(u'&') == answer)
                    each->click();
            }
            answer.isEmpty() ? dialog->reject() : dialog->accept();
        });
        page.pageActions().at(1)->trigger();
        QVERIFY2(said.contains(document.content().findPlay(found.entering.first())->title),
                 qPrintable(said));
        const QList<PlayId>& chosen = document.plan().selection.chosen;
        QCOMPARE(document.undoStack().count(), answer.isEmpty() ? 0 : 1);
        QCOMPARE(chosen.contains(found.play), answer.isEmpty());
        if (answer != QStringLiteral("Lower the target")) {
            for (const PlayId& id : found.entering)
                QCOMPARE(chosen.contains(id), answer == QStringLiteral("Let the plan replace it"));
        }
        if (answer == QStringLiteral("Lower the target")) {
            for (auto it = found.lowered.cbegin(); it != found.lowered.cend(); ++it)
                QCOMPARE(document.plan().findDimension(it.key())->target, *it);
        }
    }

    void afterDropRowPanelAndKeysMeanTheSamePlay()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        auto* leftOut = qobject_cast<QTableView*>(named(page, QStringLiteral("Plays left out")));
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        const PlayId id = table->currentPlay();
        agreeToDrop(this);
        QTest::keyClick(table, Qt::Key_Delete);
        QCOMPARE(decisionOn(document, id)->state, PlayState::Dropped);
        QTRY_VERIFY(leftOut->currentIndex().isValid());
        page.activateWindow(); // as a window manager does after the question
        QTRY_VERIFY(leftOut->hasFocus());
        QCOMPARE(page.currentPlace().play, id);
        QVERIFY(leftOut->currentIndex().isValid());
        QVERIFY(table->currentPlay().isEmpty());
        // A second press drops no other play.
        const int steps = document.undoStack().count();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete);
        QCoreApplication::processEvents();
        QCOMPARE(document.undoStack().count(), steps);
        document.undo();
        QTRY_COMPARE(table->currentPlay(), id);
        QVERIFY(table->hasFocus());
        QVERIFY(!leftOut->currentIndex().isValid());
    }

    void onlyOneOfTheTablesHasACurrentPlay()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        auto* leftOut = qobject_cast<QTableView*>(named(page, QStringLiteral("Plays left out")));
        leftOut->setCurrentIndex(leftOut->model()->index(1, 0));
        QVERIFY(table->currentPlay().isEmpty());
        table->setFocus();
        QTRY_VERIFY(!table->currentPlay().isEmpty());
        QCOMPARE(page.currentPlace().play, table->currentPlay());
        QVERIFY(!leftOut->currentIndex().isValid());
    }

    void besideTheRisksNoPlayCanBeDropped()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        const QList<QAction*> actions = page.pageActions();
        const auto drop = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* each) {
            return QString(each->text()).remove(u'&') == QStringLiteral("Drop…");
        });
        QVERIFY(drop != actions.cend());
        QVERIFY((*drop)->isEnabled());
        auto* views = page.findChild<QTabWidget*>();
        views->setCurrentIndex(1);
        QVERIFY(!(*drop)->isEnabled());
        views->setCurrentIndex(0);
        QVERIFY((*drop)->isEnabled());
    }

    void replanningIsShownFirstAndIsOneStep()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document, QDate(2026, 3, 4)));
        show(page);
        const QList<QAction*> actions = page.pageActions();
        const auto replan = std::find_if(actions.cbegin(), actions.cend(), [](const QAction* each) {
            return each->text().contains(QStringLiteral("Replan"));
        });
        QVERIFY(replan != actions.cend());
        const QList<ScheduledPlay> before = document.plan().schedule.plays;
        int rows = 0;
        const auto answer = [&](bool accept) {
            QTimer::singleShot(0, &page, [&page, &rows, accept] {
                auto* dialog = page.findChild<QDialog*>();
                QVERIFY(dialog);
                rows = dialog->findChild<QTreeWidget*>()->topLevelItemCount();
                accept ? dialog->accept() : dialog->reject();
            });
            (*replan)->trigger();
        };
        answer(false);
        QVERIFY(rows > 0);
        QCOMPARE(document.undoStack().count(), 0);
        QCOMPARE(document.plan().schedule.plays, before);
        answer(true);
        QCOMPARE(document.undoStack().count(), 1);
        for (const ScheduledPlay& play : document.plan().schedule.plays)
            QVERIFY(play.start >= QDate(2026, 3, 9));
        document.undo();
        QCOMPARE(document.plan().schedule.plays, before);
    }

    void aPlaceIsRevealedInEitherList()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        Place place;
        place.page = PageId::Plan;
        place.play = PlayId(QStringLiteral("align-engagement-rules"));
        page.reveal(place);
        QCOMPARE(table->currentPlay(), place.play);
        QCOMPARE(page.currentPlace().play, place.play);
        place.play = PlayId(QStringLiteral("align-deal-registration")); // dropped
        page.reveal(place);
        QCOMPARE(page.currentPlace().play, place.play);
        QTRY_VERIFY(named(page, QStringLiteral("Plays left out"))->hasFocus());
    }

    void aClickOnAHeaderSorts()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        table->sortByColumn(PlanModel::Effort, Qt::DescendingOrder);
        double last = 1e9;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const double days =
                table->model()->index(row, PlanModel::Effort).data(Qt::EditRole).toDouble();
            QVERIFY(days <= last);
            last = days;
        }
    }

    void columnWidthsAreRemembered()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        page.findChild<PlanTable*>()->horizontalHeader()->resizeSection(PlanModel::Accountable,
                                                                        231);
        page.findChild<PlanTable*>()->sortByColumn(PlanModel::Effort, Qt::DescendingOrder);
        PlanPage again(viewOn(document));
        again.restoreColumns(page.keptColumns());
        const auto* table = again.findChild<PlanTable*>();
        QCOMPARE(table->columnWidth(PlanModel::Accountable), 231);
        QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), int(PlanModel::Effort));
        QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void whatIsNoStateOfColumnsIsPassedOver()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        const auto* table = page.findChild<PlanTable*>();
        const int width = table->columnWidth(PlanModel::Accountable);
        page.restoreColumns({});
        page.restoreColumns("nonsense");
        page.restoreColumns(page.keptColumns().left(20));
        QCOMPARE(table->columnWidth(PlanModel::Accountable), width);
    }

    void columnsFitWhatTheyHold()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        page.resize(1820, 900);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* table = page.findChild<PlanTable*>();
        for (int column = 0; column < PlanModel::ColumnCount; ++column) {
            for (int row = 0; row < table->model()->rowCount(); ++row) {
                const QString text = cell(*table, row, column);
                QVERIFY2(table->fontMetrics().horizontalAdvance(text) < table->columnWidth(column),
                         qPrintable(text));
            }
        }
        page.resize(1120, 700);
        QTRY_VERIFY(
            table->columnWidth(PlanModel::Accountable) <
            table->fontMetrics().horizontalAdvance(cell(*table, 0, PlanModel::Accountable)));
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            QVERIFY(table->fontMetrics().horizontalAdvance(cell(*table, row, PlanModel::Title)) <
                    table->columnWidth(PlanModel::Title)); // a title gives way last
        }
        page.resize(1000, 700);
        QTRY_VERIFY(
            table->columnWidth(PlanModel::Accountable) <
            table->fontMetrics().horizontalAdvance(cell(*table, 0, PlanModel::Accountable)));
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    /// What a window of 1920 × 1080 at 200 % leaves of the page.
    void aFullScreenAtDoubleSizeDoesNotScrollAsAWhole()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        page.resize(868, 458);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const auto* whole = page.findChild<QScrollArea*>(QStringLiteral("planWhole"));
        QVERIFY(whole);
        QTRY_COMPARE(whole->verticalScrollBar()->maximum(), 0);
        // Every column is to be seen, the state at the end too.
        QTRY_COMPARE(page.findChild<PlanTable*>()->horizontalScrollBar()->maximum(), 0);
    }

    void aNarrowTableOpensAtItsStart()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        page.resize(560, 500);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* table = page.findChild<PlanTable*>();
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
        QVERIFY(table->setCurrentPlay(table->currentPlay()));
        QCoreApplication::processEvents();
        QCOMPARE(table->horizontalScrollBar()->value(), 0);
        table->setCurrentIndex(table->model()->index(0, PlanModel::State));
        QTRY_VERIFY(table->horizontalScrollBar()->value() > 0);
        table->setCurrentIndex(table->model()->index(1, PlanModel::Title));
        QTRY_COMPARE(table->horizontalScrollBar()->value(), 0);
    }

    void whatIsNoDateIsSaidToBeNone()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        show(page);
        QSignalSpy notices(&page, &Page::noticeRequested);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        const QString before = cell(*table, 0, PlanModel::Start);
        table->setCurrentIndex(table->model()->index(0, PlanModel::Start));
        QTest::keyClick(table, Qt::Key_Return);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        editor->setText(QStringLiteral("1/13/2026"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(notices.size(), 1);
        const QString notice = notices.first().first().toString();
        QVERIFY2(notice.contains(QStringLiteral("1/13/2026")) && notice.contains(before),
                 qPrintable(notice));
        QCOMPARE(cell(*table, 0, PlanModel::Start), before);
        QCOMPARE(document.engagement(), workedExample());
    }

    /// As in a spreadsheet: Enter goes down, Tab to the right, Esc leaves all as it was.
    void editorsAreLeftAsInASpreadsheet_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QPoint>("way"); ///< columns and rows
        QTest::addColumn<bool>("taken");
        QTest::newRow("Enter") << static_cast<int>(Qt::Key_Return) << QPoint(0, 1) << true;
        QTest::newRow("Tab") << static_cast<int>(Qt::Key_Tab) << QPoint(1, 0) << true;
        QTest::newRow("Backtab") << static_cast<int>(Qt::Key_Backtab) << QPoint(-1, 0) << true;
        QTest::newRow("Esc") << static_cast<int>(Qt::Key_Escape) << QPoint(0, 0) << false;
    }
    void editorsAreLeftAsInASpreadsheet()
    {
        QFETCH(int, key);
        QFETCH(QPoint, way);
        QFETCH(bool, taken);
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        const QModelIndex cell = table->model()->index(0, PlanModel::Accountable);
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("Ada Byron"));
        QTest::keyClick(editor, static_cast<Qt::Key>(key));
        QTRY_COMPARE(document.engagement() != workedExample(), taken);
        QTRY_COMPARE(table->currentIndex().row(), way.y());
        const QHeaderView& header = *table->horizontalHeader();
        QTRY_COMPARE(header.visualIndex(table->currentIndex().column()),
                     header.visualIndex(PlanModel::Accountable) + way.x());
        QTRY_VERIFY(table->hasFocus() || table->viewport()->hasFocus());
    }

    /// Days are read as people write them, whatever the settings.
    void daysAreReadInEveryLocale_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Swedish})
            QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }
    void daysAreReadInEveryLocale()
    {
        QFETCH(QLocale, locale);
        const QLocale before;
        QLocale::setDefault(locale);
        const auto restore = qScopeGuard([before] { QLocale::setDefault(before); });
        for (const char* typed : {"2.5", "2,5"}) {
            EngagementDocument document(shippedContent(), workedExample());
            PlanPage page(viewOn(document));
            show(page);
            auto* table = page.findChild<PlanTable*>();
            table->setFocus();
            const PlayId id = table->currentPlay();
            const QModelIndex cell = table->model()->index(0, PlanModel::Effort);
            table->setCurrentIndex(cell);
            table->edit(cell);
            auto* editor = table->viewport()->findChild<QLineEdit*>();
            QVERIFY(editor);
            QTest::keyClicks(editor, QLatin1String(typed));
            QTest::keyClick(editor, Qt::Key_Return);
            QTRY_VERIFY2(decisionOn(document, id), typed);
            QCOMPARE(decisionOn(document, id)->effortDays, std::optional(2.5));
        }
    }

    void whatIsNoNumberOfDaysIsSaidToBeNone()
    {
        EngagementDocument document(shippedContent(), workedExample());
        PlanPage page(viewOn(document));
        show(page);
        QSignalSpy notices(&page, &Page::noticeRequested);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        const QModelIndex cell = table->model()->index(0, PlanModel::Effort);
        table->setCurrentIndex(cell);
        table->edit(cell);
        auto* editor = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QTest::keyClicks(editor, QStringLiteral("2.5 days"));
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(notices.size(), 1);
        const QString notice = notices.first().first().toString();
        QVERIFY2(notice.contains(QStringLiteral("only 2.5 of it is understood")),
                 qPrintable(notice));
        QCOMPARE(document.engagement(), workedExample());
    }

    void tabLeavesTheTable()
    {
        EngagementDocument document(shippedContent(), sampleEngagement());
        PlanPage page(viewOn(document));
        show(page);
        auto* table = page.findChild<PlanTable*>();
        table->setFocus();
        QTRY_VERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Tab);
        QTRY_VERIFY(!table->hasFocus());
    }

    void withoutAPlanItSaysWhatToDo()
    {
        EngagementDocument document(shippedContent(), Engagement());
        PlanPage page(viewOn(document));
        show(page);
        bool said = false;
        for (const QWidget* widget : page.findChildren<QWidget*>())
            said = said || (widget->isVisible() &&
                            widget->accessibleName().contains(QStringLiteral("Assess page")));
        QVERIFY(said);
        QVERIFY2(!page.findChild<PlanTable*>()->isVisible(), "an empty table says nothing");
        QSignalSpy asked(&page, &Page::placeRequested);
        EmptyState* way = nullptr;
        for (EmptyState* each : page.findChildren<EmptyState*>())
            way = each->isVisible() ? each : way;
        QVERIFY(way);
        QTest::mouseClick(&way->button(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<Place>().page, PageId::Assess);
    }

    void datesAreReadAsThePersonWritesThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("date");
        QTest::newRow("short") << QStringLiteral("02/03/2026") << QDate(2026, 3, 2);
        QTest::newRow("long") << QStringLiteral("2 March 2026") << QDate(2026, 3, 2);
        QTest::newRow("iso") << QStringLiteral("2026-03-02") << QDate(2026, 3, 2);
        QTest::newRow("short numbers") << QStringLiteral("1/12/2026") << QDate(2026, 12, 1);
        QTest::newRow("two digits") << QStringLiteral("1.12.26") << QDate(2026, 12, 1);
        QTest::newRow("no such month") << QStringLiteral("1/13/2026") << QDate();
        QTest::newRow("none") << QStringLiteral("soon") << QDate();
        QTest::newRow("no such day") << QStringLiteral("2026-02-30") << QDate();
    }

    void datesAreReadAsThePersonWritesThem()
    {
        QFETCH(QString, text);
        QFETCH(QDate, date);
        QCOMPARE(dateFromText(text, QLocale(QStringLiteral("en_GB"))), date);
    }
};

MILEPOST_TEST(TestPlanPage)
#include "test_planpage.moc"

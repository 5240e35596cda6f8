// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/ownplays.h"
#include "core/edits/playdecisions.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/leftoutplaysmodel.h"
#include "ui/models/planmodel.h"
#include "ui/models/playmime.h"
#include "ui/pages/plan/board/boardcolumn.h"
#include "ui/pages/plan/board/playboard.h"
#include "ui/pages/plan/board/stepplays.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"
#include "ui/pages/plan/playsview.h"
#include "ui/widgets/choicebar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

struct ShownBoard {
    explicit ShownBoard(const Engagement& engagement = opened(sampleEngagement()))
        : document(shippedContent(), engagement), page(viewOn(document))
    {
        show(page);
        plays = page.findChild<PlaysView*>();
        board = page.findChild<PlayBoard*>();
        plays->choice().button(1)->click();
    }
    [[nodiscard]] QList<BoardColumn*> columns() const
    {
        QList<BoardColumn*> visible;
        for (BoardColumn* each : board->findChildren<BoardColumn*>()) {
            if (each->isVisible())
                visible.append(each);
        }
        return visible;
    }
    /// The column of a play on the board.
    [[nodiscard]] BoardColumn* columnOf(const PlayId& play) const
    {
        for (BoardColumn* each : columns()) {
            if (each->plays().indexOf(play).isValid())
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] BoardColumn* columnOfStep(qsizetype number) const
    {
        const Playbook& book = *shippedContent().findPlaybook(board->playbook());
        for (BoardColumn* each : columns()) {
            if (each->plays().step() == book.steps.at(number).id)
                return each;
        }
        return nullptr;
    }
    /// Adds a play of one's own to the first step of the playbook that is shown.
    PlayId addOwn()
    {
        const Playbook& book = *shippedContent().findPlaybook(board->playbook());
        CustomPlay play;
        play.title = QStringLiteral("Breakfast");
        play.playbook = book.id;
        play.step = book.steps.first().id;
        const PlayId id = document.newId<PlayId>();
        if (!document.perform(edits::addOwnPlay, id, play, 2, 1))
            qFatal("the play is refused");
        return id;
    }

    EngagementDocument document;
    PlanPage page;
    PlaysView* plays = nullptr;
    PlayBoard* board = nullptr;
};

} // namespace

class TestPlayBoard : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    /// Each of the three playbooks: its steps with verb and heading, and its plays of the plan.
    void everyPlaybookHasItsSteps()
    {
        const ShownBoard shown;
        const QList<PlayId>& chosen = shown.document.plan().selection.chosen;
        for (const Playbook& book : shippedContent().playbooks) {
            shown.board->setPlaybook(book.id);
            QCoreApplication::processEvents();
            const QList<BoardColumn*> columns = shown.columns();
            QVERIFY(columns.size() >= book.steps.size());
            for (const Step& step : book.steps) {
                const auto column =
                    std::find_if(columns.cbegin(), columns.cend(), [&](const BoardColumn* each) {
                        return each->plays().step() == step.id;
                    });
                QVERIFY(column != columns.cend());
                QString words;
                for (const QLabel* label : (*column)->findChildren<QLabel*>())
                    words += QString(label->text()).remove(QChar(0x200B)) + u'\n';
                QVERIFY2(words.contains(step.verb) && words.contains(step.name), qPrintable(words));
                const auto count =
                    std::count_if(chosen.cbegin(), chosen.cend(), [&](const PlayId& id) {
                        return shown.document.plan().findPlay(id)->step == step.id;
                    });
                QCOMPARE((*column)->plays().rowCount(), static_cast<int>(count));
                QVERIFY2(words.contains(QStringLiteral("%1 of ").arg(count)), qPrintable(words));
            }
        }
    }

    /// A card says what the table says.
    void aCardSaysAllOfThePlay()
    {
        const ShownBoard shown;
        const auto* table = shown.page.findChild<PlanTable*>();
        const PlayId id = shown.plays->play();
        BoardColumn* column = shown.columnOf(id);
        QVERIFY(column);
        const QString words = column->plays().indexOf(id).data(Qt::AccessibleTextRole).toString();
        const Play* play = shown.document.plan().findPlay(id);
        QVERIFY2(words.contains(play->title), qPrintable(words));
        QCOMPARE(table->currentPlay(), id);
        const auto inTable = [&](PlanModel::Column place) {
            return table->currentIndex().siblingAtColumn(place).data().toString();
        };
        for (const PlanModel::Column place :
             {PlanModel::Number, PlanModel::Title, PlanModel::Priority, PlanModel::Effort,
              PlanModel::Accountable, PlanModel::Start, PlanModel::Finish, PlanModel::State}) {
            QVERIFY(!inTable(place).isEmpty());
            QVERIFY2(words.contains(inTable(place)), qPrintable(inTable(place) + u'\n' + words));
        }
        QVERIFY2(words.contains(QStringLiteral("takes")), qPrintable(words));
    }

    /// Table and board show one selection, and both mean the play of the panel.
    void tableAndBoardAreOneSelection()
    {
        const ShownBoard shown;
        auto* table = shown.page.findChild<PlanTable*>();
        QCOMPARE(shown.board->currentPlay(), shown.plays->play());
        shown.plays->choice().button(0)->click();
        table->setCurrentIndex(table->model()->index(3, 1));
        const PlayId id = table->currentPlay();
        QVERIFY(!id.isEmpty());
        shown.plays->choice().button(1)->click();
        QCOMPARE(shown.board->currentPlay(), id);
        QCOMPARE(shown.page.currentPlace().play, id);
    }

    void arrowsGoFromColumnToColumn()
    {
        const ShownBoard shown;
        shown.plays->focusPlays();
        const PlayId before = shown.board->currentPlay();
        auto* list = qobject_cast<StepList*>(QApplication::focusWidget());
        QVERIFY(list);
        QTest::keyClick(list, Qt::Key_Right);
        if (QApplication::focusWidget() == list) // it was the last one
            QTest::keyClick(list, Qt::Key_Left);
        auto* next = qobject_cast<StepList*>(QApplication::focusWidget());
        QVERIFY(next && next != list);
        QVERIFY(shown.board->currentPlay() != before);
        QCOMPARE(shown.plays->play(), shown.board->currentPlay());
        QVERIFY(!list->currentIndex().isValid());
    }

    void aPlayOfOnesOwnIsMovedByKeysAndByDragging_data()
    {
        QTest::addColumn<bool>("byKeys");
        QTest::newRow("keys") << true;
        QTest::newRow("drag") << false;
    }
    void aPlayOfOnesOwnIsMovedByKeysAndByDragging()
    {
        QFETCH(const bool, byKeys);
        ShownBoard shown;
        const PlayId id = shown.addOwn();
        QTRY_VERIFY(shown.columnOf(id));
        shown.plays->reveal(id);
        const Step& second = shippedContent().findPlaybook(shown.board->playbook())->steps.at(1);
        BoardColumn* target = shown.columnOfStep(1);
        QVERIFY(target);
        const int steps = shown.document.undoStack().count();
        if (byKeys) {
            QTest::keyClick(&shown.columnOf(id)->list(), Qt::Key_Right,
                            Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            const std::unique_ptr<QMimeData> data(mimeOfPlay(id));
            QVERIFY(target->plays().canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
            target->plays().dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
        }
        QCOMPARE(decisionOn(shown.document, id)->custom->step, std::optional(second.id));
        QCOMPARE(shown.document.undoStack().count(), steps + 1);
        QVERIFY(shown.document.undoStack().undoText().startsWith(QStringLiteral("Move “")));
        QTRY_COMPARE(shown.columnOf(id), target);
        QCOMPARE(shown.plays->play(), id);
        shown.document.undo();
        QTRY_COMPARE(shown.columnOf(id), shown.columnOfStep(0));
    }

    /// Plays without a step stand in a column like any other.
    void theColumnOfNoStepIsLeftAndComeToByKeys()
    {
        ShownBoard shown;
        const PlayId first = shown.addOwn();
        const PlayId second = shown.addOwn();
        for (const PlayId& id : {first, second}) {
            CustomPlay stepless = *decisionOn(shown.document, id)->custom;
            stepless.step.reset();
            QVERIFY(shown.document.perform(edits::updateOwnPlay, id, stepless));
        }
        QTRY_VERIFY(shown.columnOf(first) && shown.columnOf(first)->plays().step().isEmpty());
        const Step& last = shippedContent().findPlaybook(shown.board->playbook())->steps.last();
        shown.plays->reveal(first);
        const auto press = [&](Qt::Key key) {
            QTest::keyClick(&shown.columnOf(first)->list(), key,
                            Qt::ControlModifier | Qt::ShiftModifier);
        };
        press(Qt::Key_Left);
        QCOMPARE(decisionOn(shown.document, first)->custom->step, std::optional(last.id));
        QTRY_VERIFY(!shown.columnOf(first)->plays().step().isEmpty());
        press(Qt::Key_Right);
        QVERIFY(!decisionOn(shown.document, first)->custom->step);
    }

    /// Plays of one's own count on both sides, and one day is no "days".
    void aStepCountsPlaysOfOnesOwnToo()
    {
        ShownBoard shown;
        const auto wordsOf = [&] {
            QString words;
            for (const QLabel* label : shown.columnOfStep(0)->findChildren<QLabel*>())
                words += QString(label->text()).replace(QChar::Nbsp, u' ') + u'\n';
            return words;
        };
        const PlayId own = shown.addOwn();
        QTRY_VERIFY(shown.columnOf(own));
        const Step& first = shippedContent().findPlaybook(shown.board->playbook())->steps.first();
        const QString expected = QStringLiteral("%1 of %2 in the plan")
                                     .arg(shown.columnOf(own)->plays().rowCount())
                                     .arg(first.plays.size() + 1);
        QVERIFY2(wordsOf().contains(expected), qPrintable(wordsOf()));
        QVERIFY(shown.document.perform(edits::setPlayEffort, own, 1.0));
        const auto cardOf = [&] {
            return shown.columnOf(own)
                ->plays()
                .indexOf(own)
                .data(Qt::AccessibleTextRole)
                .toString()
                .replace(QChar::Nbsp, u' ');
        };
        QTRY_VERIFY(cardOf().contains(QStringLiteral(" 1 day\n")));
    }

    void aPlayOfThePlaybookStaysInItsStepAndSaysWhy()
    {
        const ShownBoard shown;
        const PlayId id = shown.plays->play();
        const StepId step = shown.document.plan().findPlay(id)->step;
        QSignalSpy refused(&shown.page, &Page::noticeRequested);
        for (BoardColumn* column : shown.columns()) {
            if (column->plays().step() == step)
                continue;
            const std::unique_ptr<QMimeData> data(mimeOfPlay(id));
            column->plays().dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
            break;
        }
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("stays in the step")));
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    /// One that is left out comes in when it is dragged to the board.
    void whatIsLeftOutIsDraggedIn()
    {
        const ShownBoard shown;
        const auto* leftOut = shown.page.findChild<LeftOutPlaysModel*>();
        QVERIFY(leftOut->rowCount() > 0);
        const PlayId id = leftOut->row(0).id;
        const std::unique_ptr<QMimeData> data(mimeOfPlay(id));
        shown.columns().first()->plays().dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
        QTRY_VERIFY(shown.document.plan().selection.chosen.contains(id));
        QCOMPARE(decisionOn(shown.document, id)->forced, Forced::In);
    }

    /// Nothing is decided about the play that is looked at when one of another window, which is
    /// nowhere here, is dropped.
    void aPlayFromElsewhereChangesNothing_data()
    {
        QTest::addColumn<bool>("onBoard");
        QTest::newRow("on the board") << true;
        QTest::newRow("among those left out") << false;
    }
    void aPlayFromElsewhereChangesNothing()
    {
        QFETCH(const bool, onBoard);
        const ShownBoard shown;
        QVERIFY(!shown.plays->play().isEmpty());
        const std::unique_ptr<QMimeData> data(mimeOfPlay(PlayId(QStringLiteral("elsewhere"))));
        QAbstractItemModel* target =
            onBoard ? static_cast<QAbstractItemModel*>(&shown.columns().first()->plays())
                    : shown.page.findChild<LeftOutPlaysModel*>();
        target->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {});
        QCoreApplication::processEvents();
        QCOMPARE(shown.document.undoStack().count(), 0);
    }

    void longNamesFit()
    {
        const ShownBoard shown(longNames());
        QTRY_COMPARE(misfits(shown.page).join(u'\n'), QString());
        QVERIFY(shown.page.minimumSizeHint().width() <= 1120);
    }
};

MILEPOST_TEST(TestPlayBoard)
#include "test_playboard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/participants.h"
#include "core/edits/playdecisions.h"
#include "core/edits/raci.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "ui/models/planmodel.h"
#include "ui/models/racimodel.h"
#include "ui/pages/plan/planpage.h"
#include "ui/pages/plan/plantable.h"
#include "ui/pages/plan/playsview.h"
#include "ui/pages/plan/racitable.h"
#include "ui/pages/plan/raciview.h"
#include "ui/widgets/choicebar.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;

namespace {

struct ShownRaci {
    explicit ShownRaci(const Engagement& engagement = opened(sampleEngagement()))
        : document(shippedContent(), engagement), page(viewOn(document))
    {
        show(page);
        plays = page.findChild<PlaysView*>();
        view = page.findChild<RaciView*>();
        model = page.findChild<RaciModel*>();
        grid = &view->table();
        plays->choice().button(2)->click();
        plays->focusPlays();
    }
    [[nodiscard]] QString cell(int row, int column) const
    {
        return model->index(row, column).data().toString();
    }
    [[nodiscard]] PlannedPlay decided(int row) const
    {
        const PlannedPlay* play = decisionOn(document, model->row(row).id);
        return play ? *play : PlannedPlay();
    }
    void goTo(int row, int column) const { grid->setCurrentIndex(model->index(row, column)); }
    [[nodiscard]] QString words() const
    {
        QString words;
        for (const QLabel* label : view->findChildren<QLabel*>())
            words += QString(label->text()).remove(QChar(0x200B)) + u'\n';
        return words;
    }

    EngagementDocument document;
    PlanPage page;
    PlaysView* plays;
    RaciView* view;
    RaciModel* model;
    RaciTable* grid;
};

/// Without people and names, nobody is accountable.
Engagement nobody()
{
    Engagement engagement = opened(sampleEngagement());
    engagement.participants.clear();
    for (PlannedPlay& play : engagement.plan->plays) {
        play.accountable.clear();
        play.responsible.clear();
        play.consulted.clear();
        play.informed.clear();
    }
    return engagement;
}

} // namespace

class TestRaciGrid : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QStringLiteral("en_GB"))); }

    /// Each letter is stored as what it means, and is one step of undo.
    void aKeyWritesItsLetter_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<QString>("letter");
        QTest::newRow("responsible") << Qt::Key_R << QStringLiteral("R");
        QTest::newRow("accountable") << Qt::Key_A << QStringLiteral("A");
        QTest::newRow("consulted") << Qt::Key_C << QStringLiteral("C");
        QTest::newRow("informed") << Qt::Key_I << QStringLiteral("I");
    }
    void aKeyWritesItsLetter()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const QString, letter);
        ShownRaci shown;
        QTRY_VERIFY(shown.grid->hasFocus());
        const QString person = shown.model->people().at(1);
        QVERIFY(shown.document.perform(edits::clearRaci, shown.model->row(0).id, person));
        QTRY_COMPARE(shown.cell(0, 1), QString());
        const int steps = shown.document.undoStack().count();
        shown.goTo(0, 1);
        QTest::keyClick(shown.grid, key);
        QTRY_COMPARE(shown.cell(0, 1), letter);
        QCOMPARE(shown.document.undoStack().count(), steps + 1);
        const PlannedPlay play = shown.decided(0);
        QCOMPARE(play.accountable == person, letter == u"A");
        QCOMPARE(play.responsible.contains(person), letter == u"R");
        QCOMPARE(play.consulted.contains(person), letter == u"C");
        QCOMPARE(play.informed.contains(person), letter == u"I");
        QVERIFY(shown.grid->hasFocus());
        QTest::keyClick(shown.grid, Qt::Key_Delete);
        QTRY_COMPARE(shown.cell(0, 1), QString());
        shown.document.undo();
        QTRY_COMPARE(shown.cell(0, 1), letter);
        shown.document.undo();
        QTRY_COMPARE(shown.cell(0, 1), QString());
    }

    /// The one before is told nothing, but keeps the work; undo gives the A back.
    void anAMovesFromTheOneBefore()
    {
        ShownRaci shown(nobody());
        const PlayId play = shown.model->row(2).id;
        QVERIFY(shown.document.perform(edits::setRaci, play, QStringLiteral("Ada Byron"),
                                       RaciPart::Responsible));
        QVERIFY(shown.document.perform(edits::setRaci, play, QStringLiteral("Ada Byron"),
                                       RaciPart::Accountable));
        QVERIFY(shown.document.perform(edits::setRaci, play, QStringLiteral("Zoe Adler"),
                                       RaciPart::Consulted));
        QTRY_COMPARE(shown.model->people(),
                     QStringList({QStringLiteral("Ada Byron"), QStringLiteral("Zoe Adler")}));
        const int row = shown.model->rowOf(play);
        QCOMPARE(shown.cell(row, 0), QStringLiteral("A/R"));
        shown.goTo(row, 1);
        QTest::keyClick(shown.grid, Qt::Key_A);
        QTRY_COMPARE(shown.cell(row, 1), QStringLiteral("A"));
        QCOMPARE(shown.cell(row, 0), QStringLiteral("R"));
        QCOMPARE(decisionOn(shown.document, play)->accountable, QStringLiteral("Zoe Adler"));
        shown.document.undo();
        QTRY_COMPARE(shown.cell(row, 0), QStringLiteral("A/R"));
        QCOMPARE(shown.cell(row, 1), QStringLiteral("C"));
    }

    void enterAndTabGoAsInASpreadsheet()
    {
        ShownRaci shown;
        QTRY_VERIFY(shown.grid->hasFocus());
        const int last = shown.model->columnCount() - 1;
        QVERIFY(last > 0);
        shown.goTo(0, 0);
        QTest::keyClick(shown.grid, Qt::Key_Return);
        QCOMPARE(shown.grid->currentIndex(), shown.model->index(1, 0));
        QTest::keyClick(shown.grid, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(shown.grid->currentIndex(), shown.model->index(0, 0));
        QTest::keyClick(shown.grid, Qt::Key_Tab);
        QCOMPARE(shown.grid->currentIndex(), shown.model->index(0, 1));
        shown.goTo(0, last);
        QTest::keyClick(shown.grid, Qt::Key_Tab);
        QCOMPARE(shown.grid->currentIndex(), shown.model->index(1, 0));
        QTest::keyClick(shown.grid, Qt::Key_Backtab);
        QCOMPARE(shown.grid->currentIndex(), shown.model->index(0, last));
        shown.goTo(shown.model->rowCount() - 1, last);
        QTest::keyClick(shown.grid, Qt::Key_Tab);
        QVERIFY(!shown.grid->hasFocus()); // Tab never traps the keyboard
    }

    void aDoubleClickOffersTheLetters()
    {
        ShownRaci shown;
        QTRY_VERIFY(shown.grid->hasFocus());
        const QModelIndex index = shown.model->index(0, 0);
        const QString person = shown.model->people().at(0);
        QVERIFY(shown.document.perform(edits::clearRaci, shown.model->row(0).id, person));
        QStringList offered;
        QTimer::singleShot(0, shown.grid, [&offered] {
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            QVERIFY(menu);
            for (const QAction* action : menu->actions())
                offered.append(action->text());
            menu->actions().at(2)->trigger();
            menu->close();
        });
        const QPoint place = shown.grid->visualRect(index).center();
        QTest::mouseClick(shown.grid->viewport(), Qt::LeftButton, {}, place);
        QTest::mouseDClick(shown.grid->viewport(), Qt::LeftButton, {}, place);
        QVERIFY2(offered.contains(QStringLiteral("Consulted (C)")), qPrintable(offered.join(u'|')));
        QTRY_COMPARE(shown.cell(0, 0), QStringLiteral("C"));
    }

    void aFileThatIsReadOnlyOffersNoLetters()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.milepost"));
        QVERIFY(EngagementDocument::create(path, opened(sampleEngagement()),
                                           shippedContentSources(), machineClock())
                    .ok());
        const auto document = EngagementDocument::open(path, machineClock(), OpenMode::ReadOnly);
        QVERIFY(document.ok());
        PlanPage page(viewOn(**document));
        show(page);
        page.findChild<PlaysView*>()->setShown(PlaysView::Show::Raci);
        auto* grid = page.findChild<RaciTable*>();
        grid->setCurrentIndex(grid->model()->index(0, 0));
        QMenu menu;
        grid->addEditActions(menu);
        for (const QAction* action : menu.actions())
            QCOMPARE(action->isEnabled(), action->isSeparator() || action == grid->copyAction());
    }

    /// Whoever reads the heads while the people change finds each load with its person.
    void headsAreConsistentWhilePeopleChange()
    {
        ShownRaci shown;
        const int before = shown.model->columnCount();
        int reads = 0;
        QStringList wrong;
        const auto read = [&] {
            ++reads;
            for (int column = 0; column < shown.model->columnCount(); ++column) {
                const QString said =
                    shown.model->headerData(column, Qt::Horizontal, Qt::AccessibleTextRole)
                        .toString();
                if (!said.startsWith(shown.model->people().at(column)))
                    wrong.append(said);
            }
        };
        connect(shown.model, &QAbstractItemModel::rowsRemoved, this, read);
        connect(shown.model, &QAbstractItemModel::rowsInserted, this, read);
        connect(shown.model, &QAbstractItemModel::modelReset, this, read);
        NewParticipant first;
        first.name = QStringLiteral("Aaron Abel");
        QVERIFY(shown.document.perform(edits::addParticipant,
                                       ParticipantId(QStringLiteral("aaron")), first));
        QTRY_COMPARE(shown.model->columnCount(), before + 1);
        QCOMPARE(shown.model->people().first(), first.name);
        QVERIFY(reads > 0);
        QCOMPARE(wrong, QStringList());
    }

    /// In the head of the row, above the grid, and for a screen reader.
    void aRowWithoutAnAccountablePersonSaysSo()
    {
        ShownRaci shown(nobody());
        int lacking = 0;
        for (int row = 0; row < shown.model->rowCount(); ++row) {
            const bool lacks = !shown.model->row(row).remark.isEmpty();
            const QString head =
                shown.model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString();
            QCOMPARE(head.startsWith(QStringLiteral("No A: ")), lacks);
            lacking += lacks ? 1 : 0;
        }
        QVERIFY(lacking > 1);
        QVERIFY(shown.words().contains(QStringLiteral("Nobody takes part yet")));
        auto* name = shown.view->findChild<QLineEdit*>();
        QVERIFY(name);
        name->setFocus();
        QTest::keyClicks(name, QStringLiteral("  Ada   Byron "));
        QTest::keyClick(name, Qt::Key_Return);
        QCOMPARE(shown.model->people(), QStringList(QStringLiteral("Ada Byron")));
        QCOMPARE(shown.document.undoStack().count(), 0); // a column alone is nothing stored
        QVERIFY(shown.grid->hasFocus());
        QVERIFY2(shown.words().contains(QString::number(lacking)), qPrintable(shown.words()));
        int marked = 0;
        while (shown.model->row(marked).remark.isEmpty())
            ++marked;
        const PlayId play = shown.model->row(marked).id;
        shown.goTo(marked, 0);
        QVERIFY(
            !shown.grid->currentIndex().data(Qt::AccessibleDescriptionRole).toString().isEmpty());
        QTest::keyClick(shown.grid, Qt::Key_A);
        QTRY_VERIFY(shown.model->row(shown.model->rowOf(play)).remark.isEmpty());
        QVERIFY2(shown.words().contains(QString::number(lacking - 1)), qPrintable(shown.words()));
    }

    /// Days of the plays that the person answers for, below the name.
    void theHeadOfAColumnSaysTheLoad()
    {
        ShownRaci shown(nobody());
        const PlayId play = shown.model->row(0).id;
        QVERIFY(shown.document.perform(edits::setPlayEffort, play, 7));
        QVERIFY(shown.document.perform(edits::setAccountable, play, QStringLiteral("Ada Byron")));
        QTRY_COMPARE(shown.model->columnCount(), 1);
        QCOMPARE(QString(shown.model->load(0)).replace(QChar(0xA0), u' '),
                 QStringLiteral("7 days"));
        const QString said =
            shown.model->headerData(0, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(QStringLiteral("Ada Byron")) && said.contains(u'7'),
                 qPrintable(said));
    }

    void tableAndGridAreOneSelection()
    {
        ShownRaci shown;
        auto* table = shown.page.findChild<PlanTable*>();
        QCOMPARE(shown.grid->currentPlay(), shown.plays->play());
        shown.plays->choice().button(0)->click();
        table->setCurrentIndex(table->model()->index(3, 1));
        const PlayId id = table->currentPlay();
        shown.plays->choice().button(2)->click();
        QCOMPARE(shown.grid->currentPlay(), id);
        QTest::keyClick(shown.grid, Qt::Key_Up);
        QVERIFY(shown.grid->currentPlay() != id);
        QCOMPARE(shown.plays->play(), shown.grid->currentPlay());
        shown.plays->choice().button(0)->click();
        QCOMPARE(table->currentPlay(), shown.grid->currentPlay());
    }

    /// Delete means the cell, never the play.
    void deleteClearsNoMoreThanTheCell()
    {
        ShownRaci shown;
        const int plays = shown.plays->planned();
        shown.goTo(0, 0);
        QTest::keyClick(shown.grid, Qt::Key_Delete);
        QTest::keyClick(shown.grid, Qt::Key_Delete);
        QVERIFY(!QApplication::activeModalWidget());
        QCOMPARE(shown.plays->planned(), plays);
        QCOMPARE(shown.cell(0, 0), QString());
    }

    /// Of somebody who was named nowhere else; the next key would be written for another person.
    void whoseLastLetterIsClearedKeepsTheColumn()
    {
        ShownRaci shown;
        const PlayId play = shown.model->row(0).id;
        QVERIFY(shown.document.perform(edits::setAccountable, play, QStringLiteral("Zoe Adler")));
        QTRY_VERIFY(shown.model->columnOf(QStringLiteral("Zoe Adler")) >= 0);
        shown.goTo(0, shown.model->columnOf(QStringLiteral("Zoe Adler")));
        QTest::keyClick(shown.grid, Qt::Key_Delete);
        QTRY_VERIFY(shown.decided(0).accountable.isEmpty());
        QTest::qWait(0);
        QTest::keyClick(shown.grid, Qt::Key_A);
        QTRY_COMPARE(shown.decided(0).accountable, QStringLiteral("Zoe Adler"));
    }

    void theGridIsCopiedAsATable()
    {
        ShownRaci shown;
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(shown.grid, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
        QCOMPARE(lines.size(), shown.model->rowCount() + 2); // the heads, and the days
        for (const QString& line : lines)
            QCOMPARE(line.count(u'\t'), shown.model->columnCount() + 1);
        for (const QString& person : shown.model->people())
            QVERIFY(lines.first().contains(person));
    }

    void theGridIsShownAgain()
    {
        QByteArray kept;
        {
            ShownRaci shown;
            kept = shown.page.keptColumns();
        }
        EngagementDocument document(shippedContent(), opened(sampleEngagement()));
        PlanPage page(viewOn(document));
        page.restoreColumns(kept);
        QCOMPARE(page.findChild<PlaysView*>()->shown(), PlaysView::Show::Raci);
    }

    /// What was kept before there was a grid.
    void anOlderArrangementIsUnderstood_data()
    {
        QTest::addColumn<bool>("board");
        QTest::newRow("table") << false;
        QTest::newRow("board") << true;
    }
    void anOlderArrangementIsUnderstood()
    {
        QFETCH(const bool, board);
        ShownRaci shown;
        QByteArray kept;
        QDataStream stream(&kept, QIODevice::WriteOnly);
        stream << board << shown.page.findChild<PlanTable*>()->keptColumns();
        shown.plays->restoreArrangement(kept);
        QCOMPARE(shown.plays->shown(), board ? PlaysView::Show::Board : PlaysView::Show::Table);
    }

    /// Long names of people end in an ellipsis in the head, and are whole in its tool tip.
    void longNamesFit()
    {
        ShownRaci shown(longNames());
        QCOMPARE(misfits(shown.page), QStringList());
        const QHeaderView& header = *shown.grid->horizontalHeader();
        QVERIFY(header.sectionSize(0) < 200);
        const QString name = shown.model->people().first();
        QVERIFY(name.size() >= 80);
        QVERIFY(QString(shown.model->headerData(0, Qt::Horizontal, Qt::ToolTipRole).toString())
                    .replace(u'\n', u' ')
                    .contains(name));
        QVERIFY(shown.grid->verticalHeader()->width() < shown.view->width() / 2);
    }
};

MILEPOST_TEST(TestRaciGrid)
#include "test_racigrid.moc"

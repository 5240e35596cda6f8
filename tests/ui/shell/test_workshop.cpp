// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/participants.h"
#include "core/edits/workshop.h"
#include "core/edits/workshoproom.h"
#include "core/edits/workshopvotes.h"
#include "core/engagement/session.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/assess/agreebox.h"
#include "ui/shell/votecurtain.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/pagelabels.h"
#include "ui/widgets/textfields.h"
#include "ui/workshop/audienceboard.h"
#include "ui/workshop/audiencewindow.h"
#include "ui/workshop/ballotcard.h"
#include "ui/workshop/consolewindow.h"
#include "ui/workshop/dimensionblock.h"
#include "ui/workshop/parkingpanel.h"
#include "ui/workshop/passaround.h"
#include "ui/workshop/rosterpanel.h"
#include "ui/workshop/sessionresult.h"
#include "ui/workshop/startdialog.h"
#include "ui/workshop/workshopdesk.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QScreen>
#include <QStatusBar>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace milepost;
using namespace milepost::test;

namespace milepost::test::workshop {

constexpr int kPeople = 3;

/// A window with an engagement of three people who have names that nothing else has.
struct Room {
    Room()
    {
        const QString path = shell.makeEngagement(QStringLiteral("x.milepost"));
        window = &shell.windows.makeWindow();
        shell.windows.open(path, *window);
        for (int i = 0; i < kPeople; ++i) {
            const auto id = document().newId<ParticipantId>();
            people.append(id);
            if (!document().perform(edits::addParticipant, id,
                                    {QStringLiteral("Qwerty%1 Zuxom").arg(i),
                                     i == 0 ? Function::Finance : Function::Cs,
                                     {}}))
                qFatal("no participant");
        }
    }

    [[nodiscard]] EngagementDocument& document() const { return *window->document(); }
    [[nodiscard]] WorkshopDesk& desk() const { return *window->workshop(); }
    [[nodiscard]] ConsoleWindow& console() const { return *desk().console(); }
    [[nodiscard]] AudienceBoard& board() const { return desk().audience()->board(); }
    [[nodiscard]] StartDialog* dialog() const { return window->findChild<StartDialog*>(); }
    void run() const { window->actions()["workshop.run"].trigger(); }

    /// Begins with the first open assessment, goes to the first dimension, all are here.
    void begin() const
    {
        run();
        dialog()->accept();
        for (const ParticipantId& id : people)
            QVERIFY(document().perform(edits::setPresent, id, true).ok());
        QVERIFY(
            document()
                .perform(edits::goToPart, QStringLiteral("ws-04"), QDateTime::currentDateTimeUtc())
                .ok());
        desk().audience()->showAsWindow();
    }
    void openVote() const { QVERIFY(document().perform(edits::openVote).ok()); }
    void vote(int who, double score) const
    {
        QVERIFY(document()
                    .perform(edits::castSessionVote,
                             {people.at(who), Vote(*HalfStage::fromValue(score)), 3,
                              QStringLiteral("Wuffproof")})
                    .ok());
    }
    void reveal() const
    {
        QVERIFY(
            document()
                .perform(edits::revealVotes, Missing::DoWithout, QDateTime::currentDateTimeUtc())
                .ok());
    }

    ShellFixture shell;
    MainWindow* window = nullptr;
    QList<ParticipantId> people;
};

/// Everything that a window shows or tells.
inline QString everythingIn(const QWidget& window)
{
    QStringList texts{window.windowTitle(), window.toolTip(), window.statusTip()};
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        texts << child->toolTip() << child->accessibleName() << child->accessibleDescription()
              << child->whatsThis();
        if (const auto* label = qobject_cast<const QLabel*>(child))
            texts << label->text();
        if (const auto* button = qobject_cast<const QAbstractButton*>(child))
            texts << button->text();
        if (const auto* box = qobject_cast<const QComboBox*>(child)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
        if (const auto* list = qobject_cast<const QListWidget*>(child)) {
            for (int i = 0; i < list->count(); ++i)
                texts << list->item(i)->text() << list->item(i)->toolTip();
        }
        if (const auto* tree = qobject_cast<const QTreeWidget*>(child)) {
            for (int i = 0; i < tree->topLevelItemCount(); ++i) {
                for (int column = 0; column < tree->columnCount(); ++column)
                    texts << tree->topLevelItem(i)->text(column)
                          << tree->topLevelItem(i)->toolTip(column);
            }
        }
        if (const auto* field = qobject_cast<const QLineEdit*>(child))
            texts << field->text();
    }
    return texts.join(u'\n');
}

} // namespace milepost::test::workshop

using namespace milepost::test::workshop;

class TestWorkshop : public QObject {
    Q_OBJECT

private slots:
    void theDialogAsksForWhatIsNeeded()
    {
        const Room room;
        room.run();
        StartDialog* dialog = room.dialog();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->people().count(), kPeople);
        QCOMPARE(dialog->agenda().count(), 2);
        dialog->assessments().item(0)->setCheckState(Qt::Unchecked);
        QVERIFY(!buttonIn(*dialog, QStringLiteral("Begin the workshop"))->isEnabled());
        QVERIFY(!dialog->problem().text().isEmpty());
        dialog->assessments().item(dialog->assessments().count() - 1)->setCheckState(Qt::Checked);
        dialog->agenda().setCurrentIndex(1);
        const qsizetype before = room.document().engagement().assessments.size();
        dialog->accept();
        QVERIFY(sessionRuns(room.document().engagement()));
        QCOMPARE(room.document().engagement().assessments.size(), before + 1);
        QVERIFY(!room.document().engagement().workshop->agenda.isEmpty());
        QVERIFY(room.console().isVisible());
        room.document().undo(); // one step, and the windows go
        QCOMPARE(room.document().engagement().assessments.size(), before);
        QTRY_VERIFY(!room.desk().console());
    }

    void withoutPeopleTheWayToThemIsOffered()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("x.milepost"));
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(path, window);
        window.actions()["workshop.run"].trigger();
        auto* dialog = window.findChild<StartDialog*>();
        QVERIFY(!buttonIn(*dialog, QStringLiteral("Begin the workshop"))->isEnabled());
        buttonIn(*dialog, QStringLiteral("Add people on the Assess page"))->click();
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Assess);
    }

    /// Two votes have been cast and not revealed: no window has them, nor what follows from them.
    void nothingOfAnOpenVoteIsInAnyWindow()
    {
        const Room room;
        room.begin();
        room.openVote();
        const auto texts = [&] {
            static const QRegularExpression clock(QStringLiteral("\\d+:\\d\\d"));
            QString all = everythingIn(*room.window->findChild<VoteCurtain*>()) +
                          everythingIn(room.console()) + everythingIn(*room.desk().audience());
            return all.remove(clock);
        };
        room.vote(0, 2.5);
        room.vote(1, 2.5);
        const QString first = texts();
        QVERIFY(!first.contains(QStringLiteral("Wuffproof")));
        room.document().undo();
        room.document().undo();
        room.vote(0, 1);
        room.vote(1, 3);
        QCOMPARE(texts(), first); // whatever they voted
        QVERIFY(room.window->findChild<VoteCurtain*>()->isVisible());
        QVERIFY(!room.window->workspace()->isVisible());
        QVERIFY(!room.window->statusBar()->isVisible());
        for (const Action* action : room.window->actions().pageActions())
            QVERIFY(!action->isEnabled());
        QVERIFY(!room.window->actions()["file.exportPdf"].isEnabled());
        QVERIFY(!room.window->actions()["file.saveCopy"].isEnabled());
        QVERIFY(room.window->actions()["workshop.run"].isEnabled());

        room.reveal();
        QVERIFY(room.window->workspace()->isVisible());
        QVERIFY(room.window->actions()["file.exportPdf"].isEnabled());
    }

    void theWallHasNoNameAtAnyStep()
    {
        const Room room;
        room.begin();
        QVERIFY(room.document().perform(edits::parkItem, QStringLiteral("Yodelparked")).ok());
        const auto check = [&] {
            const QString wall = everythingIn(*room.desk().audience());
            for (const char* secret : {"Qwerty", "Zuxom", "Yodelparked", "Wuffproof"})
                QVERIFY2(!wall.contains(QLatin1String(secret)), qPrintable(wall));
        };
        check();
        room.openVote();
        for (int i = 0; i < kPeople; ++i) {
            room.vote(i, i == 0 ? 1 : 3);
            check();
        }
        room.reveal();
        check();
        QVERIFY(everythingIn(*room.desk().audience()).contains(QStringLiteral("Median 3.0")));
    }

    void cardsAreEnteredOneAfterTheOther()
    {
        const Room room;
        room.begin();
        room.openVote();
        DimensionBlock& block = room.console().block();
        for (int i = 0; i < kPeople; ++i) {
            QCOMPARE(block.person().currentData().toString(), room.people.at(i).text());
            block.card().answers().button(2)->click();
            buttonIn(block, QStringLiteral("Record the vote"))->click();
            QCOMPARE(block.card().answers().current(), -1); // it is off the screen again
        }
        const auto at = dimensionAtWork(room.document().content(), room.document().engagement());
        QCOMPARE(votesIn(*at, 1), kPeople);
        QVERIFY(buttonIn(block, QStringLiteral("Reveal the votes"))->isEnabled());
    }

    void aSecondVoteBeginsWithTheFirstPersonAndAnEmptyCard()
    {
        const Room room;
        room.begin();
        room.openVote();
        DimensionBlock& block = room.console().block();
        for (int i = 0; i < kPeople; ++i)
            room.vote(i, i == 0 ? 1 : 3);
        block.card().answers().button(2)->click(); // begun for one whose card is in
        buttonIn(block, QStringLiteral("Reveal the votes"))->click();
        QVERIFY(!voteIsOpen(room.document().engagement()));
        QVERIFY(room.document().perform(edits::openVote));
        QVERIFY(voteIsOpen(room.document().engagement()));
        QCOMPARE(block.card().answers().current(), -1);
        QCOMPARE(block.person().currentData().toString(), room.people.first().text());
    }

    void theStepThatWaitsKeepsTheFocus()
    {
        const Room room;
        room.begin();
        auto* step = room.console().findChild<QPushButton*>(QStringLiteral("workshop.step"));
        step->setFocus();
        QTest::keyClick(step, Qt::Key_Space);
        QVERIFY(voteIsOpen(room.document().engagement()));
        const QString part = room.document().engagement().workshop->part;
        QTest::keyClick(room.console().focusWidget(), Qt::Key_Space);
        QCOMPARE(room.console().focusWidget(), step);
        QCOMPARE(room.document().engagement().workshop->part, part);
    }

    void anAudienceWindowThatWasClosedCanBeHadBack()
    {
        const Room room;
        room.begin();
        auto* toggle = buttonIn(room.console(), QStringLiteral("Show the audience window"));
        const auto words = [toggle] { return QString(toggle->text()).remove(u'&'); };
        AudienceWindow& wall = *room.desk().audience();
        wall.hide();
        toggle->click();
        QVERIFY(wall.isVisible());
        QCOMPARE(words(), QStringLiteral("Hide the audience window"));
        wall.close();
        QTRY_COMPARE(words(), QStringLiteral("Show the audience window"));
        toggle->click();
        QVERIFY(wall.isVisible());
    }

    void theBallotGoesAroundAndIsEmptyForTheNext()
    {
        const Room room;
        room.begin();
        room.openVote();
        buttonIn(room.console().block(), QStringLiteral("Pass the laptop around…"))->click();
        PassAround& ballot = room.console().passAround();
        QVERIFY(ballot.isVisible());
        QCOMPARE(ballot.person(), room.people.first());
        buttonIn(ballot, QStringLiteral("Open my ballot"))->click();
        ballot.card().answers().button(4)->click();
        auto* proof = ballot.card().findChild<QLineEdit*>();
        QTest::keyClicks(proof, QStringLiteral("Between us"));
        buttonIn(ballot, QStringLiteral("Cast my vote"))->click();
        QCOMPARE(ballot.card().answers().current(), -1);
        QVERIFY(proof->text().isEmpty());
        QVERIFY(!proof->isUndoAvailable()); // the next one cannot bring it back
        QVERIFY(!ballot.card().isVisible());
        QCOMPARE(ballot.person(), room.people.at(1));
        buttonIn(ballot, QStringLiteral("Skip for now"))->click();
        QCOMPARE(ballot.person(), room.people.at(2));
        buttonIn(ballot, QStringLiteral("Open my ballot"))->click();
        ballot.card().answers().button(0)->click();
        QTest::keyClick(&ballot, Qt::Key_Escape); // begun and not cast: dropped
        QVERIFY(!ballot.isVisible());
        const auto at = dimensionAtWork(room.document().content(), room.document().engagement());
        QCOMPARE(votesIn(*at, 1), 1);
        QVERIFY(sessionRuns(room.document().engagement()));
    }

    /// From the open vote to the next dimension with the keys of a remote, but for the score.
    void aBlockIsPlayedFromTheAudienceWindow()
    {
        const Room room;
        room.begin();
        AudienceWindow& wall = *room.desk().audience();
        QTest::keyClick(&wall, Qt::Key_PageDown);
        QVERIFY(voteIsOpen(room.document().engagement()));
        QTest::keyClick(&wall, Qt::Key_PageDown); // votes are missing: nothing happens
        QVERIFY(voteIsOpen(room.document().engagement()));
        for (int i = 0; i < kPeople; ++i)
            room.vote(i, 2);
        QTest::keyClick(&wall, Qt::Key_PageDown);
        QVERIFY(!voteIsOpen(room.document().engagement()));
        QTest::keyClick(&wall, Qt::Key_PageDown);
        SessionResult* result = room.console().block().result();
        QVERIFY(result);
        QTRY_VERIFY(result->agreeBox().isVisible());
        QCOMPARE(result->agreeBox().proposed(), HalfStage::fromValue(2));
        result->agreeBox().reason().setPlainText(QStringLiteral("Seen in the tracker"));
        result->agreeBox().agree();
        QVERIFY(everythingIn(wall).contains(QStringLiteral("Agreed: 2.0")));
        QVERIFY(!everythingIn(wall).contains(QStringLiteral("tracker")));
        QTest::keyClick(&wall, Qt::Key_PageDown);
        QCOMPARE(room.document().engagement().workshop->part, QStringLiteral("ws-05"));
        QVERIFY(!room.console().block().result());
    }

    void theWallIsBlankedByAKey()
    {
        const Room room;
        room.begin();
        AudienceWindow& wall = *room.desk().audience();
        QTest::keyClick(&wall, Qt::Key_B);
        QVERIFY(room.board().isBlank());
        QTest::keyClick(&wall, Qt::Key_Period);
        QVERIFY(!room.board().isBlank());
    }

    void escapeAndClosingEndNothing()
    {
        const Room room;
        room.begin();
        QTest::keyClick(&room.console(), Qt::Key_Escape);
        QVERIFY(room.console().isVisible());
        room.console().close();
        QVERIFY(!room.desk().audience()->isVisible());
        QVERIFY(sessionRuns(room.document().engagement()));
        room.run(); // goes on, without asking
        QVERIFY(room.console().isVisible());
        buttonIn(room.console(), QStringLiteral("End…"))->click();
        auto* question = room.console().findChild<QMessageBox*>();
        QVERIFY(question);
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(sessionRuns(room.document().engagement()));
    }

    void theEndTakesASnapshot()
    {
        const Room room;
        room.begin();
        buttonIn(room.console(), QStringLiteral("End…"))->click();
        auto* question = room.console().findChild<QMessageBox*>();
        for (QAbstractButton* button : question->buttons()) {
            if (question->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QVERIFY(!sessionRuns(room.document().engagement()));
        QCOMPARE(room.document().engagement().snapshots.size(), 1);
        QTRY_VERIFY(!room.desk().console());
    }

    void theAudienceHasTheOtherScreen()
    {
        QScreen* const only = QGuiApplication::primaryScreen();
        QVERIFY(!screenForAudience({only}, only));
        QCOMPARE(screenForAudience({only}, nullptr), only);
    }

    /// Eight lines of 28 points fill the wall at most, for every dimension, but for descriptors in
    /// full while one votes, which still have to fit.
    void theWallIsReadableFromAfar()
    {
        const Room room;
        room.begin();
        AudienceBoard& board = room.board();
        room.desk().audience()->resize(1280, 720);
        QCoreApplication::processEvents();
        QVERIFY(board.letters() >= 37); // pixels of 96 to the inch
        const Content& content = room.document().content();
        for (const SessionDimension& at :
             sessionDimensions(content, room.document().engagement())) {
            const QString name = at.dimension->name;
            QVERIFY(room.document().perform(edits::workOnDimension, at.dimension->id).ok());
            QVERIFY2(board.lineCount() <= 8, qPrintable(name));
            room.openVote();
            QCoreApplication::processEvents();
            QVERIFY2(board.lineCount() <= 11, qPrintable(name));
            QVERIFY2(board.findChild<QWidget*>()->minimumSizeHint().height() <= 720,
                     qPrintable(name));
            QVERIFY(room.document().perform(edits::goToPhase, SessionPhase::Question).ok());
        }
    }

    void theRosterChecksPeopleIn()
    {
        const Room room;
        room.run();
        room.dialog()->accept();
        QTreeWidget& people = room.console().roster().people();
        people.topLevelItem(1)->setCheckState(0, Qt::Checked);
        QVERIFY(room.document().engagement().workshop->attendance.at(1).present);
        room.document().undo();
        QCOMPARE(people.topLevelItem(1)->checkState(0), Qt::Unchecked);
    }

    void aLineIsParkedWithEnterAndTicked()
    {
        const Room room;
        room.begin();
        ParkingPanel& parking = room.console().parking();
        parking.entry().setText(QStringLiteral("Pricing of partners"));
        QTest::keyClick(&parking.entry(), Qt::Key_Return);
        QCOMPARE(parking.items().count(), 1);
        QVERIFY(parking.entry().text().isEmpty());
        parking.items().item(0)->setCheckState(Qt::Checked);
        QVERIFY(room.document().engagement().workshop->parkingLot.first().done);
    }
};

MILEPOST_TEST(TestWorkshop)
#include "test_workshop.moc"

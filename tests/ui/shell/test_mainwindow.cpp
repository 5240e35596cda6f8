// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/organization.h"
#include "core/edits/participants.h"
#include "core/edits/votes.h"
#include "core/exchange/exporter.h"
#include "core/wording/overview.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/documentreading.h"
#include "ui/document/engagementdocument.h"
#include "ui/language/languagesetting.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/page.h"
#include "ui/pages/plan/plantable.h"
#include "ui/shell/banners/bannerarea.h"
#include "ui/shell/help/helpwindow.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/savestatelabel.h"
#include "ui/shell/scopeswitcher.h"
#include "ui/shell/start/startpage.h"
#include "ui/shell/warningsbutton.h"
#include "ui/shell/workspace.h"
#include "ui/view/engagementview.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSplitter>
#include <QTest>
#include <QTextBrowser>
#include <QTextDocumentFragment>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>
#include <QUrl>

using namespace milepost;
using namespace milepost::test;

namespace {

const QString kUnsaved = QStringLiteral("document.unsaved");

void clickIn(const Banner& banner, const QString& text)
{
    for (QPushButton* button : banner.findChildren<QPushButton*>()) {
        if (button->text() == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    }
    QFAIL(qPrintable(text + " is not offered"));
}

void drop(QWidget& target, const QStringList& paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

void rename(const EngagementDocument& document, const QString& name)
{
    QVERIFY(const_cast<EngagementDocument&>(document).perform(edits::setOrganizationText,
                                                              OrganizationField::Name, name));
}

/// Answers the next message box by clicking the button with that text.
void answerBox(const QString& text)
{
    QTimer::singleShot(0, qApp, [text] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        QVERIFY(box);
        for (QAbstractButton* button : box->buttons()) {
            if (button->text() == text)
                button->click();
        }
    });
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

private slots:
    void itBeginsWithTheStartPage()
    {
        ShellFixture shell;
        const MainWindow& window = shell.windows.makeWindow();
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QCOMPARE(window.windowTitle(), QStringLiteral("Milepost"));
        for (const char* id : {"file.saveCopy", "file.exportPdf", "file.exportWorkbook",
                               "file.exportTables", "file.exportFillIn", "file.importWorkbook",
                               "file.close", "edit.undo", "edit.redo", "go.page1", "go.back"})
            QVERIFY2(!window.actions()[id].isEnabled(), id);
        for (const char* id : {"file.new", "file.open", "file.sample", "file.restore", "go.palette",
                               "help.method", "help.about"})
            QVERIFY2(window.actions()[id].isEnabled(), id);
    }

    void everyActionHasTextTipAndIdOfItsOwn()
    {
        ShellFixture shell;
        const MainWindow& window = shell.windows.makeWindow();
        QStringList ids;
        QList<QKeySequence> keys;
        for (const Action* action : window.actions().all()) {
            QVERIFY(!action->text().isEmpty());
            QVERIFY(!action->toolTip().isEmpty());
            QVERIFY2(!ids.contains(action->id()), qPrintable(action->id()));
            ids.append(action->id());
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key), qPrintable(key.toString()));
                keys.append(key);
            }
            if (!action->shortcut().isEmpty())
                QVERIFY(action->toolTip().contains(
                    action->shortcut().toString(QKeySequence::NativeText)));
        }
    }

    void everyActionIsInAMenu()
    {
        ShellFixture shell;
        const MainWindow& window = shell.windows.makeWindow();
        QList<QAction*> inMenus;
        for (const QMenu* menu : window.menuBar()->findChildren<QMenu*>())
            inMenus.append(menu->actions());
        for (Action* action : window.actions().all())
            QVERIFY2(inMenus.contains(action), qPrintable(action->id()));
    }

    void anEngagementFillsTheWindow()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"), "Acme");
        QCOMPARE(shell.windows.open(path, window), &window);
        QVERIFY(window.windowTitle().startsWith(QLatin1String("a.milepost")));
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Overview);
        QVERIFY(window.findChild<SaveStateLabel*>()->text().startsWith(
            QLatin1String("All changes saved")));
        QCOMPARE(shell.windows.recentFiles().files().at(0).organization, QStringLiteral("Acme"));
        QVERIFY(window.actions()["file.close"].isEnabled());
    }

    void aSecondFileGetsASecondWindow()
    {
        ShellFixture shell;
        MainWindow& first = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), first);
        MainWindow* second =
            shell.windows.open(shell.makeEngagement(QStringLiteral("b.milepost")), first);
        QVERIFY(second && second != &first);
        QCOMPARE(shell.windows.windows().size(), 2);
    }

    void theSameFileRaisesItsWindow()
    {
        ShellFixture shell;
        MainWindow& first = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("sub/a.milepost"));
        shell.windows.open(path, first);
        MainWindow& second = shell.windows.makeWindow();
        QCOMPARE(shell.windows.open(shell.path(QStringLiteral("sub/../sub/a.milepost")), second),
                 &first);
        QVERIFY(!second.document());
        QCOMPARE(shell.windows.windows().size(), 2);
    }

    void aFileThatCannotBeOpenedIsToldInABanner()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        QFile file(shell.path(QStringLiteral("bad.milepost")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("shopping list");
        file.close();
        QCOMPARE(shell.windows.open(file.fileName(), window), nullptr);
        QCOMPARE(window.banners().banners().size(), 1);
        QVERIFY(
            window.banners().banners().at(0)->sentence().contains(QStringLiteral("bad.milepost")));
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QTest::keyClick(window.banners().banners().at(0), Qt::Key_Escape);
        QVERIFY(window.banners().banners().isEmpty());
    }

    void droppedFilesOpen()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Imported");
        QFile json(shell.path(QStringLiteral("data.json")));
        QVERIFY(json.open(QIODevice::WriteOnly));
        json.write(exportEngagement(engagement));
        json.close();
        drop(window, {shell.makeEngagement(QStringLiteral("a.milepost")), json.fileName()});
        QCOMPARE(shell.windows.windows().size(), 2);
        QVERIFY(window.windowTitle().startsWith(QLatin1String("a.milepost")));
        const MainWindow* second = shell.windows.windows().at(1);
        QCOMPARE(second->document()->engagement(), engagement);
    }

    void pagesAreReachedByKeyAndRail()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Plan);
        auto* assess = window.findChild<QAbstractButton*>(QStringLiteral("rail.2"));
        QTest::mouseClick(assess, Qt::LeftButton);
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Assess);
        QVERIFY(assess->isChecked());
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Plan);
        QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Assess);
        QVERIFY2(!window.findChild<QAbstractButton*>(QStringLiteral("rail.4")),
                 "a page that does not exist has no button");
    }

    void theToolBarAndMenuHaveThePagesActions()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const QAction* tool = ShellFixture::page(window)->pageActions().at(0);
        auto* bar = window.findChild<QToolBar*>(QStringLiteral("pageToolBar"));
        QVERIFY(bar->actions().contains(const_cast<QAction*>(tool)));
        window.actions()["go.page3"].trigger();
        QVERIFY(!bar->actions().contains(const_cast<QAction*>(tool)));
        QVERIFY(bar->actions().contains(ShellFixture::page(window)->pageActions().at(0)));
    }

    void onePlaceLeadsToAnother()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        Place place;
        place.page = PageId::Assess;
        place.assessment = window.document()->engagement().assessments.at(0).id;
        place.dimension = shippedContent().matrices.at(0).dimensions.at(1).id;
        emit ShellFixture::page(window)->placeRequested(place);
        const RecordingPage* page = ShellFixture::page(window);
        QCOMPARE(page->id(), PageId::Assess);
        QCOMPARE(page->revealed.constLast(), place);
        QCOMPARE(page->scope(), place.assessment);
        QCOMPARE(ShellFixture::shown(window), place.assessment);
    }

    void theScopeLeadsThePages()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const QList<Assessment>& assessments = window.document()->engagement().assessments;
        QCOMPARE(ShellFixture::page(window)->scope(), assessments.at(1).id); // the latest of all
        auto* units = window.findChild<QComboBox*>(QStringLiteral("scope.unit"));
        auto* list = window.findChild<QComboBox*>(QStringLiteral("scope.assessment"));
        QCOMPARE(list->count(), 2);
        units->setFocus();
        QTest::keyClick(units, Qt::Key_Down);
        QCOMPARE(list->count(), 1);
        QCOMPARE(ShellFixture::page(window)->scope(), assessments.at(2).id);
        window.actions()["go.back"].trigger();
        QCOMPARE(ShellFixture::page(window)->scope(), assessments.at(1).id);
        QCOMPARE(units->currentIndex(), 0);
    }

    void twoWindowsOnOneDocumentLookAtTheSame()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const QList<Assessment>& assessments = window.document()->engagement().assessments;
        Workspace second(EngagementView::of(*window.document(), {}), recordingPages(),
                         window.actions(), shell.settings);
        second.goTo({});
        auto* list = second.findChild<QComboBox*>(QStringLiteral("scope.assessment"));
        auto* units = second.findChild<QComboBox*>(QStringLiteral("scope.unit"));
        Place place;
        place.page = PageId::Assess;
        place.assessment = assessments.at(0).id;
        window.workspace()->goTo(place);
        QCOMPARE(second.currentPlace().assessment, assessments.at(0).id);
        QCOMPARE(list->currentData().toString(), assessments.at(0).id.text());
        place.assessment = assessments.at(2).id;
        second.goTo(place);
        QCOMPARE(ShellFixture::shown(window), assessments.at(2).id);
        QCOMPARE(units->currentIndex(), 1);
    }

    void theScopeFollowsTheDocument()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const AssessmentId latest = window.document()->engagement().assessments.at(1).id;
        const AssessmentId before = window.document()->engagement().assessments.at(0).id;
        QVERIFY(window.document()->perform(edits::deleteAssessment, latest));
        QCOMPARE(ShellFixture::page(window)->scope(), before);
        window.document()->undo();
        auto* list = window.findChild<QComboBox*>(QStringLiteral("scope.assessment"));
        QCOMPARE(list->count(), 2);
    }

    /// The plan and the report are those of the whole organization: no unit is named beside them.
    void onlyAScopeThatThePageFollowsIsShown_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<bool>("unit");
        QTest::addColumn<bool>("assessment");
        QTest::newRow("overview") << PageId::Overview << true << false;
        QTest::newRow("assess") << PageId::Assess << true << true;
        QTest::newRow("plan") << PageId::Plan << false << false;
    }

    void onlyAScopeThatThePageFollowsIsShown()
    {
        QFETCH(PageId, page);
        QFETCH(bool, unit);
        QFETCH(bool, assessment);
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        Place place;
        place.page = page;
        window.workspace()->goTo(place);
        QCOMPARE(ShellFixture::page(window)->id(), page);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("scope.unit"))->isVisible(), unit);
        QCOMPARE(window.findChild<QComboBox*>(QStringLiteral("scope.assessment"))->isVisible(),
                 assessment);
    }

    void aUnitWithoutAssessmentsCannotBeChosen()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        QVERIFY(window.document()->perform(edits::addUnit, window.document()->newId<UnitId>(),
                                           QStringLiteral("Empty"), {}));
        auto* units = window.findChild<QComboBox*>(QStringLiteral("scope.unit"));
        const int row = units->findText(QStringLiteral("Empty"), Qt::MatchContains);
        QVERIFY(row > 0);
        QVERIFY(!(units->model()->index(row, 0).flags() & Qt::ItemIsEnabled));
        QVERIFY(units->model()->index(1, 0).flags() & Qt::ItemIsEnabled);
    }

    void aReassessmentOfTheSameDayHasANameOfItsOwn()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        EngagementDocument& document = *window.document();
        const Assessment first = *document.engagement().findAssessment(ShellFixture::shown(window));
        QVERIFY(document.perform(edits::addReassessment, document.newId<AssessmentId>(), first.id,
                                 first.date));
        const auto* list = window.findChild<QComboBox*>(QStringLiteral("scope.assessment"));
        QSet<QString> names;
        for (int row = 0; row < list->count(); ++row)
            names.insert(list->itemText(row));
        QCOMPARE(names.size(), list->count());
    }

    void undoAndRedoNameTheStep()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost"), "Before"), window);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        rename(*window.document(), QStringLiteral("After"));
        const QString step = window.document()->undoStack().undoText();
        QVERIFY(window.actions()["edit.undo"].text().endsWith(step));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.document()->engagement().organization.name, QStringLiteral("Before"));
        QVERIFY(window.actions()["edit.redo"].text().endsWith(step));
        QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.document()->engagement().organization.name, QStringLiteral("After"));
    }

    void closingLeadsBackToTheStartPageAndReopeningToThePlace()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        shell.windows.open(path, window);
        window.actions()["go.page2"].trigger();
        const DimensionId dimension = shippedContent().matrices.at(0).dimensions.at(3).id;
        ShellFixture::page(window)->dimension = dimension;
        window.actions()["file.close"].trigger();
        QVERIFY(!window.document());
        QVERIFY(window.findChild<StartPage*>()->isVisible());
        QVERIFY(!window.actions()["file.close"].isEnabled());

        shell.windows.open(path, window);
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Assess);
        QCOMPARE(ShellFixture::page(window)->revealed.constLast().dimension, dimension);
    }

    void aFailedWriteStaysOnScreenUntilItSucceeds()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        const QString path = shell.makeEngagement(QStringLiteral("share/a.milepost"));
        shell.windows.open(path, window);
        QTRY_VERIFY(QDir(shell.path(QStringLiteral("backups"))).exists());
        RetrySchedule never;
        never.first = std::chrono::hours(1);
        never.longest = std::chrono::hours(1);
        window.document()->setRetrySchedule(never);

        QDir root(shell.folder.path());
        QVERIFY(root.rename(QStringLiteral("share"), QStringLiteral("gone")));
        rename(*window.document(), QStringLiteral("Edited"));
        const Banner* banner = window.banners().find(kUnsaved);
        QVERIFY(banner);
        QVERIFY(banner->sentence().startsWith(QLatin1String("Not saved: ")));
        QCOMPARE(window.findChild<SaveStateLabel*>()->text(),
                 QStringLiteral("Not saved: 1 change"));
        clickIn(*banner, QStringLiteral("Retry now"));
        QCoreApplication::processEvents();
        QVERIFY2(window.banners().find(kUnsaved), "the share is still away");

        QVERIFY(root.rename(QStringLiteral("gone"), QStringLiteral("share")));
        clickIn(*window.banners().find(kUnsaved), QStringLiteral("Retry now"));
        QTRY_VERIFY(!window.banners().find(kUnsaved));
        QCOMPARE(window.document()->saving().state, SaveState::Saved);
    }

    void aCopyIsAWayOutOfAFailedWrite()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("share/a.milepost")), window);
        QDir root(shell.folder.path());
        QVERIFY(root.rename(QStringLiteral("share"), QStringLiteral("gone")));
        rename(*window.document(), QStringLiteral("Edited"));
        shell.files.answer = shell.path(QStringLiteral("copy.milepost"));
        clickIn(*window.banners().find(kUnsaved), QStringLiteral("Save a copy…"));
        QTRY_VERIFY(!window.banners().find(kUnsaved));
        QCOMPARE(window.document()->path(), shell.files.answer);
        QVERIFY(window.windowTitle().startsWith(QLatin1String("copy.milepost")));
        const auto copy =
            EngagementDocument::open(shell.files.answer, machineClock(), OpenMode::ReadOnly);
        QVERIFY(copy);
        QCOMPARE((*copy)->engagement().organization.name, QStringLiteral("Edited"));
    }

    void closingWithUnsavedEditsAsksFirst()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("share/a.milepost")), window);
        QDir root(shell.folder.path());
        QVERIFY(root.rename(QStringLiteral("share"), QStringLiteral("gone")));
        rename(*window.document(), QStringLiteral("Edited"));
        answerBox(QStringLiteral("Keep it open"));
        QVERIFY(!window.close());
        QVERIFY(window.document());

        answerBox(QStringLiteral("Save a copy…"));
        shell.files.answer = shell.path(QStringLiteral("copy.milepost"));
        QVERIFY(window.close());
        QVERIFY(QFileInfo::exists(shell.files.answer));
    }

    void aFileThatSomebodyHasIsReadOnlyAndSaysSo()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        const auto other = EngagementDocument::open(path, machineClock());
        QVERIFY(other);
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(path, window);
        QVERIFY(window.document()->isReadOnly());
        const Banner* banner = window.banners().find(QStringLiteral("document.readOnly"));
        QVERIFY(banner);
        QVERIFY2(!banner->sentence().contains(QStringLiteral("process")),
                 qPrintable(banner->sentence()));
        QVERIFY(banner->sentence().contains(window.document()->holder()->user));
        QCOMPARE(window.findChild<SaveStateLabel*>()->text(), QStringLiteral("Read-only"));
        QVERIFY(window.windowTitle().contains(QStringLiteral("read-only")));
    }

    void aNoticeOfAPageIsShown()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        emit ShellFixture::page(window)->noticeRequested(QStringLiteral("That cannot be."));
        QCOMPARE(window.banners().banners().at(0)->sentence(), QStringLiteral("That cannot be."));
    }

    void warningsOfTheAssessmentLeadToTheirPlace()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        auto* button = window.findChild<WarningsButton*>();
        QVERIFY(!button->isVisible());
        const AssessmentId assessment = ShellFixture::shown(window);
        const Dimension& dimension = shippedContent().matrices.at(0).dimensions.at(0);
        EngagementDocument& document = *window.document();
        QVERIFY(document.perform(edits::answerIndicator, {assessment, dimension.id},
                                 dimension.cell(1).indicators.at(0).id, IndicatorReply::Yes));
        QVERIFY(document.perform(edits::agreeScore, {assessment, dimension.id},
                                 *HalfStage::fromValue(2), QStringLiteral("Seen"), {}));
        QTRY_VERIFY(button->isVisible());
        // In a menu an ampersand stands twice, or it would mark a letter.
        const auto first = [button] {
            return button->menu()->actions().at(0)->text().replace(QLatin1String("&&"),
                                                                   QLatin1String("&"));
        };
        QTRY_VERIFY2(first().contains(dimension.name), qPrintable(first()));
        button->menu()->actions().at(0)->trigger();
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Assess);
        QCOMPARE(ShellFixture::page(window)->revealed.constLast().dimension, dimension.id);
    }

    void oneWarningInManyDimensionsIsOneRowAndCountsAsOne()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        EngagementDocument& document = *window.document();
        const auto person = document.newId<ParticipantId>();
        QVERIFY(document.perform(edits::addParticipant, person,
                                 {QStringLiteral("Ada"), Function::Cs, {}}));
        const AssessmentId assessment = ShellFixture::shown(window);
        for (const Dimension& dimension : shippedContent().matrices.at(0).dimensions) {
            Ballot ballot;
            ballot.participant = person;
            ballot.vote = Vote(*HalfStage::fromValue(2));
            QVERIFY(document.perform(edits::castBallot, {assessment, dimension.id}, ballot));
        }
        auto* button = window.findChild<WarningsButton*>();
        QTRY_VERIFY(button->isVisible());
        const QList<QAction*> rows = button->menu()->actions();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(button->text(), QStringLiteral("1 warning"));
        const Telling today(DocumentReading::of(document).asOf(QDate::currentDate()),
                            Language::english());
        QCOMPARE(rows.size(), composeOverview(today).warnings.size());
        const QString tip = QTextDocumentFragment::fromHtml(rows.first()->toolTip())
                                .toPlainText()
                                .replace(QChar::Nbsp, u' ');
        for (const Dimension& dimension : shippedContent().matrices.at(0).dimensions)
            QVERIFY2(tip.contains(dimension.name), qPrintable(tip));
    }

    void aFileThatWasWrittenAnewIsTold()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(path, window);
        QVERIFY(QFile::remove(path));
        QVERIFY(window.document()->perform(edits::setOrganizationText, OrganizationField::Name,
                                           QStringLiteral("Other")));
        QTRY_VERIFY(window.banners().find(QStringLiteral("document.notices")));
        QVERIFY(window.banners()
                    .find(QStringLiteral("document.notices"))
                    ->sentence()
                    .contains(QStringLiteral("moved or deleted")));
    }

    void aConflictedCopyOpensInAFurtherWindow()
    {
        ShellFixture shell;
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        MainWindow& window = shell.windows.makeWindow();
        const QString other =
            QFileInfo(path).path() + QStringLiteral("/a (conflicted copy).milepost");
        {
            const auto document = EngagementDocument::open(path, machineClock());
            QVERIFY((*document)->saveCopy(other));
            const auto there = EngagementDocument::open(other, machineClock());
            QVERIFY((*there)->perform(edits::setOrganizationText, OrganizationField::Name,
                                      QStringLiteral("There")));
        }
        shell.windows.open(path, window);
        Banner* banner = window.banners().find(QStringLiteral("document.notices"));
        QVERIFY(banner);
        QVERIFY(banner->sentence().contains(QStringLiteral("another version")));
        const auto buttons = banner->findChildren<QPushButton*>();
        const auto open = std::find_if(buttons.cbegin(), buttons.cend(), [](const QPushButton* b) {
            return b->text() == QLatin1String("Open the other version");
        });
        QVERIFY(open != buttons.cend());
        (*open)->click();
        QTRY_COMPARE(shell.windows.windows().size(), 2);
        QCOMPARE(shell.windows.windows().last()->document()->engagement().organization.name,
                 QStringLiteral("There"));
        QVERIFY(window.document());
    }

    void theSampleOpensAsOnesOwnCopy()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        window.actions()["file.sample"].trigger();
        QVERIFY(window.document());
        QCOMPARE(window.document()->engagement().organization.name, QStringLiteral("The sample"));
        QVERIFY(window.banners().find(QStringLiteral("file.sample")));
    }

    void aNewEngagementLandsOnAssess()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        window.actions()["file.new"].trigger();
        auto* assistant = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        QTRY_VERIFY((assistant = window.findChild<QDialog*>(QStringLiteral("newEngagement"))));
        QVERIFY(QTest::qWaitForWindowActive(assistant));
        QTest::keyClicks(assistant->focusWidget(), QStringLiteral("Acme"));
        assistant->accept();
        QTRY_VERIFY(window.document());
        QCOMPARE(ShellFixture::page(window)->id(), PageId::Assess);
    }

    void helpShowsTheMethodAndEveryKey()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        window.actions()["help.method"].trigger();
        auto* help = window.findChild<HelpWindow*>();
        QVERIFY(help->isVisible());
        auto* text = help->findChild<QTextBrowser*>();
        window.actions()["help.shortcuts"].trigger();
        const QString keys = text->toPlainText();
        for (const Action* action : window.actions().all()) {
            for (const QKeySequence& key : action->shortcuts())
                QVERIFY2(keys.contains(key.toString(QKeySequence::NativeText)),
                         qPrintable(action->id()));
        }
        QVERIFY2(keys.contains(QStringLiteral("Tool of Overview")),
                 "the page's keys are listed too");
    }

    void theLanguageIsKeptAndSaidToComeWithTheNextStart()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        QVERIFY(window.actions()["view.language.system"].isChecked());
        window.actions()["view.language.en"].trigger();
        QCOMPARE(readLanguageChoice(shell.settings), QStringLiteral("en"));
        QVERIFY(window.actions()["view.language.en"].isChecked());
        auto* told = window.findChild<QMessageBox*>();
        QVERIFY(told);
        QCOMPARE(told->text(),
                 QStringLiteral("The window speaks English when Milepost is started next."));
        told->accept();
        window.actions()["view.language.system"].trigger();
        QCOMPARE(readLanguageChoice(shell.settings), QString());
    }

    void helpOpensOnThePageThatIsShown_data()
    {
        QTest::addColumn<PageId>("id");
        for (const PageMaker& maker : pageMakers())
            QTest::newRow(qPrintable(maker.name.title)) << maker.name.id;
    }
    void helpOpensOnThePageThatIsShown()
    {
        QFETCH(PageId, id);
        ShellFixture shell({}, pageMakers());
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        Place place;
        place.page = id;
        window.workspace()->goTo(place);
        window.actions()["help.method"].trigger();
        const QString text =
            window.findChild<HelpWindow*>()->findChild<QTextBrowser*>()->toPlainText();
        QVERIFY2(text.startsWith(window.workspace()->currentPage()->title() + u'\n'),
                 qPrintable(text.left(40)));
    }

    void helpNamesTheKeysOfThePagesThatThereAre()
    {
        ShellFixture shell({}, pageMakers());
        MainWindow& window = shell.windows.makeWindow();
        window.actions()["help.method"].trigger();
        const QString text =
            window.findChild<HelpWindow*>()->findChild<QTextBrowser*>()->toPlainText();
        QVERIFY(text.startsWith(QLatin1String("First steps")));
        static const QRegularExpression key(QStringLiteral("\\(Ctrl\\+\\d\\)"));
        QCOMPARE(text.count(key), pageMakers().size());
        for (const Action* action : window.actions().pageActions())
            QVERIFY2(text.contains(action->text()), qPrintable(action->text()));
    }

    void everyTopicOfTheHelpHasText()
    {
        QWidget parent;
        HelpWindow help(&parent);
        auto* topics = help.findChild<QListWidget*>();
        auto* text = help.findChild<QTextBrowser*>();
        help.setShortcuts({}, {});
        for (int row = 0; row < topics->count(); ++row) {
            topics->setCurrentRow(row);
            QVERIFY2(text->toPlainText().startsWith(topics->item(row)->text()),
                     qPrintable(topics->item(row)->text()));
        }
    }

    void sizeAndSplittersAreRemembered()
    {
        ShellFixture shell;
        {
            MainWindow& window = shell.windows.makeWindow();
            window.resize(701, 577);
            window.close();
        }
        QTRY_VERIFY(shell.windows.windows().isEmpty());
        const MainWindow& again = shell.windows.makeWindow();
        QCOMPARE(again.size(), QSize(701, 577));
    }

    void theColumnsOfAPageAreRemembered()
    {
        ShellFixture shell({}, pageMakers());
        const QString path = shell.makeEngagement(QStringLiteral("a.milepost"));
        Place place;
        place.page = PageId::Plan;
        const auto columnsOn = [&](MainWindow& window) {
            shell.windows.open(path, window);
            window.workspace()->goTo(place);
            return window.findChild<PlanTable*>()->horizontalHeader();
        };
        {
            MainWindow& window = shell.windows.makeWindow();
            columnsOn(window)->resizeSection(1, 231);
            window.close();
        }
        QTRY_VERIFY(shell.windows.windows().isEmpty());
        QCOMPARE(columnsOn(shell.windows.makeWindow())->sectionSize(1), 231);
    }

    void aDeletedAssessmentComesBackWithOneClick()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        EngagementDocument& document = *window.document();
        const AssessmentId shown = document.engagement().assessments.first().id;
        Place place;
        place.page = PageId::Assess;
        place.assessment = shown;
        window.workspace()->goTo(place);
        QCOMPARE(ShellFixture::page(window)->scope(), shown);

        QVERIFY(document.perform(edits::deleteAssessment, shown));
        QVERIFY(ShellFixture::page(window)->scope() != shown);
        const Banner* banner = window.banners().find(QStringLiteral("document.deleted"));
        QVERIFY(banner);
        clickIn(*banner, QStringLiteral("Undo"));
        QTRY_VERIFY(document.engagement().findAssessment(shown));
        QTRY_COMPARE(ShellFixture::page(window)->scope(), shown);
        QVERIFY(!window.banners().find(QStringLiteral("document.deleted")));
        document.redo();
        QVERIFY(window.banners().find(QStringLiteral("document.deleted")));
    }

    void theAssessPageNamesTheAssessmentThatCameBack()
    {
        ShellFixture shell({}, pageMakers());
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        EngagementDocument& document = *window.document();
        Place place;
        place.page = PageId::Assess;
        window.workspace()->goTo(place);
        const QComboBox& names = window.findChild<AssessHeader*>()->assessments();
        const QString before = names.currentText();
        QVERIFY(!before.isEmpty());
        QVERIFY(document.perform(edits::deleteAssessment, ShellFixture::shown(window)));
        QVERIFY(names.currentText() != before);
        document.undo();
        QTRY_COMPARE(names.currentText(), before);
    }

    void theNoticeOfADeletionNamesWhatWasDeleted_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("name");
        QTest::newRow("first of three alike") << 0 << QStringLiteral("Twin");
        QTest::newRow("second of three alike") << 1 << QStringLiteral("Twin (2)");
        QTest::newRow("third of three alike") << 2 << QStringLiteral("Twin (3)");
    }

    void theNoticeOfADeletionNamesWhatWasDeleted()
    {
        QFETCH(const int, which);
        QFETCH(const QString, name);
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        EngagementDocument& document = *window.document();
        QList<AssessmentId> twins;
        for (int i = 0; i < 3; ++i) {
            twins.append(document.newId<AssessmentId>());
            QVERIFY(document.perform(edits::addAssessment, twins.last(),
                                     {shippedContent().matrices.at(0).id,
                                      QDate(2026, 3, 2),
                                      QStringLiteral("Twin"),
                                      {},
                                      {}}));
        }
        QVERIFY(document.perform(edits::deleteAssessment, twins.at(which)));
        const Banner* banner = window.banners().find(QStringLiteral("document.deleted"));
        QVERIFY(banner);
        QVERIFY2(banner->sentence().contains(QStringLiteral("“%1”").arg(name)),
                 qPrintable(banner->sentence()));
        QCOMPARE(document.undoStack().undoText(), QStringLiteral("Delete assessment %1").arg(name));
    }

    void theNoticeOfADeletionGoesWithTheNextEdit()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        EngagementDocument& document = *window.document();
        const auto person = document.newId<ParticipantId>();
        QVERIFY(document.perform(edits::addParticipant, person, {QStringLiteral("Ada")}));
        document.undo();
        QVERIFY2(!window.banners().find(QStringLiteral("document.deleted")),
                 "what was only undone is not deleted");
        document.redo();
        QVERIFY(document.perform(edits::deleteParticipants, {person}));
        const Banner* banner = window.banners().find(QStringLiteral("document.deleted"));
        QVERIFY(banner && banner->sentence().contains(QStringLiteral("Ada")));
        QVERIFY(document.perform(edits::setOrganizationText, OrganizationField::Sponsor,
                                 QStringLiteral("Ben")));
        QVERIFY(!window.banners().find(QStringLiteral("document.deleted")));
    }
};

MILEPOST_TEST(TestMainWindow)
#include "test_mainwindow.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/participants.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/palette/commandpalette.h"
#include "ui/shell/palette/palettedelegate.h"
#include "ui/shell/palette/palettemodel.h"
#include "ui/shell/workspace.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

namespace {

QList<PaletteEntry> entriesOf(const QStringList& titles, QStringList* run = nullptr)
{
    QList<PaletteEntry> entries;
    for (const QString& title : titles)
        entries.append({title, QStringLiteral("Command"), {}, {}, [run, title] {
                            if (run)
                                run->append(title);
                        }});
    return entries;
}

QStringList titlesOf(const PaletteModel& model)
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

CommandPalette* paletteOf(MainWindow& window)
{
    window.actions()["go.palette"].trigger();
    return window.findChild<CommandPalette*>();
}

QStringList titlesIn(CommandPalette* palette)
{
    auto* list = palette->findChild<QListView*>();
    return titlesOf(*static_cast<PaletteModel*>(list->model()));
}

} // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void theModelKeepsTheRules()
    {
        PaletteModel model(entriesOf({"Open", "Export PDF", "Undo"}));
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery(QStringLiteral("o"));
        model.setQuery(QStringLiteral("nothing like that"));
        QCOMPARE(model.rowCount(), 0);
        model.setQuery({});
        QCOMPARE(model.rowCount(), 3);
    }

    void theBestAnswerComesFirst()
    {
        PaletteModel model(entriesOf({"Explore the sample", "Steep", "Export PDF"}));
        QCOMPARE(titlesOf(model).constFirst(), QStringLiteral("Explore the sample"));
        model.setQuery(QStringLiteral("ep"));
        QCOMPARE(titlesOf(model).constFirst(), QStringLiteral("Export PDF"));
    }

    void theKindNarrowsDown()
    {
        PaletteModel model({{QStringLiteral("Tagging"), QStringLiteral("Play"), {}, {}, {}},
                            {QStringLiteral("Tagging"), QStringLiteral("Dimension"), {}, {}, {}}});
        model.setQuery(QStringLiteral("tag play"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0).data(PaletteModel::KindRole).toString(), QStringLiteral("Play"));
    }

    void theKeyboardAloneChoosesAndTakes()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QStringList run;
        auto* palette = new CommandPalette(entriesOf({"Alpha", "Beta", "Gamma"}, &run), &window);
        palette->popUp();
        QVERIFY(QTest::qWaitForWindowActive(palette));
        auto* field = palette->findChild<QLineEdit*>();
        QTRY_VERIFY(field->hasFocus());
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Up);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(run, QStringList{"Beta"});
        QVERIFY(!palette->isVisible());
    }

    void escapeLeavesWithoutDoingAnything()
    {
        QWidget window;
        window.resize(800, 600);
        window.show();
        QStringList run;
        auto* palette = new CommandPalette(entriesOf({"Alpha"}, &run), &window);
        QSignalSpy rejected(palette, &QDialog::rejected);
        palette->popUp();
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
        QCOMPARE(rejected.count(), 1);
        QCoreApplication::processEvents();
        QVERIFY(run.isEmpty());
    }

    void itFindsPagesDimensionsPlaysAndCommands()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        CommandPalette* palette = paletteOf(window);
        QVERIFY(palette);
        const QStringList all = titlesIn(palette);
        const Content& content = shippedContent();
        QVERIFY(all.contains(QStringLiteral("Overview")));
        QVERIFY(all.contains(QStringLiteral("Export PDF")));
        QVERIFY(all.contains(QStringLiteral("Theme: Dark")));
        QVERIFY(all.contains(QStringLiteral("Tool of Overview")));
        for (const Dimension& dimension : content.matrices.at(0).dimensions)
            QVERIFY2(all.contains(dimension.name), qPrintable(dimension.name));
        for (const Play& play : content.plays)
            QVERIFY2(all.contains(play.title), qPrintable(play.title));
        QVERIFY2(!all.contains(QStringLiteral("Undo")), "nothing can be undone yet");
    }

    void whatOneTypesIsFoundFirst_data()
    {
        QTest::addColumn<PageId>("page");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("first");
        const auto row = [](PageId page, const char* query, const char* first) {
            QTest::addRow("%s on page %d", query, static_cast<int>(page))
                << page << QString::fromLatin1(query) << QString::fromLatin1(first);
        };
        for (const PageId page : {PageId::Overview, PageId::Assess}) {
            row(page, "add person", "Participants and units");
            row(page, "people", "Participants and units");
            row(page, "new assessment", "New assessment");
            row(page, "dark", "Theme: Dark");
            row(page, "report pdf", "Report");
            row(page, "print", "Report");
            row(page, "export", "Export PDF");
            row(page, "round", "Assess");
            row(page, "target", "Assess");
            row(page, "vote", "Assess");
            row(page, "roadmap", "Roadmap");
            row(page, "currency", "Organization");
            row(page, "undo", "Undo Delete participant Ada");
        }
        row(PageId::Assess, "delete", "Delete assessment");
        row(PageId::Assess, "repeat", "Duplicate as re-assessment");
    }

    void whatOneTypesIsFoundFirst()
    {
        QFETCH(PageId, page);
        QFETCH(QString, query);
        QFETCH(QString, first);
        ShellFixture shell({}, pageMakers());
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const auto ada = window.document()->newId<ParticipantId>();
        QVERIFY(window.document()->perform(edits::addParticipant, ada, {QStringLiteral("Ada")}));
        QVERIFY(window.document()->perform(edits::deleteParticipants, {ada}));
        Place place;
        place.page = page;
        window.workspace()->goTo(place);
        CommandPalette* palette = paletteOf(window);
        QTest::keyClicks(palette->findChild<QLineEdit*>(), query);
        QCOMPARE(titlesIn(palette).value(0), first);
    }

    void noCommandIsListedTwice()
    {
        ShellFixture shell({}, pageMakers());
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        for (const PageMaker& page : pageMakers()) {
            Place place;
            place.page = page.name.id;
            window.workspace()->goTo(place);
            CommandPalette* palette = paletteOf(window);
            palette->findChild<QLineEdit*>()->setText(QStringLiteral("command"));
            QStringList titles = titlesIn(palette);
            QVERIFY(titles.size() > 10);
            QCOMPARE(titles.removeDuplicates(), 0);
            delete palette;
        }
    }

    void aCommandOfAnotherPageGoesThere()
    {
        ShellFixture shell({}, pageMakers());
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        CommandPalette* palette = paletteOf(window);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, QStringLiteral("add person"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(window.findChild<QDialog*>(QStringLiteral("people")));
        QCOMPARE(window.workspace()->currentPage()->id(), PageId::Assess);
    }

    void shortcutsAreShownWhole_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("width");
        QTest::newRow("room enough") << QStringLiteral("Close") << 480;
        QTest::newRow("a long title") << QString(80, u'W') << 480;
        QTest::newRow("a narrow row") << QString(80, u'W') << 240;
    }

    void shortcutsAreShownWhole()
    {
        QFETCH(QString, title);
        QFETCH(int, width);
        // Another last letter gives another picture, which it does not once it is cut off.
        const auto painted = [&](const QString& shortcut) {
            PaletteModel model({{title, QStringLiteral("Command"), shortcut, {}, {}}});
            QListView view;
            view.setItemDelegate(new PaletteDelegate(&view));
            view.setModel(&model);
            view.resize(width, 60);
            return view.grab().toImage();
        };
        QVERIFY(painted(QStringLiteral("Ctrl+Shift+E")) != painted(QStringLiteral("Ctrl+Shift+F")));
    }

    void aDimensionOpensItsPlace()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const Dimension& wanted = shippedContent().matrices.at(0).dimensions.at(2);
        CommandPalette* palette = paletteOf(window);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, wanted.name);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(ShellFixture::page(window)->id(), PageId::Assess);
        QCOMPARE(ShellFixture::page(window)->revealed.constLast().dimension, wanted.id);
    }

    void aPlayOpensItsPlace()
    {
        ShellFixture shell;
        MainWindow& window = shell.windows.makeWindow();
        shell.windows.open(shell.makeEngagement(QStringLiteral("a.milepost")), window);
        const Play& wanted = shippedContent().plays.at(20);
        CommandPalette* palette = paletteOf(window);
        auto* field = palette->findChild<QLineEdit*>();
        QTest::keyClicks(field, wanted.title + QStringLiteral(" play"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(ShellFixture::page(window)->id(), PageId::Plan);
        QCOMPARE(ShellFixture::page(window)->revealed.constLast().play, wanted.id);
    }
};

MILEPOST_TEST(TestPalette)
#include "test_palette.moc"

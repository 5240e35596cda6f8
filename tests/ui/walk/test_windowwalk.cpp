// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/pseudolanguage.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/walk/cutoff.h"
#include "tests/ui/walk/paintedtext.h"
#include "tests/ui/walk/plaindata.h"
#include "tests/ui/walk/visibletexts.h"
#include "tests/ui/walk/windowwalk.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/page.h"
#include "ui/pages/plan/plantable.h"
#include "ui/shell/help/helpwindow.h"
#include "ui/shell/workspace.h"

#include <QAction>
#include <QBoxLayout>
#include <QFile>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>

#include <optional>

using namespace milepost;
using namespace milepost::test;

namespace {

/// Names that are the same in every language, and what only looks like words.
const QStringList kNames{"Milepost", "milepost", "Acme"};

/// What is wrong with what was seen, each once.
class Judge {
public:
    Judge()
    {
        for (const QString& name : kNames)
            m_data.add(name);
    }

    [[nodiscard]] PlainData& data() { return m_data; }

    void look(QWidget& shown, const QString& way)
    {
        addKeys(shown);
        addDocument(shown);
        std::optional<PlainData> withHelp;
        if (qobject_cast<const HelpWindow*>(shown.window())) {
            withHelp = m_data;
            withHelp->addHelp();
        }
        const PlainData& data = withHelp ? *withHelp : m_data;
        for (const VisibleText& visible : visibleTexts(shown)) {
            const QString foreign = data.foreignPart(visible.text, visible.painted);
            if (!foreign.isEmpty())
                note(foreign + visible.where,
                     QStringLiteral("%1: %2 says “%3” of “%4”")
                         .arg(way, visible.where, foreign, visible.text.left(200)));
        }
        for (const QString& fault : cutOff(shown))
            note(fault, way + QStringLiteral(": ") + fault);
    }

    [[nodiscard]] const QStringList& found() const { return m_found; }

private:
    // A tool tip has the key of its action behind it.
    void addKeys(const QWidget& shown)
    {
        QList<QKeySequence> keys;
        for (const QAction* action : shown.window()->findChildren<QAction*>())
            keys += action->shortcuts();
        for (const QShortcut* shortcut : shown.window()->findChildren<QShortcut*>())
            keys.append(shortcut->key());
        for (const QKeySequence& key : keys) {
            m_data.add(key.toString(QKeySequence::NativeText));
            m_data.add(key.toString(QKeySequence::PortableText));
        }
    }

    // What an edit wrote into the file is data from then on.
    void addDocument(const QWidget& shown)
    {
        const auto* window = qobject_cast<const MainWindow*>(shown.window());
        if (!window || !window->document() || window->document()->engagement() == m_engagement)
            return;
        m_engagement = window->document()->engagement();
        m_data.add(m_engagement);
    }

    void note(const QString& fault, const QString& sentence)
    {
        if (m_faults.contains(fault))
            return;
        m_faults.insert(fault);
        m_found.append(sentence);
    }

    PlainData m_data;
    Engagement m_engagement;
    QSet<QString> m_faults;
    QStringList m_found;
};

WindowWalk::Look lookOf(Judge& judge)
{
    return [&judge](QWidget& shown, const QString& way) { judge.look(shown, way); };
}

Engagement only(const QString& name)
{
    Engagement engagement;
    engagement.organization.name = name;
    return engagement;
}

} // namespace

/// In a language in which every word has an accent and a third more letters, nothing that a window
/// of the program shows is without one unless it is data, and nothing of it is cut off.
class TestWindowWalk : public QObject {
    Q_OBJECT

private:
    void verify(const Judge& judge)
    {
        for (const QString& fault : judge.found())
            qInfo().noquote() << fault;
        QCOMPARE(judge.found().size(), 0);
    }

    void walk(const Engagement& engagement,
              const std::function<void(WindowWalk&, MainWindow&)>& steps,
              const QStringList& dialogs = {})
    {
        Judge judge;
        judge.data().add(engagement);
        WindowWalk walk(testing::sampleDay(), lookOf(judge));
        judge.data().add(walk.folder());
        steps(walk, walk.open(engagement));
        verifySeen(walk, dialogs);
        verify(judge);
    }

    /// That the walk did not pass by what it is to look at.
    static void verifySeen(const WindowWalk& walk, const QStringList& dialogs)
    {
        QStringList seen = walk.dialogs().values();
        seen.sort();
        for (const QString& dialog : dialogs)
            QVERIFY2(seen.contains(dialog),
                     qPrintable(dialog + QStringLiteral(" is not among ") + seen.join(u' ')));
    }

    /// With the dialogs that are to be seen where there is much to be done.
    static void engagements(const QStringList& dialogs = {})
    {
        QTest::addColumn<Engagement>("engagement");
        QTest::addColumn<QStringList>("dialogs");
        QTest::newRow("sample") << testing::sampleEngagement() << QStringList();
        QTest::newRow("sample, open") << testing::opened(testing::sampleEngagement()) << dialogs;
        QTest::newRow("nothing entered") << only(QStringLiteral("Acme")) << QStringList();
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_catalogue);
        theTheme();
    }

    void theStartPage()
    {
        Judge judge;
        WindowWalk walk(testing::sampleDay(), lookOf(judge));
        judge.data().add(walk.folder());
        MainWindow& window = walk.openEmpty();
        walk.see(window, QStringLiteral("start page"));
        walk.tryControls(window, window);
        verify(judge);
    }

    void pages_data() { engagements(); }
    void pages()
    {
        QFETCH(Engagement, engagement);
        walk(engagement, [](WindowWalk& walk, MainWindow& window) {
            for (const PageId page : walk.pages()) {
                WindowWalk::goTo(window, page);
                walk.see(window, window.workspace()->currentPage()->title());
            }
        });
    }

    void actions_data()
    {
        engagements({"AboutDialog", "AssessmentDialog", "CommandPalette", "GoalDialog",
                     "HelpWindow", "NewEngagementAssistant", "OrganizationDialog", "OwnPlayDialog",
                     "PeopleDialog", "PlanSettingsDialog", "ReplanDialog", "RestoreDialog",
                     "SnapshotsDialog"});
    }
    void actions()
    {
        QFETCH(Engagement, engagement);
        QFETCH(QStringList, dialogs);
        walk(
            engagement,
            [](WindowWalk& walk, MainWindow& window) {
                QList<QAction*> actions;
                for (Action* action : window.actions().all()) {
                    const QString id = action->id();
                    if (id != u"file.quit" && id != u"file.close" && id != u"view.fullScreen" &&
                        !id.startsWith(u"view.theme"))
                        actions.append(action);
                }
                walk.tryActions(window, actions);
                for (const PageId page : walk.pages()) {
                    WindowWalk::goTo(window, page);
                    walk.tryActions(window, window.workspace()->currentPage()->pageActions());
                }
            },
            dialogs);
    }

    void buttonsAndMenus_data() { engagements({"OwnPlayDialog", "PeopleDialog"}); }
    void buttonsAndMenus()
    {
        QFETCH(Engagement, engagement);
        QFETCH(QStringList, dialogs);
        walk(
            engagement,
            [](WindowWalk& walk, MainWindow& window) {
                for (const PageId page : walk.pages()) {
                    WindowWalk::goTo(window, page);
                    walk.tryControls(window, *window.workspace()->currentPage());
                }
            },
            dialogs);
    }

    void droppingAPlay()
    {
        walk(testing::opened(testing::sampleEngagement()),
             [](WindowWalk& walk, MainWindow& window) {
                 WindowWalk::goTo(window, PageId::Plan);
                 const QWidget& page = *window.workspace()->currentPage();
                 auto* table = page.findChild<PlanTable*>();
                 QList<QAction*> drops;
                 for (QAction* action : page.findChildren<QAction*>()) {
                     if (action->shortcut() == QKeySequence(QKeySequence::Delete))
                         drops.append(action);
                 }
                 for (int row = 0; row < table->model()->rowCount() &&
                                   !walk.dialogs().contains(QStringLiteral("DropDialog"));
                      ++row) {
                     table->setCurrentIndex(table->model()->index(row, 1));
                     walk.tryActions(window, drops);
                 }
             },
             {QStringLiteral("DropDialog")});
    }

    void aFileWithVotes()
    {
        Judge judge;
        const Engagement engagement = testing::opened(testing::sampleEngagement());
        judge.data().add(engagement);
        WindowWalk walk(testing::sampleDay(), lookOf(judge));
        judge.data().add(walk.folder());
        MainWindow& window = walk.open(engagement);
        WindowWalk::goTo(window, PageId::Assess);
        auto* page = qobject_cast<AssessPage*>(window.workspace()->currentPage());
        QVERIFY(page);
        for (const char* typed : {"1.csv", "score", "na", "dk"}) // the file, its columns and votes
            judge.data().add(QString::fromLatin1(typed));
        // Somebody whose function the file tells otherwise, somebody new, and a vote that cannot
        // be.
        const QString vote =
            QStringLiteral("%1,finance,%2,%3\n")
                .arg(QStringLiteral("%1"), page->context().view().dimensionId().text());
        const QString good = vote.arg(engagement.participants.first().name).arg(2.5) +
                             vote.arg(QStringLiteral("Ββ")).arg(1);
        const QString bad = vote.arg(QStringLiteral("Ββ")).arg(7);
        for (const QString& votes : {good, bad}) {
            const QString path = walk.folder() + QStringLiteral("/1.csv");
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("participant,function,dimension,score\n" + votes.toUtf8());
            file.close();
            walk.during(votes, [&] { page->importBallots({path}); });
            walk.see(window, votes);
        }
        verifySeen(walk, {QStringLiteral("BallotPreview")});
        verify(judge);
    }

    void aDamagedFile()
    {
        Judge judge;
        const Engagement engagement = testing::sampleEngagement();
        judge.data().add(engagement);
        WindowWalk walk(testing::sampleDay(), lookOf(judge));
        judge.data().add(walk.folder());
        const QString path = walk.write(engagement);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() * 2 / 3));
        QVERIFY(file.write(QByteArray(file.size() / 4, '\x55')) > 0);
        file.close();
        MainWindow& window = walk.openEmpty();
        walk.openFile(path, window);
        walk.see(window, QStringLiteral("damaged file"));
        walk.setChosenFile(walk.folder() + QStringLiteral("/3000.milepost"));
        walk.tryControls(window, window);
        QVERIFY(window.document());
        verifySeen(walk, {QStringLiteral("RecoveryDialog")});
        verify(judge);
    }

    void theWalkFindsABareLiteral()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        const QList<QLabel*> labels{new QLabel(QStringLiteral("Bare")), new QLabel(tr("Said")),
                                    new QLabel(testing::sampleEngagement().organization.name)};
        for (QLabel* label : labels)
            layout->addWidget(label);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        Judge judge;
        judge.data().add(testing::sampleEngagement());
        judge.look(window, {});
        QVERIFY(!judge.found().isEmpty());
        for (const QString& fault : judge.found())
            QVERIFY2(fault.contains(QStringLiteral("“Bare”")), qPrintable(fault));
    }

    void theWalkFindsWhatIsCut()
    {
        QWidget window;
        window.resize(300, 100);
        auto* label = new QLabel(tr("A label with words"), &window);
        label->resize(label->sizeHint());
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QCOMPARE(cutOff(window), QStringList());
        label->resize(label->width() / 2, label->height());
        QVERIFY(!cutOff(window).isEmpty());
    }

    void whatAHeaderShortensIsToldInItsToolTip()
    {
        const QString words = tr("A header with many words");
        QTableWidget table(2, 2);
        table.setHorizontalHeaderLabels({words, words});
        table.setColumnWidth(0, 60);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.horizontalHeader()->resizeSection(1,
                                                table.horizontalHeader()->sectionSizeHint(1) + 20);
        QCOMPARE(cutOff(table), QStringList());
        const auto tipOf = [&](int column) {
            const QHeaderView& header = *table.horizontalHeader();
            return tipAt(*header.viewport(),
                         {header.sectionViewportPosition(column) + 10, header.height() / 2});
        };
        QCOMPARE(tipOf(1), QString());
        QCOMPARE(tipOf(0).simplified(), words);
    }

private:
    PseudoCatalogue m_catalogue;
};

MILEPOST_TEST(TestWindowWalk)
#include "test_windowwalk.moc"

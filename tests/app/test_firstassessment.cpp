// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scoring/scorecard.h"
#include "tests/app/desktop.h"
#include "tests/app/realinput.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "ui/document/engagementdocument.h"
#include "ui/pages/assess/assesscontext.h"
#include "ui/pages/assess/assessheader.h"
#include "ui/pages/assess/assesspage.h"
#include "ui/pages/assess/dimensionlist.h"
#include "ui/pages/assess/dimensionview.h"
#include "ui/pages/assess/indicatorrow.h"
#include "ui/pages/assess/myscorebar.h"
#include "ui/pages/assess/stagecards.h"
#include "ui/shell/files/filechooser.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagefactory.h"
#include "ui/shell/windows.h"
#include "ui/shell/workspace.h"
#include "ui/theme/windowtheme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/figurebutton.h"

#include <QApplication>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QWizard>

using namespace milepost;
using namespace milepost::test;

namespace {

/// Ten minutes with five seconds for each action.
constexpr int kMostActions = 120;

template <class Widget>
Widget* child(const QWidget& parent, const char* name)
{
    return parent.findChild<Widget*>(QLatin1String(name));
}

} // namespace

/// A person who reads nothing, at a real display with a real mouse and keyboard.
class TestFirstAssessment : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void init();
    void cleanup();
    void fromFirstStartToAScoredMatrix();
    void undoAndRedoByKeys();

private:
    void makeEngagement(const QString& name);
    void answerIndicators();
    void giveScore(int choice);
    void verifyFileHoldsWhatIsShown() const;
    [[nodiscard]] MainWindow& window() const { return *m_windows->windows().constFirst(); }
    [[nodiscard]] EngagementDocument& document() const { return *window().document(); }
    [[nodiscard]] AssessPage* page() const
    {
        return window().workspace() ? dynamic_cast<AssessPage*>(window().workspace()->currentPage())
                                    : nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<FileChooser> m_files;
    std::unique_ptr<Windows> m_windows;
    RealInput m_hand;
    std::unique_ptr<Desktop> m_desktop;
};

void TestFirstAssessment::initTestCase()
{
    m_desktop = std::make_unique<Desktop>();
}

void TestFirstAssessment::cleanupTestCase()
{
    m_desktop.reset();
}

void TestFirstAssessment::init()
{
    static WindowTheme theme(*qApp, ThemeChoice::Light);
    m_hand = RealInput();
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                             QSettings::IniFormat);
    m_files = std::make_unique<FileChooser>(*m_settings, m_folder->path());
    m_windows = std::make_unique<Windows>(
        ShellServices{{machineClock(), *m_settings, *m_files, m_folder->path(),
                       m_folder->filePath(QStringLiteral("backups")),
                       [](const QString&) -> Result<Done> {
                           return Error{QStringLiteral("Nobody asks for it here."), {}, {}};
                       }},
                      theme,
                      pageMakers()});
    m_windows->makeWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestFirstAssessment::cleanup()
{
    m_windows.reset();
}

void TestFirstAssessment::makeEngagement(const QString& name)
{
    auto* start = child<QAbstractButton>(window(), "start.new");
    QVERIFY(start);
    m_hand.click(*start);
    QTRY_VERIFY(child<QWizard>(window(), "newEngagement"));
    auto* assistant = child<QWizard>(window(), "newEngagement");
    QVERIFY(QTest::qWaitForWindowActive(assistant));
    m_hand.type(name);
    QTRY_VERIFY(assistant->button(QWizard::FinishButton)->isEnabled());
    m_hand.click(*assistant->button(QWizard::FinishButton));
    QTRY_VERIFY(page());
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    QCOMPARE(document().engagement().organization.name, name);
}

/// Every indicator of the first stage holds, none of the others.
void TestFirstAssessment::answerIndicators()
{
    DimensionView& view = page()->dimension();
    const QList<IndicatorRow*> rows = view.cards().rows();
    QVERIFY(!rows.isEmpty());
    const Dimension* dimension = page()->context().dimension();
    for (IndicatorRow* row : rows) {
        const QList<Indicator>& first = dimension->cell(1).indicators;
        const bool isFirst = std::any_of(first.cbegin(), first.cend(), [&](const Indicator& i) {
            return i.id == row->indicatorId();
        });
        QToolButton* answer = row->answer().button(isFirst ? 0 : 1);
        m_hand.scrollTo(*answer, view);
        m_hand.click(*answer);
        QTRY_COMPARE(row->answer().current(), isFirst ? 0 : 1);
        verifyFileHoldsWhatIsShown();
        if (QTest::currentTestFailed())
            return;
    }
}

void TestFirstAssessment::giveScore(int choice)
{
    DimensionView& view = page()->dimension();
    QToolButton* score = view.myScore().answers().button(choice);
    m_hand.scrollTo(*score, view);
    m_hand.click(*score);
    QTRY_COMPARE(view.myScore().answers().current(), choice);
    verifyFileHoldsWhatIsShown();
}

/// Reads what is on the disk at this moment, as if the program had just been killed.
void TestFirstAssessment::verifyFileHoldsWhatIsShown() const
{
    const QString copy = m_folder->filePath(QStringLiteral("as it is.milepost"));
    QFile::remove(copy);
    QVERIFY(QFile::copy(document().path(), copy));
    const auto reopened = EngagementDocument::open(copy, machineClock(), OpenMode::ReadOnly);
    QVERIFY2(reopened.ok(), "the file on the disk does not open");
    QCOMPARE(reopened.value()->engagement(), document().engagement());
}

void TestFirstAssessment::fromFirstStartToAScoredMatrix()
{
    makeEngagement(QStringLiteral("Aster Cloud"));
    if (QTest::currentTestFailed())
        return;
    const QListView& dimensions = page()->dimensions().view();
    const int count = dimensions.model()->rowCount();
    for (int row = 0; row < count; ++row) {
        if (row > 0) {
            const QModelIndex index = dimensions.model()->index(row, 0);
            m_hand.click(*dimensions.viewport(), dimensions.visualRect(index).center());
            QTRY_COMPARE(dimensions.currentIndex(), index);
        }
        answerIndicators();
        giveScore(row % 3);
        if (QTest::currentTestFailed())
            return;
        QVERIFY2(!QApplication::activeModalWidget(), "nothing stands in the way");
    }

    const QList<Scorecard> cards = scoreAll(document().content(), document().engagement());
    QCOMPARE(cards.size(), 1);
    QVERIFY(cards.first().sufficient());
    for (const DimensionScore& score : cards.first().dimensions)
        QVERIFY2(score.provisional, "one person alone is provisional");
    const QString index = QLocale().toString(cards.first().figures->index, 'f', 0);
    QCOMPARE(page()->header().figures()[0]->value(), index);

    m_hand.click(*child<QAbstractButton>(window(), "rail.1"));
    QTRY_VERIFY(window().workspace()->currentPage()->id() == PageId::Overview);
    const QList<FigureButton*> figures =
        window().workspace()->currentPage()->findChildren<FigureButton*>();
    QVERIFY(std::any_of(figures.cbegin(), figures.cend(),
                        [&](const FigureButton* figure) { return figure->value() == index; }));
    qInfo("%d actions from the first start to a scored matrix", m_hand.actions());
    QVERIFY2(m_hand.actions() <= kMostActions, "more than ten minutes");
}

void TestFirstAssessment::undoAndRedoByKeys()
{
    makeEngagement(QStringLiteral("Aster Cloud"));
    if (QTest::currentTestFailed())
        return;
    const Engagement before = document().engagement();
    giveScore(1);
    if (QTest::currentTestFailed())
        return;
    const Engagement after = document().engagement();
    QVERIFY(after != before);
    m_hand.press(QStringLiteral("ctrl+z"));
    QTRY_COMPARE(document().engagement(), before);
    verifyFileHoldsWhatIsShown();
    m_hand.press(QStringLiteral("ctrl+shift+z"));
    QTRY_COMPARE(document().engagement(), after);
    verifyFileHoldsWhatIsShown();
}

MILEPOST_TEST(TestFirstAssessment)
#include "test_firstassessment.moc"

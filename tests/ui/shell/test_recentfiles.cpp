// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/assessments.h"
#include "core/edits/dimensions.h"
#include "core/edits/organization.h"
#include "tests/support/testclass.h"
#include "tests/ui/shell/shellfixture.h"
#include "ui/document/engagementdocument.h"
#include "ui/shell/start/recentfiles.h"
#include "ui/shell/start/recentfilesmodel.h"
#include "ui/shell/start/recentmenu.h"
#include "ui/shell/start/startpage.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QListView>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace milepost;
using namespace milepost::test;

namespace {

RecentFile fileAt(const QString& path)
{
    RecentFile file;
    file.path = path;
    file.organization = QStringLiteral("Organization of ") + path;
    file.assessed = QDate(2025, 6, 30);
    file.index = 41.5;
    file.place.page = PageId::Plan;
    file.place.assessment = AssessmentId(QStringLiteral("a1"));
    file.place.dimension = DimensionId(QStringLiteral("d1"));
    file.place.metric = MetricId(QStringLiteral("nrr"));
    return file;
}

void touch(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

class TestRecentFiles : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("settings.ini")),
                                                 QSettings::IniFormat);
    }

    void everythingIsKeptOverAStart()
    {
        const RecentFile file = fileAt(QStringLiteral("/somewhere/a.milepost"));
        RecentFile bare;
        bare.path = QStringLiteral("/somewhere/b.milepost");
        {
            RecentFiles recent(*m_settings);
            recent.remember(file);
            recent.remember(bare);
        }
        const RecentFiles again(*m_settings);
        QCOMPARE(again.files(), (QList<RecentFile>{bare, file}));
    }

    void theLatestComesFirstAndOnlyOnce()
    {
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(QStringLiteral("/a")));
        recent.remember(fileAt(QStringLiteral("/b")));
        recent.remember(fileAt(QStringLiteral("/x/../a")));
        QCOMPARE(recent.files().size(), 2);
        QCOMPARE(recent.files().at(0).path, QStringLiteral("/a"));
    }

    void theListDoesNotGrowForEver()
    {
        RecentFiles recent(*m_settings);
        for (int i = 0; i < RecentFiles::kLimit + 5; ++i)
            recent.remember(fileAt(QStringLiteral("/%1").arg(i)));
        QCOMPARE(recent.files().size(), RecentFiles::kLimit);
        QCOMPARE(recent.files().constFirst().path,
                 QStringLiteral("/%1").arg(RecentFiles::kLimit + 4));
        QCOMPARE(RecentFiles(*m_settings).files().size(), RecentFiles::kLimit);
    }

    void damagedSettingsDoNoHarm()
    {
        m_settings->setValue(QStringLiteral("recent/size"), 1'000'000'000);
        m_settings->setValue(QStringLiteral("recent/1/path"), QStringLiteral("/a"));
        m_settings->setValue(QStringLiteral("recent/1/page"), 99);
        m_settings->setValue(QStringLiteral("recent/1/index"), QStringLiteral("many"));
        const RecentFiles recent(*m_settings);
        QCOMPARE(recent.files().size(), 1);
        QCOMPARE(recent.files().at(0).place.page, PageId::Overview);
        QVERIFY(!recent.files().at(0).index);
    }

    void aNameOfSeveralLinesIsShownInOne()
    {
        RecentFiles recent(*m_settings);
        RecentFile file;
        file.path = QStringLiteral("/somewhere/two\nlines.milepost");
        recent.remember(file);
        const RecentFilesModel model(recent);
        for (const int role :
             {static_cast<int>(Qt::DisplayRole), static_cast<int>(Qt::AccessibleTextRole)}) {
            const QString text = model.index(0).data(role).toString();
            QVERIFY2(text.contains(QLatin1String("two lines")), qPrintable(text));
        }
        QCOMPARE(model.index(0).data(RecentFilesModel::PathRole).toString(), file.path);
    }

    void aNameThatIsTooLongIsWholeInItsToolTip()
    {
        RecentFile file = fileAt(m_folder->filePath(QStringLiteral("a.milepost")));
        file.organization = QStringLiteral("Wide & Wider ").repeated(15).trimmed();
        RecentFiles recent(*m_settings);
        recent.remember(file);
        const RecentFilesModel model(recent);
        QVERIFY(model.index(0)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .simplified()
                    .startsWith(file.organization));

        QMenu menu;
        const RecentMenu filled(menu, recent, {}, nullptr);
        emit menu.aboutToShow();
        QCOMPARE(menu.actions().size(), 1);
        const QAction* action = menu.actions().first();
        QVERIFY2(action->text().endsWith(QChar(0x2026)), qPrintable(action->text()));
        QVERIFY(menu.sizeHint().width() < 640);
        QVERIFY2(action->toolTip().simplified().startsWith(file.organization),
                 qPrintable(action->toolTip()));
        QVERIFY(action->toolTip().contains(QLatin1String("a.milepost")));
    }

    void theModelKeepsTheRules()
    {
        RecentFiles recent(*m_settings);
        RecentFilesModel model(recent);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        recent.remember(fileAt(QStringLiteral("/a")));
        recent.remember(fileAt(QStringLiteral("/b")));
        recent.forget(QStringLiteral("/a"));
        QCOMPARE(model.rowCount(), 1);
    }

    void theStartPageTellsOrganizationDateAndIndex()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.milepost"));
        touch(path);
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(path));
        const RecentFilesModel model(recent);
        const QModelIndex row = model.index(0);
        QCOMPARE(row.data().toString(), QStringLiteral("Organization of ") + path);
        QCOMPARE(row.data(RecentFilesModel::DateRole).toString(),
                 QLocale().toString(QDate(2025, 6, 30), QLocale::ShortFormat));
        QCOMPARE(row.data(RecentFilesModel::IndexRole).toString(), QStringLiteral("42"));
        QCOMPARE(row.data(RecentFilesModel::MissingRole).toBool(), false);
        QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(path));
    }

    void anEngagementIsSummedUpFromItsResults()
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Acme");
        EngagementDocument document(shippedContent(), engagement);
        QVERIFY(!recentFile(document, {}).assessed.isValid());
        QVERIFY(!recentFile(document, {}).index);
        const Matrix& matrix = shippedContent().matrices.at(0);
        const auto id = document.newId<AssessmentId>();
        QVERIFY(
            document.perform(edits::addAssessment, id, {matrix.id, QDate(2025, 5, 2), {}, {}, {}}));
        for (const Dimension& dimension : matrix.dimensions)
            QVERIFY(document.perform(edits::agreeScore, {id, dimension.id},
                                     *HalfStage::fromValue(2), QStringLiteral("Seen"), {}));
        const RecentFile summary = recentFile(document, {});
        QCOMPARE(summary.organization, QStringLiteral("Acme"));
        QCOMPARE(summary.assessed, QDate(2025, 5, 2));
        QCOMPARE(summary.index.value_or(-1), 50.0); // all at 2, halfway between 1 and 3

        // One of a unit is not in the index, and so its day is not that of the index.
        const auto unit = document.newId<UnitId>();
        QVERIFY(document.perform(edits::addUnit, unit, QStringLiteral("Nordics"),
                                 std::optional<UnitId>()));
        QVERIFY(document.perform(edits::addAssessment, document.newId<AssessmentId>(),
                                 NewAssessment{matrix.id, QDate(2025, 8, 1), {}, unit}));
        QCOMPARE(recentFile(document, {}).assessed, QDate(2025, 5, 2));
    }

    void missingFilesAreMarkedAndCanBeTakenOffTheList()
    {
        const QString there = m_folder->filePath(QStringLiteral("there.milepost"));
        touch(there);
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(QStringLiteral("/not/there.milepost")));
        recent.remember(fileAt(there));
        StartPage page(recent);
        page.show();
        auto* list = page.findChild<QListView*>(QStringLiteral("start.recent"));
        QVERIFY(!list->model()->index(0, 0).data(RecentFilesModel::MissingRole).toBool());
        QVERIFY(list->model()->index(1, 0).data(RecentFilesModel::MissingRole).toBool());
        auto* remove = page.findChild<QPushButton*>(QStringLiteral("start.removeMissing"));
        QVERIFY(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!remove->isVisible());
        QCOMPARE(recent.files().at(0).path, there);
    }

    void deleteTakesTheCurrentFileOffTheList()
    {
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(QStringLiteral("/a")));
        recent.remember(fileAt(QStringLiteral("/b")));
        StartPage page(recent);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        auto* list = page.findChild<QListView*>(QStringLiteral("start.recent"));
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(recent.files().size(), 1);
        QCOMPARE(recent.files().at(0).path, QStringLiteral("/a"));
    }

    void aKeyOpensTheCurrentFile_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::newRow("Return") << Qt::Key_Return;
        QTest::newRow("Enter") << Qt::Key_Enter;
        QTest::newRow("Space") << Qt::Key_Space;
    }

    void aKeyOpensTheCurrentFile()
    {
        QFETCH(Qt::Key, key);
        const QString path = m_folder->filePath(QStringLiteral("a.milepost"));
        touch(path);
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(path));
        StartPage page(recent);
        QSignalSpy requested(&page, &StartPage::fileRequested);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        auto* list = page.findChild<QListView*>(QStringLiteral("start.recent"));
        QTest::keyClick(list, key);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).toString(), path);
    }

    void rowsAreNoBroaderThanTheList_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1280 pixels at 200 %") << 620;
        QTest::newRow("1280 pixels") << 1260;
    }

    void rowsAreNoBroaderThanTheList()
    {
        QFETCH(int, width);
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(QStringLiteral("/") + QString(80, u'W')));
        StartPage page(recent);
        page.resize(width, 320);
        page.show();
        auto* list = page.findChild<QListView*>(QStringLiteral("start.recent"));
        QTRY_COMPARE(list->visualRect(list->model()->index(0, 0)).width(),
                     list->viewport()->width());
        QVERIFY(list->mapTo(&page, QPoint(list->width(), 0)).x() <= width);
    }

    void oneClickOpensAFileAndTheOtherButtonDoesNot()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.milepost"));
        touch(path);
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(path));
        StartPage page(recent);
        QSignalSpy requested(&page, &StartPage::fileRequested);
        page.resize(1000, 600);
        page.show();
        auto* list = page.findChild<QListView*>(QStringLiteral("start.recent"));
        const QPoint place = list->visualRect(list->model()->index(0, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::RightButton, {}, place);
        QVERIFY(requested.isEmpty());
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place);
        QCOMPARE(requested.count(), 1);
        QCOMPARE(requested.at(0).at(0).toString(), path);
    }

    void theSecondClickOfADoubleClickPressesNothingElse()
    {
        const QString path = m_folder->filePath(QStringLiteral("a.milepost"));
        touch(path);
        RecentFiles recent(*m_settings);
        recent.remember(fileAt(path));
        StartPage page(recent);
        page.resize(1000, 600);
        page.show();
        auto* list = page.findChild<QListView*>(QStringLiteral("start.recent"));
        QPushButton after; // stands where the list was, once the file is open
        QSignalSpy pressed(&after, &QPushButton::clicked);
        after.show();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          list->visualRect(list->model()->index(0, 0)).center());
        QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(2, 2), QPointF(2, 2),
                           Qt::LeftButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&after, &second);
        QTest::mouseRelease(&after, Qt::LeftButton);
        QVERIFY(pressed.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT((QTest::mouseClick(&after, Qt::LeftButton), !pressed.isEmpty()),
                                 5000);
    }

    void withoutFilesThePageSaysHowToBegin()
    {
        RecentFiles recent(*m_settings);
        StartPage page(recent);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.activate();
        QVERIFY(!page.findChild<QListView*>()->isVisible());
        auto* start = page.findChild<QAbstractButton*>(QStringLiteral("start.new"));
        QTRY_VERIFY(start->hasFocus());
        QSignalSpy requested(&page, &StartPage::newRequested);
        QTest::keyClick(start, Qt::Key_Space);
        QCOMPARE(requested.count(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
};

MILEPOST_TEST(TestRecentFiles)
#include "test_recentfiles.moc"

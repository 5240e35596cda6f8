// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/latest.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/shell/accessiblewalk.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/figurechart.h"
#include "ui/charts/figurechartview.h"
#include "ui/pages/progress/progresspage.h"
#include "ui/pages/progress/sentencelist.h"
#include "ui/theme/windowtheme.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/comparisontable.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QSvgRenderer>
#include <QTableView>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUndoStack>
#include <QtMath>

#include <array>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

struct ShownProgress {
    explicit ShownProgress(const Engagement& engagement, const QSize& size = QSize(1190, 710))
        : document(shippedContent(), engagement), page(viewOn(document))
    {
        show(page, size);
    }
    [[nodiscard]] ChartFrame& frame(const char* name) const
    {
        return *page.findChild<ChartFrame*>(QLatin1String(name));
    }
    [[nodiscard]] EmptyState& empty() const { return *page.findChild<EmptyState*>(); }
    [[nodiscard]] QComboBox& choice(const char* name) const
    {
        return *page.findChild<QComboBox*>(QLatin1String(name));
    }
    void pick(const char* name, int entry) const
    {
        QComboBox& box = choice(name);
        box.setFocus();
        box.setCurrentIndex(entry);
        emit box.activated(entry);
    }

    EngagementDocument document;
    ProgressPage page;
};

constexpr std::array kFrames{"progress.index", "progress.scores", "progress.radar",
                             "progress.votes", "progress.units",  "progress.matrices",
                             "progress.plays", "progress.beside"};

/// The sample with a quarter's assessment of the whole for each of so many quarters, in each of so
/// many units.
Engagement manyTimes(int assessments, int units)
{
    Engagement engagement = longNames();
    const Assessment first = engagement.assessments.first();
    engagement.organization.units.clear();
    engagement.assessments.clear();
    engagement.plan->assessments.reset();
    for (int unit = -1; unit < units; ++unit) {
        const UnitId id(u"unit-%1"_s.arg(unit));
        if (unit >= 0)
            engagement.organization.units.append(
                {id, u"Unit %1 "_s.arg(unit).leftJustified(80, u'm'), {}, {}});
        for (int i = 0; i < assessments; ++i) {
            Assessment assessment = first;
            assessment.id = AssessmentId(u"a-%1-%2"_s.arg(unit).arg(i));
            assessment.date = first.date.addMonths(3 * i);
            assessment.unit = unit < 0 ? std::nullopt : std::optional(id);
            engagement.assessments.append(assessment);
        }
    }
    return engagement;
}

Engagement withoutSecond()
{
    Engagement engagement = opened(sampleEngagement());
    engagement.assessments.removeIf(
        [](const Assessment& one) { return one.date > QDate(2026, 1, 1); });
    engagement.plan->assessments.reset();
    return engagement;
}

} // namespace

class TestProgressPage : public QObject {
    Q_OBJECT

private slots:
    void theViewGoesWhereThePageGoes();
    void thePageGoesWhereTheViewGoes();
    void arrowKeysWalkThroughEveryValue();
    void controlTShowsTheDataOfTheChart();
    void theTableIsCopiedAsText();
    void chartAndDataAreSaved();
    void aFileIsProposedBesideTheEngagement();
    void aPictureIsTheSameWhileTheTableIsShown();
    void aFileThatCannotBeWrittenIsSaid();
    void oneDimensionShowsWhereItLeads();
    void whatIsMissingIsSaidWithAButton_data();
    void whatIsMissingIsSaidWithAButton();
    void theSecondAssessmentIsBegunInOneStep();
    void aSnapshotIsTakenAndCompared();
    void theAssessmentBeforeIsComparedUntilAnotherIsChosen();
    void theKeyboardIsOnAControlThatCanBeUsed_data();
    void theKeyboardIsOnAControlThatCanBeUsed();
    void everythingHasANameAndAPlaceInTheTabOrder();
    void manyAssessmentsAndLongNamesFit();
    void noChartIsCut_data();
    void noChartIsCut();
    void darkIsDrawnInItsOwnColours();

private:
    PrivateSettings m_settings;
    WindowTheme m_theme{*qApp, ThemeChoice::Light};
};

void TestProgressPage::theViewGoesWhereThePageGoes()
{
    ShownProgress shown(sampleEngagement());
    EngagementView& view = viewOn(shown.document);
    auto* matrices = shown.page.findChild<ChoiceBar*>();
    matrices->button(1)->click();
    QCOMPARE(view.assessment()->matrix, shippedContent().matrices.at(1).id);
    matrices->button(0)->click();
    const int nordics = shown.choice("progress.unit").findText(u"Nordics"_s);
    shown.pick("progress.unit", nordics);
    QCOMPARE(view.unit(), std::optional(UnitId(u"nordics"_s)));
    QTRY_VERIFY(shown.empty().isVisible());
    shown.pick("progress.unit", 0);
    QCOMPARE(view.unit(), std::nullopt);
    QTRY_VERIFY(!shown.empty().isVisible());
}

void TestProgressPage::thePageGoesWhereTheViewGoes()
{
    ShownProgress shown(sampleEngagement());
    viewOn(shown.document).setAssessment(AssessmentId(u"reassessment-clv"_s));
    QTRY_COMPARE(shown.page.findChild<ChoiceBar*>()->current(), 2);
    const auto moved = shown.page.findChildren<SentenceList*>().first()->sentences();
    QVERIFY(moved.first().contains(u"18 November 2025"_s));
}

/// From the first value of a line to its last, with what is said of each.
void TestProgressPage::arrowKeysWalkThroughEveryValue()
{
    const ShownProgress shown(sampleEngagement());
    for (const char* name : kFrames) {
        FigureChartView& view = shown.frame(name).view();
        const QList<ChartSpot> spots = view.figureChart().spots();
        QVERIFY2(!spots.isEmpty(), name);
        view.setFocus();
        QSet<int> reached;
        const int lines = spots.last().line + 1;
        for (int i = 0; i < lines; ++i)
            QTest::keyClick(&view, Qt::Key_Up);
        for (int line = 0; line < lines; ++line) {
            QTest::keyClick(&view, Qt::Key_Home);
            for (int i = 0; i < spots.size(); ++i) {
                reached.insert(view.currentSpot());
                QCOMPARE(view.accessibleDescription(), spots.at(view.currentSpot()).text);
                QVERIFY(!view.accessibleDescription().isEmpty());
                QTest::keyClick(&view, Qt::Key_Right);
            }
            QTest::keyClick(&view, Qt::Key_Down);
        }
        QVERIFY2(reached.size() == spots.size(), name);
    }
}

void TestProgressPage::controlTShowsTheDataOfTheChart()
{
    const ShownProgress shown(sampleEngagement());
    for (const char* name : kFrames) {
        ChartFrame& frame = shown.frame(name);
        frame.view().setFocus();
        QVERIFY(!frame.showsTable());
        QTest::keyClick(&frame.view(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY2(frame.showsTable(), name);
        QVERIFY(frame.table().isVisible() && !frame.view().isVisible());
        QVERIFY(frame.table().hasFocus());
        QVERIFY(frame.table().model()->rowCount() > 0);
        QTest::keyClick(&frame.table(), Qt::Key_T, Qt::ControlModifier);
        QVERIFY(frame.view().isVisible() && frame.view().hasFocus());
    }
}

void TestProgressPage::theTableIsCopiedAsText()
{
    const ShownProgress shown(sampleEngagement());
    ChartFrame& frame = shown.frame("progress.radar");
    frame.setShowsTable(true);
    frame.table().setFocus();
    QTest::keySequence(&frame.table(), QKeySequence::Copy);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.first().split(u'\t').size(), 4); // dimension, then, now, target
}

void TestProgressPage::chartAndDataAreSaved()
{
    const ShownProgress shown(sampleEngagement());
    const QTemporaryDir folder;
    for (const char* name : kFrames) {
        const ChartFrame& frame = shown.frame(name);
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(frame.save(ChartFrame::Format::Svg, path + u".svg"_s).ok());
        QVERIFY(frame.save(ChartFrame::Format::Png, path + u".png"_s).ok());
        QVERIFY(frame.save(ChartFrame::Format::Csv, path + u".csv"_s).ok());
        const QSvgRenderer drawn(path + u".svg"_s);
        QVERIFY2(drawn.isValid(), name);
        const QImage picture(path + u".png"_s);
        QCOMPARE(picture.size(), drawn.viewBox().size() * 2);
        QFile csv(path + u".csv"_s);
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QAbstractItemModel& model = *frame.table().model();
        QCOMPARE(csv.readAll().count('\n'), model.rowCount() + 1);
    }
}

void TestProgressPage::aFileIsProposedBesideTheEngagement()
{
    const QTemporaryDir folder;
    const Result<std::unique_ptr<EngagementDocument>> document =
        EngagementDocument::create(folder.filePath(u"north.milepost"_s), sampleEngagement(),
                                   shippedContentSources(), machineClock());
    QVERIFY(document);
    ProgressPage page(viewOn(**document));
    show(page);
    auto* frame = page.findChild<ChartFrame*>(u"progress.index"_s);
    frame->view().actions().first()->trigger();
    auto* dialog = frame->findChild<QFileDialog*>();
    QVERIFY(dialog);
    const QFileInfo proposed(dialog->selectedFiles().value(0));
    QCOMPARE(proposed.absolutePath(), QFileInfo((*document)->path()).absolutePath());
    QCOMPARE(proposed.fileName(),
             (*document)->engagement().organization.name + u" Index over time.svg"_s);
    dialog->reject();
}

/// Though its view has still the size of another window.
void TestProgressPage::aPictureIsTheSameWhileTheTableIsShown()
{
    const QSize size(1190, 710);
    const ShownProgress charts(sampleEngagement(), size);
    ShownProgress tables(sampleEngagement(), QSize(900, 710));
    QCoreApplication::processEvents();
    for (const char* name : kFrames)
        tables.frame(name).setShowsTable(true);
    QCoreApplication::processEvents();
    tables.page.resize(size);
    QCoreApplication::processEvents();
    for (const char* name : kFrames) {
        QCOMPARE(tables.frame(name).width(), charts.frame(name).width());
        const auto picture = [&](const ShownProgress& shown) {
            return QImage::fromData(shown.frame(name).exported(ChartFrame::Format::Png));
        };
        QVERIFY2(!picture(charts).isNull() && picture(tables) == picture(charts), name);
        const QSizeF onScreen = charts.frame(name).view().figureChart().size();
        QVERIFY2(onScreen == charts.frame(name).view().size(), name);
    }
}

void TestProgressPage::aFileThatCannotBeWrittenIsSaid()
{
    const ShownProgress shown(sampleEngagement());
    const QTemporaryDir folder;
    const Result<Done> saved =
        shown.frame("progress.index").save(ChartFrame::Format::Csv, folder.path());
    QVERIFY(!saved.ok());
    QVERIFY(!saved.error().toLine().isEmpty());
}

void TestProgressPage::oneDimensionShowsWhereItLeads()
{
    const ShownProgress shown(sampleEngagement());
    const auto columns = [&] {
        return shown.frame("progress.scores").table().model()->columnCount();
    };
    const int all = columns();
    QVERIFY(all >= 6); // date and five dimensions
    shown.pick("progress.dimension", 1);
    QTRY_VERIFY(columns() < all);
    const QAbstractItemModel& model = *shown.frame("progress.scores").table().model();
    QCOMPARE(model.headerData(1, Qt::Horizontal).toString(),
             shippedContent().matrices.first().dimensions.first().name);
}

void TestProgressPage::whatIsMissingIsSaidWithAButton_data()
{
    QTest::addColumn<Engagement>("engagement");
    QTest::addColumn<QString>("button");
    Engagement unrated = withoutSecond();
    for (Assessment& assessment : unrated.assessments)
        assessment.dimensions.clear();
    QTest::newRow("no assessment") << Engagement() << u"Go to &Assess"_s;
    QTest::newRow("nothing rated") << unrated << u"Go to &Assess"_s;
    QTest::newRow("one assessment") << withoutSecond() << u"Assess &again"_s;
}

void TestProgressPage::whatIsMissingIsSaidWithAButton()
{
    QFETCH(Engagement, engagement);
    QFETCH(QString, button);
    const ShownProgress shown(engagement);
    QVERIFY(shown.empty().isVisible());
    QCOMPARE(shown.empty().button().text(), button);
    QSignalSpy asked(&shown.page, &Page::placeRequested);
    QTest::mouseClick(&shown.empty().button(), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<Place>().page, PageId::Assess);
}

void TestProgressPage::theSecondAssessmentIsBegunInOneStep()
{
    ShownProgress shown(withoutSecond());
    const qsizetype before = shown.document.engagement().assessments.size();
    QSignalSpy asked(&shown.page, &Page::placeRequested);
    QTest::mouseClick(&shown.empty().button(), Qt::LeftButton);
    QCOMPARE(shown.document.engagement().assessments.size(), before + 1);
    QCOMPARE(shown.document.undoStack().count(), 1);
    const auto place = asked.first().first().value<Place>();
    const Assessment* begun = shown.document.engagement().findAssessment(place.assessment);
    QVERIFY(begun && begun->date == sampleDay());
    shown.document.undo();
    QCOMPARE(shown.document.engagement().assessments.size(), before);
}

void TestProgressPage::aSnapshotIsTakenAndCompared()
{
    ShownProgress shown(sampleEngagement());
    const auto* table = shown.page.findChild<ComparisonTable*>();
    // At first the assessment before stands beside now.
    QVERIFY(table->topLevelItemCount() > 1);
    shown.page.pageActions().first()->trigger();
    QCOMPARE(shown.document.engagement().snapshots.size(), 1);
    QCOMPARE(shown.document.undoStack().count(), 1);
    QTRY_COMPARE(shown.choice("progress.before").findText(u"Snapshot"_s, Qt::MatchStartsWith), 1);
    QComboBox& before = shown.choice("progress.before");
    before.setCurrentIndex(1);
    QCOMPARE(table->topLevelItem(table->topLevelItemCount() - 1)->text(0),
             u"Metrics, all accounts"_s);
    before.setCurrentIndex(0);
    QCOMPARE(table->topLevelItemCount(), 0); // now with now
    QSignalSpy asked(&shown.page, &Page::snapshotsRequested);
    shown.page.pageActions().last()->trigger();
    QCOMPARE(asked.size(), 1);
}

void TestProgressPage::theAssessmentBeforeIsComparedUntilAnotherIsChosen()
{
    ShownProgress shown(sampleEngagement());
    const QComboBox& before = shown.choice("progress.before");
    for (const Matrix& matrix : shippedContent().matrices) {
        const Assessment* latest = latestOf(shown.document.engagement(), matrix.id, std::nullopt);
        QString expected;
        for (const Assessment& one : shown.document.engagement().assessments) {
            if (one.matrix == matrix.id && !one.unit && one.date < latest->date)
                expected = u"assessment:"_s + one.id.text();
        }
        viewOn(shown.document).setAssessment(latest->id);
        QTRY_COMPARE(before.currentData().toString(), expected);
        QCOMPARE(shown.choice("progress.after").currentIndex(), 0); // now
    }
    const int chosen = before.count() - 1;
    const QString label = before.itemText(chosen);
    shown.pick("progress.before", chosen);
    shown.page.pageActions().first()->trigger();
    QTRY_COMPARE(before.count(), chosen + 2);
    QCOMPARE(before.currentText(), label);
}

void TestProgressPage::theKeyboardIsOnAControlThatCanBeUsed_data()
{
    QTest::addColumn<Engagement>("engagement");
    Engagement whole = sampleEngagement();
    whole.organization.units.clear();
    QTest::newRow("units") << sampleEngagement();
    QTest::newRow("no units") << whole;
    QTest::newRow("nothing") << Engagement();
}

void TestProgressPage::theKeyboardIsOnAControlThatCanBeUsed()
{
    QFETCH(Engagement, engagement);
    ShownProgress shown(engagement);
    QVERIFY(QTest::qWaitForWindowActive(&shown.page));
    shown.page.setFocus(Qt::OtherFocusReason);
    const QWidget* focused = QApplication::focusWidget();
    QVERIFY(focused && shown.page.isAncestorOf(focused));
    QVERIFY(focused->isEnabled() && (focused->focusPolicy() & Qt::TabFocus));
}

void TestProgressPage::everythingHasANameAndAPlaceInTheTabOrder()
{
    ShownProgress shown(sampleEngagement());
    QCOMPARE(milepost::test::controlsWithoutName(shown.page).join(u'\n'), QString());
    QCOMPARE(milepost::test::controlsOutsideTheTabOrder(shown.page).join(u'\n'), QString());
    for (const char* name : kFrames)
        shown.frame(name).setShowsTable(true);
    QCOMPARE(milepost::test::controlsWithoutName(shown.page).join(u'\n'), QString());
    QCOMPARE(milepost::test::controlsOutsideTheTabOrder(shown.page).join(u'\n'), QString());
}

void TestProgressPage::manyAssessmentsAndLongNamesFit()
{
    for (const QSize size : {QSize(1190, 710), QSize(550, 310)}) {
        const ShownProgress shown(manyTimes(12, 20), size);
        QCoreApplication::processEvents();
        const QStringList found = misfits(shown.page);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
        QCOMPARE(shown.frame("progress.units").table().model()->rowCount(), 21);
        QVERIFY(shown.frame("progress.index").view().figureChart().spots().size() >= 12);
    }
}

void TestProgressPage::noChartIsCut_data()
{
    QTest::addColumn<Engagement>("engagement");
    QTest::newRow("sample") << sampleEngagement();
    QTest::newRow("long names") << longNames();
}

/// A chart has the room of its view, and the view is as high as its width makes the chart.
void TestProgressPage::noChartIsCut()
{
    QFETCH(Engagement, engagement);
    for (const QSize size : {QSize(1190, 710), QSize(550, 310)}) {
        const ShownProgress shown(engagement, size);
        QCoreApplication::processEvents();
        for (const char* name : kFrames) {
            const FigureChartView& view = shown.frame(name).view();
            QVERIFY2(view.isVisible(), name);
            QVERIFY2(view.chart()->size().height() <= view.viewport()->height() + 1, name);
            QVERIFY2(view.chart()->size().width() <= view.viewport()->width() + 1, name);
            QVERIFY2(view.height() == qCeil(view.figureChart().heightFor(view.width())), name);
        }
    }
}

void TestProgressPage::darkIsDrawnInItsOwnColours()
{
    const ShownProgress shown(sampleEngagement());
    const ChartFrame& frame = shown.frame("progress.units");
    const auto ground = [&] {
        return QImage::fromData(frame.exported(ChartFrame::Format::Png)).pixelColor(0, 0);
    };
    const QColor light = ground();
    m_theme.choose(ThemeChoice::Dark);
    QTRY_VERIFY(ground().lightness() < light.lightness());
    m_theme.choose(ThemeChoice::Light);
}

MILEPOST_TEST(TestProgressPage)
#include "test_progresspage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/goals.h"
#include "core/edits/metricvalues.h"
#include "tests/support/testclass.h"
#include "tests/ui/pages/fit.h"
#include "tests/ui/pages/pagefixture.h"
#include "tests/ui/shell/accessiblewalk.h"
#include "ui/charts/metricchartview.h"
#include "ui/models/metricgridmodel.h"
#include "ui/models/metriclistmodel.h"
#include "ui/pages/metrics/definitionbar.h"
#include "ui/pages/metrics/metriccatalogue.h"
#include "ui/pages/metrics/metricfacts.h"
#include "ui/pages/metrics/metricgrid.h"
#include "ui/pages/metrics/metricspage.h"
#include "ui/theme/windowtheme.h"
#include "ui/widgets/cellnote.h"
#include "ui/widgets/choicebar.h"
#include "ui/widgets/textlimit.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QLineSeries>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>
#include <QUndoStack>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const MetricId kNet(u"nrr"_s);
const MetricId kChurn(u"logo-churn"_s);

/// The page as on a day in November 2026, with the metric chosen.
struct ShownPage {
    explicit ShownPage(const Engagement& engagement, const MetricId& metric = kNet)
        : document(shippedContent(), engagement), page(viewOn(document, QDate(2026, 11, 27))),
          grid(*page.findChild<MetricGrid*>()), catalogue(*page.findChild<MetricCatalogue*>()),
          chart(*page.findChild<MetricChartView*>())
    {
        show(page);
        Place place;
        place.page = PageId::Metrics;
        place.metric = metric;
        page.reveal(place);
        grid.setFocus();
    }
    [[nodiscard]] int rowOf(const QDate& period) const { return grid.grid().rowOf(period); }
    [[nodiscard]] QModelIndex cell(const QDate& period, int column) const
    {
        return grid.model()->index(rowOf(period), column);
    }
    void go(const QDate& period, int column) { grid.setCurrentIndex(cell(period, column)); }
    /// Types into the current cell, editor and all, and ends with that key.
    void type(const QString& text, Qt::Key end = Qt::Key_Return)
    {
        QTest::keyClick(&grid, text.front().toLatin1());
        auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents(); // Enter is taken after the field has had it
    }
    void paste(const QString& table)
    {
        QGuiApplication::clipboard()->setText(table);
        QTest::keySequence(&grid, QKeySequence::Paste);
    }
    [[nodiscard]] const MetricValue* value(const MetricId& metric, const QDate& period,
                                           MetricGroup group = MetricGroup::All) const
    {
        for (const MetricValue& each : document.engagement().metricValues) {
            if (metricKeyOf(each) == MetricKey{metric, period, {}, group})
                return &each;
        }
        return nullptr;
    }
    [[nodiscard]] QString shown(const QDate& period, int column) const
    {
        return cell(period, column).data().toString();
    }
    [[nodiscard]] QString described(const MetricId& metric) const
    {
        const MetricListModel& list = catalogue.model();
        return list.index(list.rowOf(metric), 0).data(MetricListModel::DescriptionRole).toString();
    }
    void chooseGroup(int choice) { page.findChild<ChoiceBar*>()->button(choice)->click(); }

    EngagementDocument document;
    MetricsPage page;
    MetricGrid& grid;
    MetricCatalogue& catalogue;
    MetricChartView& chart;
};

const QDate kThird(2026, 9, 30);
const QDate kSecond(2026, 6, 30);

} // namespace

class TestMetricsPage : public QObject {
    Q_OBJECT

private:
    PrivateSettings m_settings;
    const WindowTheme m_theme{*qApp, ThemeChoice::Light};

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    /// Whatever is entered where: the periods stay where they are, and the next one is where it
    /// was.
    void enteringAValueMovesNoPeriod_data()
    {
        QTest::addColumn<QString>("metric");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("a month, from the top") << u"play-execution-rate"_s << 0 << 1;
        QTest::newRow("a month, from below") << u"play-execution-rate"_s << 3 << 0;
        QTest::newRow("a quarter, from the end") << u"nrr"_s << 5 << 0;
    }
    void enteringAValueMovesNoPeriod()
    {
        QFETCH(const QString, metric);
        QFETCH(const int, first);
        QFETCH(const int, second);
        ShownPage shown{Engagement(), MetricId(metric)};
        const QList<QDate> periods = shown.grid.grid().rows();
        QVERIFY(periods.size() >= 6);
        for (const int row : {first, second}) {
            shown.go(periods.at(row), 0);
            shown.type(u"12"_s);
            QCOMPARE(shown.grid.grid().rows(), periods);
        }
        QCOMPARE(shown.document.engagement().metricValues.size(), 2);
        // Also when the page is shown again.
        ShownPage again(shown.document.engagement(), MetricId(metric));
        for (const int row : {first, second})
            QVERIFY(again.rowOf(periods.at(row)) >= 0);
    }

    void whatCouldNotBeTakenIsToldWhenAnotherMetricIsShown()
    {
        ShownPage shown(sampleEngagement());
        QSignalSpy told(&shown.page, &Page::noticeRequested);
        shown.go(kSecond, 0);
        QTest::keyClick(&shown.grid, Qt::Key_X);
        QVERIFY(qobject_cast<QLineEdit*>(QApplication::focusWidget()));
        Place other;
        other.page = PageId::Metrics;
        other.metric = kChurn;
        shown.page.reveal(other);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY2(told.first().first().toString().contains(u"“x” was not kept."_s),
                 qPrintable(told.first().first().toString()));
    }

    void theCatalogueIsSearchedAndFiltered()
    {
        ShownPage shown(sampleEngagement());
        MetricListModel& list = shown.catalogue.model();
        const QAbstractItemModelTester tester(&list);
        QCOMPARE(list.rowCount(), shippedContent().metrics.size());
        QTest::keyClicks(&shown.catalogue.search(), u"churn"_s);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(shown.catalogue.current(), kChurn);
        shown.catalogue.search().clear();
        QComboBox& filter = shown.catalogue.filter();
        filter.setCurrentIndex(filter.findText(u"Goals"_s));
        emit filter.activated(filter.currentIndex());
        QCOMPARE(list.rowCount(), sampleEngagement().goals.size());
        filter.setCurrentIndex(filter.findText(u"Lifecycle: Growth and Tiering"_s));
        emit filter.activated(filter.currentIndex());
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(shown.catalogue.current(), MetricId(u"ropi"_s));
        // A way that leads to a metric that is not listed takes the filter away.
        Place place;
        place.metric = kNet;
        shown.page.reveal(place);
        QCOMPARE(shown.catalogue.current(), kNet);
        QCOMPARE(shown.page.currentPlace().metric, kNet);
    }

    void theListMarksGoalsValuesAndVanity()
    {
        const ShownPage shown(sampleEngagement());
        QCOMPARE(shown.described(kNet), u"Retention \u00b7 goal \u00b7 100.4% in Jun 2026, old"_s);
        QVERIFY(shown.described(MetricId(u"partner-count"_s)).contains(u"vanity"_s));
        QCOMPARE(shown.described(MetricId(u"reference-rate"_s)), u"Advocacy"_s);
    }

    void theCardSaysWhatTheMetricIs()
    {
        const ShownPage shown(sampleEngagement(), MetricId(u"ropi"_s));
        QStringList labels;
        for (const MetricFact& fact : shown.page.findChild<MetricFacts*>()->facts())
            labels.append(fact.label);
        for (const char* label : {"Definition", "Formula", "Unit", "Measured", "Category",
                                  "Partner lifecycle", "Example"})
            QVERIFY2(labels.contains(QString::fromLatin1(label)), label);
    }

    void aValueIsTypedAndTheNextKeyGoesOn()
    {
        ShownPage shown(sampleEngagement());
        const QAbstractItemModelTester tester(&shown.grid.grid());
        shown.go(kThird, 0);
        shown.type(u"101.5"_s, Qt::Key_Tab);
        QVERIFY(shown.value(kNet, kThird));
        QVERIFY(qAbs(*shown.value(kNet, kThird)->value - 1.015) < 1e-12);
        QCOMPARE(shown.grid.currentIndex(), shown.cell(kThird, 1));
        QCOMPARE(shown.shown(kThird, 0), u"101.5"_s);
        QTRY_COMPARE(shown.chart.trend().lines.first().points.last().date, kThird);
        shown.document.undo();
        QVERIFY(!shown.value(kNet, kThird));
        QCOMPARE(shown.shown(kThird, 0), QString());
        QTRY_COMPARE(shown.chart.trend().lines.first().points.last().date, kSecond);
    }

    void aValueIsComputedFromItsInputs()
    {
        ShownPage shown(Engagement(), kChurn);
        shown.go(kThird, 1);
        shown.type(u"14"_s, Qt::Key_Tab);
        shown.type(u"200"_s, Qt::Key_Tab);
        QCOMPARE(shown.shown(kThird, 0), u"7"_s);
        QVERIFY(!shown.value(kChurn, kThird)->value);
        QVERIFY(shown.cell(kThird, 0).data(Qt::ToolTipRole).toString().contains(u"computed"_s));
        // Looked at and left, it is still computed.
        shown.go(kThird, 0);
        QTest::keyClick(&shown.grid, Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(!shown.value(kChurn, kThird)->value);
        // A change of what the sample has both of changes the value too.
        ShownPage both(sampleEngagement());
        both.go(kSecond, 4);
        both.type(u"0"_s);
        QVERIFY(!both.value(kNet, kSecond)->value);
        QCOMPARE(both.shown(kSecond, 0), u"90.8"_s);
    }

    void whatCannotBeStaysOpenWithTheReasonBeside()
    {
        ShownPage shown(sampleEngagement(), MetricId(u"grr"_s));
        const Engagement before = shown.document.engagement();
        shown.go(kThird, 0);
        shown.type(u"120"_s);
        QVERIFY(shown.document.engagement() == before);
        QVERIFY(shown.grid.note().isVisible());
        QVERIFY2(shown.grid.note().text().contains(u"can only lie between"_s),
                 qPrintable(shown.grid.note().text()));
        auto* editor = shown.grid.viewport()->findChild<QLineEdit*>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), u"120"_s);
        QCOMPARE(unsavedTexts(*shown.grid.window()).size(), 1);
        QTest::keyClick(editor, Qt::Key_Escape);
        QVERIFY(unsavedTexts(*shown.grid.window()).isEmpty());
        QVERIFY(!shown.grid.note().isVisible());
        QVERIFY(shown.document.engagement() == before);
    }

    void whatDoesNotAgreeIsTakenAndMarked()
    {
        ShownPage shown(sampleEngagement(), MetricId(u"grr"_s));
        shown.go(kSecond, 0);
        shown.type(u"99"_s);
        const MetricValue* grr = shown.value(MetricId(u"grr"_s), kSecond);
        QVERIFY(qAbs(*grr->value - 0.99) < 1e-12);
        QCOMPARE(shown.grid.currentIndex(), shown.cell(kThird, 0));
        QVERIFY(shown.grid.note().isVisible());
        QVERIFY2(shown.grid.note().text().contains(u"the inputs give 90.78"_s),
                 qPrintable(shown.grid.note().text()));
        QVERIFY(!shown.cell(kSecond, 0).data(Qt::DecorationRole).isNull());
        QVERIFY(shown.cell(kSecond, 0).data(Qt::ToolTipRole).toString().contains(u"inputs give"_s));
    }

    void deleteClearsAndTheLastEntryTakesTheValueWithIt()
    {
        ShownPage shown(Engagement(), kChurn);
        shown.go(kThird, 0);
        shown.type(u"7"_s);
        QVERIFY(shown.value(kChurn, kThird));
        shown.go(kThird, 0);
        QTest::keyClick(&shown.grid, Qt::Key_Delete);
        QVERIFY(!shown.value(kChurn, kThird));
        shown.document.undo();
        QVERIFY(shown.value(kChurn, kThird));
    }

    void aComputedValueIsNotClearedWithoutAWord()
    {
        ShownPage shown(Engagement(), kChurn);
        shown.go(kThird, 1);
        shown.type(u"14"_s, Qt::Key_Tab);
        shown.type(u"200"_s);
        shown.go(kThird, 0);
        const int steps = shown.document.undoStack().count();
        QTest::keyClick(&shown.grid, Qt::Key_Delete);
        QCOMPARE(shown.document.undoStack().count(), steps);
        QVERIFY2(shown.grid.note().text().contains(u"computed from its inputs"_s),
                 qPrintable(shown.grid.note().text()));
    }

    void aBlockIsPastedFromTheCurrentCellOnInOneStep()
    {
        ShownPage shown(Engagement(), kChurn);
        shown.go(kSecond, 1);
        shown.paste(u"10\t100\t90\tCRM\n12\t\t\tCRM\n"_s);
        const MetricValue* june = shown.value(kChurn, kSecond);
        QVERIFY(june);
        QCOMPARE(shown.shown(kSecond, 0), u"10"_s);
        QCOMPARE(june->n, std::optional(90));
        QCOMPARE(june->source, u"CRM"_s);
        QVERIFY(shown.value(kChurn, kThird));
        QCOMPARE(shown.document.undoStack().count(), 1);
        shown.document.undo();
        QVERIFY(shown.document.engagement().metricValues.isEmpty());
    }

    void aTableWithNamesAndDatesFindsItsPlace()
    {
        ShownPage shown(Engagement(), kChurn);
        shown.go(kThird, 3);
        shown.paste(u"Period\tStart customers\tLost customers\nQ1 2024\t100\t5\n"
                    "Jun 2026\t200\t14\n"_s);
        QVERIFY(shown.value(kChurn, QDate(2024, 3, 31)));
        QCOMPARE(shown.shown(QDate(2024, 3, 31), 0), u"5"_s);
        QCOMPARE(shown.shown(kSecond, 0), u"7"_s);
    }

    void aBadCellIsNamedAndNothingChanges_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("said");
        QTest::newRow("no number") << u"1\t2\nx\t4"_s << u"Row 2, column 1 "_s;
        QTest::newRow("impossible") << u"1\t-2"_s << u"cannot be below 0"_s;
        QTest::newRow("too wide") << u"1\t2\t3\tCRM\t9"_s << u"lies beyond the grid"_s;
        QTest::newRow("too long") << u"1\n2\n3\n4\n5\n6\n7"_s << u"Row 3, column 1"_s;
        QTest::newRow("unknown column")
            << u"Lost customers\tWeather\n1\t2"_s << u"“Weather”, which is no column"_s;
    }
    void aBadCellIsNamedAndNothingChanges()
    {
        QFETCH(QString, table);
        QFETCH(QString, said);
        ShownPage shown(Engagement(), kChurn);
        shown.go(kSecond, 1);
        shown.paste(table);
        QVERIFY(shown.document.engagement().metricValues.isEmpty());
        QVERIFY(shown.grid.note().isVisible());
        QVERIFY2(shown.grid.note().text().contains(said), qPrintable(shown.grid.note().text()));
    }

    void whatIsCopiedIsPastedUnchanged()
    {
        ShownPage shown(sampleEngagement());
        const Engagement before = shown.document.engagement();
        shown.grid.selectAll();
        QTest::keySequence(&shown.grid, QKeySequence::Copy);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY(copied.contains(u"18020000"_s));
        shown.go(QDate(2025, 3, 31), 0);
        shown.paste(copied);
        const MetricValue* june = shown.value(kNet, kSecond);
        QVERIFY(qAbs(*june->value - 1.0040510543840178) < 1e-9);
        QCOMPARE(june->n, before.metricValues.at(15).n);
    }

    void numbersAreThoseOfTheWindowsLanguage()
    {
        QLocale::setDefault(QLocale(u"de_DE"_s));
        ShownPage shown(Engagement(), kNet);
        shown.go(kThird, 0);
        shown.type(u"104,5"_s);
        QVERIFY(shown.value(kNet, kThird));
        QVERIFY(qAbs(*shown.value(kNet, kThird)->value - 1.045) < 1e-12);
    }

    void aFurtherPeriodIsAddedByItsName()
    {
        ShownPage shown(sampleEngagement());
        QLineEdit* field = nullptr;
        for (auto* each : shown.page.findChildren<QLineEdit*>()) {
            if (each->accessibleName() == u"Add a period"_s)
                field = each;
        }
        QVERIFY(field);
        const QSignalSpy said(&shown.page, &Page::noticeRequested);
        QTest::keyClicks(field, u"some day"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(said.count(), 1);
        QCOMPARE(field->text(), u"some day"_s);
        field->setText(u"Q4 2024"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.rowOf(QDate(2024, 12, 31)), 0);
        QCOMPARE(shown.grid.currentIndex(), shown.cell(QDate(2024, 12, 31), 0));
        QVERIFY(shown.rowOf(kThird) > 0);
    }

    void groupsStandSideBySide()
    {
        ShownPage shown(sampleEngagement());
        shown.chooseGroup(3);
        QCOMPARE(shown.grid.model()->columnCount(), 6);
        QCOMPARE(shown.chart.trend().lines.size(), 3);
        shown.go(kThird, 2);
        shown.type(u"105"_s);
        QVERIFY(shown.value(kNet, kThird, MetricGroup::Partner));
        QVERIFY(!shown.value(kNet, kThird));
    }

    void theDefinitionIsKeptWithTheValues()
    {
        ShownPage shown(sampleEngagement());
        auto* bar = shown.page.findChild<DefinitionBar*>();
        QVERIFY(bar->isVisible());
        shown.go(kSecond, 0);
        const QList<QComboBox*> lists = bar->findChildren<QComboBox*>();
        lists.at(0)->setCurrentIndex(2);
        emit lists.at(0)->activated(2);
        QCOMPARE(shown.value(kNet, kSecond)->definition.basis,
                 std::optional(MetricBasis::Trailing));
        QLineEdit* cohort = bar->findChildren<QLineEdit*>().at(0);
        cohort->setText(u"2025-06-30"_s);
        QTest::keyClick(cohort, Qt::Key_Return);
        QCOMPARE(shown.value(kNet, kSecond)->definition.cohortDate, QDate(2025, 6, 30));
        // It is another line now, and the page says why.
        QTRY_COMPARE(shown.chart.trend().lines.size(), 2);
        QVERIFY(shown.chart.trend().remarks.first().contains(u"over the trailing year"_s));
        // Counted alike for all periods it is one line again.
        bar->findChild<QPushButton*>()->click();
        QTRY_COMPARE(shown.chart.trend().lines.size(), 1);
        QCOMPARE(shown.value(kNet, QDate(2026, 3, 31))->definition.cohortDate, QDate(2025, 3, 31));
        // And a new value goes on with it.
        shown.go(kThird, 0);
        shown.type(u"101"_s);
        QCOMPARE(shown.value(kNet, kThird)->definition.cohortDate, QDate(2025, 9, 30));
        QTRY_COMPARE(shown.chart.trend().lines.size(), 1);
    }

    void onlyRetentionAndItsRelativesHaveADefinition()
    {
        const ShownPage shown(sampleEngagement(), MetricId(u"psat"_s));
        QVERIFY(!shown.page.findChild<DefinitionBar*>()->isVisible());
    }

    void theChartHasTargetBaselineAndWords()
    {
        const ShownPage shown(sampleEngagement());
        QVERIFY(shown.chart.trend().target);
        QVERIFY(shown.chart.trend().baseline);
        QStringList names;
        for (const QAbstractSeries* series : shown.chart.chart()->series())
            names.append(series->name());
        QVERIFY(names.contains(u"Target 103% by 30 Jun 2027"_s));
        QVERIFY2(shown.chart.accessibleDescription().contains(u"100.4% on 30 Jun 2026"_s),
                 qPrintable(shown.chart.accessibleDescription()));
    }

    void theKeysGoThroughThePointsOfTheChart()
    {
        ShownPage shown(sampleEngagement());
        shown.chart.setFocus();
        QTRY_VERIFY(shown.chart.hasFocus());
        QCOMPARE(shown.chart.currentPoint(), 5);
        QTest::keyClick(&shown.chart, Qt::Key_Left);
        QVERIFY2(shown.chart.accessibleDescription().startsWith(u"99.8% on 31 Mar 2026"_s),
                 qPrintable(shown.chart.accessibleDescription()));
        QTest::keyClick(&shown.chart, Qt::Key_Home);
        QCOMPARE(shown.chart.currentPoint(), 0);
    }

    void anEmptyEngagementSaysWhatToDo()
    {
        const ShownPage shown{Engagement()};
        QVERIFY(!shown.chart.isVisible());
        QStringList words;
        for (const QLabel* label : shown.page.findChildren<QLabel*>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        QVERIFY(words.join(u' ').contains(u"Type the first one into the grid"_s));
        QCOMPARE(shown.grid.model()->rowCount(), 6);
        QVERIFY(shown.grid.currentIndex().isValid());
    }

    void everythingHasAName()
    {
        ShownPage shown(sampleEngagement());
        const QStringList nameless = milepost::test::controlsWithoutName(shown.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u'\n')));
    }
};

MILEPOST_TEST(TestMetricsPage)
#include "test_metricspage.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/metricdefinitions.h"
#include "core/metrics/metriclines.h"
#include "core/metrics/metricperiods.h"
#include "tests/core/metrics/worked.h"
#include "tests/support/testclass.h"

#include <QLocale>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MetricValue retentionOn(const QDate& end, double value)
{
    MetricValue made;
    made.metric = MetricId(u"nrr"_s);
    made.periodEnd = end;
    made.value = value;
    return made;
}

MetricValue countedFrom(const QDate& end, const QDate& cohort)
{
    MetricValue made = retentionOn(end, 1);
    made.definition.cohortDate = cohort;
    return made;
}

} // namespace

/// Values over time: which belong to one line, how old they are, and which periods are missing.
class TestMetricSeries : public QObject {
    Q_OBJECT

private:
    const Content m_content = worked::shippedContent();

    [[nodiscard]] Metric withCadence(const QString& cadence) const
    {
        Metric metric = *m_content.findMetric(MetricId(u"nrr"_s));
        metric.cadence = cadence;
        return metric;
    }

private slots:
    void everyCadenceOfTheCatalogueIsKnown()
    {
        for (const Metric& metric : m_content.metrics)
            QVERIFY2(rhythmOf(metric), qPrintable(metric.cadence));
        QVERIFY(!rhythmOf(withCadence(u"now and then"_s)));
    }

    void thePeriodAfter_data()
    {
        QTest::addColumn<QString>("cadence");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("next");
        QTest::newRow("last day stays last")
            << u"quarterly, rolling 12 months"_s << QDate(2026, 6, 30) << QDate(2026, 9, 30);
        QTest::newRow("into a longer month")
            << u"quarterly"_s << QDate(2026, 9, 30) << QDate(2026, 12, 31);
        QTest::newRow("out of February")
            << u"monthly"_s << QDate(2026, 2, 28) << QDate(2026, 3, 31);
        QTest::newRow("middle of a month")
            << u"monthly by start cohort"_s << QDate(2026, 1, 15) << QDate(2026, 2, 15);
        QTest::newRow("week") << u"weekly"_s << QDate(2026, 12, 27) << QDate(2027, 1, 3);
        QTest::newRow("half-year") << u"half-yearly"_s << QDate(2026, 6, 30) << QDate(2026, 12, 31);
        QTest::newRow("year") << u"yearly, with quarterly update"_s << QDate(2024, 2, 29)
                              << QDate(2025, 2, 28);
    }
    void thePeriodAfter()
    {
        QFETCH(QString, cadence);
        QFETCH(QDate, end);
        QFETCH(QDate, next);
        QCOMPARE(nextPeriodEnd(*rhythmOf(withCadence(cadence)), end), next);
    }

    void aValueIsStaleOnceAWholeFurtherPeriodHasEnded_data()
    {
        QTest::addColumn<QDate>("asOf");
        QTest::addColumn<qint64>("days");
        QTest::addColumn<bool>("stale");
        QTest::newRow("at its end") << QDate(2026, 6, 30) << qint64(0) << false;
        QTest::newRow("before its end") << QDate(2026, 6, 1) << qint64(0) << false;
        QTest::newRow("the last day of the next") << QDate(2026, 9, 30) << qint64(92) << false;
        QTest::newRow("the day after") << QDate(2026, 10, 1) << qint64(93) << true;
    }
    void aValueIsStaleOnceAWholeFurtherPeriodHasEnded()
    {
        QFETCH(QDate, asOf);
        QFETCH(qint64, days);
        QFETCH(bool, stale);
        const QList<MetricValue> values{retentionOn({2026, 6, 30}, 1.02),
                                        retentionOn({2026, 3, 31}, 1.01)};
        const auto found =
            freshnessOf(withCadence(u"quarterly"_s), values, {}, MetricGroup::All, asOf);
        QVERIFY(found);
        QCOMPARE(found->latest, QDate(2026, 6, 30));
        QCOMPARE(found->days, days);
        QCOMPARE(found->stale, stale);
        QVERIFY(!freshnessOf(withCadence(u"quarterly"_s), values, {}, MetricGroup::Partner, asOf));
        QVERIFY(!freshnessOf(withCadence(u"quarterly"_s), values, UnitId(u"dach"_s),
                             MetricGroup::All, asOf));
    }

    void periodsThatEndedSinceAreOffered()
    {
        const QList<QDate> there{QDate(2026, 3, 31), QDate(2025, 12, 31), QDate(2025, 3, 31)};
        const QList<QDate> expected{QDate(2025, 3, 31),  QDate(2025, 6, 30), QDate(2025, 9, 30),
                                    QDate(2025, 12, 31), QDate(2026, 3, 31), QDate(2026, 6, 30),
                                    QDate(2026, 9, 30)};
        QCOMPARE(periodsToEnter(withCadence(u"quarterly"_s), there, QDate(2026, 11, 27)), expected);
        // Between days that lie less than a whole period apart there is none.
        const QList<QDate> near{QDate(2026, 1, 15), QDate(2026, 2, 28)};
        QCOMPARE(periodsToEnter(withCadence(u"monthly"_s), near, QDate(2026, 3, 1)).mid(4), near);
        // A fiscal year of one's own is kept.
        const QList<QDate> fiscal =
            periodsToEnter(withCadence(u"quarterly"_s), {QDate(2026, 1, 31)}, QDate(2026, 5, 2));
        QCOMPARE(fiscal.last(), QDate(2026, 4, 30));
        QCOMPARE(fiscal.first(), QDate(2025, 1, 31));
    }

    void withoutValuesTheLastPeriodsOfTheCalendarAreOffered_data()
    {
        QTest::addColumn<QString>("cadence");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        QTest::newRow("month") << u"monthly"_s << QDate(2026, 5, 31) << QDate(2026, 10, 31);
        QTest::newRow("quarter") << u"quarterly"_s << QDate(2025, 6, 30) << QDate(2026, 9, 30);
        QTest::newRow("year") << u"yearly"_s << QDate(2020, 12, 31) << QDate(2025, 12, 31);
        QTest::newRow("week") << u"weekly"_s << QDate(2026, 10, 18) << QDate(2026, 11, 22);
        QTest::newRow("unknown") << u"at times"_s << QDate(2025, 6, 30) << QDate(2026, 9, 30);
    }
    void withoutValuesTheLastPeriodsOfTheCalendarAreOffered()
    {
        QFETCH(QString, cadence);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const QList<QDate> periods = periodsToEnter(withCadence(cadence), {}, QDate(2026, 11, 27));
        QCOMPARE(periods.size(), 6);
        QCOMPARE(periods.first(), first);
        QCOMPARE(periods.last(), last);
    }

    void periodsAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("end");
        const QDate june(2026, 6, 30);
        for (const char* text : {"2026-06-30", "30/06/2026", "30 Jun 2026", "Jun 2026", "June 2026",
                                 "2026-06", "Q2 2026", "2026 Q2", "2026-Q2", "q2/2026"})
            QTest::newRow(text) << QString::fromLatin1(text) << june;
        QTest::newRow("year") << u"2025"_s << QDate(2025, 12, 31);
        for (const char* text :
             {"", "Q5 2026", "Q2", "2026 Q2 2026", "2026-13", "soon", "12", "9999-01-01"})
            QTest::addRow("no period: %s", text) << QString::fromLatin1(text) << QDate();
    }
    void periodsAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QFETCH(QDate, end);
        QCOMPARE(periodEndFromText(text, QLocale(u"en_GB"_s)), end);
    }

    void valuesAreCountedAlike_data()
    {
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("second");
        QTest::addColumn<bool>("alike");
        // Of 31 Mar and 30 Jun 2026.
        QTest::newRow("nothing stated") << QDate() << QDate() << true;
        QTest::newRow("same customers") << QDate(2025, 1, 1) << QDate(2025, 1, 1) << true;
        QTest::newRow("a year before each") << QDate(2025, 3, 31) << QDate(2025, 6, 30) << true;
        QTest::newRow("other distance") << QDate(2025, 3, 31) << QDate(2025, 3, 30) << false;
        QTest::newRow("one of them") << QDate(2025, 3, 31) << QDate() << false;
    }
    void valuesAreCountedAlike()
    {
        QFETCH(QDate, first);
        QFETCH(QDate, second);
        QFETCH(bool, alike);
        const MetricValue one = countedFrom({2026, 3, 31}, first);
        const MetricValue other = countedFrom({2026, 6, 30}, second);
        QCOMPARE(areCountedAlike(one, other), alike);
        QCOMPARE(areCountedAlike(other, one), alike);
    }

    void eachPartOfTheDefinitionTellsValuesApart()
    {
        const MetricValue plain = retentionOn({2026, 3, 31}, 1);
        for (const auto& change : std::initializer_list<void (*)(MetricDefinition&)>{
                 [](MetricDefinition& d) { d.basis = MetricBasis::Trailing; },
                 [](MetricDefinition& d) { d.usage = MetricUsage::Out; },
                 [](MetricDefinition& d) { d.smallestCustomer = 5000; }}) {
            MetricValue other = retentionOn({2026, 6, 30}, 1);
            change(other.definition);
            QVERIFY(!areCountedAlike(plain, other));
        }
    }

    void noLineJoinsValuesThatAreCountedOtherwise()
    {
        Engagement engagement;
        for (int quarter = 0; quarter < 5; ++quarter) {
            MetricValue value = retentionOn(QDate(2025, 3, 31).addMonths(3 * quarter), 1);
            if (quarter == 2 || quarter == 3)
                value.definition.usage = MetricUsage::In;
            engagement.metricValues.prepend(value);
        }
        engagement.metricValues.append(retentionOn({2026, 6, 30}, -2)); // cannot be
        MetricValue other = retentionOn({2025, 3, 31}, 1);
        other.group = MetricGroup::Partner;
        engagement.metricValues.append(other);
        const QList<MetricLine> lines =
            metricLines(m_content, engagement, MetricId(u"nrr"_s), {}, MetricGroup::All);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).size(), 2);
        QCOMPARE(lines.at(1).size(), 2);
        QCOMPARE(lines.at(2).size(), 1);
        QCOMPARE(lines.at(0).first().value->periodEnd, QDate(2025, 3, 31));
    }

    void aNewValueIsCountedLikeItsNeighbour()
    {
        MetricValue before = countedFrom({2026, 3, 31}, {2025, 3, 31});
        before.definition.basis = MetricBasis::Trailing;
        MetricValue added = retentionOn({2026, 6, 30}, 1);
        MetricDefinition expected = before.definition;
        expected.cohortDate = QDate(2025, 6, 30);
        QVERIFY(inheritedDefinition({before}, added) == expected);
        before.definition.basis = MetricBasis::Point;
        QVERIFY(inheritedDefinition({before}, added) == before.definition);
        added.group = MetricGroup::Partner;
        QVERIFY(inheritedDefinition({before}, added) == MetricDefinition());
    }

    void aGoalIsHeldAgainstWhatIsCountedLikeIt()
    {
        MetricValue value = retentionOn({2026, 6, 30}, 1);
        Goal goal;
        goal.definition.usage = MetricUsage::Out;
        QVERIFY(countsLike(goal, value));
        value.definition.usage = MetricUsage::In;
        QVERIFY(!countsLike(goal, value));
        QVERIFY(countsLike(Goal(), value));
    }
};

MILEPOST_TEST(TestMetricSeries)
#include "test_metricseries.moc"

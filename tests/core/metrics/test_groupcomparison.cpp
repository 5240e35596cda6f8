// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/metrics/groupcomparison.h"
#include "core/metrics/formulas.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

Content shipped()
{
    const Result<Content> content = readContent(shippedContentSources());
    if (!content)
        qFatal("%s", qPrintable(content.error().toLine()));
    return *content;
}

MetricValue valueOf(const QString& metric, MetricGroup group, double value, std::optional<int> n,
                    const QDate& period = QDate(2026, 6, 30))
{
    MetricValue result;
    result.metric = MetricId(metric);
    result.group = group;
    result.value = value;
    result.n = n;
    result.periodEnd = period;
    return result;
}

MetricInputs inputsOf(const QJsonObject& json)
{
    MetricInputs inputs;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isDouble())
            inputs.insert(it.key(), it->toDouble());
    }
    return inputs;
}

} // namespace

class TestGroupComparison : public QObject {
    Q_OBJECT

private slots:
    void rangeOfTwoSharesAgreesWithTheWorkedExample();
    void smallGroupsAreHiddenAndMarked_data();
    void smallGroupsAreHiddenAndMarked();
    void comparesTheLatestPeriodOfBothGroups();
    void incompleteDataMakeTheComparisonProvisional();
    void metricsNotMeantForComparisonAreHidden();
    void formulasReproduceTheCatalogue_data();
    void formulasReproduceTheCatalogue();
    void formulasWithoutAFiniteValueGiveNothing();
    void sensitivityNamesTheStrongestInputsFirst();

private:
    const Content m_content = shipped();
};

// Domain section 3.1: 92 of 100 against 168 of 200.
void TestGroupComparison::rangeOfTwoSharesAgreesWithTheWorkedExample()
{
    const DifferenceRange range = newcombeRange(0.92, 100, 0.84, 200);
    QVERIFY(std::abs(range.low - -0.0028) < 5e-5);
    QVERIFY(std::abs(range.high - 0.1491) < 5e-5);
    QVERIFY(range.includesZero());
}

void TestGroupComparison::smallGroupsAreHiddenAndMarked_data()
{
    QTest::addColumn<int>("n");
    QTest::addColumn<bool>("shown");
    QTest::addColumn<bool>("small");
    QTest::newRow("nine accounts") << 9 << false << false;
    QTest::newRow("ten accounts") << 10 << true << true;
    QTest::newRow("twenty-nine accounts") << 29 << true << true;
    QTest::newRow("thirty accounts") << 30 << true << false;
}

void TestGroupComparison::smallGroupsAreHiddenAndMarked()
{
    QFETCH(int, n);
    QFETCH(bool, shown);
    QFETCH(bool, small);
    const QList<MetricValue> values{valueOf(u"renewal-rate-logo"_s, MetricGroup::Partner, 0.9, n),
                                    valueOf(u"renewal-rate-logo"_s, MetricGroup::Other, 0.8, 400)};
    const auto comparisons = groupComparisons(m_content.comparisonRules, m_content.metrics, values);
    QCOMPARE(comparisons.size(), 1);
    QCOMPARE(comparisons.first().difference.has_value(), shown);
    QCOMPARE(comparisons.first().hidden.isEmpty(), shown);
    QCOMPARE(comparisons.first().smallGroup, small);
}

void TestGroupComparison::comparesTheLatestPeriodOfBothGroups()
{
    const QDate before(2026, 3, 31);
    const QList<MetricValue> values{valueOf(u"nrr"_s, MetricGroup::Partner, 1.0, 50, before),
                                    valueOf(u"nrr"_s, MetricGroup::Other, 0.9, 50, before),
                                    valueOf(u"nrr"_s, MetricGroup::Partner, 1.2, 50)};
    const auto comparisons = groupComparisons(m_content.comparisonRules, m_content.metrics, values);
    QCOMPARE(comparisons.size(), 1);
    QCOMPARE(comparisons.first().partner->periodEnd, before);
    QVERIFY(!comparisons.first().range); // a money ratio needs account data
}

void TestGroupComparison::incompleteDataMakeTheComparisonProvisional()
{
    QList<MetricValue> values{valueOf(u"renewal-rate-logo"_s, MetricGroup::Partner, 0.9, 50),
                              valueOf(u"renewal-rate-logo"_s, MetricGroup::Other, 0.8, 50),
                              valueOf(u"data-completeness"_s, MetricGroup::All, 0.89, {})};
    QVERIFY(
        groupComparisons(m_content.comparisonRules, m_content.metrics, values).first().provisional);
    values.last().value = 0.9;
    QVERIFY(!groupComparisons(m_content.comparisonRules, m_content.metrics, values)
                 .first()
                 .provisional);
}

void TestGroupComparison::metricsNotMeantForComparisonAreHidden()
{
    const QList<MetricValue> values{valueOf(u"cac"_s, MetricGroup::Partner, 60000, 50),
                                    valueOf(u"cac"_s, MetricGroup::Other, 80000, 50)};
    const auto comparisons = groupComparisons(m_content.comparisonRules, m_content.metrics, values);
    QCOMPARE(comparisons.size(), 1);
    QVERIFY(!comparisons.first().difference);
    QVERIFY(!comparisons.first().hidden.isEmpty());
}

void TestGroupComparison::formulasReproduceTheCatalogue_data()
{
    QTest::addColumn<QString>("metric");
    for (const char* metric : {"clv-simple", "clv-nrr", "cac", "ltv-cac", "ropi"})
        QTest::newRow(metric) << QString::fromLatin1(metric);
}

void TestGroupComparison::formulasReproduceTheCatalogue()
{
    QFETCH(QString, metric);
    const Metric* known = m_content.findMetric(MetricId(metric));
    QVERIFY(known);
    const auto value = valueByFormula(known->id, inputsOf(known->exampleInputs));
    QVERIFY(value);
    QVERIFY2(std::abs(*value - known->exampleResult) < 0.01, qPrintable(QString::number(*value)));
}

void TestGroupComparison::formulasWithoutAFiniteValueGiveNothing()
{
    const MetricId simple(u"clv-simple"_s);
    const MetricInputs noChurn{
        {u"annualRevenue"_s, 1.0}, {u"grossMargin"_s, 0.5}, {u"annualChurn"_s, 0.0}};
    QVERIFY(!valueByFormula(simple, noChurn));
    const MetricInputs endless{
        {u"annualMargin"_s, 1.0}, {u"nrr"_s, 1.2}, {u"discountRate"_s, 0.1}, {u"years"_s, 11.0}};
    QVERIFY(!valueByFormula(MetricId(u"clv-nrr"_s), endless));
    QVERIFY(!valueByFormula(simple, {}));
}

void TestGroupComparison::sensitivityNamesTheStrongestInputsFirst()
{
    const MetricInputs inputs{{u"annualMargin"_s, 18000.0},
                              {u"nrr"_s, 1.05},
                              {u"discountRate"_s, 0.1},
                              {u"years"_s, 5.0}};
    const auto list = sensitivities(MetricId(u"clv-nrr"_s), inputs, 2);
    QCOMPARE(list.size(), 2);
    QCOMPARE(list[0].input, u"nrr"_s);
    QCOMPARE(list[1].input, u"annualMargin"_s);
    QVERIFY(list[0].high - list[0].low > list[1].high - list[1].low);
}

MILEPOST_TEST(TestGroupComparison)
#include "test_groupcomparison.moc"

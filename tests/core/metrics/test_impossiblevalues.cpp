// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/groupcomparison.h"
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/possibleranges.h"
#include "tests/core/metrics/worked.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MetricValue recorded(const QString& metric, std::optional<double> value,
                     MetricGroup group = MetricGroup::All)
{
    MetricValue result;
    result.metric = MetricId(metric);
    result.periodEnd = QDate(2026, 6, 30);
    result.group = group;
    result.value = value;
    result.n = 100;
    return result;
}

} // namespace

class TestImpossibleValues : public QObject {
    Q_OBJECT

private slots:
    void workedExamplesArePossible_data();
    void workedExamplesArePossible();
    void everyInputOfTheCatalogueHasAUnit();
    void valuesOutsideTheirRangeAreImpossible_data();
    void valuesOutsideTheirRangeAreImpossible();
    void lifetimeValueWithoutAFiniteResultIsImpossible_data();
    void lifetimeValueWithoutAFiniteResultIsImpossible();
    void inputsThatGiveAnImpossibleValueAreImpossible();
    void grossRetentionAboveNetIsImpossibleForTheSameAccounts_data();
    void grossRetentionAboveNetIsImpossibleForTheSameAccounts();
    void goalsKnowTheirRangeToo_data();
    void goalsKnowTheirRangeToo();
    void figuresThatCannotBeAreNamedWithTheirPlace();
    void impossibleValuesAreNotCompared();
    void impossibleCompletenessMarksNothing();

private:
    [[nodiscard]] QString reasonFor(const MetricValue& value) const
    {
        return impossibility(*m_content.findMetric(value.metric), value).toEnglish();
    }

    const Content m_content = worked::shippedContent();
};

void TestImpossibleValues::workedExamplesArePossible_data()
{
    QTest::addColumn<QString>("metric");
    for (const Metric& metric : m_content.metrics)
        QTest::newRow(qPrintable(metric.id.text())) << metric.id.text();
}

void TestImpossibleValues::workedExamplesArePossible()
{
    QFETCH(QString, metric);
    const Metric* known = m_content.findMetric(MetricId(metric));
    MetricValue value = recorded(metric, known->exampleResult);
    for (auto it = known->exampleInputs.begin(); it != known->exampleInputs.end(); ++it) {
        if (it->isDouble()) {
            value.inputs.insert(it.key(), it->toDouble());
        } else {
            QList<double> numbers;
            for (const QJsonValue& number : it->toArray())
                numbers.append(number.toDouble());
            value.inputs.insert(it.key(), numbers);
        }
    }
    QCOMPARE(reasonFor(value), QString());
    value.value.reset();
    QCOMPARE(reasonFor(value), QString());
    QVERIFY(figureOf(value).computed);
}

void TestImpossibleValues::everyInputOfTheCatalogueHasAUnit()
{
    for (const Metric& metric : m_content.metrics) {
        for (const QString& input : metric.inputs)
            QVERIFY2(inputFacts(input), qPrintable(metric.id.text() + u' ' + input));
    }
    QVERIFY(!inputFacts(u"lucky number"_s));
}

void TestImpossibleValues::valuesOutsideTheirRangeAreImpossible_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("reason");
    QTest::newRow("churn of 150 %")
        << u"logo-churn"_s << 1.5 << u"The value is 150%, but can only lie between 0% and 100%."_s;
    QTest::newRow("churn below zero")
        << u"logo-churn"_s << -0.05
        << u"The value is \u22125%, but can only lie between 0% and 100%."_s;
    QTest::newRow("gross retention of 120 %")
        << u"grr"_s << 1.2 << u"The value is 120%, but can only lie between 0% and 100%."_s;
    QTest::newRow("gross retention of 100 %") << u"grr"_s << 1.0 << QString();
    QTest::newRow("net retention of 250 %") << u"nrr"_s << 2.5 << QString();
    QTest::newRow("net retention below zero")
        << u"nrr"_s << -0.1 << u"The value is \u221210%, but cannot be below 0%."_s;
    QTest::newRow("renewal of 101 %")
        << u"renewal-rate-logo"_s << 1.01
        << u"The value is 101%, but can only lie between 0% and 100%."_s;
    QTest::newRow("forecast accuracy below zero")
        << u"renewal-forecast-accuracy"_s << -2.0 << QString();
    QTest::newRow("forecast accuracy above one")
        << u"renewal-forecast-accuracy"_s << 1.1
        << u"The value is 110%, but cannot be above 100%."_s;
    QTest::newRow("promoter score at its end") << u"nps"_s << -100.0 << QString();
    QTest::newRow("promoter score beyond its end")
        << u"nps"_s << 101.0 << u"The value is 101, but can only lie between \u2212100 and 100."_s;
    QTest::newRow("answers below one")
        << u"handover-csat"_s << 0.9 << u"The value is 0.9, but can only lie between 1 and 5."_s;
    QTest::newRow("duration below zero")
        << u"time-to-value"_s << -1.0 << u"The value is \u22121, but cannot be below 0."_s;
    QTest::newRow("a loss on partners") << u"ropi"_s << -1.2 << QString();
    QTest::newRow("a loss on customers") << u"clv-cohort"_s << -500.0 << QString();
}

void TestImpossibleValues::valuesOutsideTheirRangeAreImpossible()
{
    QFETCH(QString, metric);
    QFETCH(double, value);
    QTEST(reasonFor(recorded(metric, value)), "reason");
}

void TestImpossibleValues::lifetimeValueWithoutAFiniteResultIsImpossible_data()
{
    QTest::addColumn<double>("churn");
    QTest::addColumn<bool>("possible");
    QTest::newRow("churn of zero") << 0.0 << false;
    QTest::newRow("churn below zero") << -0.05 << false;
    QTest::newRow("churn of one half") << 0.5 << true;
    QTest::newRow("churn above one") << 1.5 << false;
}

void TestImpossibleValues::lifetimeValueWithoutAFiniteResultIsImpossible()
{
    QFETCH(double, churn);
    MetricValue value = recorded(u"clv-simple"_s, 999999);
    value.inputs = {
        {u"annualRevenue"_s, 24000.0}, {u"grossMargin"_s, 0.75}, {u"annualChurn"_s, churn}};
    QTEST(reasonFor(value).isEmpty(), "possible");
    value.value.reset();
    QTEST(reasonFor(value).isEmpty(), "possible");
}

void TestImpossibleValues::inputsThatGiveAnImpossibleValueAreImpossible()
{
    MetricValue value = recorded(u"renewal-rate-logo"_s, {});
    value.inputs = {{u"renewedCustomers"_s, 45.0}, {u"dueCustomers"_s, 40.0}};
    QCOMPARE(reasonFor(value), u"The value is 112.5%, but can only lie between 0% and 100%."_s);
    value = recorded(u"time-to-value"_s, {});
    value.inputs = {{u"eventDays"_s, QList<double>{12, -3}}};
    QCOMPARE(reasonFor(value),
             u"The input \u201cevent days\u201d is \u22123, but cannot be below 0."_s);
}

void TestImpossibleValues::grossRetentionAboveNetIsImpossibleForTheSameAccounts_data()
{
    QTest::addColumn<MetricValue>("net");
    QTest::addColumn<bool>("possible");
    MetricValue net = recorded(u"nrr"_s, 0.9);
    QTest::newRow("the same accounts") << net << false;
    net.value = 0.95;
    QTest::newRow("as high as gross") << net << true;
    net.value = 0.9;
    net.periodEnd = net.periodEnd.addMonths(3);
    QTest::newRow("another period") << net << true;
    net = recorded(u"nrr"_s, 0.9, MetricGroup::Partner);
    QTest::newRow("another group") << net << true;
    net = recorded(u"nrr"_s, 0.9);
    net.unit = UnitId(u"north"_s);
    QTest::newRow("another unit") << net << true;
}

void TestImpossibleValues::grossRetentionAboveNetIsImpossibleForTheSameAccounts()
{
    QFETCH(MetricValue, net);
    QFETCH(bool, possible);
    const QList<Message> reasons =
        impossibilities(m_content.metrics, {net, recorded(u"grr"_s, 0.95)});
    QCOMPARE(reasons[0].isEmpty(), possible);
    QCOMPARE(reasons[1].isEmpty(), possible);
}

void TestImpossibleValues::goalsKnowTheirRangeToo_data()
{
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("target");
    QTest::addColumn<QString>("reason");
    QTest::newRow("possible") << 0.08 << 0.04 << QString();
    QTest::newRow("baseline") << 8.0 << 0.04
                              << u"The baseline is 800%, but can only lie between 0% and 100%."_s;
    QTest::newRow("target") << 0.08 << -0.04
                            << u"The target is \u22124%, but can only lie between 0% and 100%."_s;
}

void TestImpossibleValues::goalsKnowTheirRangeToo()
{
    QFETCH(double, baseline);
    QFETCH(double, target);
    Goal goal;
    goal.metric = MetricId(u"logo-churn"_s);
    goal.baseline = baseline;
    goal.target = target;
    QTEST(impossibility(*m_content.findMetric(goal.metric), goal).toEnglish(), "reason");
}

void TestImpossibleValues::figuresThatCannotBeAreNamedWithTheirPlace()
{
    Engagement engagement;
    Goal goal;
    goal.metric = MetricId(u"nps"_s);
    goal.target = 300;
    engagement.goals = {goal};
    engagement.metricValues = {recorded(u"grr"_s, 0.9), recorded(u"logo-churn"_s, 1.5)};
    const QList<Error> found = impossibleFigures(m_content, engagement);
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].where, u"/goals/0"_s);
    QCOMPARE(found[1].where, u"/metrics/1"_s);
    QVERIFY(found[1].toLine().contains(u"Logo churn: The value is 150%"_s));
}

void TestImpossibleValues::impossibleValuesAreNotCompared()
{
    const QList<MetricValue> values{recorded(u"logo-churn"_s, 1.5, MetricGroup::Partner),
                                    recorded(u"logo-churn"_s, 0.1, MetricGroup::Other)};
    const auto comparisons = groupComparisons(m_content.comparisonRules, m_content.metrics, values);
    QCOMPARE(comparisons.size(), 1);
    QVERIFY(!comparisons.first().difference);
    QVERIFY(comparisons.first().hidden.toEnglish().contains(u"150%"_s));
}

void TestImpossibleValues::impossibleCompletenessMarksNothing()
{
    const QList<MetricValue> values{recorded(u"logo-churn"_s, 0.2, MetricGroup::Partner),
                                    recorded(u"logo-churn"_s, 0.1, MetricGroup::Other),
                                    recorded(u"data-completeness"_s, -1)};
    QVERIFY(!groupComparisons(m_content.comparisonRules, m_content.metrics, values)
                 .first()
                 .provisional);
}

MILEPOST_TEST(TestImpossibleValues)
#include "test_impossiblevalues.moc"

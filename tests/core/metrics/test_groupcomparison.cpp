// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/groupcomparison.h"
#include "tests/core/metrics/worked.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

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

} // namespace

class TestGroupComparison : public QObject {
    Q_OBJECT

private slots:
    void smallGroupsAreHiddenAndMarked_data();
    void smallGroupsAreHiddenAndMarked();
    void comparesTheLatestPeriodOfBothGroups();
    void incompleteDataMakeTheComparisonProvisional();
    void metricsNotMeantForComparisonAreHidden();

private:
    const Content m_content = worked::shippedContent();
};

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

MILEPOST_TEST(TestGroupComparison)
#include "test_groupcomparison.moc"

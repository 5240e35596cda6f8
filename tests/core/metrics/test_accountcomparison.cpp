// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/accountcomparison.h"
#include "tests/core/metrics/worked.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const QDate kStart(2025, 1, 1);

AccountList emptyList()
{
    AccountList list;
    list.id = AccountListId(u"list"_s);
    list.name = u"2025"_s;
    list.periodStart = kStart;
    list.periodEnd = QDate(2025, 12, 31);
    return list;
}

Account account(bool involved, const QString& segment = {})
{
    Account made;
    made.segment = segment;
    if (involved)
        made.involvedSince = kStart;
    return made;
}

void addRenewals(AccountList& list, bool involved, const QString& segment, int renewed, int due)
{
    for (int i = 0; i < due; ++i) {
        Account made = account(involved, segment);
        made.renewalDue = true;
        made.renewed = i < renewed;
        list.accounts.append(made);
    }
}

void addRevenues(AccountList& list, bool involved, const QJsonObject& group)
{
    const QList<double> start = worked::numbers(group["start"_L1]);
    const QList<double> end = worked::numbers(group["end"_L1]);
    for (qsizetype i = 0; i < start.size(); ++i) {
        Account made = account(involved);
        made.startArr = start[i];
        made.churnedArr = end[i] > 0 ? 0 : start[i];
        made.contractionArr = end[i] > 0 ? std::max(0.0, start[i] - end[i]) : 0;
        made.expansionArr = std::max(0.0, end[i] - start[i]);
        list.accounts.append(made);
    }
}

void addDays(AccountList& list, bool involved, const QList<double>& days, bool open)
{
    for (const double each : days) {
        Account made = account(involved);
        made.days = each;
        made.open = open;
        list.accounts.append(made);
    }
}

AccountList workedRenewals()
{
    AccountList list = emptyList();
    for (const QJsonValue& row :
         worked::examples("comparison")["adjusted"_L1]["strata"_L1].toArray()) {
        addRenewals(list, true, row[0].toString(), row[1].toInt(), row[2].toInt());
        addRenewals(list, false, row[0].toString(), row[3].toInt(), row[4].toInt());
    }
    return list;
}

AccountList workedRevenues()
{
    AccountList list = emptyList();
    const QJsonObject example = worked::examples("comparison")["nrr"_L1].toObject();
    addRevenues(list, true, example["partner"_L1].toObject());
    addRevenues(list, false, example["other"_L1].toObject());
    return list;
}

} // namespace

class TestAccountComparison : public QObject {
    Q_OBJECT

private slots:
    void renewalsReproduceTheWorkedExample();
    void netRetentionReproducesTheWorkedExample();
    void eachGroupIsShownWithoutItsLargestAccount();
    void involvementMustBeginEarlyEnough_data();
    void involvementMustBeginEarlyEnough();
    void groupSizesHideAndMark_data();
    void groupSizesHideAndMark();
    void aSmallGroupHidesItsOwnRangeOnly();
    void completenessBelowNineTenthsIsProvisional_data();
    void completenessBelowNineTenthsIsProvisional();
    void segmentsThatAreTooSmallAreNamed();
    void withoutAnySegmentNothingIsAdjusted();
    void onlyAccountsThatWereDueCount();
    void customersWithoutRevenueAtTheStartAreNoCohort();
    void mediansKeepOpenCases();
    void metricsComeInTheirOrderAsFarAsThereAreColumns();

private:
    [[nodiscard]] QList<AccountComparison> compared(const AccountList& list) const
    {
        return compareAccounts(m_rules, list);
    }

    const ComparisonRules m_rules;
};

void TestAccountComparison::renewalsReproduceTheWorkedExample()
{
    const AccountComparison renewal = compared(workedRenewals()).first();
    QCOMPARE(renewal.metric.text(), u"renewal-rate-logo"_s);
    QCOMPARE(renewal.involved.n, 100);
    QVERIFY(worked::agrees(*renewal.involved.value, 0.92));
    QVERIFY(worked::agrees(*renewal.involved.low, 0.8500));
    QVERIFY(worked::agrees(*renewal.involved.high, 0.9589));
    QVERIFY(worked::agrees(*renewal.difference.difference, 0.08));
    QVERIFY(worked::agrees(*renewal.difference.low, -0.0028));
    QVERIFY(worked::agrees(*renewal.difference.high, 0.1491));
    QVERIFY(worked::agrees(renewal.adjusted->estimate.value, 0.0507));
    QVERIFY(worked::agrees(renewal.adjusted->estimate.range.low, -0.0353));
    QVERIFY(worked::agrees(renewal.adjusted->estimate.range.high, 0.1416));
    QCOMPARE(renewal.adjusted->covered, 1.0);
    QCOMPARE(renewal.adjusted->leftOut, QList<QString>());
    QVERIFY(!renewal.clear());
    QVERIFY(!renewal.hidden && !renewal.small && !renewal.provisional);
    QVERIFY(!renewal.withoutLargest);
}

void TestAccountComparison::netRetentionReproducesTheWorkedExample()
{
    const QList<AccountComparison> comparisons = compared(workedRevenues());
    QCOMPARE(comparisons.size(), 3);
    const AccountComparison& nrr = comparisons.first();
    QCOMPARE(nrr.metric.text(), u"nrr"_s);
    QVERIFY(worked::agrees(*nrr.involved.value, 1.0012));
    QVERIFY(worked::agrees(*nrr.others.value, 0.9384));
    QVERIFY(worked::agrees(*nrr.difference.difference, 0.0629));
    QVERIFY(worked::agrees(*nrr.difference.low, -0.1974));
    QVERIFY(worked::agrees(*nrr.difference.high, 0.3232));
    QVERIFY(nrr.small && !nrr.hidden && !nrr.clear() && !nrr.adjusted);
    QVERIFY(*comparisons[1].involved.value < *nrr.involved.value); // gross below net
}

void TestAccountComparison::eachGroupIsShownWithoutItsLargestAccount()
{
    const AccountComparison nrr = compared(workedRevenues()).first();
    QVERIFY(nrr.withoutLargest);
    // Without 120 → 150 of 800 → 801, and without 110 → 115 of 730 → 685.
    QVERIFY(worked::agrees(*nrr.withoutLargest->involved, 651.0 / 680));
    QVERIFY(worked::agrees(*nrr.withoutLargest->others, 570.0 / 620));
    QVERIFY(worked::agrees(*nrr.withoutLargest->difference.difference, 651.0 / 680 - 570.0 / 620));
    QVERIFY(nrr.withoutLargest->difference.low && nrr.withoutLargest->difference.high);
}

void TestAccountComparison::involvementMustBeginEarlyEnough_data()
{
    QTest::addColumn<QDate>("since");
    QTest::addColumn<QDate>("outcome");
    QTest::addColumn<bool>("involved");
    QTest::newRow("never") << QDate() << QDate(2025, 12, 1) << false;
    QTest::newRow("on the first day") << kStart << QDate() << true;
    QTest::newRow("a day later, outcome not known") << kStart.addDays(1) << QDate() << false;
    QTest::newRow("90 days before the outcome")
        << QDate(2025, 6, 1) << QDate(2025, 6, 1).addDays(90) << true;
    QTest::newRow("89 days before the outcome")
        << QDate(2025, 6, 1) << QDate(2025, 6, 1).addDays(89) << false;
    QTest::newRow("before the period, outcome soon after")
        << QDate(2024, 12, 1) << QDate(2025, 1, 15) << true;
}

void TestAccountComparison::involvementMustBeginEarlyEnough()
{
    QFETCH(QDate, since);
    QFETCH(QDate, outcome);
    Account made;
    made.involvedSince = since;
    made.outcomeDate = outcome;
    QTEST(isInvolved(m_rules, emptyList(), made), "involved");
}

void TestAccountComparison::groupSizesHideAndMark_data()
{
    QTest::addColumn<int>("smaller");
    QTest::addColumn<bool>("hidden");
    QTest::addColumn<bool>("small");
    QTest::newRow("none") << 0 << true << false;
    QTest::newRow("nine") << 9 << true << false;
    QTest::newRow("ten") << 10 << false << true;
    QTest::newRow("twenty-nine") << 29 << false << true;
    QTest::newRow("thirty") << 30 << false << false;
}

void TestAccountComparison::groupSizesHideAndMark()
{
    QFETCH(int, smaller);
    QFETCH(bool, hidden);
    AccountList list = emptyList();
    addRenewals(list, true, u"mid"_s, smaller, smaller);
    addRenewals(list, false, u"mid"_s, 40, 80);
    const AccountComparison renewal = compared(list).first();
    QCOMPARE(renewal.hidden, hidden);
    QTEST(renewal.small, "small");
    QCOMPARE(renewal.difference.difference.has_value(), !hidden);
    QCOMPARE(renewal.difference.low.has_value(), !hidden);
    QCOMPARE(renewal.adjusted.has_value(), !hidden);
    QCOMPARE(renewal.clear(), !hidden);
}

void TestAccountComparison::aSmallGroupHidesItsOwnRangeOnly()
{
    AccountList list = emptyList();
    addRenewals(list, true, {}, 8, 9);
    addRenewals(list, false, {}, 40, 80);
    const AccountComparison renewal = compared(list).first();
    QVERIFY(renewal.involved.value && !renewal.involved.low && !renewal.involved.high);
    QVERIFY(renewal.others.value && renewal.others.low && renewal.others.high);
}

void TestAccountComparison::completenessBelowNineTenthsIsProvisional_data()
{
    QTest::addColumn<double>("completeness");
    QTest::addColumn<bool>("provisional");
    QTest::newRow("0.89") << 0.89 << true;
    QTest::newRow("0.9") << 0.9 << false;
}

void TestAccountComparison::completenessBelowNineTenthsIsProvisional()
{
    QFETCH(double, completeness);
    AccountList list = workedRenewals();
    QVERIFY(!compared(list).first().provisional);
    list.completeness = completeness;
    QTEST(compared(list).first().provisional, "provisional");
}

void TestAccountComparison::segmentsThatAreTooSmallAreNamed()
{
    AccountList list = emptyList();
    addRenewals(list, true, u"small"_s, 10, 12);
    addRenewals(list, false, u"small"_s, 10, 20);
    addRenewals(list, true, u"large"_s, 4, 4);
    addRenewals(list, false, u"large"_s, 4, 8);
    const AccountComparison renewal = compared(list).first();
    QVERIFY(renewal.adjusted);
    QCOMPARE(renewal.adjusted->leftOut, QList<QString>{u"large"_s});
    QCOMPARE(renewal.adjusted->covered, 0.75);
    QVERIFY(std::abs(renewal.adjusted->estimate.value - (10.0 / 12 - 0.5)) < 1e-12);
}

void TestAccountComparison::withoutAnySegmentNothingIsAdjusted()
{
    AccountList list = emptyList();
    addRenewals(list, true, {}, 10, 12);
    addRenewals(list, false, {}, 10, 20);
    QVERIFY(!compared(list).first().adjusted);
}

void TestAccountComparison::onlyAccountsThatWereDueCount()
{
    AccountList list = workedRenewals();
    Account notDue = account(true, u"mid"_s);
    notDue.renewalDue = false;
    notDue.renewed = false;
    list.accounts.append(notDue);
    list.accounts.append(account(true, u"mid"_s)); // nothing is known of it
    QCOMPARE(compared(list).first().involved.n, 100);
}

void TestAccountComparison::customersWithoutRevenueAtTheStartAreNoCohort()
{
    AccountList list = workedRevenues();
    Account won = account(true);
    won.startArr = 0;
    won.expansionArr = 500;
    list.accounts.append(won);
    const AccountComparison nrr = compared(list).first();
    QCOMPARE(nrr.involved.n, 10);
    QVERIFY(worked::agrees(*nrr.involved.value, 1.0012));
}

void TestAccountComparison::mediansKeepOpenCases()
{
    AccountList list = emptyList();
    addDays(list, true, {21, 28, 35, 42, 60, 70, 80, 90}, false);
    addDays(list, true, {30, 50}, true);
    addDays(list, false, {10, 20}, false);
    addDays(list, false, {100, 100, 100, 100, 100, 100, 100, 100}, true);
    const AccountComparison duration = compared(list).first();
    QCOMPARE(duration.metric.text(), u"time-to-value"_s);
    QCOMPARE(duration.involved.n, 10);
    QCOMPARE(duration.involved.value, 60.0);
    QVERIFY(duration.involved.low);
    QVERIFY(!duration.others.value); // not reached
    QVERIFY(!duration.difference.difference);
    QVERIFY(!duration.clear());
}

void TestAccountComparison::metricsComeInTheirOrderAsFarAsThereAreColumns()
{
    QVERIFY(compared(emptyList()).isEmpty());
    AccountList list = workedRevenues();
    addRenewals(list, true, {}, 1, 1);
    addDays(list, true, {5}, false);
    QStringList metrics;
    for (const AccountComparison& comparison : compared(list))
        metrics.append(comparison.metric.text());
    QCOMPARE(metrics, (QStringList{u"renewal-rate-logo"_s, u"nrr"_s, u"grr"_s, u"expansion-rate"_s,
                                   u"time-to-value"_s}));
    for (Account& each : list.accounts)
        each.contractionArr.reset();
    metrics.clear();
    for (const AccountComparison& comparison : compared(list))
        metrics.append(comparison.metric.text());
    QCOMPARE(metrics,
             (QStringList{u"renewal-rate-logo"_s, u"expansion-rate"_s, u"time-to-value"_s}));
}

MILEPOST_TEST(TestAccountComparison)
#include "test_accountcomparison.moc"

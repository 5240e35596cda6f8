// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/formulas.h"
#include "core/metrics/partnercase.h"
#include "tests/core/metrics/worked.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

MetricInputs inputsOf(const QJsonObject& json)
{
    MetricInputs inputs;
    for (auto it = json.begin(); it != json.end(); ++it) {
        if (it->isDouble())
            inputs.insert(it.key(), it->toDouble());
        else
            inputs.insert(it.key(), worked::numbers(*it));
    }
    return inputs;
}

/// The catalogue prints money with two decimals and everything else with four.
double printedPrecision(const Metric& metric)
{
    return (metric.unit == MetricUnit::Currency ? 0.5e-2 : 0.5e-4) + 1e-9;
}

} // namespace

class TestFormulas : public QObject {
    Q_OBJECT

private slots:
    void everyMetricReproducesItsWorkedExample_data();
    void everyMetricReproducesItsWorkedExample();
    void aMissingInputGivesNoValue_data();
    void aMissingInputGivesNoValue();
    void nothingToDivideByGivesNoValue_data();
    void nothingToDivideByGivesNoValue();
    void openCasesMayBeLeftOut();
    void aHorizonOutsideOneToTenYearsGivesNoValue_data();
    void aHorizonOutsideOneToTenYearsGivesNoValue();
    void aCohortNeedsAsManyRevenuesAsYears();
    void partnerInvestmentKeepsItsRevenueMultiple();
    void sensitivityNamesTheStrongestInputsFirst();
    void profileReproducesTheWorkedExample();
    void profileNeedsEveryAnswer();
    void profileBandsBeginAtTheirLimit_data();
    void profileBandsBeginAtTheirLimit();
    void partnerCaseReproducesTheWorkedExample();
    void partnerCaseWithoutCostHasNoReturn();

private:
    void catalogue();

    const Content m_content = worked::shippedContent();
};

void TestFormulas::catalogue()
{
    QTest::addColumn<QString>("metric");
    for (const Metric& metric : m_content.metrics)
        QTest::newRow(qPrintable(metric.id.text())) << metric.id.text();
}

void TestFormulas::everyMetricReproducesItsWorkedExample_data()
{
    catalogue();
}

void TestFormulas::everyMetricReproducesItsWorkedExample()
{
    QFETCH(QString, metric);
    const Metric* known = m_content.findMetric(MetricId(metric));
    const MetricInputs inputs = inputsOf(known->exampleInputs);
    const auto value = valueByFormula(known->id, inputs);
    QVERIFY(value);
    QVERIFY2(std::abs(*value - known->exampleResult) < printedPrecision(*known),
             qPrintable(QString::number(*value, 'g', 12)));
    QCOMPARE(missingInputs(*known, inputs), QList<QString>());
}

void TestFormulas::aMissingInputGivesNoValue_data()
{
    catalogue();
}

void TestFormulas::aMissingInputGivesNoValue()
{
    QFETCH(QString, metric);
    const Metric* known = m_content.findMetric(MetricId(metric));
    for (const QString& name : known->inputs) {
        if (name == "openDays"_L1)
            continue;
        MetricInputs inputs = inputsOf(known->exampleInputs);
        QVERIFY(inputs.remove(name) == 1);
        QVERIFY2(!valueByFormula(known->id, inputs), qPrintable(name));
        QCOMPARE(missingInputs(*known, inputs), QList<QString>{name});
    }
}

void TestFormulas::nothingToDivideByGivesNoValue_data()
{
    QTest::addColumn<QString>("metric");
    QTest::addColumn<QString>("input");
    QTest::newRow("no revenue at the start") << u"nrr"_s << u"startingArr"_s;
    QTest::newRow("nothing due") << u"renewal-rate-logo"_s << u"dueCustomers"_s;
    QTest::newRow("no actual value") << u"renewal-forecast-accuracy"_s << u"actualValue"_s;
    QTest::newRow("no churn") << u"clv-simple"_s << u"annualChurn"_s;
    QTest::newRow("no new customers") << u"cac"_s << u"newCustomers"_s;
    QTest::newRow("no margin") << u"cac-payback"_s << u"grossMargin"_s;
    QTest::newRow("no partner cost") << u"ropi"_s << u"partnerCost"_s;
}

void TestFormulas::nothingToDivideByGivesNoValue()
{
    QFETCH(QString, metric);
    QFETCH(QString, input);
    const Metric* known = m_content.findMetric(MetricId(metric));
    for (const double number : {0.0, -1.0}) {
        MetricInputs inputs = inputsOf(known->exampleInputs);
        QVERIFY(inputs.contains(input));
        inputs[input] = number;
        QVERIFY(!valueByFormula(known->id, inputs));
    }
}

void TestFormulas::openCasesMayBeLeftOut()
{
    const MetricInputs finished{{u"eventDays"_s, QList<double>{21, 28, 35, 42, 60}}};
    QCOMPARE(valueByFormula(MetricId(u"time-to-value"_s), finished), 35.0);
}

void TestFormulas::aHorizonOutsideOneToTenYearsGivesNoValue_data()
{
    QTest::addColumn<double>("years");
    QTest::addColumn<bool>("finite");
    QTest::newRow("none") << 0.0 << false;
    QTest::newRow("one year") << 1.0 << true;
    QTest::newRow("ten years") << 10.0 << true;
    QTest::newRow("eleven years") << 11.0 << false;
}

void TestFormulas::aHorizonOutsideOneToTenYearsGivesNoValue()
{
    QFETCH(double, years);
    const MetricInputs inputs{
        {u"annualMargin"_s, 1.0}, {u"nrr"_s, 1.2}, {u"discountRate"_s, 0.1}, {u"years"_s, years}};
    QTEST(valueByFormula(MetricId(u"clv-nrr"_s), inputs).has_value(), "finite");
}

void TestFormulas::aCohortNeedsAsManyRevenuesAsYears()
{
    const Metric* cohort = m_content.findMetric(MetricId(u"clv-cohort"_s));
    MetricInputs inputs = inputsOf(cohort->exampleInputs);
    inputs[u"revenuePerActive"_s] = QList<double>{24000, 25000};
    QVERIFY(!valueByFormula(cohort->id, inputs));
}

void TestFormulas::partnerInvestmentKeepsItsRevenueMultiple()
{
    const Metric* ropi = m_content.findMetric(MetricId(u"ropi"_s));
    QCOMPARE(revenueMultiple(inputsOf(ropi->exampleInputs)), 2.4);
    QVERIFY(!revenueMultiple({}));
}

void TestFormulas::sensitivityNamesTheStrongestInputsFirst()
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

void TestFormulas::profileReproducesTheWorkedExample()
{
    const QJsonObject example = worked::examples("partnerProfile");
    QMap<QString, QString> answers;
    const QList<double> values = worked::numbers(example["answers"_L1]);
    for (qsizetype i = 0; i < values.size(); ++i) {
        answers[m_content.partnerProfile.questions[i].id] =
            values[i] > 0.75 ? u"yes"_s : (values[i] > 0.25 ? u"partly"_s : u"no"_s);
    }
    const auto score = profileScore(m_content.partnerProfile, answers);
    QVERIFY(score);
    QCOMPARE(score->score, example["score"_L1].toDouble());
    QCOMPARE(score->band, example["result"_L1].toString());
}

void TestFormulas::profileNeedsEveryAnswer()
{
    QMap<QString, QString> answers;
    for (const PartnerProfileQuestion& question : m_content.partnerProfile.questions)
        answers[question.id] = u"yes"_s;
    QVERIFY(profileScore(m_content.partnerProfile, answers));
    answers[m_content.partnerProfile.questions.last().id] = u"perhaps"_s;
    QVERIFY(!profileScore(m_content.partnerProfile, answers));
    answers.remove(m_content.partnerProfile.questions.last().id);
    QVERIFY(!profileScore(m_content.partnerProfile, answers));
}

void TestFormulas::profileBandsBeginAtTheirLimit_data()
{
    QTest::addColumn<QStringList>("answers");
    QTest::addColumn<double>("score");
    QTest::addColumn<QString>("band");
    QTest::newRow("70") << QStringList{"yes", "partly", "no", "yes"} << 70.0 << u"invest"_s;
    QTest::newRow("65") << QStringList{"partly", "yes", "no", "yes"} << 65.0 << u"develop"_s;
    QTest::newRow("40") << QStringList{"no", "yes", "yes", "no"} << 40.0 << u"develop"_s;
    QTest::newRow("35") << QStringList{"partly", "no", "yes", "no"} << 35.0 << u"maintain"_s;
    QTest::newRow("0") << QStringList{"no", "no", "no", "no"} << 0.0 << u"maintain"_s;
}

void TestFormulas::profileBandsBeginAtTheirLimit()
{
    QFETCH(QStringList, answers);
    QMap<QString, QString> given;
    for (qsizetype i = 0; i < answers.size(); ++i)
        given[m_content.partnerProfile.questions[i].id] = answers[i];
    const auto score = profileScore(m_content.partnerProfile, given);
    QVERIFY(score);
    QTEST(score->score, "score");
    QTEST(score->band, "band");
}

void TestFormulas::partnerCaseReproducesTheWorkedExample()
{
    const QJsonObject example = worked::examples("partnerRoiCase");
    const QJsonObject given = example["inputs"_L1].toObject();
    const auto input = [&](QLatin1String name) { return given[name].toDouble(); };
    const PartnerRoiInputs inputs{input("partnerProductRevenue"_L1), input("partnerMargin"_L1),
                                  input("retentionLift"_L1),         input("crossSellRate"_L1),
                                  input("serviceAccounts"_L1),       input("servicePerAccount"_L1),
                                  input("serviceMargin"_L1),         input("newCustomers"_L1),
                                  input("newCustomerRevenue"_L1),    input("yearlyCost"_L1)};
    const PartnerRoi roi = partnerRoi(inputs);
    QCOMPARE(roi.lines, (std::array<double, 4>{12000, 16000, 81000, 36000}));
    QCOMPARE(roi.benefit, example["benefit"_L1].toDouble());
    QCOMPARE(roi.roi, example["roi"_L1].toDouble());
    QCOMPARE(roi.strongest, PartnerRoiLine::Services);
}

void TestFormulas::partnerCaseWithoutCostHasNoReturn()
{
    PartnerRoiInputs inputs;
    inputs.newCustomers = 1;
    inputs.newCustomerRevenue = 1000;
    inputs.partnerMargin = 0.5;
    QVERIFY(!partnerRoi(inputs).roi);
    QCOMPARE(partnerRoi(inputs).strongest, PartnerRoiLine::NewCustomers);
}

MILEPOST_TEST(TestFormulas)
#include "test_formulas.moc"

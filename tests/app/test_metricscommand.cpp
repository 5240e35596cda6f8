// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"
#include "tests/support/testclass.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace milepost::testing;
using namespace Qt::StringLiterals;

class TestMetricsCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void valuesAreEnteredOrComputed();
    void comparisonsHaveTheirShapeAndFigures();
    void tablesAreReadableWithoutJson();

private:
    [[nodiscard]] QJsonObject result() const
    {
        const Run metrics = program({u"metrics"_s, m_file, u"--json"_s});
        return metrics.exitCode == 0 ? jsonOf(metrics.out) : QJsonObject();
    }

    QTemporaryDir m_folder;
    QString m_file;
};

void TestMetricsCommand::initTestCase()
{
    const QString folder = QStringLiteral(MILEPOST_TEST_DATA "/worked/");
    const QJsonObject worked =
        jsonOf(QString::fromUtf8(bytesOf(folder + u"worked_examples.json"_s)));
    QJsonArray accounts;
    int id = 0;
    const auto add = [&](bool involved, QJsonObject account) {
        account[u"id"_s] = u"a%1"_s.arg(++id);
        if (involved)
            account[u"involvedSince"_s] = u"2024-06-01"_s;
        accounts.append(account);
    };
    for (const QJsonValue& row : worked[u"comparison"_s][u"adjusted"_s][u"strata"_s].toArray()) {
        for (int group = 0; group < 2; ++group) {
            for (int i = 0; i < row[2 + 2 * group].toInt(); ++i) {
                add(group == 0, {{u"segment"_s, row[0]},
                                 {u"renewalDue"_s, true},
                                 {u"renewed"_s, i < row[1 + 2 * group].toInt()}});
            }
        }
    }
    for (const QString& group : {u"partner"_s, u"other"_s}) {
        const QJsonValue revenue = worked[u"comparison"_s][u"nrr"_s][group];
        for (qsizetype i = 0; i < revenue[u"start"_s].toArray().size(); ++i) {
            const double start = revenue[u"start"_s][i].toDouble();
            const double end = revenue[u"end"_s][i].toDouble();
            add(group == u"partner"_s,
                {{u"startArr"_s, start},
                 {u"churnedArr"_s, end > 0 ? 0.0 : start},
                 {u"contractionArr"_s, end > 0 ? std::max(0.0, start - end) : 0.0},
                 {u"expansionArr"_s, std::max(0.0, end - start)}});
        }
    }
    QJsonObject engagement = jsonOf(QString::fromUtf8(bytesOf(folder + u"example.json"_s)));
    engagement[u"accountLists"_s] = QJsonArray{QJsonObject{{u"id"_s, u"crm"_s},
                                                           {u"name"_s, u"CRM export"_s},
                                                           {u"periodStart"_s, u"2025-01-01"_s},
                                                           {u"periodEnd"_s, u"2025-12-31"_s},
                                                           {u"completeness"_s, 0.85},
                                                           {u"accounts"_s, accounts}}};
    engagement[u"metrics"_s] = QJsonArray{
        QJsonObject{{u"metric"_s, u"grr"_s},
                    {u"periodEnd"_s, u"2025-12-31"_s},
                    {u"value"_s, 0.9},
                    {u"n"_s, 40}},
        QJsonObject{
            {u"metric"_s, u"cac"_s},
            {u"periodEnd"_s, u"2025-12-31"_s},
            {u"inputs"_s, QJsonObject{{u"acquisitionCost"_s, 480000}, {u"newCustomers"_s, 12}}}},
        QJsonObject{
            {u"metric"_s, u"logo-churn"_s}, {u"periodEnd"_s, u"2025-12-31"_s}, {u"value"_s, 1.5}}};
    QVERIFY(m_folder.isValid());
    m_file = m_folder.filePath(u"metrics.milepost"_s);
    const QString given = m_folder.filePath(u"given.json"_s);
    writeBytes(given, QJsonDocument(engagement).toJson());
    const Run imported = program({u"import"_s, given, u"-o"_s, m_file});
    QVERIFY2(imported.exitCode == 0, qPrintable(imported.err));
}

void TestMetricsCommand::valuesAreEnteredOrComputed()
{
    const QJsonArray values = result()[u"values"_s].toArray();
    QCOMPARE(values.size(), 3);
    QCOMPARE(values[0].toObject(), (QJsonObject{{u"metric"_s, u"grr"_s},
                                                {u"periodEnd"_s, u"2025-12-31"_s},
                                                {u"unit"_s, QJsonValue()},
                                                {u"group"_s, u"all"_s},
                                                {u"value"_s, 0.9},
                                                {u"computed"_s, false},
                                                {u"n"_s, 40}}));
    QCOMPARE(values[1][u"value"_s].toDouble(), 40000.0);
    QCOMPARE(values[1][u"computed"_s].toBool(), true);
    QVERIFY(values[2][u"value"_s].isNull()); // a churn of 150 % cannot be
}

void TestMetricsCommand::comparisonsHaveTheirShapeAndFigures()
{
    const QJsonArray comparisons = result()[u"comparisons"_s].toArray();
    QStringList metrics;
    for (const QJsonValue& comparison : comparisons) {
        metrics.append(comparison[u"metric"_s].toString());
        QCOMPARE(comparison[u"list"_s].toString(), u"crm"_s);
        QStringList keys = comparison.toObject().keys();
        keys.sort();
        QCOMPARE(keys, (QStringList{u"adjusted"_s, u"clear"_s, u"difference"_s, u"high"_s,
                                    u"involved"_s, u"list"_s, u"low"_s, u"marks"_s, u"metric"_s,
                                    u"others"_s, u"withoutLargest"_s}));
    }
    QCOMPARE(metrics,
             (QStringList{u"renewal-rate-logo"_s, u"nrr"_s, u"grr"_s, u"expansion-rate"_s}));
    const auto agrees = [](const QJsonValue& figure, double printed) {
        return figure.isDouble() && std::abs(figure.toDouble() - printed) < 0.5e-4 + 1e-9;
    };
    const QJsonValue renewal = comparisons[0];
    QVERIFY(agrees(renewal[u"difference"_s], 0.08));
    QVERIFY(agrees(renewal[u"low"_s], -0.0028));
    QVERIFY(agrees(renewal[u"high"_s], 0.1491));
    QVERIFY(agrees(renewal[u"adjusted"_s][u"difference"_s], 0.0507));
    QVERIFY(agrees(renewal[u"adjusted"_s][u"covered"_s], 1));
    QVERIFY(renewal[u"withoutLargest"_s].isNull());
    QCOMPARE(renewal[u"marks"_s].toArray(), QJsonArray{u"provisional"_s});
    QCOMPARE(renewal[u"clear"_s], QJsonValue(false));
    const QJsonValue nrr = comparisons[1];
    QVERIFY(agrees(nrr[u"difference"_s], 0.0629));
    QVERIFY(agrees(nrr[u"low"_s], -0.1974));
    QVERIFY(agrees(nrr[u"high"_s], 0.3232));
    QVERIFY(nrr[u"adjusted"_s].isNull());
    QVERIFY(nrr[u"withoutLargest"_s][u"low"_s].isDouble());
    QCOMPARE(nrr[u"marks"_s].toArray(), (QJsonArray{u"small"_s, u"provisional"_s}));
}

void TestMetricsCommand::tablesAreReadableWithoutJson()
{
    const Run metrics = program({u"metrics"_s, m_file});
    QCOMPARE(metrics.exitCode, 0);
    for (const QString& words : {u"CRM export"_s, u"no clear difference yet"_s, u"from inputs"_s,
                                 u"left out: "_s, u"n = 100"_s, u"small group"_s})
        QVERIFY2(metrics.out.contains(words), qPrintable(words));
}

MILEPOST_TEST(TestMetricsCommand)
#include "test_metricscommand.moc"

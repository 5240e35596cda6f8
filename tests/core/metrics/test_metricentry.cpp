// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/impossiblevalues.h"
#include "core/metrics/metricentry.h"
#include "tests/core/metrics/worked.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const MetricField kFigure{MetricField::Kind::Figure};
const MetricField kAccounts{MetricField::Kind::Accounts};
const MetricField kSource{MetricField::Kind::Source};

MetricField input(const QString& name)
{
    return {MetricField::Kind::Input, name};
}

MetricValue valueOf(const QString& metric)
{
    MetricValue value;
    value.metric = MetricId(metric);
    value.periodEnd = QDate(2026, 6, 30);
    return value;
}

} // namespace

class TestMetricEntry : public QObject {
    Q_OBJECT

private:
    const Content m_content = worked::shippedContent();
    const QLocale m_english{u"en_GB"_s};

    [[nodiscard]] const Metric& metric(const QString& id) const
    {
        return *m_content.findMetric(MetricId(id));
    }
    /// Types the texts one after the other; each must be taken.
    MetricValue typed(const QString& id, const QList<std::pair<MetricField, QString>>& entries,
                      const QLocale& locale = QLocale(u"en_GB"_s)) const
    {
        MetricValue value = valueOf(id);
        for (const auto& [field, text] : entries) {
            const auto next = withFieldText(metric(id), value, field, text, locale);
            if (!next)
                qFatal("%s: %s", qPrintable(text), qPrintable(next.error().toLine()));
            value = *next;
        }
        return value;
    }

private slots:
    void theFieldsAreFigureInputsAccountsAndSource()
    {
        const QList<MetricField> fields = fieldsOf(metric(u"grr"_s));
        const QList<MetricField> expected{kFigure,
                                          input(u"startingArr"_s),
                                          input(u"churnedArr"_s),
                                          input(u"contractionArr"_s),
                                          kAccounts,
                                          kSource};
        QVERIFY(fields == expected);
        QCOMPARE(fieldName(metric(u"grr"_s), kFigure, {}).toEnglish(), u"Value (%)"_s);
        QCOMPARE(fieldName(metric(u"grr"_s), fields.at(1), u"EUR"_s).toEnglish(),
                 u"starting ARR (EUR)"_s);
        QCOMPARE(fieldName(metric(u"grr"_s), fields.at(1), {}).toEnglish(), u"starting ARR"_s);
    }

    void everyWorkedExampleComesOutOfWhatIsTyped_data()
    {
        QTest::addColumn<QString>("id");
        for (const Metric& each : m_content.metrics)
            QTest::newRow(qPrintable(each.id.text())) << each.id.text();
    }
    void everyWorkedExampleComesOutOfWhatIsTyped()
    {
        QFETCH(QString, id);
        MetricValue example = valueOf(id);
        const QJsonObject inputs = metric(id).exampleInputs;
        for (auto it = inputs.begin(); it != inputs.end(); ++it) {
            example.inputs.insert(it.key(), it->isArray() ? MetricInput(worked::numbers(*it))
                                                          : MetricInput(it->toDouble()));
        }
        for (const QLocale& locale : {m_english, QLocale(u"de_DE"_s)}) {
            QList<std::pair<MetricField, QString>> entries;
            for (const MetricField& field : fieldsOf(metric(id))) {
                if (field.kind == MetricField::Kind::Input)
                    entries.append({field, fieldText(metric(id), example, field, locale)});
            }
            const MetricFigure figure = figureOf(typed(id, entries, locale));
            QVERIFY(figure.value);
            QVERIFY(figure.computed || inputs.isEmpty());
            QVERIFY2(worked::agrees(*figure.value, metric(id).exampleResult) ||
                         qAbs(*figure.value - metric(id).exampleResult) < 0.01,
                     qPrintable(QString::number(*figure.value, 'g', 12)));
        }
    }

    void percentagesAreTypedInPercent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<double>("value");
        QTest::newRow("whole") << u"104"_s << u"en_GB"_s << 1.04;
        QTest::newRow("with sign") << u"104.5 %"_s << u"en_GB"_s << 1.045;
        QTest::newRow("German") << u"104,5"_s << u"de_DE"_s << 1.045;
    }
    void percentagesAreTypedInPercent()
    {
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(double, value);
        const MetricValue entered = typed(u"nrr"_s, {{kFigure, text}}, QLocale(locale));
        QVERIFY(qAbs(*entered.value - value) < 1e-12);
        QCOMPARE(fieldText(metric(u"nrr"_s), entered, kFigure, m_english),
                 QString::number(value * 100));
    }

    void whatCannotBeIsRefusedAndNamed_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<MetricField>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("share above one")
            << u"grr"_s << kFigure << u"120"_s << u"can only lie between"_s;
        QTest::newRow("negative count") << u"save-rate"_s << input(u"savedAccounts"_s) << u"-3"_s
                                        << u"The input “saved accounts” is"_s;
        QTest::newRow("half a count")
            << u"save-rate"_s << input(u"savedAccounts"_s) << u"1.5"_s << u"only whole numbers"_s;
        QTest::newRow("words") << u"nrr"_s << kFigure << u"good"_s << u"is not a number"_s;
        QTest::newRow("one of a list") << u"time-to-value"_s << input(u"eventDays"_s)
                                       << u"12; x; 30"_s << u"“x” is not a number"_s;
        QTest::newRow("accounts") << u"nrr"_s << kAccounts << u"-1"_s << u"possible is"_s;
        QTest::newRow("long source")
            << u"nrr"_s << kSource << QString(201, u'x') << u"has 201 letters"_s;
    }
    void whatCannotBeIsRefusedAndNamed()
    {
        QFETCH(QString, id);
        QFETCH(MetricField, field);
        QFETCH(QString, text);
        QFETCH(QString, said);
        const auto result = withFieldText(metric(id), valueOf(id), field, text, m_english);
        QVERIFY(!result);
        const QString sentence = result.error().message.toEnglish();
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
    }

    void aFigureThatRepeatsItsInputsFollowsThem()
    {
        MetricValue value = typed(u"logo-churn"_s, {{input(u"lostCustomers"_s), u"14"_s},
                                                    {input(u"startCustomers"_s), u"200"_s}});
        value.value = 0.07; // as a file may have both
        const auto next = withFieldText(metric(u"logo-churn"_s), value, input(u"lostCustomers"_s),
                                        u"20"_s, m_english);
        QVERIFY(next);
        QCOMPARE(*figureOf(*next).value, 0.1);
        QVERIFY(figureOf(*next).computed);
    }

    void aFigureOfItsOwnStaysAndIsSaidToContradict()
    {
        const MetricValue value = typed(u"logo-churn"_s, {{kFigure, u"9"_s},
                                                          {input(u"lostCustomers"_s), u"14"_s},
                                                          {input(u"startCustomers"_s), u"200"_s}});
        QCOMPARE(*figureOf(value).value, 0.09);
        QCOMPARE(contradiction(metric(u"logo-churn"_s), value).toEnglish(),
                 u"9 was entered, but the inputs give 7. Clear one of them."_s);
        const auto cleared = withFieldText(metric(u"logo-churn"_s), value, kFigure, {}, m_english);
        QVERIFY(cleared);
        QCOMPARE(*figureOf(*cleared).value, 0.07);
        QVERIFY(contradiction(metric(u"logo-churn"_s), *cleared).isEmpty());
    }

    void whatCannotBeOrContradictsIsRemarkedForOneUnit()
    {
        const auto recorded = [&](const QString& id, double figure, const char* unit) {
            MetricValue value;
            value.metric = MetricId(id);
            value.periodEnd = QDate(2026, 6, 30);
            value.unit = UnitId(QString::fromLatin1(unit));
            value.value = figure;
            return value;
        };
        MetricValue churn = recorded(u"logo-churn"_s, 0.09, "north");
        churn.inputs = {{u"lostCustomers"_s, 14.0}, {u"startCustomers"_s, 200.0}};
        const QList<MetricValue> values{
            recorded(u"nrr"_s, 0.9, "north"), recorded(u"grr"_s, 0.95, "south"),
            recorded(u"grr"_s, 0.95, "north"), churn, recorded(u"logo-churn"_s, 8, "south")};
        const UnitId north(u"north"_s);
        const auto remarks = [&](const QString& id) {
            return remarksOn(m_content.metrics, values, MetricId(id), north);
        };
        QCOMPARE(remarks(u"nrr"_s).keys(), QList<qsizetype>{0});
        QCOMPARE(remarks(u"grr"_s).keys(), QList<qsizetype>{2});
        QVERIFY(remarks(u"grr"_s).value(2).toEnglish().contains(u"above net retention"_s));
        QCOMPARE(remarks(u"logo-churn"_s).keys(), QList<qsizetype>{3});
        QVERIFY(remarks(u"logo-churn"_s).value(3).toEnglish().contains(u"Clear one of them"_s));
        QVERIFY(remarks(u"no-such-metric"_s).isEmpty());
    }

    void aFigureOutlivesTheInputsThatGaveIt()
    {
        const MetricValue value = typed(u"logo-churn"_s, {{input(u"lostCustomers"_s), u"14"_s},
                                                          {input(u"startCustomers"_s), u"200"_s}});
        const auto next =
            withFieldText(metric(u"logo-churn"_s), value, input(u"lostCustomers"_s), {}, m_english);
        QVERIFY(next);
        QCOMPARE(*figureOf(*next).value, 0.07);
    }

    void aValueWithNothingInItIsWithoutEntries()
    {
        QVERIFY(isWithoutEntries(valueOf(u"nrr"_s)));
        QVERIFY(!isWithoutEntries(typed(u"nrr"_s, {{kSource, u"Billing"_s}})));
        QVERIFY(!isWithoutEntries(typed(u"nrr"_s, {{kAccounts, u"12"_s}})));
        QVERIFY(!isWithoutEntries(typed(u"nrr"_s, {{kFigure, u"0"_s}})));
    }
};

MILEPOST_TEST(TestMetricEntry)
#include "test_metricentry.moc"

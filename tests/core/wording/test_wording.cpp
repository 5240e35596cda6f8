// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/metrics/inputnames.h"
#include "core/wording/phrases.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const QChar kSpace(0x00A0); // between a number and its unit

Metric metricWith(MetricUnit unit)
{
    Metric metric;
    metric.unit = unit;
    return metric;
}

} // namespace

class TestWording : public QObject {
    Q_OBJECT

private slots:
    void numbersHaveNoTrailingZeros_data();
    void numbersHaveNoTrailingZeros();
    void scoresShowOneOrTwoPlaces_data();
    void scoresShowOneOrTwoPlaces();
    void pluralsFollowTheNumber_data();
    void pluralsFollowTheNumber();
    void datesLeaveOutTheDayOfTheWeek_data();
    void datesLeaveOutTheDayOfTheWeek();
    void valuesCarryTheirUnit_data();
    void valuesCarryTheirUnit();
    void differencesOfSharesAreInPercentagePoints();
    void listsReadAsInASentence();
    void aSentenceEndsWithOneMark_data();
    void aSentenceEndsWithOneMark();
    void statesOfRisksAreTold_data();
    void statesOfRisksAreTold();
    void everyInputOfAFormulaHasAName();
};

void TestWording::numbersHaveNoTrailingZeros_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 3.0 << 1 << u"3"_s;
    QTest::newRow("one place") << 3.5 << 2 << u"3.5"_s;
    QTest::newRow("rounded") << 3.456 << 2 << u"3.46"_s;
    QTest::newRow("thousands") << 340214.0 << 0 << u"340,214"_s;
    QTest::newRow("negative with a minus sign") << -2.5 << 1 << u"\u22122.5"_s;
    QTest::newRow("no negative zero") << -0.01 << 1 << u"0"_s;
}

void TestWording::numbersHaveNoTrailingZeros()
{
    QFETCH(double, value);
    QFETCH(int, decimals);
    QTEST(Wording(Language::english(), {}).number(value, decimals), "text");
}

void TestWording::scoresShowOneOrTwoPlaces_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole stage") << 2.0 << u"2.0"_s;
    QTest::newRow("half stage") << 1.5 << u"1.5"_s;
    QTest::newRow("mean of two half stages") << 1.25 << u"1.25"_s;
    QTest::newRow("third of a vote") << 5.0 / 3 << u"1.67"_s;
}

void TestWording::scoresShowOneOrTwoPlaces()
{
    QFETCH(double, value);
    QTEST(Wording(Language::english(), {}).score(value), "text");
}

void TestWording::pluralsFollowTheNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const Wording say(Language::english(), {});
    QTest::newRow("no play") << say.plays(0) << u"0 plays"_s;
    QTest::newRow("one play") << say.plays(1) << u"1 play"_s;
    QTest::newRow("three plays") << say.plays(3) << u"3 plays"_s;
    QTest::newRow("one person-day") << say.personDays(1) << u"1 person-day"_s;
    QTest::newRow("rounded to one person-day") << say.personDays(1.01) << u"1 person-day"_s;
    QTest::newRow("half a person-day") << say.personDays(0.5) << u"0.5 person-days"_s;
    QTest::newRow("one week") << say.weeks(1) << u"1 week"_s;
    QTest::newRow("a quarter of a stage") << say.stages(0.25) << u"0.25 of a stage"_s;
    QTest::newRow("no stage") << say.stages(0) << u"0 stages"_s;
    QTest::newRow("one stage") << say.stages(1) << u"1 stage"_s;
    QTest::newRow("one and a half stages") << say.stages(1.5) << u"1.5 stages"_s;
}

void TestWording::pluralsFollowTheNumber()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(text.replace(kSpace, u' '), expected);
}

void TestWording::datesLeaveOutTheDayOfTheWeek_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QString>("text");
    QTest::newRow("British") << u"en_GB"_s << u"19 May 2026"_s;
    QTest::newRow("American") << u"en_US"_s << u"May 19, 2026"_s;
    QTest::newRow("German") << u"de_DE"_s << u"19. Mai 2026"_s;
    QTest::newRow("French") << u"fr_FR"_s << u"19 mai 2026"_s;
    QTest::newRow("Swedish") << u"sv_SE"_s << u"19 maj 2026"_s;
    QTest::newRow("Japanese") << u"ja_JP"_s << u"2026年5月19日"_s;
}

void TestWording::datesLeaveOutTheDayOfTheWeek()
{
    QFETCH(QString, locale);
    QTEST(Wording(Language(QLocale(locale), nullptr), {}).date(QDate(2026, 5, 19)), "text");
}

void TestWording::valuesCarryTheirUnit_data()
{
    QTest::addColumn<MetricUnit>("unit");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("share") << MetricUnit::Percent << 0.9906 << u"99.1%"_s;
    QTest::newRow("money") << MetricUnit::Currency << 340214.0 << u"€340,214"_s;
    QTest::newRow("one day") << MetricUnit::Days << 1.0 << u"1 day"_s;
    QTest::newRow("months") << MetricUnit::Months << 30.0 << u"30 months"_s;
    QTest::newRow("ratio") << MetricUnit::Ratio << 3.75 << u"3.75"_s;
    QTest::newRow("points") << MetricUnit::Points << 28.0 << u"28 points"_s;
    QTest::newRow("answer") << MetricUnit::Score << 4.2 << u"4.2 (score 1–5)"_s;
    QTest::newRow("rate") << MetricUnit::PerHundred << 4.0 << u"4 per 100"_s;
    QTest::newRow("count") << MetricUnit::Count << 1204.0 << u"1,204"_s;
    QTest::newRow("count that is not whole") << MetricUnit::Count << 3.5 << u"3.5"_s;
}

void TestWording::valuesCarryTheirUnit()
{
    QFETCH(MetricUnit, unit);
    QFETCH(double, value);
    const Wording say(Language::english(), u"EUR"_s);
    QTEST(say.metric(metricWith(unit), value).replace(kSpace, u' '), "text");
}

void TestWording::differencesOfSharesAreInPercentagePoints()
{
    const Wording say(Language::english(), {});
    const Metric share = metricWith(MetricUnit::Percent);
    QCOMPARE(say.metricChange(share, 0.042).replace(kSpace, u' '), u"+4.2 percentage points"_s);
    QCOMPARE(say.metricChange(share, -0.01).replace(kSpace, u' '), u"\u22121 percentage points"_s);
}

void TestWording::listsReadAsInASentence()
{
    QCOMPARE(Wording(Language::english(), {}).joined({}), QString());
    QCOMPARE(Wording(Language::english(), {}).joined({u"a"_s}), u"a"_s);
    QCOMPARE(Wording(Language::english(), {}).joined({u"a"_s, u"b"_s}), u"a and b"_s);
    QCOMPARE(Wording(Language::english(), {}).joined({u"a"_s, u"b"_s, u"c"_s}), u"a, b and c"_s);
}

void TestWording::aSentenceEndsWithOneMark_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("without a mark") << u"Signed"_s << u"Signed."_s;
    QTest::newRow("with a full stop") << u"Signed."_s << u"Signed."_s;
    QTest::newRow("with a question mark") << u"Signed?"_s << u"Signed?"_s;
    QTest::newRow("in quotation marks") << u"She said “Signed.”"_s << u"She said “Signed.”"_s;
    QTest::newRow("in German ones") << u"Sie sagte „Ja.“"_s << u"Sie sagte „Ja.“"_s;
    QTest::newRow("after a title") << u"See “Plan”"_s << u"See “Plan”."_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TestWording::aSentenceEndsWithOneMark()
{
    QFETCH(QString, typed);
    QTEST(sentence(typed), "text");
}

void TestWording::statesOfRisksAreTold_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("english");
    QTest::addColumn<bool>("translated");
    QTest::newRow("none") << QString() << u"open"_s << true;
    QTest::newRow("open") << u"open"_s << u"open"_s << true;
    QTest::newRow("mitigated") << u"mitigated"_s << u"mitigated"_s << true;
    QTest::newRow("accepted") << u"Accepted"_s << u"accepted"_s << true;
    QTest::newRow("closed") << u"closed"_s << u"closed"_s << true;
    QTest::newRow("a word of one's own") << u"On hold"_s << u"On hold"_s << false;
}

void TestWording::statesOfRisksAreTold()
{
    QFETCH(QString, stored);
    QFETCH(QString, english);
    QTEST(riskStatusWords(Wording(Language::english(), {}), stored), "english");
    const QString other = riskStatusWords(Wording(*Language::named(u"en-XA"_s), {}), stored);
    QTEST(other != english, "translated");
}

void TestWording::everyInputOfAFormulaHasAName()
{
    const Result<Content> content = readContent(shippedContentSources());
    QVERIFY(content);
    QStringList nameless;
    for (const Metric& metric : content->metrics) {
        for (const QString& input : metric.inputs) {
            if (inputName(input) == Message(input))
                nameless.append(input);
        }
    }
    QCOMPARE(nameless, QStringList());
}

MILEPOST_TEST(TestWording)
#include "test_wording.moc"

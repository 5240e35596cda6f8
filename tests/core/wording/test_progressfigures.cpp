// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/csvtable.h"
#include "core/exchange/importer.h"
#include "core/progress/statecomparison.h"
#include "core/wording/comparisonlines.h"
#include "core/wording/figuretable.h"
#include "core/wording/progressfigures.h"
#include "core/wording/progresswords.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

const MatrixId kAlignment(u"cs-ecosystem-alignment"_s);

/// An engagement and what is told of it.
struct Told {
    Told(const Content& content, Engagement of)
        : engagement(std::move(of)), cards(scoreAll(content, engagement)),
          plan(compilePlan(content, engagement, cards)),
          reading(content, engagement, cards, plan, QDate(2026, 7, 20)),
          telling(reading, Language::english())
    {}
    [[nodiscard]] MatrixProgress progress(const std::optional<UnitId>& unit = {}) const
    {
        return matrixProgress(engagement, cards, kAlignment, unit);
    }

    Engagement engagement;
    QList<Scorecard> cards;
    CompiledPlan plan;
    Reading reading;
    Telling telling;
};

QList<TimeLine> measured(const TimeFigure& figure)
{
    QList<TimeLine> lines = figure.lines;
    lines.removeIf([](const TimeLine& line) { return line.role != LineRole::Measured; });
    return lines;
}

const TimeLine* lineOf(const TimeFigure& figure, LineRole role)
{
    const auto found = std::find_if(figure.lines.cbegin(), figure.lines.cend(),
                                    [&](const TimeLine& line) { return line.role == role; });
    return found == figure.lines.cend() ? nullptr : &*found;
}

} // namespace

class TestProgressFigures : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_sample;

    /// The sample, with the assessments of the alignment matrix alike in all but their scores.
    [[nodiscard]] Engagement alike() const
    {
        Engagement engagement = m_sample;
        for (Assessment& assessment : engagement.assessments) {
            for (DimensionRecord& record : assessment.dimensions) {
                if (record.agreed)
                    record.ballots.clear();
            }
        }
        return engagement;
    }

    [[nodiscard]] static Assessment& latest(Engagement& engagement)
    {
        for (Assessment& assessment : engagement.assessments) {
            if (assessment.id.text() == "reassessment-alignment"_L1)
                return assessment;
        }
        Q_UNREACHABLE();
    }

private slots:
    void initTestCase();
    void aLineGoesOnWhereAssessmentsAreAlikeAndEndsWhereTheyAreNot();
    void otherApplyingDimensionsPartTheIndexAndNotTheScores();
    void theOutlookLeadsFromTheLatestScoreToThePlanAndItsTarget();
    void everyPointOfAFigureStandsInItsTable();
    void theCsvHasTheNumbersOfTheFigure();
    void noCellOfTheCsvIsAFormula_data();
    void noCellOfTheCsvIsAFormula();
    void theHeatMapShowsTheLatestScoreOfEachUnit();
    void votesThenAndNowAreThoseOfTheBallots();
    void theReasonThatWasRecordedIsTold();
    void whereNoReasonWasRecordedItSaysSo();
    void thereIsNothingToTellOfOneAssessment();
    void theWayIsToldWithWhatIsDue();
    void aMetricStandsOnAnAxisOfItsOwnInPartsThatAreCountedAlike();
    void metricsOfTwoStatesAreComparedWhereTheyAreCountedAlike();
    void howFarAPlayMovedIsTold();
    void whatOnlyOneVersionOfTheContentHasIsNamed();
};

void TestProgressFigures::initTestCase()
{
    const Result<Content> content = readContent(shippedContentSources());
    QVERIFY(content.ok());
    m_content = *content;
    QFile file(QStringLiteral(MILEPOST_SOURCE_DIR "/resources/sample/sample.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Engagement> sample = importEngagement(m_content, file.readAll());
    QVERIFY(sample.ok());
    m_sample = *sample;
}

void TestProgressFigures::aLineGoesOnWhereAssessmentsAreAlikeAndEndsWhereTheyAreNot()
{
    Engagement engagement = alike();
    latest(engagement).balanceFunctions = false;
    const Told same(m_content, engagement);
    const TimeFigure joined = indexTrend(same.telling, same.progress());
    QCOMPARE(measured(joined).size(), 1);
    QCOMPARE(measured(joined).first().points.size(), 2);
    QVERIFY(joined.breaks.isEmpty());

    latest(engagement).kind = AssessmentKind::Self;
    const Told other(m_content, engagement);
    const TimeFigure parted = indexTrend(other.telling, other.progress());
    QCOMPARE(measured(parted).size(), 2);
    QCOMPARE(parted.breaks.size(), 1);
    QCOMPARE(parted.breaks.first().date, QDate(2026, 5, 19));
    QCOMPARE(parted.breaks.first().text, u"A, 19 May 2026: The earlier one was a workshop."_s);
}

void TestProgressFigures::otherApplyingDimensionsPartTheIndexAndNotTheScores()
{
    Engagement engagement = alike();
    DimensionRecord& record = latest(engagement).dimensions.last();
    record.notApplicable = u"Not ours."_s;
    const Told told(m_content, engagement);
    QCOMPARE(measured(indexTrend(told.telling, told.progress())).size(), 2);
    const TimeFigure scores = dimensionsTrend(told.telling, told.progress());
    QCOMPARE(measured(scores).size(), 5);
    QVERIFY(scores.breaks.isEmpty());
}

void TestProgressFigures::theOutlookLeadsFromTheLatestScoreToThePlanAndItsTarget()
{
    const Told told(m_content, alike());
    const Scorecard* card = told.reading.cardOf(AssessmentId(u"reassessment-alignment"_s));
    const TimeFigure index = indexTrend(told.telling, told.progress());
    const TimeLine* target = lineOf(index, LineRole::Target);
    QVERIFY(target);
    QCOMPARE(target->points.last().value, card->figures->targetIndex);
    const TimeLine* expected = lineOf(index, LineRole::Expected);
    QVERIFY(expected);
    QCOMPARE(expected->points.first().value, card->figures->index);
    QCOMPARE(expected->points.last().date, told.plan.schedule.finish);
    QVERIFY(expected->points.last().value >= card->figures->index);

    const DimensionId weakest = card->figures->weakest;
    const TimeFigure one = dimensionTrend(told.telling, told.progress(), weakest);
    QCOMPARE(lineOf(one, LineRole::Target)->points.last().value,
             card->findDimension(weakest)->target.value());
    QCOMPARE(one.axis.least, std::optional<double>(1));
    QCOMPARE(one.axis.most, std::optional<double>(3));
}

void TestProgressFigures::everyPointOfAFigureStandsInItsTable()
{
    const Told told(m_content, m_sample);
    for (const TimeFigure& figure :
         {indexTrend(told.telling, told.progress()), dimensionsTrend(told.telling, told.progress()),
          playsTrend(told.telling),
          metricBesideStage(told.telling, told.progress(),
                            *m_content.findMetric(MetricId(u"nrr"_s)))}) {
        const FigureTable table = tableOf(told.telling.say, figure);
        QVERIFY(!figure.isEmpty());
        for (const TimeLine& line : figure.lines) {
            const qsizetype column = table.columns.indexOf(line.name);
            QVERIFY(column > 0);
            for (const TimePoint& point : line.points) {
                const bool found = std::any_of(
                    table.rows.cbegin(), table.rows.cend(), [&](const QList<FigureCell>& row) {
                        return row.first().date == point.date &&
                               row.at(column).number == std::optional(point.value);
                    });
                QVERIFY2(found, qPrintable(point.text));
            }
        }
        for (const QList<FigureCell>& row : table.rows)
            QCOMPARE(row.size(), table.columns.size());
    }
}

void TestProgressFigures::theCsvHasTheNumbersOfTheFigure()
{
    const Told told(m_content, m_sample);
    const TimeFigure figure = indexTrend(told.telling, told.progress());
    const Result<CsvTable> read = readCsv(csvOf(tableOf(told.telling.say, figure)));
    QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().toLine()));
    QCOMPARE(read->columns.first(), u"date"_s);
    const QList<TimeLine> lines = measured(figure);
    for (const TimePoint& point : lines.first().points) {
        const auto row = std::find_if(read->rows.cbegin(), read->rows.cend(), [&](const auto& one) {
            return one.cells.first() == point.date.toString(Qt::ISODate);
        });
        QVERIFY(row != read->rows.cend());
        QCOMPARE(row->cells.at(1).toDouble(), point.value);
    }
}

void TestProgressFigures::noCellOfTheCsvIsAFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("sign") << u"@sum"_s << u"'@sum"_s;
    QTest::newRow("change") << u"+0.5"_s << u"'+0.5"_s;
    QTest::newRow("comma and quote") << u"a, \"b\""_s << u"\"a, \"\"b\"\"\""_s;
    QTest::newRow("plain") << u"Nordics"_s << u"Nordics"_s;
}

void TestProgressFigures::noCellOfTheCsvIsAFormula()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const FigureTable table{{u"Unit"_s}, {{FigureCell{text}}}};
    QCOMPARE(csvOf(table), "\xEF\xBB\xBFUnit\r\n" + written.toUtf8() + "\r\n");
}

void TestProgressFigures::theHeatMapShowsTheLatestScoreOfEachUnit()
{
    const Told told(m_content, m_sample);
    const Matrix& matrix = *m_content.findMatrix(kAlignment);
    const HeatFigure heat = heatOfDimensions(told.telling, matrix);
    QCOMPARE(heat.columns.size(), 5);
    QCOMPARE(heat.rows.size(), 2); // DACH and Northern Europe were not assessed
    QCOMPARE(heat.rows.at(1).name, u"Nordics"_s);
    QCOMPARE(heat.remarks.first(), u"2 units were not assessed and are not shown."_s);
    const Scorecard* card = told.reading.cardOf(AssessmentId(u"self-nordics-alignment"_s));
    for (qsizetype i = 0; i < 5; ++i) {
        QCOMPARE(heat.rows.at(1).cells.at(i).value, card->dimensions.at(i).score);
        QCOMPARE(heat.rows.at(1).cells.at(i).stage, card->dimensions.at(i).stage.value_or(0));
    }
    const HeatFigure matrices = heatOfMatrices(told.telling);
    QCOMPARE(matrices.rows.at(0).cells.size(), m_content.matrices.size());
    QCOMPARE(matrices.rows.at(1).cells.at(1).words,
             told.telling.text(
                 Message(u"Nordics, %1: not assessed"_s.arg(m_content.matrices.at(1).shortName))));
}

void TestProgressFigures::votesThenAndNowAreThoseOfTheBallots()
{
    const Told told(m_content, m_sample);
    const Assessment* now =
        told.engagement.findAssessment(AssessmentId(u"reassessment-alignment"_s));
    const VotesFigure figure = votesFigure(told.telling, told.reading.assessed(*now));
    QCOMPARE(figure.rows.size(), 5);
    QCOMPARE(figure.thenLabel, u"18 Nov 2025"_s);
    const DimensionScore& score = told.reading.cardOf(now->id)->dimensions.first();
    int votes = 0;
    for (const VoteDot& dot : figure.rows.first().now.votes)
        votes += dot.count;
    QCOMPARE(votes, score.valid);
    QCOMPARE(figure.rows.first().now.consensus, std::optional(score.votes->consensus));
    const FigureTable table = tableOf(told.telling.say, figure);
    QCOMPARE(table.rows.size(), 10);
    QCOMPARE(table.rows.at(1).at(3).number, std::optional(score.votes->consensus));
}

void TestProgressFigures::theReasonThatWasRecordedIsTold()
{
    Engagement engagement = alike();
    for (DimensionRecord& record : latest(engagement).dimensions)
        record.reason = u"The charter was signed by “all”"_s;
    const Told told(m_content, engagement);
    const QList<QString> sentences = whatMoved(told.telling, told.progress());
    const QList<ProgressChange> changes = told.progress().changes;
    const auto moved =
        std::count_if(changes.cbegin(), changes.cend(),
                      [](const ProgressChange& change) { return change.scores.counts(); });
    QVERIFY(moved > 0);
    const auto reasons =
        std::count_if(sentences.cbegin(), sentences.cend(), [](const QString& sentence) {
            return sentence.contains(u"Recorded reason: The charter was signed by “all”."_s);
        });
    QCOMPARE(reasons, moved);
}

void TestProgressFigures::whereNoReasonWasRecordedItSaysSo()
{
    Engagement engagement = alike();
    for (DimensionRecord& record : latest(engagement).dimensions)
        record.reason.clear();
    const Told told(m_content, engagement);
    int moves = 0;
    for (const QString& sentence : whatMoved(told.telling, told.progress())) {
        if (sentence.contains(u" rose by "_s) || sentence.contains(u" fell by "_s)) {
            QVERIFY2(sentence.endsWith(u"No reason was recorded."_s), qPrintable(sentence));
            ++moves;
        }
    }
    QVERIFY(moves > 0);
    QVERIFY(!whatMoved(told.telling, told.progress()).join(u' ').contains(u"Recorded reason"_s));
}

void TestProgressFigures::thereIsNothingToTellOfOneAssessment()
{
    const Told told(m_content, m_sample);
    const MatrixProgress nordics = told.progress(UnitId(u"nordics"_s));
    QCOMPARE(progressGap(nordics), ProgressGap::OnlyOne);
    QVERIFY(whatMoved(told.telling, nordics).isEmpty());
    QCOMPARE(progressGap(told.progress(UnitId(u"dach"_s))), ProgressGap::NoAssessment);
    QCOMPARE(progressGap(told.progress()), ProgressGap::None);
}

void TestProgressFigures::theWayIsToldWithWhatIsDue()
{
    const Told told(m_content, m_sample);
    const QString words = wayToTargetWords(told.telling, told.progress()).join(u' ');
    const QString share = told.telling.say.percent(*told.progress().wayToTarget, 0);
    QVERIFY2(words.startsWith(share), qPrintable(words));
    QVERIFY2(words.contains(u"By 20 July 2026 the plan should have brought it to "_s),
             qPrintable(words));
    QVERIFY2(words.contains(u"Plays done: "_s), qPrintable(words));
    // The plan does not rest on what a unit says of itself.
    QVERIFY(!wayToTargetWords(told.telling, told.progress(UnitId(u"nordics"_s)))
                 .join(u' ')
                 .contains(u"the plan should have brought"_s));
}

void TestProgressFigures::aMetricStandsOnAnAxisOfItsOwnInPartsThatAreCountedAlike()
{
    Engagement engagement = m_sample;
    const Metric& metric = *m_content.findMetric(MetricId(u"nrr"_s));
    const Told told(m_content, engagement);
    const TimeFigure figure = metricBesideStage(told.telling, told.progress(), metric);
    QVERIFY(figure.second);
    QVERIFY(std::any_of(figure.lines.cbegin(), figure.lines.cend(),
                        [](const TimeLine& line) { return line.onSecond; }));
    QVERIFY(figure.remarks.last().startsWith(u"That two lines move together"_s));
    QVERIFY(metricsWithValues(told.telling, {}).contains(&metric));
    const auto parts = [](const TimeFigure& one) {
        return std::count_if(one.lines.cbegin(), one.lines.cend(),
                             [](const TimeLine& line) { return line.onSecond; });
    };
    for (MetricValue& value : engagement.metricValues) {
        if (value.metric == metric.id && value.periodEnd > QDate(2026, 1, 1))
            value.definition.smallestCustomer = 999;
    }
    const Told other(m_content, engagement);
    QVERIFY(parts(metricBesideStage(other.telling, other.progress(), metric)) > parts(figure));
}

void TestProgressFigures::metricsOfTwoStatesAreComparedWhereTheyAreCountedAlike()
{
    const auto state = [](double value, const QString& counted) {
        return QJsonObject{{u"metrics"_s, QJsonArray{QJsonObject{{u"metric"_s, u"nrr"_s},
                                                                 {u"periodEnd"_s, u"2026-03-31"_s},
                                                                 {u"value"_s, value},
                                                                 {u"counted"_s, counted}}}}};
    };
    const Wording say(Language::english(), u"EUR"_s);
    const auto change = [&](const QString& counted) {
        const StateComparison comparison =
            compareStates(m_content, state(1.0, u"point"_s), state(1.04, counted));
        return comparisonLines(say, m_content, {}, comparison).last().change;
    };
    QVERIFY(change(u"point"_s).startsWith(u"+4"_s));
    QCOMPARE(change(u"trailing"_s), u"counted in another way"_s);
}

void TestProgressFigures::howFarAPlayMovedIsTold()
{
    StateComparison comparison;
    const QDate monday(2026, 3, 2);
    comparison.playsDone = {m_content.plays.at(0).id};
    comparison.playsMoved = {{m_content.plays.at(1).id,
                              {monday, monday.addDays(11)},
                              {monday.addDays(28), monday.addDays(39)}},
                             {m_content.plays.at(2).id,
                              {monday, monday.addDays(11)},
                              {monday.addDays(7), monday.addDays(11)}}};
    const QList<ComparisonLine> lines =
        comparisonLines(Wording(Language::english(), {}), m_content, {}, comparison);
    const auto lineOf = [&](qsizetype play) {
        const auto line = std::find_if(lines.cbegin(), lines.cend(), [&](const auto& one) {
            return one.title == m_content.plays.at(play).title;
        });
        return line == lines.cend() ? ComparisonLine() : *line;
    };
    QCOMPARE(lineOf(0).after, u"Done"_s);
    QCOMPARE(lineOf(1).change, u"28 days later"_s);
    QCOMPARE(lineOf(2).change, u"starts 7 days later, finishes the same day"_s);
}

void TestProgressFigures::whatOnlyOneVersionOfTheContentHasIsNamed()
{
    const Matrix& matrix = m_content.matrices.first();
    const auto state = [&](const QString& version, qsizetype count) {
        QJsonArray dimensions;
        for (qsizetype i = 0; i < count; ++i)
            dimensions.append(QJsonObject{{u"id"_s, matrix.dimensions.at(i).id.text()}});
        const QJsonObject card{
            {u"id"_s, u"a"_s}, {u"matrix"_s, matrix.id.text()}, {u"dimensions"_s, dimensions}};
        return QJsonObject{{u"contentVersion"_s, version},
                           {u"score"_s, QJsonObject{{u"assessments"_s, QJsonArray{card}}}},
                           {u"plan"_s, QJsonObject{{u"assessments"_s, QJsonArray{u"a"_s}}}}};
    };
    const StateComparison comparison =
        compareStates(m_content, state(u"1.0"_s, 4), state(u"1.1"_s, 5));
    const QString notes =
        comparisonNotes(Wording(Language::english(), {}), m_content, comparison).join(u' ');
    QVERIFY2(notes.contains(u"(1.0 and 1.1)"_s), qPrintable(notes));
    QVERIFY2(notes.contains(u"Only in the second: %1."_s.arg(matrix.dimensions.at(4).name)),
             qPrintable(notes));
    QVERIFY(!comparison.comparesPlans);
}

MILEPOST_TEST(TestProgressFigures)
#include "test_progressfigures.moc"

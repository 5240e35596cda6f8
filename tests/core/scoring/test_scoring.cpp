// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/defaults.h"
#include "core/engagement/latest.h"
#include "core/scoring/hint.h"
#include "core/scoring/scorecard.h"
#include "core/scoring/votechange.h"
#include "core/scoring/votecounts.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/randomsource.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace milepost;

namespace {

QJsonObject worked()
{
    QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/worked_examples.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("worked examples are missing");
    return QJsonDocument::fromJson(file.readAll()).object();
}

Vote voteOf(const QJsonValue& value)
{
    if (value == QLatin1String("na"))
        return Vote::notApplicable();
    if (value == QLatin1String("dk"))
        return Vote::dontKnow();
    return Vote(*HalfStage::fromValue(value.toDouble()));
}

QList<double> numbers(const QJsonValue& value)
{
    QList<double> list;
    for (const QJsonValue& number : value.toArray())
        list.append(number.toDouble());
    return list;
}

bool near(double actual, double expected)
{
    return std::abs(actual - expected) < 0.0005 + 1e-9;
}

} // namespace

class TestScoring : public QObject {
    Q_OBJECT

private:
    Content m_content;
    QJsonObject m_worked;
    Assessment m_assessment;
    FunctionsById m_functions;

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
        m_worked = worked();

        m_assessment.id = AssessmentId(QStringLiteral("a"));
        m_assessment.matrix = MatrixId(QStringLiteral("cs-ecosystem-alignment"));
        m_assessment.eligible.emplace();
        for (const QJsonValue& input : QJsonValue(m_worked)["scoring"]["inputs"].toArray()) {
            DimensionRecord record;
            record.id = DimensionId(input["id"].toString());
            record.weight = input["weight"].toInt();
            record.target = HalfStage::fromValue(input["target"].toDouble());
            record.evidenceGrade = input["evidence"].toInt();
            if (input["agreed"].isDouble())
                record.agreed = HalfStage::fromValue(input["agreed"].toDouble());
            for (const QJsonValue& vote : input["votes"].toArray()) {
                Ballot ballot;
                ballot.participant = ParticipantId(vote["r"].toString());
                ballot.vote = voteOf(vote["score"]);
                if (vote["conf"].isDouble())
                    ballot.confidence = vote["conf"].toInt();
                record.ballots.append(ballot);
                m_functions.insert(ballot.participant, *fromName<Function>(vote["fn"].toString()));
                if (!m_assessment.eligible->contains(ballot.participant))
                    m_assessment.eligible->append(ballot.participant);
            }
            m_assessment.dimensions.append(record);
        }
    }

    void votesThatChangeAfterTheScoreWasAgreedAreNoticed_data()
    {
        QTest::addColumn<double>("medianThen"); // 0: not noted
        QTest::addColumn<double>("vote");
        QTest::addColumn<bool>("agreed");
        QTest::addColumn<bool>("changed");
        QTest::newRow("as they were") << 2.0 << 2.0 << true << false;
        QTest::newRow("another median") << 2.0 << 1.5 << true << true;
        QTest::newRow("not agreed") << 2.0 << 1.5 << false << false;
        QTest::newRow("agreed by an older version") << 0.0 << 1.5 << true << false;
    }

    void votesThatChangeAfterTheScoreWasAgreedAreNoticed()
    {
        QFETCH(double, medianThen);
        QFETCH(double, vote);
        QFETCH(bool, agreed);
        DimensionRecord record;
        const Dimension& dimension = m_content.matrices.first().dimensions.first();
        record.id = dimension.id;
        if (agreed)
            record.agreed = HalfStage::fromValue(2);
        if (medianThen > 0)
            record.agreedMedian = medianThen;
        Ballot ballot;
        ballot.vote = Vote(*HalfStage::fromValue(vote));
        record.ballots.append(ballot);
        const DimensionScore score = scoreDimension(m_content, dimension, &record, 1, false, {});
        QTEST(votesChangedSinceAgreed(&record, score), "changed");
    }

    void whatIsRatedIsTheSameForUseAndScore()
    {
        for (quint32 seed = 1; seed <= 100; ++seed) {
            const Engagement engagement = generateEngagement(m_content, seed);
            const QList<Scorecard> cards = scoreAll(m_content, engagement);
            for (qsizetype i = 0; i < cards.size(); ++i)
                QCOMPARE(isRated(engagement.assessments.at(i)), cards.at(i).rated > 0);
        }
    }

    void workedExampleDimensions_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        for (const QJsonValue& expected : QJsonValue(m_worked)["scoring"]["dimensions"].toArray())
            QTest::newRow(qPrintable(expected["id"].toString())) << expected.toObject();
    }

    void workedExampleDimensions()
    {
        QFETCH(QJsonObject, expected);
        const Scorecard card = score(m_content, m_assessment, m_functions);
        const DimensionScore* result = card.findDimension(DimensionId(expected["id"].toString()));
        QVERIFY(result);
        QCOMPARE(toName(result->status), expected["status"].toString());
        QCOMPARE(result->weight, expected["weight"].toInt());
        QCOMPARE(result->target.value(), expected["target"].toDouble());
        QCOMPARE(result->valid, expected["valid"].toInt());
        QCOMPARE(result->notApplicable, expected["na"].toInt());
        QCOMPARE(result->dontKnow, expected["dk"].toInt());
        QVERIFY(near(result->votes->median, expected["median"].toDouble()));
        QVERIFY(near(result->votes->mean, expected["mean"].toDouble()));
        QVERIFY(near(result->votes->min, expected["min"].toDouble()));
        QVERIFY(near(result->votes->max, expected["max"].toDouble()));
        QVERIFY(near(result->votes->range(), expected["range"].toDouble()));
        QVERIFY(near(result->votes->consensus, expected["consensus"].toDouble()));
        QCOMPARE(toName(result->votes->band), expected["band"].toString());
        QVERIFY(near(*result->score, expected["score"].toDouble()));
        QCOMPARE(*result->stage, expected["stage"].toInt());
        QCOMPARE(result->inTransition, expected["inTransition"].toBool());
        QVERIFY(near(result->votes->participation, expected["participation"].toDouble()));
        QVERIFY(near(result->confidence->value, expected["confidence"].toDouble()));
        QCOMPARE(toName(result->confidence->label), expected["confidenceLabel"].toString());
        QVERIFY(near(*result->gap(), expected["gap"].toDouble()));
    }

    void workedExampleMatrix()
    {
        const QJsonObject expected = QJsonValue(m_worked)["scoring"]["matrix"].toObject();
        const Scorecard card = score(m_content, m_assessment, m_functions);
        QCOMPARE(card.rated, expected["rated"].toInt());
        QVERIFY(near(card.coverage, expected["coverage"].toDouble()));
        QVERIFY(card.figures);
        QVERIFY(near(card.figures->mean, expected["mean"].toDouble()));
        QVERIFY(near(card.figures->index, expected["index"].toDouble()));
        QVERIFY(near(card.figures->targetMean, expected["targetMean"].toDouble()));
        QVERIFY(near(card.figures->targetIndex, expected["targetIndex"].toDouble()));
        QCOMPARE(card.figures->stage, expected["stage"].toInt());
        QCOMPARE(card.figures->weakest.text(), expected["weakest"].toString());
        QVERIFY(near(*card.figures->consensus, expected["consensus"].toDouble()));
        QVERIFY(near(card.figures->confidence, expected["confidence"].toDouble()));
    }

    void functionBalancedMedians()
    {
        Assessment balanced = m_assessment;
        balanced.balanceFunctions = true;
        const Scorecard card = score(m_content, balanced, m_functions);
        const QJsonObject expected =
            QJsonValue(m_worked)["scoring"]["functionBalancedMedians"].toObject();
        for (auto it = expected.begin(); it != expected.end(); ++it)
            QCOMPARE(card.findDimension(DimensionId(it.key()))->votes->median,
                     it.value().toDouble());
    }

    void consensusVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = m_worked["consensusVectors"].toArray();
        for (qsizetype i = 0; i < vectors.size(); ++i)
            QTest::addRow("vector %d", static_cast<int>(i)) << vectors[i].toObject();
        QJsonObject first = QJsonValue(m_worked)["scoring"]["firstRound"].toObject();
        first.insert(QStringLiteral("range"), 2);
        QTest::newRow("first round") << first;
    }

    void consensusVectors()
    {
        QFETCH(QJsonObject, vector);
        const QList<double> votes = numbers(vector["votes"]);
        const double agreement = consensus(votes);
        QVERIFY2(near(agreement, vector["consensus"].toDouble()),
                 qPrintable(QString::number(agreement)));
        QCOMPARE(toName(consensusBand(agreement, vector["range"].toDouble(), m_content.scoring)),
                 vector["band"].toString());
        if (vector["median"].isDouble())
            QCOMPARE(median(votes), vector["median"].toDouble());
    }

    void countedVotesSayWhatTheirListSays()
    {
        RandomSource random(11);
        for (int round = 0; round < 500; ++round) {
            VoteCounts counts;
            QList<double> votes;
            for (int left = random.number(1, 40); left > 0; --left) {
                const HalfStage score =
                    HalfStage::all()[static_cast<std::size_t>(random.number(0, 4))];
                counts.add(score);
                votes.append(score.value());
            }
            QCOMPARE(counts.count(), static_cast<int>(votes.size()));
            QCOMPARE(counts.min(), *std::min_element(votes.cbegin(), votes.cend()));
            QCOMPARE(counts.max(), *std::max_element(votes.cbegin(), votes.cend()));
            QCOMPARE(counts.mean(), std::accumulate(votes.cbegin(), votes.cend(), 0.0) /
                                        static_cast<double>(votes.size()));
            QCOMPARE(counts.median(), median(votes));
            QVERIFY(near(counts.consensus(), consensus(votes)));
        }
    }

    void votersAreCountedOnceInTheOrderOfTheirFirstBallot()
    {
        RandomSource random(5);
        for (int round = 0; round < 200; ++round) {
            Assessment assessment;
            QList<ParticipantId> expected;
            for (int d = random.number(1, 6); d > 0; --d) {
                DimensionRecord& record = assessment.dimensions.emplaceBack();
                for (int b = random.number(0, 12); b > 0; --b) {
                    Ballot& ballot = record.ballots.emplaceBack();
                    ballot.participant =
                        ParticipantId(QStringLiteral("p%1").arg(random.number(1, 8)));
                    if (!expected.contains(ballot.participant))
                        expected.append(ballot.participant);
                }
            }
            QCOMPARE(assessment.eligibleParticipants(), expected);
        }
    }

    void consensusReproducesThePublishedValue()
    {
        // Frequencies on a seven-point scale with the value 0.7256876 (R package agrmt).
        const int frequencies[] = {30, 40, 210, 130, 530, 50, 10};
        QList<double> votes;
        for (int point = 0; point < 7; ++point) {
            for (int i = 0; i < frequencies[point]; ++i)
                votes.append(point + 1);
        }
        QVERIFY(std::abs(consensus(votes, 6) - 0.7256876) < 1e-7);
    }

    void stageVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = m_worked["stageVectors"].toArray();
        for (qsizetype i = 0; i < vectors.size(); ++i)
            QTest::addRow("vector %d", static_cast<int>(i)) << vectors[i].toObject();
    }

    void stageVectors()
    {
        QFETCH(QJsonObject, vector);
        Assessment assessment;
        assessment.matrix = m_assessment.matrix;
        const QList<double> scores = numbers(vector["scores"]);
        const QList<Dimension>& dimensions = m_content.findMatrix(assessment.matrix)->dimensions;
        for (qsizetype i = 0; i < scores.size(); ++i) {
            DimensionRecord record;
            record.id = dimensions[i].id;
            record.agreed = HalfStage::fromValue(scores[i]);
            assessment.dimensions.append(record);
        }
        const Scorecard card = score(m_content, assessment, {});
        QVERIFY(near(card.figures->mean, vector["mean"].toDouble()));
        QVERIFY(near(card.figures->index, vector["index"].toDouble()));
        QCOMPARE(card.figures->stage, vector["stage"].toInt());
    }

    void evidenceHintVectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        const QJsonArray vectors = m_worked["evidenceHintVectors"].toArray();
        for (qsizetype i = 0; i < vectors.size(); ++i)
            QTest::addRow("vector %d", static_cast<int>(i)) << vectors[i].toObject();
    }

    void evidenceHintVectors()
    {
        QFETCH(QJsonObject, vector);
        Dimension dimension;
        DimensionRecord record;
        for (int stage = 1; stage <= 3; ++stage) {
            Cell cell;
            cell.stage = stage;
            const QJsonArray answers =
                stage == 1 ? QJsonArray()
                           : vector.value(QStringLiteral("stage%1").arg(stage)).toArray();
            for (qsizetype i = 0; i < answers.size(); ++i) {
                Indicator indicator;
                indicator.id = IndicatorId(QStringLiteral("s%1-i%2").arg(stage).arg(i));
                cell.indicators.append(indicator);
                record.indicators.append({indicator.id, answers[i].toBool(), {}, {}});
            }
            dimension.cells.append(cell);
        }
        QCOMPARE(evidenceHint(dimension, record)->value(), vector["hint"].toDouble());
    }

    void hintNeedsAnAnsweredCriterion()
    {
        const Dimension& dimension = m_content.matrices[0].dimensions[0];
        DimensionRecord record;
        QVERIFY(!evidenceHint(dimension, record));
        record.indicators.append({dimension.cell(1).indicators[0].id, true, {}, {}});
        QVERIFY(!evidenceHint(dimension, record));
        QVERIFY(hasSymptom(dimension, record));
        record.indicators.append({dimension.cell(3).indicators[0].id, true, {}, {}});
        QCOMPARE(evidenceHint(dimension, record)->value(), 1.0);
    }

    void missingCriteriaAreAllOpenOnesUpToTheStage()
    {
        const Dimension& dimension = m_content.matrices[0].dimensions[0];
        DimensionRecord record;
        record.indicators.append({dimension.cell(2).indicators[0].id, true, {}, {}});
        QCOMPARE(criteriaMissingFor(dimension, &record, 2).size(),
                 dimension.cell(2).indicators.size() - 1);
        QCOMPARE(criteriaMissingFor(dimension, &record, 3).size(),
                 dimension.cell(2).indicators.size() - 1 + dimension.cell(3).indicators.size());
    }

    void lastRoundReplacesTheFirst()
    {
        DimensionRecord record;
        record.id = m_content.matrices[0].dimensions[0].id;
        const auto cast = [&](const char* who, int round, Vote vote) {
            record.ballots.append(
                {ParticipantId(QString::fromLatin1(who)), round, vote, std::nullopt, {}, {}});
        };
        cast("a", 1, Vote(*HalfStage::fromValue(1)));
        cast("b", 1, Vote(*HalfStage::fromValue(3)));
        cast("a", 2, Vote(*HalfStage::fromValue(2)));
        cast("b", 2, Vote(*HalfStage::fromValue(2)));
        const DimensionScore result =
            scoreDimension(m_content, m_content.matrices[0].dimensions[0], &record, 2, false, {});
        QCOMPARE(result.round, 2);
        QCOMPARE(result.valid, 2);
        QCOMPARE(*result.score, 2.0);
        QVERIFY(result.provisional);
    }

    void agreedScoreAloneIsRatedAndProvisional()
    {
        DimensionRecord record;
        record.agreed = HalfStage::fromValue(2);
        record.evidenceGrade = 3;
        const DimensionScore result =
            scoreDimension(m_content, m_content.matrices[0].dimensions[0], &record, 5, false, {});
        QVERIFY(result.rated());
        QVERIFY(!result.votes);
        QVERIFY(result.provisional);
        QCOMPARE(result.confidence->value, 1.0);
    }

    void mostNotApplicableMakesTheDimensionNotApplicable()
    {
        DimensionRecord record;
        for (int i = 0; i < 3; ++i)
            record.ballots.append({ParticipantId(QString::number(i)),
                                   1,
                                   Vote::notApplicable(),
                                   std::nullopt,
                                   {},
                                   {}});
        record.ballots.append(
            {ParticipantId(QStringLiteral("x")), 1, Vote(HalfStage()), std::nullopt, {}, {}});
        const Dimension& dimension = m_content.matrices[0].dimensions[0];
        QCOMPARE(scoreDimension(m_content, dimension, &record, 5, false, {}).status,
                 DimensionStatus::NotApplicable);
        QCOMPARE(scoreDimension(m_content, dimension, &record, 6, false, {}).status,
                 DimensionStatus::Rated);
    }

    void onlyDontKnowIsUnrated()
    {
        DimensionRecord record;
        record.ballots.append(
            {ParticipantId(QStringLiteral("x")), 1, Vote::dontKnow(), std::nullopt, {}, {}});
        const DimensionScore result =
            scoreDimension(m_content, m_content.matrices[0].dimensions[0], &record, 1, false, {});
        QCOMPARE(result.status, DimensionStatus::Unrated);
        QVERIFY(!result.score);
        QVERIFY(!result.confidence);
    }

    void opinionOnlyCapsConfidenceAtMedium()
    {
        // Four equal votes with full participation and self-confidence: C = 0.60, and with grade 1
        // 0.733.
        DimensionRecord record;
        for (int i = 0; i < 4; ++i)
            record.ballots.append(
                {ParticipantId(QString::number(i)), 1, Vote(HalfStage()), 3, {}, {}});
        const Dimension& dimension = m_content.matrices[0].dimensions[0];
        const DimensionScore opinion = scoreDimension(m_content, dimension, &record, 4, false, {});
        QVERIFY(near(opinion.confidence->value, 0.6));
        QCOMPARE(opinion.confidence->label, ConfidenceLabel::Medium);
        record.evidenceGrade = 2;
        QCOMPARE(scoreDimension(m_content, dimension, &record, 4, false, {}).confidence->label,
                 ConfidenceLabel::High);
    }

    void belowMinimumCoverageThereAreNoFigures()
    {
        Assessment assessment = m_assessment;
        assessment.dimensions.resize(2);
        const Scorecard card = score(m_content, assessment, m_functions);
        QCOMPARE(card.rated, 2);
        QVERIFY(!card.sufficient());
    }

    void weakestPrefersHigherWeightThenId()
    {
        Assessment assessment;
        assessment.matrix = m_assessment.matrix;
        for (const Dimension& dimension : m_content.matrices[0].dimensions) {
            DimensionRecord record;
            record.id = dimension.id;
            record.agreed = HalfStage::fromValue(2);
            assessment.dimensions.append(record);
        }
        QCOMPARE(score(m_content, assessment, {}).figures->weakest.text(),
                 QStringLiteral("align-customer-experience"));
        assessment.dimensions[0].weight = 4;
        QCOMPARE(score(m_content, assessment, {}).figures->weakest.text(),
                 QStringLiteral("align-strategy-goals"));
    }

    void overallIsTheMeanOfTheLatestWholeOrganizationMatrices()
    {
        Engagement engagement;
        const auto add = [&](const char* id, int matrix, const QDate& date, double value,
                             bool unit = false) {
            Assessment assessment;
            assessment.id = AssessmentId(QString::fromLatin1(id));
            assessment.matrix = m_content.matrices[matrix].id;
            assessment.date = date;
            if (unit)
                assessment.unit = UnitId(QStringLiteral("north"));
            for (const Dimension& dimension : m_content.matrices[matrix].dimensions) {
                DimensionRecord record;
                record.id = dimension.id;
                record.agreed = HalfStage::fromValue(value);
                assessment.dimensions.append(record);
            }
            engagement.assessments.append(assessment);
        };
        add("old", 0, QDate(2025, 1, 1), 1);
        add("new", 0, QDate(2026, 1, 1), 2);
        add("unit", 0, QDate(2026, 6, 1), 3, true);
        add("second", 1, QDate(2025, 6, 1), 3);
        const auto overall = overallFigures(m_content, engagement, scoreAll(m_content, engagement));
        QVERIFY(overall);
        QCOMPARE(overall->mean, 2.5);
        QCOMPARE(overall->index, 75.0);
        engagement.plan.emplace();
        engagement.plan->assessments = QList<AssessmentId>{AssessmentId(QStringLiteral("old"))};
        QCOMPARE(overallFigures(m_content, engagement, scoreAll(m_content, engagement))->mean, 1.0);
    }
};

MILEPOST_TEST(TestScoring)
#include "test_scoring.moc"

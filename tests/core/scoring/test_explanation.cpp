// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/scoring/explanation.h"
#include "core/scoring/hint.h"
#include "core/scoring/nextstage.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace milepost;

namespace {

const QList<Quantity> kOfDimension{Quantity::Score, Quantity::Stage, Quantity::Consensus,
                                   Quantity::Confidence, Quantity::Gap};
const QList<Quantity> kOfMatrix{Quantity::MatrixMean,      Quantity::Index,
                                Quantity::TargetIndex,     Quantity::MatrixStage,
                                Quantity::Coverage,        Quantity::MatrixConsensus,
                                Quantity::MatrixConfidence};

/// The number that the scorecard has, looked up without the code under test.
std::optional<double> expected(const Scorecard& card, Quantity quantity, const DimensionId& id)
{
    const DimensionScore* score = card.findDimension(id);
    const auto of = [&](auto member) {
        return card.figures ? std::optional<double>((*card.figures).*member) : std::nullopt;
    };
    switch (quantity) {
    case Quantity::Score:
        return score->score;
    case Quantity::Stage:
        return score->stage;
    case Quantity::Consensus:
        return score->votes ? std::optional(score->votes->consensus) : std::nullopt;
    case Quantity::Confidence:
        return score->confidence ? std::optional(score->confidence->value) : std::nullopt;
    case Quantity::Gap:
        return score->gap();
    case Quantity::MatrixMean:
        return of(&MatrixFigures::mean);
    case Quantity::Index:
        return of(&MatrixFigures::index);
    case Quantity::TargetIndex:
        return of(&MatrixFigures::targetIndex);
    case Quantity::MatrixStage:
        return of(&MatrixFigures::stage);
    case Quantity::Coverage:
        return card.coverage;
    case Quantity::MatrixConsensus:
        return card.figures ? card.figures->consensus : std::nullopt;
    case Quantity::MatrixConfidence:
        return of(&MatrixFigures::confidence);
    case Quantity::OverallIndex:
        break;
    }
    return std::nullopt;
}

bool same(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_example;
    QList<Scorecard> m_cards;

    Explanation ofExample(Quantity quantity, const char* dimension = "") const
    {
        return explain(
            m_content, m_example, m_cards,
            {quantity, m_example.assessments.first().id, DimensionId(QLatin1String(dimension))},
            QLocale::c());
    }

    void verifyTotal(const Engagement& engagement, const QList<Scorecard>& cards,
                     const Scorecard& card, Quantity quantity, const DimensionId& dimension)
    {
        const Explanation explanation = explain(
            m_content, engagement, cards, {quantity, card.assessment, dimension}, QLocale::c());
        const std::optional<double> number = expected(card, quantity, dimension);
        QCOMPARE(explanation.total.has_value(), number.has_value());
        QVERIFY(!explanation.title.isEmpty() && !explanation.result.isEmpty());
        QVERIFY(!explanation.rule.isEmpty());
        if (!number)
            return;
        QCOMPARE(*explanation.total, *number);
        QCOMPARE(explanation.steps.last().figures.last().value, *number);
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Result<Engagement> example = importEngagement(m_content, file.readAll());
        QVERIFY2(example.ok(), example ? "" : qPrintable(example.error().toLine()));
        m_example = *example;
        m_cards = scoreAll(m_content, m_example);
    }

    void explainedTotalIsTheNumberOfTheScorecard_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("engagement %u", seed) << seed;
    }

    void explainedTotalIsTheNumberOfTheScorecard()
    {
        QFETCH(quint32, seed);
        const Engagement engagement = generateEngagement(m_content, seed);
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        for (const Scorecard& card : cards) {
            for (const Quantity quantity : kOfMatrix)
                verifyTotal(engagement, cards, card, quantity, {});
            for (const DimensionScore& score : card.dimensions) {
                for (const Quantity quantity : kOfDimension)
                    verifyTotal(engagement, cards, card, quantity, score.id);
            }
        }
        const auto overall = overallFigures(m_content, engagement, cards);
        const Explanation explanation =
            explain(m_content, engagement, cards, {Quantity::OverallIndex, {}, {}}, QLocale::c());
        QCOMPARE(explanation.total.has_value(), overall.has_value());
        if (overall)
            QCOMPARE(*explanation.total, overall->index);
    }

    /// Whoever follows the shown figures with a calculator arrives at the number.
    void figuresOfTheMeanAddUp()
    {
        const Explanation mean = ofExample(Quantity::MatrixMean);
        double sum = 0;
        double weights = 0;
        for (const ExplainedFigure& figure : mean.steps.first().figures) {
            if (figure.dimension.isEmpty())
                continue;
            sum += figure.value;
            weights += m_cards.first().findDimension(figure.dimension)->weight;
        }
        QVERIFY(same(sum / weights, *mean.total));
        QVERIFY(same(*mean.total, m_cards.first().figures->mean));
    }

    void figuresOfTheConsensusAddUp()
    {
        const Explanation consensus = ofExample(Quantity::Consensus, "align-data-visibility");
        // 3 votes of 1, 1 of 1.5, 2 of 2; their mean is first and the sum last.
        const QList<ExplainedFigure>& terms = consensus.steps.first().figures;
        QCOMPARE(terms.size(), 5);
        const double sum = 3 * terms[1].value + 1 * terms[2].value + 2 * terms[3].value;
        QVERIFY(same(1 + sum / 6, *consensus.total));
    }

    void figuresOfTheConfidenceAddUp()
    {
        const Explanation confidence = ofExample(Quantity::Confidence, "align-customer-experience");
        const QList<ExplainedFigure>& weighted = confidence.steps[1].figures;
        double sum = 0;
        for (qsizetype i = 0; i + 1 < weighted.size(); ++i)
            sum += weighted[i].value;
        QVERIFY(same(sum / confidence.steps[2].figures.first().value, *confidence.total));
    }

    void shownCalculationsCanBeRepeatedWithACalculator_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("engagement %u", seed) << seed;
    }

    void shownCalculationsCanBeRepeatedWithACalculator()
    {
        QFETCH(quint32, seed);
        static const QRegularExpression calculation(
            QStringLiteral("^([\\d.]+) ([×÷]) ([\\d.]+) ([=≈]) ([\\d.]+)$"));
        const Engagement engagement = generateEngagement(m_content, seed);
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        for (const Scorecard& card : cards) {
            if (!card.figures)
                continue;
            for (const Quantity quantity :
                 {Quantity::MatrixMean, Quantity::MatrixConsensus, Quantity::MatrixConfidence}) {
                const Explanation explanation = explain(
                    m_content, engagement, cards, {quantity, card.assessment, {}}, QLocale::c());
                for (const ExplainedFigure& figure : explanation.total
                                                         ? explanation.steps.first().figures
                                                         : QList<ExplainedFigure>()) {
                    const auto match = calculation.match(figure.text.toEnglish());
                    QVERIFY2(match.hasMatch(), qPrintable(figure.text.toEnglish()));
                    const double left = match.captured(1).toDouble();
                    const double right = match.captured(3).toDouble();
                    const double typed =
                        match.captured(2) == QStringLiteral("×") ? left * right : left / right;
                    const double result = match.captured(5).toDouble();
                    if (match.captured(4) == QStringLiteral("="))
                        QVERIFY2(same(typed, result), qPrintable(figure.text.toEnglish()));
                    else
                        QVERIFY2(same(std::round(typed * 1000) / 1000, result),
                                 qPrintable(figure.text.toEnglish()));
                }
            }
        }
    }

    void roundingIsSaid()
    {
        // The worked example has an index of 19.737, which pages show as 20.
        const Explanation index = ofExample(Quantity::Index);
        QVERIFY2(index.rule.toEnglish().contains(QStringLiteral("as a whole number, 20.")),
                 qPrintable(index.rule.toEnglish()));
        QVERIFY2(index.rule.toEnglish().contains(QStringLiteral("uses all their decimals")),
                 qPrintable(index.rule.toEnglish()));
        const Explanation score = ofExample(Quantity::Score, "align-strategy-goals");
        QVERIFY2(!score.rule.toEnglish().contains(QStringLiteral("decimals")),
                 qPrintable(score.rule.toEnglish()));
    }

    void scoresHaveADecimalAndCountsHaveNone()
    {
        const Explanation score = ofExample(Quantity::Score, "align-lifecycle-design");
        QCOMPARE(score.result.toEnglish(), QStringLiteral("1.0"));
        QCOMPARE(score.steps.first().figures.first().label.toEnglish(),
                 QStringLiteral("Score 1.0"));
        QCOMPARE(score.steps.last().figures.last().text.toEnglish(), QStringLiteral("1.0"));
        const Explanation stage = ofExample(Quantity::MatrixStage);
        QCOMPARE(stage.steps.last().figures.last().text.toEnglish(), QStringLiteral("1"));
    }

    void whatDoesNotApplyStaysInTheCoverage()
    {
        Engagement engagement = m_example;
        DimensionRecord& record = engagement.assessments.first().dimensions.last();
        record.agreed.reset();
        record.notApplicable = QStringLiteral("Nobody sells");
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const Explanation coverage =
            explain(m_content, engagement, cards,
                    {Quantity::Coverage, engagement.assessments.first().id, {}}, QLocale::c());
        const QList<ExplainedFigure>& weights = coverage.steps.first().figures;
        double all = 0;
        for (const ExplainedFigure& figure : weights)
            all += figure.value;
        const double without = weights.last().value;
        QCOMPARE(*coverage.total, (all - without) / all);
        QCOMPARE(weights.last().text.toEnglish(),
                 QStringLiteral("%1, does not apply").arg(without));
        QCOMPARE(coverage.exceptions.size(), 1);
        QVERIFY2(!coverage.exceptions.first().toEnglish().contains(QStringLiteral("left out")),
                 qPrintable(coverage.exceptions.first().toEnglish()));
    }

    void saysWhatWasLeftOut_data()
    {
        QTest::addColumn<QString>("dimension");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("don't know")
            << "align-incentives-governance"
            << QStringLiteral("1 answer of “don’t know”: not counted as a score.");
        QTest::newRow("not applicable")
            << "align-customer-experience"
            << QStringLiteral("1 answer of “not applicable”: not counted as a score.");
    }

    void saysWhatWasLeftOut()
    {
        QFETCH(QString, dimension);
        QFETCH(QString, sentence);
        QList<QString> said;
        for (const Message& exception :
             ofExample(Quantity::Score, qPrintable(dimension)).exceptions)
            said.append(exception.toEnglish());
        QVERIFY2(said.contains(sentence), qPrintable(said.join(QStringLiteral(" | "))));
    }

    void firstRoundIsLeftOutOnceThereIsASecond()
    {
        Engagement engagement = m_example;
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        Ballot again = record.ballots.first();
        again.round = 2;
        again.vote = Vote(*HalfStage::fromValue(3));
        const qsizetype before = record.ballots.size();
        record.ballots.append(again);
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const Explanation explanation =
            explain(m_content, engagement, cards,
                    {Quantity::Score, engagement.assessments.first().id, record.id}, QLocale::c());
        QCOMPARE(*explanation.total, 3.0);
        QVERIFY(std::any_of(
            explanation.exceptions.cbegin(), explanation.exceptions.cend(),
            [&](const Message& exception) {
                return exception.toEnglish() ==
                       QStringLiteral("%1 votes of round 1: kept, but round 2 takes their place.")
                           .arg(before);
            }));
    }

    void saysWhichRuleDecided()
    {
        QVERIFY(ofExample(Quantity::Score, "align-data-visibility")
                    .rule.toEnglish()
                    .startsWith(QLatin1String("A score was agreed")));
        QVERIFY(ofExample(Quantity::Score, "align-strategy-goals")
                    .rule.toEnglish()
                    .startsWith(QLatin1String("No score was agreed")));
        QVERIFY(ofExample(Quantity::Consensus, "align-customer-experience")
                    .rule.toEnglish()
                    .startsWith(QLatin1String("From 0.6 to below 0.8")));
    }

    void numbersFollowTheLocale()
    {
        const ExplanationSubject subject{Quantity::Score, m_example.assessments.first().id,
                                         DimensionId(QStringLiteral("align-strategy-goals"))};
        QCOMPARE(explain(m_content, m_example, m_cards, subject, QLocale::c()).result.toEnglish(),
                 QStringLiteral("1.5"));
        QCOMPARE(explain(m_content, m_example, m_cards, subject,
                         QLocale(QLocale::German, QLocale::Germany))
                     .result.toEnglish(),
                 QStringLiteral("1,5"));
    }

    void unknownPlaceHasNoTotal()
    {
        QVERIFY(!ofExample(Quantity::Score, "no-such-dimension").total);
        const Explanation nowhere =
            explain(m_content, m_example, m_cards,
                    {Quantity::Index, AssessmentId(QStringLiteral("gone")), {}}, QLocale::c());
        QVERIFY(!nowhere.total);
        QVERIFY(!nowhere.rule.isEmpty());
    }

    /// Answering exactly the listed criteria lifts the hint to the next stage; leaving one out does
    /// not.
    void listedCriteriaLiftTheDimension()
    {
        const Explanation explanation = ofExample(Quantity::Score, "align-lifecycle-design");
        QCOMPARE(explanation.nextStage, 2);
        QVERIFY(!explanation.toNextStage.isEmpty());
        const Dimension& dimension =
            *m_content.findDimension(DimensionId(QStringLiteral("align-lifecycle-design")));
        DimensionRecord record;
        for (const OpenIndicator& open : explanation.toNextStage)
            record.indicators.append(
                {open.indicator, open.type == IndicatorType::Criterion, {}, {}});
        QCOMPARE(evidenceHint(dimension, record), HalfStage::fromValue(2));
        record.indicators.last().yes = false;
        QVERIFY(evidenceHint(dimension, record) < HalfStage::fromValue(2));
    }

    void symptomsThatHoldAreListed()
    {
        Engagement engagement = m_example;
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        const Dimension& dimension = *m_content.findDimension(record.id);
        const IndicatorId symptom = dimension.cell(1).indicators.first().id;
        record.indicators = {{symptom, true, {}, {}}};
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const Explanation explanation =
            explain(m_content, engagement, cards,
                    {Quantity::Stage, engagement.assessments.first().id, record.id}, QLocale::c());
        QCOMPARE(explanation.toNextStage.first().indicator, symptom);
        QCOMPARE(explanation.toNextStage.first().type, IndicatorType::Symptom);
    }

    void matrixStageIsLiftedByTheListedDimensions_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("engagement %u", seed) << seed;
    }

    /// The listed lifts reach the stage, and without any single one of them it is not reached.
    void matrixStageIsLiftedByTheListedDimensions()
    {
        QFETCH(quint32, seed);
        const Engagement engagement = generateEngagement(m_content, seed);
        for (const Scorecard& card : scoreAll(m_content, engagement)) {
            if (!card.figures || card.figures->stage == 3)
                continue;
            const int stage = card.figures->stage + 1;
            const QList<DimensionLift> lifts = shortestWayTo(
                *m_content.findMatrix(card.matrix), *engagement.findAssessment(card.assessment),
                card, stage, m_content.scoring);
            QVERIFY(!lifts.isEmpty());
            for (qsizetype without = -1; without < lifts.size(); ++without) {
                QList<DimensionScore> lifted = card.dimensions;
                for (qsizetype i = 0; i < lifts.size(); ++i) {
                    for (DimensionScore& score : lifted) {
                        if (i != without && score.id == lifts[i].dimension)
                            score.score = lifts[i].to.value();
                    }
                }
                const StageCheck check = checkStage(lifted, stage, m_content.scoring);
                QCOMPARE(check.reached, without == -1);
            }
        }
    }

    void halfStageNeedsHalfOfTheCriteria()
    {
        const Dimension& dimension =
            *m_content.findDimension(DimensionId(QStringLiteral("align-strategy-goals")));
        const qsizetype second = dimension.cell(2).indicators.size();
        const qsizetype third = dimension.cell(3).indicators.size();
        QCOMPARE(liftOf(dimension, nullptr, *HalfStage::fromValue(1)).count(), 0);
        QCOMPARE(liftOf(dimension, nullptr, *HalfStage::fromValue(1.5)).count(), (second + 1) / 2);
        QCOMPARE(liftOf(dimension, nullptr, *HalfStage::fromValue(2)).count(), second);
        QCOMPARE(liftOf(dimension, nullptr, *HalfStage::fromValue(2.5)).count(),
                 second + (third + 1) / 2);
        QCOMPARE(liftOf(dimension, nullptr, *HalfStage::fromValue(3)).count(), second + third);
    }
};

MILEPOST_TEST(TestExplanation)
#include "test_explanation.moc"

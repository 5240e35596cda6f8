// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "core/pitfalls/finding.h"
#include "core/pitfalls/requiredfunctions.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

using namespace milepost;

namespace {

HalfStage half(double value)
{
    return *HalfStage::fromValue(value);
}

/// One dimension with votes, in an assessment of its own.
struct Case {
    QList<double> first = {};
    QList<double> second = {};
    std::optional<double> agreed = {};
    QString reason = {};
    QString notes = {};
    int grade = 0;
    int eligible = 0; ///< 0: not set
    QMap<QString, bool> answers = {};
};

} // namespace
Q_DECLARE_METATYPE(Case)

class TestPitfalls : public QObject {
    Q_OBJECT

private:
    Content m_content;
    const DimensionId m_dimension{QStringLiteral("align-strategy-goals")};

    Engagement engagementOf(const Case& given) const
    {
        Engagement engagement;
        engagement.organization.name = QStringLiteral("Example");
        const QList<Function> functions{Function::Cs, Function::Partner, Function::Revops};
        for (int i = 0; i < 10; ++i) {
            engagement.participants.append({ParticipantId(QStringLiteral("p%1").arg(i)),
                                            QStringLiteral("Person %1").arg(i),
                                            functions[i % 3],
                                            {},
                                            {}});
        }
        Assessment assessment;
        assessment.id = AssessmentId(QStringLiteral("a"));
        assessment.matrix = MatrixId(QStringLiteral("cs-ecosystem-alignment"));
        assessment.date = QDate(2026, 3, 2);
        if (given.eligible > 0) {
            assessment.eligible.emplace();
            for (int i = 0; i < given.eligible; ++i)
                assessment.eligible->append(engagement.participants[i].id);
        }
        DimensionRecord record;
        record.id = m_dimension;
        record.evidenceGrade = given.grade;
        record.reason = given.reason;
        record.notes = given.notes;
        if (given.agreed)
            record.agreed = half(*given.agreed);
        for (int round = 1; round <= 2; ++round) {
            const QList<double>& votes = round == 1 ? given.first : given.second;
            for (int i = 0; i < votes.size(); ++i) {
                record.ballots.append(
                    {engagement.participants[i].id, round, Vote(half(votes[i])), {}, {}, {}});
            }
        }
        for (auto it = given.answers.cbegin(); it != given.answers.cend(); ++it)
            record.indicators.append({IndicatorId(it.key()), it.value(), {}, {}});
        assessment.dimensions.append(record);
        engagement.assessments.append(assessment);
        return engagement;
    }

    QList<Finding> findingsOf(const Engagement& engagement, const char* pitfall,
                              const CompiledPlan* plan = nullptr) const
    {
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        QList<Finding> findings = detectPitfalls({m_content, engagement, cards, plan});
        findings.removeIf([&](const Finding& finding) {
            return finding.pitfall.text() != QLatin1String(pitfall);
        });
        return findings;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    void everyPitfallOfTheScopeHasADetector()
    {
        // Each of them must be able to be found in at least one of these engagements.
        QSet<QString> found;
        for (quint32 seed = 1; seed <= 200; ++seed) {
            const Engagement engagement = generateEngagement(m_content, seed);
            const QList<Scorecard> cards = scoreAll(m_content, engagement);
            for (const Finding& finding : detectPitfalls({m_content, engagement, cards}))
                found.insert(finding.pitfall.text());
        }
        Case converged{{1, 3, 1, 3}, {2, 2, 2, 2}};
        found.unite({findingsOf(engagementOf(converged), "unexplained-convergence").isEmpty()
                         ? QString()
                         : QStringLiteral("unexplained-convergence")});
        Engagement top = engagementOf({});
        for (const Dimension& dimension : m_content.matrices.first().dimensions) {
            DimensionRecord record;
            record.id = dimension.id;
            record.target = half(3);
            if (dimension.id == m_dimension)
                top.assessments.first().dimensions.first() = record;
            else
                top.assessments.first().dimensions.append(record);
        }
        QCOMPARE(findingsOf(top, "top-stage-everywhere").size(), 1);
        found.insert(QStringLiteral("top-stage-everywhere"));
        for (const Pitfall& pitfall : m_content.pitfalls) {
            if (pitfall.scope == QLatin1String("assessment"))
                QVERIFY2(found.contains(pitfall.id.text()), qPrintable(pitfall.id.text()));
        }
    }

    void oneTargetBelowTheTopIsEnough()
    {
        QVERIFY(findingsOf(engagementOf({}), "top-stage-everywhere").isEmpty());
    }

    void planAboveAYearsCapacityIsSaidOnce()
    {
        Engagement engagement = engagementOf({{1, 1, 1}, {}, {}, {}, {}, 0, 0});
        engagement.plan.emplace();
        engagement.plan->start = QDate(2026, 3, 2);
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const CompiledPlan enough = compilePlan(m_content, engagement, cards);
        QVERIFY(findingsOf(engagement, "top-stage-everywhere", &enough).isEmpty());

        engagement.plan->capacityDaysPerWeek = 0.01;
        const CompiledPlan tooMuch = compilePlan(m_content, engagement, cards);
        QVERIFY(!tooMuch.schedule.plays.isEmpty());
        QCOMPARE(findingsOf(engagement, "top-stage-everywhere", &tooMuch).size(), 1);
    }

    void dimensionFindings_data()
    {
        QTest::addColumn<QString>("pitfall");
        QTest::addColumn<Case>("given");
        QTest::addColumn<bool>("found");

        const char* evidence = "score-without-evidence";
        QTest::newRow("evidence: agreed 2 on opinion")
            << evidence << Case{{}, {}, 2, "r", {}, 0} << true;
        QTest::newRow("evidence: agreed 2 on what was told")
            << evidence << Case{{}, {}, 2, "r", {}, 1} << true;
        QTest::newRow("evidence: agreed 2 on what was seen")
            << evidence << Case{{}, {}, 2, "r", {}, 2} << false;
        QTest::newRow("evidence: agreed 1.5") << evidence << Case{{}, {}, 1.5, "r", {}, 0} << false;
        QTest::newRow("evidence: nothing agreed") << evidence << Case{{3, 3, 3}} << false;

        const char* against = "score-against-indicators";
        const QString yes2 = QStringLiteral("align-strategy-goals-s2-i1");
        const QString also2 = QStringLiteral("align-strategy-goals-s2-i2");
        const QString symptom = QStringLiteral("align-strategy-goals-s1-i1");
        QTest::newRow("indicators: hint 1, agreed 2")
            << against << Case{{}, {}, 2, "r", {}, 2, 0, {{yes2, false}}} << true;
        QTest::newRow("indicators: hint 2, agreed 1")
            << against << Case{{}, {}, 1, "r", {}, 2, 0, {{yes2, true}, {also2, true}}} << true;
        QTest::newRow("indicators: hint 1, agreed 1.5")
            << against << Case{{}, {}, 1.5, "r", {}, 2, 0, {{yes2, false}}} << false;
        QTest::newRow("indicators: symptom, agreed 2")
            << against << Case{{}, {}, 2, "r", {}, 2, 0, {{symptom, true}}} << true;
        QTest::newRow("indicators: symptom, agreed 1.5")
            << against << Case{{}, {}, 1.5, "r", {}, 2, 0, {{symptom, true}}} << false;
        QTest::newRow("indicators: none answered")
            << against << Case{{}, {}, 3, "r", {}, 2} << false;

        const char* converged = "unexplained-convergence";
        QTest::newRow("convergence: without a word")
            << converged << Case{{1, 3, 1, 3}, {2, 2, 2, 2}} << true;
        QTest::newRow("convergence: with notes")
            << converged << Case{{1, 3, 1, 3}, {2, 2, 2, 2}, {}, {}, "we saw the log"} << false;
        QTest::newRow("convergence: with a reason for the agreed score")
            << converged << Case{{1, 3, 1, 3}, {2, 2, 2, 2}, 2, "we saw the log", {}, 0} << false;
        QTest::newRow("convergence: with graded evidence")
            << converged << Case{{1, 3, 1, 3}, {2, 2, 2, 2}, {}, {}, {}, 2} << false;
        QTest::newRow("convergence: too small to matter")
            << converged << Case{{2, 2, 2, 1.5}, {2, 2, 2, 2}} << false;
        QTest::newRow("convergence: one round") << converged << Case{{2, 2, 2, 2}} << false;

        const char* averaged = "disagreement-averaged";
        QTest::newRow("split: no reason") << averaged << Case{{1, 1, 1, 2, 2, 2}} << true;
        QTest::newRow("split: with a reason")
            << averaged << Case{{1, 1, 1, 2, 2, 2}, {}, {}, "both views"} << false;
        QTest::newRow("split only before the second round")
            << averaged << Case{{1, 1, 1, 2, 2, 2}, {2, 2, 2, 2, 2, 2}} << false;

        const char* few = "too-few-voices";
        QTest::newRow("voices: two") << few << Case{{2, 2}} << true;
        QTest::newRow("voices: three") << few << Case{{2, 2, 2}} << false;
        QTest::newRow("voices: three of seven")
            << few << Case{{2, 2, 2}, {}, {}, {}, {}, 0, 7} << true;
        QTest::newRow("voices: three of six")
            << few << Case{{2, 2, 2}, {}, {}, {}, {}, 0, 6} << false;
        QTest::newRow("voices: agreed alone") << few << Case{{}, {}, 2, "r"} << true;
        QTest::newRow("voices: not rated") << few << Case{} << false;
    }

    void dimensionFindings()
    {
        QFETCH(QString, pitfall);
        QFETCH(Case, given);
        QFETCH(bool, found);
        const QList<Finding> findings = findingsOf(engagementOf(given), qPrintable(pitfall));
        QCOMPARE(findings.size(), found ? 1 : 0);
        if (found) {
            QCOMPARE(findings.first().dimension, m_dimension);
            QVERIFY(!findings.first().seen.isEmpty());
            QCOMPARE(findings.first().prompt,
                     m_content.findPitfall(findings.first().pitfall)->prompt);
        }
    }

    void oneSidedRoom_data()
    {
        QTest::addColumn<QList<Function>>("voters");
        QTest::addColumn<QString>("matrix");
        QTest::addColumn<bool>("found");
        const QString align = QStringLiteral("cs-ecosystem-alignment");
        const QString clv = QStringLiteral("clv-measurement");
        using F = Function;
        QTest::newRow("nobody") << QList<F>{} << align << false;
        QTest::newRow("one person is no room") << QList<F>{F::Cs} << align << false;
        QTest::newRow("all three") << QList<F>{F::Cs, F::Partner, F::Revops} << align << false;
        QTest::newRow("no partner team") << QList<F>{F::Cs, F::Sales, F::Revops} << align << true;
        QTest::newRow("three of five are no majority of 60 %")
            << QList<F>{F::Cs, F::Cs, F::Cs, F::Partner, F::Revops} << align << false;
        QTest::newRow("four of six are")
            << QList<F>{F::Cs, F::Cs, F::Cs, F::Cs, F::Partner, F::Revops} << align << true;
        QTest::newRow("value without finance")
            << QList<F>{F::Cs, F::Partner, F::Revops} << clv << true;
        QTest::newRow("value with finance")
            << QList<F>{F::Cs, F::Partner, F::Revops, F::Finance} << clv << false;
    }

    void oneSidedRoom()
    {
        QFETCH(QList<Function>, voters);
        QFETCH(QString, matrix);
        QFETCH(bool, found);
        Engagement engagement = engagementOf({});
        Assessment& assessment = engagement.assessments.first();
        assessment.matrix = MatrixId(matrix);
        assessment.dimensions.first().id =
            m_content.findMatrix(assessment.matrix)->dimensions.first().id;
        for (int i = 0; i < voters.size(); ++i) {
            engagement.participants[i].function = voters[i];
            assessment.dimensions.first().ballots.append(
                {engagement.participants[i].id, 1, Vote(half(2)), {}, {}, {}});
        }
        QCOMPARE(findingsOf(engagement, "one-sided-room").size(), found ? 1 : 0);
    }

    void evidenceThatIsAttachedIsNotPassedOver()
    {
        Engagement engagement = engagementOf(Case{{}, {}, 2, "r", {}, 0});
        const auto seen = [&] {
            return findingsOf(engagement, "score-without-evidence").first().seen.toEnglish();
        };
        QVERIFY(seen().contains(QStringLiteral("opinion alone")));
        EvidenceItem quote;
        quote.kind = EvidenceKind::Quote;
        quote.text = QStringLiteral("We never signed it");
        engagement.assessments.first().dimensions.first().evidence.append(quote);
        QVERIFY(!seen().contains(QStringLiteral("opinion alone")));
        QVERIFY(seen().contains(QStringLiteral("attached")));
    }

    void dismissedFindingsSayWhy()
    {
        Engagement engagement = engagementOf({{2, 2}});
        Finding finding = findingsOf(engagement, "too-few-voices").first();
        QVERIFY(!finding.dismissedBecause);
        engagement.dismissals.append(
            {finding.pitfall, finding.subject, QStringLiteral("A check is planned."), {}});
        finding = findingsOf(engagement, "too-few-voices").first();
        QCOMPARE(finding.dismissedBecause, std::optional(QStringLiteral("A check is planned.")));
    }

    void dismissalHoldsForItsOwnAssessmentOnly()
    {
        Engagement engagement = engagementOf({{2, 2}});
        Assessment again = engagement.assessments.first();
        again.id = AssessmentId(QStringLiteral("b"));
        engagement.assessments.append(again);
        engagement.dismissals.append(
            {PitfallId(QStringLiteral("too-few-voices")),
             dismissalSubject(engagement.assessments.first().id, m_dimension),
             QStringLiteral("Known."),
             {}});
        const QList<Finding> findings = findingsOf(engagement, "too-few-voices");
        QCOMPARE(findings.size(), 2);
        QVERIFY(findings[0].dismissedBecause);
        QVERIFY(!findings[1].dismissedBecause);
    }

    void subjectFitsTheLimitAndStaysDistinct()
    {
        const AssessmentId one(QString(limits::kIdLength, u'a'));
        const AssessmentId two(QString(limits::kIdLength - 1, u'a') + u'b');
        QVERIFY(dismissalSubject(one, m_dimension).size() <= limits::kIdLength);
        QVERIFY(dismissalSubject(one, m_dimension) != dismissalSubject(two, m_dimension));
        QVERIFY(dismissalSubject(one, m_dimension) != dismissalSubject(one, {}));
    }

    void unknownAssessmentHasNoFindings()
    {
        const Engagement engagement = engagementOf({{2, 2}});
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        QVERIFY(detectPitfalls({m_content, engagement, cards}, AssessmentId(QStringLiteral("gone")))
                    .isEmpty());
    }

    void missingFunctionsIgnoreStrangers()
    {
        const Engagement engagement = engagementOf({});
        const MatrixId matrix = engagement.assessments.first().matrix;
        QCOMPARE(missingFunctions(matrix, engagement, {}).size(), 3);
        QCOMPARE(missingFunctions(matrix, engagement, {ParticipantId(QStringLiteral("stranger"))})
                     .size(),
                 3);
        QCOMPARE(missingFunctions(matrix, engagement, {ParticipantId(QStringLiteral("p0"))}),
                 (QList<Function>{Function::Partner, Function::Revops}));
    }
};

MILEPOST_TEST(TestPitfalls)
#include "test_pitfalls.moc"

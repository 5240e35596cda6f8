// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/importer.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

class TestImporter : public QObject {
    Q_OBJECT

private:
    Content m_content;
    QJsonValue m_full;

    [[nodiscard]] Engagement imported(const QJsonValue& document) const
    {
        return imported(jsonedit::bytesOf(document));
    }

    [[nodiscard]] Engagement imported(const QByteArray& json) const
    {
        const Result<Engagement> result = importEngagement(m_content, json);
        if (!result)
            qFatal("%s", qPrintable(result.error().toLine()));
        return *result;
    }

    [[nodiscard]] Engagement full() const { return imported(m_full); }

    /// The example of the format with `json` at `pointer`.
    [[nodiscard]] Engagement fullWith(const char* pointer, const QByteArray& json) const
    {
        return imported(jsonedit::with(m_full, QString::fromUtf8(pointer), jsonedit::parsed(json)));
    }

    /// A file with only what is required, and `members` of the top level besides.
    [[nodiscard]] Engagement small(const QByteArray& members = {}) const
    {
        return imported(R"({"format": "milepost-engagement", "version": 1,
            "organization": {"name": "Acme"}, "participants": [{"id": "p", "name": "P", "function": "cs"}])" +
                        (members.isEmpty() ? members : "," + members) + "}");
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
        m_full = jsonedit::parsed(
            jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json")));
    }

    void requiredKeysAreEnough()
    {
        const Engagement engagement = small();
        QCOMPARE(engagement.organization.name, QStringLiteral("Acme"));
        QCOMPARE(engagement.participants.size(), 1);
        QVERIFY(!engagement.plan);
        QVERIFY(engagement.assessments.isEmpty());
        QVERIFY(engagement.metricValues.isEmpty());
    }

    void assessmentDefaults()
    {
        const Engagement engagement = small(R"("assessments": [{"id": "a",
            "matrix": "cs-ecosystem-alignment", "date": "2026-01-05", "dimensions": [
              {"id": "align-strategy-goals", "ballots": [{"participant": "p", "score": 2}]}]}])");
        const Assessment& assessment = engagement.assessments.first();
        QCOMPARE(assessment.kind, AssessmentKind::Workshop);
        QCOMPARE(assessment.status, AssessmentStatus::Open);
        QVERIFY(!assessment.unit);
        QVERIFY(!assessment.eligible);
        QVERIFY(!assessment.balanceFunctions);
        QCOMPARE(assessment.eligibleParticipants(),
                 QList<ParticipantId>{ParticipantId(QStringLiteral("p"))});
        const DimensionRecord& record = assessment.dimensions.first();
        QVERIFY(!record.weight);
        QVERIFY(!record.target);
        QVERIFY(!record.agreed);
        QCOMPARE(record.evidenceGrade, 0);
        QVERIFY(record.notApplicable.isEmpty());
        QCOMPARE(record.ballots.first().round, 1);
        QVERIFY(!record.ballots.first().confidence);
    }

    void planDefaults()
    {
        const Engagement engagement =
            small(R"("plan": {"start": "2026-01-05", "plays": [{"id": "align-sponsor-charter"}]})");
        const Plan& plan = *engagement.plan;
        QVERIFY(!plan.playbooks);
        QVERIFY(!plan.assessments);
        QVERIFY(!plan.candidates);
        QVERIFY(!plan.budgetDays);
        QCOMPARE(plan.capacityDaysPerWeek, 2.0);
        QCOMPARE(plan.parallelLimit, 4);
        QVERIFY(plan.roleCapacity.isEmpty());
        QVERIFY(plan.freezeWeeks.isEmpty());
        const PlannedPlay& play = plan.plays.first();
        QCOMPARE(play.state, PlayState::Proposed);
        QCOMPARE(play.forced, Forced::No);
        QVERIFY(!play.custom);
        QVERIFY(!play.effortDays);
        QVERIFY(!play.durationWeeks);
    }

    void planStartNullIsNotDecided()
    {
        QVERIFY(!small(R"("plan": {"start": null})").plan->start.isValid());
    }

    void metricValueDefaults()
    {
        const MetricValue value =
            small(R"("metrics": [{"metric": "nrr", "periodEnd": "2025-12-31"}])")
                .metricValues.first();
        QCOMPARE(value.group, MetricGroup::All);
        QVERIFY(!value.unit);
        QVERIFY(!value.value);
        QVERIFY(!value.n);
    }

    void organizationIsRead()
    {
        const Organization organization = full().organization;
        QCOMPARE(organization.name, QStringLiteral("Hollerbach Gerätebau GmbH"));
        QCOMPARE(organization.industry, QStringLiteral("Industrial equipment"));
        QCOMPARE(organization.currency, QStringLiteral("EUR"));
        QCOMPARE(organization.sponsor, QStringLiteral("Aileen Braithwood"));
        QCOMPARE(organization.facilitator, QStringLiteral("Ruth Ellingsgate"));
        QCOMPARE(organization.units.size(), 3);
        QCOMPARE(organization.units[1].parent->text(), QStringLiteral("emea"));
        QVERIFY(!organization.units[0].parent);
    }

    void dimensionIsRead()
    {
        const Engagement engagement = full();
        const Assessment& assessment = engagement.assessments.first();
        QCOMPARE(assessment.date, QDate(2026, 1, 12));
        QCOMPARE(assessment.status, AssessmentStatus::Closed);
        QVERIFY(assessment.balanceFunctions);
        QCOMPARE(assessment.eligible->size(), 4);
        const DimensionRecord& record = assessment.dimensions.first();
        QCOMPARE(record.weight, std::optional(4));
        QCOMPARE(record.target->value(), 2.5);
        QCOMPARE(record.evidenceGrade, 2);
        QCOMPARE(record.agreed->value(), 1.5);
        QCOMPARE(record.reason, QStringLiteral("Two plans, one shared number."));
        QCOMPARE(record.notes,
                 QStringLiteral("First line.\n\tSecond line with \\ and \"quotes\"."));
        QCOMPARE(assessment.dimensions[2].notApplicable,
                 QStringLiteral("Sold through resellers only."));
        QCOMPARE(record.ballots.size(), 5);
        QCOMPARE(record.ballots[0].vote, Vote(*HalfStage::fromValue(1.5)));
        QCOMPARE(record.ballots[0].confidence, std::optional(3));
        QCOMPARE(record.ballots[0].proof, QStringLiteral("Both plans on one page."));
        QCOMPARE(record.ballots[1].round, 2);
        QCOMPARE(record.ballots[2].vote, Vote::notApplicable());
        QCOMPARE(record.ballots[3].vote, Vote::dontKnow());
        QVERIFY(!record.indicators[0].yes);
        QVERIFY(record.indicators[1].yes);
        QCOMPARE(record.indicators[1].note, QStringLiteral("Line 4 of the plan."));
    }

    void evidenceIsRead()
    {
        const Engagement engagement = full();
        const QList<EvidenceItem>& evidence = engagement.assessments[0].dimensions[0].evidence;
        QCOMPARE(evidence[0].kind, EvidenceKind::Link);
        QCOMPARE(evidence[0].text, QStringLiteral("https://plans.example.test/2026"));
        QCOMPARE(evidence[1].kind, EvidenceKind::Quote);
        QCOMPARE(evidence[2].kind, EvidenceKind::File);
        QCOMPARE(evidence[2].content, QByteArray("Minutes of 12 January\n"));
        QCOMPARE(evidence[2].fileName, QStringLiteral("minutes.txt"));
        QCOMPARE(evidence[2].mimeType, QStringLiteral("text/plain"));
        QVERIFY(evidence[2].text.isEmpty());
    }

    void emptyFileIsAFile()
    {
        const Engagement engagement =
            fullWith("/assessments/0/dimensions/0/evidence/2/value", "\"\"");
        QVERIFY(engagement.assessments[0].dimensions[0].evidence[2].content.isEmpty());
    }

    void planIsRead()
    {
        const Engagement engagement = full();
        const Plan& plan = *engagement.plan;
        QCOMPARE(plan.start, QDate(2026, 2, 2));
        QCOMPARE(plan.capacityDaysPerWeek, 2.5);
        QCOMPARE(plan.roleCapacity.value(RoleId(QStringLiteral("data-analyst"))), 0.5);
        QCOMPARE(plan.parallelLimit, 3);
        QCOMPARE(plan.freezeWeeks, (QList<QDate>{QDate(2026, 8, 10), QDate(2026, 12, 21)}));
        QCOMPARE(plan.budgetDays, std::optional(120.25));
        QCOMPARE(plan.candidates->size(), 3);
        const PlannedPlay& play = plan.plays[0];
        QCOMPARE(play.state, PlayState::Done);
        QCOMPARE(play.effortDays, std::optional(2.5));
        QCOMPARE(play.durationWeeks, std::optional(2));
        QCOMPARE(play.pinnedStart, QDate(2026, 2, 9));
        QCOMPARE(play.actualFinish, QDate(2026, 2, 20));
        QCOMPARE(play.forced, Forced::In);
        QCOMPARE(plan.plays[2].forced, Forced::Out);
    }

    void playOfOnesOwnIsRead()
    {
        const Engagement engagement = full();
        const CustomPlay& custom = *engagement.plan->plays[1].custom;
        QCOMPARE(custom.title, QStringLiteral("Joint price list"));
        QCOMPARE(custom.step->text(), QStringLiteral("align-cs-ecosystem-3-align"));
        QCOMPARE(custom.ownerRole->text(), QStringLiteral("cs-leader"));
        QCOMPARE(custom.prerequisites.first().text(), QStringLiteral("align-sponsor-charter"));
        QCOMPARE(custom.advances.first().lift, 0.3);
        QCOMPARE(custom.kpis.first().text(), QStringLiteral("nrr"));
    }

    void recordsAreRead()
    {
        const Engagement engagement = full();
        const MetricValue& value = engagement.metricValues.first();
        QCOMPARE(value.group, MetricGroup::Partner);
        QCOMPARE(value.value, std::optional(1.0012));
        QCOMPARE(std::get<double>(value.inputs.value(QStringLiteral("startingArr"))), 1e6);
        QCOMPARE(std::get<QList<double>>(value.inputs.value(QStringLiteral("churned/lost"))),
                 (QList<double>{1.5, 2, 0.1}));
        QCOMPARE(value.n, std::optional(42));
        QCOMPARE(engagement.goals.first().target, std::optional(1.03));
        QCOMPARE(engagement.risks.first().pitfall->text(), QStringLiteral("vanity-goals"));
        QCOMPARE(engagement.reviews.first().decisions,
                 QList<QString>{QStringLiteral("Keep the pace.")});
        QCOMPARE(engagement.snapshots.first()
                     .state.value(QStringLiteral("scorecards"))[0][QStringLiteral("stage")]
                     .toInt(),
                 1);
        QCOMPARE(engagement.dismissals.first().subject, QStringLiteral("align-strategy-goals"));
    }

    void keysOfOtherToolsAreKeptEverywhere()
    {
        const Engagement engagement = full();
        const Assessment& assessment = engagement.assessments.first();
        const DimensionRecord& record = assessment.dimensions.first();
        const Plan& plan = *engagement.plan;
        for (const QJsonObject& kept :
             {engagement.extensions, engagement.organization.extensions,
              engagement.organization.units[1].extensions, engagement.participants[2].extensions,
              engagement.goals[0].extensions, assessment.extensions, record.extensions,
              record.ballots[3].extensions, record.indicators[1].extensions,
              record.evidence[2].extensions, plan.extensions, plan.plays[0].extensions,
              plan.plays[1].custom->advances[0].extensions, engagement.metricValues[0].extensions,
              engagement.risks[0].extensions, engagement.reviews[0].extensions,
              engagement.snapshots[0].extensions, engagement.dismissals[0].extensions})
            QCOMPARE(kept.size(), 1);
        QCOMPARE(engagement.organization.extensions.value(QStringLiteral("x-crm-id")).toInteger(),
                 9007199254740993);
    }

    /// What the program kept under keys of its own before the format had keys for it.
    void formerKeysAreTakenOver()
    {
        QJsonValue older = m_full;
        for (const auto& [pointer, former, value] :
             {std::tuple("/assessments/0/dimensions/0/agreedMedian", "x-agreedMedian", "1.75"),
              std::tuple("/plan/replannedFrom", "x-replannedFrom", "\"2026-03-04\""),
              std::tuple("/risks/0/earlySign", "x-earlySign",
                         "\"A deal is closed without a tag.\"")}) {
            const QString place = QString::fromLatin1(pointer);
            const QString formerPlace =
                place.section(u'/', 0, -2) + u'/' + QString::fromLatin1(former);
            QVERIFY(!jsonedit::at(older, place).isUndefined());
            older = jsonedit::with(jsonedit::without(older, place), formerPlace,
                                   jsonedit::parsed(value));
        }
        QCOMPARE(imported(jsonedit::bytesOf(older)), full());
    }

    void emptyListsThatMeanSomethingAreKept()
    {
        QVERIFY(full().assessments[1].eligible);
        QVERIFY(full().assessments[1].eligible->isEmpty());
        QVERIFY(fullWith("/plan/candidates", "[]").plan->candidates);
        QVERIFY(fullWith("/plan/assessments", "[]").plan->assessments);
    }

    void nullAtOptionalKeysCountsAsAbsent()
    {
        QJsonValue nulled = m_full;
        QJsonValue shortened = m_full;
        for (const char* pointer : {"/organization/industry",
                                    "/organization/units/1/parent",
                                    "/participants/0/unit",
                                    "/goals/0/baseline",
                                    "/goals/0/baselineDate",
                                    "/goals/0/owners",
                                    "/assessments/0/title",
                                    "/assessments/0/kind",
                                    "/assessments/0/status",
                                    "/assessments/1/unit",
                                    "/assessments/0/eligible",
                                    "/assessments/0/balanceFunctions",
                                    "/assessments/0/dimensions/0/weight",
                                    "/assessments/0/dimensions/0/target",
                                    "/assessments/0/dimensions/0/agreed",
                                    "/assessments/0/dimensions/0/evidenceGrade",
                                    "/assessments/0/dimensions/0/indicators",
                                    "/assessments/0/dimensions/0/evidence",
                                    "/assessments/0/dimensions/0/ballots/4/round",
                                    "/plan/playbooks",
                                    "/plan/candidates",
                                    "/plan/roleCapacity",
                                    "/plan/budgetDays",
                                    "/plan/capacityDaysPerWeek",
                                    "/plan/plays/0/effortDays",
                                    "/plan/plays/0/forced",
                                    "/plan/plays/1/step",
                                    "/plan/plays/1/advances",
                                    "/metrics/0/inputs",
                                    "/metrics/0/n",
                                    "/metrics/0/group",
                                    "/risks/0/pitfall",
                                    "/reviews/0/actions",
                                    "/snapshots/0/state",
                                    "/dismissals/0/subject"}) {
            nulled = jsonedit::with(nulled, QString::fromLatin1(pointer), QJsonValue());
            shortened = jsonedit::without(shortened, QString::fromLatin1(pointer));
        }
        QCOMPARE(imported(nulled), imported(shortened));
        QCOMPARE(imported(jsonedit::with(m_full, QStringLiteral("/plan"), QJsonValue())),
                 imported(jsonedit::without(m_full, QStringLiteral("/plan"))));
    }

    void limitsThemselvesAreAllowed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char* pointer, const QByteArray& json) {
            QTest::addRow("%s %s", pointer, json.left(20).constData())
                << QString::fromLatin1(pointer) << json;
        };
        row("/organization/name", '"' + QByteArray(200, 'n') + '"');
        row("/organization/currency", "\"\"");
        row("/organization/units/2/id", '"' + QByteArray(100, 'u') + '"');
        row("/assessments/0/dimensions/0/reason", '"' + QByteArray(10'000, 'r') + '"');
        row("/assessments/0/date", "\"1970-01-01\"");
        row("/assessments/0/date", "\"2199-12-31\"");
        row("/assessments/0/date", "\"2024-02-29\"");
        row("/goals/0/baseline", "1e15");
        row("/goals/0/baseline", "-1e15");
        row("/plan/capacityDaysPerWeek", "0.01");
        row("/plan/capacityDaysPerWeek", "1000");
        row("/plan/roleCapacity/data-analyst", "0.01");
        row("/plan/parallelLimit", "1000");
        row("/plan/parallelLimit", "1.0");
        row("/plan/budgetDays", "0");
        row("/plan/plays/0/effortDays", "0");
        row("/plan/plays/0/effortDays", "10000");
        row("/plan/plays/0/durationWeeks", "520");
        row("/plan/plays/1/advances/0/lift", "0");
        row("/metrics/0/n", "1000000000");
        row("/assessments/0/dimensions/0/evidence/2/value",
            '"' + QByteArray(10 * 1024 * 1024, 'A').toBase64() + '"');
        row("/x-deep", QByteArray(30, '[') + QByteArray(30, ']'));
    }
    void limitsThemselvesAreAllowed()
    {
        QFETCH(QString, pointer);
        QFETCH(QByteArray, json);
        const Result<Engagement> result = importEngagement(
            m_content, jsonedit::bytesOf(jsonedit::with(m_full, pointer, jsonedit::parsed(json))));
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.error().toLine()));
    }

    void newerVersionIsNamed()
    {
        const Result<Engagement> result = importEngagement(
            m_content, R"({"format": "milepost-engagement", "version": 2, "galaxies": []})");
        QVERIFY(!result.ok());
        QCOMPARE(result.error().message.toEnglish(),
                 QStringLiteral("this is version 2 of the format; only version 1 can be read"));
    }

    void lineOfTheProblemIsTold()
    {
        QByteArray json =
            jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json"));
        const qsizetype at = json.indexOf("\"dk\"");
        const auto line = json.left(at).count('\n') + 1;
        json.replace(at, 4, "\"no\"");
        const Result<Engagement> result = importEngagement(m_content, json);
        QVERIFY(!result.ok());
        QCOMPARE(result.error().detail, QStringLiteral("line %1").arg(line));
    }
};

MILEPOST_TEST(TestImporter)
#include "test_importer.moc"

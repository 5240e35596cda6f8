// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/document/verbtest.h"

#include "core/engagement/validate.h"

#include <QSignalSpy>
#include <QUndoStack>

namespace milepost {

namespace {

Assessment spring()
{
    DimensionRecord strategy;
    strategy.id = recordedPlace().dimension;
    strategy.weight = 4;
    strategy.target = HalfStage::fromValue(2);
    strategy.agreed = HalfStage::fromValue(1.5);
    strategy.reason = QStringLiteral("Goals exist, nobody owns them");
    strategy.notes = QStringLiteral("Ask finance");
    strategy.ballots = {ballotOf("p1", 2), ballotOf("p2", 1.5)};
    strategy.indicators = {{IndicatorId(QStringLiteral("align-strategy-goals-s2-i1")),
                            true,
                            QStringLiteral("Seen"),
                            {}}};
    EvidenceItem quote;
    quote.id = evidenceIdAt(0);
    quote.kind = EvidenceKind::Quote;
    quote.text = QStringLiteral("We have a target sheet");
    strategy.evidence = {quote};

    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("a0001"));
    assessment.matrix = MatrixId(QStringLiteral("cs-ecosystem-alignment"));
    assessment.date = QDate(2025, 3, 3);
    assessment.title = QStringLiteral("Spring workshop");
    assessment.dimensions = {strategy};
    return assessment;
}

Assessment closedOne()
{
    DimensionRecord strategy;
    strategy.id = closedPlace().dimension;
    strategy.ballots = {ballotOf("p2", 1)};
    Assessment assessment;
    assessment.id = closedPlace().assessment;
    assessment.matrix = MatrixId(QStringLiteral("ecosystem-retention"));
    assessment.date = QDate(2025, 1, 13);
    assessment.status = AssessmentStatus::Closed;
    assessment.dimensions = {strategy};
    return assessment;
}

Assessment ofAmericas()
{
    Assessment assessment;
    assessment.id = AssessmentId(QStringLiteral("a0003"));
    assessment.matrix = MatrixId(QStringLiteral("cs-ecosystem-alignment"));
    assessment.date = QDate(2025, 4, 7);
    assessment.unit = UnitId(QStringLiteral("u3"));
    assessment.eligible = {ParticipantId(QStringLiteral("p2")),
                           ParticipantId(QStringLiteral("p3"))};
    return assessment;
}

Plan smallPlan()
{
    PlannedPlay own;
    own.id = PlayId(QStringLiteral("own-1"));
    own.state = PlayState::Planned;
    own.custom.emplace();
    own.custom->title = QStringLiteral("Partner breakfast");
    own.custom->prerequisites = {PlayId(QStringLiteral("align-sponsor-charter"))};

    PlannedPlay scorecard;
    scorecard.id = PlayId(QStringLiteral("align-outcome-scorecard"));
    scorecard.state = PlayState::Started;
    scorecard.actualStart = QDate(2025, 5, 5);
    scorecard.waived = {PlayId(QStringLiteral("align-sponsor-charter")),
                        PlayId(QStringLiteral("own-1"))};
    scorecard.accountable = QStringLiteral("Ada Example");

    Plan plan;
    plan.start = QDate(2025, 4, 28);
    plan.assessments = {{AssessmentId(QStringLiteral("a0001"))}};
    plan.freezeWeeks = {QDate(2025, 12, 22)};
    plan.candidates = {
        {PlayId(QStringLiteral("own-1")), PlayId(QStringLiteral("align-outcome-scorecard"))}};
    plan.plays = {own, scorecard};
    return plan;
}

} // namespace

const Content& shippedContent()
{
    static const Content content = readContent(shippedContentSources()).value();
    return content;
}

Ballot ballotOf(const char* participant, double score, int round)
{
    Ballot ballot;
    ballot.participant = ParticipantId(QString::fromLatin1(participant));
    ballot.round = round;
    ballot.vote = Vote(*HalfStage::fromValue(score));
    return ballot;
}

DimensionPlace recordedPlace()
{
    return {AssessmentId(QStringLiteral("a0001")),
            DimensionId(QStringLiteral("align-strategy-goals"))};
}

DimensionPlace emptyPlace()
{
    return {AssessmentId(QStringLiteral("a0001")),
            DimensionId(QStringLiteral("align-lifecycle-design"))};
}

DimensionPlace closedPlace()
{
    return {AssessmentId(QStringLiteral("a0002")), DimensionId(QStringLiteral("retain-strategy"))};
}

Engagement smallEngagement()
{
    const UnitId emea(QStringLiteral("u1"));
    const UnitId germany(QStringLiteral("u2"));
    const UnitId americas(QStringLiteral("u3"));
    Engagement engagement;
    engagement.organization.name = QStringLiteral("Example Ltd");
    engagement.organization.units = {{emea, QStringLiteral("EMEA"), {}, {}},
                                     {germany, QStringLiteral("Germany"), emea, {}},
                                     {americas, QStringLiteral("Americas"), {}, {}}};
    engagement.participants = {{ParticipantId(QStringLiteral("p1")),
                                QStringLiteral("Ada Example"),
                                Function::Cs,
                                germany,
                                {{QStringLiteral("x-crm"), 17}}},
                               {ParticipantId(QStringLiteral("p2")),
                                QStringLiteral("Ben Sample"),
                                Function::Partner,
                                {},
                                {}},
                               {ParticipantId(QStringLiteral("p3")),
                                QStringLiteral("Cleo Trial"),
                                Function::Revops,
                                emea,
                                {}}};
    Goal nrr;
    nrr.metric = MetricId(QStringLiteral("nrr"));
    nrr.baseline = 0.97;
    Goal grr;
    grr.metric = MetricId(QStringLiteral("grr"));
    engagement.goals = {nrr, grr};
    engagement.assessments = {spring(), closedOne(), ofAmericas()};
    engagement.plan = smallPlan();
    MetricValue value;
    value.metric = MetricId(QStringLiteral("nrr"));
    value.periodEnd = QDate(2025, 3, 31);
    value.unit = americas;
    value.value = 1.02;
    engagement.metricValues = {value};
    Risk sponsor;
    sponsor.id = RiskId(QStringLiteral("r1"));
    sponsor.title = QStringLiteral("Sponsor leaves");
    Risk data;
    data.id = RiskId(QStringLiteral("r2"));
    data.title = QStringLiteral("Data comes late");
    engagement.risks = {sponsor, data};
    engagement.reviews = {{ReviewId(QStringLiteral("v1")), QDate(2025, 6, 2), {}, {}, {}, {}}};
    engagement.snapshots = {
        {SnapshotId(QStringLiteral("s1")), QStringLiteral("Kick-off"), QDate(2025, 3, 4), {}, {}}};
    engagement.dismissals = {{PitfallId(QStringLiteral("vanity-goals")),
                              {},
                              QStringLiteral("Agreed with the board"),
                              {}}};
    return engagement;
}

void verbColumns()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("stepName");
    QTest::addColumn<Effect>("effect");
}

void verbRow(const char* tag, const Verb& verb, const char* stepName, const Effect& effect)
{
    QTest::newRow(tag) << verb << QString::fromUtf8(stepName) << effect;
}

void checkVerb()
{
    QFETCH(const Verb, verb);
    QFETCH(const QString, stepName);
    QFETCH(const Effect, effect);
    EngagementDocument document(shippedContent(), smallEngagement());
    QVERIFY(validate(document.content(), document.engagement()).isEmpty());
    const Engagement before = document.engagement();
    QSignalSpy told(&document, &EngagementDocument::changed);

    const Result<Done> result = verb(document);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().toLine()));
    QCOMPARE(document.undoStack().undoText(), stepName);
    QCOMPARE(document.undoStack().count(), 1);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.first().first().value<Change>().name.toEnglish(), stepName);
    const Engagement after = document.engagement();
    QVERIFY(effect(after));
    QVERIFY(!effect(before));
    const QList<Error> problems = validate(document.content(), after);
    QVERIFY2(problems.isEmpty(), qPrintable(problems.value(0).toLine()));

    document.undo();
    QVERIFY(document.engagement() == before);
    QCOMPARE(document.undoStack().redoText(), stepName);
    document.redo();
    QVERIFY(document.engagement() == after);
    QCOMPARE(told.size(), 3);
}

void refusalColumns()
{
    QTest::addColumn<Verb>("verb");
    QTest::addColumn<QString>("sentence");
}

void refusalRow(const char* tag, const Verb& verb, const char* sentence)
{
    QTest::newRow(tag) << verb << QString::fromUtf8(sentence);
}

void checkRefusal()
{
    QFETCH(const Verb, verb);
    QFETCH(const QString, sentence);
    EngagementDocument document(shippedContent(), smallEngagement());
    const Engagement before = document.engagement();
    QSignalSpy told(&document, &EngagementDocument::changed);
    const Result<Done> result = verb(document);
    QVERIFY(!result.ok());
    QVERIFY2(result.error().message.toEnglish().contains(sentence),
             qPrintable(result.error().message.toEnglish()));
    QVERIFY(result.error().message.toEnglish().endsWith(u'.'));
    QVERIFY(document.engagement() == before);
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(told.isEmpty());
}

void checkNothingToDo(const Verb& verb)
{
    EngagementDocument document(shippedContent(), smallEngagement());
    QSignalSpy told(&document, &EngagementDocument::changed);
    QVERIFY(verb(document).ok());
    QVERIFY(!document.undoStack().canUndo());
    QVERIFY(told.isEmpty());
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/content/contentreader.h"
#include "core/engagement/validate.h"
#include "core/exchange/importer.h"
#include "tests/core/base/jsonedit.h"
#include "tests/support/testclass.h"

#include <QTest>

#include <functional>
#include <limits>

using namespace milepost;

using Spoil = std::function<void(Engagement&)>;
Q_DECLARE_METATYPE(Spoil)

namespace {

QString text(qsizetype length)
{
    return QString(length, u'x');
}

template <class I>
QList<I> manyIds(const QString& id)
{
    return QList<I>(limits::kListItems + 1, I(id));
}

const double kInfinite = std::numeric_limits<double>::infinity();

} // namespace

class TestValidate : public QObject {
    Q_OBJECT

private:
    Content m_content;
    Engagement m_good;

    static void row(const char* name, const char* where, const Spoil& spoil)
    {
        QTest::newRow(name) << QString::fromLatin1(where) << spoil;
    }
    static DimensionRecord& dimension(Engagement& e) { return e.assessments[0].dimensions[0]; }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
        const Result<Engagement> good = importEngagement(
            m_content,
            jsonedit::fileBytes(QStringLiteral(MILEPOST_TEST_DATA "/exchange/full.json")));
        QVERIFY2(good.ok(), good ? "" : qPrintable(good.error().toLine()));
        m_good = *good;
    }

    void goodEngagementHasNoProblem() { QVERIFY(validate(m_content, m_good).isEmpty()); }

    void everyProblemIsFoundNotOnlyTheFirst()
    {
        Engagement engagement = m_good;
        engagement.organization.name.clear();
        engagement.plan->parallelLimit = 0;
        engagement.risks[0].title.clear();
        QStringList places;
        for (const Error& problem : validate(m_content, engagement))
            places.append(problem.where);
        QCOMPARE(places, (QStringList{QStringLiteral("/organization/name"),
                                      QStringLiteral("/plan/parallelLimit"),
                                      QStringLiteral("/risks/0/title")}));
    }

    void problemIsPlaced_data()
    {
        QTest::addColumn<QString>("where");
        QTest::addColumn<Spoil>("spoil");
        using E = Engagement;
        row("blank name", "/organization/name",
            [](E& e) { e.organization.name = QStringLiteral(" "); });
        row("long name", "/organization/name", [](E& e) { e.organization.name = text(201); });
        row("control character", "/organization/sponsor",
            [](E& e) { e.organization.sponsor = QStringLiteral("\x1b"); });
        row("lone surrogate", "/organization/industry",
            [](E& e) { e.organization.industry = QChar(0xd800); });
        row("currency", "/organization/currency",
            [](E& e) { e.organization.currency = QStringLiteral("EU1"); });
        row("too many units", "/organization/units", [](E& e) {
            for (int i = 0; i < 1000; ++i)
                e.organization.units.append(
                    {UnitId(QStringLiteral("n%1").arg(i)), QStringLiteral("N"), {}, {}});
        });
        row("unit twice", "/organization/units/2/id",
            [](E& e) { e.organization.units[2].id = e.organization.units[0].id; });
        row("unit with blank at its end", "/organization/units/2/id",
            [](E& e) { e.organization.units[2].id = UnitId(QStringLiteral("x ")); });
        row("unit of an unknown parent", "/organization/units/1/parent",
            [](E& e) { e.organization.units[1].parent = UnitId(QStringLiteral("none")); });
        row("unit above itself", "/organization/units/2/parent",
            [](E& e) { e.organization.units[2].parent = e.organization.units[2].id; });
        row("participant without name", "/participants/0/name",
            [](E& e) { e.participants[0].name.clear(); });
        row("participant of an unknown unit", "/participants/1/unit",
            [](E& e) { e.participants[1].unit = UnitId(QStringLiteral("none")); });

        row("assessment without id", "/assessments/1/id",
            [](E& e) { e.assessments[1].id = AssessmentId(); });
        row("assessment without date", "/assessments/1/date",
            [](E& e) { e.assessments[1].date = QDate(); });
        row("assessment in the year 3000", "/assessments/1/date",
            [](E& e) { e.assessments[1].date = QDate(3000, 1, 1); });
        row("matrix unknown", "/assessments/1/matrix",
            [](E& e) { e.assessments[1].matrix = MatrixId(QStringLiteral("none")); });
        row("eligible twice", "/assessments/0/eligible/4",
            [](E& e) { e.assessments[0].eligible->append(e.participants[0].id); });
        row("eligible unknown", "/assessments/1/eligible/0",
            [](E& e) { e.assessments[1].eligible->append(ParticipantId(QStringLiteral("none"))); });
        row("dimension of another matrix", "/assessments/1/dimensions/0/id", [](E& e) {
            e.assessments[1].dimensions.append(DimensionRecord());
            e.assessments[1].dimensions[0].id = dimension(e).id;
        });
        row("dimension twice", "/assessments/0/dimensions/1/id",
            [](E& e) { e.assessments[0].dimensions[1].id = dimension(e).id; });
        row("weight 6", "/assessments/0/dimensions/0/weight",
            [](E& e) { dimension(e).weight = 6; });
        row("evidence grade 4", "/assessments/0/dimensions/0/evidenceGrade",
            [](E& e) { dimension(e).evidenceGrade = 4; });
        row("long reason", "/assessments/0/dimensions/0/reason",
            [](E& e) { dimension(e).reason = text(10'001); });
        row("long notes", "/assessments/0/dimensions/0/notes",
            [](E& e) { dimension(e).notes = text(10'001); });
        row("round 3", "/assessments/0/dimensions/0/ballots/4/round",
            [](E& e) { dimension(e).ballots[4].round = 3; });
        row("self-confidence 0", "/assessments/0/dimensions/0/ballots/0/confidence",
            [](E& e) { dimension(e).ballots[0].confidence = 0; });
        row("voter unknown", "/assessments/0/dimensions/0/ballots/0/participant", [](E& e) {
            dimension(e).ballots[0].participant = ParticipantId(QStringLiteral("none"));
        });
        row("voter not eligible", "/assessments/0/dimensions/0/ballots/4/participant",
            [](E& e) { e.assessments[0].eligible->removeLast(); });
        row("two votes in a round", "/assessments/0/dimensions/0/ballots/1",
            [](E& e) { dimension(e).ballots[1].round = 1; });
        row("indicator of another dimension", "/assessments/0/dimensions/1/indicators/0/id",
            [](E& e) { e.assessments[0].dimensions[1].indicators = {dimension(e).indicators[0]}; });
        row("indicator twice", "/assessments/0/dimensions/0/indicators/1/id",
            [](E& e) { dimension(e).indicators[1].id = dimension(e).indicators[0].id; });
        row("file of more than 10 MB", "/assessments/0/dimensions/0/evidence/2/value", [](E& e) {
            dimension(e).evidence[2].content = QByteArray(limits::kAttachmentBytes + 1, 'x');
        });
        row("link with a file's content", "/assessments/0/dimensions/0/evidence/0/value",
            [](E& e) { dimension(e).evidence[0].content = "x"; });
        row("file with a link's text", "/assessments/0/dimensions/0/evidence/2/value",
            [](E& e) { dimension(e).evidence[2].text = text(1); });

        row("playbook twice", "/plan/playbooks/1",
            [](E& e) { e.plan->playbooks->append(e.plan->playbooks->first()); });
        row("assessment unknown to the plan", "/plan/assessments/1",
            [](E& e) { e.plan->assessments->append(AssessmentId(QStringLiteral("none"))); });
        row("two assessments of one matrix", "/plan/assessments/1", [](E& e) {
            e.assessments.append(e.assessments[0]);
            e.assessments.last().id = AssessmentId(QStringLiteral("again"));
            e.plan->assessments->append(e.assessments.last().id);
        });
        row("capacity not a number", "/plan/capacityDaysPerWeek",
            [](E& e) { e.plan->capacityDaysPerWeek = std::numeric_limits<double>::quiet_NaN(); });
        row("capacity 0", "/plan/capacityDaysPerWeek",
            [](E& e) { e.plan->capacityDaysPerWeek = 0; });
        row("role with a slash", "/plan/roleCapacity/a~1b",
            [](E& e) { e.plan->roleCapacity.insert(RoleId(QStringLiteral("a/b")), 1); });
        row("role capacity infinite", "/plan/roleCapacity/revops-lead",
            [](E& e) { e.plan->roleCapacity[RoleId(QStringLiteral("revops-lead"))] = kInfinite; });
        row("parallel limit 0", "/plan/parallelLimit", [](E& e) { e.plan->parallelLimit = 0; });
        row("freeze week on a Sunday", "/plan/freezeWeeks/0",
            [](E& e) { e.plan->freezeWeeks[0] = e.plan->freezeWeeks[0].addDays(-1); });
        row("freeze week twice", "/plan/freezeWeeks/1",
            [](E& e) { e.plan->freezeWeeks[1] = e.plan->freezeWeeks[0]; });
        row("budget negative", "/plan/budgetDays", [](E& e) { e.plan->budgetDays = -1; });
        row("candidate twice", "/plan/candidates/3",
            [](E& e) { e.plan->candidates->append(e.plan->candidates->first()); });
        row("play twice", "/plan/plays/2/id",
            [](E& e) { e.plan->plays[2].id = e.plan->plays[0].id; });
        row("play unknown", "/plan/plays/2/id",
            [](E& e) { e.plan->plays[2].id = PlayId(QStringLiteral("none")); });
        row("effort negative", "/plan/plays/0/effortDays",
            [](E& e) { e.plan->plays[0].effortDays = -1; });
        row("duration 0", "/plan/plays/0/durationWeeks",
            [](E& e) { e.plan->plays[0].durationWeeks = 0; });
        row("finished before started", "/plan/plays/0/actualFinish",
            [](E& e) { e.plan->plays[0].actualFinish = e.plan->plays[0].actualStart.addDays(-1); });
        row("waived twice", "/plan/plays/0/waived/1",
            [](E& e) { e.plan->plays[0].waived.append(e.plan->plays[0].waived[0]); });
        row("waived unknown", "/plan/plays/0/waived/1",
            [](E& e) { e.plan->plays[0].waived.append(PlayId(QStringLiteral("none"))); });
        row("own play without title", "/plan/plays/1/title",
            [](E& e) { e.plan->plays[1].custom->title.clear(); });
        row("own play's step of another playbook", "/plan/plays/1/step", [](E& e) {
            e.plan->plays[1].custom->playbook =
                PlaybookId(QStringLiteral("ecosystem-led-retention"));
        });
        row("own play's lift above 1", "/plan/plays/1/advances/0/lift",
            [](E& e) { e.plan->plays[1].custom->advances[0].lift = 1.01; });
        row("own play needs itself", "/plan/plays/1/prerequisites",
            [](E& e) { e.plan->plays[1].custom->prerequisites = {e.plan->plays[1].id}; });

        row("goal twice", "/goals/1/metric", [](E& e) { e.goals[1].metric = e.goals[0].metric; });
        row("goal's owner twice", "/goals/0/owners/2",
            [](E& e) { e.goals[0].owners.append(e.goals[0].owners[0]); });
        row("too many owners", "/goals/1/owners",
            [](E& e) { e.goals[1].owners = manyIds<RoleId>(QStringLiteral("cs-leader")); });
        row("baseline infinite", "/goals/0/baseline",
            [](E& e) { e.goals[0].baseline = kInfinite; });
        row("metric value twice", "/metrics/2",
            [](E& e) { e.metricValues.append(e.metricValues[1]); });
        row("metric value without period", "/metrics/1/periodEnd",
            [](E& e) { e.metricValues[1].periodEnd = QDate(); });
        row("metric value of an unknown unit", "/metrics/1/unit",
            [](E& e) { e.metricValues[1].unit = UnitId(QStringLiteral("none")); });
        row("input with a slash", "/metrics/1/inputs/a~1b",
            [](E& e) { e.metricValues[1].inputs.insert(QStringLiteral("a/b"), 1e16); });
        row("number inside an input list", "/metrics/1/inputs/a/1", [](E& e) {
            e.metricValues[1].inputs.insert(QStringLiteral("a"), QList<double>{1, kInfinite});
        });
        row("group size negative", "/metrics/0/n", [](E& e) { e.metricValues[0].n = -1; });
        row("risk twice", "/risks/1/id", [](E& e) { e.risks.append(e.risks[0]); });
        row("risk's pitfall unknown", "/risks/0/pitfall",
            [](E& e) { e.risks[0].pitfall = PitfallId(QStringLiteral("none")); });
        row("review without date", "/reviews/0/date", [](E& e) { e.reviews[0].date = QDate(); });
        row("long decision", "/reviews/0/decisions/0",
            [](E& e) { e.reviews[0].decisions[0] = text(10'001); });
        row("snapshot without name", "/snapshots/0/name",
            [](E& e) { e.snapshots[0].name.clear(); });
        row("dismissal without reason", "/dismissals/0/reason",
            [](E& e) { e.dismissals[0].reason.clear(); });
        row("dismissal twice", "/dismissals/1", [](E& e) { e.dismissals.append(e.dismissals[0]); });
    }
    void problemIsPlaced()
    {
        QFETCH(QString, where);
        QFETCH(Spoil, spoil);
        Engagement engagement = m_good;
        spoil(engagement);
        const QList<Error> problems = validate(m_content, engagement);
        QVERIFY(!problems.isEmpty());
        QCOMPARE(problems.first().where, where);
        QVERIFY(!problems.first().message.isEmpty());
    }
};

MILEPOST_TEST(TestValidate)
#include "test_validate.moc"

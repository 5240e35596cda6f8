// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/engagement/defaults.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;

class TestDefaults : public QObject {
    Q_OBJECT

private:
    Content m_content;

    static Assessment assessment(const char* id, const MatrixId& matrix, const QDate& date,
                                 const char* unit = nullptr)
    {
        Assessment made;
        made.id = AssessmentId(QString::fromLatin1(id));
        made.matrix = matrix;
        made.date = date;
        if (unit)
            made.unit = UnitId(QString::fromLatin1(unit));
        return made;
    }

    [[nodiscard]] QStringList used(const Engagement& engagement) const
    {
        QStringList ids;
        for (const Assessment* one : assessmentsInUse(m_content, engagement))
            ids.append(one->id.text());
        return ids;
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    void weightAndTargetFallBackToTheContent()
    {
        const Dimension& dimension = m_content.matrices[0].dimensions[0];
        DimensionRecord record;
        QCOMPARE(weightOf(dimension, nullptr), dimension.defaultWeight);
        QCOMPARE(weightOf(dimension, &record), dimension.defaultWeight);
        QCOMPARE(targetOf(m_content, nullptr), m_content.scoring.target);
        QCOMPARE(targetOf(m_content, &record), m_content.scoring.target);
        record.weight = 5;
        record.target = HalfStage::fromValue(3);
        QCOMPARE(weightOf(dimension, &record), 5);
        QCOMPARE(targetOf(m_content, &record).value(), 3.0);
    }

    void latestOfTheWholeOrganizationIsUsedPerMatrix()
    {
        const QDate day(2026, 1, 5);
        const MatrixId& first = m_content.matrices[0].id;
        const MatrixId& second = m_content.matrices[1].id;
        Engagement engagement;
        QVERIFY(used(engagement).isEmpty());
        engagement.assessments = {
            assessment("second", second, day), assessment("new", first, day.addDays(9)),
            assessment("old", first, day), assessment("unit", first, day.addDays(99), "dach")};
        QCOMPARE(used(engagement), (QStringList{QStringLiteral("new"), QStringLiteral("second")}));
    }

    void laterIdBreaksATieOfDates()
    {
        const QDate day(2026, 1, 5);
        const MatrixId& matrix = m_content.matrices[0].id;
        Engagement engagement;
        engagement.assessments = {assessment("a", matrix, day), assessment("c", matrix, day),
                                  assessment("b", matrix, day)};
        QCOMPARE(used(engagement), QStringList{QStringLiteral("c")});
    }

    void anAssessmentWithoutRatingsIsNotUsedUntilItIsRated()
    {
        const MatrixId& matrix = m_content.matrices[0].id;
        Engagement engagement;
        engagement.assessments = {assessment("blank", matrix, QDate(2026, 7, 6))};
        QCOMPARE(used(engagement), QStringList{QStringLiteral("blank")}); // there is no other
        engagement.assessments.append(assessment("rated", matrix, QDate(2026, 1, 5)));
        DimensionRecord record;
        record.id = m_content.matrices[0].dimensions[0].id;
        record.agreed = HalfStage::fromValue(2);
        engagement.assessments[1].dimensions = {record};
        QCOMPARE(used(engagement), QStringList{QStringLiteral("rated")});
        engagement.assessments[0].dimensions = {record};
        QCOMPARE(used(engagement), QStringList{QStringLiteral("blank")});
    }

    void planNamesItsAssessments()
    {
        const QDate day(2026, 1, 5);
        Engagement engagement;
        engagement.assessments = {assessment("old", m_content.matrices[0].id, day),
                                  assessment("new", m_content.matrices[0].id, day.addDays(1))};
        engagement.plan.emplace();
        QCOMPARE(used(engagement), QStringList{QStringLiteral("new")});
        engagement.plan->assessments = {AssessmentId(QStringLiteral("old"))};
        QCOMPARE(used(engagement), QStringList{QStringLiteral("old")});
        engagement.plan->assessments = QList<AssessmentId>();
        QVERIFY(used(engagement).isEmpty());
    }

    void playHasTheEffortThatWasDecided()
    {
        const Play& shipped = m_content.plays.first();
        Plan plan;
        QCOMPARE(*effectivePlay(m_content, plan, shipped.id), shipped);
        PlannedPlay planned;
        planned.id = shipped.id;
        plan.plays = {planned};
        QCOMPARE(*effectivePlay(m_content, plan, shipped.id), shipped);
        plan.plays[0].effortDays = 0.5;
        plan.plays[0].durationWeeks = 9;
        const std::optional<Play> play = effectivePlay(m_content, plan, shipped.id);
        QCOMPARE(play->effortDays, 0.5);
        QCOMPARE(play->durationWeeks, 9);
        QCOMPARE(play->title, shipped.title);
        QVERIFY(!effectivePlay(m_content, plan, PlayId(QStringLiteral("unknown"))));
    }

    void playOfOnesOwnIsComplete()
    {
        const Playbook& playbook = m_content.playbooks[1];
        PlannedPlay planned;
        planned.id = PlayId(QStringLiteral("own"));
        planned.custom.emplace();
        planned.custom->title = QStringLiteral("Own play");
        planned.custom->step = playbook.steps[2].id;
        Plan plan;
        plan.plays = {planned};
        const std::optional<Play> play = effectivePlay(m_content, plan, planned.id);
        QCOMPARE(play->title, QStringLiteral("Own play"));
        QCOMPARE(play->playbook, playbook.id); // follows from its step
        QVERIFY(m_content.findRole(play->ownerRole));
        QVERIFY(m_content.findWorkstream(play->workstream));
        QVERIFY(play->effortDays > 0);
        QVERIFY(play->durationWeeks >= 1);
    }

    void votersAreEligibleUnlessTheyAreNamed()
    {
        const auto ballot = [](const char* who) {
            Ballot made;
            made.participant = ParticipantId(QString::fromLatin1(who));
            return made;
        };
        Assessment made;
        made.dimensions.resize(2);
        made.dimensions[0].ballots = {ballot("b"), ballot("a"), ballot("b")};
        made.dimensions[1].ballots = {ballot("c"), ballot("a")};
        QStringList ids;
        for (const ParticipantId& id : made.eligibleParticipants())
            ids.append(id.text());
        QCOMPARE(ids.join(u' '), QStringLiteral("b a c"));
        made.eligible = QList<ParticipantId>();
        QVERIFY(made.eligibleParticipants().isEmpty());
    }
};

MILEPOST_TEST(TestDefaults)
#include "test_defaults.moc"

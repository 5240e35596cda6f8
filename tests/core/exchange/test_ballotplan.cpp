// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/contentreader.h"
#include "core/exchange/ballotplan.h"
#include "core/exchange/importer.h"
#include "tests/support/testclass.h"

#include <QFile>
#include <QTest>

using namespace milepost;
using namespace Qt::StringLiterals;

namespace {

Participant person(const QString& id, const QString& name, Function function = Function::Cs)
{
    return {ParticipantId(id), name, function, {}, {}};
}

Vote score(double value)
{
    return Vote(*HalfStage::fromValue(value));
}

const DimensionId kStrategy{u"align-strategy-goals"_s};

} // namespace

class TestBallotPlan : public QObject {
    Q_OBJECT

private:
    Content m_content;

    [[nodiscard]] static QByteArray caseFile(const QString& name)
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/") + name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s", qPrintable(file.errorString()));
        return file.readAll();
    }

    [[nodiscard]] const Matrix& matrix() const
    {
        return *m_content.findMatrix(MatrixId(u"cs-ecosystem-alignment"_s));
    }

    [[nodiscard]] BallotFile read(const QByteArray& bytes) const
    {
        const Result<BallotFile> file = readBallotFile(m_content, matrix(), bytes);
        if (!file)
            qFatal("%s", qPrintable(file.error().toLine()));
        return *file;
    }

    /// An engagement of these people, of whom the first voted 1.5 on one dimension.
    [[nodiscard]] static Engagement withPeople(const QList<Participant>& people)
    {
        Engagement engagement;
        engagement.organization.name = u"Host"_s;
        engagement.participants = people;
        Assessment assessment;
        assessment.id = AssessmentId(u"a"_s);
        assessment.matrix = MatrixId(u"cs-ecosystem-alignment"_s);
        assessment.date = QDate(2026, 11, 20);
        DimensionRecord record;
        record.id = kStrategy;
        record.ballots = {{people.first().id, 1, score(1.5), {}, u"old proof"_s, {}}};
        assessment.dimensions = {record};
        engagement.assessments = {assessment};
        return engagement;
    }

    [[nodiscard]] static BallotPlan planned(const Engagement& engagement, const BallotFile& file,
                                            const QHash<QString, RaterChoice>& choices = {})
    {
        return planBallots(engagement, engagement.assessments.first(), file, choices);
    }

private slots:
    void initTestCase()
    {
        const Result<Content> content = readContent(shippedContentSources());
        QVERIFY2(content.ok(), content ? "" : qPrintable(content.error().toLine()));
        m_content = *content;
    }

    void anIdOfAnotherFileIsNobodyHere()
    {
        const Result<Engagement> host = importEngagement(m_content, caseFile(u"merge-host.json"_s));
        QVERIFY2(host.ok(), host ? "" : qPrintable(host.error().toLine()));
        const BallotPlan plan = planned(*host, read(caseFile(u"merge-rater-same-id.json"_s)));
        QCOMPARE(plan.raters.size(), 1);
        QCOMPARE(plan.raters.first().rater.name, u"Berta Kuhn"_s);
        QCOMPARE(plan.raters.first().match, RaterMatch::OtherName);
        QVERIFY(plan.raters.first().choice.isEmpty());
        QCOMPARE(plan.ballots.size(), 2);
        QCOMPARE(plan.count(BallotStep::New), 2);
        QCOMPARE(plan.ballots.first().ballot.proof, u"Berta's proof"_s);
    }

    void aRaterIsMatchedByNameAndFunction_data()
    {
        QTest::addColumn<QList<Participant>>("people");
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<RaterMatch>("match");
        QTest::addColumn<QString>("choice");
        const QList<Participant> ann{person(u"p1"_s, u"Ann Lee"_s)};
        QTest::newRow("known") << ann << QByteArray("Ann Lee,cs") << RaterMatch::Known << u"p1"_s;
        QTest::newRow("other spelling")
            << ann << QByteArray("ANN  lee,cs") << RaterMatch::Known << u"p1"_s;
        QTest::newRow("no function given")
            << ann << QByteArray("Ann Lee,") << RaterMatch::Known << u"p1"_s;
        QTest::newRow("nobody of the name")
            << ann << QByteArray("Ann Li,cs") << RaterMatch::New << QString();
        QTest::newRow("a name like an id here")
            << ann << QByteArray("p1,cs") << RaterMatch::New << QString();
        QTest::newRow("other function")
            << ann << QByteArray("Ann Lee,finance") << RaterMatch::OtherFunction << QString();
        QTest::newRow("several here")
            << QList<Participant>{person(u"p1"_s, u"Ann Lee"_s),
                                  person(u"p2"_s, u"ann lee"_s, Function::Finance)}
            << QByteArray("Ann Lee,cs") << RaterMatch::SeveralHere << QString();
    }
    void aRaterIsMatchedByNameAndFunction()
    {
        QFETCH(const QList<Participant>, people);
        QFETCH(const QByteArray, line);
        QFETCH(const RaterMatch, match);
        QFETCH(const QString, choice);
        const BallotFile file =
            read("participant,function,dimension,score\n" + line + ",align-strategy-goals,2\n");
        const BallotPlan plan = planned(withPeople(people), file);
        QCOMPARE(plan.raters.first().match, match);
        QCOMPARE(plan.raters.first().choice.text(), choice);
        QCOMPARE(plan.unsure(), match != RaterMatch::Known && match != RaterMatch::New);
        QCOMPARE(plan.ballots.first().step,
                 choice.isEmpty() ? BallotStep::New : BallotStep::Changed);
    }

    void whoIsUnsureIsWhoWasChosen()
    {
        const Engagement host = withPeople({person(u"p1"_s, u"Ann Lee"_s)});
        const BallotFile file = read("participant,function,dimension,score\n"
                                     "Ann Lee,finance,align-strategy-goals,2.5\n");
        const QString key = file.raters.first().key;
        const BallotPlan plan = planned(host, file, {{key, RaterChoice(u"p1"_s)}});
        QCOMPARE(plan.ballots.first().step, BallotStep::Changed);
        QCOMPARE(plan.ballots.first().before->vote, score(1.5));
        QCOMPARE(plan.ballots.first().ballot.vote, score(2.5));
        QCOMPARE(planned(host, file, {{key, RaterChoice(u"stranger"_s)}}).ballots.first().step,
                 BallotStep::New);
    }

    void eachBallotSaysWhatItDoes_data()
    {
        QTest::addColumn<QByteArray>("cells");
        QTest::addColumn<BallotStep>("step");
        QTest::newRow("same") << QByteArray("align-strategy-goals,1,1.5,old proof")
                              << BallotStep::Same;
        QTest::newRow("other vote")
            << QByteArray("align-strategy-goals,1,2,old proof") << BallotStep::Changed;
        QTest::newRow("other proof")
            << QByteArray("align-strategy-goals,1,1.5,new proof") << BallotStep::Changed;
        QTest::newRow("other dimension")
            << QByteArray("align-lifecycle-design,1,2,") << BallotStep::New;
        QTest::newRow("second round") << QByteArray("align-strategy-goals,2,2,") << BallotStep::New;
        QTest::newRow("second round without a first")
            << QByteArray("align-lifecycle-design,2,2,") << BallotStep::Refused;
    }
    void eachBallotSaysWhatItDoes()
    {
        QFETCH(const QByteArray, cells);
        QFETCH(const BallotStep, step);
        const BallotPlan plan =
            planned(withPeople({person(u"p1"_s, u"Ann Lee"_s)}),
                    read("participant,dimension,round,score,proof\nAnn Lee," + cells + "\n"));
        QCOMPARE(plan.ballots.first().step, step);
        QCOMPARE(plan.ballots.first().reason.isEmpty(), step != BallotStep::Refused);
    }

    void aClosedAssessmentTakesNothing()
    {
        Engagement host = withPeople({person(u"p1"_s, u"Ann Lee"_s)});
        host.assessments.first().status = AssessmentStatus::Closed;
        const BallotPlan plan =
            planned(host, read("participant,dimension,score\nAnn Lee,align-strategy-goals,2\n"));
        QCOMPARE(plan.count(BallotStep::Refused), 1);
    }

    void twoOfOneNameInAFileStayTwo()
    {
        BallotFile file;
        file.raters = {{u"x"_s, u"Ann Lee"_s, Function::Cs, true},
                       {u"y"_s, u"Ann Lee"_s, Function::Cs, true}};
        Ballot ballot;
        ballot.vote = score(3);
        file.ballots = {{u"x"_s, kStrategy, ballot}, {u"y"_s, kStrategy, ballot}};
        const Engagement host = withPeople({person(u"p1"_s, u"Ann Lee"_s)});
        const BallotPlan plan = planned(host, file);
        QCOMPARE(plan.raters.first().match, RaterMatch::SeveralInFile);
        QCOMPARE(plan.count(BallotStep::New), 2);
        const RaterChoice ann(u"p1"_s);
        const BallotPlan both = planned(host, file, {{u"x"_s, ann}, {u"y"_s, ann}});
        QCOMPARE(both.count(BallotStep::Changed), 1);
        QCOMPARE(both.count(BallotStep::Refused), 1);
    }

    void oneVoterInTwoSpellingsVotesOnce()
    {
        QVERIFY(!readBallotFile(m_content, matrix(),
                                "participant,dimension,score\n"
                                "Ann Lee,align-strategy-goals,2\n"
                                "ann  lee,align-strategy-goals,3\n"));
    }
};

MILEPOST_TEST(TestBallotPlan)
#include "test_ballotplan.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workshop/audience.h"
#include "tests/core/workshop/sessionfixture.h"
#include "tests/support/generatedengagement.h"
#include "tests/support/testclass.h"

using namespace milepost;

namespace {

QStringList textsOf(const AudienceView& view)
{
    QStringList texts{view.part, view.next};
    if (view.dimension) {
        texts << view.dimension->name << view.dimension->question;
        for (const AudienceStage& stage : view.dimension->stages)
            texts << stage.name << stage.descriptor;
    }
    if (view.agreed)
        texts << view.agreed->stage;
    return texts;
}

/// Everything that content and agenda say.
QSet<QString> publicTexts(const Content& content, const Engagement& engagement)
{
    QSet<QString> texts{QString()};
    for (const AgendaPart& part : agendaOf(content, *engagement.workshop))
        texts.insert(part.title);
    for (const Matrix& matrix : content.matrices) {
        for (const Dimension& dimension : matrix.dimensions) {
            texts << dimension.name << dimension.question;
            for (const Cell& cell : dimension.cells)
                texts << cell.stageName << cell.descriptor;
        }
    }
    return texts;
}

/// The engagement with all ballots of rounds that were not revealed at another score.
Engagement otherSecrets(const Content& content, const Engagement& engagement)
{
    Engagement other = engagement;
    const auto at = dimensionAtWork(content, engagement);
    if (!at)
        return other;
    for (Assessment& assessment : other.assessments) {
        for (DimensionRecord& record : assessment.dimensions) {
            if (assessment.id != at->assessment->id || record.id != at->dimension->id)
                continue;
            for (Ballot& ballot : record.ballots) {
                if (ballot.round > at->revealedRound) {
                    ballot.vote = ballot.vote == Vote(*HalfStage::fromValue(3))
                                      ? Vote::dontKnow()
                                      : Vote(*HalfStage::fromValue(3));
                }
            }
        }
    }
    return other;
}

} // namespace

class TestAudience : public QObject {
    Q_OBJECT

private slots:
    /// Whatever is in an engagement: the wall has only texts of content and agenda, and looks the
    /// same whatever the votes are that were not revealed.
    void nothingPrivateIsOnTheWall()
    {
        const SessionFixture fixture;
        const QDateTime now(QDate(2026, 1, 1), QTime(10, 0), Qt::UTC);
        int seen = 0;
        int secret = 0;
        int revealed = 0;
        for (quint32 seed = 0; seed < 1500; ++seed) {
            const Engagement engagement = generateEngagement(fixture.content, seed);
            const auto view = audienceView(fixture.content, engagement, now);
            if (!view)
                continue;
            ++seen;
            revealed += view->votes ? 1 : 0;
            const QSet<QString> allowed = publicTexts(fixture.content, engagement);
            for (const QString& text : textsOf(*view))
                QVERIFY2(allowed.contains(text), qPrintable(text));
            const Engagement other = otherSecrets(fixture.content, engagement);
            secret += other == engagement ? 0 : 1;
            QVERIFY(audienceView(fixture.content, other, now) == view);
        }
        QVERIFY2(seen > 100 && secret > 20 && revealed > 5,
                 qPrintable(QStringLiteral("%1 %2 %3").arg(seen).arg(secret).arg(revealed)));
    }

    void aVoteShowsWhoIsMissingByFunctionOnly()
    {
        SessionFixture session;
        session.begin();
        session.goToFirstDimension();
        session.tell(edits::openVote);
        session.vote(0, 1);
        session.vote(1, 3);
        const auto view = audienceView(session.content, session.engagement, session.start);
        QVERIFY(view->scene == AudienceScene::Vote);
        QVERIFY(!view->votes);
        QCOMPARE(view->missing.size(), 2);
        QVERIFY((view->missing.first() == FunctionCount{Function::Cs, 2}));
        QVERIFY((view->missing.last() == FunctionCount{Function::Finance, 1}));
    }

    /// What is computed outside the window, too.
    void votesInSecretAreLeftOutOfWhatEverybodyMaySee()
    {
        SessionFixture session;
        session.begin();
        session.goToFirstDimension();
        session.tell(edits::openVote);
        session.vote(0, 1);
        session.vote(1, 3);
        const auto ballots = [&] {
            return withoutSecretVotes(session.content, session.engagement)
                .assessments.first()
                .findDimension(session.dimension(0).id)
                ->ballots.size();
        };
        QCOMPARE(ballots(), 0);
        session.tell(edits::revealVotes, Missing::DoWithout, session.start);
        QCOMPARE(ballots(), 2);
        session.tell(edits::openVote);
        session.vote(0, 2);
        QCOMPARE(ballots(), 2);
    }

    void revealedVotesHaveNoNames()
    {
        SessionFixture session;
        session.begin();
        session.goToFirstDimension();
        session.tell(edits::openVote);
        for (int i = 0; i < 5; ++i)
            session.vote(i, i < 2 ? 1 : 3);
        QCOMPARE(session.tell(edits::revealVotes, Missing::WaitFor, session.start), QString());
        auto view = audienceView(session.content, session.engagement, session.start);
        QVERIFY(view->scene == AudienceScene::Votes);
        QCOMPARE(view->votes->dots, QList<AudienceDot>({{1, 2}, {3, 3}}));
        QCOMPARE(view->votes->median, 3.0);
        QVERIFY(view->votes->band == ConsensusBand::Split);
        QVERIFY(view->votes->next == NextStep::VoteAgain);

        const DimensionPlace place{SessionFixture::kAssessment, session.dimension(0).id};
        session.tell(edits::agreeScore, place, *HalfStage::fromValue(2.5),
                     QStringLiteral("private"), std::optional(3.0));
        session.tell(edits::goToPhase, SessionPhase::Agree);
        view = audienceView(session.content, session.engagement, session.start);
        QVERIFY(view->scene == AudienceScene::Agreed);
        QCOMPARE(view->agreed->score.value(), 2.5);
        QCOMPARE(view->agreed->stage, session.dimension(0).cell(2).stageName);
    }

    /// Consensus among one or two says nothing but who they are.
    void fewVotesHaveNoBand()
    {
        SessionFixture session(2);
        session.begin();
        session.goToFirstDimension();
        session.tell(edits::openVote);
        session.vote(0, 1);
        session.vote(1, 3);
        session.tell(edits::revealVotes, Missing::WaitFor, session.start);
        const auto view = audienceView(session.content, session.engagement, session.start);
        QVERIFY(view->votes->provisional);
        QVERIFY(!view->votes->band);
        QVERIFY(!view->votes->next);
    }
};

MILEPOST_TEST(TestAudience)
#include "test_audience.moc"

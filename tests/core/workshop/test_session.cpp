// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/agenda.h"
#include "core/storage/file/engagementstore.h"
#include "core/workshop/moment.h"
#include "core/workshop/standing.h"
#include "tests/core/workshop/sessionfixture.h"
#include "tests/support/machineclock.h"
#include "tests/support/testclass.h"

#include <QTemporaryDir>

using namespace milepost;

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void bothAgendasFillTheirTime()
    {
        const auto minutes = [](const QList<AgendaPart>& parts) {
            int sum = 0;
            for (const AgendaPart& part : parts)
                sum += part.minutes;
            return sum;
        };
        const SessionFixture session;
        QCOMPARE(minutes(asParts(session.content.agenda)), 180);
        const auto agenda = ninetyMinuteAgenda(QStringLiteral("en"));
        QVERIFY(agenda.ok());
        QCOMPARE(minutes(asParts(*agenda)), 90);
        for (const AgendaItem& item : *agenda) {
            QVERIFY2(std::any_of(session.content.agenda.cbegin(), session.content.agenda.cend(),
                                 [&](const AgendaItem& long3) { return long3.id == item.id; }),
                     qPrintable(item.id));
        }
    }

    void theClockLeavesPausesOut()
    {
        SessionFixture session;
        session.begin();
        const QDateTime start = session.start;
        QCOMPARE(session.tell(edits::pauseWorkshop, start.addSecs(60)), QString());
        auto moment = sessionAt(session.content, session.engagement, start.addSecs(400));
        QVERIFY(moment && moment->paused);
        QCOMPARE(moment->ran, 60);
        QCOMPARE(session.tell(edits::continueWorkshop, start.addSecs(500)), QString());
        moment = sessionAt(session.content, session.engagement, start.addSecs(530));
        QVERIFY(moment && !moment->paused);
        QCOMPARE(moment->ran, 90);
        QCOMPARE(moment->left, 6 * 60 - 90);
        QCOMPARE(moment->saved, -440); // the pause has to be made up for
    }

    void savedMinutesAreThereForLaterParts()
    {
        SessionFixture session;
        session.begin();
        const QDateTime start = session.start;
        QCOMPARE(session.tell(edits::stepPart, 1, start.addSecs(2 * 60)), QString());
        auto moment = sessionAt(session.content, session.engagement, start.addSecs(2 * 60));
        QCOMPARE(moment->index, 1);
        QCOMPARE(moment->saved, 4 * 60);
        QCOMPARE(moment->end, start.addSecs(176 * 60));
        // Over its time by a minute, the part has used one of them.
        moment = sessionAt(session.content, session.engagement, start.addSecs(11 * 60));
        QCOMPARE(moment->left, -60);
        QCOMPARE(moment->saved, 3 * 60);
        QCOMPARE(session.tell(edits::stretchPart, 5), QString());
        moment = sessionAt(session.content, session.engagement, start.addSecs(11 * 60));
        QCOMPARE(moment->left, 4 * 60);
        QCOMPARE(moment->part().minutes, 13);
        QCOMPARE(session.problems(), QStringList());
    }

    void whatCannotBeIsRefusedWithASentence()
    {
        SessionFixture session;
        QCOMPARE(session.tell(edits::stepPart, 1, session.start),
                 QStringLiteral("No workshop is running."));
        session.begin();
        QCOMPARE(session.tell(edits::beginWorkshop,
                              NewWorkshop{{SessionFixture::kAssessment}, {}, {session.person(0)}},
                              session.start),
                 QStringLiteral("A workshop is running already; end it before another one."));
        QCOMPARE(session.tell(edits::stepPart, -1, session.start),
                 QStringLiteral("This is the first part of the agenda."));
        QCOMPARE(session.tell(edits::openVote), QStringLiteral("No dimension is worked on."));
        session.goToFirstDimension();
        QCOMPARE(session.vote(0, 2), QStringLiteral("No vote is open."));
        QVERIFY(session.tell(edits::goToPhase, SessionPhase::Talk).startsWith("There is nothing"));
    }

    void observersAndStrangersDoNotVote()
    {
        SessionFixture session;
        session.begin();
        session.engagement.participants.append(
            {ParticipantId(QStringLiteral("late")), QStringLiteral("Late"), Function::Cs, {}, {}});
        session.goToFirstDimension();
        QCOMPARE(session.tell(edits::setObserver, session.person(1), true), QString());
        QCOMPARE(session.tell(edits::openVote), QString());
        QCOMPARE(session.vote(1, 2),
                 QStringLiteral("Zyx Person 1 only observes; observers do not vote."));
        QCOMPARE(session.tell(edits::castSessionVote,
                              SessionBallot{ParticipantId(QStringLiteral("late")), Vote()}),
                 QStringLiteral("Late is not invited to this workshop."));
        QCOMPARE(session.vote(0, 2), QString());
        QVERIFY(!session.last.name.toEnglish().contains(u'2'));
        QCOMPARE(
            session.tell(edits::setObserver, session.person(0), true),
            QStringLiteral("Zyx Person 0 has voted in the open round; withdraw that vote first."));
        const auto at = dimensionAtWork(session.content, session.engagement);
        QCOMPARE(missingVoters(session.engagement, *at),
                 QList<ParticipantId>({session.person(2), session.person(3), session.person(4)}));
    }

    /// Vote, reveal, talk, vote again, agree: both rounds stay, and who does not vote again keeps
    /// their vote.
    void aBlockKeepsBothRounds()
    {
        SessionFixture session(3);
        session.begin();
        session.goToFirstDimension();
        QCOMPARE(session.tell(edits::openVote), QString());
        QVERIFY(voteIsOpen(session.engagement));
        QCOMPARE(session.tell(edits::revealVotes, Missing::DoWithout, session.start),
                 QStringLiteral("Nobody has voted yet."));
        session.vote(0, 1);
        session.vote(1, 3);
        QCOMPARE(session.tell(edits::revealVotes, Missing::WaitFor, session.start),
                 QStringLiteral("1 vote is missing; wait for it, or reveal without it."));
        QVERIFY(session.tell(edits::stepPart, 1, session.start).contains("reveal it first"));
        QVERIFY(session.tell(edits::endWorkshop).contains("reveal it first"));
        session.vote(2, 3);
        QCOMPARE(session.tell(edits::revealVotes, Missing::WaitFor, session.start), QString());
        QVERIFY(!voteIsOpen(session.engagement));
        QVERIFY(!session.vote(2, 1).isEmpty());

        QCOMPARE(session.tell(edits::openVote), QString());
        session.vote(0, 2);
        auto at = dimensionAtWork(session.content, session.engagement);
        QCOMPARE(at->openRound, 2);
        // As long as it is secret, only round 1 counts for anybody.
        QCOMPARE(revealedScore(session.content, session.engagement, *at).votes->min, 1.0);
        QCOMPARE(session.tell(edits::revealVotes, Missing::DoWithout, session.start), QString());
        at = dimensionAtWork(session.content, session.engagement);
        QCOMPARE(votesIn(*at, 1), 3);
        QCOMPARE(votesIn(*at, 2), 3);
        QCOMPARE(revealedScore(session.content, session.engagement, *at).votes->min, 2.0);
        QVERIFY(session.tell(edits::openVote).contains("two rounds are the most"));
        QCOMPARE(session.problems(), QStringList());
    }

    /// The one key of a remote leads through a block, and waits where something could be lost.
    void oneStepAfterTheOtherLeadsThroughABlock()
    {
        SessionFixture session(3);
        session.begin();
        const auto ahead = [&] { return stepAhead(session.content, session.engagement); };
        QVERIFY(ahead() == SessionStep::NextPart);
        session.goToFirstDimension();
        QVERIFY(ahead() == SessionStep::OpenVote);
        session.tell(edits::openVote);
        QVERIFY(ahead() == SessionStep::WaitForVotes);
        for (int i = 0; i < 3; ++i)
            session.vote(i, i == 0 ? 1 : 3);
        QVERIFY(ahead() == SessionStep::Reveal);
        session.tell(edits::revealVotes, Missing::WaitFor, session.start);
        QVERIFY(ahead() == SessionStep::OpenVote); // split
        session.tell(edits::openVote);
        session.vote(0, 3);
        QVERIFY(ahead() == SessionStep::WaitForVotes);
        session.tell(edits::revealVotes, Missing::DoWithout, session.start);
        QVERIFY(ahead() == SessionStep::BeginAgreeing);
        session.tell(edits::goToPhase, SessionPhase::Agree);
        QVERIFY(ahead() == SessionStep::WaitForScore);
        session.tell(edits::agreeScore,
                     DimensionPlace{SessionFixture::kAssessment, session.dimension(0).id},
                     *HalfStage::fromValue(3), QStringLiteral("Seen"), std::optional(3.0));
        QVERIFY(ahead() == SessionStep::NextPart);
        session.tell(edits::goToPart, QStringLiteral("ws-16"), session.start);
        QVERIFY(ahead() == SessionStep::End);
    }

    void aVoteThatNobodyHasGivenCanBeLeft()
    {
        SessionFixture session;
        session.begin();
        session.goToFirstDimension();
        session.tell(edits::openVote);
        QCOMPARE(session.tell(edits::goToPhase, SessionPhase::Question), QString());
        QVERIFY(!voteIsOpen(session.engagement));
    }

    void theParkingLotKeepsItsLinesApart()
    {
        SessionFixture session;
        session.begin();
        QCOMPARE(session.tell(edits::parkItem, QStringLiteral(" Pricing ")), QString());
        QCOMPARE(session.tell(edits::parkItem, QStringLiteral("Rules")), QString());
        QVERIFY(!session.tell(edits::parkItem, QStringLiteral("  ")).isEmpty());
        QList<ParkedItem>& lot = session.engagement.workshop->parkingLot;
        QCOMPARE(lot.first().text, QStringLiteral("Pricing"));
        QCOMPARE(session.tell(edits::removeParked, lot.first().id), QString());
        QCOMPARE(session.tell(edits::parkItem, QStringLiteral("More")), QString());
        QVERIFY(lot.first().id != lot.last().id);
        QCOMPARE(session.tell(edits::setParkedDone, lot.first().id, true), QString());
        QVERIFY(lot.first().done);
        QCOMPARE(session.problems(), QStringList());
    }

    /// Whatever ends the program, the session is at the same minute, part and step in the file.
    void theFileKeepsMinutePartAndStep()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.milepost"));
        SessionFixture session;
        auto store = EngagementStore::create(path, session.engagement, shippedContentSources(),
                                             machineClock());
        QVERIFY(store.ok());
        const auto write = [&](const auto& edit, auto&&... arguments) {
            QCOMPARE(session.tell(edit, arguments...), QString());
            QVERIFY((*store)->apply(session.last).ok());
        };
        write(
            edits::beginWorkshop,
            NewWorkshop{{SessionFixture::kAssessment}, {}, {session.person(0), session.person(1)}},
            session.start);
        write(edits::goToPart, QStringLiteral("ws-05"), session.start.addMSecs(1'234'567));
        write(edits::openVote);
        write(edits::castSessionVote,
              SessionBallot{session.person(0), Vote(*HalfStage::fromValue(2.5)), 3});
        write(edits::pauseWorkshop, session.start.addMSecs(1'300'001));
        write(edits::continueWorkshop, session.start.addMSecs(1'401'002));
        store->reset();

        const auto opened = EngagementStore::open(path, machineClock());
        QVERIFY(opened.ok());
        QCOMPARE(opened->engagement, session.engagement);
        const QDateTime later = session.start.addSecs(1500);
        const auto before = sessionAt(session.content, session.engagement, later);
        const auto after = sessionAt(session.content, opened->engagement, later);
        QVERIFY(before && after);
        QCOMPARE(after->left, before->left);
        QCOMPARE(after->end, before->end);
        QCOMPARE(after->part().id, QStringLiteral("ws-05"));
        QVERIFY(voteIsOpen(opened->engagement));
        QCOMPARE(missingVoters(opened->engagement,
                               *dimensionAtWork(session.content, opened->engagement)),
                 QList<ParticipantId>()); // nobody else has come yet
    }
};

MILEPOST_TEST(TestSession)
#include "test_session.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/replan.h"
#include "core/reading/reading.h"
#include "core/wording/playwords.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// A play of one's own of two weeks from that Monday on.
PlannedPlay ownPlay(const char* id, PlayState state, const QDate& start)
{
    PlannedPlay play;
    play.id = playId(id);
    play.state = state;
    play.effortDays = 2;
    play.durationWeeks = 2;
    (state == PlayState::Started ? play.actualStart : play.pinnedStart) = start;
    play.custom.emplace();
    play.custom->title = QString::fromLatin1(id);
    play.custom->advances = {{DimensionId(u"align-data-visibility"_s), Transition::OneToTwo, 0.1}};
    return play;
}

/// An engagement with its reading; the reading points into the rest.
struct Read {
    Read(const Content& content, Engagement from, const QDate& statusDate)
        : engagement(std::move(from)), cards(scoreAll(content, engagement)),
          plan(compilePlan(content, engagement, cards)),
          reading(content, engagement, cards, plan, statusDate)
    {}
    Engagement engagement;
    QList<Scorecard> cards;
    CompiledPlan plan;
    Reading reading;
};

} // namespace

class TestReading : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();

    [[nodiscard]] static Engagement with(const QList<PlannedPlay>& plays)
    {
        Engagement engagement = workedEngagement();
        engagement.plan->playbooks = QList<PlaybookId>();
        engagement.plan->plays = plays;
        return engagement;
    }

private slots:
    void aPlayThatMissedItsStartOrFinishIsLate_data()
    {
        QTest::addColumn<PlayState>("state");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QString>("late");
        // Two weeks from a Monday end on the Friday of the second; the status date is 4 March.
        QTest::newRow("started, ends later") << PlayState::Started << QDate(2026, 3, 2) << u""_s;
        QTest::newRow("started, ended")
            << PlayState::Started << QDate(2026, 2, 16) << u"5\u00a0days overdue"_s;
        QTest::newRow("planned, should have started")
            << PlayState::Planned << QDate(2026, 2, 23) << u"9\u00a0days late to start"_s;
        QTest::newRow("planned, should be over")
            << PlayState::Planned << QDate(2026, 1, 19) << u"4\u00a0weeks overdue"_s;
        QTest::newRow("proposed, should have started")
            << PlayState::Proposed << QDate(2026, 3, 2) << u"2\u00a0days late to start"_s;
        QTest::newRow("starts later") << PlayState::Planned << QDate(2026, 3, 9) << u""_s;
    }

    void aPlayThatMissedItsStartOrFinishIsLate()
    {
        QFETCH(PlayState, state);
        QFETCH(QDate, start);
        PlannedPlay play = ownPlay("one", state, start);
        play.forced = Forced::In;
        const Read read(m_content, with({play}), QDate(2026, 3, 4));
        const PlanItem& item = read.reading.items.first();
        const Telling telling(read.reading, Language::english());
        QTEST(item.late ? latenessWords(telling.say, *item.late) : QString(), "late");
        QCOMPARE(read.reading.lateCount(), item.late ? 1 : 0);
        QCOMPARE(read.reading.nextResult() == nullptr, item.late.has_value());
    }

    void aPlayThatStartsOnTheStatusDateIsInTime()
    {
        const Read read(m_content, with({ownPlay("one", PlayState::Planned, QDate(2026, 3, 2))}),
                        QDate(2026, 3, 2));
        QVERIFY(!read.reading.items.first().late);
    }

    void theNextResultIsTheFirstThatIsNotLate()
    {
        const Read read(m_content,
                        with({ownPlay("late", PlayState::Planned, QDate(2026, 2, 23)),
                              ownPlay("later", PlayState::Planned, QDate(2026, 4, 6)),
                              ownPlay("next", PlayState::Planned, QDate(2026, 3, 9))}),
                        QDate(2026, 3, 4));
        QCOMPARE(read.reading.nextResult()->play->id, playId("next"));
    }

    void whatIsFinishedOnTheStatusDateIsNoResultToCome()
    {
        // Both take two weeks, to a Friday: 13 and 20 March.
        const QList<PlannedPlay> plays{ownPlay("today", PlayState::Started, QDate(2026, 3, 2)),
                                       ownPlay("next", PlayState::Planned, QDate(2026, 3, 9))};
        const Read before(m_content, with(plays), QDate(2026, 3, 5));
        QCOMPARE(before.reading.nextResult()->finish, QDate(2026, 3, 13));
        const Read read(
            m_content,
            with({plays.first(), ownPlay("next", PlayState::Started, QDate(2026, 3, 9))}),
            QDate(2026, 3, 13));
        QVERIFY(!read.reading.items.first().late);
        QCOMPARE(read.reading.nextResult()->play->id, playId("next"));
    }

    void horizonsCountFromTheLaterOfPlanStartAndStatusDate()
    {
        const QList<PlannedPlay> plays{ownPlay("a", PlayState::Planned, QDate(2026, 5, 4))};
        QCOMPARE(Read(m_content, with(plays), QDate(2025, 6, 2)).reading.items.first().horizon,
                 std::optional(Horizon::Later));
        QCOMPARE(Read(m_content, with(plays), QDate(2026, 3, 2)).reading.items.first().horizon,
                 std::optional(Horizon::Next));
        QCOMPARE(Read(m_content, with(plays), QDate(2026, 4, 6)).reading.items.first().horizon,
                 std::optional(Horizon::Now));
    }

    void theAssessmentBeforeIsTheLastOneThatIsRated()
    {
        Engagement engagement = workedEngagement();
        const Assessment rated = engagement.assessments.first();
        Assessment blank;
        blank.id = AssessmentId(u"between"_s);
        blank.matrix = rated.matrix;
        blank.date = rated.date.addDays(30);
        Assessment now = rated;
        now.id = AssessmentId(u"now"_s);
        now.date = rated.date.addDays(60);
        engagement.assessments = {rated, blank, now};
        const Read read(m_content, engagement, QDate(2026, 6, 1));
        QCOMPARE(read.reading.matrices.first().assessment->id, now.id);
        QCOMPARE(read.reading.matrices.first().previous->id, rated.id);
    }

    void replanningPlacesAnewWhatLiesInThePastAndSaysWhatMoved()
    {
        Engagement engagement = workedEngagement();
        PlannedPlay started;
        started.id = playId("align-sponsor-charter");
        started.state = PlayState::Started;
        started.actualStart = QDate(2026, 1, 5);
        PlannedPlay pinned;
        pinned.id = playId("align-lifecycle-map");
        pinned.state = PlayState::Planned;
        pinned.pinnedStart = QDate(2026, 1, 5);
        engagement.plan->plays = {started, pinned};
        const QDate day(2026, 3, 4);
        const QList<Scorecard> cards = scoreAll(m_content, engagement);
        const Replanning replanning = replan(m_content, engagement, cards, day);

        engagement.plan = replanning.plan;
        QCOMPARE(compilePlan(m_content, engagement, cards), replanning.compiled);
        const Schedule& schedule = replanning.compiled.schedule;
        QCOMPARE(schedule.find(started.id)->start, started.actualStart);
        for (const ScheduledPlay& play : schedule.plays)
            QVERIFY(play.id == started.id || play.start >= QDate(2026, 3, 9));
        QSet<PlayId> moved;
        for (const PlayMove& move : replanning.moves) {
            QVERIFY(!moved.contains(move.play));
            moved.insert(move.play);
            QVERIFY(move.before.start != move.after.start ||
                    move.before.finish != move.after.finish);
            QCOMPARE(move.reason == MoveReason::LayInThePast, move.before.start < day);
        }
        QVERIFY(moved.contains(pinned.id));
        QVERIFY(!moved.contains(started.id));
        // Doing it again on the same day moves nothing.
        QVERIFY(replan(m_content, engagement, cards, day).moves.isEmpty());
    }

    void replanningBeforeThePlanBeginsMovesNothing()
    {
        const Engagement engagement = workedEngagement();
        QVERIFY(replan(m_content, engagement, scoreAll(m_content, engagement), QDate(2025, 12, 1))
                    .moves.isEmpty());
    }
};

MILEPOST_TEST(TestReading)
#include "test_reading.moc"

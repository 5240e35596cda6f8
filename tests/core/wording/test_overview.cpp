// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/overview.h"
#include "core/wording/overviewparts.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

#include <QTest>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

Engagement workedExample()
{
    QFile file(QStringLiteral(MILEPOST_TEST_DATA "/worked/example.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the worked example is missing");
    return imported(file.readAll());
}

OverviewContent overviewOn(const Engagement& engagement, const QDate& today)
{
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    const Reading reading(shippedContent(), engagement, cards, plan, today);
    return composeOverview(Telling(reading, Language::english()));
}

/// Everybody scores every dimension of the first matrix alike.
Assessment assessmentWith(const QString& id, const QDate& date, const QList<double>& scores,
                          int voters = 3)
{
    Assessment assessment;
    assessment.id = AssessmentId(id);
    assessment.matrix = shippedContent().matrices.first().id;
    assessment.date = date;
    const QList<Dimension>& dimensions = shippedContent().matrices.first().dimensions;
    for (qsizetype i = 0; i < scores.size(); ++i) {
        DimensionRecord record;
        record.id = dimensions.at(i).id;
        for (int voter = 0; voter < voters; ++voter) {
            Ballot ballot;
            ballot.participant = ParticipantId(u"p%1"_s.arg(voter));
            ballot.vote = Vote(*HalfStage::fromValue(scores.at(i)));
            record.ballots.append(ballot);
        }
        assessment.dimensions.append(record);
    }
    return assessment;
}

Engagement engagementWith(const QList<Assessment>& assessments)
{
    Engagement engagement;
    engagement.organization.name = u"Small Ltd"_s;
    for (int i = 0; i < 3; ++i) {
        engagement.participants.append(
            {ParticipantId(u"p%1"_s.arg(i)), u"Person %1"_s.arg(i), Function::Cs, {}, {}});
    }
    engagement.assessments = assessments;
    return engagement;
}

QStringList titles(const QList<OverviewLine>& lines)
{
    QStringList list;
    for (const OverviewLine& line : lines)
        list.append(line.title);
    return list;
}

/// One play of one's own, the only one of the plan.
Engagement withOnePlay(PlayState state, const QDate& actualStart, const QDate& pinned)
{
    Engagement engagement =
        engagementWith({assessmentWith(u"now"_s, QDate(2026, 1, 5), {1, 1, 1, 1, 1})});
    engagement.plan.emplace();
    engagement.plan->start = QDate(2026, 1, 5);
    PlannedPlay play;
    play.id = PlayId(u"own"_s);
    play.state = state;
    play.accountable = u"Ada Byron"_s;
    play.actualStart = actualStart;
    play.pinnedStart = pinned;
    play.effortDays = 2;
    play.durationWeeks = 2;
    play.custom.emplace();
    play.custom->title = u"Our own play"_s;
    play.custom->advances.append(
        {shippedContent().matrices.first().dimensions.first().id, Transition::OneToTwo, 1});
    engagement.plan->plays.append(play);
    engagement.plan->candidates = QList<PlayId>{play.id};
    return engagement;
}

} // namespace

class TestOverview : public QObject {
    Q_OBJECT

private slots:
    void saysWhatIsMissing_data()
    {
        QTest::addColumn<QList<double>>("scores");
        QTest::addColumn<bool>("ofUnit");
        QTest::addColumn<int>("missing");
        QTest::newRow("nothing rated")
            << QList<double>{} << false << static_cast<int>(OverviewGap::NothingRated);
        QTest::newRow("only a unit")
            << QList<double>{1, 1, 1, 1, 1} << true << static_cast<int>(OverviewGap::NoAssessment);
        QTest::newRow("all targets reached")
            << QList<double>{3, 3, 3, 3, 3} << false << static_cast<int>(OverviewGap::NoPlay);
        QTest::newRow("a plan") << QList<double>{1, 1, 1, 1, 1} << false
                                << static_cast<int>(OverviewGap::None);
    }

    void saysWhatIsMissing()
    {
        QFETCH(QList<double>, scores);
        QFETCH(bool, ofUnit);
        QFETCH(int, missing);
        Engagement engagement = engagementWith({assessmentWith(u"a"_s, QDate(2026, 1, 5), scores)});
        if (ofUnit) {
            engagement.organization.units.append({UnitId(u"north"_s), u"North"_s, {}, {}});
            engagement.assessments.first().unit = UnitId(u"north"_s);
        }
        QCOMPARE(static_cast<int>(overviewOn(engagement, kToday).missing), missing);
    }

    void anEmptyEngagementHasNoAssessment()
    {
        const OverviewContent overview = overviewOn(Engagement(), kToday);
        QCOMPARE(overview.missing, OverviewGap::NoAssessment);
        QVERIFY(overview.matrices.isEmpty());
        QVERIFY(overview.warnings.isEmpty());
    }

    void theWorkedExampleIsSummedUp()
    {
        const OverviewContent overview = overviewOn(workedExample(), kToday);
        QCOMPARE(overview.matrices.size(), 1);
        const MatrixOverview& matrix = overview.matrices.first();
        QCOMPARE(matrix.index, u"20"_s);
        QCOMPARE(matrix.targetIndex, u"67"_s);
        QCOMPARE(matrix.stage, 1);
        QCOMPARE(matrix.stageText,
                 u"Stage 1, %1"_s.arg(shippedContent().matrices.first().stageName(1)));
        QCOMPARE(matrix.coverage, u"5 of 5\u00a0dimensions rated"_s);
        QCOMPARE(matrix.confidence, u"medium confidence (0.71)"_s);
        QCOMPARE(matrix.weakest->title, u"Data & Visibility"_s);
        QCOMPARE(matrix.weakest->value, u"1.0"_s);
        QCOMPARE(matrix.disputed->title, u"Customer Experience"_s);
        QCOMPARE(matrix.disputed->value, u"discuss"_s);
        QVERIFY(matrix.comparedWith.isEmpty());
        QVERIFY(overview.overall.isEmpty());
    }

    void anotherAssessmentThanTheOneInUseIsNamed_data()
    {
        QTest::addColumn<AssessmentStatus>("usedStatus");
        QTest::addColumn<AssessmentStatus>("otherStatus");
        QTest::addColumn<QDate>("otherDate");
        QTest::addColumn<QString>("title");
        const auto open = AssessmentStatus::Open;
        const auto closed = AssessmentStatus::Closed;
        const QDate later(2026, 2, 9);
        const QDate before(2025, 6, 1);
        QTest::newRow("later and open")
            << closed << open << later << u"In progress: 9 February 2026"_s;
        QTest::newRow("later, both open")
            << open << open << later << u"In progress: 9 February 2026"_s;
        QTest::newRow("later and closed")
            << closed << closed << later << u"Newer, not in the plan: 9 February 2026"_s;
        QTest::newRow("earlier and open")
            << closed << open << before << u"In progress: 1 June 2025"_s;
        QTest::newRow("earlier, both open") << open << open << before << QString();
        QTest::newRow("earlier and closed") << closed << closed << before << QString();
    }

    void anotherAssessmentThanTheOneInUseIsNamed()
    {
        QFETCH(AssessmentStatus, usedStatus);
        QFETCH(AssessmentStatus, otherStatus);
        QFETCH(QDate, otherDate);
        QFETCH(QString, title);
        Assessment used = assessmentWith(u"a"_s, QDate(2026, 1, 5), {1, 1, 1, 1, 1});
        used.status = usedStatus;
        Assessment other = assessmentWith(u"b"_s, otherDate, {2, 2});
        other.status = otherStatus;
        other.title = u"Second round"_s;
        Engagement engagement = engagementWith({used, other});
        engagement.plan.emplace().assessments = QList<AssessmentId>{used.id};
        const MatrixOverview matrix = overviewOn(engagement, kToday).matrices.first();
        QCOMPARE(matrix.assessment, used.id);
        QCOMPARE(matrix.date, u"5 January 2026"_s);
        QCOMPARE(matrix.other ? matrix.other->title : QString(), title);
        if (!title.isEmpty()) {
            QCOMPARE(matrix.other->value, u"2 of 5 scored"_s);
            QCOMPARE(matrix.other->text, other.title);
            QCOMPARE(matrix.other->link.assessment, other.id);
        }
    }

    void anAssessmentOfAUnitIsNotTheOtherOfTheWhole()
    {
        const Assessment used = assessmentWith(u"a"_s, QDate(2026, 1, 5), {1, 1, 1, 1, 1});
        Assessment ofUnit = assessmentWith(u"b"_s, QDate(2026, 2, 9), {2});
        ofUnit.unit = UnitId(u"north"_s);
        Engagement engagement = engagementWith({used, ofUnit});
        engagement.organization.units.append({UnitId(u"north"_s), u"North"_s, {}, {}});
        QVERIFY(!overviewOn(engagement, kToday).matrices.first().other);
    }

    void gapsAreOrderedByWeightTimesGap()
    {
        const OverviewContent overview = overviewOn(workedExample(), kToday);
        QCOMPARE(titles(overview.gaps),
                 (QStringList{u"Data & Visibility"_s, u"Strategy & Goals"_s, u"Lifecycle Design"_s,
                              u"Customer Experience"_s, u"Incentives & Governance"_s}));
        QCOMPARE(overview.gaps.first().value, u"7.5"_s);
    }

    void noIndexIsShownBelowTheLeastCoverage()
    {
        const MatrixOverview matrix = overviewOn(threeVotes(), kToday).matrices.first();
        QVERIFY(matrix.index.isEmpty());
        QVERIFY(matrix.targetIndex.isEmpty());
        QVERIFY(matrix.confidence.isEmpty());
        QCOMPARE(matrix.stage, 0);
        QVERIFY2(matrix.stageText.contains(u"60"_s), qPrintable(matrix.stageText));
        QVERIFY2(matrix.coverage.contains(u"20"_s), qPrintable(matrix.coverage));
    }

    void onlyChangesOfHalfAStageAreNamed()
    {
        const Engagement engagement =
            engagementWith({assessmentWith(u"then"_s, QDate(2025, 6, 2), {1, 2, 1.5, 2, 3}),
                            assessmentWith(u"now"_s, QDate(2026, 1, 5), {1.5, 2, 1.5, 1, 3})});
        const MatrixOverview matrix = overviewOn(engagement, kToday).matrices.first();
        QCOMPARE(matrix.assessment, AssessmentId(u"now"_s));
        QCOMPARE(titles(matrix.changes), (QStringList{dimensionName(0), dimensionName(3)}));
        QCOMPARE(matrix.changes.at(0).value, u"+0.5"_s);
        QCOMPARE(matrix.changes.at(1).value, u"\u22121.0"_s);
        QVERIFY(matrix.changeNotes.isEmpty());
    }

    void whatWasNotRatedBothTimesIsNotCompared()
    {
        const Engagement engagement =
            engagementWith({assessmentWith(u"then"_s, QDate(2025, 6, 2), {1, 1, 1, 1}),
                            assessmentWith(u"now"_s, QDate(2026, 1, 5), {1, 1, 1, 1, 3})});
        const MatrixOverview matrix = overviewOn(engagement, kToday).matrices.first();
        QVERIFY(matrix.changes.isEmpty());
        QCOMPARE(matrix.changeNotes.first(), u"No dimension moved by half a stage or more."_s);
        QCOMPARE(matrix.changeNotes.last(), u"Not rated both times: %1."_s.arg(dimensionName(4)));
    }

    void anAssessmentOfAUnitIsNotComparedWithTheWhole()
    {
        Assessment before = assessmentWith(u"then"_s, QDate(2025, 6, 2), {1, 1, 1, 1, 1});
        before.unit = UnitId(u"north"_s);
        Engagement engagement =
            engagementWith({before, assessmentWith(u"now"_s, QDate(2026, 1, 5), {2, 2, 2, 2, 2})});
        engagement.organization.units.append({UnitId(u"north"_s), u"North"_s, {}, {}});
        QVERIFY(overviewOn(engagement, kToday).matrices.first().comparedWith.isEmpty());
    }

    void aBreakInTheComparisonIsNamed()
    {
        Assessment before = assessmentWith(u"then"_s, QDate(2025, 6, 2), {1, 1, 1, 1, 1});
        before.kind = AssessmentKind::Self;
        Engagement engagement =
            engagementWith({before, assessmentWith(u"now"_s, QDate(2026, 1, 5), {2, 2, 2, 2, 2})});
        engagement.participants.append(
            {ParticipantId(u"cfo"_s), u"Ines"_s, Function::Finance, {}, {}});
        Ballot ballot;
        ballot.participant = ParticipantId(u"cfo"_s);
        engagement.assessments[0].dimensions[0].ballots.append(ballot);
        QCOMPARE(overviewOn(engagement, kToday).matrices.first().changeNotes,
                 (QList<QString>{u"The earlier one was a self-assessment."_s,
                                 u"No longer in the room: Finance."_s}));
    }

    void playsAskForAttentionByTheirDates_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("start"); // of a started play, or pinned
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("urgent");
        const auto row = [](const char* name, PlayState state, const QDate& start,
                            const char* value, bool urgent) {
            QTest::newRow(name) << static_cast<int>(state) << start << QString::fromUtf8(value)
                                << urgent;
        };
        // Two weeks from a Monday end on the Friday of the second; today is Wednesday 4 March.
        row("ends in the future", PlayState::Started, QDate(2026, 3, 2), "due in 9\u00a0days",
            false);
        row("ended", PlayState::Started, QDate(2026, 2, 16), "5\u00a0days overdue", true);
        row("ended long ago", PlayState::Started, QDate(2026, 1, 19), "4\u00a0weeks overdue", true);
        row("should have begun", PlayState::Planned, QDate(2026, 2, 23),
            "9\u00a0days late to start", true);
        row("should be over", PlayState::Planned, QDate(2026, 2, 16), "5\u00a0days overdue", true);
        row("begins later", PlayState::Planned, QDate(2026, 3, 30), "starts in 3\u00a0weeks",
            false);
        row("proposed, should have begun", PlayState::Proposed, QDate(2026, 2, 23),
            "9\u00a0days late to start", true);
        row("only proposed", PlayState::Proposed, QDate(2026, 3, 30), "proposed", false);
    }

    void playsAskForAttentionByTheirDates()
    {
        QFETCH(int, state);
        QFETCH(QDate, start);
        QFETCH(QString, value);
        QFETCH(bool, urgent);
        const auto playState = static_cast<PlayState>(state);
        const bool started = playState == PlayState::Started;
        const OverviewContent overview = overviewOn(
            withOnePlay(playState, started ? start : QDate(), started ? QDate() : start), kToday);
        QCOMPARE(overview.plays.size(), 1);
        const OverviewLine& line = overview.plays.first();
        QCOMPARE(line.title, u"Our own play"_s);
        QVERIFY2(line.text.startsWith(u"Ada Byron, "_s), qPrintable(line.text));
        QCOMPARE(line.value, value);
        QCOMPARE(line.urgent, urgent);
        QCOMPARE(line.link.play, PlayId(u"own"_s));
        QCOMPARE(line.link.area, OverviewArea::Plan);
    }

    void doneWorkIsNotDue()
    {
        Engagement engagement = withOnePlay(PlayState::Done, QDate(2026, 1, 5), {});
        const OverviewContent overview = overviewOn(engagement, kToday);
        QVERIFY(overview.plays.isEmpty());
        QCOMPARE(overview.planSummary, u"The only play is done"_s);
    }

    void lateWorkComesFirst()
    {
        const OverviewContent overview = overviewOn(sampleEngagement(), QDate(2026, 7, 20));
        QVERIFY(overview.plays.size() > 5);
        bool calm = false;
        for (const OverviewLine& line : overview.plays) {
            QVERIFY2(!(calm && line.urgent), qPrintable(line.title));
            calm = calm || !line.urgent;
        }
    }

    void playsWithoutANameAreOneWarning()
    {
        Engagement engagement = withOnePlay(PlayState::Planned, {}, QDate(2026, 1, 5));
        QVERIFY(
            !titles(overviewOn(engagement, kToday).warnings).contains(u"No accountable person"_s));
        engagement.plan->plays.first().accountable.clear();
        const QList<OverviewLine> warnings = overviewOn(engagement, kToday).warnings;
        const auto found = std::find_if(warnings.cbegin(), warnings.cend(), [](const auto& line) {
            return line.title == "No accountable person"_L1;
        });
        QVERIFY(found != warnings.cend());
        QVERIFY(found->urgent);
        QCOMPARE(found->link.play, PlayId(u"own"_s));
        QVERIFY(found->text.contains(u"Our own play"_s));
    }

    void aDismissedPitfallIsNoWarning()
    {
        Engagement engagement =
            engagementWith({assessmentWith(u"now"_s, QDate(2026, 1, 5), {1, 1, 1, 1, 1})});
        const Pitfall* oneSided = shippedContent().findPitfall(PitfallId(u"one-sided-room"_s));
        QVERIFY(titles(overviewOn(engagement, kToday).warnings).contains(oneSided->title));
        engagement.dismissals.append(
            {oneSided->id, u"now"_s, u"The others were on holiday."_s, {}});
        QVERIFY(!titles(overviewOn(engagement, kToday).warnings).contains(oneSided->title));
    }

    void warningsOfOneKindShareALine()
    {
        Engagement engagement =
            engagementWith({assessmentWith(u"now"_s, QDate(2026, 1, 5), {1, 1, 1, 1, 1}, 2)});
        const QString title = shippedContent().findPitfall(PitfallId(u"too-few-voices"_s))->title;
        const QList<OverviewLine> warnings = overviewOn(engagement, kToday).warnings;
        QCOMPARE(titles(warnings).count(title), 1);
        for (const OverviewLine& line : warnings) {
            if (line.title != title)
                continue;
            for (int i = 0; i < 5; ++i)
                QVERIFY2(line.text.contains(dimensionName(i)), qPrintable(line.text));
            QCOMPARE(line.link.dimension, shippedContent().matrices.first().dimensions.first().id);
        }
    }

    void urgentWarningsComeFirst()
    {
        const QList<OverviewLine> warnings =
            overviewOn(sixtyLongPlays(), QDate(2026, 4, 2)).warnings;
        QVERIFY(warnings.size() > 2);
        QVERIFY(std::is_partitioned(warnings.cbegin(), warnings.cend(),
                                    [](const OverviewLine& line) { return line.urgent; }));
    }

    void daysAreToldInWords_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("words");
        QTest::newRow("today") << 0 << u"today"_s;
        QTest::newRow("tomorrow") << 1 << u"tomorrow"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s;
        QTest::newRow("days") << 13 << u"in 13\u00a0days"_s;
        QTest::newRow("weeks") << 14 << u"in 2\u00a0weeks"_s;
        QTest::newRow("weeks ago") << -62 << u"8\u00a0weeks ago"_s;
        QTest::newRow("months") << 63 << u"in 2\u00a0months"_s;
    }

    void daysAreToldInWords()
    {
        QFETCH(int, days);
        QFETCH(QString, words);
        const Wording say(Language::english(), {});
        QCOMPARE(relativeDay(say, kToday, kToday.addDays(days)), words);
    }

    void equalInputGivesEqualContent()
    {
        QVERIFY(overviewOn(sampleEngagement(), kToday) == overviewOn(sampleEngagement(), kToday));
    }
};

MILEPOST_TEST(TestOverview)
#include "test_overview.moc"

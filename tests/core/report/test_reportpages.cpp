// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/defaults.h"
#include "core/planning/horizon.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>

#include <algorithm>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

ReportContent sampleReport()
{
    return composed(sampleEngagement(), optionsOn(kDate));
}

/// Two assessments of the first matrix with these scores of its first two dimensions; one voter of
/// customer success in the first, of finance in the second.
Engagement reassessed(double firstBefore, double firstNow, double secondBefore, double secondNow)
{
    Engagement engagement;
    const Matrix& matrix = shippedContent().matrices.first();
    const ParticipantId cs(u"cs"_s);
    const ParticipantId finance(u"finance"_s);
    engagement.participants = {{cs, u"A"_s, Function::Cs, {}, {}},
                               {finance, u"B"_s, Function::Finance, {}, {}}};
    const auto add = [&](const char* id, const QDate& date, double first, double second,
                         const ParticipantId& voter) {
        Assessment assessment;
        assessment.id = AssessmentId(QString::fromLatin1(id));
        assessment.matrix = matrix.id;
        assessment.date = date;
        for (const Dimension& dimension : matrix.dimensions) {
            DimensionRecord record;
            record.id = dimension.id;
            Ballot ballot;
            ballot.participant = voter;
            const double value = dimension.order == 1 ? first : dimension.order == 2 ? second : 1;
            ballot.vote = Vote(HalfStage::roundedDown(value));
            record.ballots.append(ballot);
            if (HalfStage::roundedDown(value).value() <
                value) { // the median lies between two votes
                Ballot other = ballot;
                other.participant = voter == cs ? finance : cs;
                other.vote = Vote(*HalfStage::fromValue(ballot.vote.score().value() + 0.5));
                record.ballots.append(other);
            }
            assessment.dimensions.append(record);
        }
        engagement.assessments.append(assessment);
    };
    add("before", QDate(2026, 1, 5), firstBefore, secondBefore, cs);
    add("now", QDate(2026, 7, 6), firstNow, secondNow, finance);
    return engagement;
}

const Table* tableWith(const ReportContent& report, const char* section, const QString& column)
{
    const Table* found = nullptr;
    forEachBlock(report.findSection(QString::fromLatin1(section))->blocks, [&](const Block& block) {
        const auto* table = std::get_if<Table>(&block.value);
        if (!table || found)
            return;
        for (const TableColumn& head : table->columns) {
            if (head.title == column)
                found = table;
        }
    });
    return found;
}

} // namespace

class TestReportPages : public QObject {
    Q_OBJECT

private slots:
    void decisionStandsAloneWithThreeNumbers();
    void profileShowsTargetVotesAndWords();
    void onlyChangesOfHalfAStageCount();
    void changedFunctionsInTheRoomAreNamed();
    void findingsNameTheirEvidenceGrade();
    void headlinesAgreeInNumber();
    void sheetsOfEarlierAssessmentsFlow();
    void disagreementsShowBothViewsWithoutNames();
    void tenFirstPlaysHaveReasonsAndNumbers();
    void quadrantPointsLieOnTheirSideOfTheLimits();
    void leftOutPlaysAreAllListed();
    void roadmapOfSixtyPlaysContinuesInTheAppendix();
    void firstNinetyDaysAreGroupedByFinishDate();
    void playsWithoutANameAreFlagged();
    void everyOpenPlayHasOneAccountableCell();
    void whoIsNamedForAPlayIsPrinted();
    void laterWorkIsMarkedAsIndicative();
    void overloadIsSaidInWords();
    void kpisNeverClaimACause();
    void smallGroupsAreHiddenWithTheReason();
    void risksAreSortedBySeverity();
    void waivedPrerequisitesAreRisks();
    void nextAssessmentIsSixMonthsAfterTheLatest();
    void everyPlannedPlayHasASheet();
    void numbersAreTheSameOnAllPages();
};

void TestReportPages::decisionStandsAloneWithThreeNumbers()
{
    const ReportContent report = sampleReport();
    const auto* decision = firstOf<Callout>(report, "decision");
    QVERIFY(decision);
    QCOMPARE(decision->kind, CalloutKind::Decision);
    QCOMPARE(decision->text.plain().count(u". "_s), 0); // one sentence
    QCOMPARE(firstOf<KeyFigures>(report, "decision")->figures.size(), 3);
    const auto* moves = firstOf<ItemList>(report, "decision");
    QVERIFY(moves);
    const QString text = textOf(report, "decision").toLower();
    for (const QString& word : {u"median"_s, u"consensus"_s, u"ballot"_s, u"index"_s, u"wsjf"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void TestReportPages::profileShowsTargetVotesAndWords()
{
    const Engagement engagement = sampleEngagement();
    const ReportContent report = composed(engagement, optionsOn(kDate));
    const auto* profile = drawingOf<ProfileFigure>(report, "where-we-stand");
    QVERIFY(profile);
    QCOMPARE(profile->rows.size(), 5);
    QCOMPARE(profile->stageNames.size(), 3);
    const ProfileRow& row = profile->rows.first();
    const Assessment* used = engagement.findAssessment(AssessmentId(u"reassessment-alignment"_s));
    const DimensionRecord* record = used->findDimension(row.id);
    QCOMPARE(*row.score, record->agreed->value());
    QCOMPARE(*row.target, record->target->value());
    int votes = 0;
    for (const VoteDot& dot : row.votes)
        votes += dot.count;
    QCOMPARE(votes, record->ballots.size());
    QVERIFY(row.previous.has_value());
    QCOMPARE(row.stageText, u"Coordinated Motions"_s);
    QVERIFY(!row.consensusText.isEmpty());
    QVERIFY(row.confidenceText.contains(u"confidence"_s));
}

void TestReportPages::onlyChangesOfHalfAStageCount()
{
    const ReportContent report = composed(reassessed(1, 1.5, 1, 1.25), optionsOn(kDate));
    const QString text = textOf(report, "where-we-stand");
    const QString first = shippedContent().matrices.first().dimensions[0].name;
    const QString second = shippedContent().matrices.first().dimensions[1].name;
    QVERIFY(text.contains(first + u": 1.0 \u2192 1.5 (+0.5)"_s));
    QVERIFY(!text.contains(second + u": 1.0 \u2192"_s));
}

void TestReportPages::changedFunctionsInTheRoomAreNamed()
{
    const ReportContent report = composed(reassessed(1, 1, 1, 1), optionsOn(kDate));
    const QString text = textOf(report, "where-we-stand");
    QVERIFY(text.contains(u"No dimension moved by half a stage or more."_s));
    QVERIFY(text.contains(u"Customer success 1 \u2192 0 and Finance 0 \u2192 1"_s));
}

void TestReportPages::headlinesAgreeInNumber()
{
    const ReportContent one = composed(threeVotes(), optionsOn(kDate));
    QCOMPARE(one.findSection(u"findings"_s)->title,
             u"What we found: 1 of 1\u00a0dimension is short of its target"_s);
    const ReportContent many = composed(sampleEngagement(), optionsOn(kDate));
    QVERIFY(many.findSection(u"findings"_s)->title.endsWith(u" are short of their target"_s));
}

/// What is handed out has its place to itself; the record of before takes no more paper than
/// needed, and stands in the annex.
void TestReportPages::sheetsOfEarlierAssessmentsFlow()
{
    const Engagement engagement = sampleEngagement();
    const auto sheetsOf = [](const ReportContent& report, const char* section) {
        QList<const Sheet*> sheets;
        forEachBlock(report.findSection(QString::fromLatin1(section))->blocks,
                     [&](const Block& block) {
                         if (const auto* sheet = std::get_if<Sheet>(&block.value))
                             sheets.append(sheet);
                     });
        return sheets;
    };
    const ReportContent full = composed(engagement, optionsOn(kDate));
    const ReportContent annex = composed(engagement, optionsOn(kDate, Edition::Annex));
    const QList<const Sheet*> current = sheetsOf(full, "dimension-sheets");
    QCOMPARE(current.size(), 15);
    for (const Sheet* sheet : current)
        QVERIFY(!sheet->flows);
    const QList<const Sheet*> records = sheetsOf(annex, "dimension-records");
    QVERIFY(records.size() > 15);
    for (const Sheet* sheet : records)
        QVERIFY(sheet->flows);
}

void TestReportPages::findingsNameTheirEvidenceGrade()
{
    const QString text = textOf(sampleReport(), "findings");
    // Three strengths, three gaps and two disagreements at least.
    QVERIFY(text.count(u"Evidence grade"_s) >= 8);
    QVERIFY(text.contains(u"Strengths"_s) && text.contains(u"Largest gaps"_s));
}

void TestReportPages::disagreementsShowBothViewsWithoutNames()
{
    Engagement engagement = threeVotes();
    DimensionRecord& record = engagement.assessments.first().dimensions.first();
    record.ballots[0].proof = u"Nobody has seen the plan."_s;
    record.ballots[2].vote = Vote(*HalfStage::fromValue(3));
    record.ballots[2].proof = u"It hangs in my office."_s;
    const QString text = textOf(composed(engagement, optionsOn(kDate)), "findings");
    QVERIFY(text.contains(u"Nobody has seen the plan."_s));
    QVERIFY(text.contains(u"It hangs in my office."_s));
    QVERIFY(!text.contains(u"Person"_s));
}

void TestReportPages::tenFirstPlaysHaveReasonsAndNumbers()
{
    const ReportContent report = sampleReport();
    const Table* table = tableWith(report, "priorities", u"Why"_s);
    QVERIFY(table);
    QCOMPARE(table->rows.size(), 10);
    for (qsizetype i = 0; i < table->rows.size(); ++i) {
        QCOMPARE(table->rows[i].cells[0].plain(), QString::number(i + 1));
        QVERIFY2(table->rows[i].cells[2].plain().contains(u"day"_s),
                 qPrintable(table->rows[i].cells[2].plain()));
    }
    QVERIFY(table->rows.first().cells[2].plain().contains(u"closes"_s));
    // Numbers of plays and days stand apart: "needed by plays 5 and 6, takes 6 days".
    static const QRegularExpression bare(u"needed by \\d|, \\d+\\x{A0}days"_s);
    for (const TableRow& row : table->rows)
        QVERIFY2(!row.cells[2].plain().contains(bare), qPrintable(row.cells[2].plain()));
}

void TestReportPages::quadrantPointsLieOnTheirSideOfTheLimits()
{
    const ReportContent report = sampleReport();
    const auto* quadrant = drawingOf<QuadrantFigure>(report, "priorities");
    QVERIFY(quadrant && !quadrant->points.isEmpty());
    for (const QuadrantPoint& point : quadrant->points) {
        const bool small =
            point.quadrant == Quadrant::QuickWin || point.quadrant == Quadrant::FillIn;
        const bool high =
            point.quadrant == Quadrant::QuickWin || point.quadrant == Quadrant::MajorProject;
        QCOMPARE(point.effortDays <= quadrant->effortLimit + kTolerance, small);
        QCOMPARE(point.benefit >= quadrant->benefitLimit - kTolerance, high);
    }
}

void TestReportPages::leftOutPlaysAreAllListed()
{
    const Engagement engagement = sampleEngagement();
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    const QString text = textOf(sampleReport(), "priorities");
    QVERIFY(!plan.selection.leftOut.isEmpty());
    for (const LeftOutPlay& left : plan.selection.leftOut)
        QVERIFY2(text.contains(plan.findPlay(left.id)->title), qPrintable(left.id.text()));
}

void TestReportPages::roadmapOfSixtyPlaysContinuesInTheAppendix()
{
    const ReportContent report = composed(sixtyLongPlays(), optionsOn(kDate));
    const auto* roadmap = drawingOf<RoadmapFigure>(report, "roadmap");
    QVERIFY(roadmap);
    QVERIFY(roadmap->total >= 60);
    QCOMPARE(
        QString(roadmap->continuation).replace(QChar(0x00A0), u' '),
        u"12 of %1 plays are shown, those of the highest priority; the rest follow in appendix A3."_s
            .arg(roadmap->total));
}

void TestReportPages::firstNinetyDaysAreGroupedByFinishDate()
{
    const Engagement engagement = sampleEngagement();
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    const ReportContent report =
        composeReport({shippedContent(), engagement, cards, plan, optionsOn(kDate)});
    const Table* table = tableWith(report, "first-90-days", u"Deliverable"_s);
    QVERIFY(table);
    qsizetype expected = 0;
    const QDate from = countedFrom(plan.start, kDate);
    bool overdue = false; // those stand in a group of their own
    for (const ScheduledPlay& play : plan.schedule.plays) {
        expected += from.daysTo(play.finish) <= 90 ? 1 : 0;
        overdue = overdue || play.finish < from;
    }
    for (const PlannedPlay& play : engagement.plan->plays) {
        const qint64 day = from.daysTo(play.actualFinish);
        expected += play.state == PlayState::Done && day >= 0 && day <= 90 ? 1 : 0;
    }
    qsizetype groups = 0;
    qsizetype rows = 0;
    for (const TableRow& row : table->rows) {
        groups += row.kind == RowKind::Group ? 1 : 0;
        rows += row.kind == RowKind::Normal && !row.cells[1].plain().isEmpty() ? 1 : 0;
    }
    QCOMPARE(groups, overdue ? 4 : 3);
    QCOMPARE(rows, expected);
}

void TestReportPages::playsWithoutANameAreFlagged()
{
    const ReportContent report = composed(sixtyLongPlays(), optionsOn(kDate));
    QVERIFY(textOf(report, "first-90-days").contains(u" names are missing"_s));
    QVERIFY(textOf(report, "ownership").contains(u"Empty: no name yet"_s));
    QVERIFY(textOf(report, "ownership").contains(u"Roles to be filled"_s));
}

void TestReportPages::everyOpenPlayHasOneAccountableCell()
{
    const ReportContent report = sampleReport();
    const Table* raci = tableWith(report, "ownership", u"Accountable (A)"_s);
    const auto* roadmap = drawingOf<RoadmapFigure>(report, "roadmap");
    QVERIFY(raci && roadmap);
    QCOMPARE(raci->rows.size(), roadmap->total);
    for (const TableRow& row : raci->rows)
        QVERIFY(!row.cells[2].plain().isEmpty());
}

/// In the place of the roles; where nobody is named these stand.
void TestReportPages::whoIsNamedForAPlayIsPrinted()
{
    Engagement engagement = sampleEngagement();
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const PlayId id = compilePlan(shippedContent(), engagement, cards).schedule.plays.first().id;
    for (PlannedPlay& play : engagement.plan->plays) {
        if (play.id != id)
            continue;
        play.responsible = {u"Ada Byron"_s, u"Bo Ray"_s};
        play.informed = {u"Cy Dove"_s};
    }
    QVERIFY(engagement.plan->findPlay(id));
    const ReportContent report = composed(engagement, optionsOn(kDate));
    const Table* raci = tableWith(report, "ownership", u"Accountable (A)"_s);
    QVERIFY(raci);
    int named = 0;
    for (const TableRow& row : raci->rows) {
        QCOMPARE(row.cells.size(), 6);
        const bool isNamed = row.cells[3].plain() == u"Ada Byron, Bo Ray"_s;
        QCOMPARE(row.cells[5].plain(), isNamed ? u"Cy Dove"_s : u"\u2013"_s);
        QVERIFY(!row.cells[3].plain().isEmpty());
        named += isNamed ? 1 : 0;
    }
    QCOMPARE(named, 1);
}

void TestReportPages::laterWorkIsMarkedAsIndicative()
{
    const Engagement engagement = sampleEngagement();
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    const ReportContent report =
        composeReport({shippedContent(), engagement, cards, plan, optionsOn(kDate)});
    const auto* timeline = drawingOf<TimelineFigure>(report, "timeline");
    QVERIFY(timeline);
    int later = 0;
    for (const TimelineGroup& group : timeline->groups) {
        for (const TimelineBar& bar : group.bars) {
            const ScheduledPlay* scheduled = plan.schedule.find(bar.play);
            QCOMPARE(bar.indicative, scheduled && horizonOf(countedFrom(plan.start, kDate),
                                                            scheduled->start) == Horizon::Later);
            QVERIFY(bar.start >= timeline->first && bar.finish <= timeline->last.addDays(6));
            later += bar.indicative ? 1 : 0;
        }
    }
    QVERIFY(later > 0);
    QCOMPARE(timeline->today, kDate);
    QCOMPARE(timeline->freezeWeeks.isEmpty(), false);
}

void TestReportPages::overloadIsSaidInWords()
{
    Engagement engagement = sixtyLongPlays();
    const QDate monday(2026, 4, 6);
    for (int i = 0; i < 2; ++i) {
        engagement.plan->plays[i].accountable = u"Ada"_s;
        engagement.plan->plays[i].effortDays = 4;
        engagement.plan->plays[i].durationWeeks = 2;
        engagement.plan->plays[i].pinnedStart = monday;
    }
    const ReportContent report = composed(engagement, optionsOn(kDate));
    const auto* timeline = drawingOf<TimelineFigure>(report, "timeline");
    const auto ada = std::find_if(timeline->loads.cbegin(), timeline->loads.cend(),
                                  [](const LoadRow& row) { return row.owner == u"Ada"_s; });
    QVERIFY(ada != timeline->loads.cend());
    QVERIFY(ada->overloaded);
    QCOMPARE(QString(ada->summary).replace(QChar(0x00A0), u' '),
             u"over 2 days a week in 2 weeks, first on 6 April 2026"_s);
    QVERIFY(textOf(report, "timeline").contains(u"overloads Ada"_s));
}

void TestReportPages::kpisNeverClaimACause()
{
    const QString text = textOf(sampleReport(), "kpis").toLower();
    QVERIFY(text.contains(u"observed difference"_s));
    for (const QString& word :
         {u"caused"_s, u"because of partners"_s, u"thanks to"_s, u"leads to"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void TestReportPages::smallGroupsAreHiddenWithTheReason()
{
    Engagement engagement = sampleEngagement();
    for (MetricValue& value : engagement.metricValues) {
        if (value.group == MetricGroup::Partner)
            value.n = 7;
    }
    const ReportContent report = composed(engagement, optionsOn(kDate));
    QVERIFY(!tableWith(report, "kpis", u"Observed difference"_s));
    QVERIFY(textOf(report, "kpis")
                .contains(u"A group has only 7 accounts, and at least 10 are needed."_s));
}

void TestReportPages::risksAreSortedBySeverity()
{
    const ReportContent report = sampleReport();
    const Table* table = tableWith(report, "risks", u"Severity"_s);
    QVERIFY(table);
    const QList<QString> order{u"High"_s, u"Medium"_s, u"Low"_s};
    qsizetype last = 0;
    for (const TableRow& row : table->rows) {
        const qsizetype rank = order.indexOf(row.cells[0].plain());
        QVERIFY(rank >= last);
        last = rank;
    }
}

void TestReportPages::waivedPrerequisitesAreRisks()
{
    const Engagement engagement = sampleEngagement();
    const QString text = textOf(sampleReport(), "risks");
    for (const PlannedPlay& play : engagement.plan->plays) {
        for (const PlayId& waived : play.waived) {
            QVERIFY(text.contains(u"without waiting for"_s));
            QVERIFY2(text.contains(shippedContent().findPlay(waived)->title),
                     qPrintable(waived.text()));
        }
    }
}

void TestReportPages::nextAssessmentIsSixMonthsAfterTheLatest()
{
    // The sample's latest assessments in use are of 19 May 2026.
    QVERIFY(textOf(sampleReport(), "governance").contains(u"is due on 19 November 2026"_s));
}

void TestReportPages::everyPlannedPlayHasASheet()
{
    const Engagement engagement = sampleEngagement();
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    const ReportContent report = composed(engagement, optionsOn(kDate, Edition::Annex));
    QSet<QString> sheets;
    forEachBlock(report.findSection(u"play-sheets"_s)->blocks, [&](const Block& block) {
        if (const auto* sheet = std::get_if<Sheet>(&block.value))
            sheets.insert(sheet->id);
    });
    for (const PlayId& id : plan.selection.chosen)
        QVERIFY2(sheets.contains(u"play-"_s + id.text()), qPrintable(id.text()));
    for (const PlannedPlay& play : engagement.plan->plays)
        QVERIFY2(sheets.contains(u"play-"_s + play.id.text()), qPrintable(play.id.text()));
}

void TestReportPages::numbersAreTheSameOnAllPages()
{
    const ReportContent report = sampleReport();
    QHash<PlayId, int> numbers;
    for (const RoadmapLane& lane : drawingOf<RoadmapFigure>(report, "roadmap")->lanes) {
        for (const RoadmapBar& bar : lane.bars)
            numbers.insert(bar.play, bar.number);
    }
    for (const QuadrantPoint& point : drawingOf<QuadrantFigure>(report, "priorities")->points)
        QCOMPARE(numbers.value(point.play, point.number), point.number);
    for (const TimelineGroup& group : drawingOf<TimelineFigure>(report, "timeline")->groups) {
        for (const TimelineBar& bar : group.bars)
            QCOMPARE(numbers.value(bar.play, bar.number), bar.number);
    }
    const Table* raci = tableWith(report, "ownership", u"Accountable (A)"_s);
    for (const TableRow& row : raci->rows) {
        const QString number = row.cells[0].plain();
        QVERIFY(row.cells[1].plain().endsWith(u"(%1)"_s.arg(number)));
    }
}

MILEPOST_TEST(TestReportPages)
#include "test_reportpages.moc"

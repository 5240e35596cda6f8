// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checksum.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

QList<QString> sectionIds(const ReportContent& report)
{
    QList<QString> ids;
    for (const Section& section : report.sections)
        ids.append(section.id);
    return ids;
}

QString checksumOf(const Engagement& engagement)
{
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    return stateChecksum(cards, compilePlan(shippedContent(), engagement, cards));
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private slots:
    void fullReportHasAllPagesInOrder();
    void pagesAreNumberedAndAppendicesLettered();
    void onlyPagesFiveToEightAreLandscape();
    void editionsPrintTheirPages_data();
    void editionsPrintTheirPages();
    void namedSectionsChangePlaces();
    void theFullReportPointsToTheAnnex();
    void theOnePagerShortensWhatIsLong();
    void pagesOutsideTheEditionAreCounted();
    void coverNamesClientStateAndChecksum();
    void checksumFollowsScoresAndPlanOnly();
    void namesOfParticipantsNeedConsent();
    void emptyEngagementSaysWhatIsMissing();
    void threeVotesGiveAReportWithoutAnIndex();
    void fewVotesAreMarkedProvisional();
    void partsWithoutDataSayItInOneLine_data();
    void partsWithoutDataSayItInOneLine();
    void numbersAndDatesFollowTheLocale();
    void textsAreReadInOrder();
};

void TestReport::fullReportHasAllPagesInOrder()
{
    const QList<QString> expected{u"cover"_s,         u"decision"_s,         u"where-we-stand"_s,
                                  u"findings"_s,      u"priorities"_s,       u"roadmap"_s,
                                  u"first-90-days"_s, u"timeline"_s,         u"ownership"_s,
                                  u"kpis"_s,          u"value-case"_s,       u"risks"_s,
                                  u"governance"_s,    u"dimension-sheets"_s, u"method"_s,
                                  u"play-list"_s,     u"glossary"_s};
    QCOMPARE(sectionIds(composed(sampleEngagement(), optionsOn(kDate))), expected);
}

void TestReport::pagesAreNumberedAndAppendicesLettered()
{
    const ReportContent report = composed(sampleEngagement(), optionsOn(kDate));
    QCOMPARE(report.findSection(u"cover"_s)->label, QString());
    QCOMPARE(report.findSection(u"decision"_s)->label, u"1"_s);
    QCOMPARE(report.findSection(u"governance"_s)->label, u"12"_s);
    QCOMPARE(report.findSection(u"dimension-sheets"_s)->label, u"A1"_s);
    QCOMPARE(report.findSection(u"glossary"_s)->label, u"A4"_s);
}

void TestReport::onlyPagesFiveToEightAreLandscape()
{
    const QSet<QString> wide{u"priorities"_s, u"roadmap"_s, u"first-90-days"_s, u"timeline"_s};
    for (const Section& section : composed(sampleEngagement(), optionsOn(kDate)).sections) {
        QCOMPARE(section.orientation == PageOrientation::Landscape, wide.contains(section.id));
    }
}

void TestReport::editionsPrintTheirPages_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QList<QString>>("ids");
    QTest::newRow("one-pager") << Edition::OnePage << QList<QString>{u"one-pager"_s};
    QTest::newRow("board pack") << Edition::Board
                                << QList<QString>{u"cover"_s,   u"decision"_s, u"where-we-stand"_s,
                                                  u"roadmap"_s, u"kpis"_s,     u"risks"_s};
    QTest::newRow("annex") << Edition::Annex
                           << QList<QString>{u"cover"_s, u"dimension-records"_s, u"play-sheets"_s,
                                             u"kpi-values"_s};
    QTest::newRow("progress") << Edition::Progress
                              << QList<QString>{u"cover"_s, u"where-we-stand"_s, u"progress"_s,
                                                u"kpis"_s};
}

void TestReport::editionsPrintTheirPages()
{
    QFETCH(Edition, edition);
    QFETCH(QList<QString>, ids);
    QCOMPARE(sectionIds(composed(sampleEngagement(), optionsOn(kDate, edition))), ids);
}

void TestReport::namedSectionsChangePlaces()
{
    Engagement engagement = sampleEngagement();
    engagement.report.emplace();
    // Of five pages three are named: they take one another's places, appendices stay behind.
    engagement.report->sections = {{u"risks"_s, false, {}},
                                   {u"glossary"_s, false, {}},
                                   {u"roadmap"_s, false, {}},
                                   {u"decision"_s, false, {}}};
    const ReportContent board = composed(engagement, optionsOn(kDate, Edition::Board));
    QCOMPARE(sectionIds(board), (QList<QString>{u"cover"_s, u"risks"_s, u"where-we-stand"_s,
                                                u"roadmap"_s, u"kpis"_s, u"decision"_s}));
    QCOMPARE(board.findSection(u"risks"_s)->label, u"1"_s);
}

/// What the annex is for is said where the full report leaves it out.
void TestReport::theFullReportPointsToTheAnnex()
{
    const ReportContent report = composed(sampleEngagement(), optionsOn(kDate));
    QVERIFY(textOf(report, "play-list").contains(u"stands in the annex"_s));
    QVERIFY(std::any_of(report.leftOut.cbegin(), report.leftOut.cend(), [](const LeftOut& left) {
        return left.what.contains(u"Play sheets"_s) && left.why.contains(u"annex"_s);
    }));
}

/// Whatever is typed, one sheet holds it: every text of the one-pager has an end.
void TestReport::theOnePagerShortensWhatIsLong()
{
    Engagement engagement = sixtyLongPlays();
    engagement.assessments.first().dimensions.first().reason = u"word "_s.repeated(400).trimmed();
    const ReportContent report = composed(engagement, optionsOn(kDate, Edition::OnePage));
    for (const QString& text : allTexts(report))
        QVERIFY2(text.size() < 420, qPrintable(text));
    QVERIFY(textOf(report).contains(u"word\u2026"_s));
    const auto* strip = firstOf<Table>(report, "one-pager");
    QVERIFY(strip);
    QVERIFY(strip->rows.size() <= 6);
}

void TestReport::pagesOutsideTheEditionAreCounted()
{
    const ReportContent board = composed(sampleEngagement(), optionsOn(kDate, Edition::Board));
    int sheets = 0;
    for (const LeftOut& leftOut : board.leftOut) {
        if (leftOut.what.contains(u"Play sheets"_s))
            sheets = leftOut.count;
    }
    QVERIFY(sheets > 0);
    // What the board pack refers to and does not print is called the full report.
    QVERIFY(textOf(board, "where-we-stand").contains(u"explained in the full report"_s));
}

void TestReport::coverNamesClientStateAndChecksum()
{
    const Engagement engagement = sampleEngagement();
    ReportOptions options = optionsOn(kDate);
    const ReportContent draft = composed(engagement, options);
    const auto* cover = firstOf<Cover>(draft, "cover");
    QVERIFY(cover);
    QCOMPARE(cover->client, engagement.organization.name);
    QCOMPARE(cover->stateLabel, u"Draft"_s);
    const QString text = textOf(draft, "cover");
    QVERIFY(text.contains(engagement.organization.sponsor));
    QVERIFY(text.contains(engagement.organization.facilitator));
    QVERIFY(text.contains(checksumOf(engagement)));
    options.draft = false;
    QCOMPARE(firstOf<Cover>(composed(engagement, options), "cover")->stateLabel, u"Final"_s);
}

void TestReport::checksumFollowsScoresAndPlanOnly()
{
    Engagement engagement = sampleEngagement();
    const QString before = checksumOf(engagement);
    engagement.organization.industry = u"Something else"_s;
    QCOMPARE(checksumOf(engagement), before);
    ReportOptions options = optionsOn(kDate, Edition::Board);
    options.language = Language::english().writtenAs(QLocale(u"de_DE"_s));
    QCOMPARE(composed(engagement, options).meta.checksum, before);

    Engagement otherScore = engagement;
    otherScore.assessments.first().dimensions.first().agreed = HalfStage::fromValue(3);
    QVERIFY(checksumOf(otherScore) != before);
    Engagement otherPlan = engagement;
    otherPlan.plan->start = otherPlan.plan->start.addDays(7);
    QVERIFY(checksumOf(otherPlan) != before);
}

void TestReport::namesOfParticipantsNeedConsent()
{
    ReportOptions options = optionsOn(kDate);
    const QString hidden = textOf(composed(threeVotes(), options));
    QVERIFY(!hidden.contains(u"Person 1"_s));
    QVERIFY(hidden.contains(u"Customer success"_s));
    options.audience.participantNames = true;
    const ReportContent named = composed(threeVotes(), options);
    QVERIFY(textOf(named, "glossary").contains(u"Person 1"_s));
    for (const LeftOut& leftOut : named.leftOut)
        QVERIFY2(!leftOut.what.startsWith(u"names"_s), qPrintable(leftOut.what));
}

void TestReport::emptyEngagementSaysWhatIsMissing()
{
    const ReportContent report = composed(Engagement(), optionsOn(kDate));
    QCOMPARE(sectionIds(report),
             (QList<QString>{u"cover"_s, u"missing"_s, u"method"_s, u"glossary"_s}));
    const QString text = textOf(report, "missing");
    QVERIFY(text.contains(u"No assessment has been made yet"_s));
    QVERIFY(text.contains(u"No goals have been set, so no KPI is tracked yet."_s));
    QVERIFY(text.contains(u"No play has been planned yet"_s));
    QVERIFY(text.contains(u"No risk has been recorded yet."_s));
}

void TestReport::threeVotesGiveAReportWithoutAnIndex()
{
    const ReportContent report = composed(threeVotes(), optionsOn(kDate));
    QVERIFY(textOf(report, "where-we-stand").contains(u"No overall stage is given"_s));
    QVERIFY(textOf(report, "decision").contains(u"not enough rated"_s));
    QVERIFY(!textOf(report).contains(u"provisional, because"_s));
}

void TestReport::fewVotesAreMarkedProvisional()
{
    Engagement engagement = threeVotes();
    engagement.assessments.first().dimensions.first().ballots.removeLast();
    const QString text = textOf(composed(engagement, optionsOn(kDate)), "where-we-stand");
    QVERIFY(text.contains(u"Provisional, because fewer than three people voted"_s));
}

void TestReport::partsWithoutDataSayItInOneLine_data()
{
    QTest::addColumn<Engagement>("engagement");
    QTest::addColumn<QString>("line");
    Engagement noGoals = sampleEngagement();
    noGoals.goals.clear();
    noGoals.metricValues.clear();
    QTest::newRow("no goals") << noGoals << u"No goals have been set, so no KPI is tracked yet."_s;
    Engagement noValues = sampleEngagement();
    noValues.metricValues.clear();
    QTest::newRow("no value case") << noValues << u"there is no value case"_s;
    Engagement noReviews = sampleEngagement();
    noReviews.reviews.clear();
    QTest::newRow("no reviews") << noReviews << u"there is no decision log"_s;
    Engagement noRisks = sampleEngagement();
    noRisks.risks.clear();
    QTest::newRow("no risks") << noRisks << u"No risk has been recorded yet."_s;
}

void TestReport::partsWithoutDataSayItInOneLine()
{
    QFETCH(Engagement, engagement);
    QFETCH(QString, line);
    QVERIFY(textOf(composed(engagement, optionsOn(kDate))).contains(line));
}

void TestReport::numbersAndDatesFollowTheLocale()
{
    ReportOptions options = optionsOn(kDate);
    options.language = Language::english().writtenAs(QLocale(u"de_DE"_s));
    const ReportContent report = composed(sampleEngagement(), options);
    QVERIFY(textOf(report, "cover").contains(u"20. Juli 2026"_s));
    QVERIFY(textOf(report, "kpis").contains(u"99,1\u00A0%"_s));
    QCOMPARE(report.meta.locale, u"de_DE"_s);
}

void TestReport::textsAreReadInOrder()
{
    ReportContent content;
    Section section;
    section.title = u"title"_s;
    TwoColumns columns;
    columns.left.emplace_back(Paragraph{u"left"_s, {}});
    columns.right.emplace_back(Sheet{u"id"_s, u"sheet"_s, {}, {Block(Heading{2, u"inside"_s})}});
    section.blocks.emplace_back(columns);
    content.sections.push_back(section);
    QCOMPARE(allTexts(content), (QList<QString>{u"title"_s, u"left"_s, u"sheet"_s, u"inside"_s}));
}

MILEPOST_TEST(TestReport)
#include "test_report.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chosenoptions.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

#include <QRegularExpression>

#include <algorithm>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// What not everybody is to read, each once, in a workshop of nine people.
Engagement withSecrets()
{
    Engagement engagement = sampleEngagement();
    const auto workshop = std::find_if(
        engagement.assessments.begin(), engagement.assessments.end(),
        [](const Assessment& one) { return one.id == AssessmentId(u"reassessment-alignment"_s); });
    DimensionRecord& record = workshop->dimensions.first();
    record.notes = u"NOTE of the facilitator"_s;
    record.indicators.first().note = u"ASIDE on an indicator"_s;
    record.ballots.first().proof = u"PROOF beside a vote"_s;
    record.evidence.append(
        {EvidenceKind::Quote, u"Said"_s, u"QUOTE of a person"_s, {}, {}, {}, {}});
    record.evidence.append(
        {EvidenceKind::Link, u"Handbook"_s, u"https://ADDRESS.example"_s, {}, {}, {}, {}});
    record.evidence.append(
        {EvidenceKind::Link, u"intranet.example/TITLED"_s, u"https://a.example"_s, {}, {}, {}, {}});
    record.evidence.append({EvidenceKind::File,
                            u"Minutes"_s,
                            u"REMARK on a file"_s,
                            "x",
                            u"minutes.txt"_s,
                            u"text/plain"_s,
                            {}});
    engagement.workshop.emplace().parkingLot.append({u"k1"_s, u"PARKED by somebody"_s});
    engagement.participants.first().name = u"NAME of a participant"_s;
    engagement.reviews.first().attendees.append(u"NAME of an attendee"_s);
    Investment money;
    money.id = InvestmentId(u"i1"_s);
    money.title = u"MONEY for enablement"_s;
    money.amount = 25'000;
    money.metric = shippedContent().metrics.first().id;
    engagement.investments = {money};
    engagement.report.emplace();
    engagement.report->participantNames = true;
    return engagement;
}

ReportContent reportFor(AudienceProfile profile, Edition edition,
                        const Engagement& engagement = withSecrets())
{
    ReportOptions options = optionsOn(kDate, edition);
    makeFor(options, profile, engagement);
    return composed(engagement, options);
}

/// All that is printed and not only counted, of the report with its annex.
QString printedFor(AudienceProfile profile)
{
    QString text;
    for (const auto& [edition, name] : EnumNames<Edition>::table) {
        ReportContent report = reportFor(profile, edition);
        report.leftOut.clear();
        text += textOf(report);
    }
    return text;
}

bool counts(const ReportContent& report, const QString& what)
{
    return std::any_of(report.leftOut.cbegin(), report.leftOut.cend(), [&](const LeftOut& left) {
        return left.what == what && left.count > 0 && !left.why.isEmpty();
    });
}

} // namespace

/// Who reads a report decides what is in it.
class TestAudience : public QObject {
    Q_OBJECT

private slots:
    void eachProfileKeepsItsPromise_data()
    {
        QTest::addColumn<AudienceProfile>("profile");
        QTest::addColumn<QStringList>("printed");
        QTest::addColumn<QStringList>("withheld");
        const QStringList all{u"NOTE of"_s,
                              u"PROOF beside"_s,
                              u"QUOTE of"_s,
                              u"ADDRESS"_s,
                              u"MONEY for"_s,
                              u"ASIDE on"_s,
                              u"REMARK on"_s,
                              u"PARKED by"_s,
                              u"TITLED"_s,
                              u"NAME of a participant"_s,
                              u"NAME of an attendee"_s};
        const auto without = [&](QStringList left) {
            QStringList rest = all;
            rest.removeIf([&](const QString& words) { return left.contains(words); });
            return rest;
        };
        QTest::newRow("custom") << AudienceProfile::Custom << all << QStringList();
        QTest::newRow("facilitator") << AudienceProfile::Facilitator << all << QStringList();
        QTest::newRow("board") << AudienceProfile::Board
                               << QStringList{u"MONEY for"_s, u"Handbook"_s, u"Minutes"_s}
                               << without({u"MONEY for"_s});
        const QStringList notForTheTeam{u"NOTE of"_s, u"ASIDE on"_s, u"REMARK on"_s,
                                        u"MONEY for"_s};
        QTest::newRow("team") << AudienceProfile::Team << without(notForTheTeam) << notForTheTeam;
        QTest::newRow("client") << AudienceProfile::Client
                                << QStringList{u"Handbook"_s, u"Minutes"_s} << all;
    }
    void eachProfileKeepsItsPromise()
    {
        QFETCH(const AudienceProfile, profile);
        QFETCH(const QStringList, printed);
        QFETCH(const QStringList, withheld);
        const QString text = printedFor(profile);
        for (const QString& words : printed)
            QVERIFY2(text.contains(words), qPrintable(words));
        for (const QString& words : withheld)
            QVERIFY2(!text.contains(words), qPrintable(words));
    }

    void whatIsWithheldIsCountedWithTheReason()
    {
        const ReportContent board = reportFor(AudienceProfile::Board, Edition::Full);
        for (const QString& what : {u"names of participants"_s, u"single votes"_s,
                                    u"quotes and words to votes"_s, u"notes of the facilitator"_s,
                                    u"addresses of evidence"_s, u"entries of the parking lot"_s})
            QVERIFY2(counts(board, what), qPrintable(what));
        // Each vote once: as withheld, not as printed without a name too.
        QVERIFY(!counts(board, u"votes with the person who cast them"_s));
        QVERIFY(!counts(board, u"investments and values of the value case"_s));
        QVERIFY(counts(reportFor(AudienceProfile::Team, Edition::Full),
                       u"investments and values of the value case"_s));
    }

    void withoutVotesNoSentenceMissesThem()
    {
        const ReportContent board = reportFor(AudienceProfile::Board, Edition::Full);
        const QString text = textOf(board);
        for (const QString& words : {u"No reason was written down"_s, u"One view"_s, u"): \n"_s,
                                     u"Dots are votes"_s, u"No votes"_s, u"Handbook:"_s})
            QVERIFY2(!text.contains(words), qPrintable(words));
        const auto* profile = drawingOf<ProfileFigure>(board, "where-we-stand");
        QVERIFY(profile);
        for (const ProfileRow& row : profile->rows)
            QVERIFY2(row.votes.isEmpty(), qPrintable(row.name));
        // Scores and their consensus are the group's.
        QVERIFY(!profile->rows.first().scoreText.isEmpty());
        QVERIFY(!profile->rows.first().consensusText.isEmpty());
    }

    void fewerThanThreeVotesAreShownToNoAudience()
    {
        Engagement engagement = threeVotes();
        const auto dots = [&](AudienceProfile profile) {
            const ReportContent report = reportFor(profile, Edition::Full, engagement);
            const auto* figure = drawingOf<ProfileFigure>(report, "where-we-stand");
            return figure ? figure->rows.first().votes.size() : -1;
        };
        QCOMPARE(dots(AudienceProfile::Team), 3);
        engagement.assessments.first().dimensions.first().ballots.removeLast();
        QCOMPARE(dots(AudienceProfile::Team), 0);
        QCOMPARE(dots(AudienceProfile::Facilitator), 2);
    }

    void anEarlierRoundDoesNotStandForOneThatIsWithheld()
    {
        Engagement engagement = threeVotes();
        QList<Ballot>& ballots = engagement.assessments.first().dimensions.first().ballots;
        for (Ballot& ballot : ballots)
            ballot.proof = u"PROOF of the first round"_s;
        Ballot again = ballots.first();
        again.round = 2;
        ballots.append(again);
        const auto text = [&](AudienceProfile profile) {
            return textOf(reportFor(profile, Edition::Full, engagement));
        };
        QVERIFY(text(AudienceProfile::Facilitator).contains(u"PROOF of the first round"_s));
        QVERIFY(!text(AudienceProfile::Team).contains(u"PROOF of the first round"_s));
    }

    void noFigureGivesAwayTheVotesOfFewerThanThree_data()
    {
        QTest::addColumn<AudienceProfile>("profile");
        QTest::addColumn<int>("voters");
        QTest::addColumn<bool>("exact");
        QTest::newRow("facilitator, two") << AudienceProfile::Facilitator << 2 << true;
        QTest::newRow("team, three") << AudienceProfile::Team << 3 << true;
        QTest::newRow("team, two") << AudienceProfile::Team << 2 << false;
        QTest::newRow("board, three") << AudienceProfile::Board << 3 << false;
        QTest::newRow("client, two") << AudienceProfile::Client << 2 << false;
    }
    void noFigureGivesAwayTheVotesOfFewerThanThree()
    {
        QFETCH(const AudienceProfile, profile);
        QFETCH(const int, voters);
        QFETCH(const bool, exact);
        Engagement engagement = threeVotes();
        DimensionRecord& record = engagement.assessments.first().dimensions.first();
        record.agreed = HalfStage::fromValue(2);
        record.ballots = record.ballots.mid(0, voters);
        Assessment earlier = engagement.assessments.first();
        earlier.id = AssessmentId(u"earlier"_s);
        earlier.date = earlier.date.addDays(-30);
        engagement.assessments.append(earlier);
        static const QRegularExpression figures(
            u"mean \\d|range \\d|took part|confidence[^\n]* \\(0\\.\\d+\\)"_s);
        for (const auto& [edition, section] : {std::pair(Edition::Full, "dimension-sheets"),
                                               std::pair(Edition::Annex, "dimension-records")}) {
            const QString text = textOf(reportFor(profile, edition, engagement), section);
            QVERIFY(text.contains(u"Spread"_s));
            QCOMPARE(text.contains(figures), exact);
        }
    }

    void whoCameAndWentIsToldToEveryAudience_data()
    {
        QTest::addColumn<AudienceProfile>("profile");
        for (const auto& [profile, name] : EnumNames<AudienceProfile>::table)
            QTest::newRow(name.data()) << profile;
    }
    void whoCameAndWentIsToldToEveryAudience()
    {
        QFETCH(const AudienceProfile, profile);
        Engagement engagement = threeVotes();
        Assessment later = engagement.assessments.first();
        later.id = AssessmentId(u"later"_s);
        later.date = later.date.addDays(60);
        const ParticipantId newcomer(u"p3"_s);
        engagement.participants.append({newcomer, u"Person 3"_s, Function::Finance, {}, {}});
        QList<Ballot>& ballots = later.dimensions.first().ballots;
        ballots = ballots.mid(0, 2);
        ballots.last().participant = newcomer;
        engagement.assessments.append(later);
        const QString text = textOf(reportFor(profile, Edition::Progress, engagement));
        QVERIFY2(text.contains(u"Customer success 3 \u2192 1"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Finance 0 \u2192 1"_s), qPrintable(text));
        QVERIFY(!text.contains(u"No longer in the room"_s));
    }

    void goalsThatAreWithheldAreNotSaidToBeUnset()
    {
        Engagement engagement = threeVotes();
        const auto client = [&] {
            return textOf(reportFor(AudienceProfile::Client, Edition::Full, engagement));
        };
        const QString unset = u"No goals have been set"_s;
        const QString withheld =
            u"The goals belong to the value case, which is not for this audience."_s;
        QVERIFY(client().contains(unset));
        QVERIFY(!client().contains(withheld));
        const QList<Metric>& metrics = shippedContent().metrics;
        const auto metricOf = [&](bool inMoney) {
            return std::find_if(metrics.cbegin(), metrics.cend(),
                                [&](const Metric& metric) {
                                    return (metric.category == MetricCategory::Value) == inMoney;
                                })
                ->id;
        };
        Goal goal;
        goal.metric = metricOf(true);
        goal.target = 1;
        engagement.goals = {goal};
        QVERIFY(!client().contains(unset));
        QVERIFY(client().contains(withheld));
        MetricValue value;
        value.metric = metricOf(false);
        value.periodEnd = kToday;
        value.value = 1;
        engagement.metricValues = {value};
        QVERIFY(!client().contains(unset));
        QVERIFY(!client().contains(u"values without a goal"_s));
        QVERIFY(client().contains(withheld));
    }

    void namesNeedConsentAndAnAudience()
    {
        Engagement engagement = withSecrets();
        const auto named = [&](const QString& audience) {
            engagement.report->audience = audience;
            return chosenOptions(engagement).audience.participantNames;
        };
        QVERIFY(named({}));
        QVERIFY(named(u"team"_s));
        QVERIFY(!named(u"board"_s));
        QVERIFY(!named(u"of a later version"_s)); // not known, so it may be anybody
        QCOMPARE(chosenOptions(engagement).audience.withheld, withheldFor(AudienceProfile::Client));
        engagement.report->participantNames = false;
        QVERIFY(!named(u"facilitator"_s));
    }
};

MILEPOST_TEST(TestAudience)
#include "test_audience.moc"

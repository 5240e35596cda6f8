// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chosenoptions.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

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
    record.ballots.first().proof = u"PROOF beside a vote"_s;
    record.evidence.append(
        {EvidenceKind::Quote, u"Said"_s, u"QUOTE of a person"_s, {}, {}, {}, {}});
    record.evidence.append(
        {EvidenceKind::Link, u"Handbook"_s, u"https://ADDRESS.example"_s, {}, {}, {}, {}});
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
    for (const Edition edition : {Edition::Full, Edition::Annex, Edition::Progress}) {
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
        const QStringList all{u"NOTE of"_s, u"PROOF beside"_s, u"QUOTE of"_s, u"ADDRESS"_s,
                              u"MONEY for"_s};
        QTest::newRow("custom") << AudienceProfile::Custom << all << QStringList();
        QTest::newRow("facilitator") << AudienceProfile::Facilitator << all << QStringList();
        QTest::newRow("board") << AudienceProfile::Board
                               << QStringList{u"MONEY for"_s, u"Handbook"_s} << all.mid(0, 4);
        QTest::newRow("team") << AudienceProfile::Team << all.mid(1, 3)
                              << QStringList{u"NOTE of"_s, u"MONEY for"_s};
        QTest::newRow("client") << AudienceProfile::Client << QStringList{u"Handbook"_s} << all;
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
        for (const QString& what :
             {u"names of participants"_s, u"single votes"_s, u"quotes and words to votes"_s,
              u"notes of the facilitator"_s, u"addresses of evidence"_s})
            QVERIFY2(counts(board, what), qPrintable(what));
        QVERIFY(!counts(board, u"investments and values in money"_s));
        QVERIFY(counts(reportFor(AudienceProfile::Team, Edition::Full),
                       u"investments and values in money"_s));
    }

    void withoutVotesNoSentenceMissesThem()
    {
        const ReportContent board = reportFor(AudienceProfile::Board, Edition::Full);
        const QString text = textOf(board);
        for (const QString& words : {u"No reason was written down"_s, u"One view"_s, u"): \n"_s,
                                     u"Dots are votes"_s, u"No votes"_s})
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
        QVERIFY(named(u"of a later version"_s));
        engagement.report->participantNames = false;
        QVERIFY(!named(u"facilitator"_s));
    }
};

MILEPOST_TEST(TestAudience)
#include "test_audience.moc"

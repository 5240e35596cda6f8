// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

#include <QFile>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

/// So many accounts in each group, all renewed.
AccountList listOf(int inEachGroup)
{
    AccountList list;
    list.id = AccountListId(u"list"_s);
    list.name = u"Renewals"_s;
    list.periodStart = QDate(2026, 1, 1);
    list.periodEnd = QDate(2026, 6, 30);
    for (int i = 0; i < 2 * inEachGroup; ++i) {
        Account account;
        account.id = AccountId(u"account-%1"_s.arg(i));
        if (i % 2 == 0)
            account.involvedSince = QDate(2025, 1, 1);
        account.renewalDue = true;
        account.renewed = true;
        list.accounts.append(account);
    }
    return list;
}

/// The sample with a play that has a checklist and a log.
Engagement withWork()
{
    Engagement engagement = sampleEngagement();
    PlannedPlay& play = engagement.plan->plays.first();
    play.checklist = {{u"Ask for the list"_s, true}, {u"Tag the accounts"_s, false}};
    play.log = {{QDate(2026, 6, 30), u"Second entry"_s}, {QDate(2026, 6, 2), u"First entry"_s}};
    return engagement;
}

} // namespace

/// What people wrote down beside assessments and plan, as a reader finds it.
class TestReportRecords : public QObject {
    Q_OBJECT

private slots:
    void nothingIsPrintedOfWhatIsNotRecorded()
    {
        const ReportContent report = composed(sampleEngagement(), optionsOn(kDate));
        QVERIFY(!report.findSection(u"account-comparison"_s));
        QVERIFY(!report.findSection(u"partners"_s));
        const QString text = textOf(report);
        for (const QString& word : {u"Checklist"_s, u"Parking lot"_s, u"Exit criterion"_s,
                                    u"Counted:"_s, u"Scenarios"_s, u"Consultant"_s})
            QVERIFY2(!text.contains(word), qPrintable(word));
    }

    void thePlanSaysWhichScenarioIsChosen()
    {
        Engagement engagement = sampleEngagement();
        for (const QString& name : {u"Lean"_s, u"Bold"_s}) {
            Scenario scenario;
            scenario.id = ScenarioId(name.toLower());
            scenario.name = name;
            engagement.plan->scenarios.append(scenario);
        }
        engagement.plan->scenarios[1].budgetDays = 20;
        QVERIFY(textOf(composed(engagement, optionsOn(kDate))).contains(u"Lean; Bold"_s));
        engagement.plan->scenario = engagement.plan->scenarios.at(1).id;
        const QString text = textOf(composed(engagement, optionsOn(kDate)));
        QVERIFY(text.contains(u"Lean; Bold (chosen)"_s));
        QVERIFY(text.contains(u"20\u00a0person-days"_s));
    }

    /// A file that shows itself as another kind by turning the direction of the text.
    void aNameThatTurnsTheTextShowsItsRealEnding()
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/evidence-rlo.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = textOf(composed(imported(file.readAll()), optionsOn(kDate)));
        QVERIFY(text.contains(u"invoice‹U+202E›fdp.exe"_s));
        QVERIFY(!text.contains(QChar(0x202E)));
    }

    void aPlaySheetSaysWhatIsDoneAndWhatHappened()
    {
        const QString sheets =
            textOf(composed(withWork(), optionsOn(kDate, Edition::Annex)), "play-sheets");
        QVERIFY(sheets.contains(u"Checklist: 1 of 2 done"_s));
        QVERIFY(sheets.contains(u"Done: Ask for the list"_s));
        QVERIFY(sheets.contains(u"To do: Tag the accounts"_s));
        const qsizetype first = sheets.indexOf(u"First entry"_s);
        QVERIFY(first > 0 && first < sheets.indexOf(u"Second entry"_s));
    }

    void accountsAreComparedByTheRules_data()
    {
        QTest::addColumn<int>("inEachGroup");
        QTest::addColumn<QString>("reading");
        QTest::newRow("too few") << 9 << u"too few accounts for a difference"_s;
        QTest::newRow("few") << 10 << u"no clear difference yet, small group"_s;
        QTest::newRow("enough") << 30 << u"no clear difference yet"_s;
    }

    void accountsAreComparedByTheRules()
    {
        QFETCH(const int, inEachGroup);
        QFETCH(const QString, reading);
        Engagement engagement = threeVotes();
        engagement.accountLists = {listOf(inEachGroup)};
        const ReportContent report = composed(engagement, optionsOn(kToday));
        const auto* table = firstOf<Table>(report, "account-comparison");
        QVERIFY(table);
        QCOMPARE(table->rows.size(), 1);
        QCOMPARE(table->rows.first().cells.last().plain(), reading);
        QCOMPARE(table->rows.first().cells.at(3).plain() == u"\u2013"_s, inEachGroup < 10);
        for (const int group : {1, 2}) {
            const QString shown = table->rows.first().cells.at(group).plain();
            QCOMPARE(shown == u"hidden, 9 accounts"_s, inEachGroup < 10);
        }
    }

    void theEarlySignOfARiskIsPrintedAndNoEntryOfAnotherTool()
    {
        Engagement engagement = sampleEngagement();
        const auto strange = [](const Engagement& of) {
            const ReportContent report = composed(of, optionsOn(kToday));
            for (const LeftOut& leftOut : report.leftOut) {
                if (leftOut.what.contains(u"other tools"_s))
                    return leftOut.count;
            }
            return 0;
        };
        const int before = strange(engagement);
        engagement.risks.first().earlySign = u"Two invitations unanswered"_s;
        const ReportContent report = composed(engagement, optionsOn(kToday));
        QVERIFY(textOf(report, "risks").contains(u"Early sign: Two invitations unanswered"_s));
        QCOMPARE(strange(engagement), before);
    }

    void aGroupWithoutAccountsIsSaidToHaveNone()
    {
        Engagement engagement = threeVotes();
        engagement.accountLists = {listOf(1)};
        engagement.accountLists.first().accounts.removeLast();
        const ReportContent report = composed(engagement, optionsOn(kToday));
        const auto* table = firstOf<Table>(report, "account-comparison");
        QVERIFY(table);
        QCOMPARE(table->rows.first().cells.at(1).plain(), u"hidden, 1 account"_s);
        QCOMPARE(table->rows.first().cells.at(2).plain(), u"no accounts"_s);
    }

    /// Columns that are too many for one table go on in the next, and nothing is there twice.
    void eachPairOfSegmentAndMomentIsInTheGridOnce()
    {
        Engagement engagement = threeVotes();
        for (int segment = 0; segment < 3; ++segment) {
            for (int moment = 0; moment < 7; ++moment) {
                engagement.coverage.append({u"Segment %1"_s.arg(segment),
                                            u"Moment %1"_s.arg(moment),
                                            {u"lead-%1-%2"_s.arg(segment).arg(moment)},
                                            {}});
            }
        }
        engagement.coverage.last().leads.clear();
        const ReportContent report = composed(engagement, optionsOn(kToday));
        const QString text = textOf(report, "partners");
        for (int segment = 0; segment < 3; ++segment) {
            for (int moment = 0; moment < 7; ++moment) {
                const bool isLast = segment == 2 && moment == 6;
                QCOMPARE(text.count(u"lead-%1-%2"_s.arg(segment).arg(moment)), isLast ? 0 : 1);
            }
        }
        QVERIFY(report.findSection(u"partners"_s)->title.contains(u"1 moment of a segment"_s));
    }
};

MILEPOST_TEST(TestReportRecords)
#include "test_reportrecords.moc"

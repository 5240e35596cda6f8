// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/pages/shortened.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

#include <algorithm>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

Engagement withScores(const QList<std::pair<double, double>>& scoresAndTargets)
{
    Engagement engagement;
    engagement.organization.name = u"Small Ltd"_s;
    engagement.assessments.append(agreedScores("now", QDate(2026, 2, 2), scoresAndTargets));
    return engagement;
}

/// The lines between two headings of the page of findings.
QStringList between(const ReportContent& report, const QString& from, const QString& to)
{
    QStringList lines = textOf(report, "findings").split(u'\n');
    const qsizetype first = lines.indexOf(from);
    return lines.mid(first + 1, lines.indexOf(to) - first - 1);
}

} // namespace

/// What the report says must not contradict what it shows elsewhere.
class TestReportClaims : public QObject {
    Q_OBJECT

private slots:
    void theWeakestIsChosenByTheSameRuleAsOnScreen()
    {
        Engagement engagement = withScores({{1.5, 2}, {1, 2}, {1, 2}, {2, 2}, {2, 2}});
        engagement.assessments.first().dimensions[2].weight = 5;
        const QString text = textOf(composed(engagement, optionsOn(kToday)), "where-we-stand");
        QVERIFY2(text.contains(u"Weakest: %1 at 1.0"_s.arg(dimensionName(2))), qPrintable(text));
        QVERIFY2(text.contains(u"%1 is the weakest"_s.arg(dimensionName(2))), qPrintable(text));
    }

    void noneIsTheWeakestOfThoseThatWeighTheSame()
    {
        const QString text = textOf(
            composed(withScores({{1.5, 2}, {1, 2}, {1, 2}, {2, 2}, {2, 2}}), optionsOn(kToday)),
            "where-we-stand");
        QVERIFY2(text.contains(u"dimensions share the lowest score, 1.0"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"is the weakest"_s), qPrintable(text));
    }

    void noneIsTheWeakestWhenAllAreEqual()
    {
        const QString text = textOf(
            composed(withScores({{2, 3}, {2, 2}, {2, 2}, {2, 2}, {2, 2}}), optionsOn(kToday)),
            "where-we-stand");
        QVERIFY2(text.contains(u"All rated dimensions are at 2.0: none stands out"_s),
                 qPrintable(text));
        QVERIFY2(!text.contains(u"Weakest:"_s) && !text.contains(u"is the weakest"_s),
                 qPrintable(text));
    }

    void whatIsShortenedEndsWithAWholeWord()
    {
        QCOMPARE(shortened(u"Data and analytics lead, no name yet"_s, 25),
                 u"Data and analytics lead\u2026"_s);
        QCOMPARE(shortened(u"Ada Byron"_s, 24), u"Ada Byron"_s);
        QCOMPARE(shortened(u"Donaudampfschifffahrt"_s, 5), u"Donau\u2026"_s);
    }

    void aGapIsNoStrength()
    {
        const ReportContent report =
            composed(withScores({{2, 3}, {2.5, 2.5}, {1, 1}, {1, 1}, {1, 1}}), optionsOn(kToday));
        const QString strengths = between(report, u"Strengths"_s, u"Largest gaps"_s).join(u'\n');
        const QString gaps = between(report, u"Largest gaps"_s, u"Disagreements"_s).join(u'\n');
        QVERIFY2(gaps.contains(dimensionName(0)), qPrintable(gaps));
        QVERIFY2(!strengths.contains(dimensionName(0)), qPrintable(strengths));
        QVERIFY2(strengths.contains(dimensionName(1)), qPrintable(strengths));
    }

    void aFindingWithoutAReasonIsNotTakenFromTheMatrix()
    {
        const Engagement engagement = withScores({{2, 3}, {2.5, 2.5}, {1, 1}, {1, 1}, {1, 1}});
        const ReportContent report = composed(engagement, optionsOn(kToday));
        const QString findings = between(report, u"Strengths"_s, u"Disagreements"_s).join(u'\n');
        QVERIFY2(findings.contains(u"The score is the group's; no reason was recorded."_s),
                 qPrintable(findings));
        for (const Dimension& dimension : shippedContent().matrices.constFirst().dimensions) {
            for (int stage = 1; stage <= 3; ++stage)
                QVERIFY2(!findings.contains(dimension.cell(stage).descriptor),
                         qPrintable(findings));
        }
    }

    void theLackOfAStrengthIsSaid()
    {
        const ReportContent report =
            composed(withScores({{2, 3}, {1, 1}, {1, 1}, {1, 1}, {1, 1}}), optionsOn(kToday));
        QCOMPARE(
            between(report, u"Strengths"_s, u"Largest gaps"_s),
            (QStringList{
                u"There is no strength to name yet: what has reached stage 2 is among the largest gaps."_s}));
    }

    void theDecisionSaysHowManyOwnersAreMissing()
    {
        Engagement engagement = withScores({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}});
        const auto decision = [&engagement] {
            return firstOf<Callout>(composed(engagement, optionsOn(kToday)), "decision")
                ->text.plain();
        };
        QVERIFY2(decision().endsWith(u"; all of them still need an accountable person."_s),
                 qPrintable(decision()));
        const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
        const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
        QVERIFY(plan.schedule.plays.size() > 2);
        engagement.plan.emplace();
        for (const ScheduledPlay& scheduled : plan.schedule.plays) {
            PlannedPlay play;
            play.id = scheduled.id;
            play.accountable = u"Ada Byron"_s;
            engagement.plan->plays.append(play);
        }
        QVERIFY2(decision().endsWith(u" and the owners named in this report."_s),
                 qPrintable(decision()));
        engagement.plan->plays[0].accountable.clear();
        QVERIFY2(decision().endsWith(u"; one of them still needs an accountable person."_s),
                 qPrintable(decision()));
    }

    void anOfficeBehindANameEndsBeforeTheSentenceGoesOn()
    {
        Engagement engagement = sampleEngagement();
        const auto asks = [&engagement](const QString& sponsor) {
            engagement.organization.sponsor = sponsor;
            return firstOf<Callout>(composed(engagement, optionsOn(kDate)), "decision")
                ->text.plain()
                .replace(QChar::Nbsp, u' ');
        };
        QVERIFY2(asks(u"Ada Lange"_s).startsWith(u"We ask Ada Lange to "_s),
                 qPrintable(asks(u"Ada Lange"_s)));
        const QString office = asks(u"Ada Lange, Chief Revenue Officer"_s);
        QVERIFY2(office.startsWith(u"We ask Ada Lange, Chief Revenue Officer, to "_s),
                 qPrintable(office));
        QVERIFY(textOf(composed(engagement, optionsOn(kDate)), "decision")
                    .contains(u"Ada Lange, Chief Revenue Officer, decides "_s));
    }

    void aMatrixAndADimensionAreNoAreas()
    {
        Engagement engagement = withScores({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}});
        engagement.assessments.append(
            agreedScores("second", QDate(2026, 2, 2), {{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}}, 1));
        const QString text = textOf(composed(engagement, optionsOn(kToday)), "decision");
        QVERIFY2(text.contains(u"mean of 2 matrices"_s), qPrintable(text));
        QVERIFY2(text.contains(u"10 of 10\u00a0dimensions"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"areas"_s), qPrintable(text));
    }

    void theMovesAreInTheOrderInWhichTheyAreDone()
    {
        // The most urgent play waits for one that is not worth anything by itself.
        Engagement engagement = withScores({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}});
        engagement.plan.emplace();
        for (const char* id : {"later", "first"}) {
            PlannedPlay play;
            play.id = PlayId(QString::fromLatin1(id));
            play.custom.emplace();
            play.custom->title = QString::fromLatin1(id);
            engagement.plan->plays.append(play);
        }
        CustomPlay& later = *engagement.plan->plays[0].custom;
        later.prerequisites = {engagement.plan->plays.at(1).id};
        later.advances.append(
            {shippedContent().matrices.first().dimensions.first().id, Transition::OneToTwo, 1});
        engagement.plan->candidates =
            QList<PlayId>{engagement.plan->plays.at(0).id, engagement.plan->plays.at(1).id};
        const QString text = textOf(composed(engagement, optionsOn(kToday)), "decision");
        const qsizetype first = text.indexOf(u"first ("_s);
        const qsizetype then = text.indexOf(u"later ("_s);
        QVERIFY2(first >= 0 && then > first, qPrintable(text));
    }

    void nobodyUnnamedIsCalledAnOwner()
    {
        const ReportContent report =
            composed(withScores({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}}), optionsOn(kToday));
        const QString text = textOf(report, "timeline");
        QVERIFY2(text.contains(u"no role is overloaded"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"no owner is overloaded"_s), qPrintable(text));
    }

    void aFacilitatorSignsOnlyWhereThereIsOne()
    {
        Engagement engagement = withScores({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}});
        const auto roles = [&engagement] {
            QStringList list;
            const ReportContent report = composed(engagement, optionsOn(kToday));
            for (const SignOffLine& line : firstOf<SignOffLines>(report, "governance")->lines)
                list.append(line.role);
            return list;
        };
        QVERIFY(!roles().contains(u"Facilitator"_s));
        engagement.organization.facilitator = u"Grace Hopper"_s;
        QVERIFY(roles().contains(u"Facilitator"_s));
    }

    void lateWorkIsNeverCalledTheNextResult()
    {
        Engagement engagement = withScores({{1, 2}, {1, 2}, {1, 2}, {1, 2}, {1, 2}});
        engagement.plan.emplace();
        engagement.plan->start = QDate(2026, 2, 2);
        const QString inTime =
            textOf(composed(engagement, optionsOn(QDate(2026, 2, 2))), "roadmap");
        QVERIFY2(inTime.contains(u"Next visible result: "_s), qPrintable(inTime));
        // A year later nothing has begun.
        const ReportContent report = composed(engagement, optionsOn(QDate(2027, 2, 1)));
        QVERIFY(!textOf(report, "roadmap").contains(u"Next visible result: "_s));
        QVERIFY(!textOf(report, "roadmap").contains(u"Last play finished: "_s));
        const QString decision = textOf(report, "decision").replace(QChar::Nbsp, u' ');
        QVERIFY2(decision.contains(u" plays late"_s), qPrintable(decision));
        const QString days = textOf(report, "first-90-days").replace(QChar::Nbsp, u' ');
        QVERIFY2(days.contains(u"Late: should be finished by now"_s), qPrintable(days));
        QVERIFY2(days.contains(u"months overdue"_s), qPrintable(days));
    }

    void aPlanThatLeavesTheCalendarIsToldInsteadOfItsDates()
    {
        QFile file(QStringLiteral(MILEPOST_TEST_DATA "/cases/dates-overflow.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = textOf(composed(imported(file.readAll()), optionsOn(kToday)));
        QVERIFY2(text.contains(u"The plan does not fit the calendar: "_s), qPrintable(text));
        QVERIFY2(!text.contains(u"2200"_s), qPrintable(text));
    }

    void weightIsTheOnlyWordForWeight()
    {
        const ReportContent report = composed(sampleEngagement(), optionsOn(QDate(2026, 7, 20)));
        QVERIFY(!textOf(report).contains(u"importance"_s, Qt::CaseInsensitive));
    }
};

MILEPOST_TEST(TestReportClaims)
#include "test_reportclaims.moc"

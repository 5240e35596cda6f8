// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/overview.h"
#include "tests/core/report/reportfixture.h"
#include "tests/support/testclass.h"

#include <algorithm>

using namespace milepost;
using namespace milepost::testing;
using namespace Qt::StringLiterals;

namespace {

const UnitId kNorth(u"north"_s);

QList<std::pair<double, double>> all(double score, double target)
{
    return {5, std::pair(score, target)};
}

/// The whole organization at stage 2 and its unit North at stage 1.5, later assessed.
Engagement withUnit()
{
    Engagement engagement;
    engagement.organization.name = u"Small Ltd"_s;
    engagement.organization.units.append({kNorth, u"North"_s, {}, {}});
    engagement.assessments.append(agreedScores("whole", QDate(2026, 2, 2), all(2, 3)));
    for (const auto& [id, day, score] :
         {std::tuple("northThen", 3, 1.0), std::tuple("northNow", 9, 1.5)}) {
        Assessment ofUnit = agreedScores(id, QDate(2026, 2, day), all(score, 2));
        ofUnit.unit = kNorth;
        engagement.assessments.append(ofUnit);
    }
    return engagement;
}

template <class Compose>
auto composedFrom(const Engagement& engagement, const Compose& compose)
{
    const QList<Scorecard> cards = scoreAll(shippedContent(), engagement);
    const CompiledPlan plan = compilePlan(shippedContent(), engagement, cards);
    const Reading reading(shippedContent(), engagement, cards, plan, kToday);
    return compose(Telling(reading, Language::english()));
}

OverviewContent overviewOf(const Engagement& engagement, const std::optional<UnitId>& unit = {})
{
    return composedFrom(engagement,
                        [&](const Telling& telling) { return composeOverview(telling, unit); });
}

QList<OverviewLine> warningsWith(const QList<OverviewLine>& warnings, const QString& title)
{
    QList<OverviewLine> found;
    std::copy_if(warnings.cbegin(), warnings.cend(), std::back_inserter(found),
                 [&](const OverviewLine& line) { return line.title == title; });
    return found;
}

} // namespace

class TestOverviewScope : public QObject {
    Q_OBJECT

private slots:
    void aUnitShowsItsLatestAssessment()
    {
        const OverviewContent overview = overviewOf(withUnit(), kNorth);
        QCOMPARE(overview.unit, u"North"_s);
        QCOMPARE(overview.matrices.size(), 1);
        QCOMPARE(overview.matrices.first().assessment, AssessmentId(u"northNow"_s));
        QCOMPARE(overview.matrices.first().index, u"25"_s);
        QVERIFY(overview.matrices.first().scope.startsWith(u"North"_s));
        QCOMPARE(overview.gaps.size(), 5);
        QCOMPARE(overview.gaps.first().link.assessment, AssessmentId(u"northNow"_s));
    }

    void theWholeIsNotMixedWithAUnit()
    {
        const OverviewContent overview = overviewOf(withUnit());
        QVERIFY(overview.unit.isEmpty());
        QCOMPARE(overview.matrices.size(), 1);
        QCOMPARE(overview.matrices.first().assessment, AssessmentId(u"whole"_s));
    }

    void thePlanBesideAUnitIsSaidToBeThatOfTheWhole()
    {
        const OverviewContent whole = overviewOf(withUnit());
        const OverviewContent unit = overviewOf(withUnit(), kNorth);
        QCOMPARE(unit.plays, whole.plays);
        QVERIFY(!whole.planSummary.contains(u"whole organization"_s));
        QCOMPARE(unit.planSummary, u"The plan of the whole organization: "_s + whole.planSummary);
    }

    void theMeanOverMatricesIsThatOfTheUnit()
    {
        Engagement engagement = withUnit();
        Assessment second = agreedScores("northSecond", QDate(2026, 2, 9), all(2.5, 3), 1);
        second.unit = kNorth;
        engagement.assessments.append(second);
        // (1.5 + 2.5) ÷ 2 = 2, in the middle of the scale.
        QVERIFY2(overviewOf(engagement, kNorth).overall.startsWith(u"50 of 100 points"_s),
                 qPrintable(overviewOf(engagement, kNorth).overall));
        QVERIFY(overviewOf(engagement).overall.isEmpty());
    }

    void warningsAreThoseOfTheOverview()
    {
        for (const std::optional<UnitId>& unit : {std::optional<UnitId>(), std::optional(kNorth)}) {
            const QList<OverviewLine> warnings = composedFrom(
                withUnit(), [&](const Telling& telling) { return composeWarnings(telling, unit); });
            QVERIFY(!warnings.isEmpty());
            QCOMPARE(warnings, overviewOf(withUnit(), unit).warnings);
        }
    }

    void lowConfidenceIsToldOnceForAllMatrices()
    {
        Engagement engagement = withUnit();
        engagement.assessments.append(agreedScores("second", QDate(2026, 2, 2), all(2, 3), 1));
        const QList<OverviewLine> found =
            warningsWith(overviewOf(engagement).warnings, u"Low confidence, to be checked"_s);
        QCOMPARE(found.size(), 1);
        for (int matrix : {0, 1}) {
            QVERIFY2(found.first().text.contains(shippedContent().matrices.at(matrix).shortName),
                     qPrintable(found.first().text));
        }
    }

    void anAssessmentInProgressIsWarnedOfAsWell()
    {
        const auto count = [](const Engagement& engagement) {
            const QList<OverviewLine> found = warningsWith(
                overviewOf(engagement).warnings, u"Too few dimensions are rated for an index"_s);
            return found.size();
        };
        Engagement engagement = withUnit();
        engagement.plan.emplace().assessments =
            QList<AssessmentId>{engagement.assessments.first().id};
        QCOMPARE(count(engagement), 0);
        engagement.assessments.append(agreedScores("next", QDate(2026, 3, 1), {{2, 2}}));
        QCOMPARE(count(engagement), 1);
        engagement.assessments.last().status = AssessmentStatus::Closed;
        QCOMPARE(count(engagement), 0);
    }

    void nothingIsTheWeakestWhenAllAreEqual()
    {
        const OverviewLine equal = *overviewOf(withUnit()).matrices.first().weakest;
        QCOMPARE(equal.title, u"All at 2.0"_s);
        QVERIFY2(!equal.text.startsWith(u"Weakest"_s), qPrintable(equal.text));

        Engagement engagement = withUnit();
        engagement.assessments.first().dimensions[3].agreed = HalfStage::fromValue(1.5);
        const OverviewLine weakest = *overviewOf(engagement).matrices.first().weakest;
        QCOMPARE(weakest.link.dimension, engagement.assessments.first().dimensions.at(3).id);
        QVERIFY(weakest.text.startsWith(u"Weakest"_s));
    }

    void whatDoesNotApplyIsCountedAndNamed()
    {
        Engagement engagement = withUnit();
        DimensionRecord& record = engagement.assessments.first().dimensions.last();
        record.agreed.reset();
        record.notApplicable = u"We sell to one customer only"_s;
        QCOMPARE(overviewOf(engagement).matrices.first().coverage,
                 u"4 of 5\u00a0dimensions rated, 1\u00a0does not apply, 80% of the weight"_s);
    }

    void aReassessmentOfTheSameDayIsComparedWithTheOneBefore()
    {
        Engagement engagement = withUnit();
        engagement.assessments.append(agreedScores("wholeAgain", QDate(2026, 2, 2), all(2.5, 3)));
        QCOMPARE(overviewOf(engagement).matrices.first().comparedWith, u"the assessment before"_s);
    }

    void gapsKeepTheDecimalThatTheyNeed()
    {
        Engagement engagement = withUnit();
        engagement.assessments.first().dimensions[0].weight = 1;
        const QList<OverviewLine> gaps = overviewOf(engagement).gaps;
        QCOMPARE(gaps.first().value, u"3.0"_s);
        QCOMPARE(gaps.last().value, u"1.0"_s);
    }
};

MILEPOST_TEST(TestOverviewScope)
#include "test_overviewscope.moc"

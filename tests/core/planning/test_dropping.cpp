// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/dropping.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

using namespace milepost;
using namespace milepost::testing;

namespace {

Engagement without(Engagement engagement, const QList<PlayId>& plays)
{
    for (const PlayId& id : plays) {
        PlannedPlay play;
        play.id = id;
        play.state = PlayState::Dropped;
        engagement.plan->plays.append(play);
    }
    return engagement;
}

Dropping droppingOf(const Content& content, const Engagement& engagement, const PlayId& play)
{
    return dropping(content, engagement, scoreAll(content, engagement), play);
}

QSet<PlayId> newPlays(const CompiledPlan& after, const CompiledPlan& before)
{
    QSet<PlayId> entering(after.selection.chosen.cbegin(), after.selection.chosen.cend());
    for (const PlayId& id : before.selection.chosen)
        entering.remove(id);
    return entering;
}

} // namespace

class TestDropping : public QObject {
    Q_OBJECT

private slots:
    /// Of every play of the worked example: what is said is what happens.
    void whatIsSaidBeforeIsWhatHappens()
    {
        const Content content = shippedContent();
        const Engagement engagement = workedEngagement();
        const CompiledPlan before = compiled(content, engagement);
        int replaced = 0;
        int waits = 0;
        for (const PlayId& id : before.selection.chosen) {
            const Dropping said = droppingOf(content, engagement, id);
            const CompiledPlan after = compiled(content, without(engagement, {id}));
            const QSet<PlayId> entering(said.entering.cbegin(), said.entering.cend());
            QCOMPARE(entering, newPlays(after, before));
            replaced += entering.isEmpty() ? 0 : 1;
            for (const PlayId& waiting : said.waiting) {
                QVERIFY(after.findPlay(waiting)->prerequisites.contains(id));
                QVERIFY(after.selection.chosen.contains(waiting));
                ++waits;
            }
        }
        QVERIFY(replaced > 0);
        QVERIFY(waits > 0);
    }

    void whatIsLeftOpenIsReplacedByNothing()
    {
        const Content content = shippedContent();
        const Engagement engagement = workedEngagement();
        const CompiledPlan before = compiled(content, engagement);
        int also = 0;
        for (const PlayId& id : before.selection.chosen) {
            const Dropping said = droppingOf(content, engagement, id);
            also += said.alsoDropped.isEmpty() ? 0 : 1;
            const CompiledPlan after =
                compiled(content, without(engagement, QList{id} + said.alsoDropped));
            QCOMPARE(newPlays(after, before), QSet<PlayId>());
        }
        QVERIFY(also > 0);
    }

    /// With the targets lowered nothing comes in and nothing more is missed.
    void withLoweredTargetsNothingIsMissed()
    {
        const Content content = shippedContent();
        const Engagement engagement = workedEngagement();
        const CompiledPlan before = compiled(content, engagement);
        int lowered = 0;
        for (const PlayId& id : before.selection.chosen) {
            const Dropping said = droppingOf(content, engagement, id);
            Engagement changed = without(engagement, {id});
            for (DimensionRecord& record : changed.assessments.first().dimensions) {
                if (said.lowered.contains(record.id)) {
                    QVERIFY(said.lowered.value(record.id) < *record.target);
                    record.target = said.lowered.value(record.id);
                    ++lowered;
                }
            }
            const CompiledPlan after = compiled(content, changed);
            for (auto it = said.lowered.cbegin(); it != said.lowered.cend(); ++it) {
                const GapBands left = after.selection.remainingGaps.value(it.key());
                QVERIFY2(left.oneToTwo + left.twoToThree < 0.5, qPrintable(id.text()));
            }
        }
        QVERIFY(lowered > 0);
    }

    void targetsOfAClosedAssessmentAreNotOffered()
    {
        const Content content = shippedContent();
        Engagement engagement = workedEngagement();
        const CompiledPlan before = compiled(content, engagement);
        engagement.assessments.first().status = AssessmentStatus::Closed;
        bool closed = false;
        for (const PlayId& id : before.selection.chosen) {
            const Dropping said = droppingOf(content, engagement, id);
            QVERIFY(said.lowered.isEmpty());
            closed = closed || said.someAreClosed;
        }
        QVERIFY(closed);
    }
};

MILEPOST_TEST(TestDropping)
#include "test_dropping.moc"

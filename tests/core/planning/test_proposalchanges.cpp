// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/weeks.h"
#include "core/content/content.h"
#include "core/planning/proposalchanges.h"
#include "tests/core/planning/planningfixture.h"
#include "tests/support/testclass.h"

#include <QRandomGenerator>

using namespace milepost;
using namespace milepost::testing;

namespace {

constexpr int kRuns = 1000;
constexpr int kEditsARun = 10;

/// Something that a person may set, drawn by chance; what it sets is told for a failing run.
QString anyEdit(const Content& content, Engagement& engagement, QRandomGenerator& random)
{
    Plan& plan = *engagement.plan;
    Assessment& assessment = engagement.assessments.first();
    DimensionRecord& record =
        assessment.dimensions[random.bounded(static_cast<int>(assessment.dimensions.size()))];
    const Play& play = content.plays.at(random.bounded(static_cast<int>(content.plays.size())));
    const auto decision = [&]() -> PlannedPlay& {
        for (PlannedPlay& known : plan.plays) {
            if (known.id == play.id)
                return known;
        }
        plan.plays.append(PlannedPlay());
        plan.plays.last().id = play.id;
        return plan.plays.last();
    };
    switch (random.bounded(12)) {
    case 0:
        record.target = HalfStage::fromValue(1 + 0.5 * random.bounded(5));
        return QStringLiteral("target");
    case 1:
        record.weight = 1 + random.bounded(5);
        return QStringLiteral("weight");
    case 2:
        record.agreed = HalfStage::fromValue(1 + 0.5 * random.bounded(5));
        return QStringLiteral("score");
    case 3:
        plan.budgetDays.reset();
        if (random.bounded(4) > 0)
            plan.budgetDays = random.bounded(120);
        return QStringLiteral("budget");
    case 4:
        plan.capacityDaysPerWeek = 0.5 * (1 + random.bounded(10));
        return QStringLiteral("capacity");
    case 5:
        plan.parallelLimit = 1 + random.bounded(8);
        return QStringLiteral("parallel limit");
    case 6:
        plan.freezeWeeks = {mondayOf(QDate(2026, 1, 1).addDays(random.bounded(200)))};
        return QStringLiteral("freeze weeks");
    case 7:
        engagement.goals.clear();
        for (int i = random.bounded(4); i > 0; --i) {
            Goal goal;
            goal.metric =
                content.metrics.at(random.bounded(static_cast<int>(content.metrics.size()))).id;
            engagement.goals.append(goal);
        }
        return QStringLiteral("goals");
    case 8:
        decision().forced = static_cast<Forced>(random.bounded(3));
        return QStringLiteral("forced ") + play.id.text();
    case 9:
        decision().state = random.bounded(2) == 0 ? PlayState::Dropped : PlayState::Planned;
        return QStringLiteral("state of ") + play.id.text();
    case 10:
        decision().effortDays = 1 + random.bounded(30);
        return QStringLiteral("effort of ") + play.id.text();
    default:
        plan.playbooks.reset();
        if (random.bounded(3) > 0)
            plan.playbooks = QList<PlaybookId>{
                content.playbooks.at(random.bounded(static_cast<int>(content.playbooks.size())))
                    .id};
        return QStringLiteral("playbooks");
    }
}

QSet<PlayId> chosenOf(const CompiledPlan& plan)
{
    return {plan.selection.chosen.cbegin(), plan.selection.chosen.cend()};
}

/// What is different, worked out a second way: play and event, as text.
QStringList differences(const CompiledPlan& before, const CompiledPlan& after)
{
    const QSet<PlayId> then = chosenOf(before);
    const QSet<PlayId> now = chosenOf(after);
    QStringList lines;
    for (const PlayId& id : now - then)
        lines.append(id.text() + QStringLiteral(" enters"));
    for (const PlayId& id : then - now)
        lines.append(id.text() + QStringLiteral(" leaves"));
    for (const ScheduledPlay& play : before.schedule.plays) {
        const ScheduledPlay* other = after.schedule.find(play.id);
        if (other && (other->start != play.start || other->finish != play.finish))
            lines.append(play.id.text() + QStringLiteral(" moves"));
    }
    lines.sort();
    return lines;
}

QStringList linesOf(const QList<ProposalChange>& changes)
{
    QStringList lines;
    for (const ProposalChange& change : changes) {
        lines.append(change.play.id.text() +
                     (change.event == ProposalEvent::Enters   ? QStringLiteral(" enters")
                      : change.event == ProposalEvent::Leaves ? QStringLiteral(" leaves")
                                                              : QStringLiteral(" moves")));
    }
    lines.sort();
    return lines;
}

const ProposalChange* changeOf(const QList<ProposalChange>& changes, const char* play)
{
    for (const ProposalChange& change : changes) {
        if (change.play.id == playId(play))
            return &change;
    }
    return nullptr;
}

} // namespace

class TestProposalChanges : public QObject {
    Q_OBJECT

private:
    Content m_content = shippedContent();

    [[nodiscard]] QList<ProposalChange> changesBy(const Engagement& before,
                                                  const Engagement& after) const
    {
        const CompiledPlan then = compiled(m_content, before);
        const CompiledPlan now = compiled(m_content, after);
        return proposalChanges({*before.plan, then}, {*after.plan, now});
    }

private slots:
    /// Over random plans and edits.
    void eachChangeIsListedExactlyOnce()
    {
        int listed = 0;
        for (int run = 0; run < kRuns; ++run) {
            QRandomGenerator random(static_cast<quint32>(run));
            Engagement engagement = workedEngagement();
            CompiledPlan before = compiled(m_content, engagement);
            for (int edit = 0; edit < kEditsARun; ++edit) {
                const Plan then = *engagement.plan;
                const QString what = anyEdit(m_content, engagement, random);
                const CompiledPlan after = compiled(m_content, engagement);
                const Proposal old{then, before};
                const Proposal now{*engagement.plan, after};
                const QList<ProposalChange> changes = proposalChanges(old, now);
                const QByteArray where = QStringLiteral("run %1, edit %2: %3")
                                             .arg(QString::number(run), QString::number(edit), what)
                                             .toUtf8();
                QVERIFY2(linesOf(changes) == differences(before, after), where.constData());
                QVERIFY2(linesOf(proposalChanges(now, old)) == differences(after, before),
                         where.constData());
                QVERIFY2(proposalChanges(now, now).isEmpty(), where.constData());
                for (const ProposalChange& change : changes) {
                    QVERIFY2(!change.play.title.isEmpty(), where.constData());
                    QVERIFY2(change.event != ProposalEvent::Moves ||
                                 (change.before && change.after && change.others.isEmpty()),
                             where.constData());
                    for (const NamedPlay& other : change.others)
                        QVERIFY2(other.id != change.play.id, where.constData());
                }
                listed += static_cast<int>(changes.size());
                before = after;
            }
        }
        QVERIFY2(listed > kRuns, "the edits hardly ever change anything");
    }

    void aSmallerBudgetSaysWhatHasNoRoom()
    {
        const Engagement before = workedEngagement();
        Engagement after = before;
        after.plan->budgetDays = 20;
        const QList<ProposalChange> changes = changesBy(before, after);
        int overBudget = 0;
        for (const ProposalChange& change : changes) {
            if (change.reason == ProposalReason::OverBudget)
                ++overBudget;
        }
        QVERIFY(overBudget > 0);
        const QList<ProposalChange> back = changesBy(after, before);
        QVERIFY(std::any_of(back.cbegin(), back.cend(), [](const ProposalChange& change) {
            return change.reason == ProposalReason::BudgetReaches;
        }));
    }

    void aLowerTargetIsTheReasonWithItsDimension()
    {
        const Engagement before = workedEngagement();
        Engagement after = before;
        const DimensionId visibility(QStringLiteral("align-data-visibility"));
        for (DimensionRecord& record : after.assessments.first().dimensions) {
            if (record.id == visibility)
                record.target = HalfStage::fromValue(1);
        }
        const QList<ProposalChange> changes = changesBy(before, after);
        const ProposalChange* dashboard = changeOf(changes, "align-impact-dashboard");
        QVERIFY(dashboard);
        QCOMPARE(dashboard->event, ProposalEvent::Leaves);
        QCOMPARE(dashboard->reason, ProposalReason::GapShrank);
        QCOMPARE(dashboard->dimension, visibility);
        const QList<ProposalChange> back = changesBy(after, before);
        const ProposalChange* again = changeOf(back, "align-impact-dashboard");
        QVERIFY(again);
        QCOMPARE(again->event, ProposalEvent::Enters);
        QCOMPARE(again->reason, ProposalReason::GapGrew);
    }

    void whatWasDecidedByHandSaysSo()
    {
        const Engagement before = workedEngagement();
        Engagement after = before;
        PlannedPlay dropped;
        dropped.id = playId("align-conflict-log");
        dropped.state = PlayState::Dropped;
        after.plan->plays.append(dropped);
        const QList<ProposalChange> changes = changesBy(before, after);
        const ProposalChange* conflict = changeOf(changes, "align-conflict-log");
        QVERIFY(conflict);
        QCOMPARE(conflict->reason, ProposalReason::ByHand);
    }

    void aFreezeWeekMovesWhatLiesBehindIt()
    {
        const Engagement before = workedEngagement();
        Engagement after = before;
        after.plan->freezeWeeks = {QDate(2026, 1, 5)};
        const QList<ProposalChange> changes = changesBy(before, after);
        QVERIFY(!changes.isEmpty());
        for (const ProposalChange& change : changes)
            QCOMPARE(change.event, ProposalEvent::Moves);
        const ProposalChange* charter = changeOf(changes, "align-sponsor-charter");
        QVERIFY(charter);
        QCOMPARE(charter->reason, ProposalReason::Start);
        QCOMPARE(charter->before->start, QDate(2026, 1, 5));
        QCOMPARE(charter->after->start, QDate(2026, 1, 12));
    }

    void lessCapacityMakesTheSamePlayLonger()
    {
        const Engagement before = workedEngagement();
        Engagement after = before;
        after.plan->capacityDaysPerWeek = 0.5;
        const QList<ProposalChange> changes = changesBy(before, after);
        const ProposalChange* charter = changeOf(changes, "align-sponsor-charter");
        QVERIFY(charter);
        QCOMPARE(charter->event, ProposalEvent::Moves);
        QCOMPARE(charter->reason, ProposalReason::Duration);
        QVERIFY(charter->after->weeks > charter->before->weeks);
    }
};

MILEPOST_TEST(TestProposalChanges)
#include "test_proposalchanges.moc"

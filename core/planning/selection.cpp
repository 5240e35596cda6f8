// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/selection.h"

#include <algorithm>
#include <queue>

namespace milepost {

namespace {

class Selector {
public:
    Selector(const PlayPool& pool, const Plan& plan)
        : m_pool(pool), m_plan(plan), m_gaps(fullGaps(pool)), m_chosen(pool.plays.size(), false)
    {}

    Selection run(const QList<PriorityRow>& candidates)
    {
        if (m_plan.candidates) {
            for (const PlayId& id : *m_plan.candidates) {
                const int play = m_pool.index.value(id, -1);
                if (play >= 0 && !m_pool.plays[play].excluded())
                    take(play);
            }
        } else {
            for (const PlannedPlay& planned : m_plan.plays) {
                const int play = m_pool.index.value(planned.id, -1);
                if (play >= 0 && m_pool.plays[play].decided() && !m_chosen[play]) {
                    take(play);
                    cover(play);
                }
            }
            chooseGreedily(candidates);
        }
        for (qsizetype i = 0; i < m_gaps.size(); ++i) {
            if (m_gaps[i].oneToTwo > kTolerance || m_gaps[i].twoToThree > kTolerance)
                m_result.remainingGaps.insert(m_pool.dimensions[i].id, m_gaps[i]);
        }
        explainTheRest(candidates);
        return m_result;
    }

private:
    struct Entry {
        double priority = 0; ///< rounded, on the gaps when it was computed
        double benefit = 0;  ///< rounded
        int play = 0;
    };

    [[nodiscard]] Entry evaluate(int play) const
    {
        const PoolPlay& entry = m_pool.plays[play];
        const double benefit = benefitOf(entry, m_gaps);
        const double size = sizeFromEffort(entry.play.effortDays);
        return {rounded(10 * entry.goalFactor * benefit / size), rounded(benefit), play};
    }

    // The order of choice: highest priority, then benefit, then the static ties.
    [[nodiscard]] bool isBehind(const Entry& a, const Entry& b) const
    {
        if (a.priority != b.priority)
            return a.priority < b.priority;
        if (a.benefit != b.benefit)
            return a.benefit < b.benefit;
        return m_pool.precedes(b.play, a.play);
    }

    void take(int play)
    {
        if (m_chosen[play])
            return;
        m_chosen[play] = true;
        const PoolPlay& entry = m_pool.plays[play];
        m_result.chosen.append(entry.play.id);
        m_result.covered.remove(entry.play.id);
        m_result.effortDays += entry.play.effortDays;
        for (const PoolPlay::Lift& lift : entry.lifts)
            m_gaps[lift.dimension].take(lift.transition, lift.lift);
    }

    void cover(int play)
    {
        for (const PlayId& id : m_pool.plays[play].play.equivalents) {
            const int other = m_pool.index.value(id, -1);
            if (other < 0 || m_chosen[other] || m_result.covered.contains(id))
                continue;
            if (m_pool.plays[other].candidate && !m_pool.plays[other].excluded())
                m_result.covered.insert(id, m_pool.plays[play].play.id);
        }
    }

    // The play behind its missing prerequisites, depth first and in id order.
    [[nodiscard]] QList<int> bundleOf(int play) const
    {
        QList<int> bundle;
        QSet<int> seen{play};
        QList<std::pair<int, QList<int>>> stack{{play, missingPrerequisites(play)}};
        while (!stack.isEmpty()) {
            QList<int>& open = stack.last().second;
            if (open.isEmpty()) {
                bundle.append(stack.takeLast().first);
                continue;
            }
            const int next = open.takeFirst();
            if (!seen.contains(next)) {
                seen.insert(next);
                stack.append({next, missingPrerequisites(next)});
            }
        }
        return bundle;
    }

    [[nodiscard]] QList<int> missingPrerequisites(int play) const
    {
        QList<int> missing;
        for (const int need : m_pool.plays[play].prerequisites) {
            const PoolPlay& entry = m_pool.plays[need];
            if (!m_chosen[need] && entry.inScope && !entry.done() && !entry.excluded())
                missing.append(need);
        }
        std::sort(missing.begin(), missing.end(),
                  [&](int a, int b) { return m_pool.plays[a].play.id < m_pool.plays[b].play.id; });
        return missing;
    }

    [[nodiscard]] bool fits(double days) const
    {
        return !m_plan.budgetDays || m_result.effortDays + days <= *m_plan.budgetDays + kTolerance;
    }

    // Gaps only shrink, so a priority computed earlier is never too low: the first entry that is
    // still up to date when it comes out of the queue is the best of all.
    void chooseGreedily(const QList<PriorityRow>& candidates)
    {
        const auto behind = [this](const Entry& a, const Entry& b) { return isBehind(a, b); };
        std::priority_queue<Entry, std::vector<Entry>, decltype(behind)> queue(behind);
        for (const PriorityRow& row : candidates) {
            const int play = m_pool.index.value(row.id);
            if (!m_pool.plays[play].excluded())
                queue.push(evaluate(play));
        }
        std::vector<Entry> passedOver;
        while (!queue.empty()) {
            const Entry top = queue.top();
            queue.pop();
            const PlayId& id = m_pool.plays[top.play].play.id;
            if (m_chosen[top.play] || m_result.covered.contains(id))
                continue;
            const Entry now = evaluate(top.play);
            if (now.benefit <= kTolerance)
                continue;
            if (isBehind(now, top)) {
                queue.push(now);
                continue;
            }
            const QList<int> bundle = bundleOf(top.play);
            double days = 0;
            for (const int play : bundle)
                days += m_pool.plays[play].play.effortDays;
            if (!fits(days)) {
                m_overBudget.insert(id);
                if (fits(m_pool.plays[top.play].play.effortDays))
                    passedOver.push_back(
                        top); // it may fit once others have brought its prerequisites
                continue;
            }
            for (const int play : bundle) {
                take(play);
                cover(play);
            }
            for (const Entry& entry : passedOver)
                queue.push(entry);
            passedOver.clear();
        }
    }

    void explainTheRest(const QList<PriorityRow>& candidates)
    {
        for (const PriorityRow& row : candidates) {
            const int play = m_pool.index.value(row.id);
            if (m_chosen[play])
                continue;
            const PoolPlay& entry = m_pool.plays[play];
            LeftOutPlay left{row.id, LeftOutReason::NoBenefitLeft, {}};
            if (entry.state == PlayState::Dropped)
                left.reason = LeftOutReason::Dropped;
            else if (entry.forced == Forced::Out)
                left.reason = LeftOutReason::ForcedOut;
            else if (m_plan.candidates)
                left.reason = LeftOutReason::NotListed;
            else if (m_result.covered.contains(row.id)) {
                left.reason = LeftOutReason::Covered;
                left.coveredBy = m_result.covered.value(row.id);
            } else if (m_overBudget.contains(row.id) && evaluate(play).benefit > kTolerance)
                left.reason = LeftOutReason::OverBudget;
            m_result.leftOut.append(left);
        }
    }

    const PlayPool& m_pool;
    const Plan& m_plan;
    QList<GapBands> m_gaps;
    QList<bool> m_chosen;
    QSet<PlayId> m_overBudget;
    Selection m_result;
};

} // namespace

Selection select(const PlayPool& pool, const Plan& plan, const QList<PriorityRow>& candidates)
{
    return Selector(pool, plan).run(candidates);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/selection.h"

#include <algorithm>
#include <queue>

namespace milepost {

namespace {

class Selector {
public:
    Selector(const PlayPool& pool, const Plan& plan)
        : m_pool(pool), m_plan(plan), m_gaps(fullGaps(pool)), m_places(pool.plays.size())
    {}

    SelectedPlays run(const Priorities& candidates)
    {
        if (m_plan.candidates) {
            for (const PlayId& id : *m_plan.candidates) {
                const int play = m_pool.index.value(id, -1);
                if (play >= 0 && !m_pool.at(play).excluded())
                    take(play);
            }
        } else {
            for (const PlannedPlay& planned : m_plan.plays) {
                const int play = m_pool.index.value(planned.id, -1);
                if (play >= 0 && m_pool.at(play).decided() && !place(play).chosen) {
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
        for (std::size_t i = 0; i < m_places.size(); ++i) {
            if (m_places[i].coveredBy != kNobody)
                m_result.covered.insert(m_pool.plays[i].play->id, idOf(m_places[i].coveredBy));
        }
        explainTheRest(candidates);
        return {std::move(m_result), std::move(m_order)};
    }

private:
    static constexpr int kNobody = -1;

    /// What has become of a play of the pool.
    struct Place {
        bool chosen = false;
        bool overBudget = false;
        int coveredBy = kNobody; ///< the chosen equivalent that makes it needless
    };

    struct Entry {
        double priority = 0; ///< rounded, on the gaps when it was computed
        double benefit = 0;  ///< rounded
        int play = 0;
    };

    [[nodiscard]] Entry evaluate(int play) const
    {
        const PoolPlay& entry = m_pool.at(play);
        const double benefit = benefitOf(entry, m_gaps);
        const double size = sizeFromEffort(entry.effortDays);
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

    Place& place(int play) { return m_places[static_cast<std::size_t>(play)]; }
    [[nodiscard]] const Place& place(int play) const
    {
        return m_places[static_cast<std::size_t>(play)];
    }
    [[nodiscard]] const PlayId& idOf(int play) const { return m_pool.at(play).play->id; }

    void take(int play)
    {
        Place& here = place(play);
        if (here.chosen)
            return;
        here.chosen = true;
        here.coveredBy = kNobody;
        const PoolPlay& entry = m_pool.at(play);
        m_order.push_back(play);
        m_result.chosen.append(entry.play->id);
        m_result.effortDays += entry.effortDays;
        for (const PoolPlay::Lift& lift : entry.lifts)
            m_gaps[lift.dimension].take(lift.transition, lift.lift);
    }

    void cover(int play)
    {
        for (const PlayId& id : m_pool.at(play).play->equivalents) {
            const int other = m_pool.index.value(id, kNobody);
            if (other == kNobody || place(other).chosen || place(other).coveredBy != kNobody)
                continue;
            if (m_pool.at(other).candidate && !m_pool.at(other).excluded())
                place(other).coveredBy = play;
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
        for (const int need : m_pool.at(play).prerequisites) {
            const PoolPlay& entry = m_pool.at(need);
            if (!place(need).chosen && entry.inScope && !entry.done() && !entry.excluded())
                missing.append(need);
        }
        std::sort(missing.begin(), missing.end(), [&](int a, int b) { return idOf(a) < idOf(b); });
        return missing;
    }

    [[nodiscard]] bool fits(double days) const
    {
        return !m_plan.budgetDays || m_result.effortDays + days <= *m_plan.budgetDays + kTolerance;
    }

    // Gaps only shrink, so a priority computed earlier is never too low: the first entry that is
    // still up to date when it comes out of the queue is the best of all.
    void chooseGreedily(const Priorities& candidates)
    {
        const auto behind = [this](const Entry& a, const Entry& b) { return isBehind(a, b); };
        std::vector<Entry> entries;
        entries.reserve(candidates.plays.size());
        for (const int play : candidates.plays) {
            if (!m_pool.at(play).excluded())
                entries.push_back(evaluate(play));
        }
        std::priority_queue<Entry, std::vector<Entry>, decltype(behind)> queue(behind,
                                                                               std::move(entries));
        std::vector<Entry> passedOver;
        while (!queue.empty()) {
            const Entry top = queue.top();
            queue.pop();
            if (place(top.play).chosen || place(top.play).coveredBy != kNobody)
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
                days += m_pool.at(play).effortDays;
            if (!fits(days)) {
                place(top.play).overBudget = true;
                if (fits(m_pool.at(top.play).effortDays))
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

    void explainTheRest(const Priorities& candidates)
    {
        for (const int play : candidates.plays) {
            const Place& here = place(play);
            if (here.chosen)
                continue;
            const PoolPlay& entry = m_pool.at(play);
            LeftOutPlay left{entry.play->id, LeftOutReason::NoBenefitLeft, {}};
            if (entry.state == PlayState::Dropped)
                left.reason = LeftOutReason::Dropped;
            else if (entry.forced == Forced::Out)
                left.reason = LeftOutReason::ForcedOut;
            else if (m_plan.candidates)
                left.reason = LeftOutReason::NotListed;
            else if (here.coveredBy != kNobody) {
                left.reason = LeftOutReason::Covered;
                left.coveredBy = idOf(here.coveredBy);
            } else if (here.overBudget && evaluate(play).benefit > kTolerance)
                left.reason = LeftOutReason::OverBudget;
            m_result.leftOut.append(std::move(left));
        }
    }

    const PlayPool& m_pool;
    const Plan& m_plan;
    QList<GapBands> m_gaps;
    std::vector<Place> m_places; ///< of each play of the pool
    std::vector<int> m_order;    ///< what was chosen
    Selection m_result;
};

} // namespace

SelectedPlays select(const PlayPool& pool, const Plan& plan, const Priorities& candidates)
{
    return Selector(pool, plan).run(candidates);
}

} // namespace milepost

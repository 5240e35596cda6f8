// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/priorities.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <vector>

namespace milepost {

namespace {

constexpr double kQuickWinDays = 5;
constexpr int kQuickWinWeeks = 4;
constexpr int kSmallSize = 2;

bool hasOpenPrerequisite(const PlayPool& pool, const PoolPlay& play)
{
    return std::any_of(play.prerequisites.cbegin(), play.prerequisites.cend(),
                       [&](int need) { return !pool.plays[need].done(); });
}

/// Fills in effective priorities: a play needed by others has at least theirs. Works on the plays
/// given only; each is settled once all of its dependents are.
void propagate(const PlayPool& pool, const QList<int>& plays, QList<PriorityRow>& rows)
{
    QHash<int, int> rowOf;
    for (int row = 0; row < plays.size(); ++row)
        rowOf.insert(plays[row], row);
    QList<int> waiting(plays.size(), 0);
    QList<int> ready;
    for (int row = 0; row < plays.size(); ++row) {
        for (const int dependent : pool.plays[plays[row]].dependents)
            waiting[row] += rowOf.contains(dependent) ? 1 : 0;
        if (waiting[row] == 0)
            ready.append(row);
    }
    while (!ready.isEmpty()) {
        const int row = ready.takeLast();
        for (const int need : pool.plays[plays[row]].prerequisites) {
            const int needRow = rowOf.value(need, -1);
            if (needRow < 0)
                continue;
            rows[needRow].effective = std::max(rows[needRow].effective, rows[row].effective);
            if (--waiting[needRow] == 0)
                ready.append(needRow);
        }
    }
}

/// Highest effective priority first, then priority, benefit and the static ties.
QList<PriorityRow> sortedByPriority(const PlayPool& pool, const QList<int>& plays,
                                    QList<PriorityRow> rows)
{
    struct Key {
        std::tuple<double, double, double> merit; ///< negative, so that the best is the smallest
        int row;
    };
    std::vector<Key> keys;
    keys.reserve(static_cast<std::size_t>(rows.size()));
    for (int row = 0; row < rows.size(); ++row) {
        keys.push_back({{-rounded(rows[row].effective), -rounded(rows[row].priority),
                         -rounded(rows[row].benefit)},
                        row});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        return a.merit != b.merit ? a.merit < b.merit : pool.precedes(plays[a.row], plays[b.row]);
    });
    QList<PriorityRow> sorted;
    sorted.reserve(rows.size());
    for (const Key& key : keys)
        sorted.append(std::move(rows[key.row]));
    return sorted;
}

double medianBenefit(const QList<PriorityRow>& rows)
{
    QList<double> benefits;
    for (const PriorityRow& row : rows) {
        if (row.benefit > kTolerance)
            benefits.append(row.benefit);
    }
    return benefits.isEmpty() ? 0 : median(benefits);
}

} // namespace

int sizeFromEffort(double effortDays)
{
    constexpr std::pair<double, int> steps[] = {{3, 1}, {5, 2}, {8, 3}, {15, 5}};
    for (const auto& [days, size] : steps) {
        if (effortDays <= days + kTolerance)
            return size;
    }
    return 8;
}

double rounded(double value)
{
    return std::round(value * 1e9) / 1e9;
}

double benefitOf(const PoolPlay& play, const QList<GapBands>& gaps)
{
    double benefit = 0;
    for (const PoolPlay::Lift& lift : play.lifts)
        benefit += lift.worth * std::min(lift.lift, gaps[lift.dimension].of(lift.transition));
    return benefit;
}

QList<GapBands> fullGaps(const PlayPool& pool)
{
    QList<GapBands> gaps;
    gaps.reserve(pool.dimensions.size());
    for (const DimensionGap& dimension : pool.dimensions)
        gaps.append(dimension.gaps);
    return gaps;
}

QList<PriorityRow> prioritise(const PlayPool& pool, const QList<int>& plays)
{
    const QList<GapBands> gaps = fullGaps(pool);
    QList<PriorityRow> rows;
    rows.reserve(plays.size());
    for (const int play : plays) {
        PriorityRow row;
        row.id = pool.plays[play].play.id;
        row.benefit = benefitOf(pool.plays[play], gaps);
        row.goalFactor = pool.plays[play].goalFactor;
        row.size = sizeFromEffort(pool.plays[play].play.effortDays);
        row.priority = 10 * row.goalFactor * row.benefit / row.size;
        row.effective = row.priority;
        rows.append(row);
    }
    propagate(pool, plays, rows);

    const double middle = medianBenefit(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        PriorityRow& row = rows[i];
        const PoolPlay& entry = pool.plays[plays[i]];
        const bool high = row.benefit > kTolerance && rounded(row.benefit) >= rounded(middle);
        const bool small = row.size <= kSmallSize;
        row.quadrant = high ? (small ? Quadrant::QuickWin : Quadrant::MajorProject)
                            : (small ? Quadrant::FillIn : Quadrant::Reconsider);
        row.quickWin = row.quadrant == Quadrant::QuickWin &&
                       entry.play.effortDays <= kQuickWinDays + kTolerance &&
                       entry.play.durationWeeks <= kQuickWinWeeks &&
                       !hasOpenPrerequisite(pool, entry);
        row.enabler =
            row.quadrant == Quadrant::Reconsider && rounded(row.effective) > rounded(row.priority);
    }

    return sortedByPriority(pool, plays, std::move(rows));
}

} // namespace milepost

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
    return std::any_of(play.prerequisites.begin(), play.prerequisites.end(),
                       [&](int need) { return !pool.at(need).done(); });
}

/// Fills in effective priorities: a play needed by others has at least theirs. Works on the plays
/// given only; each is settled once all of its dependents are.
void propagate(const PlayPool& pool, const std::vector<int>& plays, QList<PriorityRow>& rows)
{
    constexpr int kNotHere = -1;
    std::vector<int> rowOf(pool.plays.size(), kNotHere);
    for (std::size_t row = 0; row < plays.size(); ++row)
        rowOf[static_cast<std::size_t>(plays[row])] = static_cast<int>(row);
    const auto rowOfPlay = [&](int play) { return rowOf[static_cast<std::size_t>(play)]; };
    std::vector<int> waiting(plays.size(), 0);
    std::vector<int> ready;
    for (std::size_t row = 0; row < plays.size(); ++row) {
        for (const int dependent : pool.at(plays[row]).dependents)
            waiting[row] += rowOfPlay(dependent) != kNotHere ? 1 : 0;
        if (waiting[row] == 0)
            ready.push_back(static_cast<int>(row));
    }
    while (!ready.empty()) {
        const int row = ready.back();
        ready.pop_back();
        for (const int need : pool.at(plays[static_cast<std::size_t>(row)]).prerequisites) {
            const int needRow = rowOfPlay(need);
            if (needRow == kNotHere)
                continue;
            rows[needRow].effective = std::max(rows[needRow].effective, rows[row].effective);
            if (--waiting[static_cast<std::size_t>(needRow)] == 0)
                ready.push_back(needRow);
        }
    }
}

/// Highest effective priority first, then priority, benefit and the static ties.
Priorities sortedByPriority(const PlayPool& pool, const std::vector<int>& plays,
                            QList<PriorityRow> rows)
{
    struct Key {
        std::tuple<double, double, double> merit; ///< negative, so that the best is the smallest
        int row;
        int play;
    };
    std::vector<Key> keys;
    keys.reserve(plays.size());
    for (int row = 0; row < rows.size(); ++row) {
        keys.push_back({{-rounded(rows[row].effective), -rounded(rows[row].priority),
                         -rounded(rows[row].benefit)},
                        row,
                        plays[static_cast<std::size_t>(row)]});
    }
    std::sort(keys.begin(), keys.end(), [&](const Key& a, const Key& b) {
        return a.merit != b.merit ? a.merit < b.merit : pool.precedes(a.play, b.play);
    });
    Priorities sorted;
    sorted.rows.reserve(rows.size());
    sorted.plays.reserve(plays.size());
    for (const Key& key : keys) {
        sorted.rows.append(std::move(rows[key.row]));
        sorted.plays.push_back(key.play);
    }
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

Priorities prioritise(const PlayPool& pool, const std::vector<int>& plays)
{
    const QList<GapBands> gaps = fullGaps(pool);
    QList<PriorityRow> rows;
    rows.reserve(static_cast<qsizetype>(plays.size()));
    for (const int play : plays) {
        const PoolPlay& entry = pool.at(play);
        PriorityRow& row = rows.emplaceBack();
        row.id = entry.play->id;
        row.benefit = benefitOf(entry, gaps);
        row.goalFactor = entry.goalFactor;
        row.size = sizeFromEffort(entry.effortDays);
        row.priority = 10 * row.goalFactor * row.benefit / row.size;
        row.effective = row.priority;
    }
    propagate(pool, plays, rows);

    const double middle = medianBenefit(rows);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        PriorityRow& row = rows[i];
        const PoolPlay& entry = pool.at(plays[static_cast<std::size_t>(i)]);
        const bool high = row.benefit > kTolerance && rounded(row.benefit) >= rounded(middle);
        const bool small = row.size <= kSmallSize;
        row.quadrant = high ? (small ? Quadrant::QuickWin : Quadrant::MajorProject)
                            : (small ? Quadrant::FillIn : Quadrant::Reconsider);
        row.quickWin = row.quadrant == Quadrant::QuickWin &&
                       entry.effortDays <= kQuickWinDays + kTolerance &&
                       entry.durationWeeks <= kQuickWinWeeks && !hasOpenPrerequisite(pool, entry);
        row.enabler =
            row.quadrant == Quadrant::Reconsider && rounded(row.effective) > rounded(row.priority);
    }

    return sortedByPriority(pool, plays, std::move(rows));
}

} // namespace milepost

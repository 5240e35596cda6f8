// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"

#include <tuple>

/// What names a thing among its like, in memory as in the file: its own id, or what makes it the
/// one it is. Its place in a list is no name. Empty for what is there once.
namespace milepost {

template <class T>
requires requires(const T& thing)
{
    thing.id;
}
auto keyOf(const T& thing)
{
    return std::tie(thing.id);
}
inline std::tuple<> keyOf(const Organization&)
{
    return {};
}
inline std::tuple<> keyOf(const Plan&)
{
    return {};
}
inline std::tuple<> keyOf(const Workshop&)
{
    return {};
}
inline std::tuple<> keyOf(const ReportSettings&)
{
    return {};
}
inline auto keyOf(const Goal& goal)
{
    return std::tie(goal.metric);
}
inline auto keyOf(const Ballot& ballot)
{
    return std::tie(ballot.participant, ballot.round);
}
inline auto keyOf(const MetricValue& value)
{
    return std::tie(value.metric, value.periodEnd, value.unit, value.group);
}
inline auto keyOf(const Dismissal& dismissal)
{
    return std::tie(dismissal.pitfall, dismissal.subject);
}
inline auto keyOf(const Coverage& coverage)
{
    return std::tie(coverage.segment, coverage.moment);
}

/// The place of the thing with the key of `thing`, or -1. It is looked for at `hint` first, where
/// it mostly is.
template <class T>
[[nodiscard]] qsizetype placeOf(const QList<T>& list, const T& thing, qsizetype hint)
{
    const auto key = keyOf(thing);
    if (hint >= 0 && hint < list.size() && keyOf(list.at(hint)) == key)
        return hint;
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (keyOf(list.at(i)) == key)
            return i;
    }
    return -1;
}

} // namespace milepost

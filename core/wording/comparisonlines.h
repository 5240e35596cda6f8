// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/content.h"
#include "core/engagement/engagement.h"
#include "core/progress/statecomparison.h"
#include "core/wording/wording.h"

namespace milepost {

/// A line of a comparison: what it is about, then, now, and what changed in words. `level` 0 heads
/// a group.
struct ComparisonLine {
    int level = 0;
    QString title;
    QString before;
    QString after;
    QString change;

    bool operator==(const ComparisonLine&) const = default;
};

/// What two states say, as lines of a table: for each matrix index and dimensions, then the plan
/// and the metrics. A change of less than half a stage does not count as one.
[[nodiscard]] QList<ComparisonLine> comparisonLines(const Wording& say, const Content& content,
                                                    const Engagement& engagement,
                                                    const StateComparison& comparison);

/// What keeps the two states from being alike, as sentences: another version of the content and
/// what changed in it, another unit.
[[nodiscard]] QList<QString> comparisonNotes(const Wording& say, const Content& content,
                                             const StateComparison& comparison);

} // namespace milepost

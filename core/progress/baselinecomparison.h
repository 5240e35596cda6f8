// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/planning/compiledplan.h"

namespace milepost {

/// What became of a play since the plan was agreed.
enum class BaselineEvent { Slipped, Earlier, Added, Dropped, Done };

/// A play that stands otherwise than agreed. Dates that are not known are not valid.
struct BaselineLine {
    PlayId play;
    BaselineEvent event = BaselineEvent::Slipped;
    QDate startThen = {};
    QDate finishThen = {};
    QDate startNow = {};
    QDate finishNow = {}; ///< of one that is done: when it was
    qint64 days = 0;      ///< from the agreed finish to that of now; 0 where one is not known

    bool operator==(const BaselineLine&) const = default;
};

/// The plan beside its baseline, the plan as it was agreed.
struct BaselineComparison {
    QString name; ///< of the snapshot
    QDate taken;
    QDate finishThen;
    QDate finishNow;
    QList<BaselineLine> lines; ///< by event, of each the largest difference first

    bool operator==(const BaselineComparison&) const = default;

    [[nodiscard]] qsizetype count(BaselineEvent event) const;
};

/// Nothing when no baseline was taken. `plan` must be that of the engagement; of a snapshot from a
/// stranger's file what is missing or of a wrong type counts as not there.
[[nodiscard]] std::optional<BaselineComparison> compareWithBaseline(const Engagement& engagement,
                                                                    const CompiledPlan& plan);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/telling.h"
#include "ui/models/leftoutplaysmodel.h"
#include "ui/models/planmodel.h"

namespace milepost {

/// The rows of both tables.
[[nodiscard]] QList<PlanRow> planRowsOf(const Telling& telling);
[[nodiscard]] QList<LeftOutRow> leftOutRowsOf(const Telling& telling);

/// What is said about a play beside the tables.
struct PlayFacts {
    PlayId id;
    QString title;
    QString what;
    QString deliverable;
    QString why;   ///< "Closes 1.0 stage of Strategy & Goals, 3 days"
    QString start; ///< why it starts when it does; empty when it is done or not in the plan
    QString owner; ///< role
    QList<QString> problems;
    QString notes;
    Forced forced = Forced::No; ///< Out also where it was dropped
    bool inPlan = false;
    bool decided = false; ///< something was decided about it that can be taken back
    bool own = false;     ///< a play of one's own

    bool operator==(const PlayFacts&) const = default;
};

/// Nothing for an id that is no play.
[[nodiscard]] std::optional<PlayFacts> playFactsOf(const Telling& telling, const PlayId& id);

/// The plan in one line: plays, effort and budget, end, gaps that remain.
[[nodiscard]] QString planSummaryOf(const Telling& telling);

} // namespace milepost

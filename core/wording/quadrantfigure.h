// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/planning/priorities.h"

namespace milepost {

struct PlanItem;
class Telling;

struct QuadrantPoint {
    int number = 0; ///< the same wherever the play is named
    PlayId play;
    QString label;
    double effortDays = 0;
    double benefit = 0;
    Quadrant quadrant = Quadrant::Reconsider;
    bool quickWin = false;
    bool enabler = false;
    QString kind = {}; ///< "Quick win", "Enabler"
    QString text = {}; ///< all of it: "Partner tagging (3): 6 person-days, impact 2.5, …"

    bool operator==(const QuadrantPoint&) const = default;

    [[nodiscard]] bool isHigh() const
    {
        return quadrant == Quadrant::QuickWin || quadrant == Quadrant::MajorProject;
    }
    [[nodiscard]] bool isSmall() const
    {
        return quadrant == Quadrant::QuickWin || quadrant == Quadrant::FillIn;
    }
};

/// Impact (upwards) against effort (to the right). The lines that part the quadrants stand at
/// `effortLimit` (small up to and including it) and `benefitLimit` (high from it on).
struct QuadrantFigure {
    QString effortTitle; ///< with unit
    QString impactTitle;
    double effortLimit = 5;  ///< person-days
    double benefitLimit = 0; ///< weighted stages
    QString quickWinName;    ///< high impact, small effort
    QString majorProjectName;
    QString fillInName;
    QString reconsiderName; ///< low impact, large effort
    QList<QuadrantPoint> points;

    bool operator==(const QuadrantFigure&) const = default;
};

/// These plays of the plan, in their order.
[[nodiscard]] QuadrantFigure quadrantFigure(const Telling& telling,
                                            const QList<const PlanItem*>& items);

/// The open plays of the plan: those of high impact first, each half by effort.
[[nodiscard]] QuadrantFigure quadrantOfPlan(const Telling& telling);

/// "Impact and effort: 14 plays".
[[nodiscard]] QString quadrantTitle(const Telling& telling, qsizetype plays);
/// Where the lines stand, in a sentence.
[[nodiscard]] QString quadrantRule(const Telling& telling, const QuadrantFigure& figure);

} // namespace milepost

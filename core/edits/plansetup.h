// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

/// Everything that steers the proposal of the plan, as a person sets it in one go. What is not set
/// means the rule named in core/engagement/plan.h.
struct PlanSetup {
    QDate start;
    double capacityDaysPerWeek = 2.0;
    QMap<RoleId, double> roleCapacity;
    QMap<QString, double> personCapacity;
    int parallelLimit = 4;
    QList<QDate> freezeWeeks;
    std::optional<double> budgetDays;
    std::optional<QList<PlaybookId>> playbooks;
    std::optional<QList<AssessmentId>> assessments;
    QList<Goal> goals; ///< in the order of the engagement, new ones at the end

    bool operator==(const PlanSetup&) const = default;
};

[[nodiscard]] PlanSetup planSetupOf(const Engagement& engagement);

} // namespace milepost

namespace milepost::edits {

/// Makes the settings these, as one change; what is the same already is left alone. The change is
/// called by what it changes.
[[nodiscard]] Result<Change> setUpPlan(const Content& content, const Engagement& engagement,
                                       const PlanSetup& setup);

} // namespace milepost::edits

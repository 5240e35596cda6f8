// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pitfalls/finding.h"
#include "core/planning/horizon.h"

#include <QDate>

/// The detectors of scope "plan", one file each. A detector looks at the plan and says what it saw;
/// detectPlanPitfalls() completes that with the words of the content.
namespace milepost {

/// The plan with what the detectors ask of it. The sources must outlive it and have a plan.
struct PlanView {
    PlanView(const PitfallSources& sources, const QDate& statusDate);

    const Content& content;
    const Engagement& engagement;
    const CompiledPlan& plan;
    const Plan settings;
    const QDate from;         ///< the day that now and next are counted from
    QList<const Play*> plays; ///< of the plan

    [[nodiscard]] bool anyWithTopic(const char* topic) const;
    /// The plays that are not done and start now or next.
    [[nodiscard]] QList<const ScheduledPlay*> nowAndNext() const;
    [[nodiscard]] QString title(const PlayId& id) const;
    [[nodiscard]] QString ownerName(const OwnerLoad& load) const;
};

[[nodiscard]] bool hasTopic(const Play& play, const char* topic);

/// "WHAT: “A”, “B”, “C” and 4 more."
[[nodiscard]] Message sentenceAbout(const Message& what, const QStringList& names);

using Sighting = std::optional<Message>; ///< what was seen; nothing when all is well

/// No sponsor is named, or the one who is named takes no part and no play wins one.
[[nodiscard]] Sighting detectNoSponsor(const PlanView& view);
/// A play that starts now or next has no accountable person.
[[nodiscard]] Sighting detectOwnerMissing(const PlanView& view);
/// Somebody has more work in a week than days, or more than three plays at the same time.
[[nodiscard]] Sighting detectOwnerOverload(const PlanView& view);
/// More than five plays start in the first 30 days, or more run at once than the plan allows.
[[nodiscard]] Sighting detectTooManyStarts(const PlanView& view);
/// A play that is still to be done has no KPI with an owner and a baseline.
[[nodiscard]] Sighting detectPlayWithoutKpi(const PlanView& view);
/// A prerequisite is neither in the plan nor done or waived.
[[nodiscard]] Sighting detectPrerequisiteSkipped(const PlanView& view);
/// A platform play starts before definitions, data and rules of engagement are finished, or
/// platform plays take more than 40 % of the effort.
[[nodiscard]] Sighting detectToolFirst(const PlanView& view);
/// Incentives and governance score below 2, and no play of now or next settles conflicts.
[[nodiscard]] Sighting detectChannelConflictIgnored(const PlanView& view);
/// CSMs lose by involving partners, and no play changes incentives.
[[nodiscard]] Sighting detectCsmPenalised(const PlanView& view);
/// A pilot that is still to be done has no exit criterion or no evaluation date.
[[nodiscard]] Sighting detectPilotWithoutExit(const PlanView& view);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reading.h"
#include "core/wording/wording.h"

namespace milepost {

/// A reading and what things in it are called, in one language. Whoever tells something about an
/// engagement, in the window, the report or on the command line, takes the names from here. The
/// reading must outlive it.
class Telling {
public:
    Telling(const Reading& of, const Language& language);

    const Reading& reading;
    const Content& content;
    const Engagement& engagement;
    const QList<Scorecard>& scorecards;
    const CompiledPlan& plan;
    const Plan& settings;
    const QList<AssessedMatrix>& matrices;
    const QList<AssessedMatrix>& others;
    const QList<PlanItem>& items;
    const Wording say;

    [[nodiscard]] QString text(const Message& message) const { return say.text(message); }

    [[nodiscard]] QString organizationName() const;
    [[nodiscard]] QString sponsorName() const;    ///< or "the executive sponsor"
    [[nodiscard]] QString sponsorAsStart() const; ///< of a sentence; a name stays as typed
    [[nodiscard]] QString roleName(const RoleId& id) const;
    [[nodiscard]] QString workstreamName(const WorkstreamId& id) const;
    [[nodiscard]] QString playTitle(const PlayId& id) const;
    /// The unit, or "whole organization"; scopeName() as the start of a line.
    [[nodiscard]] QString unitName(const std::optional<UnitId>& id) const;
    [[nodiscard]] QString scopeName(const std::optional<UnitId>& id) const;
    /// The date of the assessment before, or "the assessment before" when both have the same one.
    [[nodiscard]] QString previousWords(const AssessedMatrix& entry) const;
    /// With the matrix behind it where several matrices are in use.
    [[nodiscard]] QString dimensionName(const DimensionId& id) const;
    /// The accountable person, or the role with the remark that nobody is named.
    [[nodiscard]] QString ownerText(const PlanItem& item) const;
    [[nodiscard]] QString numbered(const PlanItem& item) const;         ///< "Partner tagging (3)"
    [[nodiscard]] QString numbersText(const QList<int>& numbers) const; ///< "2, 5", or a dash
    [[nodiscard]] QString loadOwner(const OwnerLoad& load) const;       ///< the person, or the role
};

} // namespace milepost

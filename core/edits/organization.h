// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

namespace milepost {

/// One line of the texts of an organization.
enum class OrganizationField { Name, Industry, Currency, Sponsor, Facilitator };

} // namespace milepost

/// What can be done to the organization and its units.
namespace milepost::edits {

[[nodiscard]] Result<Change> setOrganizationText(const Content& content,
                                                 const Engagement& engagement,
                                                 OrganizationField field, const QString& text);
[[nodiscard]] Result<Change> addUnit(const Content& content, const Engagement& engagement,
                                     const UnitId& id, const QString& name,
                                     const std::optional<UnitId>& parent);
[[nodiscard]] Result<Change> renameUnit(const Content& content, const Engagement& engagement,
                                        const UnitId& id, const QString& name);
/// Puts a unit under another one (or at the top), before the sibling `before` or last.
[[nodiscard]] Result<Change> moveUnit(const Content& content, const Engagement& engagement,
                                      const UnitId& id, const std::optional<UnitId>& parent,
                                      const std::optional<UnitId>& before);
/// Refused as long as assessments or metric values belong to it. Its sub-units and people go to the
/// unit above.
[[nodiscard]] Result<Change> deleteUnit(const Content& content, const Engagement& engagement,
                                        const UnitId& id);

} // namespace milepost::edits

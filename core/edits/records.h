// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// What can be done to risks and reviews. What is added carries its new id. The extensions of
/// a risk stay as they are.
namespace milepost::edits {

[[nodiscard]] Result<Change> addRisk(const Content& content, const Engagement& engagement,
                                     const Risk& risk);
[[nodiscard]] Result<Change> updateRisk(const Content& content, const Engagement& engagement,
                                        const Risk& risk);
[[nodiscard]] Result<Change> moveRisk(const Content& content, const Engagement& engagement,
                                      const RiskId& id, qsizetype index);
[[nodiscard]] Result<Change> deleteRisk(const Content& content, const Engagement& engagement,
                                        const RiskId& id);
[[nodiscard]] Result<Change> addReview(const Content& content, const Engagement& engagement,
                                       const Review& review);
[[nodiscard]] Result<Change> updateReview(const Content& content, const Engagement& engagement,
                                          const Review& review);
[[nodiscard]] Result<Change> deleteReview(const Content& content, const Engagement& engagement,
                                          const ReviewId& id);

} // namespace milepost::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// Detected pitfalls set aside.
namespace milepost::edits {

/// Sets a detected pitfall aside, or changes the reason for it, which must not be blank. `subject`
/// is the id of what it concerns, empty for the whole engagement.
[[nodiscard]] Result<Change> dismissPitfall(const Content& content, const Engagement& engagement,
                                            const PitfallId& pitfall, const QString& subject,
                                            const QString& reason);
[[nodiscard]] Result<Change> takeBackDismissal(const Content& content, const Engagement& engagement,
                                               const PitfallId& pitfall, const QString& subject);

} // namespace milepost::edits

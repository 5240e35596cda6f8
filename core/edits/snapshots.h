// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/edit.h"

/// What can be done to snapshots, frozen states of the engagement.
namespace milepost::edits {

/// `state` is what the program computed of the engagement as it is now.
[[nodiscard]] Result<Change> addSnapshot(const Content& content, const Engagement& engagement,
                                         const Snapshot& snapshot);
/// Adds the snapshot and makes it the baseline of the plan, in place of the one there is.
[[nodiscard]] Result<Change> takeBaseline(const Content& content, const Engagement& engagement,
                                          const Snapshot& snapshot);
[[nodiscard]] Result<Change> renameSnapshot(const Content& content, const Engagement& engagement,
                                            const SnapshotId& id, const QString& name);
[[nodiscard]] Result<Change> deleteSnapshot(const Content& content, const Engagement& engagement,
                                            const SnapshotId& id);

} // namespace milepost::edits

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/message.h"

#include <QList>
#include <QStringList>

namespace milepost {

class EngagementStore;

/// The files beside the one at `path` that are named as the clients of cloud folders name a version
/// that two machines have changed: "Name (conflicted copy …)", "Name.sync-conflict-…", "Name (1)",
/// "Name-MACHINE", where `machine` is this one. Of the same ending, sorted by name; at most a few.
[[nodiscard]] QStringList conflictedCopies(const QString& path, const QString& machine);

/// A sentence for each of those beside an open file that is the same engagement and holds changes
/// which the open one does not: how many each has of its own. The files are only read.
[[nodiscard]] QList<Message> conflictNotices(EngagementStore& store, const Clock& clock);

} // namespace milepost

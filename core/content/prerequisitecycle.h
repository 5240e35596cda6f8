// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QList>

namespace milepost {

/// The first cycle among prerequisites as the path around it, first play repeated at the end; empty
/// when there is none. Linear in plays and prerequisites, and not recursive.
[[nodiscard]] QList<PlayId>
findPrerequisiteCycle(const QHash<PlayId, QList<PlayId>>& prerequisites);

/// The path as text, `a → b → a`.
[[nodiscard]] QString pathText(const QList<PlayId>& path);

} // namespace milepost

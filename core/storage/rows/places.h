// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/edit.h"

#include <QStringList>

namespace milepost {

/// The ids that single out a thing among its like, as people read them in the journal and in
/// problems of a file; empty for what is there once.
[[nodiscard]] QString idText(const EntityValue& thing);

/// The holders' ids and the thing's own, joined by " / ".
[[nodiscard]] QString placeText(const QStringList& parents, const EntityValue& thing);

/// A ballot among those of its dimension.
[[nodiscard]] QString ballotText(const QString& participant, const QString& round);

/// The same as above from ids that were read on their own.
[[nodiscard]] QString placeText(const QStringList& parents, const QStringList& own);

/// The row of this rank, or in memory of this place, where its ids cannot be read.
[[nodiscard]] QString placeText(const QStringList& parents, qlonglong rank);

} // namespace milepost

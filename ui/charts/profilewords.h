// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/profilefigure.h"

#include <QLocale>

namespace milepost {

/// A row of a profile in one sentence, as it is read out and shown in its tool tip: "Data &
/// Visibility: 1.0, target 2.5, before 1.0. Parallel Tracks. 3 votes at 1.0, 2 at 2.0. discuss,
/// high confidence."
[[nodiscard]] QString profileRowWords(const ProfileRow& row, const QLocale& locale);

} // namespace milepost

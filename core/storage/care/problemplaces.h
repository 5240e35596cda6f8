// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/engagement.h"
#include "core/storage/care/checkfile.h"

namespace milepost {

/// A problem of validate(), which names its place by JSON pointer, as a problem of a table and row.
[[nodiscard]] FileProblem inTable(const Engagement& engagement, const Error& problem);

/// The parts of a JSON pointer, unescaped.
[[nodiscard]] QStringList pointerSteps(const QString& pointer);

} // namespace milepost

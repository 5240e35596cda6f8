// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wording.h"

namespace milepost {

/// What an input of the catalogue's formulas is called: "starting arr" for "startingArr". A name
/// that no formula uses stays as it was typed.
[[nodiscard]] QString inputName(const Wording& say, const QString& input);

} // namespace milepost

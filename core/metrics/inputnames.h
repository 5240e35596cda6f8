// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace milepost {

/// What an input of the catalogue's formulas is called inside a sentence: "starting ARR" for
/// "startingArr". A name that no formula uses stays as it was typed.
[[nodiscard]] Message inputName(const QString& input);

namespace terms {

[[nodiscard]] Message accounts();
[[nodiscard]] Message value();

} // namespace terms

} // namespace milepost

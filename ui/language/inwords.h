// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace milepost {

/// A message in the language of the window, from the same catalogue as tr().
[[nodiscard]] QString inWords(const Message& message);
/// A refusal as one line: `where: message (detail)`.
[[nodiscard]] QString inWords(const Error& error);

} // namespace milepost

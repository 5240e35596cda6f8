// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/language.h"

namespace milepost {

/// The language of the window, from the same catalogue as tr(), with the numbers and dates of a
/// locale. May be used in any thread.
[[nodiscard]] Language windowLanguage(const QLocale& locale);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// The name of a language in its own words: "Deutsch" for "de". A code that nobody knows stands
/// for itself.
[[nodiscard]] QString languageName(const QString& code);

} // namespace milepost

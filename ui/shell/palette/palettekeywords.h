// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// What a person may type who looks for the action with this object name and does not know what it
/// is called; words with blanks between them, empty for most.
[[nodiscard]] QString keywordsOf(const QString& actionId);

} // namespace milepost

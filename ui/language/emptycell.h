// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace milepost {

/// What a screen reader says of a cell in which nothing stands.
[[nodiscard]] QString emptyCellWords();

} // namespace milepost

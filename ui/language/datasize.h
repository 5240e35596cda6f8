// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// The size of a file in the language of the window: "812 bytes", "1.50 MiB".
[[nodiscard]] QString dataSize(qint64 bytes);

} // namespace milepost

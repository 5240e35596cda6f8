// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace milepost {

/// Whether a ZIP archive of XML parts has all of them from beginning to end. Who writes it part by
/// part into temporary files may not notice that their disk is full.
[[nodiscard]] bool isWholeArchive(const QByteArray& bytes);

} // namespace milepost

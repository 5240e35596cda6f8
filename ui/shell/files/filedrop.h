// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMimeData;

namespace milepost {

/// The local files in `data` that can be opened: engagement and exchange files by their ending.
[[nodiscard]] QStringList openableFiles(const QMimeData* data);

} // namespace milepost

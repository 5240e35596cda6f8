// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"

#include <QByteArray>
#include <QMap>

namespace milepost {

/// The JSON texts that content is read from, by the names `models`, `plays`, `metrics`, `pitfalls`
/// and `workshop`. This is also what an engagement file keeps of its content.
using ContentSources = QMap<QString, QByteArray>;

/// Reads and checks content: types and ranges, every id unique and resolved, prerequisites without
/// a cycle, plays for both transitions of every dimension. Errors name file, JSON pointer and line.
[[nodiscard]] Result<Content> readContent(const ContentSources& sources);

/// The content that this version of the program ships.
[[nodiscard]] ContentSources shippedContentSources();

} // namespace milepost

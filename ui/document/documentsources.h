// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/contentreader.h"

namespace milepost {

class EngagementDocument;

/// What the content of a document was read from, which is in English: for those who need it in
/// another language than that of the window. Empty for a document without a file.
[[nodiscard]] ContentSources contentSourcesOf(const EngagementDocument& document);

} // namespace milepost

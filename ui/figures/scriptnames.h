// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

namespace milepost {

/// What readers call the script that a text is written in, "Japanese" or "emoji and symbols". Kana
/// and Hangul decide between the languages that also write in Chinese characters.
[[nodiscard]] Message scriptName(const QString& text);

} // namespace milepost

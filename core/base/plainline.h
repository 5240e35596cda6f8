// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace milepost {

/// What keeps `text` from being a name or title: a line break, another control character, or that
/// nothing of it can be seen. Empty text has no problem; whether it may be empty is another rule.
enum class LineProblem { None, LineBreak, ControlCharacter, OnlyInvisible };

[[nodiscard]] LineProblem lineProblem(const QString& text);

/// `text` without what lineProblem() finds: breaks become spaces, control characters go, and a text
/// of which nothing can be seen becomes empty. Any other text is returned as it is.
[[nodiscard]] QString plainLine(const QString& text);

/// For showing a text that somebody else wrote: characters that turn the direction of what follows
/// or cannot be seen are written out, such as "‹U+202E›", so that "invoice‹U+202E›fdp.exe" shows
/// its real ending. What is kept is never changed by this.
[[nodiscard]] QString harmless(const QString& text);

} // namespace milepost

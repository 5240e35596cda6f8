// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFontMetrics;

namespace milepost {

/// The text for painting in a window that may run from right to left: read in the direction of its
/// own letters, with signed numbers and ways from one number to another ("26 → 67") kept in their
/// order. For what is painted only; the marks in it are no part of the words.
[[nodiscard]] QString keepInOrder(const QString& text);

/// For text that is wrapped between its words: each word that is wider than `width` pixels ends in
/// an ellipsis instead of being cut through at the edges.
[[nodiscard]] QString elidedWords(const QString& text, const QFontMetrics& metrics, int width);

} // namespace milepost

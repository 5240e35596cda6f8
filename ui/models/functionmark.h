// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/organization.h"

#include <QIcon>
#include <QPalette>

class QPainter;
class QRectF;

namespace milepost {

/// Every function has a shape, a letter and a colour of its own, so that it can be told without the
/// colour.
[[nodiscard]] QString functionLetter(Function function);

/// Draws the mark of a function into the square. A faded one stands for a vote of the round before.
void paintFunctionMark(QPainter& painter, const QRectF& square, Function function,
                       const QPalette& palette, bool faded = false);

/// The mark as an icon that follows the application's palette.
[[nodiscard]] QIcon functionIcon(Function function);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRectF>
#include <QString>

class QWidget;

namespace milepost::test {

/// A piece of text as a widget painted it: a line, or a part of one.
struct PaintedText {
    QString text;
    QRectF rect;  ///< of its letters, in the coordinates of the widget
    QRectF shown; ///< what of the widget the painter could reach there
};

/// All that the widget itself paints, without its children, in the order in which it is painted.
[[nodiscard]] QList<PaintedText> paintedTexts(QWidget& widget);

/// What the tool tip says while the mouse rests on `at`; empty where there is none.
[[nodiscard]] QString tipAt(QWidget& widget, const QPoint& at);

/// The pieces put together as one would read them.
[[nodiscard]] QString joined(const QList<PaintedText>& pieces);

} // namespace milepost::test

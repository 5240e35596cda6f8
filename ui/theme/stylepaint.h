// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QRectF;

/// The flat parts that Style draws.
namespace milepost::stylepaint {

/// The ring around what has the keyboard.
void focusRing(QPainter& painter, const QRectF& rect, const QStyleOption& option);

/// The edge of a field; a ring while it has the keyboard.
void fieldEdge(QPainter& painter, const QRectF& rect, const QStyleOption& option);

void pushButton(QPainter& painter, const QStyleOptionButton& option);
void toolButton(QPainter& painter, const QStyleOption& option);
void checkMark(QPainter& painter, const QStyleOption& option);
void radioMark(QPainter& painter, const QStyleOption& option);

} // namespace milepost::stylepaint

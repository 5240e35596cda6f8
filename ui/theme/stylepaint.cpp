// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/stylepaint.h"

#include "ui/theme/windowcolours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

namespace milepost::stylepaint {

namespace {

constexpr qreal kRadius = 4;
constexpr qreal kRing = 2;

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void box(QPainter& painter, const QRectF& rect, const QColor& fill, const QColor& edge)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, 1) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

QColor edgeOf(const QStyleOption& option, const WindowColours& colours)
{
    return has(option, QStyle::State_Enabled) ? colours.controlEdge : colours.hairline;
}

/// The square or circle of a check box or radio button; accent when it is on.
struct Mark {
    QColor fill;
    QColor edge;
    QColor sign;
};

Mark markOf(const QStyleOption& option)
{
    const WindowColours colours = coloursFor(option.palette);
    const bool set = has(option, QStyle::State_On) || has(option, QStyle::State_NoChange);
    if (!has(option, QStyle::State_Enabled))
        return {colours.wash, colours.hairline,
                option.palette.color(QPalette::Disabled, QPalette::Text)};
    if (set)
        return {colours.accent, colours.accent, colours.onAccent};
    return {has(option, QStyle::State_Sunken) ? colours.selection : colours.paper,
            colours.controlEdge, colours.onAccent};
}

QRectF squareIn(const QRect& rect)
{
    const qreal side = qMin(rect.width(), rect.height());
    return QRectF(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side,
                  side);
}

} // namespace

void focusRing(QPainter& painter, const QRectF& rect, const QStyleOption& option)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const WindowColours colours = coloursFor(option.palette);
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const QColor& colour, qreal inset, qreal width) {
        painter.setPen(QPen(colour, width));
        painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), kRadius, kRadius);
    };
    // The inner line is seen where the ring lies on its own colour, as on a default button.
    ring(colours.paper, kRing + 0.5, 1);
    ring(colours.focus, kRing / 2, kRing);
    painter.restore();
}

void fieldEdge(QPainter& painter, const QRectF& rect, const QStyleOption& option)
{
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_Enabled)) {
        focusRing(painter, rect, option);
        return;
    }
    box(painter, rect, {}, edgeOf(option, coloursFor(option.palette)));
}

void pushButton(QPainter& painter, const QStyleOptionButton& option)
{
    const WindowColours colours = coloursFor(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool leading = option.features.testFlag(QStyleOptionButton::DefaultButton) && enabled;
    if (option.features.testFlag(QStyleOptionButton::Flat) && !down) {
        if (enabled && has(option, QStyle::State_MouseOver))
            box(painter, option.rect, colours.selection, {});
        return;
    }
    if (leading) {
        box(painter, option.rect, down ? colours.ink : colours.accent, {});
        return;
    }
    const bool lit = down || (enabled && has(option, QStyle::State_MouseOver));
    box(painter, option.rect,
        lit       ? colours.selection
        : enabled ? colours.paper
                  : colours.wash,
        edgeOf(option, colours));
}

void toolButton(QPainter& painter, const QStyleOption& option)
{
    const WindowColours colours = coloursFor(option.palette);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool lit = has(option, QStyle::State_Enabled) && has(option, QStyle::State_MouseOver);
    if (!has(option, QStyle::State_AutoRaise)) {
        box(painter, option.rect, down || lit ? colours.selection : colours.paper,
            edgeOf(option, colours));
    } else if (down || lit) {
        box(painter, option.rect, colours.selection, {});
    }
}

void checkMark(QPainter& painter, const QStyleOption& option)
{
    const Mark mark = markOf(option);
    const QRectF square = squareIn(option.rect);
    box(painter, square, mark.fill, mark.edge);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark.sign, square.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    const auto at = [&square](qreal x, qreal y) {
        return square.topLeft() + QPointF(x * square.width(), y * square.height());
    };
    if (has(option, QStyle::State_NoChange)) {
        painter.drawLine(at(0.27, 0.5), at(0.73, 0.5));
    } else if (has(option, QStyle::State_On)) {
        const QPointF hook[] = {at(0.24, 0.53), at(0.43, 0.72), at(0.77, 0.3)};
        painter.drawPolyline(hook, 3);
    }
    painter.restore();
}

void radioMark(QPainter& painter, const QStyleOption& option)
{
    const Mark mark = markOf(option);
    const QRectF square = squareIn(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(mark.edge, 1));
    painter.setBrush(mark.fill);
    painter.drawEllipse(square);
    if (has(option, QStyle::State_On)) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark.sign);
        painter.drawEllipse(square.center(), square.width() / 5, square.height() / 5);
    }
    painter.restore();
}

} // namespace milepost::stylepaint

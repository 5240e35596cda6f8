// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assess/scalepainter.h"

#include "ui/language/commonwords.h"
#include "ui/models/functionmark.h"
#include "ui/models/wording.h"
#include "ui/theme/windowcolours.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <cmath>

namespace milepost {

namespace {

void paintCells(QPainter& painter, const ScaleLayout& layout, const ScaleLook& look,
                const WindowColours& colours)
{
    const std::array<HalfStage, 5> scores = HalfStage::all();
    for (std::size_t i = 0; i < layout.cells.size(); ++i) {
        const double value = scores[i].value();
        const auto stage = static_cast<std::size_t>(std::floor(value));
        const QRectF cell = layout.cells[i].adjusted(0.5, 0, -0.5, 0);
        painter.setPen(colours.stageOutline[stage]);
        painter.setBrush(colours.stage[stage]);
        painter.drawRect(cell);
        painter.setPen(colours.onStage[stage]);
        painter.drawText(cell, Qt::AlignCenter, wording::halfStage(scores[i], QLocale()));
    }
    if (!look.proposed)
        return;
    const auto index = static_cast<std::size_t>(std::lround((look.proposed->value() - 1) * 2));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colours.paper, 5));
    const QRectF frame = layout.cells[index].adjusted(2, 2, -2, -2);
    painter.drawRect(frame);
    painter.setPen(QPen(look.focus ? colours.focus : colours.ink, 2.5));
    painter.drawRect(frame.adjusted(-1, -1, 1, 1));
}

void paintVotes(QPainter& painter, const ScaleFigure& figure, const ScaleLayout& layout,
                const ScaleLook& look, const WindowColours& colours)
{
    for (const PlacedDot& placed : layout.dots) {
        const ScaleDot& dot = figure.dots[placed.dot];
        paintFunctionMark(painter, placed.square, dot.function, look.palette, !dot.counts);
        if (placed.name.isEmpty())
            continue;
        painter.setPen(dot.counts ? colours.ink : colours.mutedInk);
        const QString name = painter.fontMetrics().elidedText(
            dot.name, Qt::ElideRight, static_cast<int>(placed.name.width()));
        painter.drawText(placed.name,
                         static_cast<int>(Qt::AlignVCenter |
                                          QStyle::visualAlignment(look.direction, Qt::AlignLeft)),
                         name);
    }
    for (const PlacedCount& count : layout.counts) {
        painter.setPen(count.counts ? colours.ink : colours.mutedInk);
        painter.drawText(count.rect, Qt::AlignCenter,
                         QLatin1Char('+') + QLocale().toString(count.votes));
    }
    painter.setPen(colours.mutedInk);
    const int leading =
        static_cast<int>(Qt::AlignVCenter | QStyle::visualAlignment(look.direction, Qt::AlignLeft));
    if (!layout.earlierLabel.isEmpty())
        painter.drawText(layout.earlierLabel, leading, common::firstRound());
    if (!layout.currentLabel.isEmpty())
        painter.drawText(layout.currentLabel, leading, common::secondRound());
}

/// The sign of a mark: a shape of its own for each kind.
void paintSign(QPainter& painter, ScaleMark::Kind kind, const QRectF& box,
               const WindowColours& colours)
{
    painter.setPen(QPen(colours.ink, 1.4));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    switch (kind) {
    case ScaleMark::Kind::Median:
        path.moveTo(box.center().x(), box.top());
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
        path.closeSubpath();
        painter.setBrush(colours.ink);
        break;
    case ScaleMark::Kind::Agreed:
        path.addRect(box);
        painter.setBrush(colours.accent);
        break;
    case ScaleMark::Kind::Hint:
        path.addEllipse(box);
        break;
    case ScaleMark::Kind::Target:
        path.moveTo(box.bottomLeft());
        path.lineTo(box.topLeft());
        path.lineTo(box.right(), box.top() + box.height() * 0.3);
        path.lineTo(box.left(), box.top() + box.height() * 0.6);
        break;
    }
    painter.drawPath(path);
}

void paintMarks(QPainter& painter, const ScaleFigure& figure, const ScaleLayout& layout,
                const ScaleLook& look, const WindowColours& colours)
{
    for (const PlacedMark& placed : layout.marks) {
        const ScaleMark& mark = figure.marks[placed.mark];
        const double side = placed.sign.width();
        const bool mirrored = look.direction == Qt::RightToLeft;
        const QRectF box(mirrored ? placed.rect.right() - side - 2 : placed.rect.left() + 2,
                         placed.rect.center().y() - side / 2, side, side);
        paintSign(painter, mark.kind, placed.sign, colours);
        paintSign(painter, mark.kind, box, colours);
        const double room = side + 8;
        painter.setPen(colours.ink);
        painter.drawText(placed.rect.adjusted(mirrored ? 0 : room, 0, mirrored ? -room : 0, 0),
                         static_cast<int>(Qt::AlignVCenter |
                                          QStyle::visualAlignment(look.direction, Qt::AlignLeft)),
                         mark.text);
    }
}

} // namespace

void paintScale(QPainter& painter, const ScaleFigure& figure, const ScaleLayout& layout,
                const ScaleLook& look)
{
    const WindowColours colours = coloursFor(look.palette);
    painter.setRenderHint(QPainter::Antialiasing);
    paintVotes(painter, figure, layout, look, colours);
    paintMarks(painter, figure, layout, look, colours);
    paintCells(painter, layout, look, colours);
}

} // namespace milepost

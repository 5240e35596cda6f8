// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintedchart.h"

#include <QPainter>

namespace milepost {

PaintedChart::PaintedChart(QGraphicsItem* parent) : FigureChart(parent) {}

void PaintedChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    FigureChart::paint(painter, option, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(look().direction);
    painter->setFont(smallFont());
    paintFigure(*painter);
    painter->restore();
}

} // namespace milepost

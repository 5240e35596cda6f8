// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurechart.h"

namespace milepost {

/// A chart whose figure has no axes that Qt knows: it is painted as a whole.
class PaintedChart : public FigureChart {
    Q_OBJECT

public:
    explicit PaintedChart(QGraphicsItem* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    virtual void paintFigure(QPainter& painter) = 0;
    void redraw() override { update(); }
};

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/figurechart.h"

#include <functional>

namespace milepost {

/// A sign with its words in a legend.
struct LegendSign {
    QString text;
    std::function<void(QPainter&, const QPointF& middle, const WindowColours&)> paint;
};

/// A chart whose figure has no axes that Qt knows: it is painted as a whole.
class PaintedChart : public FigureChart {
    Q_OBJECT

public:
    explicit PaintedChart(QGraphicsItem* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    virtual void paintFigure(QPainter& painter) = 0;
    void redraw() override { update(); }
    /// A rectangle, given from left to right, where it stands in the direction of the language.
    [[nodiscard]] QRectF placed(const QRectF& rect) const;
    /// Writes in as many lines as have room; the last ends with an ellipsis when more are needed.
    void write(QPainter& painter, const QRectF& rect, int flags, const QColor& colour,
               const QString& text) const;
    [[nodiscard]] qreal textWidth(const QString& text) const;
    /// The height of the text at a width, up to so many lines.
    [[nodiscard]] qreal textHeight(const QString& text, qreal width, int mostLines) const;
    /// Paints the legend below `top`, as wide as the chart; without a painter it is only measured.
    qreal legendHeight(QPainter* painter, const QList<LegendSign>& signs, qreal width,
                       qreal top) const;
};

} // namespace milepost

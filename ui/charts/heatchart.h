// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/heatfigure.h"
#include "ui/charts/paintedchart.h"

namespace milepost {

/// A HeatFigure: a field for each row and column in the colour of its stage, with its value and its
/// change in it.
class HeatChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setFigure(const HeatFigure& figure);
    [[nodiscard]] const HeatFigure& figure() const { return m_figure; }

    [[nodiscard]] QList<ChartSpot> spots() override;
    [[nodiscard]] qreal heightFor(qreal width) const override;

protected:
    void paintFigure(QPainter& painter) override;

private:
    [[nodiscard]] QList<LegendSign> signs() const;
    [[nodiscard]] qreal nameWidth(qreal width) const;
    [[nodiscard]] qreal columnWidth(qreal width) const;
    [[nodiscard]] qreal headHeight(qreal width) const;
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] QRectF field(qsizetype row, qsizetype column) const; ///< from left to right
    void paintField(QPainter& painter, const QRectF& rect, const HeatCell& cell) const;

    HeatFigure m_figure;
};

} // namespace milepost

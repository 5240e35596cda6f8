// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/heatfigure.h"
#include "ui/charts/keptmeasures.h"
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
    void redraw() override;

private:
    struct Measures {
        qreal names = 0; ///< how wide they are
        qreal column = 0;
        qreal head = 0; ///< how high it is
        qreal row = 0;
    };

    [[nodiscard]] QList<LegendSign> signs() const;
    [[nodiscard]] Measures measured(qreal width) const;
    [[nodiscard]] QRectF field(qsizetype row, qsizetype column) const; ///< from left to right
    void paintField(QPainter& painter, const QRectF& rect, const HeatCell& cell) const;

    HeatFigure m_figure;
    KeptMeasures<Measures> m_measures;
};

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/radarfigure.h"
#include "ui/charts/keptmeasures.h"
#include "ui/charts/paintedchart.h"

namespace milepost {

/// A RadarFigure: rings at the stages 1 to 3, a line with marks of its own for each series.
class RadarChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setFigure(const RadarFigure& figure, const Wording& say);
    [[nodiscard]] const RadarFigure& figure() const { return m_figure; }

    [[nodiscard]] QList<ChartSpot> spots() override;
    [[nodiscard]] qreal heightFor(qreal width) const override;

protected:
    void paintFigure(QPainter& painter) override;
    void redraw() override;

private:
    [[nodiscard]] QList<LegendSign> signs() const;
    [[nodiscard]] qreal legendAt(qreal width) const; ///< how high it is
    [[nodiscard]] qreal radius() const;
    [[nodiscard]] QPointF centre() const;
    [[nodiscard]] QPointF pointOf(qsizetype axis, double value) const;
    void paintGrid(QPainter& painter) const;
    void paintSeries(QPainter& painter, const RadarSeries& series) const;
    void paintLabels(QPainter& painter) const;

    RadarFigure m_figure;
    QStringList m_texts; ///< of the spots
    KeptMeasures<qreal> m_legend;
};

} // namespace milepost

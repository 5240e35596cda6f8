// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/quadrantfigure.h"
#include "ui/charts/figurechart.h"

class QScatterSeries;
class QValueAxis;

namespace milepost {

/// A QuadrantFigure as a Qt chart: each play a disc with its number, a quick win a square. A mark
/// stays on its side of the lines that part the quadrants; those that would cover one another stand
/// beside their place, joined to it by a line, and where there are too many for that only the
/// places are drawn. The spots are the points of the figure in its order, in two lines: high impact
/// and low.
class QuadrantChart : public FigureChart {
    Q_OBJECT

public:
    explicit QuadrantChart(QGraphicsItem* parent = nullptr);

    /// What the marks mean is said in the legend.
    void setFigure(const QuadrantFigure& figure, const QString& play, const QString& quickWin);
    [[nodiscard]] const QuadrantFigure& figure() const { return m_figure; }

    [[nodiscard]] QList<ChartSpot> spots() override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void redraw() override;
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    class MarkLayer;

    void makeAxes();
    void makeRoom();
    [[nodiscard]] QList<LegendSign> signs() const;
    [[nodiscard]] qreal namesHeight(qreal width, const QString& small, const QString& large) const;
    [[nodiscard]] bool isCrowded() const; ///< too many points for marks with numbers
    [[nodiscard]] qreal radius() const;
    /// Where the lines that part the quadrants cross: beyond the marks that stand at the limits.
    [[nodiscard]] QPointF crossing();
    /// Where the points are, and where their marks stand so that none covers another.
    [[nodiscard]] QList<QPointF> places();
    [[nodiscard]] const QList<QPointF>& marks();
    [[nodiscard]] QRectF quadrantOf(const QuadrantPoint& point, const QPointF& split) const;
    void paintNames(QPainter& painter) const;
    void paintMarks(QPainter& painter);

    QuadrantFigure m_figure;
    QString m_playName;
    QString m_quickWinName;
    QList<QPointF> m_marks; ///< of the plot area m_marksIn; empty: not placed yet
    QRectF m_marksIn;
    MarkLayer* m_layer; ///< owned by the chart
    // Owned by the chart, made anew with each figure.
    QValueAxis* m_effort = nullptr;
    QValueAxis* m_impact = nullptr;
    QScatterSeries* m_points = nullptr; ///< for the scale; the marks are painted over it
};

} // namespace milepost

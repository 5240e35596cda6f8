// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/timefigure.h"
#include "ui/charts/figurechart.h"

class QCategoryAxis;
class QGraphicsSimpleTextItem;
class QValueAxis;
class QXYSeries;

namespace milepost {

/// A TimeFigure as a Qt line chart. Lines are told apart by colour, dashes, width and mark; where
/// comparison breaks stands an upright line with its sign.
class TimeChart : public FigureChart {
    Q_OBJECT

public:
    explicit TimeChart(QGraphicsItem* parent = nullptr);

    void setFigure(const TimeFigure& figure);
    [[nodiscard]] const TimeFigure& figure() const { return m_figure; }

    [[nodiscard]] QList<ChartSpot> spots() override;
    [[nodiscard]] qreal heightFor(qreal width) const override;
    /// Each line once; none for a line that stands alone.
    [[nodiscard]] QList<LegendSign> signs() const;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

protected:
    void redraw() override;
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;

private:
    void clear();
    void makeAxes();
    [[nodiscard]] QValueAxis* makeValueAxis(const TimeAxis& axis, bool second);
    void addLine(const TimeLine& line);
    void addBreak(const TimeBreak& one);
    void attach(QXYSeries* series, bool second);
    void makeRoomForLegend();
    void labelDates();
    void placeSigns();
    [[nodiscard]] bool hasSeveral() const; ///< lines that are to be told apart
    [[nodiscard]] QColor colourOf(const TimeLine& line) const;
    [[nodiscard]] QColor fillOf(const TimeLine& line) const;
    [[nodiscard]] QPen penOf(const TimeLine& line) const;

    TimeFigure m_figure;
    // Owned by the chart, made anew with each figure.
    QValueAxis* m_values = nullptr;
    QValueAxis* m_second = nullptr;
    QCategoryAxis* m_dates = nullptr;
    QList<QXYSeries*> m_series; ///< one a line of the figure
    QList<QXYSeries*> m_breaks;
    QList<QGraphicsSimpleTextItem*> m_signs;
    QDate m_first;
    QDate m_last;
};

} // namespace milepost

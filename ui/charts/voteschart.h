// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/votesfigure.h"
#include "ui/charts/paintedchart.h"

namespace milepost {

/// A VotesFigure: for each dimension two lines on the scale 1 to 3, a ring for each vote then and a
/// filled dot for each vote now, with the consensus in words beside them.
class VotesChart : public PaintedChart {
    Q_OBJECT

public:
    using PaintedChart::PaintedChart;

    void setFigure(const VotesFigure& figure);
    [[nodiscard]] const VotesFigure& figure() const { return m_figure; }

    [[nodiscard]] QList<ChartSpot> spots() override;
    [[nodiscard]] qreal heightFor(qreal width) const override;

protected:
    void paintFigure(QPainter& painter) override;

private:
    [[nodiscard]] QList<LegendSign> signs() const;
    [[nodiscard]] bool compares() const { return !m_figure.thenLabel.isEmpty(); }
    [[nodiscard]] qreal nameWidth() const;
    [[nodiscard]] qreal wordsWidth() const;
    [[nodiscard]] qreal laneHeight() const;
    [[nodiscard]] qreal rowHeight() const;
    [[nodiscard]] QRectF lane(qsizetype row, bool now) const; ///< from left to right
    [[nodiscard]] qreal placeOf(double score) const;
    void paintScale(QPainter& painter) const;
    void paintVotes(QPainter& painter, const QRectF& rect, const VotesThen& then, bool now) const;

    VotesFigure m_figure;
};

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/votesfigure.h"
#include "ui/charts/keptmeasures.h"
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
    void redraw() override;

private:
    struct Measures {
        qreal names = 0; ///< how wide they are
        qreal words = 0; ///< of the consensus, how wide they are
        qreal head = 0;  ///< how high it is
        qreal lane = 0;
        qreal row = 0;
    };

    [[nodiscard]] QList<LegendSign> signs() const;
    [[nodiscard]] bool compares() const { return !m_figure.thenLabel.isEmpty(); }
    [[nodiscard]] Measures measured(qreal width) const;
    [[nodiscard]] qreal bottom(const Measures& all) const;    ///< of the last row
    [[nodiscard]] QRectF lane(qsizetype row, bool now) const; ///< from left to right
    [[nodiscard]] qreal placeOf(double score) const;
    void paintScale(QPainter& painter) const;
    void paintVotes(QPainter& painter, const QRectF& rect, const VotesThen& then, bool now) const;

    VotesFigure m_figure;
    KeptMeasures<Measures> m_measures;
};

} // namespace milepost

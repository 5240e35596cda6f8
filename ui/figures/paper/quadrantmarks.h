// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/figures.h"
#include "ui/figures/paper/marks.h"

namespace milepost {

/// Effort and benefit of a quadrant figure on a plot area.
class QuadrantScale {
public:
    QuadrantScale(const QuadrantFigure& figure, const QRectF& plot);

    [[nodiscard]] const QRectF& plot() const { return m_plot; }
    [[nodiscard]] qreal x(double effortDays) const;
    [[nodiscard]] qreal y(double benefit) const;
    [[nodiscard]] double effortLimit() const { return m_effortLimit; }
    [[nodiscard]] double benefitLimit() const { return m_benefitLimit; }
    [[nodiscard]] double mostEffort() const { return m_mostEffort; }

private:
    QRectF m_plot;
    double m_effortLimit;
    double m_benefitLimit;
    double m_mostEffort;
    double m_mostBenefit;
};

/// A numbered mark, and the point that it stands for where others pushed it away from there. In a
/// plot that is full only the point is drawn.
struct QuadrantMark {
    NumberMark number;
    QPointF place;
    QPointF point;
    bool isNumbered = true;
};

struct ScaleLabel {
    Text text;
    qreal left = 0;
};

/// Marks that do not cover each other and stay inside the plot.
[[nodiscard]] std::vector<QuadrantMark> placeMarks(const QuadrantFigure& figure,
                                                   const QuadrantScale& scale, const PrintKit& kit);

[[nodiscard]] std::vector<ScaleLabel> effortTicks(const QuadrantScale& scale, const PrintKit& kit);

void paintPlane(Canvas& canvas, const QuadrantScale& scale, const QPointF& corner,
                const Colours& colours);
/// The leaders below all the numbers, so that no line crosses one.
void paintMarks(Canvas& canvas, const std::vector<QuadrantMark>& marks, const QPointF& corner,
                const Colours& colours);

} // namespace milepost

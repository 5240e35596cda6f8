// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/quadrantmarks.h"

#include <QtMath>

#include <algorithm>
#include <optional>

namespace milepost {

namespace {

constexpr qreal kMarksInset = 12; // between the outermost points and the plot's edge
constexpr qreal kApart = 1.5;     // between two marks
constexpr qreal kMoved = 3;       // from where on a leader is drawn

QRectF markRect(const NumberMark& number, const QPointF& middle)
{
    QRectF rect(0, 0, number.width() + kApart, NumberMark::height() + kApart);
    rect.moveCenter(middle);
    return rect;
}

// The place nearest to `point` on growing rings around it where the mark covers no other, if any.
std::optional<QPointF> freePlace(const NumberMark& number, const QPointF& point, const QRectF& area,
                                 const std::vector<QuadrantMark>& taken)
{
    constexpr int kDirections = 24;
    const qreal farthest = area.width() + area.height();
    for (qreal radius = 0; radius < farthest; radius += 4) {
        for (int direction = 0; direction < (radius == 0 ? 1 : kDirections); ++direction) {
            const qreal angle = 2 * M_PI * direction / kDirections;
            const QPointF place = point + QPointF(radius * qCos(angle), radius * qSin(angle));
            const QRectF rect = markRect(number, place);
            const bool isFree =
                area.contains(rect) &&
                std::none_of(taken.begin(), taken.end(), [&](const auto& other) {
                    return other.isNumbered && markRect(other.number, other.place).intersects(rect);
                });
            if (isFree)
                return place;
        }
    }
    return std::nullopt;
}

} // namespace

QuadrantScale::QuadrantScale(const QuadrantFigure& figure, const QRectF& plot)
    : m_plot(plot), m_effortLimit(figure.effortLimit), m_benefitLimit(figure.benefitLimit),
      m_mostEffort(figure.effortLimit * 1.5), m_mostBenefit(figure.benefitLimit * 1.5)
{
    for (const QuadrantPoint& point : figure.points) {
        m_mostEffort = std::max(m_mostEffort, point.effortDays);
        m_mostBenefit = std::max(m_mostBenefit, point.benefit);
    }
    if (m_mostEffort <= 0)
        m_mostEffort = 1;
    if (m_mostBenefit <= 0)
        m_mostBenefit = 1;
}

// Roots spread the many small efforts and benefits; the ticks tell the true numbers.
qreal QuadrantScale::x(double effortDays) const
{
    return m_plot.left() + kMarksInset +
           (m_plot.width() - 2 * kMarksInset) * qSqrt(std::max(0.0, effortDays) / m_mostEffort);
}

qreal QuadrantScale::y(double benefit) const
{
    return m_plot.bottom() - kMarksInset -
           (m_plot.height() - 2 * kMarksInset) * qSqrt(std::max(0.0, benefit) / m_mostBenefit);
}

std::vector<QuadrantMark> placeMarks(const QuadrantFigure& figure, const QuadrantScale& scale,
                                     const PrintKit& kit)
{
    std::vector<QuadrantMark> marks;
    for (const QuadrantPoint& point : figure.points) {
        const NumberMark number(point.number, point.quickWin, kit);
        const QPointF exact(scale.x(point.effortDays), scale.y(point.benefit));
        // A mark stays on its side of the lines that part the quadrants.
        const bool isSmall = point.effortDays <= scale.effortLimit();
        const bool isHigh = point.benefit >= scale.benefitLimit();
        const qreal splitX = scale.x(scale.effortLimit()) + kMarksInset;
        const qreal splitY = scale.y(scale.benefitLimit()) + kMarksInset;
        const QRectF& plot = scale.plot();
        QRectF area(QPointF(isSmall ? plot.left() : splitX, isHigh ? plot.top() : splitY),
                    QPointF(isSmall ? splitX : plot.right(), isHigh ? splitY : plot.bottom()));
        std::optional<QPointF> place = freePlace(number, exact, area, marks);
        if (!place)
            place = freePlace(number, exact, plot, marks);
        marks.push_back({number, place.value_or(exact), exact, place.has_value()});
    }
    return marks;
}

std::vector<ScaleLabel> effortTicks(const QuadrantScale& scale, const PrintKit& kit)
{
    std::vector<ScaleLabel> labels;
    qreal free = scale.plot().left();
    for (const double days : {1.0, 3.0, 5.0, 8.0, 15.0, 25.0, 40.0, 80.0, 200.0, 1000.0, 10000.0}) {
        if (days > scale.mostEffort())
            break;
        const Text text =
            kit.type().setLine(kit.locale().toString(days), kit.muted(TextSize::Small));
        const qreal left = scale.x(days) - text.width() / 2;
        if (left < free || left + text.width() > scale.plot().right())
            continue;
        labels.push_back({text, left});
        free = left + text.width() + kRhythm;
    }
    return labels;
}

void paintPlane(Canvas& canvas, const QuadrantScale& scale, const QPointF& corner,
                const Colours& colours)
{
    const QRectF plot = scale.plot().translated(corner);
    const qreal splitX = corner.x() + scale.x(scale.effortLimit()) + kMarksInset;
    const qreal splitY = corner.y() + scale.y(scale.benefitLimit()) + kMarksInset;
    canvas.fill(QRectF(plot.topLeft(), QPointF(splitX, splitY)), colours.wash);
    canvas.line({splitX, plot.top()}, {splitX, plot.bottom()}, Stroke{colours.rule, 0.75});
    canvas.line({plot.left(), splitY}, {plot.right(), splitY}, Stroke{colours.rule, 0.75});
    canvas.frame(plot, Stroke{colours.hairline, 0.75});
}

void paintMarks(Canvas& canvas, const std::vector<QuadrantMark>& marks, const QPointF& corner,
                const Colours& colours)
{
    for (const QuadrantMark& mark : marks) {
        const bool isMoved = QLineF(mark.place, mark.point).length() >= kMoved;
        if (isMoved)
            canvas.line(corner + mark.point, corner + mark.place, Stroke{colours.rule, 0.5});
        if (isMoved || !mark.isNumbered)
            canvas.circle(corner + mark.point, 1.2, colours.mutedInk);
    }
    for (const QuadrantMark& mark : marks) {
        if (mark.isNumbered)
            mark.number.paint(canvas, corner + mark.place);
    }
}

} // namespace milepost

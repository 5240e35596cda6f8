// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/radarchart.h"

#include <QPainter>
#include <QPolygonF>
#include <QtMath>

#include <algorithm>

namespace milepost {

namespace {

constexpr double kStages = 3;       // the centre is 0, the outer ring stage 3
constexpr qreal kLabelShare = 0.28; // of the width, on each side of the rings
constexpr qreal kLabelGap = 8;
constexpr qreal kRadarMark = 4.5;
constexpr qreal kRingLines = 15; // lines of type that rings and labels are high
constexpr int kLabelLines = 3;

QPen radarPen(RadarSeriesKind kind, const Colours& colours)
{
    switch (kind) {
    case RadarSeriesKind::Then:
        return {colours.mutedInk, 1.5, Qt::DotLine};
    case RadarSeriesKind::Now:
        return {colours.ink, 2.25, Qt::SolidLine};
    case RadarSeriesKind::Target:
        return {colours.accent, 1.75, Qt::DashLine};
    case RadarSeriesKind::Expected:
        break;
    }
    return {colours.mutedInk, 1.5, Qt::DashDotLine};
}

void paintRadarMark(QPainter& painter, const QPointF& at, RadarSeriesKind kind,
                    const Colours& colours)
{
    painter.setPen(QPen(radarPen(kind, colours).color(), 1.25));
    painter.setBrush(kind == RadarSeriesKind::Now      ? colours.ink
                     : kind == RadarSeriesKind::Target ? colours.accent
                                                       : colours.paper);
    if (kind == RadarSeriesKind::Target) {
        painter.drawPolygon(
            QPolygonF{at + QPointF(0, -kRadarMark - 1), at + QPointF(kRadarMark + 1, 0),
                      at + QPointF(0, kRadarMark + 1), at + QPointF(-kRadarMark - 1, 0)});
        return;
    }
    painter.drawEllipse(at, kRadarMark, kRadarMark);
}

} // namespace

void RadarChart::setFigure(const RadarFigure& figure, const Wording& say)
{
    m_figure = figure;
    m_texts.clear();
    for (const RadarSeries& series : figure.series) {
        for (qsizetype axis = 0; axis < figure.axes.size(); ++axis) {
            const std::optional<double> value = series.values.value(axis);
            if (value)
                m_texts.append(
                    tr("%1, %2: %3").arg(figure.axes.at(axis), series.label, say.score(*value)));
        }
    }
    redraw();
}

QList<LegendSign> RadarChart::signs() const
{
    QList<LegendSign> signs;
    for (const RadarSeries& series : m_figure.series) {
        signs.append({series.label, [kind = series.kind](QPainter& painter, const QPointF& middle,
                                                         const WindowColours& colours) {
                          painter.setPen(radarPen(kind, colours));
                          painter.drawLine(middle - QPointF(9, 0), middle + QPointF(9, 0));
                          paintRadarMark(painter, middle, kind, colours);
                      }});
    }
    return signs;
}

qreal RadarChart::legendAt(qreal width) const
{
    return m_legend.at(width, [&] { return legendHeight(nullptr, signs(), width, 0); });
}

void RadarChart::redraw()
{
    m_legend.forget();
    PaintedChart::redraw();
}

qreal RadarChart::heightFor(qreal width) const
{
    return lineHeight() * (kRingLines + 1) + legendAt(width);
}

qreal RadarChart::radius() const
{
    const qreal height = size().height() - legendAt(size().width()) - lineHeight();
    return std::max<qreal>(10, std::min(size().width() * (0.5 - kLabelShare),
                                        height / 2 - lineHeight() * kLabelLines / 2));
}

QPointF RadarChart::centre() const
{
    const qreal height = size().height() - legendAt(size().width());
    return {size().width() / 2, height / 2 + lineHeight() / 2};
}

QPointF RadarChart::pointOf(qsizetype axis, double value) const
{
    const qreal side = look().direction == Qt::RightToLeft ? -1 : 1;
    const qreal angle =
        2 * M_PI * static_cast<qreal>(axis) / static_cast<qreal>(m_figure.axes.size());
    const qreal length = radius() * value / kStages;
    return centre() + QPointF(side * length * qSin(angle), -length * qCos(angle));
}

void RadarChart::paintGrid(QPainter& painter) const
{
    const Colours& colours = look().colours;
    for (int ring = 1; ring <= static_cast<int>(kStages); ++ring) {
        QPolygonF outline;
        for (qsizetype axis = 0; axis < m_figure.axes.size(); ++axis)
            outline.append(pointOf(axis, ring));
        painter.setPen(QPen(ring == 3 ? colours.rule : colours.hairline, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolygon(outline);
    }
    painter.setPen(QPen(colours.hairline, 1));
    for (qsizetype axis = 0; axis < m_figure.axes.size(); ++axis)
        painter.drawLine(centre(), pointOf(axis, kStages));
}

void RadarChart::paintSeries(QPainter& painter, const RadarSeries& series) const
{
    const qsizetype count = m_figure.axes.size();
    for (qsizetype axis = 0; axis < count; ++axis) {
        const std::optional<double> from = series.values.value(axis);
        const std::optional<double> to = series.values.value((axis + 1) % count);
        painter.setPen(radarPen(series.kind, look().colours));
        if (from && to)
            painter.drawLine(pointOf(axis, *from), pointOf((axis + 1) % count, *to));
    }
    for (qsizetype axis = 0; axis < count; ++axis) {
        if (const std::optional<double> value = series.values.value(axis))
            paintRadarMark(painter, pointOf(axis, *value), series.kind, look().colours);
    }
}

void RadarChart::paintLabels(QPainter& painter) const
{
    const qreal high = lineHeight() * kLabelLines;
    for (qsizetype axis = 0; axis < m_figure.axes.size(); ++axis) {
        const QPointF tip = pointOf(axis, kStages);
        const qreal aside = tip.x() - centre().x();
        if (std::abs(aside) < 1) {
            const qreal wide = size().width() * 0.9;
            const bool above = tip.y() < centre().y();
            const qreal top = above ? tip.y() - kLabelGap / 2 - lineHeight() : tip.y() + kLabelGap;
            painter.setPen(look().colours.ink);
            painter.drawText(QRectF(centre().x() - wide / 2, top, wide, lineHeight()),
                             Qt::AlignHCenter | Qt::AlignVCenter, m_figure.axes.at(axis));
            continue;
        }
        const bool right = aside > 0;
        const qreal wide = right ? size().width() - tip.x() - kLabelGap : tip.x() - kLabelGap;
        const QRectF room(right ? tip.x() + kLabelGap : 0, tip.y() - high / 2, wide, high);
        painter.setPen(look().colours.ink);
        painter.drawText(room,
                         Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextWordWrap |
                             (right ? Qt::AlignLeft : Qt::AlignRight),
                         m_figure.axes.at(axis));
    }
    for (int ring = 1; ring <= static_cast<int>(kStages); ++ring) {
        const QPointF at = pointOf(0, ring) + QPointF(5, -lineHeight() * 0.1);
        painter.setPen(look().colours.mutedInk);
        painter.drawText(QRectF(at, QSizeF(lineHeight() * 2, lineHeight())),
                         Qt::AlignLeft | Qt::AlignAbsolute, look().locale.toString(ring));
    }
}

void RadarChart::paintFigure(QPainter& painter)
{
    if (m_figure.axes.size() < 3)
        return;
    paintGrid(painter);
    paintLabels(painter);
    // The score now lies on top, so that where lines meet it is seen.
    for (const bool now : {false, true}) {
        for (const RadarSeries& series : std::as_const(m_figure.series)) {
            if ((series.kind == RadarSeriesKind::Now) == now)
                paintSeries(painter, series);
        }
    }
    legendHeight(&painter, signs(), size().width(), size().height() - legendAt(size().width()));
}

QList<ChartSpot> RadarChart::spots()
{
    QList<ChartSpot> all;
    for (qsizetype line = 0; line < m_figure.series.size(); ++line) {
        for (qsizetype axis = 0; axis < m_figure.axes.size(); ++axis) {
            const std::optional<double> value = m_figure.series.at(line).values.value(axis);
            if (value)
                all.append({pointOf(axis, *value),
                            {10, 10},
                            m_texts.value(all.size()),
                            static_cast<int>(line)});
        }
    }
    return all;
}

} // namespace milepost

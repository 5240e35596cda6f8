// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/figures.h"
#include "ui/figures/paper/legend.h"
#include "ui/figures/paper/marks.h"

#include <QPolygonF>
#include <QtMath>

#include <algorithm>
#include <numeric>

namespace milepost {

namespace {

constexpr qreal kLargestRadius = 120;
constexpr qreal kLabelGap = 10;
constexpr qreal kLabelSpacing = 3;
constexpr double kRingsPerScale = 3; // the centre is 0, the outer ring stage 3

struct AxisLabel {
    Text text;
    QPointF topLeft; // seen from the radar's centre
    bool isMiddle = false;
};

QPointF onAxis(qsizetype axis, qsizetype count, qreal radius)
{
    const qreal angle = 2 * M_PI * static_cast<qreal>(axis) / static_cast<qreal>(count);
    return {radius * qSin(angle), -radius * qCos(angle)};
}

// Moves the labels of one side apart, from the topmost down, and back up as a whole by half of what
// they gained, so that they stay around the radar's middle.
void spread(std::vector<AxisLabel*>& side)
{
    std::sort(side.begin(), side.end(), [](const AxisLabel* a, const AxisLabel* b) {
        return a->topLeft.y() < b->topLeft.y();
    });
    qreal free = side.empty() ? 0 : side.front()->topLeft.y();
    qreal moved = 0;
    for (AxisLabel* label : side) {
        moved = std::max(moved, free - label->topLeft.y());
        label->topLeft.setY(std::max(free, label->topLeft.y()));
        free = label->topLeft.y() + label->text.height() + kLabelSpacing;
    }
    for (AxisLabel* label : side)
        label->topLeft.ry() -= moved / 2;
}

std::vector<AxisLabel> axisLabels(const RadarFigure& figure, const PrintKit& kit, qreal radius,
                                  qreal width)
{
    const qsizetype count = figure.axes.size();
    std::vector<AxisLabel> labels(static_cast<std::size_t>(count));
    std::vector<AxisLabel*> left;
    std::vector<AxisLabel*> right;
    const qreal sideWidth = width / 2 - radius - kLabelGap;
    for (qsizetype i = 0; i < count; ++i) {
        AxisLabel& label = labels[static_cast<std::size_t>(i)];
        const QPointF tip = onAxis(i, count, radius + kLabelGap);
        label.isMiddle = qAbs(tip.x()) < radius * 0.08;
        TextStyle style = kit.ink(TextSize::Small);
        if (label.isMiddle) {
            label.text =
                kit.type().set(figure.axes[i], style.aligned(Qt::AlignHCenter), width * 0.6);
            const qreal top = tip.y() < 0 ? tip.y() - label.text.height() + 4 : tip.y() - 4;
            label.topLeft = {-width * 0.3, top};
            continue;
        }
        const bool isRight = tip.x() > 0;
        // Near the top and bottom there is more room between the tip and the edge.
        const qreal room = std::max(sideWidth, width / 2 - qAbs(tip.x()));
        label.text = kit.type().set(
            figure.axes[i], isRight ? style : style.aligned(Qt::AlignRight | Qt::AlignAbsolute),
            room);
        label.topLeft = {isRight ? tip.x() : tip.x() - room, tip.y() - label.text.height() / 2};
        (isRight ? right : left).push_back(&label);
    }
    spread(left);
    spread(right);
    return labels;
}

// What a middle label and the spread sides may have in common is taken away by moving the middle
// ones further out.
void clearMiddle(std::vector<AxisLabel>& labels)
{
    for (AxisLabel& middle : labels) {
        if (!middle.isMiddle)
            continue;
        for (const AxisLabel& other : labels) {
            if (&other == &middle)
                continue;
            const QRectF own = middle.text.bounds().translated(middle.topLeft);
            const QRectF theirs = other.text.bounds().translated(other.topLeft);
            if (!own.intersects(theirs))
                continue;
            middle.topLeft.ry() += own.center().y() < 0
                                       ? theirs.top() - own.bottom() - kLabelSpacing
                                       : theirs.bottom() - own.top() + kLabelSpacing;
        }
    }
}

struct SeriesLook {
    Stroke stroke;
    std::function<void(Canvas&, const QPointF&)> mark;
};

SeriesLook seriesLook(RadarSeriesKind kind, const Colours& colours)
{
    const Colours* c = &colours;
    switch (kind) {
    case RadarSeriesKind::Then:
        return {Stroke{colours.rule, 1.2, Qt::DotLine}, [c](Canvas& canvas, const QPointF& at) {
                    canvas.circle(at, 2.6, c->paper, Stroke{c->mutedInk, 1});
                }};
    case RadarSeriesKind::Now:
        return {Stroke{colours.ink, 1.8, Qt::SolidLine},
                [c](Canvas& canvas, const QPointF& at) { canvas.circle(at, 3, c->ink); }};
    case RadarSeriesKind::Target:
        return {Stroke{colours.accent, 1.2, Qt::DashLine}, [c](Canvas& canvas, const QPointF& at) {
                    canvas.polygon(diamond(at, 4), c->accent, Stroke{c->paper, 0.75});
                }};
    case RadarSeriesKind::Expected:
        break;
    }
    return {Stroke{colours.stage[2], 1.2, Qt::DashDotLine}, [c](Canvas& canvas, const QPointF& at) {
                canvas.polygon(triangle(at, 4), c->paper, Stroke{c->stage[2], 1});
            }};
}

QPointF pointOf(const RadarSeries& series, qsizetype axis, qsizetype count, qreal radius)
{
    return onAxis(axis, count, radius * *series.values[axis] / kRingsPerScale);
}

void paintGrid(Canvas& canvas, const QPointF& centre, qsizetype count, qreal radius,
               const Colours& colours)
{
    for (int ring = 1; ring <= 3; ++ring) {
        QPolygonF outline;
        for (qsizetype i = 0; i < count; ++i)
            outline.append(centre + onAxis(i, count, radius * ring / kRingsPerScale));
        outline.append(outline.first());
        canvas.polyline(outline, Stroke{ring == 3 ? colours.rule : colours.hairline, 0.6});
    }
    for (qsizetype i = 0; i < count; ++i)
        canvas.line(centre, centre + onAxis(i, count, radius), Stroke{colours.hairline, 0.6});
}

void paintSeries(Canvas& canvas, const RadarSeries& series, const QPointF& centre, qsizetype count,
                 qreal radius, const SeriesLook& looks)
{
    for (qsizetype i = 0; i < count; ++i) {
        const qsizetype next = (i + 1) % count;
        if (series.values[i] && series.values[next])
            canvas.line(centre + pointOf(series, i, count, radius),
                        centre + pointOf(series, next, count, radius), looks.stroke);
    }
    for (qsizetype i = 0; i < count; ++i) {
        if (series.values[i])
            looks.mark(canvas, centre + pointOf(series, i, count, radius));
    }
}

// The least wanted on top: target below now, so that where they meet the score is seen.
int paintOrder(RadarSeriesKind kind)
{
    switch (kind) {
    case RadarSeriesKind::Then:
        return 0;
    case RadarSeriesKind::Expected:
        return 1;
    case RadarSeriesKind::Target:
        return 2;
    case RadarSeriesKind::Now:
        return 3;
    }
    return 0;
}

Strip legend(const RadarFigure& figure, const LayoutContext& context)
{
    std::vector<LegendEntry> entries;
    for (const RadarSeries& series : figure.series) {
        const SeriesLook looks = seriesLook(series.kind, context.kit->colours());
        entries.push_back({series.label, 24, [looks](Canvas& canvas, const QPointF& middle) {
                               canvas.line(middle - QPointF(12, 0), middle + QPointF(12, 0),
                                           looks.stroke);
                               looks.mark(canvas, middle);
                           }});
    }
    return legendStrip(entries, context);
}

} // namespace

Strips layOut(const RadarFigure& figure, const LayoutContext& context)
{
    const qsizetype count = figure.axes.size();
    if (count < 3)
        return {};
    const PrintKit& kit = *context.kit;
    const qreal radius = std::min(kLargestRadius, context.width * 0.27);
    std::vector<AxisLabel> labels = axisLabels(figure, kit, radius, context.width);
    clearMiddle(labels);

    qreal top = -radius - 4;
    qreal bottom = radius + 4;
    for (const AxisLabel& label : labels) {
        top = std::min(top, label.topLeft.y());
        bottom = std::max(bottom, label.topLeft.y() + label.text.height());
    }
    // Stage numbers stand right of the first axis.
    std::vector<Text> rings;
    for (int ring = 1; ring <= 3; ++ring)
        rings.push_back(
            kit.type().setLine(kit.locale().toString(ring), kit.muted(TextSize::Small)));

    QList<RadarSeries> series = figure.series;
    for (RadarSeries& one : series)
        one.values.resize(count);
    std::stable_sort(series.begin(), series.end(), [](const auto& a, const auto& b) {
        return paintOrder(a.kind) < paintOrder(b.kind);
    });

    Strip strip;
    strip.height = bottom - top;
    strip.keepWithNext = true;
    strip.paint = [=, colours = &kit.colours()](Canvas& canvas, const QRectF& rect) {
        const QPointF centre(rect.center().x(), rect.top() - top);
        paintGrid(canvas, centre, count, radius, *colours);
        for (const RadarSeries& one : series)
            paintSeries(canvas, one, centre, count, radius, seriesLook(one.kind, *colours));
        for (int ring = 1; ring <= 3; ++ring) {
            const Text& text = rings[static_cast<std::size_t>(ring - 1)];
            const qreal y = centre.y() - radius * ring / kRingsPerScale;
            const QRectF backing(centre.x() + 4, y - 1, text.width() + 2, 9);
            canvas.fill(backing, colours->paper);
            canvas.text(text, {centre.x() + 5, y - 1});
        }
        for (const AxisLabel& label : labels)
            canvas.text(label.text, centre + label.topLeft);
    };
    return {strip, legend(figure, context)};
}

} // namespace milepost

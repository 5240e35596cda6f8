// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/figurewords.h"
#include "ui/figures/paper/figures.h"
#include "ui/figures/paper/marks.h"
#include "ui/figures/paper/quadrantmarks.h"
#include "ui/figures/words.h"

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kQuadrantGutter = 3 * kRhythm;
constexpr qreal kQuadrantPlotHeight = 288;
constexpr qreal kCornerGap = 3;
constexpr qreal kNarrow = 430; // below it the list stands under the plot

// The plot with the names of its quadrants outside its corners, where no mark can cover them.
Strip plotStrip(const QuadrantFigure& figure, const LayoutContext& context, qreal width)
{
    const PrintKit& kit = *context.kit;
    const Typesetter& type = kit.type();
    const qreal half = width / 2 - kRhythm;
    const TextStyle nameStyle = kit.ink(TextSize::Small, TextWeight::Bold);
    const TextStyle nameRight = nameStyle.aligned(Qt::AlignRight | Qt::AlignAbsolute);
    const Text quickWin = type.set(figure.quickWinName, nameStyle, half);
    const Text majorProject = type.set(figure.majorProjectName, nameRight, half);
    const Text fillIn = type.set(figure.fillInName, nameStyle, half);
    const Text reconsider = type.set(figure.reconsiderName, nameRight, half);
    const Text impact =
        type.set(QStringLiteral("↑ ") + figure.impactTitle, kit.muted(TextSize::Small), width);
    const Text effort = type.set(figure.effortTitle + QStringLiteral(" →"),
                                 kit.muted(TextSize::Small).aligned(Qt::AlignRight), width);

    const qreal namesTop = impact.height() + 2;
    const qreal plotTop =
        namesTop + std::max(quickWin.height(), majorProject.height()) + kCornerGap;
    const qreal plotBottom = plotTop + std::min(kQuadrantPlotHeight, context.pageHeight * 0.68);
    const qreal scaleTop = plotBottom + kCornerGap;

    const QuadrantScale scale(figure, QRectF(0, plotTop, width, plotBottom - plotTop));
    const std::vector<QuadrantMark> marks = placeMarks(figure, scale, kit);
    const std::vector<ScaleLabel> ticks = effortTicks(scale, kit);
    const qreal ticksHeight = ticks.empty() ? 0 : ticks.front().text.height();
    const qreal lowerNamesTop = scaleTop + ticksHeight + 2;
    const qreal effortTop = lowerNamesTop + std::max(fillIn.height(), reconsider.height()) + 2;

    Strip strip;
    strip.height = effortTop + effort.height();
    strip.paint = [=, colours = &kit.colours()](Canvas& canvas, const QRectF& rect) {
        const QPointF corner = rect.topLeft();
        canvas.text(impact, corner);
        canvas.text(quickWin, corner + QPointF(0, namesTop));
        canvas.text(majorProject, corner + QPointF(width - half, namesTop));
        paintPlane(canvas, scale, corner, *colours);
        paintMarks(canvas, marks, corner, *colours);
        for (const ScaleLabel& tick : ticks)
            canvas.text(tick.text, corner + QPointF(tick.left, scaleTop));
        canvas.text(fillIn, corner + QPointF(0, lowerNamesTop));
        canvas.text(reconsider, corner + QPointF(width - half, lowerNamesTop));
        canvas.text(effort, corner + QPointF(0, effortTop));
    };
    return strip;
}

Strip listRow(const QuadrantPoint& point, const LayoutContext& context)
{
    const PrintKit& kit = *context.kit;
    const NumberMark number(point.number, point.quickWin, kit);
    const qreal left = std::max(22.0, number.width() + 6);
    StyledText text(point.label);
    if (point.quickWin)
        text.spans.append(
            {QStringLiteral(" · ") + kit.text(figurewords::quickWin()), SpanStyle::Strong, {}});
    if (point.enabler)
        text.spans.append(
            {QStringLiteral(" · ") + kit.text(words::enabler()), SpanStyle::Emphasis, {}});
    const Text label = kit.type().set(text, kit.ink(TextSize::Small), context.width - left);
    Strip strip;
    strip.height = std::max(label.height(), NumberMark::height()) + 3;
    strip.paint = [=](Canvas& canvas, const QRectF& rect) {
        const qreal middle = rect.top() + NumberMark::height() / 2;
        number.paint(canvas, {rect.left() + number.width() / 2, middle});
        const qreal first = label.lines(0, 1).height();
        canvas.text(label, {rect.left() + left, middle - first / 2});
    };
    return strip;
}

Strips list(const QuadrantFigure& figure, const LayoutContext& context)
{
    QList<QuadrantPoint> points = figure.points;
    std::stable_sort(points.begin(), points.end(),
                     [](const auto& a, const auto& b) { return a.number < b.number; });
    Strips strips;
    for (const QuadrantPoint& point : points)
        strips.push_back(listRow(point, context));
    return strips;
}

} // namespace

Strips layOut(const QuadrantFigure& figure, const LayoutContext& context)
{
    if (figure.points.isEmpty())
        return {};
    if (context.width < kNarrow) {
        Strips strips{plotStrip(figure, context, context.width)};
        Strips rows = list(figure, context);
        rows.front().spaceBefore = kRhythm;
        append(strips, std::move(rows));
        return strips;
    }
    const qreal plotWidth = (context.width - kQuadrantGutter) * 0.62;
    const qreal listWidth = context.width - kQuadrantGutter - plotWidth;
    const Strip plot = plotStrip(figure, context, plotWidth);
    const Strips beside = list(figure, context.narrowedTo(listWidth));
    // As many rows as fit stand beside the plot, the others under it over the full width.
    Strips first;
    std::size_t used = 0;
    qreal height = 0;
    while (used < beside.size() && height + beside[used].height <= plot.height) {
        height += beside[used].height;
        first.push_back(beside[used++]);
    }
    Strip both;
    both.height = plot.height;
    both.paint = [=](Canvas& canvas, const QRectF& rect) {
        plot.paint(canvas, {rect.left(), rect.top(), plotWidth, plot.height});
        paintStrips(
            canvas, first,
            {rect.left() + plotWidth + kQuadrantGutter, rect.top(), listWidth, rect.height()});
    };
    Strips strips{both};
    Strips wide = list(figure, context);
    for (std::size_t i = used; i < wide.size(); ++i)
        strips.push_back(wide[i]);
    return strips;
}

} // namespace milepost

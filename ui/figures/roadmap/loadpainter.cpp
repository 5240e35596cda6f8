// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/roadmap/loadpainter.h"

#include "ui/figures/canvas.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kLoadInset = 5; ///< of the columns, above and below

/// The rows that a part of the height touches.
std::pair<int, int> rowsIn(const PlanChart& chart, const QRectF& visible, qreal height)
{
    const int first = std::max(0, static_cast<int>(std::floor(visible.top() / height)));
    const int last = std::min(static_cast<int>(chart.loads.size()) - 1,
                              static_cast<int>(std::floor(visible.bottom() / height)));
    return {first, last};
}

} // namespace

qreal loadRowHeight(const QFont& font)
{
    return 2 * std::ceil(QFontMetricsF(font).height()) + 2 * kLoadInset;
}

void paintLoads(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                const RoadmapLook& look, const QRectF& visible)
{
    const Colours& colours = look.colours;
    const qreal height = loadRowHeight(look.font);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(visible, colours.paper);
    paintDays(painter, chart, layout, look, visible);
    Canvas canvas(&painter, nullptr);
    const QFontMetricsF metrics(look.font);
    const auto [first, last] = rowsIn(chart, visible, height);
    for (int i = first; i <= last; ++i) {
        const LoadRow& row = chart.loads.at(i);
        const qreal base = (i + 1) * height - kLoadInset;
        double most = row.capacity;
        for (const WeekLoad& week : row.days)
            most = std::max(most, week.days);
        const qreal perDay = most > 0 ? (height - 2 * kLoadInset) / most : 0;
        for (const WeekLoad& week : row.days) {
            const qreal tall = week.days * perDay;
            QRectF column = layout.span(week.monday, week.monday.addDays(6), base - tall, tall);
            if (!column.intersects(visible))
                continue;
            if (column.width() > 6)
                column.adjust(1, 0, -1, 0);
            canvas.fill(column, week.overloaded ? colours.accent : colours.planned);
            if (!week.overloaded)
                continue;
            canvas.hatch(column, 3, Stroke{colours.paper, 0.8});
            const QString days = look.language.locale().toString(week.days, 'f', 1);
            const QRectF label(column.left(), base - metrics.height(), column.width(),
                               metrics.height());
            if (metrics.horizontalAdvance(days) + 2 <= label.width()) {
                canvas.fill(label.adjusted(1, 1, -1, -1), colours.paper);
                painter.setFont(look.font);
                painter.setPen(colours.accent);
                painter.drawText(label, Qt::AlignCenter, days);
            }
        }
        const qreal line = base - row.capacity * perDay;
        canvas.line({visible.left(), line}, {visible.right(), line},
                    Stroke{colours.ink, 1, Qt::DashLine});
        canvas.line({visible.left(), (i + 1) * height}, {visible.right(), (i + 1) * height},
                    Stroke{colours.hairline, 1});
    }
}

void paintLoadNames(QPainter& painter, const PlanChart& chart, const PlanChartLayout& layout,
                    const RoadmapLook& look, const QRectF& visible)
{
    painter.fillRect(visible, look.colours.paper);
    const qreal height = loadRowHeight(look.font);
    const qreal line = std::ceil(QFontMetricsF(look.font).height());
    QFont strong = look.font;
    strong.setBold(true);
    Canvas canvas(&painter, nullptr);
    const auto [first, last] = rowsIn(chart, visible, height);
    for (int i = first; i <= last; ++i) {
        const LoadRow& row = chart.loads.at(i);
        const QRectF area(visible.left() + 8, i * height + kLoadInset, visible.width() - 16, line);
        paintWords(painter, row.owner, area, strong, look.colours.ink, layout.isMirrored());
        paintWords(painter, row.summary, area.translated(0, line), look.font,
                   row.overloaded ? look.colours.accent : look.colours.mutedInk,
                   layout.isMirrored());
        canvas.line({visible.left(), (i + 1) * height}, {visible.right(), (i + 1) * height},
                    Stroke{look.colours.hairline, 1});
    }
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/heatchart.h"

#include "core/wording/phrases.h"
#include "ui/language/inwords.h"

#include <QPainter>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kHeatNameShare = 0.3; // of the width, at most
constexpr qreal kFieldGap = 3;
constexpr qreal kFieldBorder = 1; // has its room behind the last column
constexpr int kHeadLines = 4;
constexpr int kHeatNameLines = 2;

} // namespace

void HeatChart::setFigure(const HeatFigure& figure)
{
    m_figure = figure;
    redraw();
}

QList<LegendSign> HeatChart::signs() const
{
    const QStringList names{inWords(notRated()), tr("stage 1"), tr("stage 2"), tr("stage 3")};
    QList<LegendSign> signs;
    for (const std::size_t stage : {1U, 2U, 3U, 0U}) {
        signs.append(
            {names.at(static_cast<qsizetype>(stage)),
             [stage](QPainter& painter, const QPointF& middle, const WindowColours& colours) {
                 painter.setPen(colours.stageOutline.at(stage));
                 painter.setBrush(stage == 0 ? colours.paper : colours.stage.at(stage));
                 painter.drawRect(QRectF(middle - QPointF(7, 5), QSizeF(14, 10)));
             }});
    }
    return signs;
}

HeatChart::Measures HeatChart::measured(qreal width) const
{
    return m_measures.at(width, [&] {
        Measures all;
        for (const HeatRow& row : m_figure.rows)
            all.names = std::max(all.names, textWidth(row.name));
        all.names = std::min(all.names, width * kHeatNameShare);
        const auto count = static_cast<qreal>(std::max<qsizetype>(1, m_figure.columns.size()));
        all.column = (width - all.names - kFieldBorder) / count;
        all.head = lineHeight();
        for (const QString& column : m_figure.columns)
            all.head =
                std::max(all.head, textHeight(column, all.column - 2 * kFieldGap, kHeadLines));
        all.head += 2 * kFieldGap;
        all.row = lineHeight() * kHeatNameLines + 2 * kFieldGap;
        return all;
    });
}

void HeatChart::redraw()
{
    m_measures.forget();
    PaintedChart::redraw();
}

qreal HeatChart::heightFor(qreal width) const
{
    const Measures all = measured(width);
    return all.head + all.row * static_cast<qreal>(m_figure.rows.size()) + 2 * kFieldGap +
           legendHeight(nullptr, signs(), width, 0);
}

QRectF HeatChart::field(qsizetype row, qsizetype column) const
{
    const Measures all = measured(size().width());
    return {all.names + all.column * static_cast<qreal>(column) + kFieldGap,
            all.head + all.row * static_cast<qreal>(row) + kFieldGap / 2, all.column - kFieldGap,
            all.row - kFieldGap};
}

void HeatChart::paintField(QPainter& painter, const QRectF& rect, const HeatCell& cell) const
{
    const Colours& colours = look().colours;
    const auto stage = static_cast<std::size_t>(std::clamp(cell.stage, 0, 3));
    painter.setPen(QPen(stage == 0 ? colours.hairline : colours.stageOutline.at(stage), 1));
    painter.setBrush(stage == 0 ? colours.paper : colours.stage.at(stage));
    painter.drawRect(placed(rect));
    const QColor ink = stage == 0 ? colours.mutedInk : colours.onStage.at(stage);
    const QRectF inner = rect.adjusted(kFieldGap, 0, -kFieldGap, 0);
    if (cell.change.isEmpty()) {
        write(painter, inner, Qt::AlignCenter, ink, cell.text);
        return;
    }
    const QRectF above(inner.left(), inner.center().y() - lineHeight(), inner.width(),
                       lineHeight());
    write(painter, above, Qt::AlignCenter, ink, cell.text);
    write(painter, above.translated(0, lineHeight()), Qt::AlignCenter, ink, cell.change);
}

void HeatChart::paintFigure(QPainter& painter)
{
    const Colours& colours = look().colours;
    const Measures all = measured(size().width());
    for (qsizetype column = 0; column < m_figure.columns.size(); ++column) {
        const QRectF below = field(0, column);
        write(painter, {below.left(), 0, below.width(), all.head - kFieldGap},
              Qt::AlignHCenter | Qt::AlignBottom, colours.ink, m_figure.columns.at(column));
    }
    for (qsizetype row = 0; row < m_figure.rows.size(); ++row) {
        const HeatRow& heat = m_figure.rows.at(row);
        const QRectF beside = field(row, 0);
        write(painter, {0, beside.top(), all.names, beside.height()}, Qt::AlignVCenter, colours.ink,
              heat.name);
        for (qsizetype column = 0; column < heat.cells.size(); ++column)
            paintField(painter, field(row, column), heat.cells.at(column));
    }
    const qreal bottom =
        all.head + all.row * static_cast<qreal>(m_figure.rows.size()) + 2 * kFieldGap;
    legendHeight(&painter, signs(), size().width(), bottom);
}

QList<ChartSpot> HeatChart::spots()
{
    QList<ChartSpot> all;
    for (qsizetype row = 0; row < m_figure.rows.size(); ++row) {
        const QList<HeatCell>& cells = m_figure.rows.at(row).cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            const QRectF at = placed(field(row, column));
            all.append({at.center(), at.size() / 2, cells.at(column).words, static_cast<int>(row)});
        }
    }
    return all;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintedchart.h"

#include <QFontMetricsF>
#include <QLegend>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kSignWidth = 22;
constexpr qreal kSignGap = 16;

/// The text as lines of that width; the last of them holds what is left.
QStringList linesOf(const QString& text, const QFont& font, qreal width, int most)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(1, width));
        if (lines.size() + 1 == most) {
            lines.append(text.mid(line.textStart()));
            break;
        }
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

PaintedChart::PaintedChart(QGraphicsItem* parent) : FigureChart(parent)
{
    legend()->hide();
}

void PaintedChart::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget)
{
    FigureChart::paint(painter, option, widget);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(look().direction);
    painter->setFont(smallFont());
    paintFigure(*painter);
    painter->restore();
}

QRectF PaintedChart::placed(const QRectF& rect) const
{
    if (look().direction == Qt::LeftToRight)
        return rect;
    QRectF mirrored = rect;
    mirrored.moveRight(size().width() - rect.left());
    return mirrored;
}

qreal PaintedChart::textWidth(const QString& text) const
{
    return std::ceil(QFontMetricsF(smallFont()).horizontalAdvance(text)) + 1;
}

qreal PaintedChart::textHeight(const QString& text, qreal width, int mostLines) const
{
    return lineHeight() * static_cast<qreal>(linesOf(text, smallFont(), width, mostLines).size());
}

void PaintedChart::write(QPainter& painter, const QRectF& rect, int flags, const QColor& colour,
                         const QString& text) const
{
    const int most = std::max(1, static_cast<int>(rect.height() / lineHeight() + 0.05));
    QStringList lines = linesOf(text, smallFont(), rect.width(), most);
    if (!lines.isEmpty())
        lines.last() =
            QFontMetricsF(smallFont()).elidedText(lines.last(), Qt::ElideRight, rect.width());
    painter.setPen(colour);
    painter.drawText(placed(rect), flags, lines.join(QLatin1Char('\n')));
}

qreal PaintedChart::legendHeight(QPainter* painter, const QList<LegendSign>& signs, qreal width,
                                 qreal top) const
{
    const qreal line = lineHeight() * 1.25;
    qreal x = 0;
    qreal y = top;
    for (const LegendSign& sign : signs) {
        const qreal room = std::min(width, kSignWidth + textWidth(sign.text));
        if (x > 0 && x + room > width) {
            x = 0;
            y += line;
        }
        if (painter) {
            const QRectF mark = placed({x, y, kSignWidth - 4, line});
            sign.paint(*painter, mark.center(), look().colours);
            write(*painter, {x + kSignWidth, y, room - kSignWidth, line}, Qt::AlignVCenter,
                  look().colours.ink, sign.text);
        }
        x += room + kSignGap;
    }
    return signs.isEmpty() ? 0 : y + line - top;
}

} // namespace milepost

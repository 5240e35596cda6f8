// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurechart.h"

#include "ui/theme/screenfont.h"

#include <QFontMetricsF>
#include <QLegend>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

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

FigureChart::FigureChart(QGraphicsItem* parent) : QChart(parent)
{
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setMargins(QMargins());
    setContentsMargins(0, 0, 0, 0);
    setLocalizeNumbers(true);
    legend()->hide(); // ours cuts no name
    takeFont();
}

void FigureChart::setLook(const ChartLook& look)
{
    m_look = look;
    setLocale(look.locale);
    takeFont();
    redraw();
}

void FigureChart::takeFont()
{
    m_smallFont = screenFont(m_look.font, TextSize::Small);
    m_lineHeight = QFontMetricsF(m_smallFont).height();
}

QRectF FigureChart::placed(const QRectF& rect) const
{
    if (m_look.direction == Qt::LeftToRight)
        return rect;
    QRectF mirrored = rect;
    mirrored.moveRight(size().width() - rect.left());
    return mirrored;
}

qreal FigureChart::textWidth(const QString& text) const
{
    return std::ceil(QFontMetricsF(smallFont()).horizontalAdvance(text)) + 1;
}

qreal FigureChart::textHeight(const QString& text, qreal width, int mostLines) const
{
    return lineHeight() * static_cast<qreal>(linesOf(text, smallFont(), width, mostLines).size());
}

void FigureChart::write(QPainter& painter, const QRectF& rect, int flags, const QColor& colour,
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

qreal FigureChart::legendHeight(QPainter* painter, const QList<LegendSign>& signs, qreal width,
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
            sign.paint(*painter, mark.center(), m_look.colours);
            write(*painter, {x + kSignWidth, y, room - kSignWidth, line}, Qt::AlignVCenter,
                  m_look.colours.ink, sign.text);
        }
        x += room + kSignGap;
    }
    return signs.isEmpty() ? 0 : y + line - top;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/figurechart.h"

#include "ui/theme/screenfont.h"

#include <QFontMetricsF>

namespace milepost {

FigureChart::FigureChart(QGraphicsItem* parent) : QChart(parent)
{
    setAnimationOptions(NoAnimation);
    setBackgroundVisible(false);
    setMargins(QMargins());
    setContentsMargins(0, 0, 0, 0);
    setLocalizeNumbers(true);
}

void FigureChart::setLook(const ChartLook& look)
{
    m_look = look;
    setLocale(look.locale);
    redraw();
}

QFont FigureChart::smallFont() const
{
    return screenFont(m_look.font, TextSize::Small);
}

qreal FigureChart::lineHeight() const
{
    return QFontMetricsF(smallFont()).height();
}

} // namespace milepost

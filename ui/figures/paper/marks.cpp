// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/paper/marks.h"

#include <QPolygonF>

#include <algorithm>

namespace milepost {

namespace {

constexpr qreal kNumberHeight = 13;

} // namespace

QPolygonF diamond(const QPointF& middle, qreal radius)
{
    return QPolygonF({middle + QPointF(0, -radius), middle + QPointF(radius, 0),
                      middle + QPointF(0, radius), middle + QPointF(-radius, 0)});
}

QPolygonF triangle(const QPointF& middle, qreal radius)
{
    return QPolygonF({middle + QPointF(0, -radius), middle + QPointF(radius * 0.9, radius * 0.7),
                      middle + QPointF(-radius * 0.9, radius * 0.7)});
}

void paintTarget(Canvas& canvas, const QPointF& middle, const Colours& colours)
{
    canvas.polygon(diamond(middle, 5), colours.accent, Stroke{colours.paper, 1});
}

void paintPrevious(Canvas& canvas, const QPointF& middle, const Colours& colours)
{
    canvas.circle(middle, 3, colours.paper, Stroke{colours.ink, 1});
}

void paintVote(Canvas& canvas, const QPointF& middle, const Colours& colours)
{
    canvas.circle(middle, 2, colours.mutedInk);
}

NumberMark::NumberMark(int number, bool filled, const PrintKit& kit)
    : m_filled(filled), m_ink(kit.colours().ink), m_paper(kit.colours().paper)
{
    const TextStyle style = kit.ink(TextSize::Small, TextWeight::Bold);
    m_text = kit.type().setLine(QString::number(number),
                                style.coloured(filled ? kit.colours().paper : kit.colours().ink));
    m_width = std::max(kNumberHeight, m_text.width() + 7);
}

qreal NumberMark::height()
{
    return kNumberHeight;
}

void NumberMark::paint(Canvas& canvas, const QPointF& middle) const
{
    QRectF rect(0, 0, m_width, kNumberHeight);
    rect.moveCenter(middle);
    if (m_filled) {
        canvas.fillRounded(rect, kNumberHeight / 2, m_ink);
    } else {
        canvas.fillRounded(rect, kNumberHeight / 2, m_paper);
        canvas.frame(rect.adjusted(0.35, 0.35, -0.35, -0.35), Stroke{m_ink, 0.7},
                     kNumberHeight / 2);
    }
    canvas.textCentred(m_text, rect);
}

QString joinedNumbers(QList<int> numbers)
{
    std::sort(numbers.begin(), numbers.end());
    QStringList words;
    for (const int number : numbers)
        words.append(QString::number(number));
    return words.join(QStringLiteral(", "));
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/text.h"

#include "ui/figures/textlines.h"

#include <algorithm>

namespace milepost {

TextStyle TextStyle::weighted(TextWeight other) const
{
    TextStyle style = *this;
    style.weight = other;
    return style;
}

TextStyle TextStyle::coloured(const QColor& other) const
{
    TextStyle style = *this;
    style.colour = other;
    return style;
}

TextStyle TextStyle::aligned(Qt::Alignment other) const
{
    TextStyle style = *this;
    style.alignment = other;
    return style;
}

TextStyle TextStyle::scaledBy(qreal factor) const
{
    TextStyle style = *this;
    style.scale *= factor;
    return style;
}

Text::Text(std::shared_ptr<const Lines> lines, int first, int last)
    : m_lines(std::move(lines)), m_first(first), m_last(last)
{}

qreal Text::height() const
{
    return isEmpty() ? 0 : (m_lines->tops[m_last] - m_lines->tops[m_first]) / kUnitsPerPoint;
}

qreal Text::width() const
{
    return bounds().width();
}

qreal Text::setWidth() const
{
    return m_lines ? m_lines->width / kUnitsPerPoint : 0;
}

qreal Text::firstBaseline() const
{
    if (isEmpty())
        return 0;
    const QTextLine line = m_lines->layout.lineAt(m_first);
    return (line.y() + line.ascent() - m_lines->tops[m_first]) / kUnitsPerPoint;
}

QRectF Text::bounds() const
{
    qreal left = 0;
    qreal right = 0;
    for (int i = m_first; i < m_last; ++i) {
        const QRectF line = m_lines->layout.lineAt(i).naturalTextRect();
        left = i == m_first ? line.left() : std::min(left, line.left());
        right = i == m_first ? line.right() : std::max(right, line.right());
    }
    return {left / kUnitsPerPoint, 0, (right - left) / kUnitsPerPoint, height()};
}

QString Text::plain() const
{
    if (isEmpty())
        return {};
    const QTextLine first = m_lines->layout.lineAt(m_first);
    const QTextLine last = m_lines->layout.lineAt(m_last - 1);
    return m_lines->layout.text().mid(first.textStart(),
                                      last.textStart() + last.textLength() - first.textStart());
}

QList<TextLink> Text::links() const
{
    QList<TextLink> found;
    for (int i = m_first; i < m_last; ++i) {
        const QTextLine line = m_lines->layout.lineAt(i);
        const int lineEnd = line.textStart() + line.textLength();
        for (const Lines::Link& link : m_lines->links) {
            const int start = std::max(link.start, line.textStart());
            const int end = std::min(link.start + link.length, lineEnd);
            if (start >= end)
                continue;
            const qreal from = line.cursorToX(start);
            const qreal to = line.cursorToX(end);
            const qreal top = m_lines->tops[i] - m_lines->tops[m_first];
            const qreal bottom = m_lines->tops[i + 1] - m_lines->tops[m_first];
            const QRectF rect(QPointF(std::min(from, to), top),
                              QPointF(std::max(from, to), bottom));
            found.append({QRectF(rect.topLeft() / kUnitsPerPoint, rect.size() / kUnitsPerPoint),
                          link.target});
        }
    }
    return found;
}

Text Text::lines(int first, int count) const
{
    const int start = std::min(m_first + first, m_last);
    return {m_lines, start, std::min(start + count, m_last)};
}

int Text::linesWithin(qreal height) const
{
    int count = 0;
    while (m_first + count < m_last &&
           m_lines->tops[m_first + count + 1] - m_lines->tops[m_first] <= height * kUnitsPerPoint)
        ++count;
    return count;
}

void Text::draw(QPainter& painter, const QPointF& position) const
{
    if (isEmpty())
        return;
    const QTransform before = painter.transform();
    painter.setTransform(QTransform::fromScale(1 / kUnitsPerPoint, 1 / kUnitsPerPoint) * before);
    painter.setPen(m_lines->colour);
    const QPointF origin = position * kUnitsPerPoint - QPointF(0, m_lines->tops[m_first]);
    for (int i = m_first; i < m_last; ++i)
        m_lines->layout.lineAt(i).draw(&painter, origin);
    painter.setTransform(before);
}

} // namespace milepost

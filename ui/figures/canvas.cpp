// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/canvas.h"

#include <QPainterPath>
#include <QPolygonF>
#include <QtMath>

#include <cmath>

namespace milepost {

namespace {

QPen pen(const Stroke& stroke)
{
    return {stroke.colour, stroke.width, stroke.style, Qt::FlatCap, Qt::MiterJoin};
}

} // namespace

QRectF PlacedText::rect() const
{
    const QRectF own = text.bounds();
    return {position + own.topLeft() * scale, own.size() * scale};
}

Canvas::Canvas(QPainter* painter, PageTrace* trace) : m_painter(painter), m_trace(trace)
{
    if (m_painter)
        m_painter->setRenderHint(QPainter::Antialiasing);
}

void Canvas::text(const Text& text, const QPointF& topLeft)
{
    if (text.isEmpty())
        return;
    if (m_painter)
        text.draw(*m_painter, topLeft);
    if (!m_trace)
        return;
    m_trace->texts.push_back({text, placed(topLeft), m_scale});
    for (const TextLink& found : text.links())
        link(found.rect.translated(topLeft), found.target);
}

void Canvas::textCentred(const Text& text, const QRectF& rect)
{
    const QPointF middle = text.bounds().center();
    this->text(text, rect.center() - middle);
}

void Canvas::fill(const QRectF& rect, const QColor& colour)
{
    if (m_painter)
        m_painter->fillRect(rect, colour);
}

void Canvas::fillRounded(const QRectF& rect, qreal radius, const QColor& colour)
{
    if (!m_painter)
        return;
    apply(colour);
    m_painter->drawRoundedRect(rect, radius, radius);
}

void Canvas::frame(const QRectF& rect, const Stroke& stroke, qreal radius)
{
    if (!m_painter)
        return;
    apply({}, stroke);
    if (radius > 0)
        m_painter->drawRoundedRect(rect, radius, radius);
    else
        m_painter->drawRect(rect);
}

void Canvas::line(const QPointF& from, const QPointF& to, const Stroke& stroke)
{
    if (!m_painter)
        return;
    apply({}, stroke);
    m_painter->drawLine(from, to);
}

void Canvas::polyline(const QPolygonF& points, const Stroke& stroke)
{
    if (!m_painter)
        return;
    apply({}, stroke);
    m_painter->drawPolyline(points);
}

void Canvas::polygon(const QPolygonF& points, const QColor& fill)
{
    if (!m_painter)
        return;
    apply(fill);
    m_painter->drawPolygon(points);
}

void Canvas::polygon(const QPolygonF& points, const QColor& fill, const Stroke& stroke)
{
    if (!m_painter)
        return;
    apply(fill, stroke);
    m_painter->drawPolygon(points);
}

void Canvas::circle(const QPointF& centre, qreal radius, const QColor& fill)
{
    if (!m_painter)
        return;
    apply(fill);
    m_painter->drawEllipse(centre, radius, radius);
}

void Canvas::circle(const QPointF& centre, qreal radius, const QColor& fill, const Stroke& stroke)
{
    if (!m_painter)
        return;
    apply(fill, stroke);
    m_painter->drawEllipse(centre, radius, radius);
}

void Canvas::image(const QRectF& rect, const QImage& picture)
{
    if (!m_painter || picture.isNull())
        return;
    m_painter->save();
    m_painter->setRenderHints(QPainter::SmoothPixmapTransform | QPainter::LosslessImageRendering);
    m_painter->drawImage(rect, picture);
    m_painter->restore();
}

void Canvas::watermark(const QString& word, const QRectF& rect, const QColor& colour)
{
    if (!m_painter || word.isEmpty())
        return;
    constexpr int kWatermarkPixels = 100;
    QPainterPath letters;
    letters.addText({}, reportFont(kWatermarkPixels, TextWeight::Bold, false), word);
    const QRectF own = letters.boundingRect();
    if (own.isEmpty())
        return;
    constexpr qreal kPart = 0.65; // of the diagonal
    const qreal scale = kPart * std::hypot(rect.width(), rect.height()) / own.width();
    m_painter->save();
    m_painter->translate(rect.center());
    m_painter->rotate(-qRadiansToDegrees(std::atan2(rect.height(), rect.width())));
    m_painter->scale(scale, scale);
    m_painter->translate(-own.center());
    m_painter->fillPath(letters, colour);
    m_painter->restore();
}

void Canvas::hatch(const QRectF& rect, qreal distance, const Stroke& stroke)
{
    if (!m_painter)
        return;
    apply({}, stroke);
    // Lines x + y = n * distance, cut to the rectangle; no clipping, which bloats a PDF.
    QList<QLineF> lines;
    const qreal last = rect.right() + rect.bottom();
    for (qreal sum = std::ceil((rect.left() + rect.top()) / distance) * distance; sum < last;
         sum += distance) {
        const qreal fromX = std::max(rect.left(), sum - rect.bottom());
        const qreal toX = std::min(rect.right(), sum - rect.top());
        lines.append(QLineF(fromX, sum - fromX, toX, sum - toX));
    }
    m_painter->drawLines(lines);
}

void Canvas::anchor(const QString& id, qreal top)
{
    if (m_trace)
        m_trace->anchors.push_back({id, placed(QPointF(0, top)).y()});
}

void Canvas::link(const QRectF& rect, const QString& target)
{
    if (m_trace)
        m_trace->links.push_back({QRectF(placed(rect.topLeft()), rect.size() * m_scale), target});
}

void Canvas::setScale(qreal scale, const QPointF& origin)
{
    m_scale = scale;
    m_origin = origin;
    if (!m_painter)
        return;
    m_unscaled = m_painter->transform();
    m_painter->translate(origin);
    m_painter->scale(scale, scale);
    m_painter->translate(-origin);
}

void Canvas::resetScale()
{
    if (m_painter)
        m_painter->setTransform(m_unscaled);
    m_scale = 1;
    m_origin = {};
}

QPointF Canvas::placed(const QPointF& point) const
{
    return m_origin + (point - m_origin) * m_scale;
}

void Canvas::apply(const QColor& fill, const Stroke& stroke)
{
    m_painter->setPen(pen(stroke));
    m_painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
}

void Canvas::apply(const QColor& fill)
{
    m_painter->setPen(Qt::NoPen);
    m_painter->setBrush(fill);
}

} // namespace milepost

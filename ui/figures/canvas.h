// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/text.h"

#include <QImage>

namespace milepost {

struct PlacedText {
    Text text;
    QPointF position;
    qreal scale = 1;

    [[nodiscard]] QRectF rect() const; ///< around its lines, in points from the page's corner
};

struct PlacedLink {
    QRectF rect;
    QString target;
};

struct PlacedAnchor {
    QString id;
    qreal top = 0;
};

/// What a page holds besides shapes, in the order in which it was drawn.
struct PageTrace {
    std::vector<PlacedText> texts;
    std::vector<PlacedLink> links;
    std::vector<PlacedAnchor> anchors;
};

struct Stroke {
    QColor colour;
    qreal width = 0.5;
    Qt::PenStyle style = Qt::SolidLine;
};

/// The one way to draw on a page. Every text is recorded with its place, so that tests can prove
/// that none leaves the page or covers another. Points from the page's top left corner; only opaque
/// colours, which print the same everywhere.
class Canvas {
public:
    /// Either may be missing: without a painter pages are only traced, without a trace only
    /// painted.
    Canvas(QPainter* painter, PageTrace* trace);

    void text(const Text& text, const QPointF& topLeft);
    /// With its middle in the middle of `rect`, whatever its alignment.
    void textCentred(const Text& text, const QRectF& rect);

    void fill(const QRectF& rect, const QColor& colour);
    void fillRounded(const QRectF& rect, qreal radius, const QColor& colour);
    void frame(const QRectF& rect, const Stroke& stroke, qreal radius = 0);
    void line(const QPointF& from, const QPointF& to, const Stroke& stroke);
    void polyline(const QPolygonF& points, const Stroke& stroke);
    void polygon(const QPolygonF& points, const QColor& fill);
    void polygon(const QPolygonF& points, const QColor& fill, const Stroke& stroke);
    void circle(const QPointF& centre, qreal radius, const QColor& fill);
    void circle(const QPointF& centre, qreal radius, const QColor& fill, const Stroke& stroke);
    void image(const QRectF& rect, const QImage& picture);
    /// Large letters that slant across `rect`, behind what is drawn later; no text of the page.
    void watermark(const QString& word, const QRectF& rect, const QColor& colour);
    /// Slanting lines over `rect`, `distance` apart; they meet at shared edges of neighbours.
    void hatch(const QRectF& rect, qreal distance, const Stroke& stroke);

    /// Marks where links to `id` lead.
    void anchor(const QString& id, qreal top);
    void link(const QRectF& rect, const QString& target);

    /// Draws what follows smaller, seen from `origin`.
    void setScale(qreal scale, const QPointF& origin);
    void resetScale();

private:
    [[nodiscard]] QPointF placed(const QPointF& point) const;
    void apply(const QColor& fill, const Stroke& stroke);
    void apply(const QColor& fill);

    QPainter* m_painter;
    PageTrace* m_trace;
    QTransform m_unscaled;
    QPointF m_origin;
    qreal m_scale = 1;
};

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tintedicon.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace milepost {

TintedIcon::TintedIcon(QByteArray svg, const QColor& colour)
    : m_svg(std::move(svg)), m_colour(colour)
{}

QColor TintedIcon::colourOf(QIcon::Mode mode) const
{
    if (m_colour.isValid() && mode != QIcon::Disabled)
        return m_colour;
    const QPalette palette = QGuiApplication::palette();
    switch (mode) {
    case QIcon::Disabled:
        return palette.color(QPalette::Disabled, QPalette::ButtonText);
    case QIcon::Selected:
        return palette.color(QPalette::Active, QPalette::HighlightedText);
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return palette.color(QPalette::Active, QPalette::ButtonText);
}

void TintedIcon::paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state)
{
    const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
}

QPixmap TintedIcon::pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state)
{
    return scaledPixmap(size, mode, state, 1);
}

QPixmap TintedIcon::scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal)
{
    if (size.isEmpty())
        return {};
    const QColor colour = colourOf(mode);
    const QString cacheKey = QStringLiteral("milepost-icon-%1-%2-%3x%4")
                                 .arg(qHash(m_svg), 0, 16)
                                 .arg(colour.rgba(), 0, 16)
                                 .arg(size.width())
                                 .arg(size.height());
    QPixmap pixmap;
    if (QPixmapCache::find(cacheKey, &pixmap))
        return pixmap;

    QByteArray svg = m_svg;
    QSvgRenderer renderer(svg.replace("currentColor", colour.name().toLatin1()));
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const qreal side = qMin(size.width(), size.height());
    renderer.render(&painter,
                    QRectF((size.width() - side) / 2, (size.height() - side) / 2, side, side));
    painter.end();
    QPixmapCache::insert(cacheKey, pixmap);
    return pixmap;
}

QIconEngine* TintedIcon::clone() const
{
    return new TintedIcon(m_svg, m_colour);
}

QString TintedIcon::key() const
{
    return QStringLiteral("TintedIcon");
}

bool TintedIcon::isNull()
{
    return m_svg.isEmpty();
}

} // namespace milepost

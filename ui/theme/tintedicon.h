// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIconEngine>

namespace milepost {

/// Draws an SVG of one colour (`currentColor`) in the colour that the palette has for the icon's
/// mode, or in one that is given.
class TintedIcon : public QIconEngine {
public:
    /// `svg` is the text of the picture; an invalid `colour` means that of the palette.
    explicit TintedIcon(QByteArray svg, const QColor& colour = {});

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override;
    [[nodiscard]] QIconEngine* clone() const override;
    QString key() const override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode) const;

    QByteArray m_svg;
    QColor m_colour;
};

} // namespace milepost

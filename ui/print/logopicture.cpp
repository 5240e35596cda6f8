// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/logopicture.h"

#include "core/engagement/logo.h"

#include <QPainter>
#include <QSvgRenderer>

namespace milepost {

namespace {

constexpr double kDotsPerPoint = 600.0 / 72;

Error undecodable()
{
    return {Message("Logo", "The picture cannot be drawn; export it again as PNG or SVG."), {}, {}};
}

Result<QImage> drawnSvg(const QByteArray& logo)
{
    QSvgRenderer drawing(logo);
    const QSizeF own = drawing.viewBoxF().size();
    if (!drawing.isValid() || own.isEmpty())
        return undecodable();
    drawing.setAspectRatioMode(Qt::KeepAspectRatio);
    const QSizeF size = fittedInto(kCoverLogo * kDotsPerPoint, own);
    QImage image(size.toSize().expandedTo({1, 1}), QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    drawing.render(&painter);
    return image;
}

Result<QImage> readPng(const QByteArray& logo)
{
    const QImage picture = QImage::fromData(logo, "PNG");
    if (picture.isNull())
        return undecodable();
    const QSizeF size = fittedInto(kCoverLogo * kDotsPerPoint, picture.size());
    const QImage image = size.width() < picture.width()
                             ? picture.scaled(size.toSize().expandedTo({1, 1}),
                                              Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                             : picture;
    return image.convertToFormat(QImage::Format_ARGB32);
}

} // namespace

QSizeF fittedInto(const QSizeF& box, const QSizeF& picture)
{
    return picture.scaled(box, Qt::KeepAspectRatio);
}

QList<Message> brandWarnings(const Brand& brand)
{
    if (brand.logo.isEmpty())
        return {};
    const Result<QImage> picture = logoPicture(brand.logo);
    if (picture)
        return {};
    return {Message("Logo", "The logo is left out. %1").arg(picture.error().message)};
}

Result<QImage> logoPicture(const QByteArray& logo)
{
    const Result<QString> type = logoTypeOf(logo);
    if (!type)
        return type.error();
    return *type == QLatin1String("image/png") ? readPng(logo) : drawnSvg(logo);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartpicture.h"

#include "ui/charts/figurechartview.h"
#include "ui/theme/screenfont.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QGraphicsLayout>
#include <QPainter>
#include <QSvgGenerator>

namespace milepost {

namespace {

constexpr int kPictureMargin = 16;
constexpr int kPictureScale = 2;

/// Where the parts of a picture stand.
struct PictureLayout {
    QRect title;
    QRect chart;
    QRect remarks;
    QSize size;
};

QFont titleFont(const ChartPicture& picture)
{
    return screenFont(picture.view.font(), TextSize::Lead, TextWeight::SemiBold);
}

QFont remarkFont(const ChartPicture& picture)
{
    return screenFont(picture.view.font(), TextSize::Small);
}

QRect below(const QRect& above, const QFont& font, const QString& text)
{
    if (text.isEmpty())
        return {above.left(), above.bottom() + 1, above.width(), 0};
    const QRect room(0, 0, above.width(), 10000);
    const int height = QFontMetrics(font).boundingRect(room, Qt::TextWordWrap, text).height();
    return {above.left(), above.bottom() + 1 + kPictureMargin / 2, above.width(), height};
}

PictureLayout layoutOf(const ChartPicture& picture)
{
    PictureLayout layout;
    const int width = picture.width;
    layout.title =
        below({kPictureMargin, 0, width, kPictureMargin / 2}, titleFont(picture), picture.title);
    layout.chart = {kPictureMargin, layout.title.bottom() + 1 + kPictureMargin / 2, width,
                    picture.view.heightForWidth(width)};
    layout.remarks = below(layout.chart, remarkFont(picture), picture.remarks);
    layout.size = {width + 2 * kPictureMargin, layout.remarks.bottom() + 1 + kPictureMargin};
    return layout;
}

/// At once, with its axes.
void resizeChart(FigureChart& chart, const QSizeF& size)
{
    chart.resize(size);
    chart.layout()->activate();
}

/// The chart belongs to its view, which may be hidden and have another size, or none yet.
void paintChart(QPainter& painter, const FigureChartView& view, const QRect& rect)
{
    FigureChart& chart = view.figureChart();
    const QSizeF shown = chart.size();
    resizeChart(chart, rect.size());
    view.scene()->render(&painter, rect, chart.sceneBoundingRect(), Qt::IgnoreAspectRatio);
    resizeChart(chart, shown);
}

void paintPicture(QPainter& painter, const ChartPicture& picture, const PictureLayout& layout)
{
    const WindowColours colours = coloursFor(picture.view.palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(picture.view.layoutDirection());
    painter.fillRect(QRect({}, layout.size), colours.paper);
    painter.setPen(colours.ink);
    painter.setFont(titleFont(picture));
    painter.drawText(layout.title, Qt::TextWordWrap, picture.title);
    paintChart(painter, picture.view, layout.chart);
    painter.setPen(colours.mutedInk);
    painter.setFont(remarkFont(picture));
    painter.drawText(layout.remarks, Qt::TextWordWrap, picture.remarks);
}

} // namespace

QByteArray svgOf(const ChartPicture& picture)
{
    const PictureLayout layout = layoutOf(picture);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(picture.view.logicalDpiX()); // type as large as on screen
    generator.setSize(layout.size);
    generator.setViewBox(QRect({}, layout.size));
    generator.setTitle(picture.title);
    generator.setDescription(picture.remarks);
    QPainter painter(&generator);
    paintPicture(painter, picture, layout);
    painter.end();
    return buffer.data();
}

QImage imageOf(const ChartPicture& picture)
{
    const PictureLayout layout = layoutOf(picture);
    QImage image(layout.size * kPictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(kPictureScale);
    QPainter painter(&image);
    paintPicture(painter, picture, layout);
    painter.end();
    return image;
}

QByteArray pngOf(const ChartPicture& picture)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    imageOf(picture).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace milepost

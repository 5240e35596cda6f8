// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/roadmap/roadmappicture.h"

#include "ui/figures/roadmap/loadpainter.h"
#include "ui/figures/roadmap/roadmaplegend.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

constexpr qreal kMargin = 24;
constexpr qreal kNames = 220;        ///< width of the column of names
constexpr qreal kWantedWidth = 1100; ///< of the weeks, as far as each of them has a good width
constexpr qreal kNarrowest = 12;
constexpr qreal kWidest = 48;
constexpr int kDotsPerInch = 96;
constexpr qreal kPngScale = 2;
constexpr qreal kMostPixels = 40e6;

PlanChartLayout layoutOf(const PlanChart& chart, const QFont& font, bool mirrored)
{
    const qint64 whole = chart.first.isValid() ? chart.first.daysTo(chart.last) / 7 : 0;
    const auto weeks = static_cast<qreal>(whole + 1);
    return {chart, std::clamp(kWantedWidth / weeks, kNarrowest, kWidest),
            QFontMetricsF(font).height(), 1, mirrored};
}

} // namespace

RoadmapPicture::RoadmapPicture(const PlanChart& chart, const QString& title,
                               const RoadmapLook& look, bool mirrored)
    : m_chart(chart), m_title(title), m_look(look), m_layout(layoutOf(chart, look.font, mirrored)),
      m_column(kNames), m_line(std::ceil(QFontMetricsF(look.font).height()))
{
    const qreal width = m_column + m_layout.size().width();
    m_size = {width + 2 * kMargin,
              3 * m_line + roadmapAxisHeight(m_layout, look.font) + m_layout.size().height() +
                  static_cast<qreal>(chart.loads.size()) * loadRowHeight(look.font) + m_line / 2 +
                  roadmapLegendHeight(chart, look, width) + 2 * kMargin};
}

void RoadmapPicture::paint(QPainter& painter) const
{
    const bool mirrored = m_layout.isMirrored();
    const QSizeF inner(m_size.width() - 2 * kMargin, m_size.height() - 2 * kMargin);
    const qreal across = mirrored ? 0 : m_column; // of the weeks
    const qreal names = mirrored ? m_layout.size().width() : 0;
    painter.fillRect(QRectF(QPointF(), m_size), m_look.colours.paper);
    painter.save();
    painter.translate(kMargin, kMargin);
    QFont strong = m_look.font;
    strong.setBold(true);
    paintWords(painter, m_title, {0, 0, inner.width(), m_line}, strong, m_look.colours.ink,
               mirrored);
    paintWords(painter, m_chart.status.text, {0, m_line, inner.width(), m_line}, m_look.font,
               m_look.colours.mutedInk, mirrored);
    qreal top = 3 * m_line;
    const auto at = [&](qreal left, auto paintPart) {
        painter.save();
        painter.translate(left, top);
        paintPart();
        painter.restore();
    };
    const qreal axis = roadmapAxisHeight(m_layout, m_look.font);
    const qreal width = m_layout.size().width();
    at(across, [&] { paintRoadmapAxis(painter, m_chart, m_layout, m_look, {0, 0, width, axis}); });
    top += axis;
    const qreal lanes = m_layout.size().height();
    at(across, [&] { paintRoadmap(painter, m_chart, m_layout, m_look, {}, {0, 0, width, lanes}); });
    at(names, [&] { paintLaneNames(painter, m_chart, m_layout, m_look, {0, 0, m_column, lanes}); });
    top += lanes;
    const qreal loads = static_cast<qreal>(m_chart.loads.size()) * loadRowHeight(m_look.font);
    at(across, [&] { paintLoads(painter, m_chart, m_layout, m_look, {0, 0, width, loads}); });
    at(names, [&] { paintLoadNames(painter, m_chart, m_layout, m_look, {0, 0, m_column, loads}); });
    top += loads;
    at(0, [&] {
        paintRoadmapLegend(painter, m_chart, m_look, {0, m_line / 2, inner.width(), 0}, mirrored);
    });
    painter.restore();
}

QByteArray RoadmapPicture::svg() const
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(kDotsPerInch);
    generator.setSize(m_size.toSize());
    generator.setViewBox(QRectF(QPointF(), m_size));
    generator.setTitle(m_title);
    QPainter painter(&generator);
    paint(painter);
    painter.end();
    return buffer.data();
}

QByteArray RoadmapPicture::pdf() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(m_title);
    writer.setResolution(kDotsPerInch);
    writer.setPageMargins({});
    writer.setPageSize(
        QPageSize(m_size * 72 / kDotsPerInch, QPageSize::Point, {}, QPageSize::ExactMatch));
    QPainter painter(&writer);
    paint(painter);
    painter.end();
    return buffer.data();
}

QImage RoadmapPicture::image(qreal scale) const
{
    const qreal most = std::sqrt(kMostPixels / (m_size.width() * m_size.height()));
    const qreal used = std::min(scale, most);
    QImage image((m_size * used).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(used);
    image.fill(m_look.colours.paper);
    QPainter painter(&image);
    paint(painter);
    return image;
}

QByteArray RoadmapPicture::png() const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image(kPngScale).save(&buffer, "PNG");
    return buffer.data();
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace milepost {

class FigureChartView;

/// A chart with the words around it, as it looks on screen at that width, also while its view is
/// hidden.
struct ChartPicture {
    const FigureChartView& view;
    int width = 0;
    QString title;
    QString remarks;
};

[[nodiscard]] QByteArray svgOf(const ChartPicture& picture);
/// At twice the size of the screen.
[[nodiscard]] QImage imageOf(const ChartPicture& picture);
[[nodiscard]] QByteArray pngOf(const ChartPicture& picture);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/slides/slidestyle.h"

#include <QList>

#include <array>
#include <cmath>

namespace milepost {

namespace {

constexpr double kLeastContrast = 4.5;

using Shades = std::array<double, 3>; ///< red, green and blue, 0 to 255

Shades shadesOf(const QString& colour)
{
    const uint value = colour.toUInt(nullptr, 16);
    return {double(value >> 16U & 0xFFU), double(value >> 8U & 0xFFU), double(value & 0xFFU)};
}

double luminance(const Shades& shades)
{
    const auto linear = [](double shade) {
        const double part = shade / 255;
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(shades[0]) + 0.7152 * linear(shades[1]) + 0.0722 * linear(shades[2]);
}

double contrastToWhite(const Shades& shades)
{
    return 1.05 / (luminance(shades) + 0.05);
}

} // namespace

QString titleColour(const SlideBrand& brand)
{
    Shades shades = shadesOf(brand.accent);
    while (contrastToWhite(shades) < kLeastContrast) {
        for (double& shade : shades)
            shade *= 0.95;
    }
    QString colour;
    for (const double shade : shades)
        colour += QStringLiteral("%1").arg(int(shade), 2, 16, QLatin1Char('0'));
    return colour.toUpper();
}

bool takesDarkText(const SlideBrand& brand)
{
    return contrastToWhite(shadesOf(brand.accent)) < kLeastContrast;
}

} // namespace milepost

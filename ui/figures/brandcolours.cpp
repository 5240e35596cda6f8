// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/figures/brandcolours.h"

#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace milepost {

namespace {

// L* of the stages and of the edge of stage 1, and how much of the colour a pale area keeps.
constexpr double kStageOne = 85;
constexpr double kStageOneEdge = 60;
constexpr double kStageTwo = 48;
constexpr double kStageThree = 20;
constexpr float kPaleSaturation = 0.6F;

/// L* of CIELAB, 0 to 100.
double lightnessOf(const QColor& colour)
{
    const double y = contrast(colour, Qt::black) * 0.05 - 0.05;
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

/// The hue of a colour in that lightness.
QColor toneOf(const QColor& colour, double lightness, float saturation)
{
    const float hue = std::max(colour.hslHueF(), 0.0F); // grey has none
    float low = 0;
    float high = 1;
    constexpr int kSteps = 20;
    for (int step = 0; step < kSteps; ++step) {
        const float middle = (low + high) / 2;
        if (lightnessOf(QColor::fromHslF(hue, saturation, middle)) < lightness)
            low = middle;
        else
            high = middle;
    }
    return QColor(QColor::fromHslF(hue, saturation, low).rgb());
}

} // namespace

Colours brandColours(const QString& accent)
{
    Colours colours = printColours();
    const QColor brand(accent);
    if (accent.isEmpty() || !brand.isValid())
        return colours;
    const float full = brand.hslSaturationF();
    colours.stage[1] = toneOf(brand, kStageOne, full * kPaleSaturation);
    colours.stage[2] = toneOf(brand, kStageTwo, full);
    colours.stage[3] = toneOf(brand, kStageThree, full);
    colours.stageOutline[1] = toneOf(brand, kStageOneEdge, full * kPaleSaturation);
    colours.stageOutline[2] = colours.stage[2];
    colours.stageOutline[3] = colours.stage[3];
    return colours;
}

} // namespace milepost

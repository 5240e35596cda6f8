// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/accentcolour.h"

#include "core/engagement/reportsettings.h"

#include <array>
#include <cmath>

namespace milepost {

namespace {

/// On white, so that 4.5:1 holds on the pale grey behind groups too.
constexpr double kLeastContrast = 4.95;
constexpr int kFullChannel = 255;

using Channels = std::array<int, 3>;

double linearChannel(int channel)
{
    const double part = static_cast<double>(channel) / kFullChannel;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

/// As WCAG 2.1 defines it.
double contrastOnWhite(const Channels& rgb)
{
    const double luminance = 0.2126 * linearChannel(rgb[0]) + 0.7152 * linearChannel(rgb[1]) +
                             0.0722 * linearChannel(rgb[2]);
    return 1.05 / (luminance + 0.05);
}

QString codeOf(const Channels& rgb)
{
    QString code(u'#');
    for (const int channel : rgb)
        code += QStringLiteral("%1").arg(channel, 2, 16, QLatin1Char('0'));
    return code;
}

} // namespace

AccentColour readableAccent(const QString& code)
{
    if (!isColourCode(code))
        return {};
    Channels asked{};
    for (std::size_t i = 0; i < asked.size(); ++i)
        asked[i] = code.mid(1 + 2 * static_cast<qsizetype>(i), 2).toInt(nullptr, 16);
    AccentColour colour{codeOf(asked), contrastOnWhite(asked), false};
    Channels used = asked;
    for (int part = kFullChannel; contrastOnWhite(used) < kLeastContrast; --part) {
        for (std::size_t i = 0; i < used.size(); ++i)
            used[i] = asked[i] * part / kFullChannel;
        colour.darkened = true;
    }
    colour.code = codeOf(used);
    return colour;
}

Message accentRemark(const AccentColour& colour)
{
    if (!colour.darkened)
        return {};
    return Message("Report", "Too light to be read on paper (contrast %1 : 1); the report uses the "
                             "darker %2.")
        .arg(colour.contrast, 1, 1)
        .arg(colour.code);
}

} // namespace milepost

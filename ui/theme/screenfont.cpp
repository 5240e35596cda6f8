// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/screenfont.h"

namespace milepost {

namespace {

/// Steps closer together than on paper: a window is read from nearer and shows more at once.
qreal factorOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 0.875;
    case TextSize::Body:
        return 1;
    case TextSize::Lead:
        return 1.2;
    case TextSize::Title:
        return 1.6;
    case TextSize::Display:
        return 2.4;
    }
    return 1;
}

QFont::Weight qtWeight(TextWeight weight)
{
    switch (weight) {
    case TextWeight::Regular:
        return QFont::Normal;
    case TextWeight::SemiBold:
        return QFont::DemiBold;
    case TextWeight::Bold:
        return QFont::Bold;
    }
    return QFont::Normal;
}

} // namespace

QFont screenFont(const QFont& windowFont, TextSize size, TextWeight weight)
{
    QFont font = windowFont;
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factorOf(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * factorOf(size)));
    font.setWeight(qtWeight(weight));
    return font;
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/typescale.h"

namespace milepost {

qreal pointsOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 7.5;
    case TextSize::Body:
        return 9;
    case TextSize::Lead:
        return 12;
    case TextSize::Title:
        return 18;
    case TextSize::Display:
        return 28;
    }
    return 9;
}

qreal leadingOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 10;
    case TextSize::Body:
        return 12;
    case TextSize::Lead:
        return 16;
    case TextSize::Title:
        return 22;
    case TextSize::Display:
        return 34;
    }
    return 12;
}

} // namespace milepost

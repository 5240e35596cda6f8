// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/text.h"

#include <QTextLayout>

namespace milepost {

/// Texts are laid out in tenths of a point, because fonts come in whole pixels only.
inline constexpr qreal kUnitsPerPoint = 10;

/// The broken lines that a Text and its copies share.
struct Text::Lines {
    struct Link {
        int start = 0;
        int length = 0;
        QString target;
    };

    QTextLayout layout;
    QColor colour;
    QList<Link> links;
    std::vector<qreal> tops; ///< of each line's leading box and of the end, in units
    qreal width = 0;         ///< in units
};

} // namespace milepost

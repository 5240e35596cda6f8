// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engagement/reportsettings.h"
#include "core/report/reportcontent.h"

#include <QSizeF>

namespace milepost {

using Paper = PaperSize;

/// Size of a page in points.
[[nodiscard]] inline QSizeF pageSize(Paper paper, PageOrientation orientation)
{
    // A4 is 210 mm × 297 mm, whole points as other programs write it; Letter is 8.5 in × 11 in.
    const QSizeF portrait = paper == Paper::A4 ? QSizeF(595, 842) : QSizeF(612, 792);
    return orientation == PageOrientation::Portrait ? portrait : portrait.transposed();
}

} // namespace milepost

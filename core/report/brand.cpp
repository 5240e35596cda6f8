// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/brand.h"

#include "core/engagement/accentcolour.h"
#include "core/engagement/watermark.h"

namespace milepost {

Brand brandOf(const ReportSettings& settings, bool draft)
{
    return {readableAccent(settings.accentColour).code, settings.logo,
            draft && hasWatermark(settings)};
}

} // namespace milepost

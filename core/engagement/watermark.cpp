// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/watermark.h"

namespace milepost {

namespace {

const QString kWatermark = QStringLiteral("x-watermark");

} // namespace

bool hasWatermark(const ReportSettings& settings)
{
    return settings.extensions.value(kWatermark).toBool();
}

void setWatermark(ReportSettings& settings, bool shown)
{
    if (shown)
        settings.extensions.insert(kWatermark, true);
    else
        settings.extensions.remove(kWatermark);
}

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/reportdefaults.h"

namespace milepost {

ReportSettings reportSettingsOf(const Engagement& engagement)
{
    if (engagement.report)
        return *engagement.report;
    ReportSettings first;
    first.confidentiality = QStringLiteral("Confidential");
    return first;
}

} // namespace milepost

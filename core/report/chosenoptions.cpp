// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chosenoptions.h"

#include "core/engagement/reportdefaults.h"

namespace milepost {

ReportOptions chosenOptions(const Engagement& engagement)
{
    const ReportSettings chosen = reportSettingsOf(engagement);
    ReportOptions options;
    options.edition = fromName<Edition>(chosen.edition).value_or(Edition::Full);
    options.draft = !chosen.isFinal;
    options.audience.participantNames = chosen.participantNames;
    options.audience.confidentiality = chosen.confidentiality;
    return options;
}

} // namespace milepost

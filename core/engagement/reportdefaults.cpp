// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engagement/reportdefaults.h"

namespace milepost {

namespace {

Message firstLine()
{
    return Message("Report", "Confidential");
}

} // namespace

ReportSettings reportSettingsOf(const Engagement& engagement)
{
    if (engagement.report)
        return *engagement.report;
    ReportSettings first;
    first.confidentiality = firstLine().toEnglish();
    return first;
}

Message confidentialityWords(const QString& line)
{
    const Message first = firstLine();
    return line == first.toEnglish() ? first : Message(line);
}

} // namespace milepost

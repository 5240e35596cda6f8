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
    makeFor(options, profileOf(chosen), engagement);
    options.audience.confidentiality = chosen.confidentiality;
    if (const std::optional<Language> language = chosenLanguage(engagement))
        options.language = *language;
    return options;
}

void makeFor(ReportOptions& options, AudienceProfile profile, const Engagement& engagement)
{
    Audience& audience = options.audience;
    audience.withheld = withheldFor(profile);
    audience.participantNames =
        reportSettingsOf(engagement).participantNames && !audience.withheld.names;
}

std::optional<Language> chosenLanguage(const Engagement& engagement)
{
    const QString code = reportSettingsOf(engagement).language;
    return code.isEmpty() ? std::nullopt : Language::named(code);
}

Message editionWords(Edition edition)
{
    switch (edition) {
    case Edition::OnePage:
        return Message("Report", "One-pager");
    case Edition::Board:
        return Message("Report", "Board pack");
    case Edition::Progress:
        return Message("Report", "Progress edition");
    case Edition::Annex:
        return Message("Report", "Annex");
    case Edition::Full:
        break;
    }
    return Message("Report", "Full report");
}

} // namespace milepost

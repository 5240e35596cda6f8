// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edits/reportedits.h"

#include "core/base/limits.h"
#include "core/edits/making.h"
#include "core/engagement/logo.h"
#include "core/engagement/reportdefaults.h"
#include "core/engagement/watermark.h"

namespace milepost {

ReportBrand reportBrandOf(const ReportSettings& settings)
{
    return {settings.accentColour, settings.logo, settings.consultant, hasWatermark(settings)};
}

ReportSettings withBrand(ReportSettings settings, const ReportBrand& brand)
{
    settings.accentColour = brand.accentColour;
    if (settings.logo != brand.logo) {
        settings.logo = brand.logo;
        const Result<QString> type = logoTypeOf(brand.logo);
        settings.logoType = type ? *type : QString();
    }
    settings.consultant = brand.consultant;
    setWatermark(settings, brand.watermark);
    return settings;
}

} // namespace milepost

namespace milepost::edits {

namespace {

template <class Mutate>
Edit reportEdit(const Engagement& engagement, Mutate mutate)
{
    const EntityRef ref = refAt(EntityKind::Report, 0);
    if (engagement.report)
        return update<ReportSettings>(engagement, ref, mutate);
    const ReportSettings first = reportSettingsOf(engagement);
    ReportSettings chosen = first;
    mutate(chosen);
    return chosen == first ? Edit{} : insertion(ref, std::move(chosen));
}

} // namespace

Result<Change> setReportEdition(const Content&, const Engagement& engagement,
                                const QString& edition)
{
    EditCheck check;
    check.line(Message("Edits", "The edition of the report"), edition);
    check.require(
        edition.size() <= limits::kIdLength,
        Message("Edits", "“%1” is not an edition of the report.").arg(shortName(edition)));
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Choose edition of the report"),
        {reportEdit(engagement, [&](ReportSettings& report) { report.edition = edition; })});
}

Result<Change> setReportLanguage(const Content&, const Engagement& engagement, const QString& code)
{
    EditCheck check;
    check.line(Message("Edits", "The language of the report"), code);
    check.require(code.size() <= limits::kIdLength,
                  Message("Edits", "“%1” is not a language.").arg(shortName(code)));
    if (!check.ok())
        return check.error();
    return changeOf(
        Message("Edits", "Choose language of the report"),
        {reportEdit(engagement, [&](ReportSettings& report) { report.language = code; })});
}

Result<Change> setReportPaper(const Content&, const Engagement& engagement, PaperSize paper)
{
    return changeOf(
        Message("Edits", "Choose paper of the report"),
        {reportEdit(engagement, [&](ReportSettings& report) { report.paper = paper; })});
}

Result<Change> setReportAudience(const Content&, const Engagement& engagement,
                                 AudienceProfile profile)
{
    const QString name = profile == AudienceProfile::Custom ? QString() : QString(toName(profile));
    return changeOf(
        Message("Edits", "Choose audience of the report"),
        {reportEdit(engagement, [&](ReportSettings& report) { report.audience = name; })});
}

Result<Change> setReportFinal(const Content&, const Engagement& engagement, bool isFinal)
{
    return changeOf(
        isFinal ? Message("Edits", "Mark report as final")
                : Message("Edits", "Mark report as draft"),
        {reportEdit(engagement, [&](ReportSettings& report) { report.isFinal = isFinal; })});
}

Result<Change> setReportNames(const Content&, const Engagement& engagement, bool participantNames)
{
    return changeOf(participantNames ? Message("Edits", "Print names of participants")
                                     : Message("Edits", "Leave out names of participants"),
                    {reportEdit(engagement, [&](ReportSettings& report) {
                        report.participantNames = participantNames;
                    })});
}

Result<Change> setReportConfidentiality(const Content&, const Engagement& engagement,
                                        const QString& line)
{
    EditCheck check;
    check.line(Message("Edits", "The confidentiality line"), line);
    if (!check.ok())
        return check.error();
    return changeOf(
        line.isEmpty() ? Message("Edits", "Clear confidentiality line")
                       : Message("Edits", "Set confidentiality line to %1").arg(shortName(line)),
        {reportEdit(engagement, [&](ReportSettings& report) { report.confidentiality = line; })},
        fieldOf("report-confidentiality"));
}

Result<Change> setReportBrand(const Content&, const Engagement& engagement,
                              const ReportBrand& brand)
{
    EditCheck check;
    check.require(brand.accentColour.isEmpty() || isColourCode(brand.accentColour),
                  Message("Edits", "The accent colour is written as #1a2b3c."));
    check.text(Message("Edits", "The words about the consultant"), brand.consultant);
    // One that is there already is no reason to refuse a colour; the report warns of it.
    if (!brand.logo.isEmpty() && brand.logo != reportSettingsOf(engagement).logo) {
        if (const Result<QString> type = logoTypeOf(brand.logo); !type)
            check.refuse(type.error().message);
    }
    if (!check.ok())
        return check.error();
    return changeOf(Message("Edits", "Change brand of the report"),
                    {reportEdit(engagement, [&](ReportSettings& report) {
                        report = withBrand(report, brand);
                    })});
}

} // namespace milepost::edits

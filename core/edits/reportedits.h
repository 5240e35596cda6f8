// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/content/content.h"
#include "core/engagement/audience.h"
#include "core/engagement/edit.h"

namespace milepost {

/// The client's brand on a report, as it is chosen: in one piece, since it is seen in one.
struct ReportBrand {
    QString accentColour; ///< "#rrggbb", or empty for the program's own
    QByteArray logo;      ///< a picture (engagement/logo.h), or empty
    QString consultant;
    bool watermark = false; ///< "Draft" behind every page, as long as the report is one

    bool operator==(const ReportBrand&) const = default;
};

/// The one of these settings.
[[nodiscard]] ReportBrand reportBrandOf(const ReportSettings& settings);
/// Settings with that brand, which has to be one that setReportBrand() takes.
[[nodiscard]] ReportSettings withBrand(ReportSettings settings, const ReportBrand& brand);

} // namespace milepost

/// What can be chosen for the report of an engagement. The first choice makes its settings, with
/// what they begin with (engagement/reportdefaults.h).
namespace milepost::edits {

/// An id of an edition, or empty for the program's own choice.
[[nodiscard]] Result<Change> setReportEdition(const Content& content, const Engagement& engagement,
                                              const QString& edition);
/// The code of a language, or empty for that of the window or the command line.
[[nodiscard]] Result<Change> setReportLanguage(const Content& content, const Engagement& engagement,
                                               const QString& code);
[[nodiscard]] Result<Change> setReportPaper(const Content& content, const Engagement& engagement,
                                            PaperSize paper);
[[nodiscard]] Result<Change> setReportAudience(const Content& content, const Engagement& engagement,
                                               AudienceProfile profile);
/// Final, or a draft.
[[nodiscard]] Result<Change> setReportFinal(const Content& content, const Engagement& engagement,
                                            bool isFinal);
/// Whether the participants agreed to be named.
[[nodiscard]] Result<Change> setReportNames(const Content& content, const Engagement& engagement,
                                            bool participantNames);
/// The line at the top of every page; empty for none.
[[nodiscard]] Result<Change>
setReportConfidentiality(const Content& content, const Engagement& engagement, const QString& line);
/// Refuses what is no colour and a picture that cannot be a logo.
[[nodiscard]] Result<Change> setReportBrand(const Content& content, const Engagement& engagement,
                                            const ReportBrand& brand);

} // namespace milepost::edits

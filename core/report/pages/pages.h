// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

/// One pair of functions a page of the report (domain section 7.1): `missing…` is one sentence that
/// says which data the page would need, or empty when it can be composed.
namespace milepost {

struct PageContent {
    QString title; ///< a headline that states the message
    std::vector<Block> blocks;
};

[[nodiscard]] PageContent composeCover(const ReportContext& context, const ReportMeta& meta);
[[nodiscard]] PageContent composeDecision(const ReportContext& context);
[[nodiscard]] PageContent composeOnePager(const ReportContext& context); ///< fits on one sheet
[[nodiscard]] PageContent composeStanding(const ReportContext& context);
[[nodiscard]] PageContent composeProgress(const ReportContext& context);
[[nodiscard]] PageContent composeFindings(const ReportContext& context);
[[nodiscard]] PageContent composePriorities(const ReportContext& context);
[[nodiscard]] PageContent composeRoadmap(const ReportContext& context);
[[nodiscard]] PageContent composeFirstDays(const ReportContext& context);
[[nodiscard]] PageContent composeTimeline(const ReportContext& context);
[[nodiscard]] PageContent composeOwnership(const ReportContext& context);
[[nodiscard]] PageContent composeKpis(const ReportContext& context);
[[nodiscard]] PageContent composeValueCase(const ReportContext& context);
[[nodiscard]] PageContent composeAccountComparison(const ReportContext& context);
[[nodiscard]] PageContent composePartners(const ReportContext& context);
[[nodiscard]] PageContent composeRisks(const ReportContext& context);
[[nodiscard]] PageContent composeGovernance(const ReportContext& context);
[[nodiscard]] PageContent composeDimensionSheets(const ReportContext& context);
[[nodiscard]] PageContent composeDimensionRecords(const ReportContext& context);
[[nodiscard]] PageContent composeKpiValues(const ReportContext& context);
[[nodiscard]] PageContent composePlayList(const ReportContext& context);
[[nodiscard]] PageContent composeMethod(const ReportContext& context);
[[nodiscard]] PageContent composePlaySheets(const ReportContext& context);
[[nodiscard]] PageContent composeGlossary(const ReportContext& context);

/// Whether there is anything for a page that a report without it does not miss.
[[nodiscard]] bool hasAccountLists(const ReportContext& context);
[[nodiscard]] bool hasPartners(const ReportContext& context);
[[nodiscard]] bool hasRecords(const ReportContext& context); ///< of assessments, for the annex

[[nodiscard]] QString missingRatings(const ReportContext& context);
[[nodiscard]] QString missingPlays(const ReportContext& context);     ///< no play in the plan
[[nodiscard]] QString missingOpenPlays(const ReportContext& context); ///< none left to do
[[nodiscard]] QString missingProgress(const ReportContext& context);
[[nodiscard]] QString missingKpis(const ReportContext& context);
[[nodiscard]] QString missingKpiValues(const ReportContext& context);
[[nodiscard]] QString missingValueCase(const ReportContext& context);
[[nodiscard]] QString missingRisks(const ReportContext& context);
[[nodiscard]] QString missingGovernance(const ReportContext& context);
[[nodiscard]] QString missingAssessments(const ReportContext& context);
[[nodiscard]] QString missingPlaySheets(const ReportContext& context);

} // namespace milepost

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/blocks.h"
#include "core/report/context.h"

/// What the decision page and the one-pager say in the same words (domain section 7.1, page 2): one
/// thread from the biggest gap to the moves that close it. Nothing of the content pack is said as
/// if it had been found at the client.
namespace milepost {

/// What is asked of the reader.
[[nodiscard]] Callout decisionAsked(const ReportContext& context);
/// Maturity now and targeted, effort still to be done, next visible result.
[[nodiscard]] KeyFigures threeNumbers(const ReportContext& context);
/// The biggest gap with what was recorded about it, and the first goal with its latest value.
[[nodiscard]] QList<StyledText> whyNow(const ReportContext& context);
/// At most three open plays, those that lift the biggest gap first, in the order of their dates.
[[nodiscard]] QList<StyledText> firstMoves(const ReportContext& context);
/// A heading for firstMoves().
[[nodiscard]] QString movesHeading(const ReportContext& context);
/// The open risk of the highest severity with its answer; nothing when none is open.
[[nodiscard]] std::optional<StyledText> topRiskWithAnswer(const ReportContext& context);
/// Why there is no top risk: none is recorded, or every one is closed.
[[nodiscard]] QString noTopRisk(const ReportContext& context);
/// Who decides and by when, as far as somebody entered it.
[[nodiscard]] QString whoDecides(const ReportContext& context);
/// "Decision: start 12 plays"
[[nodiscard]] QString decisionTitle(const ReportContext& context);

} // namespace milepost

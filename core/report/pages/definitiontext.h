// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/context.h"

namespace milepost {

/// How a value is counted, as a sentence: "Counted: customers of 30 Jun 2025, over the trailing
/// year, without usage fees." Empty where nothing is stated.
[[nodiscard]] QString definitionSentence(const ReportContext& context,
                                         const MetricDefinition& definition);

/// How the values of a metric in these periods are counted: one sentence where all are counted
/// alike, otherwise one a definition with its months. Empty where nothing is stated.
[[nodiscard]] QString definitionSentences(const ReportContext& context, const MetricId& metric,
                                          const QList<QDate>& periods);

} // namespace milepost
